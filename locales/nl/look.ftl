# How pages look: colours, typefaces, logos, templates.

expected-colour = een kleur zoals #16325c
brand-faint-light = Tekst in { $words } op { $ground } is slecht leesbaar: het contrast is { $ratio }:1, en WCAG AA vraagt { $least }:1.
brand-faint-dark = Op donkere pagina’s is tekst in { $words } op { $ground } slecht leesbaar: het contrast is { $ratio }:1, en WCAG AA vraagt { $least }:1.
help-brand-faint = Kies een donkerdere of een lichtere kleur. Lichte en donkere pagina’s kunnen er elk een hebben: {"{"} light = "#0b4fa8", dark = "#8fbcff" {"}"}.
config-file-unread = Het bestand { $file } kan niet worden gelezen: { $why }.
config-file-outside = Het bestand { $file } ligt buiten de map van charter.toml.
picture-none = Dit is geen SVG, PNG of JPEG.
picture-too-heavy = De afbeelding is groter dan { $most } KiB.
picture-too-large = De afbeelding telt { $width } bij { $height } punten; een logo telt er hoogstens { $most } miljoen.
picture-broken = De afbeelding kan niet worden gelezen: { $why }.
picture-element = De SVG bevat `{ $what }` (regel { $line }), dat niets tekent of meer kan dan tekenen.
picture-handler = De SVG voert een script uit via `{ $what }` (regel { $line }).
picture-reference = De SVG verwijst naar iets buiten zichzelf via `{ $what }` (regel { $line }).
font-none = Dit is geen TrueType- of OpenType-lettertype.
font-locked = De maker van dit lettertype staat niet toe dat het in documenten wordt ingesloten.
no-complaint-logo = De affiche draagt geen officieel klachtenlogo.
help-complaint-logo = Vraag het bestand op en vermeld het in charter.toml, onder `render.brand.complaint_logo`.
format-rule-cfg-03 = De kleuren van een organisatie zijn leesbaar waar er tekst in of op staat: hun contrast is dat van WCAG AA, op lichte en op donkere pagina’s.
format-rule-cfg-04 = Wat charter.toml voor het uitzicht van pagina’s vermeldt, bestaat, ligt in zijn map en is een afbeelding, een lettertype of een sjabloon dat op een pagina mag staan.
format-rule-pdf-01 = Het lettertype van een document heeft elk teken van het charter.
format-rule-pub-01 = Een affiche over klachten draagt het officiële klachtenlogo, dat de instelling aanlevert.
page-print = Deze pagina afdrukken
references-fold = Teksten en artikelen ({ $count })
template-broken = Het sjabloon kan niet worden gebruikt. { $tool } zegt, in het Engels: "{ $why }".
template-endless = De lussen van het sjabloon lopen eindeloos door, of bijna; het werd gestopt.
template-too-long = Het sjabloon schrijft eindeloos door, of bijna; het werd gestopt.
template-too-large = Een waarde in het sjabloon groeit eindeloos aan, of bijna; het werd gestopt.
template-refused = Er werd niets gemaakt, omdat het sjabloon { $file } niet in orde is.
template-not-text = Het sjabloon { $file } is geen tekst in UTF-8.
template-outside = Het bestand { $file } is een koppeling die buiten de map met sjablonen leidt.
template-many = De map bevat meer dan { $most } bestanden, of grotere dan sjablonen zijn.
template-exists = { $file } bestaat al; er werd niets geschreven.
template-next = Vermeld de map in charter.toml en bewaar er alleen in wat u wijzigt:
format-rule-tpl-01 = Een eigen sjabloon is leesbaar, past bij wat het krijgt, en eindigt.
cli-fragment-is-html = Alleen HTML kan deel zijn van een andere pagina: laat --fragment weg of kies --format html.
