# `charter preview`.

preview-title = Vorschau von { $file }
preview-page = Seite
preview-layouts = Darstellungen
preview-findings = Feststellungen
preview-count = { $count ->
        [one] { $count } Feststellung
       *[other] { $count } Feststellungen
    }
preview-nothing = Es gibt keine Feststellungen.
preview-line = Zeile { $line }
preview-jump = Auf der Seite zeigen:
preview-last = Die Datei hat zurzeit nicht die Form einer Charta. Die gezeigte Seite ist die letzte, die erstellt werden konnte.
preview-unread = Die Datei hat zurzeit nicht die Form einer Charta. Die Seite erscheint, sobald sie sie hat.
preview-no-page = Es gibt noch keine Seite.
preview-begun = Vorschau unter { $address } bis Strg-C.
preview-no-port = { $address } ist nicht verfügbar: { $why }. Ein anderer Port wird mit --port angegeben; 0 nimmt einen beliebigen freien.
preview-failed = { $file } kann nicht gezeigt werden: { $why }
