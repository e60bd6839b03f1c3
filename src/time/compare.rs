//! Comparing lengths of time as jurists do: less, more, or it depends.

use super::calendar::WorkCalendar;
use super::duration::{Duration, Unit};

/// The least and the most that a length of time can be, in minutes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// The least.
    pub least: f64,
    /// The most.
    pub most: f64,
}

/// How one length of time compares with another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Comparison {
    /// Never more.
    AtMost,
    /// Always more.
    More,
    /// More in some cases, and in others not.
    Depends,
}

const HOUR: f64 = 60.0;
const DAY: f64 = 24.0 * HOUR;

impl Spread {
    /// How long `duration` can be: a month has 28 to 31 days, a year 365 or 366, working days lie around weekends and
    /// holidays, and a day of which the kind is not said may be either.
    pub fn of(duration: Duration, calendar: &WorkCalendar) -> Spread {
        let (value, unit) = match duration {
            Duration::Immediately => return Spread { least: 0.0, most: 0.0 },
            Duration::SameDay => return Spread { least: 0.0, most: DAY },
            Duration::Of { value, unit } => (value, unit),
        };
        let exactly = |minutes: f64| Spread { least: value * minutes, most: value * minutes };
        match unit {
            Unit::Second => exactly(1.0 / 60.0),
            Unit::Minute => exactly(1.0),
            Unit::Hour => exactly(HOUR),
            Unit::CalendarDay => exactly(DAY),
            Unit::Week => exactly(7.0 * DAY),
            Unit::WorkingDay => working_days(value, calendar),
            Unit::Day => Spread { least: value * DAY, most: working_days(value, calendar).most.max(value * DAY) },
            Unit::Month => months(value),
            Unit::Year => months(value * 12.0),
        }
    }

    /// The sum of two.
    pub fn and(self, other: Spread) -> Spread {
        Spread { least: self.least + other.least, most: self.most + other.most }
    }

    /// In whole calendar days, the least rounded down and the most up.
    pub fn days(self) -> (usize, usize) {
        ((self.least / DAY).floor() as usize, (self.most / DAY).ceil() as usize)
    }
}

fn working_days(value: f64, calendar: &WorkCalendar) -> Spread {
    if value <= 0.0 {
        return Spread { least: 0.0, most: 0.0 };
    }
    let (down, up) = (value.floor().min(2000.0) as u32, value.ceil().min(2000.0) as u32);
    let least = if down == 0 { 0 } else { *calendar.span_of(down).start() };
    Spread { least: f64::from(least) * DAY, most: f64::from(*calendar.span_of(up).end()) * DAY }
}

/// The days of the months of four years, one of them a leap year.
fn months(value: f64) -> Spread {
    const LENGTHS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let days = |month: usize| if month % 48 == 25 { 29 } else { LENGTHS[month % 12] };
    let row = |count: usize| {
        let (years, rest) = (count / 48, count % 48);
        let sums = (0..48).map(|first| (first..first + rest).map(days).sum::<u32>());
        let whole = years as f64 * 1461.0;
        (whole + f64::from(sums.clone().min().unwrap_or(0)), whole + f64::from(sums.max().unwrap_or(0)))
    };
    let (down, up) = (row(value.floor().min(12_000.0) as usize), row(value.ceil().min(12_000.0) as usize));
    Spread { least: down.0 * DAY, most: up.1 * DAY }
}

/// How `promised` compares with `limit`.
pub fn compare(promised: Spread, limit: Spread) -> Comparison {
    if promised.most <= limit.least || promised == limit {
        Comparison::AtMost
    } else if promised.least > limit.most {
        Comparison::More
    } else {
        Comparison::Depends
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::calendar::Holiday;

    fn compared(promised: &str, limit: &str) -> Comparison {
        let fixed = [(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)];
        let mut holidays: Vec<Holiday> = fixed.map(|(month, day)| Holiday::Fixed(month, day)).to_vec();
        holidays.extend([1, 39, 50].map(Holiday::Easter));
        let calendar = WorkCalendar::new(holidays, false);
        let spread = |text: &str| Spread::of(text.parse().unwrap(), &calendar);
        compare(spread(promised), spread(limit))
    }

    #[test]
    fn compares_as_jurists_do() {
        use Comparison::{AtMost, Depends, More};
        let cases = [
            ("30 calendar days", "30 calendar days", AtMost),
            ("31 calendar days", "30 calendar days", More),
            ("45 calendar days", "30 calendar days", More),
            ("28 calendar days", "1 month", AtMost),
            ("29 calendar days", "1 month", Depends),
            ("30 calendar days", "1 month", Depends),
            ("31 calendar days", "1 month", Depends),
            ("32 calendar days", "1 month", More),
            ("1 month", "1 month", AtMost),
            ("1 month", "30 calendar days", Depends),
            ("1 month", "31 calendar days", AtMost),
            ("2 months", "59 calendar days", Depends),
            ("2 months", "62 calendar days", AtMost),
            ("4 weeks", "30 calendar days", AtMost),
            ("5 weeks", "30 calendar days", More),
            ("15 working days", "30 calendar days", AtMost),
            ("20 working days", "30 calendar days", Depends),
            ("30 working days", "30 calendar days", More),
            ("20 working days", "26 calendar days", Depends),
            ("22 working days", "29 calendar days", More),
            ("20 days", "30 calendar days", Depends),
            ("15 days", "30 calendar days", AtMost),
            ("30 days", "30 calendar days", Depends),
            ("31 days", "30 calendar days", More),
            ("immediately", "1 hour", AtMost),
            ("same day", "1 calendar day", AtMost),
            ("same day", "1 hour", Depends),
            ("72 hours", "3 calendar days", AtMost),
            ("73 hours", "3 calendar days", More),
            ("1 year", "12 months", AtMost),
            ("365 calendar days", "1 year", AtMost),
            ("366 calendar days", "1 year", Depends),
            ("0 working days", "1 calendar day", AtMost),
        ];
        for (promised, limit, expected) in cases {
            assert_eq!(compared(promised, limit), expected, "{promised} against {limit}");
        }
    }
}
