# `charter check --upcoming`.

upcoming-title = { $file }: was bis zum { $date } kommt, wenn die Charta bleibt, wie sie ist
upcoming-nothing = Nichts von dem, was heute bekannt ist, ändert sich bis dahin.
upcoming-takes-effect = { $code } tritt in Kraft: { $title } (Urteil: { $verdict })
upcoming-asks-anew = { $code } verlangt ab diesem Tag etwas anderes: { $title } (Urteil: { $verdict })
upcoming-repealed = { $code } gilt nicht mehr für diese Charta: { $title }
upcoming-begins = Erster Tag: { $place }
upcoming-ends = Letzter Tag: { $place }
upcoming-review-due = Die Charta ist bis zu diesem Tag zu überprüfen: { $place }
upcoming-date = Ein Datum in der Charta: { $place }
upcoming-acceptance-ends = Letzter Tag, an dem die Feststellung { $code } akzeptiert ist: { $reason } ({ $owner })
upcoming-finding = Neue Feststellung ({ $level }) [{ $code }]: { $message }
upcoming-pending = Pflichten, deren Datum nicht festgelegt ist:
