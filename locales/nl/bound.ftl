# Wat er gezegd wordt van een termijn die met een grens wordt vergeleken.

says-may-be-longer = { $found }: dat kan langer zijn dan { $limit }
says-may-be-shorter = { $found }: dat kan korter zijn dan { $limit }
says-not-extended = verlengt met { $found }; ten hoogste { $limit } in totaal, zonder verlenging
says-may-not-be-extended = met de verlenging van { $found } kan het langer zijn dan { $limit } in totaal
says-in-part = geldt alleen voor waarop het van toepassing is; over de rest wordt niets gezegd
length-of-working-days = { $length } ({ $least } tot { $most } kalenderdagen, naargelang van de weekends en de feestdagen)
length-saturdays-open = { $length } ({ $least } tot { $most } kalenderdagen; of zaterdag meetelt, wordt niet gezegd)
length-kind-open = { $length } (kalender- of werkdagen, dat wordt niet gezegd: { $least } tot { $most } kalenderdagen)
length-of-months = { $length } ({ $least } kalenderdagen als februari erin valt, ten hoogste { $most })
length-of-years = { $length } ({ $least } of { $most } kalenderdagen, naargelang van de schrikkeljaren)
