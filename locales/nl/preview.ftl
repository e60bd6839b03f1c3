# `charter preview`.

preview-title = Voorbeeld van { $file }
preview-page = Pagina
preview-layouts = Opmaak
preview-findings = Vaststellingen
preview-count = { $count ->
        [one] { $count } vaststelling
       *[other] { $count } vaststellingen
    }
preview-nothing = Er is niets vastgesteld.
preview-line = regel { $line }
preview-jump = Tonen op de pagina:
preview-last = Het bestand heeft nu niet de vorm van een charter. De getoonde pagina is de laatste die kon worden gemaakt.
preview-unread = Het bestand heeft nu niet de vorm van een charter. De pagina verschijnt zodra dat wel zo is.
preview-no-page = Er is nog geen pagina.
preview-begun = Voorbeeld op { $address } tot Ctrl-C.
preview-no-port = Kan niet luisteren op { $address }: { $why }. Een andere poort geeft u op met --port; 0 neemt een willekeurige vrije poort.
preview-failed = Kan { $file } niet tonen: { $why }
