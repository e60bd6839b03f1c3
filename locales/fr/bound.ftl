# Ce qui est dit d’un délai que l’on compare à une limite.

says-may-be-longer = { $found } : cela peut dépasser { $limit }
says-may-be-shorter = { $found } : cela peut être plus court que { $limit }
says-not-extended = prolonge de { $found } ; au maximum { $limit } au total, sans prolongation
says-may-not-be-extended = avec la prolongation de { $found }, cela peut dépasser { $limit } au total
says-in-part = ne vaut que pour ce à quoi il s’applique ; du reste, rien n’est dit
length-of-working-days = { $length } (de { $least } à { $most } jours calendrier, selon les week-ends et les jours fériés)
length-saturdays-open = { $length } (de { $least } à { $most } jours calendrier ; il n’est pas dit si le samedi compte)
length-kind-open = { $length } (calendrier ou ouvrables, ce qui n’est pas dit : de { $least } à { $most } jours calendrier)
length-of-months = { $length } ({ $least } jours calendrier s’il comprend février, { $most } au plus)
length-of-years = { $length } ({ $least } ou { $most } jours calendrier, selon les années bissextiles)
