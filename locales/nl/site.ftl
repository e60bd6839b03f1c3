# `charter site`: het register, zijn badges en zijn feed.

site-title = Register van klantencharters
site-by-body = Per instelling
site-by-service = Per dienst
site-by-theme = Per thema
theme-accessibility = Toegankelijkheid en bereikbaarheid
theme-file-handling = Behandeling van dossiers
theme-service-quality = Kwaliteit van de dienstverlening
theme-information = Informatie
theme-response-time = Antwoordtermijnen
theme-courtesy = Hoffelijkheid
theme-inclusion = Inclusie
site-by-language = Per taal
site-views = Lijsten
site-search = Zoeken op instelling, charter of dienst
site-found-none = Geen charter gevonden.
site-found-one = 1 charter gevonden.
site-found-other = # charters gevonden.
site-changes = Wijzigingen van charters
site-catalogue = Catalogus als gelinkte data (JSON-LD)
site-bodies = { $count ->
        [one] { $count } instelling
       *[other] { $count } instellingen
    }
site-said = { $counts }, op datum van { $date }.
site-compares = Naast elk charter staat hoeveel verplichtingen het vermeldt, niet vermeldt of tegenspreekt. Een tekst wordt met de regelgeving vergeleken; over de instelling wordt geen oordeel uitgesproken.
site-obligations = Verplichtingen:
site-version = versie { $version }
site-since = geldt vanaf { $date }
site-change-adopted = { $charter }: aangenomen op { $date }.
site-change-valid-from = { $charter }: geldt vanaf { $date }.
site-change-ended = { $charter }: geldt niet meer sinds { $date }.

badge-label = charter
badge-stated = { $count } vermeld
badge-silent = { $count } niet vermeld
badge-contradicts = { $count } tegengesproken
badge-title = { $charter } – { $organisation }, op datum van { $date }: { $counts }. Een tekst wordt met de regelgeving vergeleken; over de instelling wordt geen oordeel uitgesproken.

site-written = { $count ->
        [one] { $count } charter gepubliceerd in { $folder }.
       *[other] { $count } charters gepubliceerd in { $folder }.
    }
site-not-published = { $file } heeft niet de vorm van een charter en werd weggelaten.
site-same-id = { $file } werd weggelaten: de id { $id } is al die van { $other }.
site-foreign = ze bevat iets dat geen door dit programma gemaakte site is; geef een nieuwe of lege map op
site-not-ours = dit bestand werd niet door dit programma gemaakt, of is sindsdien gewijzigd; er werd niets geschreven
site-none = Er werd niets gepubliceerd.
