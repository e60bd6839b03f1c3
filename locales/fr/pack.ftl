# Ce qui ne va pas dans un recueil de réglementation.

pack-not-readable = Ceci ne peut être lu comme partie d’un recueil : { $why }
pack-file-missing = Un recueil a besoin des fichiers pack.yaml et acts.yaml.
pack-no-such-act = Le registre ne contient pas d’acte `{ $id }`.
pack-dates-descend = Les versions se suivent dans l’ordre de leurs dates, chacune après la précédente.
pack-from-or-pending = Une version a soit `from`, soit `pending: true`.
pack-no-words = Une charte peut contredire ceci ; `message.contradicts` manque.
pack-no-schema = Ceci n’est pas un schéma JSON utilisable.
pack-no-such-area = Le recueil a un fichier pour le domaine `{ $id }` sans le déclarer sous `areas`.
pack-linear-time = Un schéma JSON 2020-12 qui ne dépend d’aucun autre fichier. Ses expressions régulières s’évaluent en temps linéaire : ni assertions avant ou arrière, ni références arrière, ni taille excessive.
pack-no-area-file = Le recueil n’a pas de fichier { $file } pour ce domaine.
pack-bad-area = `{ $id }` n’est pas un nom de domaine : c’est le nom d’un fichier de ce dossier, en minuscules, chiffres et `_`, autre que `pack`, `acts` ou `bodies`.
pack-yml = Les fichiers d’un recueil se terminent par .yaml ; celui-ci ne serait pas lu.
pack-leads-out = Ceci mène hors du dossier du recueil et n’est pas lu.
pack-no-file = Ceci n’est pas un fichier et n’est pas lu.
pack-file-unread = Ceci ne peut être lu : { $why }
pack-too-many-files = Un recueil compte au plus { $limit } fichiers.
pack-too-large = Les fichiers d’un recueil comptent ensemble au plus { $limit } Mio.
pack-id-taken = Il existe déjà un recueil `{ $id }` ; un recueil propre porte un identifiant propre.
pack-code-taken = Le recueil { $pack } a déjà une obligation { $code } ; un code n’a qu’un sens.
pack-code-of-the-format = { $code } est une règle du format ; une obligation porte un code propre.
pack-not-used = Rien n’a été évalué : { $folder } ne contient pas de recueil complet. `charter regulations check` examine un recueil seul.
pack-example-is-no-charter = Cet exemple n’est pas une charte : { $why }
pack-good-example = Cet exemple doit faire ce qui est demandé ; le contrôle en dit : { $verdict }.
pack-bad-example = Cet exemple doit être « { $expected } » ; le contrôle en dit : { $verdict }.
pack-bad-example-is-good = Un mauvais exemple ne fait pas ce qui est demandé : il est muet, contredit ou ne peut être comparé.

pack-has-faults = { $count ->
    [one] Une erreur dans { $folder } : ce n’est pas un recueil complet.
   *[other] { $count } erreurs dans { $folder } : ce n’est pas un recueil complet.
}
pack-is-whole = { $folder } est un recueil complet : { $title } { $version }. Obligations : { $count }. Exemples qui font ce qu’ils annoncent : { $examples }.
pack-folder-not-empty = { $folder } n’est pas vide ; rien n’a été écrit.
pack-begun = { $folder } contient un recueil pour commencer. `charter regulations check { $path }` l’examine.
pack-international = international
pack-obligations = { $count ->
    [one] une obligation
   *[other] { $count } obligations
}

format-rule-pck-01 = Chaque fichier d’un recueil contient ce que dit son schéma (`charter schema regulation`).
format-rule-pck-02 = Un recueil est un dossier avec pack.yaml, acts.yaml et un fichier par domaine ; rien n’est lu hors de ce dossier.
format-rule-pck-03 = Tout ce qu’un recueil nomme existe, ses versions se suivent dans l’ordre de leurs dates et chaque constat a ses mots.
format-rule-pck-04 = Un recueil a un identifiant propre, et ses codes ne sont ceux d’aucun autre recueil.
format-rule-pck-05 = Le bon exemple de chaque version fait ce qui est demandé, et le mauvais fait ce que la version en dit.
