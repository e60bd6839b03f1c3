# Befristet akzeptierte Feststellungen.

acceptance-accepted = befristet akzeptierte Feststellung
acceptance-until = bis einschließlich
acceptance-reason = Grund
acceptance-owner = verantwortlich
acceptance-count = { $count ->
        [one] { $count } Feststellung ist befristet akzeptiert; die Bewertung bleibt dieselbe.
       *[other] { $count } Feststellungen sind befristet akzeptiert; die Bewertung bleibt dieselbe.
    }
acceptance-known = { $count ->
        [one] { $count } Feststellung war bereits bekannt (Ausgangsbestand).
       *[other] { $count } Feststellungen waren bereits bekannt (Ausgangsbestand).
    }

acceptance-of-place = { $code } an der Stelle `{ $at }`
acceptance-of-unknown = einer nicht genannten Regel
acceptance-malformed = Die Akzeptanz von { $of } gilt nicht: Sie ist unvollständig oder fehlerhaft.
acceptance-blank = Hier steht nichts.
acceptance-no-such-code = Es gibt keine Regel { $code }.
acceptance-never = { $code } kann nicht akzeptiert werden: Die Datei muss zuerst eine Charta sein, und eine Akzeptanz kann nicht sich selbst akzeptieren.
acceptance-expired = Die Akzeptanz von { $of } gilt nicht mehr: Sie endete am { $until }.
acceptance-too-long = Die Akzeptanz von { $of } gilt nicht: Sie darf 12 Monate dauern, längstens bis zum { $latest }.
acceptance-unused = Die Akzeptanz von { $of } betrifft keine Feststellung.
acceptance-help-expired = Berichtigen Sie, was akzeptiert war, oder lassen Sie die verantwortliche Person mit einem aktuellen Grund neu entscheiden.
acceptance-help-until = Schreiben Sie `until = { $latest }` oder einen früheren Tag.
acceptance-help-remove = Entfernen Sie sie.
acceptance-level-changed = Stufe der Regel selbst: { $level }; charter.toml gibt ihr diese Stufe

accept-done = { $of } ist bis einschließlich { $until } akzeptiert ({ $file }). Die Bewertung bleibt dieselbe.
accept-already = { $of } ist bereits akzeptiert; siehe { $file }.
accept-past = Der { $until } ist vorbei.

baseline-malformed = { $file } ist kein Ausgangsbestand von `charter check --write-baseline`: { $why }
baseline-fixed = { $of } in { $file } wird nicht mehr festgestellt.
baseline-fixed-some = { $of } in { $file } wird { $left } Mal festgestellt; der Ausgangsbestand zählt { $count }.
baseline-help = Schreiben Sie den Ausgangsbestand mit --write-baseline neu, damit die Feststellung nicht unbemerkt wiederkehren kann.

config-not-toml = Ab hier kann die Datei nicht als TOML gelesen werden.
config-detail = { $detail }
config-refused = Es wurde nichts ausgeführt, weil { $file } nicht in Ordnung ist.
config-fixed-level = Die Stufe von { $code } steht fest: Die Datei muss zuerst eine Charta sein.
config-from-default = Standardwert
config-from-environment = Umgebung

cli-no-match = Keine Charta entspricht dem Muster { $pattern }.

format-rule-acc-01 = Eine Akzeptanz nennt die Regel, den Grund, die verantwortliche Person und den letzten Tag; sonst gilt sie nicht.
format-rule-acc-02 = Eine Akzeptanz nennt eine Regel, die es gibt und die akzeptiert werden kann.
format-rule-acc-03 = Eine Akzeptanz dauert höchstens 12 Monate.
format-rule-acc-04 = Eine abgelaufene Akzeptanz gilt nicht mehr; ihre Feststellung zählt wieder.
format-rule-acc-05 = Eine Akzeptanz, die keine Feststellung betrifft, wird entfernt.
format-rule-acc-06 = Was wieder in Ordnung ist, verlässt den Ausgangsbestand.
format-rule-cfg-01 = charter.toml ist von Anfang bis Ende als TOML lesbar.
format-rule-cfg-02 = Eine Stufe erhält eine Regel, die es gibt und deren Stufe nicht feststeht.
