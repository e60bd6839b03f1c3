format-rule-cfg-05 = Words of one's own hold a letter, and what is taken out of a word list stands in it.
config-word-empty = “{ $word }” is no word.
config-word-both = “{ $word }” is added and taken out at once.
config-word-not-listed = No word list of this language holds “{ $word }”.

format-rule-sma-04 = A share of cases is a share of those that are dealt with within a term.
format-rule-sma-05 = What the data of a promise say does not contradict itself.
format-rule-sma-06 = A promise with a term says from when it is counted, who answers for it and what happens if it is missed.
format-rule-sma-07 = A charter does not ask more of customers than it promises them.
sma-never-missed = This target can never be missed: `{ $key }` is { $value }.
sma-share-alone = { $target } of cases: within which term?
help-sma-share-alone = give it `within` or `term`, or say in `action` that nothing is to be done in time
sma-contradicts = `{ $one }` contradicts `{ $other }`.
help-sma-contradicts = leave out one of the two
sma-zero-term = A term of nothing cannot be kept: { $value }.
help-sma-zero-term = write `immediately` or `same day` where that is meant
sma-lacking = { $all ->
    [one] Of the one promise with a term, this is not said: { $lacks }.
   *[other] Of the { $all } promises with a term, this is not said: { $lacks }.
}
sma-lacking-start = from when it is counted ({ $count })
sma-lacking-owner = who answers for it ({ $count })
sma-lacking-remedy = what happens if it is missed ({ $count })
help-sma-lacking = give them `counted_from`, `owner` and `if_missed`
sma-duties = The charter asks more of customers ({ $duties }) than it promises them ({ $promises }).
help-sma-duties = keep the duties without which the promises cannot be kept, or promise more

par-left-other = This text is said to be { $language } but seems to be in another language.
