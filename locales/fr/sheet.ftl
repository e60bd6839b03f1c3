# Feuilles : ce qui n’y tient pas, et lesquelles existent.

sheet-shows-both = Cette page présente { $promises } des { $all-promises } engagements et { $channels } des { $all-channels } canaux.
sheet-shows-promises = { $promises } des { $all-promises } engagements figurent ici.
help-sheet-shows = Une feuille présente d’abord les engagements chiffrés, puis les autres, dans l’ordre du fichier : placez en tête ceux qui comptent le plus pour ses lecteurs.
sheet-left-out = Tout n’a pas trouvé place ici. La charte complète
sheet-no-room = Tout n’a pas trouvé place ici. Demandez-nous la charte complète.
sheet-too-small = Sur la feuille `{ $layout }` en { $language }, la place manque pour { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }, même dans les plus petits caractères lisibles ; la feuille le signale.
help-sheet-too-small = Raccourcissez les textes les plus longs.
format-rule-pub-02 = Une feuille qui ne présente que l’essentiel d’une charte le dit, et son auteur en est averti.
format-rule-pub-03 = Ce qu’une feuille doit présenter y tient en caractères lisibles.
format-rule-chn-01 = Un téléphone, un télécopieur, une adresse électronique, un formulaire ou un site indique son numéro ou son adresse.
channel-without-way = Ce canal est du type `{ $kind }` et n’a pas de `{ $key }` : la charte ne dit pas comment y accéder.
help-channel-without-way = Indiquez `{ $key }`, ou un autre `kind`.
cli-format-has-no-layout = Le format { $format } contient des données et ne connaît pas de mise en page : supprimez --layout ou choisissez un autre --format.
cli-not-on-paper = La mise en page { $layout } n’existe pas sur papier { $paper } ; seules les affiches laissent le choix entre a3 et a4.
