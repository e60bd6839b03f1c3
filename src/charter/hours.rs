//! Opening hours as people write them.

pub mod agenda;
pub mod coverage;
mod osm;
pub mod problems;
mod shape;
pub mod times;
pub mod week;

use schemars::JsonSchema;
use serde::Deserialize;

use super::reference::{Id, MonthDay};
use super::text::Text;
use crate::time::date::Date;

/// When a site or a channel is open.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Hours {
    /// `always`: around the clock, every day of the year.
    Always(Always),
    /// OpenStreetMap's notation: `Mo-Fr 09:00-17:00; PH off`.
    Osm(Osm),
    /// The hours of another channel or site.
    SameAs(SameAs),
    /// Times of which the source does not say the days.
    Undated(Undated),
    /// Hours that differ and are not given here.
    Varies(Varies),
    /// A week, with seasons and closures.
    Week(Box<Week>),
}

/// Around the clock, every day of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Always {
    /// Around the clock.
    Always,
}

/// Hours in OpenStreetMap's notation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Osm(pub String);

/// What hours in OpenStreetMap's notation say beside a plain week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OsmHolidays {
    /// A plain week, and nothing of public holidays.
    NotStated,
    /// A plain week, closed on public holidays.
    Closed,
    /// More than that, which only the notation itself says whole.
    Else,
}

impl Osm {
    /// What is said beside a plain week.
    pub fn holidays(&self) -> OsmHolidays {
        let rules = self.0.split(';').map(str::trim).filter(|rule| !rule.is_empty());
        let (on_holidays, others): (Vec<&str>, Vec<&str>) = rules.partition(|rule| rule.starts_with("PH"));
        let is_plain = others.iter().all(|rule| consists_of(rule, &DAYS));
        match (is_plain, on_holidays.as_slice()) {
            (true, []) => OsmHolidays::NotStated,
            (true, ["PH off" | "PH closed"]) => OsmHolidays::Closed,
            _ => OsmHolidays::Else,
        }
    }

    /// Whether it speaks of weekdays, months, holidays and times only: an ordinary week can be told from that, and from nothing else.
    pub fn is_ordinary(&self) -> bool {
        self.0.split(';').all(|rule| consists_of(rule.trim(), &DAYS) || consists_of(rule.trim(), &ORDINARY))
    }
}

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const ORDINARY: [&str; 23] = [
    "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "PH",
    "off", "closed", "open",
];

/// Whether a rule holds these words, times of the day, and nothing else.
fn consists_of(rule: &str, words: &[&str]) -> bool {
    let mut parts = rule.split(|character: char| !character.is_alphanumeric()).filter(|part| !part.is_empty());
    let known = |part: &str| words.contains(&part) || (part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit()));
    rule == "24/7" || (!rule.contains(['[', '"', '|', '+', '(']) && parts.all(known))
}

/// The hours of another channel or site.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct SameAs {
    /// The id of the channel or site.
    pub same_as: Id,
}

/// Times of which the source does not say the days.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Undated {
    /// The times of a day.
    pub times: Times,
    /// That the source does not say the days.
    pub days: NotStatedWord,
}

/// The source does not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NotStatedWord {
    /// The source does not say it.
    NotStated,
}

/// Hours that differ and are not given here.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Varies {
    /// By what they differ.
    pub varies_by: VariesBy,
}

/// By what hours differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum VariesBy {
    /// Each site has its own.
    Site,
    /// Each service has its own.
    Service,
    /// Each season has its own.
    Season,
}

/// The times of one day: `closed`, or stretches on the 24-hour clock.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Times(pub String);

/// What happens on public holidays; not stated is not open.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum PublicHolidays {
    /// `closed`, or `open` as on any other day.
    Word(HolidayWord),
    /// Other times.
    Times(Times),
}

/// What happens on public holidays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum HolidayWord {
    /// Closed.
    Closed,
    /// Open as on any other day.
    Open,
}

/// A week, with what replaces it in a season and on single days.
#[derive(Debug, Clone, Default)]
pub struct Week {
    /// Times by days, in the author's order; a narrower key replaces a wider one.
    pub days: Vec<(DayKey, Times)>,
    /// What happens on public holidays, if it is stated.
    pub public_holidays: Option<PublicHolidays>,
    /// Days on which it is closed.
    pub closures: Vec<Closure>,
    /// Parts of the year with a week of their own.
    pub seasons: Vec<Season>,
}

/// Which days a line of hours is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayKey {
    /// From one weekday to another, both included; 0 is Monday, 6 is Sunday.
    Days {
        /// The first.
        first: u8,
        /// The last; not before the first.
        last: u8,
    },
    /// The working days, as the charter defines them or leaves them open.
    WorkingDays,
}

/// Days on which it is closed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Closure {
    /// One day, or several.
    #[serde(default)]
    pub days: Vec<ClosedDay>,
    /// The first day.
    pub from: Option<ClosedDay>,
    /// The last day.
    pub until: Option<ClosedDay>,
    /// Why.
    pub reason: Option<Text>,
}

/// A date, or a day of every year.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ClosedDay {
    /// In one year.
    Date(Date),
    /// In every year.
    Yearly(MonthDay),
}

/// A part of the year with a week of its own.
#[derive(Debug, Clone, Default)]
pub struct Season {
    /// The months: `jul-aug`, `jan, jul-aug, dec`.
    pub months: String,
    /// Times by days.
    pub days: Vec<(DayKey, Times)>,
    /// What happens on public holidays, if it is stated.
    pub public_holidays: Option<PublicHolidays>,
}

/// The English names of the weekdays, Monday first, as keys.
pub const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

impl DayKey {
    /// The key in a charter: `monday`, `monday_to_friday`, `every_day`, `working_days`.
    pub fn key(self) -> String {
        match self {
            DayKey::WorkingDays => "working_days".into(),
            DayKey::Days { first: 0, last: 6 } => "every_day".into(),
            DayKey::Days { first, last } if first == last => WEEKDAYS[first as usize].into(),
            DayKey::Days { first, last } => {
                format!("{}_to_{}", WEEKDAYS[first as usize], WEEKDAYS[last as usize])
            }
        }
    }

    /// Every key, the widest first.
    pub fn all() -> impl Iterator<Item = DayKey> {
        let spans = (0..7u8).rev().flat_map(|length| (0..7 - length).map(move |first| DayKey::Days { first, last: first + length }));
        std::iter::once(DayKey::WorkingDays).chain(spans)
    }

    /// The key that `text` spells.
    pub fn parse(text: &str) -> Option<DayKey> {
        let weekday = |name: &str| WEEKDAYS.iter().position(|weekday| *weekday == name).map(|at| at as u8);
        match text {
            "working_days" => Some(DayKey::WorkingDays),
            "every_day" => Some(DayKey::Days { first: 0, last: 6 }),
            _ => {
                let (first, last) = text.split_once("_to_").unwrap_or((text, text));
                let (first, last) = (weekday(first)?, weekday(last)?);
                let key = DayKey::Days { first, last };
                // One spelling of the same days is the key.
                (first <= last && key.key() == text).then_some(key)
            }
        }
    }

    /// How many days it spans.
    pub fn width(self) -> u8 {
        match self {
            DayKey::WorkingDays => 7,
            DayKey::Days { first, last } => last - first + 1,
        }
    }
}
