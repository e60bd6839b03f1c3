# What is said of a term that is compared with a limit.

says-may-be-longer = { $found } can be longer than { $limit }
says-may-be-shorter = { $found } can be shorter than { $limit }
says-not-extended = extends by { $found }; at most { $limit } in all, and no extension
says-may-not-be-extended = with the extension by { $found } it can be longer than { $limit } in all
says-in-part = holds only for what it applies to; of the rest nothing is said
length-of-working-days = { $length } ({ $least } to { $most } calendar days, by the weekends and public holidays)
length-saturdays-open = { $length } ({ $least } to { $most } calendar days; whether Saturday counts is not said)
length-kind-open = { $length } (calendar or working days, which is not said: { $least } to { $most } calendar days)
length-of-months = { $length } ({ $least } calendar days with February in it, { $most } at the most)
length-of-years = { $length } ({ $least } or { $most } calendar days, by leap years)
