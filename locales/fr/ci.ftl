# Rapports pour les outils d’intégration continue.

report-detail = { $word } : { $text }
junit-format = format de la charte
sarif-tool = Compare la charte client d’un organisme public avec la réglementation qui le lie.

ci-title = Vérification de la charte
ci-result = Résultat
ci-nothing = rien à signaler
ci-level = Niveau
ci-rule = Règle
ci-line = Ligne
ci-what = Constat
ci-write = Solution
ci-obligation = Obligation
ci-verdict = Dans la charte
ci-where = Endroit
ci-more = { $count } autres ne sont pas affichés ; le rapport complet les contient.
ci-left-out = { $count ->
        [one] { $count } autre charte n’est pas affichée, faute de place ; le rapport complet la contient.
       *[other] { $count } autres chartes ne sont pas affichées, faute de place ; le rapport complet les contient.
    }
