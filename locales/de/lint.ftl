format-rule-par-11 = Die Links eines Textes führen in jeder Sprache zur gleichen Art von Ziel.
format-rule-par-12 = Die Platzhalter eines Versprechens stehen in jeder Sprache.
format-rule-par-21 = Kein Text bleibt in einer anderen Sprache als der eigenen stehen.
format-rule-par-22 = Keine Sprache sagt viel weniger als die anderen.
format-rule-par-23 = Die Listen eines Textes sind in jeder Sprache gleich lang.

par-links = Die Links unterscheiden sich: { $here } auf { $language }, { $there } auf { $other }.
par-link-none = keine
par-link-web = eine Seite
par-link-email = eine E-Mail-Adresse
par-link-telephone = eine Telefonnummer
par-link-place = eine Stelle der Charta
par-placeholder = `{"{"}{ $name }{"}"}` fehlt auf { $language }; in der anderen Fassung steht er auf { $other }.
help-par-placeholder = schreiben Sie `{"{"}{ $name }{"}"}`, wo der Text davon spricht
par-left = Dieser Text sollte auf { $language } sein, scheint aber auf { $found } geschrieben; vergleichen Sie ihn mit der Fassung auf { $other }.
par-shorter = Der Text auf { $language } ist viel kürzer als die andere Fassung auf { $other }: Vielleicht fehlt etwas.
par-lists = Die Listen unterscheiden sich: { $count } Einträge auf { $language }, { $other-count } auf { $other }.
