# Why the system could not do something with a file: the end of a sentence.
system-not-found = ce fichier ou ce dossier n’existe pas
system-denied = l’accès n’est pas autorisé
system-exists = ce nom est déjà pris
system-is-a-folder = c’est un dossier
system-no-folder = une partie du chemin n’est pas un dossier
system-no-file = ce n’est pas un fichier
system-not-empty = le dossier n’est pas vide
system-no-space = il n’y a plus de place
system-read-only = rien ne peut y être écrit, car le système de fichiers est en lecture seule
system-too-large = le fichier est trop grand
system-bad-name = aucun fichier ne peut porter un tel nom
system-busy = un autre programme l’utilise
system-no-text = ce n’est pas du texte en UTF-8
