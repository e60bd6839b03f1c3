//! The notation of OpenStreetMap, read through the library.

use chrono::{Datelike, NaiveDate, NaiveTime};
use opening_hours::{OpeningHours, RuleKind};

use super::times::Stretch;
use super::week::{Days, Period};
use super::{Osm, OsmHolidays};

/// The minutes of a day.
const DAY: i64 = 1440;
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// What is wrong with a text in the notation; none where it can be read.
pub(super) fn fault(text: &str) -> Option<String> {
    text.parse::<OpeningHours>().err().map(|error| error.to_string())
}

/// The ordinary weeks of each month by the library: public holidays and single days left aside.
pub(super) fn periods(text: &str) -> Option<Vec<Period>> {
    let hours: OpeningHours = text.parse().ok()?;
    if Osm(text.to_owned()).holidays() != OsmHolidays::Else {
        // A plain week is the same all year.
        return Some(vec![Period { months: (1..=12).collect(), season: None, days: ordinary_week(&hours, 1, 7)? }]);
    }
    let mut periods: Vec<Period> = Vec::new();
    for month in 1..=12u8 {
        let days = ordinary_week(&hours, month, 28)?;
        match periods.iter_mut().find(|period| period.days == days) {
            Some(period) => period.months.push(month),
            None => periods.push(Period { months: vec![month], season: None, days }),
        }
    }
    if periods.len() > 1 {
        for period in &mut periods {
            let months = period.months.iter().map(|month| MONTHS[usize::from(*month) - 1].to_lowercase());
            period.season = Some(months.collect::<Vec<_>>().join(", "));
        }
    }
    Some(periods)
}

/// For each weekday what its days in the month up to the `last` one say, one of them left aside, of a year that is far from today;
/// none where a season begins or ends within the month.
fn ordinary_week(hours: &OpeningHours, month: u8, last: usize) -> Option<Days> {
    let first = NaiveDate::from_ymd_opt(2031, u32::from(month), 1)?;
    let begins_on = first.weekday().num_days_from_monday();
    let month = of_days(hours, first, last);
    let mut days = Days::default();
    for weekday in 0..7u32 {
        let mut seen: Vec<(&Vec<Stretch>, usize)> = Vec::new();
        let of_weekday = month.iter().enumerate().filter(|(at, _)| (*at as u32 + begins_on) % 7 == weekday);
        for (_, stretches) in of_weekday {
            match seen.iter_mut().find(|(known, _)| *known == stretches) {
                Some((_, count)) => *count += 1,
                None => seen.push((stretches, 1)),
            }
        }
        seen.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        if seen.get(1).is_some_and(|(_, count)| *count > 1) {
            return None;
        }
        days[weekday as usize] = seen.first()?.0.clone();
    }
    Some(days)
}

/// When it is open on each of so many days from the first one on; a night is cut at midnight.
pub(super) fn of_days(hours: &OpeningHours, first: NaiveDate, count: usize) -> Vec<Vec<Stretch>> {
    let mut days = vec![Vec::new(); count];
    let start = first.and_time(NaiveTime::MIN);
    let Some(end) = first.checked_add_days(chrono::Days::new(count as u64)).map(|end| end.and_time(NaiveTime::MIN)) else { return days };
    for range in hours.iter_range(start, end).filter(|range| range.kind == RuleKind::Open) {
        let (from, until) = ((range.range.start - start).num_minutes(), (range.range.end - start).num_minutes());
        for day in from / DAY..=(until - 1).max(from) / DAY {
            let minutes = |at: i64| (at - day * DAY).clamp(0, DAY) as u16;
            if let Some(open) = days.get_mut(day as usize) {
                open.push(Stretch { from: minutes(from), until: minutes(until) });
            }
        }
    }
    days
}
