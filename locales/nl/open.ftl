# Open data: wat kalenders en gekoppelde gegevens zeggen naast de woorden van de auteur.

ics-title = Openingsuren: { $title }
ics-about = Openingsuren en sluitingen van { $first } tot { $last }, zoals bekend op { $date }.
ics-open = { $place }: open
ics-closed = { $place }: gesloten
ics-closed-reason = { $place }: gesloten ({ $reason })
ics-places = { $count } plaatsen en kanalen

loss-some = Het formaat { $format } bevat { $count } van de { $all } waarden van het charter niet, of niet volledig: { $places }. --loss-report FILE geeft de lijst.
loss-more = en { $count } andere
loss-head = Wat het formaat { $format } van het charter { $charter } niet bevat, of niet volledig: { $count } van { $all } waarden
loss-line = regel { $line }: { $place } ({ $count })
