# Open data: what calendars and linked data say beside the author's words.

ics-title = Opening hours: { $title }
ics-about = Opening hours and closings from { $first } to { $last }, as they were known on { $date }.
ics-open = { $place }: open
ics-closed = { $place }: closed
ics-closed-reason = { $place }: closed ({ $reason })
ics-places = { $count } places and channels

loss-some = { $format } does not hold { $count } of { $all } values of the charter, or not whole: { $places }. --loss-report FILE lists them.
loss-more = and { $count } more
loss-head = What { $format } does not hold of the charter { $charter }, or not whole: { $count } of { $all } values
loss-line = line { $line }: { $place } ({ $count })
