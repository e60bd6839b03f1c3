//! What hours say of single days.

use std::sync::Arc;

use chrono::NaiveDate;
use compact_calendar::CompactCalendar;
use opening_hours::{Context, ContextHolidays, OpeningHours};

use super::osm::of_days;
use super::times::Stretch;
use super::week::Period;
use super::{ClosedDay, Closure, DayKey, HolidayWord, Hours, Osm, PublicHolidays, Week};
use crate::charter::WorkingDays;
use crate::time::date::Date;

/// What hours say of single days.
#[derive(Debug, Clone)]
pub struct Agenda {
    said: Said,
    holidays: Vec<Date>,
    /// Whether something is said of public holidays; what is not said is not open.
    pub speaks_of_holidays: bool,
}

#[derive(Debug, Clone)]
enum Said {
    Always,
    Osm { whole: Box<OpeningHours>, usual: Box<OpeningHours> },
    Week { week: Box<Week>, periods: Vec<Period> },
}

impl Hours {
    /// What they say of each day, where `holidays` are the public ones; none where they do not say it, or say it of days that only
    /// others know: school holidays, the hours of the sun, working days that the charter leaves open.
    pub fn agenda(&self, working_days: Option<WorkingDays>, holidays: Vec<Date>) -> Option<Agenda> {
        let (said, speaks_of_holidays) = match self {
            _ if self.is_always() => (Said::Always, true),
            Hours::Osm(osm) => (osm.said(&holidays)?, osm.speaks_of_holidays()),
            Hours::Week(week) => {
                let periods = week.agreed_periods(working_days)?;
                let seasons = week.seasons.iter().any(|season| season.public_holidays.is_some());
                (Said::Week { week: week.clone(), periods }, week.public_holidays.is_some() || seasons)
            }
            Hours::Always(_) | Hours::SameAs(_) | Hours::Undated(_) | Hours::Varies(_) => return None,
        };
        Some(Agenda { said, holidays, speaks_of_holidays })
    }
}

/// When it is open on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnDay {
    /// When it is.
    pub open: Vec<Stretch>,
    /// When it would be were the day no public holiday and it not closed on it by way of exception.
    pub usual: Vec<Stretch>,
}

impl Agenda {
    /// When it is open on each of these days, which follow one another.
    pub fn on_each(&self, days: &[Date]) -> Vec<OnDay> {
        match &self.said {
            Said::Always => days.iter().map(|_| OnDay { open: vec![WHOLE_DAY], usual: vec![WHOLE_DAY] }).collect(),
            Said::Week { week, periods } => {
                let usual = days.iter().map(|day| (*day, usually_on(*day, periods)));
                usual.map(|(day, usual)| OnDay { open: self.in_week(day, week, &usual), usual }).collect()
            }
            Said::Osm { whole, usual } => {
                let Some(first) = days.first() else { return Vec::new() };
                let of = |hours| of_days(hours, chrono_of(*first), days.len());
                let is_said = |day: &Date| self.speaks_of_holidays || !self.holidays.contains(day);
                let both = days.iter().zip(of(whole).into_iter().zip(of(usual)));
                both.map(|(day, (open, usual))| OnDay { open: if is_said(day) { open } else { Vec::new() }, usual }).collect()
            }
        }
    }

    fn in_week(&self, day: Date, week: &Week, usual: &[Stretch]) -> Vec<Stretch> {
        if week.closures.iter().any(|closure| closure.holds_on(day)) {
            return Vec::new();
        }
        if !self.holidays.contains(&day) {
            return usual.to_vec();
        }
        match week.on_holidays(day) {
            Some(PublicHolidays::Times(times)) => sorted(times.stretches()),
            Some(PublicHolidays::Word(HolidayWord::Open)) => usual.to_vec(),
            Some(PublicHolidays::Word(HolidayWord::Closed)) | None => Vec::new(),
        }
    }
}

const WHOLE_DAY: Stretch = Stretch { from: 0, until: 1440 };

fn usually_on(day: Date, periods: &[Period]) -> Vec<Stretch> {
    let month = day.0.month() as u8;
    let period = periods.iter().find(|period| period.months.contains(&month));
    let weekday = day.0.weekday().to_monday_zero_offset() as usize;
    period.map(|period| period.days[weekday].clone()).unwrap_or_default()
}

impl Osm {
    fn said(&self, holidays: &[Date]) -> Option<Said> {
        if ["SH", "sunrise", "sunset", "dawn", "dusk"].iter().any(|word| self.speaks_of(word)) {
            return None;
        }
        let whole: OpeningHours = self.0.parse().ok()?;
        let public: CompactCalendar = holidays.iter().map(|day| chrono_of(*day)).collect();
        let context = ContextHolidays::new(Arc::new(public), Arc::default());
        let kept: Vec<&str> = self.0.split(';').filter(|rule| !is_dated_closing(rule)).collect();
        let usual = kept.join(";").parse().unwrap_or_else(|_| whole.clone());
        Some(Said::Osm { whole: Box::new(whole.with_context(Context::default().with_holidays(context))), usual: Box::new(usual) })
    }

    /// Whether it says something of public holidays.
    pub fn speaks_of_holidays(&self) -> bool {
        self.speaks_of("PH")
    }

    /// Whether a word of the notation stands in it.
    fn speaks_of(&self, word: &str) -> bool {
        self.0.split(|character: char| !character.is_alphanumeric()).any(|part| part == word)
    }
}

/// Whether a rule closes on days that are named otherwise than by their weekday.
fn is_dated_closing(rule: &str) -> bool {
    let rule = rule.trim();
    let days = rule.strip_suffix("off").or_else(|| rule.strip_suffix("closed"));
    days.is_some_and(|days| !super::consists_of(days.trim(), &super::DAYS))
}

impl Week {
    /// The weeks of a year with the working days that the charter means; none where it means some and does not say which, or where
    /// no weekday is spoken of.
    fn agreed_periods(&self, working_days: Option<WorkingDays>) -> Option<Vec<Period>> {
        if self.days.is_empty() && self.seasons.is_empty() {
            return None;
        }
        let seasons = self.seasons.iter().flat_map(|season| &season.days);
        let is_open = self.days.iter().chain(seasons).any(|(key, _)| *key == DayKey::WorkingDays);
        match working_days {
            None if is_open => None,
            None | Some(WorkingDays::MondayToFriday) => Some(self.periods()),
            Some(WorkingDays::MondayToSaturday) => Some(self.periods_up_to(5)),
        }
    }

    /// What is said of the public holidays of the month in which a day is.
    fn on_holidays(&self, day: Date) -> Option<&PublicHolidays> {
        let month = day.0.month() as u8;
        let season = self.seasons.iter().find(|season| season.month_numbers().contains(&month));
        season.and_then(|season| season.public_holidays.as_ref()).or(self.public_holidays.as_ref())
    }
}

impl Closure {
    /// Whether it is closed on a day.
    pub fn holds_on(&self, day: Date) -> bool {
        let is = |closed: &ClosedDay| closed.in_year(day.0.year()) == Some(day);
        let in_period = match (&self.from, &self.until) {
            (Some(from), Some(until)) => is_between(day, from, until),
            (Some(only), None) | (None, Some(only)) => is(only),
            (None, None) => false,
        };
        in_period || self.days.iter().any(is)
    }
}

fn is_between(day: Date, from: &ClosedDay, until: &ClosedDay) -> bool {
    if let (ClosedDay::Date(from), ClosedDay::Date(until)) = (from, until) {
        return *from <= day && day <= *until;
    }
    // A yearly period may begin in the year before.
    (day.0.year() - 1..=day.0.year()).any(|year| {
        let Some(from) = from.in_year(year) else { return false };
        let until = until.in_year(year).filter(|until| *until >= from).or_else(|| until.in_year(year + 1));
        until.is_some_and(|until| from <= day && day <= until)
    })
}

impl ClosedDay {
    /// The day in a year; none where it is another year's.
    fn in_year(&self, year: i16) -> Option<Date> {
        match self {
            ClosedDay::Date(date) => (date.0.year() == year).then_some(*date),
            ClosedDay::Yearly(day) => {
                let (month, day) = day.0.split_once('-')?;
                jiff::civil::Date::new(year, month.parse().ok()?, day.parse().ok()?).ok().map(Date)
            }
        }
    }
}

fn sorted(mut stretches: Vec<Stretch>) -> Vec<Stretch> {
    stretches.sort();
    stretches
}

fn chrono_of(day: Date) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.0.year().into(), day.0.month() as u32, day.0.day() as u32).unwrap_or_default()
}
