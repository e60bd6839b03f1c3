# `charter preview`.

preview-title = Preview of { $file }
preview-page = Page
preview-layouts = Layouts
preview-findings = Findings
preview-count = { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
preview-nothing = Nothing was found.
preview-line = line { $line }
preview-jump = Show in the page:
preview-last = The file as it is now does not have the form of a charter. The page is the last one that could be made.
preview-unread = The file as it is now does not have the form of a charter. The page appears when it has.
preview-no-page = There is no page yet.
preview-begun = Preview on { $address } until Ctrl-C.
preview-no-port = Cannot listen on { $address }: { $why }. Another port is named with --port; 0 takes any that is free.
preview-failed = Cannot show { $file }: { $why }
