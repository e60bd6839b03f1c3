# Documents that are typeset.

pdf-no-sign = Het lettertype van het document heeft geen teken voor { $signs }.
help-no-sign = Schrijf het in woorden of laat het weg; HTML en Markdown behouden het.
pdf-not-built = Dit programma werd zonder PDF gebouwd. Installeer het met zijn standaardfuncties (`cargo install --path .`), of maak `--format typst` en compileer dat met Typst.
cli-is-no-text = Dit formaat is geen tekst voor een terminal: geef met --output een bestand of een map op.
cli-is-a-folder = Het resultaat is een map met bestanden: geef met --output een map op.
cli-not-made = { $file } werd niet in dit formaat opgemaakt: { $formats }; de vaststellingen PDF-01 zeggen waarom.
