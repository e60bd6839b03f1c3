# `charter init`: het gesprek, het ontwerp en wat erover gezegd wordt.

init-begins = Enkele vragen over uw klantencharter. Esc of Ctrl-C stopt; er wordt niets geschreven vóór het laatste antwoord.
init-ask-languages = In welke talen verschijnt het charter?
init-ask-name = Hoe heet de instelling in het { $language }?
init-ask-kind = Om welk soort instelling gaat het?
init-ask-channels = Hoe kunnen klanten u bereiken?
init-ask-phone = Telefoonnummer
init-ask-email = E-mailadres
init-ask-web-form = Adres van het contactformulier
init-ask-website = Adres van de website
init-ask-hours = Gewone openingsuren, van maandag tot vrijdag

init-help-later = Laat leeg om later in te vullen.
init-help-phone = In internationale vorm, bijvoorbeeld +32 2 123 45 67. Laat leeg om later in te vullen.
init-help-link = Het adres begint met https://. Laat leeg om later in te vullen.
init-help-hours = Bijvoorbeeld 09:00-12:00, 13:00-16:00. Laat leeg om later in te vullen.
init-help-one = ↑↓ om te bewegen, Enter om te kiezen, letters om te zoeken
init-help-several = ↑↓ om te bewegen, spatie om aan of uit te vinken, Enter om verder te gaan
init-help-one-at-least = Kies er minstens één.

init-wrong-phone = Schrijf het nummer in internationale vorm: +32 2 123 45 67.
init-wrong-email = Schrijf een volledig e-mailadres: info@example.be.
init-wrong-link = Schrijf het volledige adres, met https://.
init-wrong-times = Schrijf uren en minuten met twee cijfers: 09:00-12:00, 13:00-16:00.

init-channel-phone = Telefoon
init-channel-email = E-mail
init-channel-web-form = Contactformulier op de website
init-channel-visit = Bezoek
init-channel-post = Brief
init-channel-website = Website

init-stopped = Gestopt; er is niets geschreven.
init-terminal-failed = De terminal kan niet gebruikt worden: { $why }. Met --yes wordt er niets gevraagd.
init-nobody-to-ask = Er is geen terminal om vragen te stellen. Geef --name en --kind op (en --languages als u dat wenst), of --yes om de standaardwaarden te nemen.
init-exists = { $file } bestaat al en is niet gewijzigd. Met --force wordt het bestand vervangen.
init-next =
    Om verder te gaan:
      charter check { $path }     zegt wat er nog ontbreekt
      charter render { $path }    maakt er een pagina van

# Wat vóór de blokken van het ontwerp staat.

init-head-file = Dit bestand is uw klantencharter, in al zijn talen. Wat na `##` staat, geeft uitleg; u mag het verwijderen.
init-head-todo = Een tekst die met `TODO` begint, moet nog geschreven worden.
init-head-fact = Een regel die met één `#` begint, wacht op een gegeven: vervang het voorbeeld door uw eigen waarde en haal `# ` weg.
init-head-elsewhere = Staat het al op een webpagina, dan mag u `link: https://…` schrijven in plaats van de tekst; biedt u iets niet aan, dan `not_offered:` en de reden.
init-head-commands = `charter check { $file }` zegt wat er ontbreekt; `charter explain CODE` zegt wat een verplichting vraagt.
init-head-schema = `charter schema charter > charter.schema.json` zet naast dit bestand een ander, waarmee uw editor elke sleutel uitlegt.

init-asked-by = Gevraagd door: { $codes }
init-kinds = Soort instelling: { $kinds }
init-promise = Zodra de termijn in `within` staat, kunt u beloven:

init-about-head = Wat het document is, en zijn talen. U schrijft in de eerste taal; om een taal toe te voegen, zet u ze hier en bij elke tekst.
init-about-organisation = Wie u bent. De soort instelling bepaalt welke verplichtingen voor u gelden.
init-about-validity = Sinds wanneer het charter geldt en wanneer u het herziet, zodat de lezer ziet dat het actueel is.
init-about-introduction = Enkele zinnen om te beginnen: waarom u een charter hebt en wat de lezer ervan mag verwachten.
init-about-scope = Over welke diensten en contacten het charter gaat, en over welke niet.
init-about-sites = De plaatsen waar u klanten ontvangt: adres, openingsuren en toegang voor personen met een handicap. Eén item per plaats.
init-about-channels = Hoe men u kan bereiken, telkens met de uren, de kosten en de talen.
init-about-services = Wat u voor uw klanten doet, onder de namen die zij gebruiken, met de kosten en de termijn. Eén item per dienst.
init-about-commitments = Wat u belooft, volgens de vier stappen van een contact: oriënteren, onthalen, leveren, opvolgen. De termijn staat één keer, in `within`; de zin zegt `{ "{deadline}" }` en elke taal verwoordt die zelf.
init-about-requests = Hoe u aanvragen behandelt: een aanvraag die voor een andere dienst bestemd is, de taal van het antwoord, wat op elke brief staat, vertragingen.
init-about-information = Hoe u het publiek uit eigen beweging informeert, ook mensen die moeilijk te bereiken zijn.
init-about-openness = Hoe men een bestuursdocument kan inzien en onjuiste informatie over zichzelf kan laten verbeteren.
init-about-decisions = Dat uw beslissingen gemotiveerd zijn.
init-about-recourse = Hoe men een beslissing kan aanvechten: bij wie, in welke vorm en binnen welke termijn. Eén item per beroepsmogelijkheid.
init-about-data-protection = Wie verantwoordelijk is voor persoonsgegevens, bij wie men terechtkan en hoe men zijn rechten uitoefent.
init-about-inclusion = Dat niemand uit de boot valt: gelijke behandeling, redelijke aanpassingen, hulp bij digitale diensten en een alternatief zonder computer.
init-about-complaints = Hoe men een klacht indient, wie ze behandelt en hoelang dat duurt, en bij wie men daarna terechtkan (de tweede lijn, bijvoorbeeld de federale Ombudsman).
init-about-feedback = Suggesties en complimenten: wat geen klacht is en u helpt om te verbeteren.
init-about-follow-up = Hoe klanten wijzigingen vernemen nadat ze geholpen zijn.
init-about-only-once = Dat u niet opnieuw vraagt wat de overheid al weet.
init-about-customer-rights = Waar klanten recht op hebben. Eén item per recht.
init-about-customer-duties = Wat u van klanten verwacht om hen goed te kunnen helpen. Eén item per plicht.
init-about-measurement = Hoe u meet of u uw engagementen nakomt, en waar u de resultaten bekendmaakt.

# Teksten van het ontwerp die nog geschreven moeten worden; wat hier staat, is een hint voor de auteur.

init-todo-name = de officiële naam in het Nederlands
init-todo-mission = in een of twee zinnen, waarvoor u er bent
init-todo-introduction = waarom dit charter bestaat en wat de lezer ervan mag verwachten
init-todo-covers = de diensten en contacten waarover het charter gaat
init-todo-does-not-cover = waarover het niet gaat, en waar men daarvoor terechtkan
init-todo-site-name = de naam van het gebouw of het loket
init-todo-site-access = hoe een persoon met een handicap het gebouw binnenkomt en ontvangen wordt
init-todo-service-name = de naam van de dienst, zoals klanten die kennen
init-todo-service-description = wat de klant krijgt, en wat hij daarvoor moet doen
init-todo-orient = wat u doet opdat iedereen de juiste dienst vindt
init-todo-phone-answer = hoe snel u de telefoon opneemt
init-todo-acknowledgement = hoe snel u bevestigt dat een bericht is aangekomen
init-todo-answer = hoe snel u een bericht beantwoordt
init-todo-delays = hoe en wanneer u de klant laat weten dat iets langer duurt
init-todo-proactive = wat u uit eigen beweging bekendmaakt, en waar
init-todo-hard-to-reach = hoe u mensen bereikt die uw website en brieven niet lezen
init-todo-documents-how = hoe men vraagt om een bestuursdocument in te zien, en waar
init-todo-decisions = hoe uw beslissingen worden gemotiveerd
init-todo-recourse-body = het rechtscollege of de overheid waarbij men uw beslissingen kan aanvechten
init-todo-recourse-form = in welke vorm men dat doet, en waar dat uitgelegd wordt
init-todo-controller = de dienst die verantwoordelijk is voor de verwerking van persoonsgegevens
init-todo-non-discrimination = dat iedereen gelijk behandeld wordt, en hoe u daarop toeziet
init-todo-accommodation = hoe een persoon met een handicap een aanpassing vraagt
init-todo-digital-help = waar men hulp krijgt bij uw digitale diensten
init-todo-non-digital = hoe men geholpen wordt zonder computer
init-todo-complaint-definition = wat u als een klacht beschouwt
init-todo-coordinator = de functie die de klachten coördineert (geen persoonsnaam)
init-todo-suggestions = hoe men een suggestie doet, en wat u ermee doet
init-todo-compliments = hoe men een compliment doorgeeft
init-todo-changes = hoe klanten wijzigingen vernemen die hen aanbelangen
init-todo-only-once = welke informatie u niet opnieuw vraagt
init-todo-right = een recht dat klanten bij u hebben
init-todo-duty = wat u van klanten vraagt, bijvoorbeeld een volledig dossier
init-todo-surveys = hoe u klanten vraagt of ze tevreden zijn

# Teksten van het ontwerp die kunnen blijven, en voorbeelden.

init-text-title = Klantencharter
init-text-short-name = FOD Voorbeeld
init-text-street = Voorbeeldstraat 1
init-text-city = Brussel
init-text-second-line = De bevoegde ombudsdienst
init-text-promise-courtesy = Wij ontvangen u hoffelijk en behandelen u respectvol en onpartijdig.
init-text-promise-delay = Als wij een termijn niet kunnen naleven, laten wij u dat weten vóór hij verstrijkt, met de reden en een nieuwe datum.

init-promise-phone-answer = Wij beantwoorden uw oproep { "{deadline}" }.
init-promise-acknowledgement = Wij bevestigen { "{deadline}" } dat wij uw bericht ontvangen hebben.
init-promise-answer = Wij beantwoorden uw bericht { "{deadline}" }.
