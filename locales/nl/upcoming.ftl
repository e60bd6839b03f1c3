# `charter check --upcoming`.

upcoming-title = { $file }: wat eraan komt tot en met { $date }, als het charter blijft zoals het is
upcoming-nothing = Niets van wat vandaag bekend is, verandert tegen dan.
upcoming-takes-effect = { $code } treedt in werking: { $title } (oordeel: { $verdict })
upcoming-asks-anew = { $code } vraagt vanaf die dag iets anders: { $title } (oordeel: { $verdict })
upcoming-repealed = { $code } geldt niet langer voor dit charter: { $title }
upcoming-begins = Eerste dag: { $place }
upcoming-ends = Laatste dag: { $place }
upcoming-review-due = Het charter moet uiterlijk op die dag worden herzien: { $place }
upcoming-date = Een datum in oordeel: { $place }
upcoming-acceptance-ends = Laatste dag waarop de vaststelling { $code } aanvaard is: { $reason } ({ $owner })
upcoming-finding = Nieuwe vaststelling ({ $level }) [{ $code }]: { $message }
upcoming-pending = Verplichtingen waarvan de datum niet is bepaald:
