# Documents that are typeset.

pdf-no-sign = Die Schrift des Dokuments enthält kein Zeichen für { $signs }.
help-no-sign = Schreiben Sie es in Worten oder lassen Sie es weg; HTML und Markdown behalten es bei.
pdf-not-built = Dieses Programm wurde ohne PDF gebaut. Installieren Sie es mit seinen Standardfunktionen (`cargo install --path .`), oder erzeugen Sie `--format typst` und kompilieren Sie das Ergebnis mit Typst.
cli-is-no-text = Dieses Format ist kein Text für ein Terminal: Geben Sie mit --output eine Datei oder einen Ordner an.
cli-is-a-folder = Das Ergebnis ist ein Ordner mit Dateien: Geben Sie mit --output einen Ordner an.
cli-not-made = { $file } wurde in diesem Format nicht ausgegeben: { $formats }; die Feststellungen PDF-01 sagen, warum.
