# Findings that are accepted for a while.

acceptance-accepted = temporarily accepted
acceptance-until = until
acceptance-reason = reason
acceptance-owner = owner
acceptance-count = { $count ->
        [one] { $count } finding is temporarily accepted; the verdict stays.
       *[other] { $count } findings are temporarily accepted; the verdict stays.
    }
acceptance-known = { $count ->
        [one] { $count } finding was known already, by the baseline.
       *[other] { $count } findings were known already, by the baseline.
    }
