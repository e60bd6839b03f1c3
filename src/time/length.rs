//! A length of time by its parts, and how long it can be.

use std::ops::{Add, Mul};

use super::calendar::{WorkCalendar, Workweek};
use super::duration::{Duration, Unit};

/// A length of time by the parts that cannot be turned into each other: how long a month is depends on the month, and how long
/// a working day on the days around it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Length {
    pub(super) months: f64,
    /// Working days, from Monday to Friday.
    pub(super) of_five: f64,
    /// Working days, from Monday to Saturday.
    pub(super) of_six: f64,
    pub(super) minutes: f64,
    /// Whether it ends with a day, as what is counted in days does, not at a minute of it.
    pub(super) until_midnight: bool,
}

/// The least and the most that a length of time can be, in minutes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// The least.
    pub least: f64,
    /// The most.
    pub most: f64,
}

pub(super) const DAY: f64 = 24.0 * 60.0;

impl Length {
    /// What `duration` can mean: one length, or several where its author left open which days are meant.
    pub fn readings(duration: Duration, week: Option<Workweek>) -> Vec<Length> {
        let (value, unit) = match duration {
            Duration::Immediately => return vec![Length::default()],
            Duration::SameDay => (0.0, Unit::CalendarDay),
            Duration::Of { value, unit } => (value, unit),
        };
        let exactly = |minutes: f64| Length { minutes: value * minutes, ..Length::default() };
        let whole_days = |length: Length| Length { until_midnight: true, ..length };
        let days = |days: f64| whole_days(exactly(days * DAY));
        let of_five = whole_days(Length { of_five: value, ..Length::default() });
        let of_six = whole_days(Length { of_six: value, ..Length::default() });
        let working = match week {
            Some(Workweek::OfFive) => vec![of_five],
            Some(Workweek::OfSix) => vec![of_six],
            None => vec![of_five, of_six],
        };
        match unit {
            Unit::Second => vec![exactly(1.0 / 60.0)],
            Unit::Minute => vec![exactly(1.0)],
            Unit::Hour => vec![exactly(60.0)],
            Unit::CalendarDay => vec![days(1.0)],
            Unit::Day => [vec![days(1.0)], working].concat(),
            Unit::WorkingDay => working,
            Unit::Week => vec![days(7.0)],
            Unit::Month => vec![whole_days(Length { months: value, ..Length::default() })],
            Unit::Year => vec![whole_days(Length { months: value * 12.0, ..Length::default() })],
        }
    }

    /// How long it can be: a month has 28 to 31 days, a year 365 or 366, and working days lie around weekends and holidays.
    pub fn spread(self, calendars: &[WorkCalendar; 2]) -> Spread {
        let parts = [
            months(self.months),
            working_days(self.of_five, &calendars[0]),
            working_days(self.of_six, &calendars[1]),
            Spread { least: self.minutes, most: self.minutes },
            Spread { least: 0.0, most: if self.until_midnight { DAY } else { 0.0 } },
        ];
        Spread { least: parts.iter().map(|part| part.least).sum(), most: parts.iter().map(|part| part.most).sum() }
    }
}

impl Add for Length {
    type Output = Length;

    fn add(self, other: Length) -> Length {
        Length {
            months: self.months + other.months,
            of_five: self.of_five + other.of_five,
            of_six: self.of_six + other.of_six,
            minutes: self.minutes + other.minutes,
            until_midnight: self.until_midnight || other.until_midnight,
        }
    }
}

impl Mul<f64> for Length {
    type Output = Length;

    fn mul(self, times: f64) -> Length {
        Length {
            months: self.months * times,
            of_five: self.of_five * times,
            of_six: self.of_six * times,
            minutes: self.minutes * times,
            ..self
        }
    }
}

/// The fewest and the most calendar days that `duration` can be, however it is meant.
pub fn calendar_days(duration: Duration, week: Option<Workweek>, calendars: &[WorkCalendar; 2]) -> (usize, usize) {
    let spreads = Length::readings(duration, week).into_iter().map(|length| Length { until_midnight: false, ..length }.spread(calendars));
    let (least, most) = spreads.fold((f64::MAX, 0.0_f64), |(least, most), spread| (least.min(spread.least), most.max(spread.most)));
    ((least / DAY).floor() as usize, (most / DAY).ceil() as usize)
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
