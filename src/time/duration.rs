//! How long something takes, as its author wrote it: nothing is converted silently.

use std::borrow::Cow;
use std::str::FromStr;

use jiff::Span;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error};

use super::calendar::WorkCalendar;
use super::date::Date;

/// A length of time with the unit and the kind of day that were written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Duration {
    /// `immediately`
    Immediately,
    /// `same day`
    SameDay,
    /// `5 working days`, `P1M`
    Of {
        /// How many of `unit`; seldom a fraction (`7.4 weeks`), never negative.
        value: f64,
        /// Of what.
        unit: Unit,
    },
}

/// The unit of a duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// second
    Second,
    /// minute
    Minute,
    /// hour
    Hour,
    /// a day on which the body works
    WorkingDay,
    /// any day
    CalendarDay,
    /// a day, and the author does not say of which kind
    Day,
    /// week
    Week,
    /// a calendar month
    Month,
    /// year
    Year,
}

impl Duration {
    /// The last day that is no longer than this after `day`, in calendar units; none where it cannot be reckoned so.
    pub fn after(self, day: Date) -> Option<Date> {
        let Duration::Of { value, unit } = self else { return Some(day) };
        let whole = (value.fract() == 0.0).then_some(value as i32)?;
        let span = match unit {
            Unit::CalendarDay => Span::new().try_days(whole),
            Unit::Week => Span::new().try_weeks(whole),
            Unit::Month => Span::new().try_months(whole),
            Unit::Year => Span::new().try_years(whole),
            _ => return None,
        };
        day.0.checked_add(span.ok()?).ok().map(Date)
    }
}

impl Duration {
    /// The last day of a term that begins with an event on `day`, which does not count; none where it is no number of days.
    pub fn ends_after(self, day: Date, calendar: &WorkCalendar) -> Option<Date> {
        let Duration::Of { value, unit: Unit::WorkingDay } = self else { return self.after(day) };
        let days = std::iter::successors(day.0.tomorrow().ok(), |day| day.tomorrow().ok());
        let last = (value as usize).checked_sub(1)?;
        days.take(4000).filter(|day| calendar.is_worked(*day)).nth(last).map(Date)
    }
}

/// Word in the charter (singular) and unit.
const UNITS: [(&str, Unit); 9] = [
    ("second", Unit::Second),
    ("minute", Unit::Minute),
    ("hour", Unit::Hour),
    ("working day", Unit::WorkingDay),
    ("calendar day", Unit::CalendarDay),
    ("day", Unit::Day),
    ("week", Unit::Week),
    ("month", Unit::Month),
    ("year", Unit::Year),
];

const PATTERN: &str = "^(immediately|same day|[0-9]{1,6}(\\.[0-9]{1,3})? (second|minute|hour|working day|calendar day|day|week|month|year)s?|P[0-9]{1,6}[DWMY]|PT[0-9]{1,6}[HMS])$";

impl Unit {
    /// The word a charter writes, in the singular: `working day`.
    pub fn word(self) -> &'static str {
        UNITS.iter().find(|(_, unit)| *unit == self).map_or("day", |(word, _)| word)
    }
}

impl FromStr for Duration {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "immediately" => return Ok(Duration::Immediately),
            "same day" => return Ok(Duration::SameDay),
            _ => {}
        }
        let (value, unit) = match text.strip_prefix('P') {
            Some(iso) => iso_parts(iso).ok_or(())?,
            None => {
                let (value, word) = text.split_once(' ').ok_or(())?;
                let unit = UNITS.iter().find(|(one, _)| word == *one || word.strip_suffix('s') == Some(one)).ok_or(())?.1;
                (value, unit)
            }
        };
        let (whole, fraction) = value.split_once('.').unwrap_or((value, "0"));
        let digits = |text: &str, most| (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole, 6) || !digits(fraction, 3) {
            return Err(());
        }
        Ok(Duration::Of { value: value.parse().map_err(|_| ())?, unit })
    }
}

/// `30D` of `P30D`, `T2H` of `PT2H`; one component only, in whole numbers.
fn iso_parts(iso: &str) -> Option<(&str, Unit)> {
    let (time, rest) = match iso.strip_prefix('T') {
        Some(rest) => (true, rest),
        None => (false, iso),
    };
    let value = rest.get(..rest.len().checked_sub(1)?)?;
    let unit = match (time, rest.get(value.len()..)?) {
        (false, "D") => Unit::CalendarDay,
        (false, "W") => Unit::Week,
        (false, "M") => Unit::Month,
        (false, "Y") => Unit::Year,
        (true, "H") => Unit::Hour,
        (true, "M") => Unit::Minute,
        (true, "S") => Unit::Second,
        _ => return None,
    };
    (!value.contains('.')).then_some((value, unit))
}

impl<'de> Deserialize<'de> for Duration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(|()| D::Error::custom(format!("`{text}` is no duration")))
    }
}

impl JsonSchema for Duration {
    fn schema_name() -> Cow<'static, str> {
        "Duration".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A length of time: a number and seconds, minutes, hours, working days, calendar days, weeks, months or years; `immediately`, `same day`; or ISO 8601 with one component (P30D, PT2H). Bare `days` leaves the kind of day open.",
            "type": "string",
            "pattern": PATTERN,
            "examples": ["5 working days", "30 calendar days", "1 month", "immediately", "PT2H"],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_ends() {
        let day = Date::parse("2026-11-30").unwrap();
        let after = |text: &str| text.parse::<Duration>().unwrap().after(day).map(|day| day.to_string());
        assert_eq!(after("3 months").as_deref(), Some("2027-02-28"));
        for beyond in ["999999 years", "999999 months", "999999 weeks", "8000 years"] {
            assert_eq!(after(beyond), None, "{beyond}");
        }
    }

    #[test]
    fn reads_words_and_iso() {
        let of = |value, unit| Ok(Duration::Of { value, unit });
        assert_eq!("5 working days".parse(), of(5.0, Unit::WorkingDay));
        assert_eq!("1 working day".parse(), of(1.0, Unit::WorkingDay));
        assert_eq!("30 days".parse(), of(30.0, Unit::Day));
        assert_eq!("7.4 weeks".parse(), of(7.4, Unit::Week));
        assert_eq!("P30D".parse(), of(30.0, Unit::CalendarDay));
        assert_eq!("PT5M".parse(), of(5.0, Unit::Minute));
        assert_eq!("P5M".parse(), of(5.0, Unit::Month));
        for no in ["", "5", "five days", "5  days", "-1 day", "P1Y6M", "PT1D", "P", "5 workdays", "1e3 days", "P1.5D", "inf days", "é days"]
        {
            assert_eq!(no.parse::<Duration>(), Err(()), "{no}");
        }
    }
}
