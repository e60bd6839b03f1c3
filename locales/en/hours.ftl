# What is said of opening hours that are compared with others.

says-gaps = leaves out { $gaps }
says-gap = { $days } { $from }–{ $until }
says-gap-season = { $days } { $from }–{ $until } ({ $season })
says-days-open = does not say the days
says-varies = says that hours differ, and not which they are
says-hours-elsewhere = refers to other hours that cannot be read here
says-late = is open until { $time }; that { $threshold } is late is a threshold of this tool
says-late-by-appointment = is open until { $time }, by appointment only
says-late-in-part = is open until { $time } in { $months } only
says-not-late = closes at { $time } at the latest; what hour is late no source says, this tool takes { $threshold }
says-holidays-open = does not say whether it is open on public holidays
says-no-ordinary-week = says hours from which no ordinary week can be told
