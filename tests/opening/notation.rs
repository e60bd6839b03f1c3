//! Hours as people write them, at random, and what the notation of OpenStreetMap means by the library alone.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use compact_calendar::CompactCalendar;
use jiff::civil::Date;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use proptest::prelude::*;

use super::days::{HOLIDAYS, Open, joined};

/// A row of weekdays and its times.
#[derive(Debug, Clone)]
struct Line {
    first: usize,
    last: usize,
    times: String,
}

/// What happens on public holidays.
#[derive(Debug, Clone)]
enum Holidays {
    NotSaid,
    Closed,
    Times(String),
}

/// Hours with or without a lunch break, a season, public holidays and days off.
#[derive(Debug, Clone)]
pub struct Hours {
    usual: Line,
    other: Option<Line>,
    season: Option<(usize, usize, Line)>,
    holidays: Holidays,
    off: Option<(usize, u8)>,
}

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

fn times() -> impl Strategy<Value = String> {
    let clock = |quarter: u16| format!("{:02}:{:02}", quarter / 4, quarter % 4 * 15);
    let whole = (24u16..44, 52u16..97).prop_map(move |(from, until)| format!("{}-{}", clock(from), clock(until)));
    let halves = (24u16..40, 44u16..50, 51u16..56, 60u16..90)
        .prop_map(move |(from, noon, after, until)| format!("{}-{},{}-{}", clock(from), clock(noon), clock(after), clock(until)));
    prop_oneof![whole, halves]
}

fn line() -> impl Strategy<Value = Line> {
    (0usize..7, 0usize..7, times()).prop_map(|(one, other, times)| Line { first: one.min(other), last: one.max(other), times })
}

pub fn hours() -> impl Strategy<Value = Hours> {
    let single = (0usize..7, times()).prop_map(|(day, times)| Line { first: day, last: day, times });
    let season = (0usize..12, 0usize..12, line()).prop_map(|(one, other, line)| (one.min(other), one.max(other), line));
    let holidays = prop_oneof![Just(Holidays::NotSaid), Just(Holidays::Closed), times().prop_map(Holidays::Times)];
    let off = (0usize..12, 1u8..29);
    (line(), prop::option::of(single), prop::option::of(season), holidays, prop::option::of(off))
        .prop_map(|(usual, other, season, holidays, off)| Hours { usual, other, season, holidays, off })
}

impl Line {
    fn osm(&self) -> String {
        let (first, last) = (DAYS[self.first], DAYS[self.last]);
        let days = if first == last { first.to_owned() } else { format!("{first}-{last}") };
        format!("{days} {}", self.times)
    }

    fn yaml(&self) -> String {
        let (first, last) = (WEEKDAYS[self.first], WEEKDAYS[self.last]);
        let key = match (self.first, self.last) {
            (0, 6) => "every_day".to_owned(),
            (one, other) if one == other => first.to_owned(),
            _ => format!("{first}_to_{last}"),
        };
        format!("{key}: {:?}", self.times.replace(',', ", "))
    }
}

impl Hours {
    /// In the notation of OpenStreetMap.
    pub fn osm(&self) -> String {
        let mut rules = vec![self.usual.osm()];
        rules.extend(self.other.iter().map(Line::osm));
        rules.extend(self.season.iter().map(|(first, last, line)| {
            let months = if first == last { MONTHS[*first].to_owned() } else { format!("{}-{}", MONTHS[*first], MONTHS[*last]) };
            format!("{months} {}", line.osm())
        }));
        match &self.holidays {
            Holidays::NotSaid => {}
            Holidays::Closed => rules.push("PH off".to_owned()),
            Holidays::Times(times) => rules.push(format!("PH {times}")),
        }
        rules.extend(self.off.iter().map(|(month, day)| format!("{} {day:02} off", MONTHS[*month])));
        rules.join("; ")
    }

    /// As a week of a charter. A season has a whole week of its own here, so that this is not always what the notation says.
    pub fn yaml(&self) -> String {
        let mut keys = vec![self.usual.yaml()];
        // A day of its own replaces a row; where the row is that day, it stands twice.
        keys.extend(self.other.iter().filter(|_| self.usual.first != self.usual.last).map(Line::yaml));
        match &self.holidays {
            Holidays::NotSaid => {}
            Holidays::Closed => keys.push("public_holidays: closed".to_owned()),
            Holidays::Times(times) => keys.push(format!("public_holidays: {:?}", times.replace(',', ", "))),
        }
        if let Some((first, last, line)) = &self.season {
            let months = format!("{}-{}", MONTHS[*first].to_lowercase(), MONTHS[*last].to_lowercase());
            keys.push(format!("seasons: [{{ months: {months}, {}, public_holidays: open }}]", line.yaml()));
        }
        if let Some((month, day)) = self.off {
            let (first, last) = (format!("{:02}-{day:02}", month + 1), format!("{:02}-{day:02}", (month + 1) % 12 + 1));
            keys.push(format!("closures: [{{ days: [{first:?}] }}, {{ from: {first:?}, until: {last:?}, reason: Stocktaking }}]"));
        }
        format!("{{ {} }}", keys.join(", "))
    }
}

/// What a text in the notation means on each day.
pub fn oracle(text: &str) -> Box<dyn Fn(Date) -> Open> {
    let day = |day: Date| NaiveDate::from_ymd_opt(day.year().into(), day.month() as u32, day.day() as u32).unwrap();
    let public: CompactCalendar = HOLIDAYS.iter().copied().map(day).collect();
    let context = Context::default().with_holidays(ContextHolidays::new(Arc::new(public), Arc::default()));
    let hours = text.parse::<OpeningHours>().unwrap_or_else(|error| panic!("{text}: {error}")).with_context(context);
    Box::new(move |of| {
        let start: NaiveDateTime = day(of).and_hms_opt(0, 0, 0).unwrap();
        let end = start + chrono::TimeDelta::days(1);
        let open = hours.iter_range(start, end).filter(|range| range.kind == RuleKind::Open);
        let minutes = |at: NaiveDateTime| (at - start).num_minutes() as u16;
        joined(open.map(|range| (minutes(range.range.start), minutes(range.range.end))).collect())
    })
}
