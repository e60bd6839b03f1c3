# Eenheden, termijnen, lijsten, talen.

language-fr = Frans
language-nl = Nederlands
language-de = Duits
language-en = Engels

list-and = en
immediately = onmiddellijk
same-day = dezelfde dag
deadline-within = binnen { $duration }
duration-second = { $count ->
        [one] { $number } seconde
       *[other] { $number } seconden
    }
duration-minute = { $count ->
        [one] { $number } minuut
       *[other] { $number } minuten
    }
duration-hour = { $number } uur
duration-working-day = { $count ->
        [one] { $number } werkdag
       *[other] { $number } werkdagen
    }
duration-calendar-day = { $count ->
        [one] { $number } kalenderdag
       *[other] { $number } kalenderdagen
    }
duration-day = { $count ->
        [one] { $number } dag
       *[other] { $number } dagen
    }
duration-week = { $count ->
        [one] { $number } week
       *[other] { $number } weken
    }
duration-month = { $count ->
        [one] { $number } maand
       *[other] { $number } maanden
    }
duration-year = { $number } jaar
deadline-one-second = binnen één seconde
deadline-one-minute = binnen één minuut
deadline-one-hour = binnen één uur
deadline-one-working-day = binnen één werkdag
deadline-one-calendar-day = binnen één kalenderdag
deadline-one-day = binnen één dag
deadline-one-week = binnen één week
deadline-one-month = binnen één maand
deadline-one-year = binnen één jaar

clock = { $hour }.{ $minute } uur
clock-whole = { $hour } uur
clock-range = van { $from } tot { $until }
days-range = { $first } tot en met { $last }
days-working = op werkdagen
days-every = elke dag
hours-closed = gesloten
hours-always = 24 uur op 24, elke dag
hours-days-not-stated = De dagen zijn niet vermeld.
hours-vary-by-site = De uren verschillen per gebouw.
hours-vary-by-service = De uren verschillen per dienst.
hours-vary-by-season = De uren verschillen per seizoen.
hours-same-as = Dezelfde uren als: { $name }
hours-osm = { $osm } (notatie van OpenStreetMap)
hours-holidays-closed = Gesloten op feestdagen
hours-holidays-open = Open op feestdagen
hours-holidays-times = Op feestdagen: { $times }
hours-holidays-not-stated = Feestdagen: niet vermeld
hours-closure-day = Gesloten op { $day }
hours-closure-period = Gesloten van { $from } tot en met { $until }
hours-closure-reason = { $closure } ({ $reason })
