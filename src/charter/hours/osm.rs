//! The notation of OpenStreetMap, read through the library.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use opening_hours::{OpeningHours, RuleKind};

use super::times::Stretch;
use super::week::{Days, Period};
use super::{Osm, OsmHolidays};

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
fn ordinary_week(hours: &OpeningHours, month: u8, last: u32) -> Option<Days> {
    let mut days = Days::default();
    for weekday in 0..7u32 {
        let mut seen: Vec<(Vec<Stretch>, usize)> = Vec::new();
        for day in 1..=last {
            let date = NaiveDate::from_ymd_opt(2031, u32::from(month), day)?;
            if date.weekday().num_days_from_monday() != weekday {
                continue;
            }
            let stretches = of_day(hours, date)?;
            match seen.iter_mut().find(|(known, _)| *known == stretches) {
                Some((_, count)) => *count += 1,
                None => seen.push((stretches, 1)),
            }
        }
        seen.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        if seen.get(1).is_some_and(|(_, count)| *count > 1) {
            return None;
        }
        days[weekday as usize] = seen.into_iter().next()?.0;
    }
    Some(days)
}

/// When it is open on a day; a night is cut at midnight.
pub(super) fn of_day(hours: &OpeningHours, date: NaiveDate) -> Option<Vec<Stretch>> {
    let start: NaiveDateTime = date.and_hms_opt(0, 0, 0)?;
    let end = date.succ_opt()?.and_hms_opt(0, 0, 0)?;
    let minutes = |at: NaiveDateTime| (at - start).num_minutes().clamp(0, 1440) as u16;
    let open = hours.iter_range(start, end).filter(|range| range.kind == RuleKind::Open);
    Some(open.map(|range| Stretch { from: minutes(range.range.start), until: minutes(range.range.end) }).collect())
}
