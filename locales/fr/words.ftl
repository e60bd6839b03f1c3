format-rule-cfg-05 = Un mot à soi contient une lettre, et ce qui est retiré d’une liste de mots y figure.
config-word-empty = « { $word } » n’est pas un mot.
config-word-both = « { $word } » est ajouté et retiré à la fois.
config-word-not-listed = Aucune liste de mots de cette langue ne contient « { $word } ».

format-rule-sma-04 = Une part des cas est celle des cas traités dans un délai.
format-rule-sma-05 = Ce que disent les données d’un engagement ne se contredit pas.
format-rule-sma-06 = Un engagement qui fixe un délai dit à partir de quand il court, qui en répond et ce qui se passe s’il n’est pas tenu.
format-rule-sma-07 = Une charte ne demande pas plus aux usagers qu’elle ne leur promet.
sma-never-missed = Cet objectif ne peut jamais être manqué : `{ $key }` vaut { $value }.
sma-share-alone = { $target } des cas : dans quel délai ?
help-sma-share-alone = ajoutez `within` ou `term`, ou dites par `action` que rien n’est à faire dans un délai
sma-contradicts = `{ $one }` contredit `{ $other }`.
help-sma-contradicts = supprimez l’un des deux
sma-zero-term = Un délai nul ne peut pas être tenu : { $value }.
help-sma-zero-term = écrivez `immediately` ou `same day` si c’est ce que vous voulez dire
sma-lacking = { $all ->
    [one] De l’engagement qui fixe un délai, la charte ne dit pas : { $lacks }.
   *[other] Des { $all } engagements qui fixent un délai, la charte ne dit pas : { $lacks }.
}
sma-lacking-start = à partir de quand il court ({ $count })
sma-lacking-owner = qui en répond ({ $count })
sma-lacking-remedy = ce qui se passe s’il n’est pas tenu ({ $count })
help-sma-lacking = ajoutez-leur `counted_from`, `owner` et `if_missed`
sma-duties = La charte demande plus aux usagers ({ $duties }) qu’elle ne leur promet ({ $promises }).
help-sma-duties = gardez les devoirs sans lesquels les engagements ne peuvent être tenus, ou promettez davantage

par-left-other = Ce texte devrait être en { $language }, mais semble écrit dans une autre langue.
