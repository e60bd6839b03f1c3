//! Which days are worked on, and how many days a number of working days can be.

use std::ops::RangeInclusive;
use std::sync::OnceLock;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// A public holiday: the same day every year, or so many days from Easter Sunday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holiday {
    /// Month and day.
    Fixed(i8, i8),
    /// Days after Easter Sunday.
    Easter(i16),
}

/// The days of a week that are worked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Workweek {
    /// From Monday to Friday.
    OfFive,
    /// From Monday to Saturday.
    OfSix,
}

/// Which days are worked on.
#[derive(Debug, Clone)]
pub struct WorkCalendar {
    holidays: Vec<Holiday>,
    week: Workweek,
    /// The number of each working day from the first day looked at, ascending.
    days: OnceLock<Vec<u32>>,
    /// The fewest and the most calendar days of one working day, of two, and so on.
    spans: Vec<OnceLock<(u32, u32)>>,
}

/// The years looked at for the longest and shortest row of working days: four centuries, after which the weekdays come again, with
/// Easter on each of its days.
const YEARS: std::ops::Range<i16> = 1900..2300;

/// Up to how many working days what was reckoned is kept.
const KEPT: usize = 366;

impl WorkCalendar {
    /// The days of `week` but for `holidays`.
    pub fn new(holidays: Vec<Holiday>, week: Workweek) -> WorkCalendar {
        WorkCalendar { holidays, week, days: OnceLock::new(), spans: vec![OnceLock::new(); KEPT] }
    }

    /// The same with what [`WorkCalendar::spans`] reckoned before.
    pub fn with_spans(self, spans: Vec<(u32, u32)>) -> WorkCalendar {
        WorkCalendar { spans: spans.into_iter().map(OnceLock::from).collect(), ..self }
    }

    /// The fewest and the most calendar days of one working day, of two, and so on up to 366.
    pub fn spans(&self) -> Vec<(u32, u32)> {
        (1..=KEPT as u32).map(|count| self.span_of(count)).map(|span| (*span.start(), *span.end())).collect()
    }

    /// Whether `day` is worked on.
    pub fn is_worked(&self, day: Date) -> bool {
        !self.is_weekend(day) && !self.holidays.iter().any(|holiday| holiday.is(day))
    }

    /// The fewest and the most calendar days that `count` working days can be in the years from 1900 to 2299, the day of the event not
    /// counted.
    pub fn span_of(&self, count: u32) -> RangeInclusive<u32> {
        let kept = (count as usize).checked_sub(1).and_then(|at| self.spans.get(at));
        let (fewest, most) = kept.map_or_else(|| self.reckoned(count), |kept| *kept.get_or_init(|| self.reckoned(count)));
        fewest..=most
    }

    fn reckoned(&self, count: u32) -> (u32, u32) {
        let days = self.days.get_or_init(|| self.worked_days());
        let count = count as usize;
        if count == 0 || days.len() <= count {
            return (0, 0);
        }
        // From the eve of the first working day at the earliest, from the working day before it at the latest.
        let fewest = days.windows(count).map(|row| row[count - 1] - row[0] + 1).min();
        let most = days.windows(count + 1).map(|row| row[count] - row[0]).max();
        (fewest.unwrap_or(0), most.unwrap_or(0))
    }

    fn is_weekend(&self, day: Date) -> bool {
        match day.weekday() {
            Weekday::Sunday => true,
            Weekday::Saturday => self.week == Workweek::OfFive,
            _ => false,
        }
    }

    fn worked_days(&self) -> Vec<u32> {
        let mut days = Vec::new();
        let mut number = 0;
        for year in YEARS {
            let holidays: Vec<Date> = self.holidays.iter().filter_map(|holiday| holiday.in_year(year)).collect();
            let mut day = jiff::civil::date(year, 1, 1);
            while day.year() == year {
                if !self.is_weekend(day) && !holidays.contains(&day) {
                    days.push(number);
                }
                number += 1;
                let Ok(next) = day.tomorrow() else { break };
                day = next;
            }
        }
        days
    }
}

impl Holiday {
    fn is(self, day: Date) -> bool {
        self.in_year(day.year()) == Some(day)
    }

    fn in_year(self, year: i16) -> Option<Date> {
        match self {
            Holiday::Fixed(month, day) => Date::new(year, month, day).ok(),
            Holiday::Easter(after) => easter(year)?.checked_add(i32::from(after).days()).ok(),
        }
    }
}

/// Easter Sunday of a Gregorian year, by the algorithm that Nature printed anonymously in 1876.
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let a = year_number % 19;
    let (b, c) = (year_number / 100, year_number % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    Date::new(year, month as i8, day as i8).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn easter_sundays() {
        for day in [date(2000, 4, 23), date(2008, 3, 23), date(2011, 4, 24), date(2024, 3, 31), date(2026, 4, 5), date(2038, 4, 25)] {
            assert_eq!(easter(day.year()), Some(day));
        }
    }

    #[test]
    fn working_days_in_calendar_days() {
        let plain = WorkCalendar::new(vec![], Workweek::OfFive);
        assert_eq!(plain.span_of(1), 1..=3);
        assert_eq!(plain.span_of(5), 5..=7);
        assert_eq!(plain.span_of(10), 12..=14);
        let saturdays = WorkCalendar::new(vec![], Workweek::OfSix);
        assert_eq!(saturdays.span_of(6), 6..=7);
        let monday = WorkCalendar::new(vec![Holiday::Easter(1)], Workweek::OfFive);
        assert_eq!(monday.span_of(1), 1..=4);
    }
}
