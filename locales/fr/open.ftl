# Données ouvertes : ce que disent les calendriers et les données liées, hormis les mots de l’auteur.

ics-title = Heures d’ouverture : { $title }
ics-about = Heures d’ouverture et fermetures du { $first } au { $last }, telles que connues le { $date }.
ics-open = { $place } : ouvert
ics-closed = { $place } : fermé
ics-closed-reason = { $place } : fermé ({ $reason })
ics-places = { $count } lieux et canaux

loss-some = Le format { $format } ne contient pas { $count } des { $all } valeurs de la charte, ou pas entièrement : { $places }. --loss-report FILE en donne la liste.
loss-more = et { $count } autres
loss-head = Ce que le format { $format } ne contient pas de la charte { $charter }, ou pas entièrement : { $count } valeurs sur { $all }
loss-line = ligne { $line } : { $place } ({ $count })
