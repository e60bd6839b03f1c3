# Was von einer Frist gesagt wird, die mit einer Grenze verglichen wird.

says-may-be-longer = { $found }: Das kann länger sein als { $limit }
says-may-be-shorter = { $found }: Das kann kürzer sein als { $limit }
says-not-extended = verlängert um { $found }; höchstens { $limit } insgesamt, ohne Verlängerung
says-may-not-be-extended = mit der Verlängerung um { $found } kann es insgesamt länger sein als { $limit }
says-in-part = gilt nur für das, worauf es sich bezieht; über den Rest ist nichts gesagt
length-of-working-days = { $length } ({ $least } bis { $most } Kalendertage, je nach Wochenenden und Feiertagen)
length-saturdays-open = { $length } ({ $least } bis { $most } Kalendertage; ob der Samstag zählt, ist nicht gesagt)
length-kind-open = { $length } (Kalender- oder Arbeitstage, das ist nicht gesagt: { $least } bis { $most } Kalendertage)
length-of-months = { $length } ({ $least } Kalendertage, wenn der Februar darin liegt, höchstens { $most })
length-of-years = { $length } ({ $least } oder { $most } Kalendertage, je nach Schaltjahren)
