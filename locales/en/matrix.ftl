# `charter matrix`.

matrix-title = Matrix of obligations
matrix-subject = What the charter of { $organisation } says of each obligation in force on { $date }.
matrix-place = { $route } (line { $line })
matrix-missing = missing from { $route } (line { $line })
matrix-missing-whole = nowhere in the charter
matrix-says = { $place }: { $says }
matrix-accepted = Finding accepted temporarily, until { $until }: { $reason } ({ $owner })
matrix-count-accepted = { $count ->
        [one] { $count } finding accepted temporarily
       *[other] { $count } findings accepted temporarily
    }
matrix-all = All obligations in force: { $counts }.
matrix-overview = By area
matrix-sum = All areas
matrix-by-verdict = By verdict
matrix-not-made = { $file } does not have the shape of a charter; no matrix was made.

matrix-column-area = Area
matrix-column-code = Code
matrix-column-obligation = Obligation
matrix-column-asks = What it asks
matrix-column-verdict = Verdict
matrix-column-level = Level
matrix-column-evidence = In the charter
matrix-column-accepted = Accepted temporarily
matrix-column-weight = Weight
matrix-column-basis = Basis
matrix-column-link = Link
matrix-column-charter = Charter
matrix-column-compared = Compared with
matrix-column-statement = What this says
