//! What a calendar says: its events on the days on which they come back, by a parser and a library for recurrence.

use std::collections::BTreeMap;

use icalendar::parser::{read_calendar, unfold};
use jiff::civil::Date;
use rrule::RRuleSet;

use super::Places;
use super::days::{Open, Said, joined, two_years};

/// What is said of each place that has events of opening, by its id.
pub fn places(text: &str) -> Places {
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).unwrap_or_else(|error| panic!("{error}"));
    let mut open: BTreeMap<String, BTreeMap<Date, Open>> = BTreeMap::new();
    let mut names = std::collections::BTreeSet::new();
    for event in calendar.components.iter().filter(|component| component.name == "VEVENT") {
        let value = |name: &str| event.find_prop(name).unwrap_or_else(|| panic!("no {name}")).val.to_string();
        assert!(names.insert(value("UID")), "{} stands twice", value("UID"));
        assert_eq!(value("DTSTAMP"), "20261123T000000Z");
        let Some((place, _)) = value("UID").split_once("-open-").map(|(place, rest)| (place.to_owned(), rest.to_owned())) else {
            assert_eq!(value("CATEGORIES"), "CLOSED");
            continue;
        };
        let days = open.entry(place).or_default();
        let (start, end) = (value("DTSTART"), value("DTEND"));
        let last = if end[..8] > start[..8] { 1440 + minutes(&end) } else { minutes(&end) };
        for day in occurrences(event) {
            days.entry(day).or_default().push((minutes(&start), last));
        }
    }
    let of = |days: BTreeMap<Date, Open>| {
        two_years().map(|day| (day, Said::Open(joined(days.get(&day).cloned().unwrap_or_default())))).collect()
    };
    open.into_iter().map(|(place, days)| (place, of(days))).collect()
}

/// The days on which an event begins.
fn occurrences(event: &icalendar::parser::Component<'_>) -> Vec<Date> {
    let lines = event.properties.iter().filter(|line| ["DTSTART", "RRULE", "EXDATE"].contains(&line.name.as_str()));
    let text: Vec<String> = lines
        .map(|line| {
            let zone = line.params.iter().find(|param| param.key == "TZID").and_then(|param| param.val.as_ref());
            format!("{}{}:{}", line.name, zone.map(|zone| format!(";TZID={zone}")).unwrap_or_default(), line.val)
        })
        .collect();
    if !text.iter().any(|line| line.starts_with("RRULE")) {
        return vec![day(event.find_prop("DTSTART").unwrap().val.as_ref())];
    }
    let set: RRuleSet = text.join("\n").parse().unwrap_or_else(|error| panic!("{error}: {text:#?}"));
    let found = set.all(2000);
    assert!(!found.limited);
    found.dates.iter().map(|at| day(&at.format("%Y%m%d").to_string())).collect()
}

fn day(text: &str) -> Date {
    Date::strptime("%Y%m%d", &text[..8]).unwrap()
}

fn minutes(text: &str) -> u16 {
    text[9..11].parse::<u16>().unwrap() * 60 + text[11..13].parse::<u16>().unwrap()
}
