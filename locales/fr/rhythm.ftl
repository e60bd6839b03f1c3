# Le dernier jour d’un délai annuel, et la fréquence.
deadline-by = au plus tard le { $day }
every-second = { $count ->
        [one] chaque seconde
       *[other] toutes les { $number } secondes
    }
every-minute = { $count ->
        [one] chaque minute
       *[other] toutes les { $number } minutes
    }
every-hour = { $count ->
        [one] chaque heure
       *[other] toutes les { $number } heures
    }
every-working-day = { $count ->
        [one] chaque jour ouvrable
       *[other] tous les { $number } jours ouvrables
    }
every-calendar-day = { $count ->
        [one] chaque jour calendrier
       *[other] tous les { $number } jours calendrier
    }
every-day = { $count ->
        [one] chaque jour
       *[other] tous les { $number } jours
    }
every-week = { $count ->
        [one] chaque semaine
       *[other] toutes les { $number } semaines
    }
every-month = { $count ->
        [one] chaque mois
       *[other] tous les { $number } mois
    }
every-year = { $count ->
        [one] chaque année
       *[other] tous les { $number } ans
    }
