# Unités, délais, listes, langues.

language-fr = français
language-nl = néerlandais
language-de = allemand
language-en = anglais

list-and = et
immediately = immédiatement
same-day = le jour même
deadline-within = dans un délai de { $duration }
duration-second = { $count ->
        [one] { $number } seconde
       *[other] { $number } secondes
    }
duration-minute = { $count ->
        [one] { $number } minute
       *[other] { $number } minutes
    }
duration-hour = { $count ->
        [one] { $number } heure
       *[other] { $number } heures
    }
duration-working-day = { $count ->
        [one] { $number } jour ouvrable
       *[other] { $number } jours ouvrables
    }
duration-calendar-day = { $count ->
        [one] { $number } jour calendrier
       *[other] { $number } jours calendrier
    }
duration-day = { $count ->
        [one] { $number } jour
       *[other] { $number } jours
    }
duration-week = { $count ->
        [one] { $number } semaine
       *[other] { $number } semaines
    }
duration-month = { $number } mois
duration-year = { $count ->
        [one] { $number } an
       *[other] { $number } ans
    }
deadline-one-second = dans un délai d’une seconde
deadline-one-minute = dans un délai d’une minute
deadline-one-hour = dans un délai d’une heure
deadline-one-working-day = dans un délai d’un jour ouvrable
deadline-one-calendar-day = dans un délai d’un jour calendrier
deadline-one-day = dans un délai d’un jour
deadline-one-week = dans un délai d’une semaine
deadline-one-month = dans un délai d’un mois
deadline-one-year = dans un délai d’un an

clock = { $hour } h { $minute }
clock-whole = { $hour } h
clock-range = de { $from } à { $until }
# Les jours de la semaine prennent l’article, les mois non.
days-range = { $first ->
        [lundi] du { $first } au { $last }
        [mardi] du { $first } au { $last }
        [mercredi] du { $first } au { $last }
        [jeudi] du { $first } au { $last }
        [vendredi] du { $first } au { $last }
       *[other] { $first } à { $last }
    }
days-working = les jours ouvrables
days-every = tous les jours
hours-closed = fermé
hours-always = 24 heures sur 24, tous les jours
hours-days-not-stated = Les jours ne sont pas précisés.
hours-vary-by-site = Les heures varient selon le bâtiment.
hours-vary-by-service = Les heures varient selon le service.
hours-vary-by-season = Les heures varient selon la saison.
hours-same-as = Les mêmes heures que : { $name }
hours-osm = { $osm } (notation d’OpenStreetMap)
hours-holidays-closed = Fermé les jours fériés
hours-holidays-open = Ouvert les jours fériés
hours-holidays-times = Les jours fériés : { $times }
hours-holidays-not-stated = Jours fériés : non précisé
hours-closure-day = Fermeture : { $day }
hours-closure-period = Fermeture du { $from } au { $until }
hours-closure-reason = { $closure } ({ $reason })
