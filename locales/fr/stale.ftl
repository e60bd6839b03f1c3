stale-older = Le texte en { $language } est plus ancien que celui en { $source }.
stale-translated = Traduction modifiée pour la dernière fois le { $date } ({ $commit }).
stale-changed = Source modifiée pour la dernière fois le { $date } ({ $commit }).
stale-not-committed = La source a changé depuis, et ce changement n’est pas encore enregistré dans git.
stale-since-record = La source a changé depuis le relevé, la traduction non.
stale-sum = { $stale ->
    [0] Aucune traduction n’est plus ancienne que sa source
    [one] 1 traduction est plus ancienne que sa source
   *[other] { $stale } traductions sont plus anciennes que leur source
  } ({ $compared } comparées).
stale-unknown = { $count ->
    [one] 1 traduction est nouvelle depuis le relevé et n’a pas été comparée.
   *[other] { $count } traductions sont nouvelles depuis le relevé et n’ont pas été comparées.
  }
stale-cut = { $file } : l’historique est tronqué (clone superficiel) : rien n’est connu de ce qui a changé avant le { $date }. `git fetch --unshallow` apporte le reste.
stale-no-git = { $file } : le programme `git` est introuvable, l’historique n’est donc pas connu.
stale-no-repository = { $file } : ce fichier n’est dans aucun dépôt git.
stale-untracked = { $file } : aucun commit ne contient encore ce fichier.
stale-git-failed = { $file } : git ne peut en donner l’historique : { $why }
stale-by-record = Le relevé à côté du fichier est utilisé à la place.
stale-record-it = Pour en juger par empreintes : `charter stale --record { $file }`, une fois les traductions en ordre.
