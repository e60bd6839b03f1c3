# Units, terms, lists, languages.

language-fr = French
language-nl = Dutch
language-de = German
language-en = English

list-and = and
immediately = immediately
same-day = the same day
deadline-within = within { $duration }
duration-second = { $count ->
        [one] { $number } second
       *[other] { $number } seconds
    }
duration-minute = { $count ->
        [one] { $number } minute
       *[other] { $number } minutes
    }
duration-hour = { $count ->
        [one] { $number } hour
       *[other] { $number } hours
    }
duration-working-day = { $count ->
        [one] { $number } working day
       *[other] { $number } working days
    }
duration-calendar-day = { $count ->
        [one] { $number } calendar day
       *[other] { $number } calendar days
    }
duration-day = { $count ->
        [one] { $number } day
       *[other] { $number } days
    }
duration-week = { $count ->
        [one] { $number } week
       *[other] { $number } weeks
    }
duration-month = { $count ->
        [one] { $number } month
       *[other] { $number } months
    }
duration-year = { $count ->
        [one] { $number } year
       *[other] { $number } years
    }
deadline-one-second = within one second
deadline-one-minute = within one minute
deadline-one-hour = within one hour
deadline-one-working-day = within one working day
deadline-one-calendar-day = within one calendar day
deadline-one-day = within one day
deadline-one-week = within one week
deadline-one-month = within one month
deadline-one-year = within one year

clock = { $hour }:{ $minute }
clock-whole = { $hour }:00
clock-range = { $from } to { $until }
days-range = { $first } to { $last }
days-working = working days
days-every = every day
hours-closed = closed
hours-always = Around the clock, every day
hours-days-not-stated = The days are not stated.
hours-vary-by-site = The hours differ from site to site.
hours-vary-by-service = The hours differ from service to service.
hours-vary-by-season = The hours differ from season to season.
hours-same-as = The same hours as: { $name }
hours-osm = { $osm } (notation of OpenStreetMap)
hours-holidays-closed = Closed on public holidays
hours-holidays-open = Open on public holidays
hours-holidays-times = On public holidays: { $times }
hours-holidays-not-stated = Public holidays: not stated
hours-closure-day = Closed on { $day }
hours-closure-period = Closed from { $from } to { $until }
hours-closure-reason = { $closure } ({ $reason })
