# Reports.

level-error = error
level-warning = warning
level-note = note

word-found = so far
word-note = note
word-asked = asked
word-basis = basis
word-weight = weight
word-help = write

class-law = law
class-directive = directive of the government
class-practice = good practice
class-house = threshold of this program, no law

report-article = { $act }, art. { $article }
report-section = { $act }, { $section }
report-article-paragraph = ({ $number })
report-article-point = ({ $letter })
report-article-joint = { "" }
report-article-next = ,{ " " }
report-since = since { $date }
report-verified = compared with the text of the source
report-not-verified = not compared with the text of the source
report-compared-with = Compared with { $pack } { $version } (SHA-256 { $sha }…), as of { $date }.
report-verification = { $verified } of the { $all } rules in force rest on a source text that was opened ({ $dates }).
report-verification-none = None of the { $all } rules in force rests on a source text that was opened.
report-no-pack = It was compared with no regulation pack.
report-is-no-advice = This compares a text with the law. It does not establish whether the organisation complies, nor is it legal advice. What the charter does not say may be met elsewhere; linked pages were not read.
report-found = { $found } in { $charters }.
report-nothing-found = Nothing to report in { $charters }.
report-verdicts = Of the rules in force: { $verdicts }.

count-errors = { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
count-warnings = { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
count-notes = { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
count-charters = { $count ->
        [one] { $count } charter
       *[other] { $count } charters
    }
count-stated = { $count } stated
count-referred = { $count } referred to another page
count-cannot-tell = { $count } that cannot be compared
count-silent = { $count } not stated
count-contradicts = { $count } contradicted
count-not-applicable = { $count } not applicable

verdict-word-stated = stated
verdict-word-referred = referred to another page
verdict-word-silent = not stated
verdict-word-contradicts = contradicted
verdict-word-not-applicable = not applicable
verdict-word-cannot-tell = cannot be compared

cli-no-charter = No charter found: no file that ends in .yaml or .yml has the key `format` at its margin. `charter init` begins one.
cli-cannot-read = { $file } cannot be read: { $why }
cli-cannot-write = { $file } cannot be written: { $why }
cli-written = { $file } written.
cli-is-read = it is a file by which charters are judged
cli-is-the-charter = this is the charter itself
cli-not-rendered = { $file } does not have the shape of a charter and was not rendered; `charter check` says why.
cli-language-not-declared = The charter is not in { $language }; it is in { $languages }.
cli-render-failed = { $file } could not be rendered: { $why }
cli-many-need-folder = Several languages make several files: name a folder with --output.

rules-count = { $count ->
        [one] { $count } obligation
       *[other] { $count } obligations
    } in force on { $date }.
