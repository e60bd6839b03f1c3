//! The charter as a check sees it.

use serde_json::Value;

use super::route::{At, Filter, PackRoute, Part};
use crate::charter::answer::INSTEAD;
use crate::source::route::Route;
use crate::time::date::Date;

pub use crate::time::calendar::{WorkCalendar, Workweek};

/// What a check may look at.
#[derive(Debug, Clone)]
pub struct Scene<'charter> {
    /// The charter.
    pub charter: &'charter Value,
    /// The item of the enclosing `for_each`, and the way to it.
    pub item: Option<(Route, &'charter Value)>,
    /// The day as of which is judged.
    pub as_of: Date,
    /// What the charter says of its working days.
    pub week: Option<Workweek>,
    /// Which days are worked on, in weeks of five and of six days.
    pub calendars: &'charter [WorkCalendar; 2],
}

/// What stands at the end of a route.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Seen<'charter> {
    /// A value.
    Value(&'charter Value),
    /// A page that was not read.
    Elsewhere,
    /// An open "not offered".
    NotOffered,
    /// Words that fix nothing.
    NotStated,
}

/// What was found along a route.
#[derive(Debug, Clone)]
pub(super) struct Found<'charter> {
    pub(super) route: Route,
    pub(super) seen: Seen<'charter>,
}

/// Everything that a route leads to, and where it ended if it led nowhere.
#[derive(Debug)]
pub(super) struct Search<'charter> {
    pub(super) found: Vec<Found<'charter>>,
    /// The nearest place where what is missing would stand.
    pub(super) nearest: Route,
}

impl<'charter> Scene<'charter> {
    /// What the first alternative that leads somewhere leads to.
    pub(super) fn find(&self, at: &At) -> Search<'charter> {
        let mut nearest: Option<Route> = None;
        let mut all = Vec::new();
        for route in at.routes() {
            let search = self.follow(route);
            if search.found.iter().any(|found| matches!(found.seen, Seen::Value(_))) {
                return search;
            }
            all.extend(search.found);
            nearest.get_or_insert(search.nearest);
        }
        Search { found: all, nearest: nearest.unwrap_or_default() }
    }

    /// What every alternative leads to.
    pub(super) fn find_all(&self, at: &At) -> Search<'charter> {
        let mut searches = at.routes().iter().map(|route| self.follow(route));
        let mut all = searches.next().unwrap_or(Search { found: Vec::new(), nearest: Route::root() });
        for search in searches {
            all.found.extend(search.found);
        }
        all
    }

    fn follow(&self, route: &PackRoute) -> Search<'charter> {
        let (start, value) = match (&self.item, route.relative) {
            (Some((start, value)), true) => (start.clone(), *value),
            _ => (Route::root(), self.charter),
        };
        let mut search = Search { found: Vec::new(), nearest: start.clone() };
        follow(&route.parts, start, value, &mut search);
        search
    }
}

fn follow<'charter>(parts: &[Part], route: Route, value: &'charter Value, search: &mut Search<'charter>) {
    if let Some(seen) = instead(value) {
        search.found.push(Found { route, seen });
        return;
    }
    if route.0.len() > search.nearest.0.len() {
        search.nearest = route.clone();
    }
    let Some((part, rest)) = parts.split_first() else {
        let seen = if route.last_key() == Some("link") { Seen::Elsewhere } else { Seen::Value(value) };
        if says_something(value) {
            search.found.push(Found { route, seen });
        }
        return;
    };
    match part {
        Part::Key(key) => {
            if let Some(next) = value.get(key) {
                follow(rest, route.key(key), next, search);
            }
        }
        Part::Each(filter) => {
            let items = value.as_array().into_iter().flatten().enumerate();
            for (at, item) in items.filter(|(_, item)| passes(item, filter.as_ref())) {
                follow(rest, route.item(at), item, search);
            }
        }
        Part::AnyValue => {
            for (key, next) in value.as_object().into_iter().flatten() {
                follow(rest, route.key(key), next, search);
            }
        }
    }
}

fn passes(item: &Value, filter: Option<&Filter>) -> bool {
    filter.is_none_or(|filter| {
        item.get(&filter.key).and_then(Value::as_str).is_some_and(|value| filter.values.iter().any(|wanted| wanted == value))
    })
}

impl<'charter> Seen<'charter> {
    /// What `value` is: itself, or an answer other than a stated one.
    pub(super) fn of(value: &'charter Value) -> Seen<'charter> {
        instead(value).unwrap_or(Seen::Value(value))
    }
}

/// An answer other than a stated one.
fn instead<'charter>(value: &Value) -> Option<Seen<'charter>> {
    let map = value.as_object().filter(|map| map.len() == 1)?;
    let (key, words) = map.iter().next()?;
    if !INSTEAD.contains(&key.as_str()) || !says_something(words) {
        return None;
    }
    Some(match key.as_str() {
        "link" => Seen::Elsewhere,
        "not_offered" => Seen::NotOffered,
        _ => Seen::NotStated,
    })
}

/// Whether there is something to read: no empty list or text, and no text that still waits to be written.
fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty() && !crate::charter::rules::is_todo(text),
        Value::Array(items) => !items.is_empty(),
        Value::Object(map) => map.iter().any(|(key, value)| key != "only_in" && says_something(value)),
        Value::Bool(_) | Value::Number(_) => true,
    }
}
