stale-older = Der Text auf { $language } ist älter als der auf { $source }.
stale-translated = Übersetzung zuletzt geändert am { $date } ({ $commit }).
stale-changed = Quelle zuletzt geändert am { $date } ({ $commit }).
stale-not-committed = Die Quelle hat sich seither geändert; die Änderung ist noch nicht in git festgehalten.
stale-since-record = Die Quelle hat sich seit der Aufzeichnung geändert, die Übersetzung nicht.
stale-sum = { $stale ->
    [0] Keine Übersetzung ist älter als ihre Quelle
    [one] 1 Übersetzung ist älter als ihre Quelle
   *[other] { $stale } Übersetzungen sind älter als ihre Quelle
  } ({ $compared } verglichen).
stale-unknown = { $count ->
    [one] 1 Übersetzung ist seit der Aufzeichnung neu und wurde nicht verglichen.
   *[other] { $count } Übersetzungen sind seit der Aufzeichnung neu und wurden nicht verglichen.
  }
stale-cut = { $file }: Die Geschichte ist abgeschnitten (flacher Klon): Was sich vor dem { $date } geändert hat, ist nicht bekannt. `git fetch --unshallow` holt den Rest.
stale-no-git = { $file }: Das Programm `git` fehlt, daher ist die Geschichte nicht bekannt.
stale-no-repository = { $file }: Diese Datei steht in keinem git-Repository.
stale-untracked = { $file }: Noch kein Commit enthält diese Datei.
stale-git-failed = { $file }: git kann die Geschichte nicht nennen: { $why }
stale-by-record = Stattdessen wird die Aufzeichnung daneben verwendet.
stale-record-it = Um nach Fingerabdrücken zu urteilen: `charter stale --record { $file }`, sobald die Übersetzungen stimmen.
