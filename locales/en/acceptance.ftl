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

acceptance-of-place = { $code } at `{ $at }`
acceptance-of-unknown = an unnamed rule
acceptance-malformed = The acceptance of { $of } does not apply: it is malformed.
acceptance-blank = This says nothing.
acceptance-no-such-code = There is no rule { $code }.
acceptance-never = { $code } cannot be accepted: the file must first be a charter, and an acceptance cannot accept itself.
acceptance-expired = The acceptance of { $of } does not apply any more: it ended on { $until }.
acceptance-too-long = The acceptance of { $of } does not apply: it may last 12 months, until { $latest } at most.
acceptance-unused = The acceptance of { $of } accepts nothing.
acceptance-help-expired = Put right what was accepted, or have its owner decide again, with a reason of today.
acceptance-help-until = Write `until = { $latest }`, or an earlier day.
acceptance-help-remove = Remove it.
acceptance-level-changed = the rule itself says { $level }; charter.toml gives it this level

accept-done = { $of } is accepted until { $until } ({ $file }). The verdict stays.
accept-already = { $of } is accepted already; see { $file }.
accept-past = { $until } is past.

baseline-malformed = { $file } is no baseline of `charter check --write-baseline`: { $why }
baseline-fixed = { $of } in { $file } is no longer found.
baseline-fixed-some = { $of } in { $file } is found { $left } times; the baseline counts { $count }.
baseline-help = Write the baseline anew with --write-baseline, so that it cannot come back unseen.

config-not-toml = From here on the file cannot be read as TOML.
config-detail = { $detail }
config-refused = Nothing was done, because { $file } is not in order.
config-fixed-level = The level of { $code } is fixed: the file must first be a charter.
config-from-default = default
config-from-environment = environment

cli-no-match = No charter matches the pattern { $pattern }.

format-rule-acc-01 = An acceptance says which rule, why, who answers for it and until which day; else it does not apply.
format-rule-acc-02 = An acceptance names a rule that exists and that can be accepted.
format-rule-acc-03 = An acceptance lasts 12 months at most.
format-rule-acc-04 = An acceptance that has ended does not apply; its finding counts again.
format-rule-acc-05 = An acceptance that accepts nothing is removed.
format-rule-acc-06 = What is in order again leaves the baseline.
format-rule-cfg-01 = charter.toml is readable as TOML from its beginning to its end.
format-rule-cfg-02 = Levels are given to rules that exist and whose level is not fixed.
