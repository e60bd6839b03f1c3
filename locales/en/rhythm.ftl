# The last day of a yearly term, and how often something is done.
deadline-by = by { $day }
every-second = { $count ->
        [one] every second
       *[other] every { $number } seconds
    }
every-minute = { $count ->
        [one] every minute
       *[other] every { $number } minutes
    }
every-hour = { $count ->
        [one] every hour
       *[other] every { $number } hours
    }
every-working-day = { $count ->
        [one] every working day
       *[other] every { $number } working days
    }
every-calendar-day = { $count ->
        [one] every calendar day
       *[other] every { $number } calendar days
    }
every-day = { $count ->
        [one] every day
       *[other] every { $number } days
    }
every-week = { $count ->
        [one] every week
       *[other] every { $number } weeks
    }
every-month = { $count ->
        [one] every month
       *[other] every { $number } months
    }
every-year = { $count ->
        [one] every year
       *[other] every { $number } years
    }
