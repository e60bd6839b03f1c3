# `charter check --fix` en `charter lsp`.

fix-made = { $count ->
    [one] { $file }: { $count } plaats verbeterd.
   *[other] { $file }: { $count } plaatsen verbeterd.
}
fix-not-made = { $file } is niet verbeterd: { $why }.
fix-read-only = het bestand is beveiligd tegen schrijven
fix-changed = het bestand is intussen gewijzigd
fix-interrupted = Onderbroken: { $done } van de { $all } bestanden zijn behandeld; de andere zijn ongewijzigd.

lsp-fix-all = Alles verbeteren wat zonder risico verbeterd kan worden
fix-write = `{ $value }` schrijven
fix-remove = Weglaten
fix-safe = Verbetering zonder risico
fix-offered = Na te kijken verbetering

ref-other-contact = Het register van de bundel { $pack } vermeldt andere contactgegevens voor deze instantie: { $known }.
help-registered-body = Schrijf `{ $id }`: dan worden de gegevens van het register getoond, en die blijven actueel.
format-rule-ref-05 = De contactgegevens van een externe instantie zijn die van het register van de regelgevingsbundel.
