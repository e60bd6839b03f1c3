# Documents that are typeset.

pdf-no-sign = The typeface of the document has no sign for { $signs }.
help-no-sign = Write it in words or leave it out; HTML and Markdown keep it.
pdf-not-built = This program was built without PDF. Install it with its default features (`cargo install --path .`), or render `--format typst` and compile that with Typst.
cli-is-no-text = This format is no text for a terminal: name a file or a folder with --output.
cli-is-a-folder = A folder of files is made: name a folder with --output.
cli-not-made = { $file } was not rendered in this format: { $formats }; the findings PDF-01 say why.
