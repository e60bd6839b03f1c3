# `charter site`: the register, its badges and its feed.

site-title = Register of customer charters
site-by-body = By body
site-by-service = By service
site-by-theme = By theme
theme-accessibility = Access and availability
theme-file-handling = Handling of files
theme-service-quality = Quality of service
theme-information = Information
theme-response-time = Response times
theme-courtesy = Courtesy
theme-inclusion = Inclusion
site-by-language = By language
site-views = Lists
site-search = Search by body, charter or service
site-found-none = No charter was found.
site-found-one = 1 charter was found.
site-found-other = # charters were found.
site-changes = Changes of charters
site-catalogue = Catalogue as linked data (JSON-LD)
site-bodies = { $count ->
        [one] { $count } body
       *[other] { $count } bodies
    }
site-said = { $counts }, as of { $date }.
site-compares = Beside a charter stands how many obligations it states, leaves out or contradicts. This compares a text with the law; it is no judgement of the body.
site-obligations = Obligations:
site-version = version { $version }
site-since = holds from { $date }
site-change-adopted = { $charter }: adopted on { $date }.
site-change-valid-from = { $charter }: holds from { $date }.
site-change-ended = { $charter }: no longer holds as of { $date }.

badge-label = charter
badge-stated = { $count } stated
badge-silent = { $count } silent
badge-contradicts = { $count } contradict
badge-title = { $charter } – { $organisation }, as of { $date }: { $counts }. This compares a text with the law; it is no judgement of the body.

site-written = { $count ->
        [one] { $count } charter published in { $folder }.
       *[other] { $count } charters published in { $folder }.
    }
site-not-published = { $file } does not have the form of a charter and was left out.
site-same-id = { $file } was left out: its id { $id } is already that of { $other }.
site-foreign = it holds something, and no site that this program made; name a new or an empty folder
site-not-ours = it was not made by this program, or was changed since; nothing was written
site-none = Nothing was published.
