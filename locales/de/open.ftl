# Offene Daten: was Kalender und verknüpfte Daten außer den Worten des Autors sagen.

ics-title = Öffnungszeiten: { $title }
ics-about = Öffnungszeiten und Schließungen vom { $first } bis zum { $last }, wie sie am { $date } bekannt waren.
ics-open = { $place }: geöffnet
ics-closed = { $place }: geschlossen
ics-closed-reason = { $place }: geschlossen ({ $reason })
ics-places = { $count } Orte und Kanäle

loss-some = Das Format { $format } enthält { $count } der { $all } Werte der Charta nicht oder nicht vollständig: { $places }. --loss-report FILE listet sie auf.
loss-more = und { $count } weitere
loss-head = Was das Format { $format } von der Charta { $charter } nicht oder nicht vollständig enthält: { $count } von { $all } Werten
loss-line = Zeile { $line }: { $place } ({ $count })
