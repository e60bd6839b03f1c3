# Why the system could not do something with a file: the end of a sentence.
system-not-found = dat bestand of die map bestaat niet
system-denied = de toegang is niet toegestaan
system-exists = die naam bestaat al
system-is-a-folder = het is een map
system-no-folder = een deel van het pad is geen map
system-no-file = het is geen bestand
system-not-empty = de map is niet leeg
system-no-space = er is geen plaats meer
system-read-only = daar kan niets worden geschreven, want het bestandssysteem is alleen-lezen
system-too-large = het bestand is te groot
system-bad-name = geen enkel bestand kan zo heten
system-busy = een ander programma gebruikt het
system-no-text = het is geen tekst in UTF-8
