//! Days, and what is said of them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::civil::{Date, date};

/// When it is open, in minutes from midnight; stretches that meet are one.
pub type Open = Vec<(u16, u16)>;

/// What is said of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    Nothing,
    Open(Open),
}

impl Said {
    pub fn minutes(&self) -> usize {
        match self {
            Said::Nothing => 0,
            Said::Open(open) => open.iter().map(|(from, until)| usize::from(until - from)).sum(),
        }
    }
}

/// The two years that are written on the day of the tests.
pub fn two_years() -> impl Iterator<Item = Date> {
    date(2026, 1, 1).series(jiff::Span::new().days(1)).take_while(|day| day.year() <= 2027)
}

/// The Belgian public holidays of these years, from a calendar on the wall.
pub static HOLIDAYS: LazyLock<BTreeSet<Date>> = LazyLock::new(|| {
    let fixed = [(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)];
    let fixed = fixed.into_iter().flat_map(|(month, day)| [2026, 2027].map(|year| date(year, month, day)));
    let moved = [(2026, 4, 6), (2026, 5, 14), (2026, 5, 25), (2027, 3, 29), (2027, 5, 6), (2027, 5, 17)];
    fixed.chain(moved.into_iter().map(|(year, month, day)| date(year, month, day))).collect()
});

pub fn is_holiday(day: Date) -> bool {
    HOLIDAYS.contains(&day)
}

/// In order, with what meets or overlaps as one.
pub fn joined(mut open: Open) -> Open {
    open.sort_unstable();
    let mut whole = Open::new();
    for (from, until) in open {
        match whole.last_mut() {
            Some((_, last)) if *last >= from => *last = until.max(*last),
            _ => whole.push((from, until)),
        }
    }
    whole
}
