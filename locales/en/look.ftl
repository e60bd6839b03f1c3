# How pages look: colours, typefaces, logos, templates.

expected-colour = a colour such as #16325c
brand-faint-light = Words in { $words } on { $ground } cannot be read well: the contrast is { $ratio }:1, and WCAG AA asks for { $least }:1.
brand-faint-dark = On dark pages, words in { $words } on { $ground } cannot be read well: the contrast is { $ratio }:1, and WCAG AA asks for { $least }:1.
help-brand-faint = Take a darker or a lighter colour. Light and dark pages can have one each: {"{"} light = "#0b4fa8", dark = "#8fbcff" {"}"}.
config-file-unread = The file { $file } cannot be read: { $why }.
config-file-outside = The file { $file } lies outside the folder of charter.toml.
picture-none = This is neither an SVG nor a PNG nor a JPEG.
picture-too-heavy = The picture is larger than { $most } KiB.
picture-too-large = The picture has { $width } by { $height } dots; a logo has at most { $most } million.
picture-broken = The picture cannot be read: { $why }.
picture-element = The SVG holds `{ $what }` (line { $line }), which draws nothing or can do more than draw.
picture-handler = The SVG runs a script through `{ $what }` (line { $line }).
picture-reference = The SVG leads out of itself through `{ $what }` (line { $line }).
font-none = This is no TrueType or OpenType typeface.
font-locked = The maker of this typeface does not allow it to be embedded in documents.
no-complaint-logo = The poster has no official logo for complaints.
help-complaint-logo = Ask for the file and name it in charter.toml, under `render.brand.complaint_logo`.
format-rule-cfg-03 = The colours of an organisation can be read where words stand in them or on them: their contrast is that of WCAG AA, on light and on dark pages.
format-rule-cfg-04 = What charter.toml names for the look of pages is there, lies in its folder, and is a picture, a typeface or a template that may stand on a page.
format-rule-pdf-01 = The typeface of a document has every sign of the charter.
format-rule-pub-01 = A poster about complaints carries the official logo for complaints, which the body supplies.
page-print = Print this page
references-fold = Texts and articles ({ $count })
template-broken = The template cannot be used. { $tool } says: “{ $why }”.
template-endless = The template goes round its loops without end, or nearly so; it was stopped.
template-too-long = The template writes without end, or nearly so; it was stopped.
template-too-large = A value in the template grows without end, or nearly so; it was stopped.
template-refused = Nothing was made, because the template { $file } is not in order.
template-not-text = The template { $file } is no text in UTF-8.
template-outside = The file { $file } is a link that leads out of the folder of templates.
template-many = The folder holds more than { $most } files, or larger ones than templates are.
template-exists = { $file } exists already; nothing was written.
template-next = Name the folder in charter.toml, and keep in it only what you change:
format-rule-tpl-01 = A template of one’s own can be read, fits what it is given, and ends.
cli-fragment-is-html = Only HTML can be a part of another page: leave out --fragment, or render --format html.
