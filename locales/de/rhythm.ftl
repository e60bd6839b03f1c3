# Der letzte Tag einer jährlichen Frist, und wie oft etwas geschieht.
deadline-by = spätestens am { $day }
every-second = { $count ->
        [one] jede Sekunde
       *[other] alle { $number } Sekunden
    }
every-minute = { $count ->
        [one] jede Minute
       *[other] alle { $number } Minuten
    }
every-hour = { $count ->
        [one] jede Stunde
       *[other] alle { $number } Stunden
    }
every-working-day = { $count ->
        [one] jeden Arbeitstag
       *[other] alle { $number } Arbeitstage
    }
every-calendar-day = { $count ->
        [one] jeden Kalendertag
       *[other] alle { $number } Kalendertage
    }
every-day = { $count ->
        [one] jeden Tag
       *[other] alle { $number } Tage
    }
every-week = { $count ->
        [one] jede Woche
       *[other] alle { $number } Wochen
    }
every-month = { $count ->
        [one] jeden Monat
       *[other] alle { $number } Monate
    }
every-year = { $count ->
        [one] jedes Jahr
       *[other] alle { $number } Jahre
    }
