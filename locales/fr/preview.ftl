# `charter preview`.

preview-title = Aperçu de { $file }
preview-page = Page
preview-layouts = Mises en page
preview-findings = Constats
preview-count = { $count ->
        [one] { $count } constat
       *[other] { $count } constats
    }
preview-nothing = Aucun constat.
preview-line = ligne { $line }
preview-jump = Montrer dans la page :
preview-last = Le fichier n’a actuellement pas la forme d’une charte. La page affichée est la dernière qui a pu être établie.
preview-unread = Le fichier n’a actuellement pas la forme d’une charte. La page apparaîtra dès qu’il l’aura.
preview-no-page = Il n’y a pas encore de page.
preview-begun = Aperçu sur { $address } jusqu’à Ctrl-C.
preview-no-port = Impossible d’écouter sur { $address } : { $why }. Un autre port s’indique par --port ; 0 prend n’importe quel port libre.
preview-failed = Impossible d’afficher { $file } : { $why }
