# Berichte für Werkzeuge der kontinuierlichen Integration.

report-detail = { $word }: { $text }
junit-format = Format der Charta
sarif-tool = Vergleicht die Kundencharta einer öffentlichen Einrichtung mit den für sie geltenden Vorschriften.

ci-title = Prüfung der Charta
ci-result = Ergebnis
ci-nothing = nichts zu melden
ci-level = Stufe
ci-rule = Regel
ci-line = Zeile
ci-what = Feststellung
ci-write = Lösung
ci-obligation = Verpflichtung
ci-verdict = In der Charta
ci-where = Stelle
ci-more = { $count } weitere werden nicht angezeigt; sie stehen im vollständigen Bericht.
ci-left-out = { $count ->
        [one] { $count } weitere Charta wird aus Platzgründen nicht angezeigt; sie steht im vollständigen Bericht.
       *[other] { $count } weitere Chartas werden aus Platzgründen nicht angezeigt; sie stehen im vollständigen Bericht.
    }
