# Was von Öffnungszeiten gesagt wird, die mit anderen verglichen werden.

says-gaps = lässt { $gaps } aus
says-gap = { $days } von { $from } bis { $until }
says-gap-season = { $days } von { $from } bis { $until } ({ $season })
says-days-open = sagt nicht, an welchen Tagen
says-varies = sagt, dass die Zeiten verschieden sind, und nicht, welche es sind
says-hours-elsewhere = verweist auf andere Zeiten, die hier nicht zu lesen sind
says-late = ist bis { $time } geöffnet; dass { $threshold } spät ist, ist ein Schwellenwert dieses Programms
says-late-by-appointment = ist bis { $time } geöffnet, nur nach Terminvereinbarung
says-late-in-part = ist nur in diesen Monaten bis { $time } geöffnet: { $months }
says-not-late = schließt spätestens um { $time }; ab welcher Uhrzeit es spät ist, sagt keine Quelle, dieses Programm geht von { $threshold } aus
says-holidays-open = sagt nicht, ob an Feiertagen geöffnet ist
says-no-ordinary-week = nennt Zeiten, aus denen sich keine gewöhnliche Woche ergibt
