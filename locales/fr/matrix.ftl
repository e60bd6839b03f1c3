# `charter matrix`.

matrix-title = Matrice des obligations
matrix-subject = Ce que la charte de l’organisme « { $organisation } » dit de chaque obligation en vigueur le { $date }.
matrix-place = { $route } (ligne { $line })
matrix-missing = absent de { $route } (ligne { $line })
matrix-missing-whole = nulle part dans la charte
matrix-says = { $place } : { $says }
matrix-accepted = Constat accepté temporairement, jusqu’au { $until } : { $reason } ({ $owner })
matrix-count-accepted = { $count ->
        [one] { $count } constat accepté temporairement
       *[other] { $count } constats acceptés temporairement
    }
matrix-all = Toutes les obligations en vigueur : { $counts }.
matrix-overview = Par domaine
matrix-sum = Tous les domaines
matrix-by-verdict = Par verdict
matrix-not-made = { $file } n’a pas la forme d’une charte ; aucune matrice n’a été établie.

matrix-column-area = Domaine
matrix-column-code = Code
matrix-column-obligation = Obligation
matrix-column-asks = Ce qui est demandé
matrix-column-verdict = Verdict
matrix-column-level = Niveau
matrix-column-evidence = Dans la charte
matrix-column-accepted = Accepté temporairement
matrix-column-weight = Portée
matrix-column-basis = Base
matrix-column-link = Lien
matrix-column-charter = Charte
matrix-column-compared = Comparé à
matrix-column-statement = Ce que dit ce tableau
