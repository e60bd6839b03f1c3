# Ce qui est dit d’une charte comme texte dans son format.

syn-tab = Une tabulation se trouve ici alors que YAML demande des espaces.
syn-quote = Un guillemet est ouvert et n’est pas fermé, ou il est suivi de quelque chose qui n’y a pas sa place.
syn-bracket = Un crochet ou une accolade n’est pas fermé, ou ne ferme rien.
syn-indentation = Cette ligne n’est pas alignée sous la ligne à laquelle elle appartient.
syn-colon = Un deux-points se trouve là où il ne peut y avoir de clé ; un texte qui contient un deux-points suivi d’une espace doit être mis entre guillemets.
syn-alias = Cet alias ne désigne rien qui ait été marqué auparavant.
syn-escape = Entre guillemets doubles, une barre oblique inverse précède une lettre qui ne convient pas.
syn-other = À partir d’ici, le texte ne peut pas être lu comme du YAML.
syn-duplicate-key = La clé `{ $key }` figure deux fois au même endroit ; seule la première est lue.
syn-second-document = Un second document commence ici ; un fichier contient une seule charte.
syn-too-deep = Des listes et des blocs sont imbriqués sur plus de { $limit } niveaux.
syn-too-many-values = Le fichier compte plus de { $limit } valeurs, alias compris.
syn-too-much-by-aliases = Les textes du fichier dépassent { $limit } Mio, alias compris.
syn-not-utf8 = Le fichier n’est pas en UTF-8 : la ligne { $line } contient des octets qui ne sont pas du texte.
syn-too-large = Le fichier dépasse { $limit } Mio et n’a pas été lu.
syn-empty = Le fichier ne dit rien.
syn-key-is-no-text = Une clé est une liste ou un bloc ; une clé est un mot.
syn-tag = Une étiquette (`!…`) dit quelque chose dont une charte n’a pas besoin.
syn-misread-truth = D’autres outils YAML lisent cette valeur comme vrai ou faux.
syn-misread-sexagesimal = D’autres outils YAML lisent cette valeur comme un nombre en base 60.
syn-misread-octal = D’autres outils YAML lisent cette valeur comme un nombre en base 8.
syn-number-as-text = `{ $value }` est lu ici comme un texte ; d’autres outils y lisent un nombre ou une valeur logique.

fmt-unknown-key = La clé `{ $key }` n’existe pas à cet endroit.
fmt-wrong-kind = Il y a ici { $found } ; il faudrait { $expected }.
fmt-unknown-word = `{ $value }` ne figure pas dans la liste des mots possibles.
fmt-not-constant = Il y a ici `{ $value }` ; seul `{ $expected }` est connu.
fmt-missing-key = La clé `{ $key }` manque.
fmt-no-language = Ce texte n’est dans aucune langue : écrivez au moins l’une des clés fr, nl, de, en.
fmt-wrong-value = Il y a ici `{ $value }` ; il faudrait { $expected }.
fmt-is-empty = Ceci est vide ; supprimez la clé ou complétez-la.
fmt-reserved-key = `{ $key }` est réservé à une version ultérieure et ne fonctionne pas encore.

found-nothing = rien
found-truth = une valeur vrai ou faux
found-number = un nombre
found-string = un texte
found-list = une liste
found-map = un bloc de clés

expected-other = une autre valeur
expected-string = un texte
expected-list = une liste
expected-map = un bloc (des clés et leurs valeurs)
expected-integer = un nombre entier
expected-number = un nombre
expected-truth = vrai ou faux (`true`, `false`)
expected-text = un texte, ou un texte par langue
expected-duration = une durée telle que `5 working days`, `30 calendar days`, `1 month` ou `immediately`
expected-date = une date telle que 2026-04-01
expected-percent = une proportion telle que 90%
expected-email = une adresse e-mail
expected-phone = un numéro de téléphone sous forme internationale tel que "+3280012033"
expected-country = un pays en deux majuscules tel que BE
expected-month-day = un jour de l’année tel que "12-23"
expected-clock = une heure telle que "13:00"
expected-link = une adresse web (https://…), une adresse e-mail (mailto:…) ou un numéro (tel:…)
expected-times = les heures d’un jour telles que "09:00-12:00, 13:00-16:00", ou closed
expected-osm = un horaire dans la notation d’OpenStreetMap tel que "Mo-Fr 09:00-17:00; PH off"
expected-hours = un horaire : `always`, des heures par jour, ou la notation d’OpenStreetMap
expected-id = un nom en minuscules, chiffres et traits d’union tel que contact-centre
expected-register-id = un nom du registre de la réglementation tel que federal_ombudsman
expected-route = un endroit de cette charte tel que complaints.answer

ref-no-such-id = `{ $id }` n’est pas un identifiant de `{ $list }`.
ref-no-such-term = `{ $id }` ne mène nulle part dans cette charte.
ref-same-id = `{ $id }` figure deux fois ; un identifiant n’est donné qu’une fois dans sa liste.
ref-no-such-kind = { $count ->
        [one] Le recueil { $pack } ne connaît pas de type d’organisme `{ $id }`.
       *[other] Les recueils { $pack } ne connaissent pas de type d’organisme `{ $id }`.
    }
ref-no-such-body = { $count ->
        [one] Le registre du recueil { $pack } ne contient pas d’organisme `{ $id }`.
       *[other] Les registres des recueils { $pack } ne contiennent pas d’organisme `{ $id }`.
    }
ref-no-such-act = { $count ->
        [one] Le registre du recueil { $pack } ne contient pas d’acte `{ $id }`.
       *[other] Les registres des recueils { $pack } ne contiennent pas d’acte `{ $id }`.
    }
ref-no-such-pack = Il n’existe pas de recueil de réglementation `{ $id }`.
ref-no-kind = La charte ne dit pas de quel type d’organisme il s’agit ; la comparaison suppose `{ $assumed }`.

txt-missing-language = Ce texte manque en { $languages }.
txt-undeclared-language = Ce texte est en { $language }, langue que la charte ne déclare pas.
txt-empty = Ce texte est vide.
txt-todo = Encore à rédiger : { $todo }
txt-one-string = Un seul texte sert ici pour plusieurs langues ({ $languages }).
txt-stray-brace = Une accolade `{ $brace }` se trouve seule dans cet engagement.
txt-unknown-placeholder = Le champ `{ "{" }{ $name }{ "}" }` n’existe pas.
txt-nothing-to-fill-in = Rien ne permet de compléter le champ `{ "{" }{ $name }{ "}" }` : l’engagement n’a pas de `{ $key }`.
txt-only-in = Ce passage n’existe volontairement qu’en { $languages }.
txt-raw-html = Le HTML (`{ $html }`) n’est pas admis dans un texte ; il sera affiché tel quel.
txt-unsafe-link = Le lien `{ $link }` ne mène ni à une page ni à une adresse et ne sera pas repris comme lien.

trm-day-kind = La nature des jours n’est pas précisée : jours ouvrables ou jours calendrier ?
trm-working-days = La charte parle de jours ouvrables sans dire lesquels.

dat-order = Cette date est le { $until } ; `{ $first }` est le { $from }, donc plus tard.

hrs-closes-before = Ferme à { $until }, ce qui n’est pas après { $from }.
ref-no-hours-there = `{ $id }` n’indique pas lui-même d’heures : renvoyez au canal ou au bâtiment qui les indique.
hrs-overlap = Deux plages horaires de ce jour se chevauchent.
hrs-not-osm = Cet horaire ne peut pas être lu dans la notation d’OpenStreetMap.
hrs-empty-period = Cette période se termine avant de commencer.
hrs-seasons-overlap = Deux saisons ont un mois en commun.
hrs-no-such-day = Ce jour n’existe dans aucune année.

help-did-you-mean = Vouliez-vous dire `{ $word }` ?
help-one-of =
    { $count ->
        [one] Seul { $words } est possible.
       *[other] Au choix : { $words }.
    }
help-quotes = Mettez la valeur entre guillemets.
help-quote = Écrivez "{ $value }", entre guillemets.
help-spaces = Utilisez des espaces pour aligner, jamais de tabulations.
help-hours = Écrivez `hours: {"{"} monday_to_friday: "09:00-17:00" {"}"}`, `hours: "Mo-Fr 09:00-17:00"` ou `hours: always`.
help-init = `charter init` crée une charte.
help-map-of-languages = Écrivez le texte une fois par langue : `{ $language }: …`.
help-escape-brace = Écrivez `\{ "{" }` pour une accolade qui doit rester telle quelle.
help-day-kind = Écrivez `{ $working }` ou `{ $calendar }`.
help-working-days = Écrivez `working_days: monday_to_friday` (ou `monday_to_saturday`) en tête de la charte.
help-kind-of-body = Écrivez `kind_of_body` sous `organisation` : une ou plusieurs valeurs parmi { $words }.

# Ce qui figure dans une charte, dit sous le passage.

says-not-offered = dit ouvertement que ce n’est pas proposé
says-nothing-fixed = dit quelque chose qui ne fixe rien
says-no-item = la charte ne contient rien que cela concerne
says-no-word = indique autre chose qu’un mot de la liste
says-other-word = dit `{ $found }` ; il est demandé { $asked }
says-not-all = il manque { $missing }
says-too-few = en compte { $found } ; il en faut { $asked }
says-other-bodies = cite d’autres organismes
says-not-in-languages = il y manque : { $missing }
says-no-date = n’est pas une date comparable
says-still-to-come = le { $date } est encore à venir
says-past = était le { $date }, date passée au { $as-of }
says-too-old = était le { $date }, plus de { $age } avant le { $as-of }
says-not-by-schema = n’a pas la forme demandée
says-no-length = ne cite aucune durée
says-too-long = promet { $found } ; au maximum { $limit }
says-too-short = accorde { $found } ; au minimum { $limit }
says-not-the-length = dit { $found } au lieu de { $limit }
says-extension-too-long = prolonge de { $found } ; au maximum { $limit }
says-extensions-too-long = prolonge de { $found } plusieurs fois ; au maximum { $limit } au total
says-share-only = vaut pour { $share } des cas ; des autres, rien n’est dit
says-with-reservation = vaut sous réserve
says-aim-only = est un objectif, pas une garantie
says-average-only = est une moyenne, pas un maximum
says-other-start = court à partir de `{ $start }`, et non de l’événement que cite la loi
says-clock-stops = est suspendu dans des cas que la loi ne cite pas

verdict-cannot-tell = { $title } : ce que dit la charte ne peut pas être comparé à ce qui est demandé.
not-applicable-body = ne concerne pas ce type d’organisme
not-applicable-outside = hors de ce recueil : pour ce type d’organisme, une autre législation s’applique ici
not-applicable-document = ne concerne pas ce type de document
not-applicable-case = ne concerne pas ce cas, ou relève d’une loi qui ne figure pas dans ce recueil
