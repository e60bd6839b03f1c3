# Befristet akzeptierte Feststellungen.

acceptance-accepted = befristet akzeptierte Feststellung
acceptance-until = bis einschließlich
acceptance-reason = Grund
acceptance-owner = verantwortlich
acceptance-count = { $count ->
        [one] { $count } Feststellung ist befristet akzeptiert; die Bewertung bleibt dieselbe.
       *[other] { $count } Feststellungen sind befristet akzeptiert; die Bewertung bleibt dieselbe.
    }
acceptance-known = { $count ->
        [one] { $count } Feststellung war bereits bekannt (Ausgangsbestand).
       *[other] { $count } Feststellungen waren bereits bekannt (Ausgangsbestand).
    }
