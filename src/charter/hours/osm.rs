//! The notation of OpenStreetMap, written and read through the library.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use opening_hours::{OpeningHours, RuleKind};

use super::times::{Stretch, written};
use super::week::{Days, Period};
use super::{ClosedDay, Closure, HolidayWord, Hours, Osm, OsmHolidays, PublicHolidays};

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
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

fn of_day(hours: &OpeningHours, date: NaiveDate) -> Option<Vec<Stretch>> {
    let start: NaiveDateTime = date.and_hms_opt(0, 0, 0)?;
    let end = date.succ_opt()?.and_hms_opt(0, 0, 0)?;
    let minutes = |at: NaiveDateTime| (at - start).num_minutes().clamp(0, 1440) as u16;
    let open = hours.iter_range(start, end).filter(|range| range.kind == RuleKind::Open);
    Some(open.map(|range| Stretch { from: minutes(range.range.start), until: minutes(range.range.end) }).collect())
}

impl Hours {
    /// The same in the notation of OpenStreetMap; none where the hours are not all stated.
    pub fn osm(&self) -> Option<String> {
        match self {
            Hours::Always(_) => Some("24/7".to_owned()),
            Hours::Osm(osm) => Some(osm.0.clone()),
            Hours::SameAs(_) | Hours::Undated(_) | Hours::Varies(_) => None,
            Hours::Week(week) if week.speaks_of_working_days() => None,
            Hours::Week(week) => {
                let mut rules: Vec<String> = Vec::new();
                let periods = week.periods();
                let whole_year = periods.len() == 1 && periods[0].season.is_none();
                for period in &periods {
                    rules.extend(period_rules(period, whole_year));
                }
                rules.extend(week.public_holidays.as_ref().and_then(holiday_rule));
                rules.extend(week.seasons.iter().filter_map(|season| {
                    let rule = season.public_holidays.as_ref().and_then(holiday_rule)?;
                    Some(format!("{} {rule}", ranges(&season.month_numbers(), &MONTHS, 1)))
                }));
                rules.extend(week.closures.iter().flat_map(closure_rules));
                Some(rules.join("; "))
            }
        }
    }
}

fn period_rules(period: &Period, whole_year: bool) -> Vec<String> {
    let months = if whole_year { String::new() } else { ranges(&period.months, &MONTHS, 1) + " " };
    let mut rules = Vec::new();
    let mut done = [false; 7];
    for day in 0..7 {
        if done[day] || period.days[day].is_empty() {
            continue;
        }
        let alike: Vec<u8> = (0..7).filter(|other| period.days[usize::from(*other)] == period.days[day]).collect();
        for other in &alike {
            done[usize::from(*other)] = true;
        }
        rules.push(format!("{months}{} {}", ranges(&alike, &DAYS, 0), times(&period.days[day])));
    }
    rules
}

fn times(stretches: &[Stretch]) -> String {
    let parts = stretches.iter().map(|stretch| format!("{}-{}", written(stretch.from), written(stretch.until)));
    parts.collect::<Vec<_>>().join(",")
}

/// `Mo-Fr`, `Mo,We,Fr`.
fn ranges(numbers: &[u8], names: &[&str], first: u8) -> String {
    let name = |number: u8| names.get(usize::from(number - first)).copied().unwrap_or_default();
    let mut parts: Vec<(u8, u8)> = Vec::new();
    for number in numbers {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => parts.push((*number, *number)),
        }
    }
    let parts = parts.into_iter().map(|(from, to)| if from == to { name(from).to_owned() } else { format!("{}-{}", name(from), name(to)) });
    parts.collect::<Vec<_>>().join(",")
}

fn holiday_rule(holidays: &PublicHolidays) -> Option<String> {
    match holidays {
        PublicHolidays::Word(HolidayWord::Closed) => Some("PH off".to_owned()),
        PublicHolidays::Word(HolidayWord::Open) => None,
        PublicHolidays::Times(day) if day.stretches().is_empty() => Some("PH off".to_owned()),
        PublicHolidays::Times(day) => Some(format!("PH {}", times(&day.stretches()))),
    }
}

fn closure_rules(closure: &Closure) -> Vec<String> {
    let day = |day: &ClosedDay| match day {
        ClosedDay::Date(date) => format!("{:04} {} {:02}", date.0.year(), MONTHS[(date.0.month() - 1) as usize], date.0.day()),
        ClosedDay::Yearly(yearly) => {
            let (month, day) = yearly.split_once('-').unwrap_or(("01", "01"));
            let month: usize = month.parse().unwrap_or(1);
            format!("{} {day}", MONTHS[(month - 1).min(11)])
        }
    };
    let mut rules: Vec<String> = closure.days.iter().map(|on| format!("{} off", day(on))).collect();
    rules.extend(match (&closure.from, &closure.until) {
        (Some(from), Some(until)) => Some(format!("{}-{} off", day(from), day(until))),
        (Some(only), None) | (None, Some(only)) => Some(format!("{} off", day(only))),
        (None, None) => None,
    });
    rules
}
