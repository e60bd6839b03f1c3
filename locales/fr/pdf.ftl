# Documents that are typeset.

pdf-no-sign = La police du document ne contient pas { $signs }.
help-no-sign = Écrivez-le en toutes lettres ou supprimez-le ; les formats HTML et Markdown le conservent.
pdf-not-built = Ce programme a été compilé sans le format PDF. Installez-le avec ses fonctions par défaut (`cargo install --path .`), ou produisez `--format typst` et compilez le résultat avec Typst.
cli-is-no-text = Ce format n’est pas du texte pour un terminal : indiquez un fichier ou un dossier avec --output.
cli-is-a-folder = Le résultat est un dossier de fichiers : indiquez un dossier avec --output.
cli-not-made = { $file } n’a pas été publié dans ce format : { $formats } ; les constats PDF-01 disent pourquoi.
