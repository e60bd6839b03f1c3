# What is said of a charter as a text in its format.

syn-tab = A tab stands here where YAML wants spaces.
syn-quote = A quotation mark is opened and not closed, or something follows it that does not belong there.
syn-bracket = A bracket or brace is not closed, or closes nothing.
syn-indentation = This line does not stand under the line it belongs to.
syn-colon = A colon stands where no key can be; a text that holds a colon and a space needs quotes.
syn-alias = This alias names nothing that was marked before.
syn-escape = A backslash in double quotes stands before a letter it does not go with.
syn-other = From here on the text cannot be read as YAML.
syn-duplicate-key = The key `{ $key }` stands twice in the same map; only the first is read.
syn-second-document = A second document begins here; one file holds one charter.
syn-too-deep = Lists and maps stand in each other more than { $limit } deep.
syn-too-many-values = The file has more than { $limit } values, aliases followed.
syn-too-much-by-aliases = The texts of the file are larger than { $limit } MiB, aliases followed.
syn-not-utf8 = The file is not UTF-8: line { $line } has bytes that are no text.
syn-too-large = The file is larger than { $limit } MiB and was not read.
syn-empty = The file says nothing.
syn-key-is-no-text = A key is a list or a map; a key is a word.
syn-tag = A tag (`!…`) says something that a charter does not need.
syn-misread-truth = Other YAML tools read this value as true or false.
syn-misread-sexagesimal = Other YAML tools read this value as a number in base 60.
syn-misread-octal = Other YAML tools read this value as a number in base 8.
syn-number-as-text = `{ $value }` is read as text here; other tools read a number or a truth value.

fmt-unknown-key = There is no key `{ $key }` here.
fmt-wrong-kind = Here stands { $found }; { $expected } is expected.
fmt-unknown-word = `{ $value }` is no word of this list.
fmt-not-constant = Here stands `{ $value }`; only `{ $expected }` is known.
fmt-missing-key = The key `{ $key }` is missing.
fmt-no-language = This text is in no language: write at least one of fr, nl, de, en.
fmt-wrong-value = `{ $value }` is not { $expected }.
fmt-is-empty = This is empty; leave the key out, or fill it in.
fmt-reserved-key = `{ $key }` is kept for a later version and does not work yet.

found-nothing = nothing
found-truth = true or false
found-number = a number
found-string = a text
found-list = a list
found-map = a map

expected-other = another value
expected-string = a text
expected-list = a list
expected-map = a map (keys with values)
expected-integer = a whole number
expected-number = a number
expected-truth = true or false
expected-text = a text, or a map of language to text
expected-duration = a length of time such as `5 working days`, `30 calendar days`, `1 month` or `immediately`
expected-date = a date such as 2026-04-01
expected-percent = a share such as 90%
expected-email = an e-mail address
expected-phone = a telephone number in international form such as "+3280012033"
expected-country = a country in two capital letters such as BE
expected-month-day = a day of the year such as "12-23"
expected-clock = a time of the day such as "13:00"
expected-link = a web address (https://…), an e-mail address (mailto:…) or a number (tel:…)
expected-times = the times of a day such as "09:00-12:00, 13:00-16:00", or closed
expected-osm = opening hours in the notation of OpenStreetMap such as "Mo-Fr 09:00-17:00; PH off"
expected-hours = opening hours: `always`, times by days, or the notation of OpenStreetMap
expected-id = a name in small letters, digits and hyphens such as contact-centre
expected-register-id = a name of the pack's register such as federal_ombudsman
expected-route = a place in this charter such as complaints.answer

ref-no-such-id = `{ $id }` is no id in `{ $list }`.
ref-no-such-term = `{ $id }` leads nowhere in this charter.
ref-same-id = `{ $id }` stands twice; an id is given once in its list.
ref-no-such-kind = { $count ->
        [one] The pack { $pack } knows no kind of body `{ $id }`.
       *[other] The packs { $pack } know no kind of body `{ $id }`.
    }
ref-no-such-body = { $count ->
        [one] The register of the pack { $pack } has no body `{ $id }`.
       *[other] The registers of the packs { $pack } have no body `{ $id }`.
    }
ref-no-such-act = { $count ->
        [one] The register of the pack { $pack } has no act `{ $id }`.
       *[other] The registers of the packs { $pack } have no act `{ $id }`.
    }
ref-no-such-pack = There is no regulation pack `{ $id }`.
ref-no-kind = The charter does not say what kind of body this is; it is compared as `{ $assumed }`.

txt-missing-language = This text is missing in { $languages }.
txt-undeclared-language = This text is in { $language }, which the charter does not declare.
txt-empty = This text is empty.
txt-todo = Still to be written: { $todo }
txt-one-string = One text stands here for { $languages } alike.
txt-stray-brace = A brace `{ $brace }` stands alone in this promise.
txt-unknown-placeholder = There is no placeholder `{ "{" }{ $name }{ "}" }`.
txt-nothing-to-fill-in = The placeholder `{ "{" }{ $name }{ "}" }` has nothing to be filled in with: the promise has no `{ $key }`.
txt-only-in = This passage exists on purpose in { $languages } only.
txt-raw-html = HTML (`{ $html }`) is not allowed in a text; it will be shown as it is written.
txt-unsafe-link = The link `{ $link }` leads neither to a page nor to an address and will not be one.

trm-day-kind = The kind of day is not said: working days or calendar days?
trm-working-days = The charter speaks of working days and does not say which they are.

dat-order = This date is { $until }; `{ $first }` is { $from }, which is later.

hrs-closes-before = Closes at { $until }, which is not after { $from }.
ref-no-hours-there = There are no hours of their own at `{ $id }`: refer to the channel or site that states them.
hrs-overlap = Two stretches of this day overlap.
hrs-not-osm = These hours cannot be read in the notation of OpenStreetMap.
hrs-empty-period = This period ends before it begins.
hrs-seasons-overlap = Two seasons share a month.
hrs-no-such-day = There is no such day in any year.

help-did-you-mean = Did you mean `{ $word }`?
help-one-of =
    { $count ->
        [one] Only { $words } can stand here.
       *[other] One of { $words }.
    }
help-quotes = Put quotes around it.
help-quote = Write "{ $value }", with quotes.
help-spaces = Use spaces, never tabs, to indent.
help-hours = Write `hours: {"{"} monday_to_friday: "09:00-17:00" {"}"}`, `hours: "Mo-Fr 09:00-17:00"` or `hours: always`.
help-init = `charter init` begins a charter.
help-map-of-languages = Write it once a language: `{ $language }: …`.
help-escape-brace = Write `\{ "{" }` for a brace that is meant as such.
help-day-kind = Write `{ $working }` or `{ $calendar }`.
help-working-days = Write `working_days: monday_to_friday` (or `monday_to_saturday`) at the top.
help-kind-of-body = Write `kind_of_body` under `organisation`: one or more of { $words }.

# What stands in a charter, said under the passage.

says-not-offered = says openly that it is not offered
says-nothing-fixed = says something that fixes nothing
says-no-item = the charter has nothing that this is about
says-no-word = says something else than a word of the list
says-other-word = says `{ $found }`; asked is { $asked }
says-not-all = lacks { $missing }
says-too-few = has { $found }; asked are { $asked }
says-other-bodies = names other bodies
says-not-in-languages = missing here: { $missing }
says-no-date = is no date that can be compared
says-still-to-come = { $date } is still to come
says-past = was { $date }, which is past on { $as-of }
says-too-old = was { $date }, more than { $age } before { $as-of }
says-not-by-schema = has not the shape that is asked
says-no-length = names no length of time
says-too-long = promises { $found }; at most { $limit }
says-too-short = gives { $found }; at least { $limit }
says-not-the-length = says { $found }; it is { $limit }
says-extension-too-long = extends by { $found }; at most { $limit }
says-extensions-too-long = extends by { $found } several times; at most { $limit } in all
says-share-only = holds for { $share } of the cases; of the others nothing is said
says-with-reservation = holds with a reservation
says-aim-only = is aimed at, not guaranteed
says-average-only = is an average, not a maximum
says-other-start = runs from `{ $start }`, not from the event that the law names
says-clock-stops = stands still in cases that the law does not name

verdict-cannot-tell = { $title }: what the charter says cannot be compared with what is asked.
not-applicable-body = not for this kind of body
not-applicable-outside = outside this pack: for this kind of body another law holds here
not-applicable-document = not for this kind of document
not-applicable-case = not in this case, or its law is outside this pack
