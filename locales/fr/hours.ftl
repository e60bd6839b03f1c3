# Ce qui est dit d’heures d’ouverture que l’on compare à d’autres.

says-gaps = ne couvre pas : { $gaps }
says-gap = { $days } de { $from } à { $until }
says-gap-season = { $days } de { $from } à { $until } ({ $season })
says-days-open = ne précise pas les jours
says-varies = dit que l’horaire varie, sans le donner
says-hours-elsewhere = renvoie à un autre horaire qui ne peut être lu ici
says-late = est ouvert jusqu’à { $time } ; c’est cet outil qui fixe à { $threshold } l’heure à partir de laquelle il est tard
says-late-by-appointment = est ouvert jusqu’à { $time }, uniquement sur rendez-vous
says-late-in-part = n’est ouvert jusqu’à { $time } que pendant ces mois : { $months }
says-not-late = ferme à { $time } au plus tard ; aucune source ne dit à partir de quelle heure il est tard, cet outil retient { $threshold }
says-holidays-open = ne précise pas si c’est ouvert les jours fériés
says-no-ordinary-week = indique un horaire dont aucune semaine ordinaire ne se déduit
