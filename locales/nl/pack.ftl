# Wat er mis is met een regelgevingsbundel.

pack-not-readable = Dit kan niet als deel van een bundel gelezen worden: { $why }
pack-file-missing = Een bundel heeft de bestanden pack.yaml en acts.yaml nodig.
pack-no-such-act = Het register heeft geen regelgevende tekst `{ $id }`.
pack-dates-descend = Versies staan in de volgorde van hun datum, elk later dan de vorige.
pack-from-or-pending = Een versie heeft ofwel `from`, ofwel `pending: true`.
pack-no-words = Een charter kan dit tegenspreken; `message.contradicts` ontbreekt.
pack-no-schema = Dit is geen bruikbaar JSON-schema.
pack-no-such-area = De bundel heeft een bestand voor het domein `{ $id }` en vermeldt dat domein niet onder `areas`.
pack-linear-time = Een JSON-schema 2020-12 dat geen ander bestand nodig heeft. De reguliere expressies nemen lineaire tijd in beslag: zonder lookaround, zonder terugverwijzingen en niet te groot.
pack-no-area-file = De bundel heeft geen bestand { $file } voor dit domein.
pack-bad-area = `{ $id }` is geen naam van een domein: het is de naam van een bestand in deze map, met kleine letters, cijfers en `_`, en niet `pack`, `acts` of `bodies`.
pack-yml = De bestanden van een bundel eindigen op .yaml; dit zou niet gelezen worden.
pack-leads-out = Dit leidt buiten de map van de bundel en wordt niet gelezen.
pack-no-file = Dit is geen bestand en wordt niet gelezen.
pack-file-unread = Dit kan niet gelezen worden: { $why }
pack-too-many-files = Een bundel heeft hoogstens { $limit } bestanden.
pack-too-large = Alle bestanden van een bundel samen zijn hoogstens { $limit } MiB groot.
pack-id-taken = Er bestaat al een bundel `{ $id }`; een eigen bundel heeft een eigen id.
pack-code-taken = De bundel { $pack } heeft al een verplichting { $code }; een code betekent één ding.
pack-code-of-the-format = { $code } is een regel van het formaat; een verplichting heeft een eigen code.
pack-not-used = Er werd niets beoordeeld: { $folder } bevat geen volledige bundel. `charter regulations check` bekijkt een bundel apart.
pack-example-is-no-charter = Dit voorbeeld is geen charter: { $why }
pack-good-example = Dit voorbeeld moet doen wat gevraagd wordt; de controle zegt ervan: { $verdict }.
pack-bad-example = Dit voorbeeld moet “{ $expected }” zijn; de controle zegt ervan: { $verdict }.
pack-bad-example-is-good = Een slecht voorbeeld doet niet wat gevraagd wordt: het zwijgt, spreekt tegen of kan niet vergeleken worden.

pack-has-faults = { $count ->
    [one] Eén fout in { $folder }: het is geen volledige bundel.
   *[other] { $count } fouten in { $folder }: het is geen volledige bundel.
}
pack-is-whole = { $folder } is een volledige bundel: { $title } { $version }. Verplichtingen: { $count }. Voorbeelden die doen wat ze zeggen: { $examples }.
pack-folder-not-empty = { $folder } is niet leeg; er werd niets geschreven.
pack-begun = { $folder } bevat een bundel om mee te beginnen. `charter regulations check { $path }` bekijkt hem.
pack-international = internationaal
pack-obligations = { $count ->
    [one] één verplichting
   *[other] { $count } verplichtingen
}

format-rule-pck-01 = Elk bestand van een bundel bevat wat zijn schema zegt (`charter schema regulation`).
format-rule-pck-02 = Een bundel is een map met pack.yaml, acts.yaml en een bestand per domein; buiten die map wordt niets gelezen.
format-rule-pck-03 = Alles wat een bundel noemt, bestaat, zijn versies staan in de volgorde van hun datum, en elke bevinding heeft haar woorden.
format-rule-pck-04 = Een bundel heeft een eigen id, en zijn codes zijn die van geen andere bundel.
format-rule-pck-05 = Het goede voorbeeld van elke versie doet wat gevraagd wordt, en het slechte doet wat de versie ervan zegt.
