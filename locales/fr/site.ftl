# `charter site` : le registre, ses badges et son flux.

site-title = Registre des chartes du client
site-by-body = Par organisme
site-by-service = Par service
site-by-theme = Par thème
theme-accessibility = Accessibilité et disponibilité
theme-file-handling = Traitement des dossiers
theme-service-quality = Qualité du service
theme-information = Information
theme-response-time = Délais de réponse
theme-courtesy = Courtoisie
theme-inclusion = Inclusion
site-by-language = Par langue
site-views = Listes
site-search = Rechercher un organisme, une charte ou un service
site-found-none = Aucune charte trouvée.
site-found-one = 1 charte trouvée.
site-found-other = # chartes trouvées.
site-changes = Modifications des chartes
site-catalogue = Catalogue en données liées (JSON-LD)
site-bodies = { $count ->
        [one] { $count } organisme
       *[other] { $count } organismes
    }
site-said = { $counts }, à la date du { $date }.
site-compares = À côté de chaque charte figure le nombre d’obligations qu’elle énonce, n’énonce pas ou contredit. Un texte est comparé à la législation ; aucun jugement n’est porté sur l’organisme.
site-obligations = Obligations :
site-version = version { $version }
site-since = en vigueur à partir du { $date }
site-change-adopted = { $charter } : adoptée le { $date }.
site-change-valid-from = { $charter } : en vigueur à partir du { $date }.
site-change-ended = { $charter } : n’est plus en vigueur depuis le { $date }.

badge-label = charte
badge-stated = { $count ->
        [one] { $count } énoncée
       *[other] { $count } énoncées
    }
badge-silent = { $count ->
        [one] { $count } non énoncée
       *[other] { $count } non énoncées
    }
badge-contradicts = { $count ->
        [one] { $count } contredite
       *[other] { $count } contredites
    }
badge-title = { $charter } – { $organisation }, à la date du { $date } : { $counts } (obligations). Un texte est comparé à la législation ; aucun jugement n’est porté sur l’organisme.

site-written = { $count ->
        [one] { $count } charte publiée dans { $folder }.
       *[other] { $count } chartes publiées dans { $folder }.
    }
site-not-published = { $file } n’a pas la forme d’une charte et n’a pas été publié.
site-same-id = { $file } n’a pas été publié : son identifiant { $id } est déjà celui de { $other }.
site-foreign = il contient quelque chose qui n’est pas un site établi par ce programme ; indiquez un dossier nouveau ou vide
site-not-ours = ce fichier n’a pas été établi par ce programme, ou a été modifié depuis ; rien n’a été écrit
site-none = Rien n’a été publié.
