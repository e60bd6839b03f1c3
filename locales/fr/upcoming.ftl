# `charter check --upcoming`.

upcoming-title = { $file } : ce qui vient jusqu’au { $date }, si la charte reste telle quelle
upcoming-nothing = Rien de ce qui est connu aujourd’hui ne change d’ici là.
upcoming-takes-effect = { $code } entre en vigueur : { $title } (verdict : { $verdict })
upcoming-asks-anew = { $code } demande autre chose à partir de ce jour : { $title } (verdict : { $verdict })
upcoming-repealed = { $code } ne s’applique plus à cette charte : { $title }
upcoming-begins = Premier jour : { $place }
upcoming-ends = Dernier jour : { $place }
upcoming-review-due = La charte doit être revue au plus tard ce jour : { $place }
upcoming-date = Une date de verdict : { $place }
upcoming-acceptance-ends = Dernier jour où le constat { $code } est accepté : { $reason } ({ $owner })
upcoming-finding = Nouveau constat ({ $level }) [{ $code }] : { $message }
upcoming-pending = Obligations dont la date n’est pas fixée :
