# Why the system could not do something with a file: the end of a sentence.
system-not-found = diese Datei oder diesen Ordner gibt es nicht
system-denied = der Zugriff ist nicht erlaubt
system-exists = diesen Namen gibt es dort schon
system-is-a-folder = das ist ein Ordner
system-no-folder = ein Teil des Pfades ist kein Ordner
system-no-file = das ist keine Datei
system-not-empty = der Ordner ist nicht leer
system-no-space = es ist kein Platz mehr frei
system-read-only = dort kann nichts geschrieben werden, denn das Dateisystem ist schreibgeschützt
system-too-large = die Datei ist zu groß
system-bad-name = keine Datei kann so heißen
system-busy = ein anderes Programm verwendet das
system-no-text = das ist kein Text in UTF-8
