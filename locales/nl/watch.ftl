# `charter check --watch`, and progress.

progress = { $done } van { $all } charters
watch-begun = Wijzigingen worden gevolgd; Ctrl-C beëindigt dit.
watch-again = { $count ->
    [one] { $count } charter opnieuw gecontroleerd.
   *[other] { $count } charters opnieuw gecontroleerd.
}
watch-failed = { $file } kan niet gevolgd worden: { $why }
