format-rule-par-11 = Les liens d’un texte mènent au même genre de destination dans chaque langue.
format-rule-par-12 = Les champs d’une promesse figurent dans chaque langue.
format-rule-par-21 = Aucun texte ne reste dans une autre langue que la sienne.
format-rule-par-22 = Aucune langue n’en dit beaucoup moins que les autres.
format-rule-par-23 = Les listes d’un texte ont la même longueur dans chaque langue.

par-links = Les liens diffèrent : { $here } en { $language }, { $there } en { $other }.
par-link-none = aucun
par-link-web = une page
par-link-email = une adresse e-mail
par-link-telephone = un numéro de téléphone
par-link-place = un endroit de la charte
par-placeholder = `{"{"}{ $name }{"}"}` manque en { $language } ; il figure en { $other }.
help-par-placeholder = écrivez `{"{"}{ $name }{"}"}` là où le texte l’annonce
par-left = Ce texte devrait être en { $language }, mais semble écrit en { $found } ; comparez-le avec celui en { $other }.
par-shorter = Le texte en { $language } est beaucoup plus court que celui en { $other } : il manque peut-être quelque chose.
par-lists = Les listes diffèrent : { $count } éléments en { $language }, { $other-count } en { $other }.
