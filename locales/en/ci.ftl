# Reports for the places where CI speaks.

report-detail = { $word }: { $text }
junit-format = format of the charter
sarif-tool = Compares the customer charter of a public body with the regulation that binds it.

ci-title = Charter check
ci-result = Result
ci-nothing = nothing to report
ci-level = Level
ci-rule = Rule
ci-line = Line
ci-what = What is so
ci-write = What to write
ci-obligation = Obligation
ci-verdict = The charter
ci-where = Where
ci-more = { $count } more are not shown; the full report has them.
ci-left-out = { $count ->
        [one] { $count } more charter is not shown for lack of room; the full report has it.
       *[other] { $count } more charters are not shown for lack of room; the full report has them.
    }
