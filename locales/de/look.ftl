# How pages look: colours, typefaces, logos, templates.

expected-colour = eine Farbe wie #16325c
brand-faint-light = Text in { $words } auf { $ground } ist schlecht lesbar: Der Kontrast beträgt { $ratio }:1, WCAG AA verlangt { $least }:1.
brand-faint-dark = Auf dunklen Seiten ist Text in { $words } auf { $ground } schlecht lesbar: Der Kontrast beträgt { $ratio }:1, WCAG AA verlangt { $least }:1.
help-brand-faint = Wählen Sie eine dunklere oder eine hellere Farbe. Helle und dunkle Seiten können je eine eigene haben: {"{"} light = "#0b4fa8", dark = "#8fbcff" {"}"}.
config-file-unread = Die Datei { $file } kann nicht gelesen werden: { $why }.
config-file-outside = Die Datei { $file } liegt außerhalb des Ordners von charter.toml.
picture-none = Dies ist weder ein SVG noch ein PNG noch ein JPEG.
picture-too-heavy = Das Bild ist größer als { $most } KiB.
picture-too-large = Das Bild hat { $width } mal { $height } Punkte; ein Logo hat höchstens { $most } Millionen.
picture-broken = Das Bild kann nicht gelesen werden: { $why }.
picture-element = Das SVG enthält `{ $what }` (Zeile { $line }), das nichts zeichnet oder mehr kann als zeichnen.
picture-handler = Das SVG führt über `{ $what }` ein Skript aus (Zeile { $line }).
picture-reference = Das SVG verweist über `{ $what }` auf etwas außerhalb seiner selbst (Zeile { $line }).
font-none = Dies ist keine TrueType- oder OpenType-Schrift.
font-locked = Der Hersteller dieser Schrift erlaubt nicht, sie in Dokumente einzubetten.
no-complaint-logo = Das Plakat trägt kein offizielles Beschwerdelogo.
help-complaint-logo = Fordern Sie die Datei an und geben Sie sie in charter.toml unter `render.brand.complaint_logo` an.
format-rule-cfg-03 = Die Farben einer Organisation sind lesbar, wo Text in ihnen oder auf ihnen steht: Ihr Kontrast ist der von WCAG AA, auf hellen und auf dunklen Seiten.
format-rule-cfg-04 = Was charter.toml für das Aussehen der Seiten angibt, ist vorhanden, liegt in seinem Ordner und ist ein Bild, eine Schrift oder eine Vorlage, die auf einer Seite stehen darf.
format-rule-pdf-01 = Die Schrift eines Dokuments enthält jedes Zeichen der Charta.
format-rule-pub-01 = Ein Plakat über Beschwerden trägt das offizielle Beschwerdelogo, das die Einrichtung bereitstellt.
page-print = Diese Seite drucken
references-fold = Texte und Artikel ({ $count })
template-broken = Die Vorlage kann nicht verwendet werden. { $tool } sagt, auf Englisch: „{ $why }“.
template-endless = Die Schleifen der Vorlage laufen endlos oder beinahe endlos; sie wurde angehalten.
template-too-long = Die Vorlage schreibt endlos oder beinahe endlos; sie wurde angehalten.
template-too-large = Ein Wert in der Vorlage wächst endlos oder beinahe endlos; sie wurde angehalten.
template-refused = Es wurde nichts erstellt, weil die Vorlage { $file } nicht in Ordnung ist.
template-not-text = Die Vorlage { $file } ist kein Text in UTF-8.
template-outside = Die Datei { $file } ist eine Verknüpfung, die aus dem Ordner der Vorlagen hinausführt.
template-many = Der Ordner enthält mehr als { $most } Dateien oder größere, als Vorlagen es sind.
template-exists = { $file } besteht bereits; es wurde nichts geschrieben.
template-next = Geben Sie den Ordner in charter.toml an und behalten Sie darin nur, was Sie ändern:
format-rule-tpl-01 = Eine eigene Vorlage ist lesbar, passt zu dem, was sie erhält, und endet.
cli-fragment-is-html = Nur HTML kann Teil einer anderen Seite sein: Lassen Sie --fragment weg oder wählen Sie --format html.
