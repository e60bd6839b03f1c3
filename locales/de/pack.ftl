# Was an einem Regelwerk nicht stimmt.

pack-not-readable = Dies kann nicht als Teil eines Regelwerks gelesen werden: { $why }
pack-file-missing = Ein Regelwerk braucht die Dateien pack.yaml und acts.yaml.
pack-no-such-act = Das Register enthält keinen Rechtsakt `{ $id }`.
pack-dates-descend = Fassungen stehen in der Reihenfolge ihrer Daten, jede später als die vorige.
pack-from-or-pending = Eine Fassung hat entweder `from` oder `pending: true`.
pack-no-words = Eine Charta kann dem widersprechen; `message.contradicts` fehlt.
pack-no-schema = Dies ist kein brauchbares JSON-Schema.
pack-no-such-area = Das Regelwerk hat eine Datei für den Bereich `{ $id }` und gibt ihn nicht unter `areas` an.
pack-linear-time = Ein JSON-Schema 2020-12, das keine andere Datei braucht. Seine regulären Ausdrücke brauchen lineare Zeit: ohne Lookaround, ohne Rückverweise und nicht zu groß.
pack-no-area-file = Das Regelwerk hat keine Datei { $file } für diesen Bereich.
pack-bad-area = `{ $id }` ist kein Name eines Bereichs: Er ist der Name einer Datei in diesem Ordner, aus Kleinbuchstaben, Ziffern und `_`, und nicht `pack`, `acts` oder `bodies`.
pack-yml = Die Dateien eines Regelwerks enden auf .yaml; diese würde nicht gelesen.
pack-leads-out = Dies führt aus dem Ordner des Regelwerks hinaus und wird nicht gelesen.
pack-no-file = Dies ist keine Datei und wird nicht gelesen.
pack-file-unread = Dies kann nicht gelesen werden: { $why }
pack-too-many-files = Ein Regelwerk hat höchstens { $limit } Dateien.
pack-too-large = Alle Dateien eines Regelwerks zusammen haben höchstens { $limit } MiB.
pack-id-taken = Es gibt bereits ein Regelwerk `{ $id }`; ein eigenes Regelwerk hat eine eigene Kennung.
pack-code-taken = Das Regelwerk { $pack } hat bereits eine Verpflichtung { $code }; ein Code bedeutet nur eines.
pack-code-of-the-format = { $code } ist eine Regel des Formats; eine Verpflichtung hat einen eigenen Code.
pack-not-used = Nichts wurde beurteilt: { $folder } enthält kein vollständiges Regelwerk. `charter regulations check` betrachtet ein Regelwerk für sich.
pack-example-is-no-charter = Dieses Beispiel ist keine Charta: { $why }
pack-good-example = Dieses Beispiel soll tun, was verlangt wird; die Prüfung sagt dazu: { $verdict }.
pack-bad-example = Dieses Beispiel soll „{ $expected }“ sein; die Prüfung sagt dazu: { $verdict }.
pack-bad-example-is-good = Ein schlechtes Beispiel tut nicht, was verlangt wird: Es schweigt, widerspricht oder kann nicht verglichen werden.

pack-has-faults = { $count ->
    [one] Ein Fehler in { $folder }: Es ist kein vollständiges Regelwerk.
   *[other] { $count } Fehler in { $folder }: Es ist kein vollständiges Regelwerk.
}
pack-is-whole = { $folder } ist ein vollständiges Regelwerk: { $title } { $version }. Verpflichtungen: { $count }. Beispiele, die tun, was sie sagen: { $examples }.
pack-folder-not-empty = { $folder } ist nicht leer; nichts wurde geschrieben.
pack-begun = { $folder } enthält ein Regelwerk für den Anfang. `charter regulations check { $path }` betrachtet es.
pack-international = international
pack-obligations = { $count ->
    [one] eine Verpflichtung
   *[other] { $count } Verpflichtungen
}

format-rule-pck-01 = Jede Datei eines Regelwerks enthält, was ihr Schema sagt (`charter schema regulation`).
format-rule-pck-02 = Ein Regelwerk ist ein Ordner mit pack.yaml, acts.yaml und einer Datei für jeden Bereich; außerhalb des Ordners wird nichts gelesen.
format-rule-pck-03 = Alles, was ein Regelwerk nennt, gibt es; seine Fassungen stehen in der Reihenfolge ihrer Daten, und jede Feststellung hat ihre Worte.
format-rule-pck-04 = Ein Regelwerk hat eine eigene Kennung, und seine Codes sind die keines anderen Regelwerks.
format-rule-pck-05 = Das gute Beispiel jeder Fassung tut, was verlangt wird, und das schlechte tut, was die Fassung von ihm sagt.
