stale-older = The { $language } text is older than the { $source } one.
stale-translated = Translation last changed on { $date } ({ $commit }).
stale-changed = Source last changed on { $date } ({ $commit }).
stale-not-committed = Source changed since, and not committed yet.
stale-since-record = The source has changed since it was recorded, the translation has not.
stale-sum = { $stale ->
    [0] No translation is older than its source
    [one] 1 translation is older than its source
   *[other] { $stale } translations are older than their source
  } ({ $compared } compared).
stale-unknown = { $count ->
    [one] 1 translation is new since the record and was not compared.
   *[other] { $count } translations are new since the record and were not compared.
  }
stale-cut = { $file }: the history is cut off (a shallow clone): of what changed before { $date } nothing is known. `git fetch --unshallow` brings the rest.
stale-no-git = { $file }: the program `git` is not there, so its history is not known.
stale-no-repository = { $file }: it stands in no git repository.
stale-untracked = { $file }: no commit has it yet.
stale-git-failed = { $file }: git cannot tell its history: { $why }
stale-by-record = The record beside it is used instead.
stale-record-it = To judge it by fingerprints: `charter stale --record { $file }` once its translations are in order.
