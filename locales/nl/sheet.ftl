# Bladen: wat er geen plaats op heeft, en welke er zijn.

sheet-shows-both = Deze bladzijde toont { $promises } van de { $all-promises } engagementen en { $channels } van de { $all-channels } kanalen.
sheet-shows-promises = Hier staan { $promises } van de { $all-promises } engagementen.
help-sheet-shows = Een blad toont eerst de engagementen met een cijfer, dan de andere, in de volgorde van het bestand: zet vooraan wat voor de lezers het belangrijkst is.
sheet-left-out = Niet alles had hier plaats. Het volledige charter
sheet-no-room = Niet alles had hier plaats. Vraag ons het volledige charter.
sheet-too-small = Op het blad `{ $layout }` in het { $language } is er geen plaats voor { $count ->
        [one] één passage
       *[other] { $count } passages
    }, ook niet in de kleinste leesbare letters; het blad vermeldt dat.
help-sheet-too-small = Kort de langste teksten in.
format-rule-pub-02 = Een blad dat alleen het belangrijkste van een charter toont, vermeldt dat, en ook de auteur verneemt het.
format-rule-pub-03 = Wat een blad moet tonen, heeft er in leesbare letters plaats op.
format-rule-chn-01 = Een telefoon, een faxtoestel, een mailbox, een formulier of een website vermeldt het nummer of het adres.
channel-without-way = Dit kanaal is van de soort `{ $kind }` en heeft geen `{ $key }`: het charter zegt niet hoe men het bereikt.
help-channel-without-way = Vermeld `{ $key }`, of een andere `kind`.
cli-format-has-no-layout = { $format } bevat gegevens en kent geen opmaak: laat --layout weg of kies een andere --format.
cli-not-on-paper = De opmaak { $layout } bestaat niet op { $paper }-papier; alleen affiches laten de keuze tussen a3 en a4.
