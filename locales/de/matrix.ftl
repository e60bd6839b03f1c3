# `charter matrix`.

matrix-title = Matrix der Pflichten
matrix-subject = Was die Charta der Einrichtung „{ $organisation }“ zu jeder Pflicht sagt, die am { $date } gilt.
matrix-place = { $route } (Zeile { $line })
matrix-missing = fehlt in { $route } (Zeile { $line })
matrix-missing-whole = nirgends in der Charta
matrix-says = { $place }: { $says }
matrix-accepted = Befristet akzeptierte Feststellung, bis { $until }: { $reason } ({ $owner })
matrix-count-accepted = { $count ->
        [one] { $count } befristet akzeptierte Feststellung
       *[other] { $count } befristet akzeptierte Feststellungen
    }
matrix-all = Alle geltenden Pflichten: { $counts }.
matrix-overview = Nach Bereich
matrix-sum = Alle Bereiche
matrix-by-verdict = Nach Urteil
matrix-not-made = { $file } hat nicht die Form einer Charta; es wurde keine Matrix erstellt.

matrix-column-area = Bereich
matrix-column-code = Code
matrix-column-obligation = Pflicht
matrix-column-asks = Was verlangt wird
matrix-column-verdict = Urteil
matrix-column-level = Stufe
matrix-column-evidence = In der Charta
matrix-column-accepted = Befristet akzeptiert
matrix-column-weight = Gewicht
matrix-column-basis = Grundlage
matrix-column-link = Link
matrix-column-charter = Charta
matrix-column-compared = Verglichen mit
matrix-column-statement = Was diese Tabelle sagt
