# Verslagen voor hulpmiddelen voor continue integratie.

report-detail = { $word }: { $text }
junit-format = formaat van het charter
sarif-tool = Vergelijkt het klantencharter van een instelling met de regelgeving die voor haar geldt.

ci-title = Controle van het charter
ci-result = Resultaat
ci-nothing = niets te melden
ci-level = Niveau
ci-rule = Regel
ci-line = Lijn
ci-what = Vaststelling
ci-write = Oplossing
ci-obligation = Verplichting
ci-verdict = In het charter
ci-where = Plaats
ci-more = { $count } andere worden niet getoond; ze staan in het volledige verslag.
ci-left-out = { $count ->
        [one] { $count } ander charter wordt bij gebrek aan plaats niet getoond; het staat in het volledige verslag.
       *[other] { $count } andere charters worden bij gebrek aan plaats niet getoond; ze staan in het volledige verslag.
    }
