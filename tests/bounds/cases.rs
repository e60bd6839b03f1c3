//! The boundary cases of a number: what a charter writes that is just within it, just beyond it, and otherwise near.

use charter::charter::read::Reading;
use charter::check::route::Part;
use charter::check::{Verdict, WorkCalendar, Workweek};
use charter::time::date::Date;
use charter::time::duration::{Duration, Unit};
use charter::time::length::calendar_days;
use serde::Deserialize;
use serde_json::{Value, json};

use super::edit::{get, list, put, take, whole};
use super::numbers::{Leaf, Number, clocks, first, moved, step};
use crate::comparisons::one_line;
use crate::support::root;

/// A charter near a limit, and the verdict that follows from how near.
pub struct Case {
    pub role: String,
    pub writes: String,
    pub charter: Value,
    pub expected: Verdict,
    pub since: Option<Date>,
}

/// The cases of one number; none for a kind of check whose cases stand in a file.
pub fn of(leaf: &Leaf, number: &Number, good: &Value, day: Date, calendars: &[WorkCalendar; 2]) -> Vec<Case> {
    let mut place = Place::of(leaf, good);
    match (leaf.kind.as_str(), number.key()) {
        ("bound", "extension_at_most") => extension(&mut place, leaf, number),
        ("bound", role) => bound(&mut place, leaf, role, number, calendars),
        ("counts", "at_least") => counts(&mut place, number),
        ("covers", "hours") => covers(&mut place, number),
        ("open_late", "house_threshold") => open_late(&mut place, number),
        ("fresh", "age_at_most") => fresh(&mut place, number, day),
        _ => return Vec::new(),
    }
    place.cases
}

/// The cases that somebody wrote by hand in a file, if there is one.
pub fn by_hand(file: &str, charter_of: impl Fn(&str) -> Value) -> Vec<Case> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Written {
        charter: String,
        verdict: Verdict,
        why: String,
        since: Option<Date>,
    }
    let Ok(text) = std::fs::read_to_string(root().join(file)) else { return Vec::new() };
    let written: Vec<Written> = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
    let case = |one: Written| Case {
        role: one.why,
        charter: charter_of(&one.charter),
        writes: one.charter.trim().to_owned(),
        expected: one.verdict,
        since: one.since,
    };
    written.into_iter().map(case).collect()
}

/// The good example, and the place in it at which the check looks.
struct Place {
    charter: Value,
    parts: Vec<Part>,
    is_one_of_several: bool,
    cases: Vec<Case>,
}

impl Place {
    /// What other alternatives would find is taken away.
    fn of(leaf: &Leaf, good: &Value) -> Place {
        let at = &leaf.body["at"];
        let mut charter = good.clone();
        let others = at.as_array().into_iter().flatten().skip(1).chain(&leaf.alternatives);
        for other in others.flat_map(|at| at.as_array().cloned().unwrap_or_else(|| vec![at.clone()])) {
            take(&mut charter, &whole(other.as_str().unwrap(), &leaf.items));
        }
        Place { charter, parts: whole(&first(at), &leaf.items), is_one_of_several: !leaf.alternatives.is_empty(), cases: Vec::new() }
    }

    fn with(&self, value: Value) -> Value {
        let mut charter = self.charter.clone();
        put(&mut charter, &self.parts, value);
        charter
    }

    fn add(&mut self, role: &str, writes: &str, charter: Value, expected: Verdict) {
        // Beside an alternative on which nothing is said, what contradicts is the worse of two.
        let expected = if self.is_one_of_several { expected.min(Verdict::Silent) } else { expected };
        self.cases.push(Case { role: role.to_owned(), writes: writes.to_owned(), charter, expected, since: None });
    }

    /// The same with `value`, if a charter may have that there.
    fn add_value(&mut self, role: &str, value: Value, expected: Verdict) {
        let charter = self.with(value.clone());
        let writes = one_line(&value);
        self.add(role, &writes, charter, expected);
    }

    fn allows(&self, value: Value) -> bool {
        is_charter(&self.with(value))
    }

    /// Nothing there, and a link in its place or in that of what it belongs to.
    fn add_absent_and_linked(&mut self) {
        let mut without = self.charter.clone();
        take(&mut without, &self.parts);
        self.add("absent", "", without, Verdict::Silent);
        let link = json!({ "link": "https://example.be/terms" });
        let keys = (1..=self.parts.len()).rev().take_while(|end| matches!(self.parts[end - 1], Part::Key(_)));
        let linked = keys.map(|end| {
            let mut charter = self.charter.clone();
            put(&mut charter, &self.parts[..end], link.clone());
            charter
        });
        if let Some(charter) = linked.into_iter().find(is_charter) {
            self.add("linked", "link: https://example.be/terms", charter, Verdict::Referred);
        }
    }
}

fn is_charter(charter: &Value) -> bool {
    Reading::of(charter.to_string().as_bytes()).is_well_formed
}

/// A term of this length where the place holds terms, the length alone where it holds lengths.
fn term(place: &Place, leaf: &Leaf, length: &str) -> Value {
    let mut term = json!({ "within": length });
    if let Some(start) = leaf.body.get("counted_from").and_then(|starts| starts.get(0)) {
        term["counted_from"] = start.clone();
    }
    // What it costs is no length, and may be asked of the same term.
    if let Some(cost) = get(&place.charter, &place.parts).and_then(|good| good.get("cost")) {
        term["cost"] = cost.clone();
    }
    if place.allows(term.clone()) { term } else { length.into() }
}

fn bound(place: &mut Place, leaf: &Leaf, role: &str, number: &Number, calendars: &[WorkCalendar; 2]) {
    let limit = number.text.as_str();
    let within = term(place, leaf, limit);
    place.add_value("at the limit", within.clone(), Verdict::Stated);
    if role != "at_least" {
        let beyond = term(place, leaf, &step(limit, 1));
        place.add_value("one beyond", beyond, Verdict::Contradicts);
        let too_long = term(place, leaf, &format!("{} calendar days", most_days(limit, calendars) + 1));
        place.add_value("a day too long", too_long, Verdict::Contradicts);
    }
    if role != "at_most" {
        let short = term(place, leaf, &step(limit, -1));
        place.add_value("one short of it", short, Verdict::Contradicts);
    }
    let other = term(place, leaf, &in_another_unit(role, limit, calendars));
    place.add_value("in another unit", other, Verdict::Stated);
    place.add_absent_and_linked();
    if let Value::Object(mut term) = within {
        term.insert("target".into(), "90%".into());
        place.add_value("with a share", Value::Object(term), Verdict::CannotTell);
    }
}

fn most_days(limit: &str, calendars: &[WorkCalendar; 2]) -> usize {
    calendar_days(limit.parse().unwrap(), Some(Workweek::OfFive), calendars).1
}

/// A length in another unit that is surely within the limit: as long where there is one, else the nearest.
fn in_another_unit(role: &str, limit: &str, calendars: &[WorkCalendar; 2]) -> String {
    let duration: Duration = limit.parse().unwrap();
    let Duration::Of { value, unit } = duration else { return "P0D".to_owned() };
    let (fewest, most) = calendar_days(duration, Some(Workweek::OfFive), calendars);
    match (unit, role) {
        (Unit::CalendarDay, "at_most") => format!("{} hours", value * 24.0),
        (Unit::CalendarDay, "at_least") => format!("{value} working days"),
        (Unit::CalendarDay, _) => format!("P{value}D"),
        (Unit::Week, _) => format!("{} calendar days", value * 7.0),
        (Unit::Year, _) => format!("{} months", value * 12.0),
        (Unit::Month | Unit::WorkingDay, "at_most") => format!("{fewest} calendar days"),
        (Unit::Month | Unit::WorkingDay, "at_least") => format!("{} calendar days", most + 1),
        (Unit::Month, _) => format!("P{value}M"),
        (Unit::Hour, _) => format!("{} minutes", value * 60.0),
        (Unit::Minute, _) => format!("{} seconds", value * 60.0),
        _ => limit.to_owned(),
    }
}

fn extension(place: &mut Place, leaf: &Leaf, number: &Number) {
    let first = leaf.body.get("at_most").and_then(Value::as_str).unwrap_or("immediately");
    let extended = |by: &str| {
        let mut term = term(place, leaf, first);
        term["extension"] = json!({ "within": by });
        term
    };
    let (within, beyond) = (extended(&number.text), extended(&step(&number.text, 1)));
    place.add_value("at the limit", within, Verdict::Stated);
    place.add_value("one beyond", beyond, Verdict::Contradicts);
}

fn counts(place: &mut Place, number: &Number) {
    let count: usize = number.text.parse().unwrap();
    if list(&place.charter, &place.parts).is_none() {
        let mut item = place.parts.clone();
        if matches!(item.last(), Some(Part::Each(_))) {
            item.push(Part::Key("name".to_owned()));
        }
        put(&mut place.charter, &item, "Made".into());
    }
    let Some((way, items)) = list(&place.charter, &place.parts) else { return };
    let (way, model) = (way.to_vec(), items[0].clone());
    let some = |count: usize| {
        let copy = |at: usize| {
            let mut item = model.clone();
            if let Some(id) = item.get_mut("id") {
                *id = format!("made-{at}").into();
            }
            item
        };
        Value::Array((0..count).map(copy).collect())
    };
    for (role, count, expected) in
        [("as many", count, Verdict::Stated), ("one more", count + 1, Verdict::Stated), ("one too few", count - 1, Verdict::Silent)]
    {
        let mut charter = place.charter.clone();
        put(&mut charter, &way, some(count));
        place.add(role, &count.to_string(), charter, expected);
    }
}

fn covers(place: &mut Place, number: &Number) {
    let hours = number.text.as_str();
    place.add_value("the same hours", format!("{hours}; PH off").into(), Verdict::Stated);
    for at in 0..clocks(hours).len() {
        let (role, by) = if at % 2 == 0 { ("opens a minute late", 1) } else { ("closes a minute early", -1) };
        place.add_value(role, moved(hours, at, by).into(), Verdict::Contradicts);
    }
    place.add_value("around the clock", "always".into(), Verdict::Stated);
    place.add_value("days not said", json!({ "times": "00:00-24:00", "days": "not_stated" }), Verdict::CannotTell);
    place.add_absent_and_linked();
}

fn open_late(place: &mut Place, number: &Number) {
    place.charter.as_object_mut().unwrap().shift_remove("channels");
    let late = format!("Mo-We,Fr 08:00-12:00; Th 08:00-{}", number.text);
    let early = moved(&late, clocks(&late).len() - 1, -1);
    place.add_value("as late", late.into(), Verdict::Stated);
    place.add_value("a minute too early", early.into(), Verdict::CannotTell);
}

fn fresh(place: &mut Place, number: &Number, day: Date) {
    let age: Duration = number.text.parse().unwrap();
    let is_fresh = |date: &Date| age.after(*date).is_some_and(|last| last >= day);
    let before = |date: &Date| date.0.yesterday().ok().map(Date);
    let dates: Vec<Date> = std::iter::successors(Some(day), before).take_while(is_fresh).collect();
    let oldest = dates[dates.len() - 1];
    place.add_value("on the last day", oldest.to_string().into(), Verdict::Stated);
    place.add_value("a day too old", before(&oldest).unwrap().to_string().into(), Verdict::Contradicts);
    place.add_absent_and_linked();
}

/// What stands at the place of a check in its good example, to see that the place is understood.
#[test]
fn a_place_is_found_again() {
    let mut charter = json!({ "channels": [{ "id": "a", "kind": "post" }] });
    let parts = whole(".hours", &["channels[kind=phone]".to_owned()]);
    put(&mut charter, &parts, "always".into());
    assert_eq!(get(&charter, &parts), Some(&Value::from("always")));
    assert_eq!(charter["channels"][1]["kind"], "phone");
    take(&mut charter, &parts);
    assert_eq!(get(&charter, &parts), None);
}
