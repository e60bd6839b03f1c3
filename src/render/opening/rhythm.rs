//! Days that come back every week, found in a list of days.

use std::collections::BTreeSet;

use crate::charter::hours::times::Stretch;
use crate::time::date::Date;

/// A stretch of the day that comes back on certain weekdays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::render) struct Rhythm {
    /// When it begins and ends.
    pub(in crate::render) stretch: Stretch,
    /// The weekdays; 0 is Monday.
    pub(in crate::render) weekdays: Vec<u8>,
    /// The first day; it is one of these.
    pub(in crate::render) first: Date,
    /// The last day.
    pub(in crate::render) last: Date,
    /// The days between them on which it is not so.
    pub(in crate::render) except: Vec<Date>,
    /// Whether it is so from the first to the last of the days that were looked at, but for some.
    pub(in crate::render) is_whole: bool,
}

/// Longer than so many days, a rhythm does not pause: it ends and another begins.
const PAUSE: i32 = 28;
const WEEK: i32 = 7;

impl Rhythm {
    /// Whether a day is one of its weekdays in its time, exceptions left aside.
    pub(in crate::render) fn comes_back_on(&self, day: Date) -> bool {
        (self.is_whole || (self.first <= day && day <= self.last)) && self.weekdays.contains(&weekday(day))
    }
}

/// The fewest rhythms that say of each day what `days` says, in the order in which they begin.
pub(in crate::render) fn rhythms<'days>(days: impl Iterator<Item = (Date, &'days [Stretch])> + Clone) -> Vec<Rhythm> {
    let stretches: BTreeSet<Stretch> = days.clone().flat_map(|(_, open)| open.iter().copied()).collect();
    let bounds = days.clone().map(|(day, _)| day).min().zip(days.clone().map(|(day, _)| day).max());
    let Some((start, end)) = bounds else { return Vec::new() };
    let mut found = Vec::new();
    for stretch in stretches {
        let open: BTreeSet<Date> = days.clone().filter(|(_, open)| open.contains(&stretch)).map(|(day, _)| day).collect();
        for (first, last, weekdays) in together(runs(&open)) {
            let between = days.clone().map(|(day, _)| day).filter(|day| first <= *day && *day <= last);
            let except = between.filter(|day| weekdays.contains(&weekday(*day)) && !open.contains(day)).collect();
            let is_whole = apart(start, first) < PAUSE && apart(last, end) < PAUSE;
            found.push(Rhythm { stretch, weekdays, first, last, except, is_whole });
        }
    }
    found.sort_by_key(|rhythm| (rhythm.first, rhythm.stretch));
    found
}

/// For each weekday its days without a long pause, as first and last.
fn runs(open: &BTreeSet<Date>) -> Vec<(Date, Date, u8)> {
    let mut runs: Vec<(Date, Date, u8)> = Vec::new();
    for day in open {
        match runs.iter_mut().rev().find(|(_, last, of)| *of == weekday(*day) && apart(*last, *day) <= PAUSE) {
            Some((_, last, _)) => *last = *day,
            None => runs.push((*day, *day, weekday(*day))),
        }
    }
    runs
}

/// Runs of several weekdays that begin and end about together, as one.
fn together(runs: Vec<(Date, Date, u8)>) -> Vec<(Date, Date, Vec<u8>)> {
    let mut merged: Vec<(Date, Date, Vec<u8>)> = Vec::new();
    for (first, last, weekday) in runs {
        let near = |known: &&mut (Date, Date, Vec<u8>)| {
            // What is so once only belongs together within a week.
            let near = if first == last || apart(known.0, known.1) < WEEK { WEEK } else { PAUSE };
            !known.2.contains(&weekday) && apart(known.0, first).abs() < near && apart(known.1, last).abs() < near
        };
        match merged.iter_mut().find(near) {
            Some(known) => {
                known.0 = known.0.min(first);
                known.1 = known.1.max(last);
                known.2.push(weekday);
            }
            None => merged.push((first, last, vec![weekday])),
        }
    }
    for (.., weekdays) in &mut merged {
        weekdays.sort_unstable();
    }
    merged
}

fn weekday(day: Date) -> u8 {
    day.0.weekday().to_monday_zero_offset() as u8
}

/// How many days the second is after the first.
fn apart(first: Date, second: Date) -> i32 {
    (second.0 - first.0).get_days()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MORNING: Stretch = Stretch { from: 540, until: 720 };

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap_or_else(|| unreachable!("{text}"))
    }

    /// The rhythms of the days of 2026 on which `is_open`.
    fn of(is_open: impl Fn(Date) -> bool) -> Vec<Rhythm> {
        let year: Vec<Date> = super::super::two_years(day("2026-01-01")).filter(|day| day.0.year() == 2026).collect();
        let open: Vec<(Date, Vec<Stretch>)> =
            year.into_iter().map(|day| (day, if is_open(day) { vec![MORNING] } else { vec![] })).collect();
        let found = rhythms(open.iter().map(|(day, open)| (*day, open.as_slice())));
        for (day, stretches) in &open {
            let holds = |rhythm: &&Rhythm| {
                rhythm.first <= *day && *day <= rhythm.last && rhythm.comes_back_on(*day) && !rhythm.except.contains(day)
            };
            assert_eq!(found.iter().filter(holds).count(), stretches.len(), "{day}");
        }
        found
    }

    #[test]
    fn a_week_with_a_day_off_is_one_rhythm() {
        let found = of(|day| weekday(day) < 5 && day.to_string() != "2026-05-01");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].weekdays, [0, 1, 2, 3, 4]);
        assert_eq!(found[0].except, [day("2026-05-01")]);
        assert!(found[0].is_whole);
    }

    #[test]
    fn a_season_ends_a_rhythm() {
        let found = of(|day| weekday(day) == 1 && !(7..=8).contains(&day.0.month()));
        let spans: Vec<(String, String)> = found.iter().map(|rhythm| (rhythm.first.to_string(), rhythm.last.to_string())).collect();
        let expected = [("2026-01-06", "2026-06-30"), ("2026-09-01", "2026-12-29")];
        assert_eq!(spans, expected.map(|(first, last)| (first.to_owned(), last.to_owned())));
        assert!(found.iter().all(|rhythm| rhythm.except.is_empty() && !rhythm.is_whole));
    }

    #[test]
    fn a_single_day_is_one_rhythm() {
        let found = of(|day| day.to_string() == "2026-12-24");
        assert_eq!((found[0].first, found[0].last), (day("2026-12-24"), day("2026-12-24")));
    }
}
