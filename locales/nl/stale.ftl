stale-older = De tekst in het { $language } is ouder dan die in het { $source }.
stale-translated = Vertaling laatst gewijzigd op { $date } ({ $commit }).
stale-changed = Bron laatst gewijzigd op { $date } ({ $commit }).
stale-not-committed = De bron is sindsdien gewijzigd; die wijziging is nog niet in git vastgelegd.
stale-since-record = De bron is gewijzigd sinds de vastlegging, de vertaling niet.
stale-sum = { $stale ->
    [0] Geen vertaling is ouder dan haar bron
    [one] 1 vertaling is ouder dan haar bron
   *[other] { $stale } vertalingen zijn ouder dan hun bron
  } ({ $compared } vergeleken).
stale-unknown = { $count ->
    [one] 1 vertaling is nieuw sinds de vastlegging en werd niet vergeleken.
   *[other] { $count } vertalingen zijn nieuw sinds de vastlegging en werden niet vergeleken.
  }
stale-cut = { $file }: de geschiedenis is afgekapt (ondiepe kloon): van wat vóór { $date } wijzigde, is niets bekend. `git fetch --unshallow` haalt de rest op.
stale-no-git = { $file }: het programma `git` is er niet, dus de geschiedenis is niet bekend.
stale-no-repository = { $file }: dit bestand staat in geen git-repository.
stale-untracked = { $file }: nog geen enkele commit bevat dit bestand.
stale-git-failed = { $file }: git kan de geschiedenis niet geven: { $why }
stale-by-record = In plaats daarvan wordt de vastlegging ernaast gebruikt.
stale-record-it = Om het aan de hand van vingerafdrukken te beoordelen: `charter stale --record { $file }`, zodra de vertalingen in orde zijn.
