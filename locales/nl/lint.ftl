format-rule-par-11 = De links van een tekst leiden in elke taal naar hetzelfde soort bestemming.
format-rule-par-12 = De velden van een belofte staan in elke taal.
format-rule-par-21 = Geen tekst blijft in een andere taal dan de zijne staan.
format-rule-par-22 = Geen enkele taal zegt veel minder dan de andere.
format-rule-par-23 = De lijsten van een tekst zijn in elke taal even lang.

par-links = De links verschillen: { $here } in het { $language }, { $there } in het { $other }.
par-link-none = geen
par-link-web = een pagina
par-link-email = een e-mailadres
par-link-telephone = een telefoonnummer
par-link-place = een plaats in het handvest
par-placeholder = `{"{"}{ $name }{"}"}` ontbreekt in het { $language }; het staat in het { $other }.
help-par-placeholder = schrijf `{"{"}{ $name }{"}"}` waar de tekst het noemt
par-left = Deze tekst zou in het { $language } moeten zijn, maar lijkt { $found }; vergelijk hem met die in het { $other }.
par-shorter = De tekst in het { $language } is veel korter dan die in het { $other }: misschien ontbreekt er iets.
par-lists = De lijsten verschillen: { $count } punten in het { $language }, { $other-count } in het { $other }.
