# `charter check --watch`, and progress.

progress = { $done } chartes sur { $all }
watch-begun = Surveillance des modifications en cours ; Ctrl-C y met fin.
watch-again = { $count ->
    [one] { $count } charte contrôlée à nouveau.
   *[other] { $count } chartes contrôlées à nouveau.
}
watch-failed = { $file } ne peut pas être surveillé : { $why }
