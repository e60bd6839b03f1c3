# Verslagen.

level-error = fout
level-warning = waarschuwing
level-note = opmerking

word-found = vastgesteld
word-note = opmerking
word-asked = gevraagd
word-basis = grondslag
word-weight = gewicht
word-help = oplossing

class-law = wet
class-directive = richtlijn van de regering
class-practice = goede praktijk
class-house = drempel van dit programma, geen wet

report-article = { $act }, art. { $article }
report-section = { $act }, { $section }
report-article-paragraph = lid { $number }
report-article-point = punt { $letter })
report-article-joint = ,{ " " }
report-article-next = ;{ " " }
report-since = sinds { $date }
report-verified = vergeleken met de tekst van de bron
report-not-verified = niet vergeleken met de tekst van de bron
report-compared-with = Vergeleken met { $pack } { $version } (SHA-256 { $sha }…), op datum van { $date }.
report-verification = { $verified } van de { $all } geldende regels berusten op een brontekst die werd geraadpleegd ({ $dates }).
report-verification-none = Geen van de { $all } geldende regels berust op een brontekst die werd geraadpleegd.
report-no-pack = Er werd met geen enkele regelgevingsbundel vergeleken.
report-is-no-advice = Dit verslag vergelijkt een tekst met de regelgeving. Het stelt niet vast of de instelling die naleeft en is geen juridisch advies. Wat het charter niet zegt, kan elders geregeld zijn; gelinkte pagina’s werden niet gelezen.
report-found = { $found } in { $charters }.
report-nothing-found = Niets te melden in { $charters }.
report-verdicts = Van de geldende regels: { $verdicts }.

count-errors = { $count ->
        [one] { $count } fout
       *[other] { $count } fouten
    }
count-warnings = { $count ->
        [one] { $count } waarschuwing
       *[other] { $count } waarschuwingen
    }
count-notes = { $count ->
        [one] { $count } opmerking
       *[other] { $count } opmerkingen
    }
count-charters = { $count ->
        [one] { $count } charter
       *[other] { $count } charters
    }
count-stated = { $count } vermeld
count-referred = { $count } met verwijzing naar een andere pagina
count-cannot-tell = { $count } niet te vergelijken
count-silent = { $count } niet vermeld
count-contradicts = { $count } tegengesproken
count-not-applicable = { $count } niet van toepassing

verdict-word-stated = vermeld
verdict-word-referred = verwijzing naar een andere pagina
verdict-word-silent = niet vermeld
verdict-word-contradicts = tegengesproken
verdict-word-not-applicable = niet van toepassing
verdict-word-cannot-tell = niet te vergelijken

cli-no-charter = Geen charter gevonden: geen enkel .yaml- of .yml-bestand heeft de sleutel `format` aan het begin van een regel. `charter init` maakt er een aan.
cli-cannot-read = { $file } kan niet gelezen worden: { $why }
cli-cannot-write = { $file } kan niet geschreven worden: { $why }
cli-written = { $file } is geschreven.
cli-is-read = met dit bestand worden charters beoordeeld
cli-is-the-charter = dit is het charter zelf
cli-not-rendered = { $file } heeft niet de vorm van een charter en werd niet opgemaakt; `charter check` zegt waarom.
cli-language-not-declared = Het charter bestaat niet in het { $language }; het bestaat in het { $languages }.
cli-render-failed = { $file } kon niet opgemaakt worden: { $why }
cli-many-need-folder = Verschillende talen geven verschillende bestanden: geef met --output een map op.

rules-count = { $count ->
        [one] { $count } verplichting
       *[other] { $count } verplichtingen
    } van kracht op { $date }.
