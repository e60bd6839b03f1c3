# `charter site`: das Register, seine Abzeichen und sein Feed.

site-title = Register der Kundenchartas
site-by-body = Nach Einrichtung
site-by-service = Nach Dienstleistung
site-by-theme = Nach Thema
theme-accessibility = Zugänglichkeit und Erreichbarkeit
theme-file-handling = Bearbeitung der Akten
theme-service-quality = Qualität der Dienstleistung
theme-information = Information
theme-response-time = Antwortfristen
theme-courtesy = Höflichkeit
theme-inclusion = Inklusion
site-by-language = Nach Sprache
site-views = Listen
site-search = Nach Einrichtung, Charta oder Dienstleistung suchen
site-found-none = Es wurde keine Charta gefunden.
site-found-one = Es wurde 1 Charta gefunden.
site-found-other = Es wurden # Chartas gefunden.
site-changes = Änderungen der Chartas
site-catalogue = Katalog als verknüpfte Daten (JSON-LD)
site-bodies = { $count ->
        [one] { $count } Einrichtung
       *[other] { $count } Einrichtungen
    }
site-said = { $counts }, Stand { $date }.
site-compares = Neben jeder Charta steht, wie viele Verpflichtungen sie nennt und nicht nennt und wie vielen sie widerspricht. Verglichen wird ein Text mit den Rechtsvorschriften; über die Einrichtung wird kein Urteil gefällt.
site-obligations = Verpflichtungen:
site-version = Fassung { $version }
site-since = gilt ab { $date }
site-change-adopted = { $charter }: angenommen am { $date }.
site-change-valid-from = { $charter }: gilt ab { $date }.
site-change-ended = { $charter }: gilt seit { $date } nicht mehr.

badge-label = Charta
badge-stated = { $count } genannt
badge-silent = { $count } nicht genannt
badge-contradicts = { $count } im Widerspruch
badge-title = { $charter } – { $organisation }, Stand { $date }: { $counts }. Verglichen wird ein Text mit den Rechtsvorschriften; über die Einrichtung wird kein Urteil gefällt.

site-written = { $count ->
        [one] { $count } Charta in { $folder } veröffentlicht.
       *[other] { $count } Chartas in { $folder } veröffentlicht.
    }
site-not-published = { $file } hat nicht die Form einer Charta und wurde ausgelassen.
site-same-id = { $file } wurde ausgelassen: Die Kennung { $id } hat bereits { $other }.
site-foreign = er enthält etwas, das keine von diesem Programm erstellte Site ist; geben Sie einen neuen oder leeren Ordner an
site-not-ours = diese Datei wurde nicht von diesem Programm erstellt oder seither geändert; es wurde nichts geschrieben
site-none = Es wurde nichts veröffentlicht.
