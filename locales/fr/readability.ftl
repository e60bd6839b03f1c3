format-rule-pln-06 = Une phrase n’est pas longue.
format-rule-pln-07 = Un texte n’est pas très difficile à lire.

pln-long = Une phrase de { $words } mots ; au-delà de { $long }, on perd le fil.
help-pln-long = faites-en deux, ou une liste
pln-hard = Ce texte est très difficile à lire : { $score } selon la formule { $formula ->
    [Amstad] d’Amstad
   *[other] de { $formula }
    }.
readability-title = { $language }, selon la formule { $formula ->
    [Amstad] d’Amstad
   *[other] de { $formula }
    } : plus l’indice est élevé, plus le texte est facile
readability-part = Partie
readability-sentences = Phrases
readability-words = Mots
readability-length = Mots/phrase
readability-syllables = Syllabes/mot
readability-score = Indice
readability-level = Lecture
readability-all = Ensemble
readability-hardest = Les phrases les plus difficiles, avec leur indice :
readability-nothing = { $file } : il n’y a pas de texte à lire.
readability-level-0 = très difficile
readability-level-1 = difficile
readability-level-2 = assez difficile
readability-level-3 = courante
readability-level-4 = assez facile
readability-level-5 = facile
readability-level-6 = très facile
