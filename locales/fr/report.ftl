# Rapports.

level-error = erreur
level-warning = avertissement
level-note = remarque

word-found = constat
word-note = remarque
word-asked = demandé
word-basis = base
word-weight = portée
word-help = solution

class-law = loi
class-directive = directive du gouvernement
class-practice = bonne pratique
class-house = seuil de cet outil, sans base légale

report-article = { $act }, art. { $article }
report-section = { $act }, { $section }
report-article-paragraph = paragraphe { $number }
report-article-point = point { $letter })
report-article-joint = ,{ " " }
report-article-next =  ;{ " " }
report-since = depuis le { $date }
report-verified = comparé au texte de la source
report-not-verified = non comparé au texte de la source
report-compared-with = Comparé à { $pack } { $version } (SHA-256 { $sha }…), à la date du { $date }.
report-verification = { $verified } des { $all } règles en vigueur reposent sur un texte source qui a été consulté ({ $dates }).
report-verification-none = Aucune des { $all } règles en vigueur ne repose sur un texte source qui a été consulté.
report-no-pack = Aucune comparaison avec un recueil de réglementation.
report-is-no-advice = Ce rapport compare un texte avec la réglementation. Il n’établit pas si l’organisme la respecte et ne constitue pas un avis juridique. Ce que la charte ne dit pas peut être assuré ailleurs ; les pages liées n’ont pas été lues.
report-found = { $found } dans { $charters }.
report-nothing-found = Rien à signaler dans { $charters }.
report-verdicts = Sur les règles en vigueur : { $verdicts }.

count-errors = { $count ->
        [one] { $count } erreur
       *[other] { $count } erreurs
    }
count-warnings = { $count ->
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }
count-notes = { $count ->
        [one] { $count } remarque
       *[other] { $count } remarques
    }
count-charters = { $count ->
        [one] { $count } charte
       *[other] { $count } chartes
    }
count-stated = { $count ->
        [one] { $count } énoncée
       *[other] { $count } énoncées
    }
count-referred = { $count ->
        [one] { $count } renvoyée à une autre page
       *[other] { $count } renvoyées à une autre page
    }
count-cannot-tell = { $count ->
        [one] { $count } non comparable
       *[other] { $count } non comparables
    }
count-silent = { $count ->
        [one] { $count } non énoncée
       *[other] { $count } non énoncées
    }
count-contradicts = { $count ->
        [one] { $count } contredite
       *[other] { $count } contredites
    }
count-not-applicable = { $count ->
        [one] { $count } sans objet
       *[other] { $count } sans objet
    }

verdict-word-stated = énoncé
verdict-word-referred = renvoi à une autre page
verdict-word-silent = non énoncé
verdict-word-contradicts = contredit
verdict-word-not-applicable = sans objet
verdict-word-cannot-tell = non comparable

cli-no-charter = Aucune charte trouvée : aucun fichier .yaml ou .yml n’a la clé `format` en début de ligne. `charter init` en crée une.
cli-cannot-read = { $file } ne peut pas être lu : { $why }
cli-cannot-write = { $file } ne peut pas être écrit : { $why }
cli-written = { $file } a été écrit.
cli-is-read = ce fichier sert à juger les chartes
cli-is-the-charter = c’est la charte elle-même
cli-not-rendered = { $file } n’a pas la forme d’une charte et n’a pas été publié ; `charter check` dit pourquoi.
cli-language-not-declared = La charte n’existe pas en { $language } ; elle existe en { $languages }.
cli-render-failed = { $file } n’a pas pu être mis en page : { $why }
cli-many-need-folder = Plusieurs langues donnent plusieurs fichiers : indiquez un dossier avec --output.

rules-count = { $count ->
        [one] { $count } obligation
       *[other] { $count } obligations
    } en vigueur le { $date }.
