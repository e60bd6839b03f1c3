# Sheets: what has no room on them, and which there are.

sheet-shows-both = This page shows { $promises } of { $all-promises } promises and { $channels } of { $all-channels } channels.
sheet-shows-promises = { $promises } of { $all-promises } promises stand here.
help-sheet-shows = A sheet shows the promises with a number first, then the others, in the order of the file: put those first that matter most to the people it is for.
sheet-left-out = There was no room here for everything. The full charter
sheet-no-room = There was no room here for everything. Ask us for the full charter.
sheet-too-small = On the sheet `{ $layout }` in { $language } there is no room for { $count ->
        [one] one passage
       *[other] { $count } passages
    }, even in the smallest letters that can be read; the sheet says so.
help-sheet-too-small = Shorten the longest texts.
format-rule-pub-02 = A sheet that shows only the most important of a charter says so, and so is its author told.
format-rule-pub-03 = What a sheet is to show has room on it in letters that can be read.
format-rule-chn-01 = A telephone, a fax machine, a mailbox, a form or a site of the web says its number or its address.
channel-without-way = This channel is of the kind `{ $kind }` and has no `{ $key }`: the charter does not say how to reach it.
help-channel-without-way = Write `{ $key }`, or another `kind`.
cli-format-has-no-layout = { $format } holds data, and shows no layout: leave out --layout, or choose another --format.
cli-not-on-paper = The layout { $layout } is not made for { $paper } paper; only posters have a choice, between a3 and a4.
