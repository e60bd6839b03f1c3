# How pages look: colours, typefaces, logos, templates.

expected-colour = une couleur telle que #16325c
brand-faint-light = Un texte en { $words } sur { $ground } se lit mal : le contraste est de { $ratio }:1, les WCAG AA demandent { $least }:1.
brand-faint-dark = Sur les pages sombres, un texte en { $words } sur { $ground } se lit mal : le contraste est de { $ratio }:1, les WCAG AA demandent { $least }:1.
help-brand-faint = Choisissez une couleur plus foncée ou plus claire. Les pages claires et les pages sombres peuvent avoir chacune la leur : {"{"} light = "#0b4fa8", dark = "#8fbcff" {"}"}.
config-file-unread = Le fichier { $file } ne peut pas être lu : { $why }.
config-file-outside = Le fichier { $file } se trouve en dehors du dossier de charter.toml.
picture-none = Ce fichier n’est ni un SVG, ni un PNG, ni un JPEG.
picture-too-heavy = L’image dépasse { $most } Kio.
picture-too-large = L’image compte { $width } points sur { $height } ; un logo en compte au plus { $most } millions.
picture-broken = L’image ne peut pas être lue : { $why }.
picture-element = Le SVG contient `{ $what }` (ligne { $line }), qui ne dessine rien ou peut faire plus que dessiner.
picture-handler = Le SVG exécute un script par `{ $what }` (ligne { $line }).
picture-reference = Le SVG renvoie en dehors de lui-même par `{ $what }` (ligne { $line }).
font-none = Ce fichier n’est pas une police TrueType ou OpenType.
font-locked = L’auteur de cette police ne permet pas de l’incorporer dans des documents.
no-complaint-logo = L’affiche ne porte pas le logo officiel des plaintes.
help-complaint-logo = Demandez le fichier et indiquez-le dans charter.toml, sous `render.brand.complaint_logo`.
format-rule-cfg-03 = Les couleurs d’une organisation sont lisibles là où elles portent un texte ou en forment la couleur : leur contraste est celui des WCAG AA, sur les pages claires comme sur les pages sombres.
format-rule-cfg-04 = Ce que charter.toml indique pour la présentation des pages existe, se trouve dans son dossier et est une image, une police ou un modèle qui peut figurer sur une page.
format-rule-pdf-01 = La police d’un document contient tous les signes de la charte.
format-rule-pub-01 = Une affiche sur les plaintes porte le logo officiel des plaintes, que l’organisme fournit.
page-print = Imprimer cette page
references-fold = Textes et articles ({ $count })
template-broken = Le modèle ne peut pas être utilisé. { $tool } dit, en anglais : « { $why } ».
template-endless = Les boucles du modèle tournent sans fin, ou presque ; il a été arrêté.
template-too-long = Le modèle écrit sans fin, ou presque ; il a été arrêté.
template-too-large = Une valeur du modèle grandit sans fin, ou presque ; il a été arrêté.
template-refused = Rien n’a été produit, car le modèle { $file } n’est pas en ordre.
template-not-text = Le modèle { $file } n’est pas un texte en UTF-8.
template-outside = Le fichier { $file } est un lien qui mène en dehors du dossier des modèles.
template-many = Le dossier contient plus de { $most } fichiers, ou des fichiers plus grands que des modèles.
template-exists = { $file } existe déjà ; rien n’a été écrit.
template-next = Indiquez le dossier dans charter.toml et n’y gardez que ce que vous modifiez :
format-rule-tpl-01 = Un modèle propre est lisible, convient à ce qu’il reçoit et se termine.
cli-fragment-is-html = Seul le HTML peut faire partie d’une autre page : supprimez --fragment ou choisissez --format html.
