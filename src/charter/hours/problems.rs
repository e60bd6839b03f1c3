//! Hours that cannot be.

use serde_json::Value;

use super::times::minutes;
use super::{DayKey, Season, osm};
use crate::source::route::Route;
use crate::time::date::Date;

/// What cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HoursFault {
    /// It closes before it opens, or at the same moment.
    ClosesBeforeOpening {
        /// When it opens, as written.
        from: String,
        /// When it closes, as written.
        until: String,
    },
    /// Two stretches of a day overlap.
    Overlap,
    /// It is not in the notation of OpenStreetMap.
    NotOsm,
    /// A period ends before it begins.
    EmptyPeriod,
    /// Two seasons share a month.
    SeasonsOverlap,
    /// There is no such day in any year.
    NoSuchDay,
}

/// Everything in `value` (opening hours that have their shape) that cannot be, with the way to it.
pub fn problems(value: &Value) -> Vec<(Route, HoursFault)> {
    let root = Route::root();
    let mut faults = Vec::new();
    match value {
        Value::String(text) if text != "always" && osm::fault(text).is_some() => faults.push((root, HoursFault::NotOsm)),
        Value::Object(map) => {
            days(map, &root, &mut faults);
            if let Some(Value::String(times)) = map.get("times") {
                day(times, &root.key("times"), &mut faults);
            }
            for (at, closure) in list(map.get("closures")) {
                closed(closure, &root.key("closures").item(at), &mut faults);
            }
            let mut taken: Vec<u8> = Vec::new();
            for (at, season) in list(map.get("seasons")) {
                let route = root.key("seasons").item(at);
                if let Some(map) = season.as_object() {
                    days(map, &route, &mut faults);
                }
                let months = season.get("months").and_then(Value::as_str).unwrap_or_default();
                let months = Season { months: months.to_owned(), ..Season::default() }.month_numbers();
                if months.iter().any(|month| taken.contains(month)) {
                    faults.push((route.key("months"), HoursFault::SeasonsOverlap));
                }
                taken.extend(months);
            }
        }
        _ => {}
    }
    faults
}

fn list(value: Option<&Value>) -> impl Iterator<Item = (usize, &Value)> {
    value.and_then(Value::as_array).into_iter().flatten().enumerate()
}

fn days(map: &serde_json::Map<String, Value>, route: &Route, faults: &mut Vec<(Route, HoursFault)>) {
    for (key, value) in map {
        if let (true, Some(times)) = (DayKey::parse(key).is_some() || key == "public_holidays", value.as_str()) {
            day(times, &route.key(key), faults);
        }
    }
}

fn day(times: &str, route: &Route, faults: &mut Vec<(Route, HoursFault)>) {
    let mut stretches = Vec::new();
    for part in times.split(',') {
        let Some((from, until)) = part.trim().split_once('-') else { continue };
        let (Some(start), Some(end)) = (minutes(from), minutes(until)) else { continue };
        if end <= start {
            let fault = HoursFault::ClosesBeforeOpening { from: from.to_owned(), until: until.to_owned() };
            faults.push((route.clone(), fault));
        }
        stretches.push((start, end));
    }
    stretches.sort_unstable();
    if stretches.windows(2).any(|pair| pair[1].0 < pair[0].1) {
        faults.push((route.clone(), HoursFault::Overlap));
    }
}

fn closed(closure: &Value, route: &Route, faults: &mut Vec<(Route, HoursFault)>) {
    let text = |key: &str| closure.get(key).and_then(Value::as_str);
    let singles = list(closure.get("days")).filter_map(|(at, day)| Some((route.key("days").item(at), day.as_str()?)));
    let ends = ["from", "until"].into_iter().filter_map(|key| Some((route.key(key), text(key)?)));
    for (route, day) in singles.chain(ends) {
        // The 29th of February is a day of some years.
        if day.len() == 5 && Date::parse(&format!("2024-{day}")).is_none() {
            faults.push((route, HoursFault::NoSuchDay));
        }
    }
    let dates = text("from").and_then(Date::parse).zip(text("until").and_then(Date::parse));
    if dates.is_some_and(|(from, until)| until < from) {
        faults.push((route.key("until"), HoursFault::EmptyPeriod));
    }
}
