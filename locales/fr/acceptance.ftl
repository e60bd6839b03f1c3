# Constats acceptés temporairement.

acceptance-accepted = constat accepté temporairement
acceptance-until = jusqu’au
acceptance-reason = motif
acceptance-owner = responsable
acceptance-count = { $count ->
        [one] { $count } constat est accepté temporairement ; l’appréciation reste la même.
       *[other] { $count } constats sont acceptés temporairement ; l’appréciation reste la même.
    }
acceptance-known = { $count ->
        [one] { $count } constat était déjà connu (état de référence).
       *[other] { $count } constats étaient déjà connus (état de référence).
    }
