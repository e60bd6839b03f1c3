# `charter check --watch`, and progress.

progress = { $done } von { $all } Chartas
watch-begun = Änderungen werden verfolgt; Strg-C beendet dies.
watch-again = { $count ->
    [one] { $count } Charta erneut geprüft.
   *[other] { $count } Chartas erneut geprüft.
}
watch-failed = { $file } kann nicht verfolgt werden: { $why }
