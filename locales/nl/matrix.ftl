# `charter matrix`.

matrix-title = Matrix van de verplichtingen
matrix-subject = Wat het charter van { $organisation } zegt over elke verplichting die geldt op { $date }.
matrix-place = { $route } (regel { $line })
matrix-missing = ontbreekt in { $route } (regel { $line })
matrix-missing-whole = nergens in het charter
matrix-says = { $place }: { $says }
matrix-accepted = Tijdelijk aanvaarde vaststelling, tot en met { $until }: { $reason } ({ $owner })
matrix-count-accepted = { $count ->
        [one] { $count } tijdelijk aanvaarde vaststelling
       *[other] { $count } tijdelijk aanvaarde vaststellingen
    }
matrix-all = Alle geldende verplichtingen: { $counts }.
matrix-overview = Per domein
matrix-sum = Alle domeinen
matrix-by-verdict = Per oordeel
matrix-not-made = { $file } heeft niet de vorm van een charter; er werd geen matrix gemaakt.

matrix-column-area = Domein
matrix-column-code = Code
matrix-column-obligation = Verplichting
matrix-column-asks = Wat gevraagd wordt
matrix-column-verdict = Oordeel
matrix-column-level = Niveau
matrix-column-evidence = In het charter
matrix-column-accepted = Tijdelijk aanvaard
matrix-column-weight = Gewicht
matrix-column-basis = Grondslag
matrix-column-link = Link
matrix-column-charter = Charter
matrix-column-compared = Vergeleken met
matrix-column-statement = Wat deze tabel zegt
