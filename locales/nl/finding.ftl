# Wat er gezegd wordt van een charter als tekst in zijn formaat.

syn-tab = Hier staat een tab waar YAML spaties wil.
syn-quote = Een aanhalingsteken is geopend en niet gesloten, of er volgt iets dat daar niet hoort.
syn-bracket = Een haak of accolade is niet gesloten, of sluit niets.
syn-indentation = Deze regel staat niet onder de regel waar hij bij hoort.
syn-colon = Hier staat een dubbelepunt waar geen sleutel kan staan; een tekst met een dubbelepunt en een spatie moet tussen aanhalingstekens.
syn-alias = Deze alias verwijst naar niets dat eerder gemarkeerd is.
syn-escape = Tussen dubbele aanhalingstekens staat een backslash voor een letter die er niet bij past.
syn-other = Vanaf hier kan de tekst niet als YAML gelezen worden.
syn-duplicate-key = De sleutel `{ $key }` staat twee keer op dezelfde plaats; alleen de eerste wordt gelezen.
syn-second-document = Hier begint een tweede document; één bestand bevat één charter.
syn-too-deep = Lijsten en blokken staan meer dan { $limit } niveaus diep in elkaar.
syn-too-many-values = Het bestand telt meer dan { $limit } waarden, aliassen meegerekend.
syn-too-much-by-aliases = De teksten van het bestand zijn groter dan { $limit } MiB, aliassen meegerekend.
syn-not-utf8 = Het bestand is geen UTF-8: regel { $line } bevat bytes die geen tekst zijn.
syn-too-large = Het bestand is groter dan { $limit } MiB en werd niet gelezen.
syn-empty = Het bestand zegt niets.
syn-key-is-no-text = Een sleutel is een lijst of een blok; een sleutel is een woord.
syn-tag = Een label (`!…`) zegt iets dat een charter niet nodig heeft.
syn-misread-truth = Andere YAML-programma’s lezen deze waarde als waar of onwaar.
syn-misread-sexagesimal = Andere YAML-programma’s lezen deze waarde als een getal in het zestigtallig stelsel.
syn-misread-octal = Andere YAML-programma’s lezen deze waarde als een getal in het achttallig stelsel.
syn-number-as-text = `{ $value }` wordt hier als tekst gelezen; andere programma’s lezen een getal of een logische waarde.

fmt-unknown-key = De sleutel `{ $key }` bestaat hier niet.
fmt-wrong-kind = Hier staat { $found }; verwacht: { $expected }.
fmt-unknown-word = `{ $value }` staat niet in de lijst van mogelijke woorden.
fmt-not-constant = Hier staat `{ $value }`; alleen `{ $expected }` is bekend.
fmt-missing-key = De sleutel `{ $key }` ontbreekt.
fmt-no-language = Deze tekst is in geen enkele taal: schrijf minstens een van fr, nl, de, en.
fmt-wrong-value = Hier staat `{ $value }`; verwacht: { $expected }.
fmt-is-empty = Dit is leeg; laat de sleutel weg of vul hem in.
fmt-reserved-key = `{ $key }` is voorbehouden voor een latere versie en werkt nog niet.

found-nothing = niets
found-truth = waar of onwaar
found-number = een getal
found-string = een tekst
found-list = een lijst
found-map = een blok met sleutels

expected-other = een andere waarde
expected-string = een tekst
expected-list = een lijst
expected-map = een blok (sleutels met waarden)
expected-integer = een geheel getal
expected-number = een getal
expected-truth = waar of onwaar (`true`, `false`)
expected-text = een tekst, of een tekst per taal
expected-duration = een tijdsduur zoals `5 working days`, `30 calendar days`, `1 month` of `immediately`
expected-date = een datum zoals 2026-04-01
expected-percent = een aandeel zoals 90%
expected-email = een e-mailadres
expected-phone = een telefoonnummer in internationale vorm zoals "+3280012033"
expected-country = een land in twee hoofdletters zoals BE
expected-month-day = een dag van het jaar zoals "12-23"
expected-clock = een uur zoals "13:00"
expected-link = een webadres (https://…), een e-mailadres (mailto:…) of een nummer (tel:…)
expected-times = de uren van een dag zoals "09:00-12:00, 13:00-16:00", of closed
expected-osm = openingsuren in de notatie van OpenStreetMap zoals "Mo-Fr 09:00-17:00; PH off"
expected-hours = openingsuren: `always`, uren per dag, of de notatie van OpenStreetMap
expected-id = een naam in kleine letters, cijfers en koppeltekens zoals contact-centre
expected-register-id = een naam uit het register van de regelgeving zoals federal_ombudsman
expected-route = een plaats in dit charter zoals complaints.answer

ref-no-such-id = `{ $id }` is geen id in `{ $list }`.
ref-no-such-term = `{ $id }` leidt nergens heen in dit charter.
ref-same-id = `{ $id }` staat twee keer; een id wordt maar één keer gegeven in zijn lijst.
ref-no-such-kind = { $count ->
        [one] De bundel { $pack } kent geen soort instelling `{ $id }`.
       *[other] De bundels { $pack } kennen geen soort instelling `{ $id }`.
    }
ref-no-such-body = { $count ->
        [one] Het register van de bundel { $pack } heeft geen instantie `{ $id }`.
       *[other] De registers van de bundels { $pack } hebben geen instantie `{ $id }`.
    }
ref-no-such-act = { $count ->
        [one] Het register van de bundel { $pack } heeft geen regelgevende tekst `{ $id }`.
       *[other] De registers van de bundels { $pack } hebben geen regelgevende tekst `{ $id }`.
    }
ref-no-such-pack = Er is geen regelgevingsbundel `{ $id }`.
ref-no-kind = Het charter zegt niet om welk soort instelling het gaat; voor de vergelijking wordt `{ $assumed }` aangenomen.

txt-missing-language = Deze tekst ontbreekt in het { $languages }.
txt-undeclared-language = Deze tekst is in het { $language }, een taal die het charter niet vermeldt.
txt-empty = Deze tekst is leeg.
txt-todo = Nog te schrijven: { $todo }
txt-one-string = Eén tekst geldt hier voor verschillende talen ({ $languages }).
txt-stray-brace = Een accolade `{ $brace }` staat alleen in deze belofte.
txt-unknown-placeholder = Het invulveld `{ "{" }{ $name }{ "}" }` bestaat niet.
txt-nothing-to-fill-in = Er is niets om het invulveld `{ "{" }{ $name }{ "}" }` in te vullen: de belofte heeft geen `{ $key }`.
txt-only-in = Deze passage bestaat met opzet alleen in het { $languages }.
txt-raw-html = HTML (`{ $html }`) is niet toegelaten in een tekst; ze wordt getoond zoals ze geschreven staat.
txt-unsafe-link = De link `{ $link }` leidt niet naar een pagina of een adres en wordt geen link.

trm-day-kind = De soort dagen is niet vermeld: werkdagen of kalenderdagen?
trm-working-days = Het charter spreekt van werkdagen en zegt niet welke dat zijn.

dat-order = Deze datum is { $until }; `{ $first }` is { $from }, dus later.

hrs-closes-before = Sluit om { $until }, dat is niet na { $from }.
ref-no-hours-there = `{ $id }` vermeldt zelf geen uren: verwijs naar het kanaal of het gebouw dat ze vermeldt.
hrs-overlap = Twee tijdvakken van deze dag overlappen.
hrs-not-osm = Deze uren kunnen niet gelezen worden in de notatie van OpenStreetMap.
hrs-empty-period = Deze periode eindigt voor ze begint.
hrs-seasons-overlap = Twee seizoenen hebben een maand gemeen.
hrs-no-such-day = Die dag bestaat in geen enkel jaar.

help-did-you-mean = Bedoelde u `{ $word }`?
help-one-of =
    { $count ->
        [one] Alleen { $words } is mogelijk.
       *[other] Kies uit { $words }.
    }
help-quotes = Zet de waarde tussen aanhalingstekens.
help-quote = Schrijf "{ $value }", tussen aanhalingstekens.
help-spaces = Gebruik spaties om in te springen, nooit tabs.
help-hours = Schrijf `hours: {"{"} monday_to_friday: "09:00-17:00" {"}"}`, `hours: "Mo-Fr 09:00-17:00"` of `hours: always`.
help-init = `charter init` maakt een charter aan.
help-map-of-languages = Schrijf de tekst één keer per taal: `{ $language }: …`.
help-escape-brace = Schrijf `\{ "{" }` voor een accolade die zo bedoeld is.
help-day-kind = Schrijf `{ $working }` of `{ $calendar }`.
help-working-days = Schrijf bovenaan `working_days: monday_to_friday` (of `monday_to_saturday`).
help-kind-of-body = Schrijf `kind_of_body` onder `organisation`: een of meer van { $words }.

# Wat er in een charter staat, onder de passage gezegd.

says-not-offered = zegt openlijk dat het niet wordt aangeboden
says-nothing-fixed = zegt iets dat niets vastlegt
says-no-item = het charter bevat niets waarop dit slaat
says-no-word = vermeldt iets anders dan een woord van de lijst
says-other-word = zegt `{ $found }`; gevraagd wordt { $asked }
says-not-all = mist { $missing }
says-too-few = telt er { $found }; gevraagd: { $asked }
says-other-bodies = noemt andere instanties
says-not-in-languages = hier ontbreekt: { $missing }
says-no-date = is geen datum die te vergelijken valt
says-still-to-come = { $date } moet nog komen
says-past = was { $date }, een datum die op { $as-of } voorbij is
says-too-old = was { $date }, meer dan { $age } vóór { $as-of }
says-not-by-schema = heeft niet de gevraagde vorm
says-no-length = noemt geen tijdsduur
says-too-long = belooft { $found }; ten hoogste { $limit }
says-too-short = geeft { $found }; ten minste { $limit }
says-not-the-length = zegt { $found } in plaats van { $limit }
says-extension-too-long = verlengt met { $found }; ten hoogste { $limit }
says-extensions-too-long = verlengt verschillende keren met { $found }; ten hoogste { $limit } in totaal
says-share-only = geldt voor { $share } van de gevallen; over de andere wordt niets gezegd
says-with-reservation = geldt onder voorbehoud
says-aim-only = is een streefdoel, geen garantie
says-average-only = is een gemiddelde, geen maximum
says-other-start = loopt vanaf `{ $start }`, niet vanaf de gebeurtenis die de wet noemt
says-clock-stops = wordt geschorst in gevallen die de wet niet noemt

verdict-cannot-tell = { $title }: wat het charter zegt, is niet te vergelijken met wat gevraagd wordt.
not-applicable-body = niet voor dit soort instelling
not-applicable-outside = buiten deze bundel: voor dit soort instelling geldt hier andere wetgeving
not-applicable-document = niet voor dit soort document
not-applicable-case = niet in dit geval, of de wet ervan staat niet in deze bundel
