# `charter check --fix` und `charter lsp`.

fix-made = { $count ->
    [one] { $file }: { $count } Stelle berichtigt.
   *[other] { $file }: { $count } Stellen berichtigt.
}
fix-not-made = { $file } wurde nicht berichtigt: { $why }.
fix-read-only = die Datei ist schreibgeschützt
fix-changed = die Datei wurde inzwischen geändert
fix-interrupted = Abgebrochen: { $done } von { $all } Dateien wurden bearbeitet; die übrigen sind unverändert.

lsp-fix-all = Alles berichtigen, was ohne Risiko berichtigt werden kann
fix-write = `{ $value }` schreiben
fix-remove = Weglassen
fix-safe = Berichtigung ohne Risiko
fix-offered = Zu prüfende Berichtigung

ref-other-contact = Das Register des Regelwerks { $pack } nennt für diese Stelle andere Kontaktdaten: { $known }.
help-registered-body = Schreiben Sie `{ $id }`: Dann werden die Angaben des Registers gezeigt und bleiben aktuell.
format-rule-ref-05 = Die Kontaktdaten einer externen Stelle sind die des Registers des Regelwerks.
