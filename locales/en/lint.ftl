format-rule-par-11 = The links of a text lead to the same kind of thing in every language.
format-rule-par-12 = The placeholders of a promise stand in every language.
format-rule-par-21 = No text is left in another language than its own.
format-rule-par-22 = No language says much less than the others.
format-rule-par-23 = The lists of a text have the same length in every language.

par-links = The links differ: { $here } in { $language }, { $there } in { $other }.
par-link-none = none
par-link-web = a page
par-link-email = an e-mail address
par-link-telephone = a telephone number
par-link-place = a place in the charter
par-placeholder = `{"{"}{ $name }{"}"}` is missing in { $language }; it stands in { $other }.
help-par-placeholder = write `{"{"}{ $name }{"}"}` where the text names it
par-left = This text is said to be { $language } but reads like { $found }; compare it with the one in { $other }.
par-shorter = The text in { $language } is much shorter than the one in { $other }: something may be missing.
par-lists = The lists differ: { $count } entries in { $language }, { $other-count } in { $other }.
