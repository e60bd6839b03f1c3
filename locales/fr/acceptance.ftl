# Constats acceptés temporairement.

acceptance-accepted = constat accepté temporairement
acceptance-until = jusqu’au
acceptance-reason = motif
acceptance-owner = responsable
acceptance-count = { $count ->
        [one] { $count } constat est accepté temporairement ; l’appréciation reste la même.
       *[other] { $count } constats sont acceptés temporairement ; l’appréciation reste la même.
    }
acceptance-known = { $count ->
        [one] { $count } constat était déjà connu (état de référence).
       *[other] { $count } constats étaient déjà connus (état de référence).
    }

acceptance-of-place = { $code } à l’endroit `{ $at }`
acceptance-of-unknown = une règle non précisée
acceptance-malformed = L’acceptation de { $of } ne s’applique pas : elle est incomplète ou mal formée.
acceptance-blank = Ceci ne dit rien.
acceptance-no-such-code = Il n’existe pas de règle { $code }.
acceptance-never = { $code } ne peut pas être accepté : le fichier doit d’abord être une charte, et une acceptation ne peut pas s’accepter elle-même.
acceptance-expired = L’acceptation de { $of } ne s’applique plus : elle a pris fin le { $until }.
acceptance-too-long = L’acceptation de { $of } ne s’applique pas : elle peut durer 12 mois, au plus tard jusqu’au { $latest }.
acceptance-unused = L’acceptation de { $of } ne porte sur aucun constat.
acceptance-help-expired = Corrigez ce qui était accepté, ou faites décider à nouveau par le responsable, avec un motif actuel.
acceptance-help-until = Écrivez `until = { $latest }`, ou une date antérieure.
acceptance-help-remove = Supprimez-la.
acceptance-level-changed = niveau de la règle : { $level } ; charter.toml lui donne ce niveau-ci

accept-done = { $of } est accepté jusqu’au { $until } inclus ({ $file }). L’appréciation reste la même.
accept-already = { $of } est déjà accepté ; voir { $file }.
accept-past = Le { $until } est passé.

baseline-malformed = { $file } n’est pas un état de référence écrit par `charter check --write-baseline` : { $why }
baseline-fixed = { $of } dans { $file } n’est plus constaté.
baseline-fixed-some = { $of } dans { $file } est constaté { $left } fois ; l’état de référence en compte { $count }.
baseline-help = Réécrivez l’état de référence avec --write-baseline, afin que le constat ne puisse pas revenir inaperçu.

config-not-toml = À partir d’ici, le fichier ne peut pas être lu comme du TOML.
config-detail = { $detail }
config-refused = Rien n’a été fait, car { $file } n’est pas en ordre.
config-fixed-level = Le niveau de { $code } est fixe : le fichier doit d’abord être une charte.
config-from-default = valeur par défaut
config-from-environment = environnement

cli-no-match = Aucune charte ne correspond au motif { $pattern }.

format-rule-acc-01 = Une acceptation indique la règle, le motif, le responsable et le dernier jour ; sinon elle ne s’applique pas.
format-rule-acc-02 = Une acceptation désigne une règle qui existe et qui peut être acceptée.
format-rule-acc-03 = Une acceptation dure 12 mois au maximum.
format-rule-acc-04 = Une acceptation qui a pris fin ne s’applique plus ; son constat compte à nouveau.
format-rule-acc-05 = Une acceptation qui ne porte sur aucun constat est supprimée.
format-rule-acc-06 = Ce qui est de nouveau en ordre quitte l’état de référence.
format-rule-cfg-01 = charter.toml est lisible comme du TOML du début à la fin.
format-rule-cfg-02 = Un niveau est donné à une règle qui existe et dont le niveau n’est pas fixe.
