# De laatste dag van een jaarlijkse termijn, en hoe vaak iets gebeurt.
deadline-by = uiterlijk op { $day }
every-second = { $count ->
        [one] elke seconde
       *[other] om de { $number } seconden
    }
every-minute = { $count ->
        [one] elke minuut
       *[other] om de { $number } minuten
    }
every-hour = { $count ->
        [one] elk uur
       *[other] om de { $number } uur
    }
every-working-day = { $count ->
        [one] elke werkdag
       *[other] om de { $number } werkdagen
    }
every-calendar-day = { $count ->
        [one] elke kalenderdag
       *[other] om de { $number } kalenderdagen
    }
every-day = { $count ->
        [one] elke dag
       *[other] om de { $number } dagen
    }
every-week = { $count ->
        [one] elke week
       *[other] om de { $number } weken
    }
every-month = { $count ->
        [one] elke maand
       *[other] om de { $number } maanden
    }
every-year = { $count ->
        [one] elk jaar
       *[other] om de { $number } jaar
    }
