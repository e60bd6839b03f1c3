# Blätter: was darauf keinen Platz hat, und welche es gibt.

sheet-shows-both = Diese Seite zeigt { $promises } von { $all-promises } Verpflichtungen und { $channels } von { $all-channels } Kontaktwegen.
sheet-shows-promises = Hier stehen { $promises } von { $all-promises } Verpflichtungen.
help-sheet-shows = Ein Blatt zeigt zuerst die Verpflichtungen mit einer Zahl, dann die übrigen, in der Reihenfolge der Datei: Stellen Sie voran, was den Lesern am wichtigsten ist.
sheet-left-out = Hier war nicht für alles Platz. Die vollständige Charta
sheet-no-room = Hier war nicht für alles Platz. Fragen Sie uns nach der vollständigen Charta.
sheet-too-small = Auf dem Blatt `{ $layout }` auf { $language } ist kein Platz für { $count ->
        [one] eine Passage
       *[other] { $count } Passagen
    }, auch nicht in der kleinsten lesbaren Schrift; das Blatt weist darauf hin.
help-sheet-too-small = Kürzen Sie die längsten Texte.
format-rule-pub-02 = Ein Blatt, das nur das Wichtigste einer Charta zeigt, sagt dies, und auch der Verfasser erfährt es.
format-rule-pub-03 = Was ein Blatt zeigen soll, hat darauf in lesbarer Schrift Platz.
format-rule-chn-01 = Ein Telefon, ein Faxgerät, ein Postfach, ein Formular oder eine Website nennt die Nummer oder die Adresse.
channel-without-way = Dieser Kontaktweg ist von der Art `{ $kind }` und hat kein `{ $key }`: Die Charta sagt nicht, wie man ihn erreicht.
help-channel-without-way = Geben Sie `{ $key }` an, oder eine andere `kind`.
cli-format-has-no-layout = { $format } enthält Daten und kennt kein Layout: Lassen Sie --layout weg oder wählen Sie ein anderes --format.
cli-not-on-paper = Das Layout { $layout } gibt es nicht auf { $paper }-Papier; nur Plakate lassen die Wahl zwischen a3 und a4.
