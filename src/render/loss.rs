//! What of a charter a format cannot hold, or not whole: found in the charter itself, by the places that the format says it takes.

use serde_json::Value;

use super::{Request, csv, ics, jsonld};
use crate::charter::Charter;
use crate::source::route::{Route, Step};

/// A place of a charter, such as `channels[].phone`, with all that is below it, and when a format takes what stands there.
pub(super) type Taken = (&'static str, fn(&Charter, &Request<'_>, &Route) -> bool);

/// A format takes it from every charter.
pub(super) const ALWAYS: fn(&Charter, &Request<'_>, &Route) -> bool = |_, _, _| true;

/// Something that a format does not hold, or not whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// Where it stands.
    pub place: Route,
    /// How many values it has.
    pub values: usize,
}

/// What a format takes; none where it is a page, which shows the charter to people.
fn takes(request: &Request<'_>) -> Option<&'static [Taken]> {
    match request.format.name {
        "csv" => Some(csv::TAKES),
        "ics" => Some(ics::TAKES),
        "jsonld" => Some(jsonld::TAKES),
        _ => None,
    }
}

/// What the format does not hold of a charter whose value this is, in the order of the file; none where the format is a page.
pub fn losses(charter: &Charter, value: &Value, request: &Request<'_>) -> Option<Vec<Loss>> {
    let walk = Walk { charter, request, takes: takes(request)? };
    let mut losses = Vec::new();
    walk.visit(value, &Route::root(), "", &mut losses);
    Some(losses)
}

struct Walk<'run> {
    charter: &'run Charter,
    request: &'run Request<'run>,
    takes: &'static [Taken],
}

impl Walk<'_> {
    fn visit(&self, value: &Value, route: &Route, place: &str, losses: &mut Vec<Loss>) {
        let is_taken = |(of, takes): &Taken| *of == place && takes(self.charter, self.request, route);
        if self.takes.iter().any(is_taken) {
            return;
        }
        let before = losses.len();
        let is_above = |(of, _): &Taken| of.strip_prefix(place).is_some_and(|rest| place.is_empty() || rest.starts_with(['.', '[']));
        match value {
            Value::Object(map) if self.takes.iter().any(is_above) => {
                for (key, value) in map {
                    let place = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
                    self.visit(value, &route.key(key), &place, losses);
                }
            }
            Value::Array(items) if self.takes.iter().any(is_above) => {
                let place = format!("{place}[]");
                items.iter().enumerate().for_each(|(at, item)| self.visit(item, &route.item(at), &place, losses));
            }
            other => losses.push(Loss { place: route.clone(), values: leaves(other) }),
        }
        // What is lost in all its parts is lost as a whole.
        let lost: usize = losses[before..].iter().map(|loss| loss.values).sum();
        if lost > 0 && lost == leaves(value) && !place.is_empty() {
            losses.truncate(before);
            losses.push(Loss { place: route.clone(), values: lost });
        }
    }
}

/// How many values there are that hold no others.
pub fn leaves(value: &Value) -> usize {
    match value {
        Value::Object(map) => map.values().map(leaves).sum(),
        Value::Array(items) => items.iter().map(leaves).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 1,
    }
}

/// The entry of a list of the charter in which a place is.
pub(super) fn entry<'list, T>(list: &'list [T], place: &Route) -> Option<&'list T> {
    match place.0.get(1)? {
        Step::Item(at) => list.get(*at),
        Step::Key(_) => None,
    }
}
