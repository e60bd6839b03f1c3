# Wat er gezegd wordt van openingsuren die met andere worden vergeleken.

says-gaps = laat { $gaps } weg
says-gap = { $days } van { $from } tot { $until }
says-gap-season = { $days } van { $from } tot { $until } ({ $season })
says-days-open = zegt niet op welke dagen
says-varies = zegt dat de uren verschillen, en niet welke het zijn
says-hours-elsewhere = verwijst naar andere uren die hier niet te lezen zijn
says-late = is open tot { $time }; dat { $threshold } laat is, is een drempel van dit programma
says-late-by-appointment = is open tot { $time }, alleen op afspraak
says-late-in-part = is alleen in deze maanden open tot { $time }: { $months }
says-not-late = sluit uiterlijk om { $time }; geen enkele bron zegt welk uur laat is, dit programma gaat uit van { $threshold }
says-holidays-open = zegt niet of het op feestdagen open is
says-no-ordinary-week = vermeldt uren waaruit geen gewone week af te leiden is
