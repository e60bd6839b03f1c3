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

acceptance-of-place = { $code } op de plaats `{ $at }`
acceptance-of-unknown = een niet genoemde regel
acceptance-malformed = De aanvaarding van { $of } geldt niet: ze is onvolledig of onjuist opgesteld.
acceptance-blank = Hier staat niets.
acceptance-no-such-code = Er bestaat geen regel { $code }.
acceptance-never = { $code } kan niet aanvaard worden: het bestand moet eerst een charter zijn, en een aanvaarding kan niet zichzelf aanvaarden.
acceptance-expired = De aanvaarding van { $of } geldt niet meer: ze liep af op { $until }.
acceptance-too-long = De aanvaarding van { $of } geldt niet: ze mag 12 maanden duren, uiterlijk tot en met { $latest }.
acceptance-unused = De aanvaarding van { $of } betreft geen enkele vaststelling.
acceptance-help-expired = Zet recht wat aanvaard was, of laat de verantwoordelijke opnieuw beslissen, met een actuele reden.
acceptance-help-until = Schrijf `until = { $latest }`, of een vroegere dag.
acceptance-help-remove = Verwijder ze.
acceptance-level-changed = niveau van de regel zelf: { $level }; charter.toml geeft dit niveau

accept-done = { $of } is aanvaard tot en met { $until } ({ $file }). De beoordeling blijft dezelfde.
accept-already = { $of } is al aanvaard; zie { $file }.
accept-past = { $until } is voorbij.

baseline-malformed = { $file } is geen nulmeting van `charter check --write-baseline`: { $why }
baseline-fixed = { $of } in { $file } wordt niet meer vastgesteld.
baseline-fixed-some = { $of } in { $file } wordt { $left } keer vastgesteld; de nulmeting telt { $count }.
baseline-help = Schrijf de nulmeting opnieuw met --write-baseline, zodat de vaststelling niet ongemerkt kan terugkomen.

config-not-toml = Vanaf hier kan het bestand niet als TOML gelezen worden.
config-detail = { $detail }
config-refused = Er werd niets gedaan, omdat { $file } niet in orde is.
config-fixed-level = Het niveau van { $code } staat vast: het bestand moet eerst een charter zijn.
config-from-default = standaardwaarde
config-from-environment = omgeving

cli-no-match = Geen enkel charter beantwoordt aan het patroon { $pattern }.

format-rule-acc-01 = Een aanvaarding vermeldt de regel, de reden, de verantwoordelijke en de laatste dag; anders geldt ze niet.
format-rule-acc-02 = Een aanvaarding noemt een regel die bestaat en die aanvaard kan worden.
format-rule-acc-03 = Een aanvaarding duurt hoogstens 12 maanden.
format-rule-acc-04 = Een afgelopen aanvaarding geldt niet meer; haar vaststelling telt weer mee.
format-rule-acc-05 = Een aanvaarding die geen enkele vaststelling betreft, wordt verwijderd.
format-rule-acc-06 = Wat weer in orde is, verdwijnt uit de nulmeting.
format-rule-cfg-01 = charter.toml is van begin tot einde leesbaar als TOML.
format-rule-cfg-02 = Een niveau wordt gegeven aan een regel die bestaat en waarvan het niveau niet vaststaat.
