# `charter check --upcoming`.

upcoming-title = { $file }: what is coming until { $date }, if the charter stays as it is
upcoming-nothing = Nothing that is known today changes until then.
upcoming-takes-effect = { $code } takes effect: { $title } (verdict: { $verdict })
upcoming-asks-anew = { $code } asks something else from this day on: { $title } (verdict: { $verdict })
upcoming-repealed = { $code } no longer binds this charter: { $title }
upcoming-begins = First day: { $place }
upcoming-ends = Last day: { $place }
upcoming-review-due = The charter is to be reviewed by this day: { $place }
upcoming-date = A date in verdict: { $place }
upcoming-acceptance-ends = Last day on which the finding { $code } is accepted: { $reason } ({ $owner })
upcoming-finding = New { $level } [{ $code }]: { $message }
upcoming-pending = Duties whose date is not set:
