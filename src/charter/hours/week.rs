//! What a week says of each weekday.

use super::times::Stretch;
use super::{DayKey, HolidayWord, Hours, OsmHolidays, PublicHolidays, Season, Times, Week};

/// The open stretches of each weekday, Monday first.
pub type Days = [Vec<Stretch>; 7];

/// A week that holds in some months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// The months, 1 to 12; all of them where there are no seasons.
    pub months: Vec<u8>,
    /// The months as the author wrote them; none for the rest of the year.
    pub season: Option<String>,
    /// The weekdays.
    pub days: Days,
}

impl Period {
    /// The same times every day of the year.
    pub(super) fn daily(times: Vec<Stretch>) -> Period {
        Period { months: (1..=12).collect(), season: None, days: std::array::from_fn(|_| times.clone()) }
    }
}

/// Whether it is open around the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AroundTheClock {
    /// Every day of the year.
    Always,
    /// Every day, and nothing is said of public holidays.
    HolidaysNotStated,
    /// Not every day, or it cannot be told.
    No,
}

/// The short names of the months in a charter.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

impl Week {
    /// The weeks of a year: the usual one first, then the seasons.
    pub fn periods(&self) -> Vec<Period> {
        self.periods_up_to(4)
    }

    /// The same where the last working day of a week is that of this number; 0 is Monday.
    pub(super) fn periods_up_to(&self, last: u8) -> Vec<Period> {
        let seasons: Vec<Period> = self.seasons.iter().map(|season| season.period(last)).collect();
        let taken: Vec<u8> = seasons.iter().flat_map(|period| period.months.iter().copied()).collect();
        let months: Vec<u8> = (1..=12).filter(|month| !taken.contains(month)).collect();
        let usual = Period { months, season: None, days: of_keys(&self.days, last) };
        // Months that no season speaks of and that have no lines of their own are closed.
        let has_usual = !usual.months.is_empty() && (!self.days.is_empty() || !seasons.is_empty());
        has_usual.then_some(usual).into_iter().chain(seasons).collect()
    }

    /// Whether only working days are spoken of, which the source does not name.
    pub fn speaks_of_working_days(&self) -> bool {
        self.days.iter().any(|(key, _)| *key == DayKey::WorkingDays)
    }
}

impl Season {
    /// The season's months, 1 to 12.
    pub fn month_numbers(&self) -> Vec<u8> {
        let number = |name: &str| MONTHS.iter().position(|month| *month == name.trim()).map(|at| at as u8 + 1);
        let mut months = Vec::new();
        for part in self.months.split(',') {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            if let (Some(first), Some(last)) = (number(first), number(last)) {
                let mut month = first;
                months.push(month);
                while month != last {
                    month = month % 12 + 1;
                    months.push(month);
                }
            }
        }
        months
    }

    fn period(&self, last: u8) -> Period {
        Period { months: self.month_numbers(), season: Some(self.months.clone()), days: of_keys(&self.days, last) }
    }
}

/// The weekdays by the lines of a week: a narrower line replaces a wider one, a later one of the same width an earlier.
fn of_keys(lines: &[(DayKey, Times)], last_working_day: u8) -> Days {
    let mut ordered: Vec<&(DayKey, Times)> = lines.iter().collect();
    ordered.sort_by_key(|(key, _)| std::cmp::Reverse(key.width()));
    let mut days = Days::default();
    for (key, times) in ordered {
        let (first, last) = match key {
            DayKey::Days { first, last } => (*first, *last),
            DayKey::WorkingDays => (0, last_working_day),
        };
        let mut stretches = times.stretches();
        stretches.sort();
        for day in first..=last {
            days[usize::from(day)].clone_from(&stretches);
        }
    }
    days
}

impl Hours {
    /// Whether it is open around the clock, every day of the year.
    pub fn is_always(&self) -> bool {
        match self {
            Hours::Always(_) => true,
            Hours::Osm(osm) => osm.0.trim() == "24/7",
            _ => false,
        }
    }

    /// Whether it is open around the clock; public holidays that are not stated are not open.
    pub fn around_the_clock(&self) -> AroundTheClock {
        let whole = |period: &Period| period.days.iter().all(|day| *day == [Stretch { from: 0, until: 1440 }]);
        if self.is_always() {
            return AroundTheClock::Always;
        }
        if !self.periods().is_ok_and(|periods| periods.iter().all(whole)) {
            return AroundTheClock::No;
        }
        match self {
            Hours::Week(week) if !week.closures.is_empty() => AroundTheClock::No,
            Hours::Week(week) => match &week.public_holidays {
                None => AroundTheClock::HolidaysNotStated,
                Some(PublicHolidays::Word(HolidayWord::Open)) => AroundTheClock::Always,
                Some(_) => AroundTheClock::No,
            },
            Hours::Osm(osm) if osm.holidays() == OsmHolidays::NotStated => AroundTheClock::HolidaysNotStated,
            _ => AroundTheClock::No,
        }
    }
}
