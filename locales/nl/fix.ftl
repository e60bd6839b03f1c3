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
lsp-write = `{ $value }` schrijven
lsp-remove = Weglaten

ref-other-contact = Het register van de bundel { $pack } vermeldt andere contactgegevens voor deze instantie: { $known }.
help-registered-body = Schrijf `{ $id }`: dan worden de gegevens van het register getoond, en die blijven actueel.
format-rule-ref-05 = De contactgegevens van een externe instantie zijn die van het register van de regelgevingsbundel.
