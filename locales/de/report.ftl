# Berichte.

level-error = Fehler
level-warning = Warnung
level-note = Hinweis

word-found = Befund
word-note = Hinweis
word-asked = verlangt
word-basis = Grundlage
word-weight = Gewicht
word-help = Abhilfe

class-law = Gesetz
class-directive = Richtlinie der Regierung
class-practice = gute Praxis
class-house = Schwelle dieses Programms, kein Gesetz

report-article = { $act }, Art. { $article }
report-section = { $act }, { $section }
report-article-paragraph = Absatz { $number }
report-article-point = Buchstabe { $letter }
report-article-joint = { " " }
report-article-next = ;{ " " }
report-since = seit dem { $date }
report-verified = mit dem Text der Quelle verglichen
report-not-verified = nicht mit dem Text der Quelle verglichen
report-compared-with = Verglichen mit { $pack } { $version } (SHA-256 { $sha }…), Stand { $date }.
report-verification = { $verified } der { $all } geltenden Regeln beruhen auf einer Quelle, die eingesehen wurde ({ $dates }).
report-verification-none = Keine der { $all } geltenden Regeln beruht auf einer Quelle, die eingesehen wurde.
report-no-pack = Es wurde mit keinem Regelwerk verglichen.
report-is-no-advice = Dieser Bericht vergleicht einen Text mit den Vorschriften. Er stellt nicht fest, ob die Einrichtung sie einhält, und ist keine Rechtsberatung. Was die Charta nicht sagt, kann anderswo geregelt sein; verlinkte Seiten wurden nicht gelesen.
report-found = { $found } in { $charters }.
report-nothing-found = Nichts zu melden in { $charters }.
report-verdicts = Von den geltenden Regeln: { $verdicts }.

count-errors = { $count } Fehler
count-warnings = { $count ->
        [one] { $count } Warnung
       *[other] { $count } Warnungen
    }
count-notes = { $count ->
        [one] { $count } Hinweis
       *[other] { $count } Hinweise
    }
count-charters = { $count ->
        [one] { $count } Charta
       *[other] { $count } Chartas
    }
count-stated = { $count } genannt
count-referred = { $count } mit Verweis auf eine andere Seite
count-cannot-tell = { $count } nicht vergleichbar
count-silent = { $count } nicht genannt
count-contradicts = { $count } im Widerspruch
count-not-applicable = { $count } nicht anwendbar

verdict-word-stated = genannt
verdict-word-referred = Verweis auf eine andere Seite
verdict-word-silent = nicht genannt
verdict-word-contradicts = im Widerspruch
verdict-word-not-applicable = nicht anwendbar
verdict-word-cannot-tell = nicht vergleichbar

cli-no-charter = Keine Charta gefunden: Keine Datei mit der Endung .yaml oder .yml hat den Schlüssel `format` am linken Rand. `charter init` legt eine an.
cli-cannot-read = { $file } kann nicht gelesen werden: { $why }
cli-cannot-write = { $file } kann nicht geschrieben werden: { $why }
cli-written = { $file } wurde geschrieben.
cli-is-read = nach dieser Datei werden Chartas beurteilt
cli-is-the-charter = das ist die Charta selbst
cli-not-rendered = { $file } hat nicht die Form einer Charta und wurde nicht ausgegeben; `charter check` sagt, warum.
cli-language-not-declared = Die Charta gibt es nicht in dieser Sprache ({ $language }); es gibt sie in: { $languages }.
cli-render-failed = { $file } konnte nicht ausgegeben werden: { $why }
cli-many-need-folder = Mehrere Sprachen ergeben mehrere Dateien: Geben Sie mit --output einen Ordner an.

rules-count = { $count ->
        [one] { $count } Anforderung
       *[other] { $count } Anforderungen
    }, in Kraft am { $date }.
