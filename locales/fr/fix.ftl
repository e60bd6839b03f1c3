# `charter check --fix` et `charter lsp`.

fix-made = { $count ->
    [one] { $file } : { $count } endroit corrigé.
   *[other] { $file } : { $count } endroits corrigés.
}
fix-not-made = { $file } n’a pas été corrigé : { $why }.
fix-read-only = le fichier est protégé en écriture
fix-changed = le fichier a été modifié entre-temps
fix-interrupted = Interrompu : { $done } fichiers sur { $all } ont été traités ; les autres sont inchangés.

lsp-fix-all = Corriger tout ce qui peut l’être sans risque
fix-write = Écrire `{ $value }`
fix-remove = Supprimer
fix-safe = Correction sans risque
fix-offered = Correction à vérifier

ref-other-contact = Le registre du recueil { $pack } indique d’autres coordonnées pour cet organisme : { $known }.
help-registered-body = Écrivez `{ $id }` : les coordonnées du registre sont alors affichées et restent à jour.
format-rule-ref-05 = Les coordonnées d’un organisme externe sont celles du registre du recueil de réglementation.
