//! How far ahead `--upcoming` looks.

use crate::time::date::Date;
use crate::time::duration::{Duration, Unit};

/// The last day of a window that begins after `as_of`: `90d`, `12w`, `3m`, `2y`, a length as charters write it, or a later day; none
/// where it is none of these.
pub(super) fn last_day(text: &str, as_of: Date) -> Option<Date> {
    let last = match Date::parse(text) {
        Some(date) => date,
        None => calendar(short(text).map_or_else(|| text.parse(), Ok).ok()?)?.after(as_of)?,
    };
    (last > as_of).then_some(last)
}

/// `90d`, `12w`, `3m`, `2y`.
fn short(text: &str) -> Option<Duration> {
    let (number, letter) = text.split_at_checked(text.len().checked_sub(1)?)?;
    format!("P{number}{}", letter.to_ascii_uppercase()).parse().ok()
}

/// A length in whole calendar units: looking ahead, any day is a day.
fn calendar(length: Duration) -> Option<Duration> {
    match length {
        Duration::Of { value, unit: Unit::Day } => Some(Duration::Of { value, unit: Unit::CalendarDay }),
        Duration::Of { .. } => Some(length),
        Duration::Immediately | Duration::SameDay => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_are_read() {
        let as_of = Date::parse("2026-11-30").unwrap();
        for (text, expected) in [
            ("90d", "2027-02-28"),
            ("1D", "2026-12-01"),
            ("12w", "2027-02-22"),
            ("3m", "2027-02-28"),
            ("2y", "2028-11-30"),
            ("90 days", "2027-02-28"),
            ("90 calendar days", "2027-02-28"),
            ("1 week", "2026-12-07"),
            ("3 months", "2027-02-28"),
            ("P2Y", "2028-11-30"),
            ("2027-01-01", "2027-01-01"),
        ] {
            assert_eq!(last_day(text, as_of), Date::parse(expected), "{text}");
        }
        for no in [
            "",
            "d",
            "90",
            "0d",
            "-5d",
            "é",
            "90é",
            "5 working days",
            "5 hours",
            "immediately",
            "2026-11-30",
            "2026-02-30",
            "999999y",
            "1.5 months",
        ] {
            assert_eq!(last_day(no, as_of), None, "{no}");
        }
    }
}
