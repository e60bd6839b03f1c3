# Einheiten, Fristen, Listen, Sprachen.

language-fr = Französisch
language-nl = Niederländisch
language-de = Deutsch
language-en = Englisch

list-and = und
immediately = unverzüglich
same-day = am selben Tag
deadline-within = innerhalb von { $duration }
duration-second = { $count ->
        [one] { $number } Sekunde
       *[other] { $number } Sekunden
    }
duration-minute = { $count ->
        [one] { $number } Minute
       *[other] { $number } Minuten
    }
duration-hour = { $count ->
        [one] { $number } Stunde
       *[other] { $number } Stunden
    }
duration-working-day = { $count ->
        [one] { $number } Arbeitstag
       *[other] { $case ->
            [dative] { $number } Arbeitstagen
           *[nominative] { $number } Arbeitstage
        }
    }
duration-calendar-day = { $count ->
        [one] { $number } Kalendertag
       *[other] { $case ->
            [dative] { $number } Kalendertagen
           *[nominative] { $number } Kalendertage
        }
    }
duration-day = { $count ->
        [one] { $number } Tag
       *[other] { $case ->
            [dative] { $number } Tagen
           *[nominative] { $number } Tage
        }
    }
duration-week = { $count ->
        [one] { $number } Woche
       *[other] { $number } Wochen
    }
duration-month = { $count ->
        [one] { $number } Monat
       *[other] { $case ->
            [dative] { $number } Monaten
           *[nominative] { $number } Monate
        }
    }
duration-year = { $count ->
        [one] { $number } Jahr
       *[other] { $case ->
            [dative] { $number } Jahren
           *[nominative] { $number } Jahre
        }
    }
deadline-one-second = innerhalb einer Sekunde
deadline-one-minute = innerhalb einer Minute
deadline-one-hour = innerhalb einer Stunde
deadline-one-working-day = innerhalb eines Arbeitstages
deadline-one-calendar-day = innerhalb eines Kalendertages
deadline-one-day = innerhalb eines Tages
deadline-one-week = innerhalb einer Woche
deadline-one-month = innerhalb eines Monats
deadline-one-year = innerhalb eines Jahres

clock = { $hour }.{ $minute } Uhr
clock-whole = { $hour } Uhr
clock-range = von { $from } bis { $until }
days-range = { $first } bis { $last }
days-working = an Arbeitstagen
days-every = jeden Tag
hours-closed = geschlossen
hours-always = Rund um die Uhr, jeden Tag
hours-days-not-stated = Die Tage sind nicht angegeben.
hours-vary-by-site = Die Zeiten sind je nach Gebäude verschieden.
hours-vary-by-service = Die Zeiten sind je nach Dienst verschieden.
hours-vary-by-season = Die Zeiten sind je nach Jahreszeit verschieden.
hours-same-as = Dieselben Zeiten wie: { $name }
hours-osm = { $osm } (Schreibweise von OpenStreetMap)
hours-holidays-closed = An Feiertagen geschlossen
hours-holidays-open = An Feiertagen geöffnet
hours-holidays-times = An Feiertagen: { $times }
hours-holidays-not-stated = Feiertage: nicht angegeben
hours-closure-day = Geschlossen am { $day }
hours-closure-period = Geschlossen vom { $from } bis zum { $until }
hours-closure-reason = { $closure } ({ $reason })
