# `charter check --watch`, and progress.

progress = { $done } of { $all } charters
watch-begun = Watching for changes; Ctrl-C ends.
watch-again = { $count ->
    [one] { $count } charter checked again.
   *[other] { $count } charters checked again.
}
watch-failed = { $file } cannot be watched: { $why }
