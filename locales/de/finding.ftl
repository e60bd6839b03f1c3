# Was über eine Charta als Text in ihrem Format gesagt wird.

syn-tab = Hier steht ein Tabulator, wo YAML Leerzeichen verlangt.
syn-quote = Ein Anführungszeichen ist geöffnet und nicht geschlossen, oder danach folgt etwas, das nicht dorthin gehört.
syn-bracket = Eine Klammer ist nicht geschlossen oder schließt nichts.
syn-indentation = Diese Zeile steht nicht unter der Zeile, zu der sie gehört.
syn-colon = Hier steht ein Doppelpunkt, wo kein Schlüssel stehen kann; ein Text mit Doppelpunkt und Leerzeichen gehört in Anführungszeichen.
syn-alias = Dieser Alias verweist auf nichts, was zuvor markiert wurde.
syn-escape = In doppelten Anführungszeichen steht ein umgekehrter Schrägstrich vor einem Buchstaben, der nicht dazu passt.
syn-other = Ab hier kann der Text nicht als YAML gelesen werden.
syn-duplicate-key = Der Schlüssel `{ $key }` steht zweimal an derselben Stelle; nur der erste wird gelesen.
syn-second-document = Hier beginnt ein zweites Dokument; eine Datei enthält eine Charta.
syn-too-deep = Listen und Blöcke sind mehr als { $limit } Ebenen tief verschachtelt.
syn-too-many-values = Die Datei hat mehr als { $limit } Werte, Aliasse mitgezählt.
syn-too-much-by-aliases = Die Texte der Datei sind größer als { $limit } MiB, Aliasse mitgezählt.
syn-not-utf8 = Die Datei ist nicht in UTF-8: Zeile { $line } enthält Bytes, die kein Text sind.
syn-too-large = Die Datei ist größer als { $limit } MiB und wurde nicht gelesen.
syn-empty = Die Datei sagt nichts.
syn-key-is-no-text = Ein Schlüssel ist eine Liste oder ein Block; ein Schlüssel ist ein Wort.
syn-tag = Eine Markierung (`!…`) sagt etwas, das eine Charta nicht braucht.
syn-misread-truth = Andere YAML-Programme lesen diesen Wert als wahr oder falsch.
syn-misread-sexagesimal = Andere YAML-Programme lesen diesen Wert als Zahl zur Basis 60.
syn-misread-octal = Andere YAML-Programme lesen diesen Wert als Zahl zur Basis 8.
syn-number-as-text = `{ $value }` wird hier als Text gelesen; andere Programme lesen eine Zahl oder einen Wahrheitswert.

fmt-unknown-key = Den Schlüssel `{ $key }` gibt es hier nicht.
fmt-wrong-kind = Hier steht { $found }; erwartet: { $expected }.
fmt-unknown-word = `{ $value }` steht nicht in der Liste der möglichen Wörter.
fmt-not-constant = Hier steht `{ $value }`; nur `{ $expected }` ist bekannt.
fmt-missing-key = Der Schlüssel `{ $key }` fehlt.
fmt-no-language = Dieser Text ist in keiner Sprache: Schreiben Sie mindestens eine von fr, nl, de, en.
fmt-wrong-value = Hier steht `{ $value }`; erwartet: { $expected }.
fmt-is-empty = Dies ist leer; lassen Sie den Schlüssel weg oder füllen Sie ihn aus.
fmt-reserved-key = `{ $key }` ist für eine spätere Fassung vorbehalten und funktioniert noch nicht.

found-nothing = nichts
found-truth = ein Wahrheitswert
found-number = eine Zahl
found-string = ein Text
found-list = eine Liste
found-map = ein Block mit Schlüsseln

expected-other = ein anderer Wert
expected-string = ein Text
expected-list = eine Liste
expected-map = ein Block (Schlüssel mit Werten)
expected-integer = eine ganze Zahl
expected-number = eine Zahl
expected-truth = wahr oder falsch (`true`, `false`)
expected-text = ein Text oder ein Text je Sprache
expected-duration = eine Dauer wie `5 working days`, `30 calendar days`, `1 month` oder `immediately`
expected-date = ein Datum wie 2026-04-01
expected-percent = ein Anteil wie 90%
expected-email = eine E-Mail-Adresse
expected-phone = eine Telefonnummer in internationaler Form wie "+3280012033"
expected-country = ein Land in zwei Großbuchstaben wie BE
expected-month-day = ein Tag des Jahres wie "12-23"
expected-clock = eine Uhrzeit wie "13:00"
expected-link = eine Webadresse (https://…), eine E-Mail-Adresse (mailto:…) oder eine Nummer (tel:…)
expected-times = die Zeiten eines Tages wie "09:00-12:00, 13:00-16:00" oder closed
expected-osm = Öffnungszeiten in der Schreibweise von OpenStreetMap wie "Mo-Fr 09:00-17:00; PH off"
expected-hours = Öffnungszeiten: `always`, Zeiten je Tag oder die Schreibweise von OpenStreetMap
expected-id = ein Name aus Kleinbuchstaben, Ziffern und Bindestrichen wie contact-centre
expected-register-id = ein Name aus dem Register des Regelwerks wie federal_ombudsman
expected-route = eine Stelle in dieser Charta wie complaints.answer

ref-no-such-id = `{ $id }` ist keine Kennung in `{ $list }`.
ref-no-such-term = `{ $id }` führt in dieser Charta nirgendwohin.
ref-same-id = `{ $id }` steht zweimal; eine Kennung wird in ihrer Liste nur einmal vergeben.
ref-no-such-kind = { $count ->
        [one] Das Regelwerk { $pack } kennt keine Art von Einrichtung `{ $id }`.
       *[other] Die Regelwerke { $pack } kennen keine Art von Einrichtung `{ $id }`.
    }
ref-no-such-body = { $count ->
        [one] Das Register des Regelwerks { $pack } enthält keine Stelle `{ $id }`.
       *[other] Die Register der Regelwerke { $pack } enthalten keine Stelle `{ $id }`.
    }
ref-no-such-act = { $count ->
        [one] Das Register des Regelwerks { $pack } enthält keinen Rechtsakt `{ $id }`.
       *[other] Die Register der Regelwerke { $pack } enthalten keinen Rechtsakt `{ $id }`.
    }
ref-no-such-pack = Es gibt kein Regelwerk `{ $id }`.
ref-no-kind = Die Charta sagt nicht, um welche Art von Einrichtung es sich handelt; für den Vergleich wird `{ $assumed }` angenommen.

txt-missing-language = Dieser Text fehlt in folgenden Sprachen: { $languages }.
txt-undeclared-language = Dieser Text ist in einer Sprache, die die Charta nicht angibt: { $language }.
txt-empty = Dieser Text ist leer.
txt-todo = Noch zu schreiben: { $todo }
txt-one-string = Ein Text gilt hier für mehrere Sprachen ({ $languages }).
txt-stray-brace = Eine geschweifte Klammer `{ $brace }` steht in diesem Versprechen allein.
txt-unknown-placeholder = Den Platzhalter `{ "{" }{ $name }{ "}" }` gibt es nicht.
txt-nothing-to-fill-in = Für den Platzhalter `{ "{" }{ $name }{ "}" }` gibt es keine Angabe: Das Versprechen hat kein `{ $key }`.
txt-only-in = Diese Stelle gibt es absichtlich nur in dieser Sprache: { $languages }.
txt-raw-html = HTML (`{ $html }`) ist in einem Text nicht zugelassen; es wird so gezeigt, wie es geschrieben steht.
txt-unsafe-link = Der Link `{ $link }` führt weder zu einer Seite noch zu einer Adresse und wird kein Link.

trm-day-kind = Die Art der Tage ist nicht angegeben: Arbeitstage oder Kalendertage?
trm-working-days = Die Charta spricht von Arbeitstagen und sagt nicht, welche das sind.

dat-order = Dieses Datum ist der { $until }; `{ $first }` ist der { $from }, also später.

hrs-closes-before = Schließt um { $until }; das ist nicht nach { $from }.
ref-no-hours-there = `{ $id }` nennt selbst keine Zeiten: Verweisen Sie auf den Kontaktweg oder das Gebäude, bei dem sie stehen.
hrs-overlap = Zwei Zeiträume dieses Tages überschneiden sich.
hrs-not-osm = Diese Zeiten können nicht in der Schreibweise von OpenStreetMap gelesen werden.
hrs-empty-period = Dieser Zeitraum endet, bevor er beginnt.
hrs-seasons-overlap = Zwei Jahreszeiten haben einen Monat gemeinsam.
hrs-no-such-day = Diesen Tag gibt es in keinem Jahr.

help-did-you-mean = Meinten Sie `{ $word }`?
help-one-of =
    { $count ->
        [one] Möglich ist nur { $words }.
       *[other] Möglich sind { $words }.
    }
help-quotes = Setzen Sie den Wert in Anführungszeichen.
help-quote = Schreiben Sie "{ $value }", mit Anführungszeichen.
help-spaces = Rücken Sie mit Leerzeichen ein, nie mit Tabulatoren.
help-hours = Schreiben Sie `hours: {"{"} monday_to_friday: "09:00-17:00" {"}"}`, `hours: "Mo-Fr 09:00-17:00"` oder `hours: always`.
help-init = `charter init` legt eine Charta an.
help-map-of-languages = Schreiben Sie den Text einmal je Sprache: `{ $language }: …`.
help-escape-brace = Schreiben Sie `\{ "{" }` für eine Klammer, die so gemeint ist.
help-day-kind = Schreiben Sie `{ $working }` oder `{ $calendar }`.
help-working-days = Schreiben Sie oben `working_days: monday_to_friday` (oder `monday_to_saturday`).
help-kind-of-body = Schreiben Sie `kind_of_body` unter `organisation`: eine oder mehrere von { $words }.

# Was in einer Charta steht, unter der Stelle gesagt.

says-not-offered = sagt offen, dass es das nicht gibt
says-nothing-fixed = sagt etwas, das nichts festlegt
says-no-item = die Charta enthält nichts, worum es hier geht
says-no-word = nennt etwas anderes als ein Wort der Liste
says-other-word = sagt `{ $found }`; verlangt wird { $asked }
says-not-all = es fehlt: { $missing }
says-too-few = hat { $found }; verlangt: { $asked }
says-other-bodies = nennt andere Stellen
says-not-in-languages = hier fehlt: { $missing }
says-no-date = ist kein Datum, das sich vergleichen lässt
says-still-to-come = der { $date } steht noch bevor
says-past = war der { $date }; das ist am { $as-of } vorbei
says-too-old = war der { $date }; das liegt mehr als { $age } vor dem { $as-of }
says-not-by-schema = hat nicht die verlangte Form
says-no-length = nennt keine Dauer
says-too-long = verspricht { $found }; höchstens { $limit }
says-too-short = gewährt { $found }; mindestens { $limit }
says-not-the-length = sagt { $found }; verlangt: { $limit }
says-extension-too-long = verlängert um { $found }; höchstens { $limit }
says-extensions-too-long = verlängert mehrmals um { $found }; höchstens { $limit } insgesamt
says-share-only = gilt für { $share } der Fälle; über die anderen ist nichts gesagt
says-with-reservation = gilt unter Vorbehalt
says-aim-only = ist ein Ziel, keine Garantie
says-average-only = ist ein Durchschnitt, kein Höchstwert
says-other-start = läuft ab `{ $start }`, nicht ab dem Ereignis, das das Gesetz nennt
says-clock-stops = ruht in Fällen, die das Gesetz nicht nennt

verdict-cannot-tell = { $title }: Was die Charta sagt, lässt sich nicht mit dem vergleichen, was verlangt wird.
not-applicable-body = nicht für diese Art von Einrichtung
not-applicable-outside = außerhalb dieses Regelwerks: für diese Art von Einrichtung gilt hier ein anderes Gesetz
not-applicable-document = nicht für diese Art von Dokument
not-applicable-case = nicht in diesem Fall, oder das Gesetz dazu gehört nicht zu diesem Regelwerk
