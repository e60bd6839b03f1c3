# Tijdelijk aanvaarde vaststellingen.

acceptance-accepted = tijdelijk aanvaarde vaststelling
acceptance-until = tot en met
acceptance-reason = reden
acceptance-owner = verantwoordelijke
acceptance-count = { $count ->
        [one] { $count } vaststelling is tijdelijk aanvaard; de beoordeling blijft dezelfde.
       *[other] { $count } vaststellingen zijn tijdelijk aanvaard; de beoordeling blijft dezelfde.
    }
acceptance-known = { $count ->
        [one] { $count } vaststelling was al bekend (nulmeting).
       *[other] { $count } vaststellingen waren al bekend (nulmeting).
    }
