//! Time zones: those of Belgium and its neighbours, which have the same summer time.

use jiff::civil::Date;

use super::content::Content;

/// The time zone of a country; none where it has several, or where its clock is not known here.
pub(super) fn of(country: &str) -> Option<&'static str> {
    match country {
        "BE" => Some("Europe/Brussels"),
        "DE" => Some("Europe/Berlin"),
        "FR" => Some("Europe/Paris"),
        "LU" => Some("Europe/Luxembourg"),
        "NL" => Some("Europe/Amsterdam"),
        _ => None,
    }
}

/// When each clock is put forward and back: at one o'clock UTC on the last Sunday of March and of October, since 1996.
const CHANGES: [(&str, &str, &str, &str, &str, u8); 2] =
    [("DAYLIGHT", "19960331T020000", "+0100", "+0200", "CEST", 3), ("STANDARD", "19961027T030000", "+0200", "+0100", "CET", 10)];

/// What a calendar program needs to know of a time zone.
pub(super) fn write(zone: &str, content: &mut Content) {
    content.begin("VTIMEZONE");
    content.line("TZID", zone);
    for (component, start, from, to, name, month) in CHANGES {
        content.begin(component);
        content.line("DTSTART", start);
        content.line("RRULE", &format!("FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"));
        content.line("TZOFFSETFROM", from);
        content.line("TZOFFSETTO", to);
        content.line("TZNAME", name);
        content.end(component);
    }
    content.end("VTIMEZONE");
}

/// How many hours these clocks are before UTC at a time of a day, in minutes from midnight.
pub(super) fn ahead(day: Date, minutes: u16) -> i64 {
    let last_sunday = |month| {
        let last = Date::new(day.year(), month, 31).unwrap_or(day);
        last.checked_sub(jiff::Span::new().days(last.weekday().to_sunday_zero_offset())).unwrap_or(last)
    };
    let is_summer = (last_sunday(3), 120) <= (day, minutes) && (day, minutes) < (last_sunday(10), 180);
    if is_summer { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn clocks_change_on_the_last_sundays() {
        assert_eq!([ahead(date(2026, 3, 28), 1439), ahead(date(2026, 3, 29), 180)], [1, 2]);
        assert_eq!([ahead(date(2026, 10, 24), 1439), ahead(date(2026, 10, 25), 180)], [2, 1]);
        assert_eq!([ahead(date(2026, 1, 1), 0), ahead(date(2026, 7, 1), 0)], [1, 2]);
    }
}
