//! Two promises of the data that give one thing two terms.

use std::sync::LazyLock;

use serde_json::Value;

use crate::finding::{Arg, Finding, Level, Message, Place};
use crate::lint::passage::Passage;
use crate::lint::{Judge, Lint, level};
use crate::source::route::Route;
use crate::time::calendar::{WorkCalendar, Workweek};
use crate::time::compare::{Comparison, compare};
use crate::time::duration::Duration;
use crate::time::length::Length;

/// CON-05
pub const LINT: Lint = Lint { codes: &[("CON-05", Level::Warning)], judge: Judge::Charter(judge) };

/// What makes two terms different ones: where one of these differs, nothing is compared.
const DIFFERENT: [&str; 12] = [
    "action",
    "applies_to",
    "target",
    "statistic",
    "counted_from",
    "force",
    "conditions",
    "exclusions",
    "tiers",
    "same_day_if_before",
    "state",
    "channel",
];

/// A term, and to what it applies.
struct Promised<'charter> {
    route: Route,
    owner: &'charter Value,
    within: Duration,
}

fn judge(charter: &Value, _: &[Passage<'_>], findings: &mut Vec<Finding>) {
    let promised: Vec<Promised<'_>> = entries(charter, "commitments")
        .filter_map(|(at, owner)| {
            // A promise about everything, or about nothing that the data name, is about too much to be compared.
            owner.get("action")?;
            owner.get("applies_to")?.as_object().filter(|map| map.contains_key("services") || map.contains_key("channels"))?;
            let route = Route::root().key("commitments").item(at).key("within");
            Some(Promised { route, owner, within: length(owner)? })
        })
        .collect();
    for (at, one) in promised.iter().enumerate() {
        let differs = |other: &&Promised<'_>| {
            DIFFERENT.iter().all(|key| one.owner.get(key) == other.owner.get(key)) && are_two(one.within, other.within)
        };
        if let Some(other) = promised[..at].iter().find(differs) {
            findings.push(found(one, other));
        }
    }
    for (at, service) in entries(charter, "services") {
        let Some(processing) = service.get("processing") else { continue };
        let Some(within) = length(processing) else { continue };
        let route = Route::root().key("services").item(at).key("processing").key("within");
        let of_service = Promised { route, owner: processing, within };
        let only = |promised: &&Promised<'_>| {
            let applies_to = promised.owner.get("applies_to").and_then(Value::as_object);
            let services = applies_to.filter(|map| map.len() == 1).and_then(|map| map.get("services")?.as_array());
            let is_done = matches!(promised.owner.get("action").and_then(Value::as_str), Some("decide" | "deliver"));
            is_done
                && matches!(services.map(Vec::as_slice), Some([id]) if Some(id) == service.get("id"))
                && DIFFERENT[2..].iter().all(|key| promised.owner.get(key) == processing.get(key))
                && are_two(promised.within, within)
        };
        if let Some(promise) = promised.iter().find(only) {
            findings.push(found(promise, &of_service));
        }
    }
}

fn entries<'charter>(charter: &'charter Value, list: &str) -> impl Iterator<Item = (usize, &'charter Value)> {
    charter.get(list).and_then(Value::as_array).into_iter().flatten().enumerate()
}

fn length(term: &Value) -> Option<Duration> {
    term.get("within")?.as_str()?.parse().ok()
}

/// Whether one of two lengths of time is always the longer one: 5 working days and a week may be as long.
fn are_two(one: Duration, other: Duration) -> bool {
    static CALENDARS: LazyLock<[WorkCalendar; 2]> =
        LazyLock::new(|| [Workweek::OfFive, Workweek::OfSix].map(|week| WorkCalendar::new(Vec::new(), week)));
    let (one, other) = (Length::readings(one, None), Length::readings(other, None));
    let is_more = |one: &[Length], other: &[Length]| compare(one, other, &CALENDARS) == Comparison::More;
    one != other && (is_more(&one, &other) || is_more(&other, &one))
}

fn found(one: &Promised<'_>, other: &Promised<'_>) -> Finding {
    let args = vec![("one", Arg::Duration(one.within)), ("other", Arg::Duration(other.within))];
    let mut finding = Finding::new("CON-05", level("CON-05"), Message::own("con-terms", args), Place::Value(one.route.clone()));
    finding.related.push((Place::Value(other.route.clone()), None));
    finding.help = Some(Message::own("help-con-terms", vec![]));
    finding
}
