//! Why a length that would do promises less than it seems.

use serde_json::Value;

use super::super::{Outcome, Verdict};
use super::Bound;
use crate::finding::{Args, Message};
use crate::source::route::Route;

impl Bound {
    /// Why a term whose length would do promises less than it seems, if it does.
    pub(super) fn reservation(&self, route: &Route, term: &Value) -> Option<Outcome> {
        let word = |key: &str| term.get(key).and_then(Value::as_str);
        if let Some(outcome) = term.get("target").and_then(|share| of_share(&route.key("target"), share)) {
            return Some(outcome);
        }
        if word("force").is_some_and(|force| force != "guarantee") {
            return Some(cannot_tell(route.key("force"), "says-aim-only", Vec::new()));
        }
        if word("statistic").is_some_and(|statistic| statistic != "maximum") {
            return Some(cannot_tell(route.key("statistic"), "says-average-only", Vec::new()));
        }
        let start = word("counted_from");
        if start.is_some_and(|start| !self.starts_in_time(start)) {
            return Some(self.other_start(route, start));
        }
        if let Some(key) = ["conditions", "exclusions"].into_iter().find(|key| term.get(key).is_some()) {
            return Some(cannot_tell(route.key(key), "says-with-reservation", Vec::new()));
        }
        let mut stops = term.get("clock_stops").and_then(Value::as_array).into_iter().flatten();
        let lacks = |stop: &Value| stop.as_str().is_none_or(|stop| !self.clock_stops.iter().any(|may| may == stop));
        stops.any(lacks).then(|| cannot_tell(route.key("clock_stops"), "says-clock-stops", Vec::new()))
    }

    pub(super) fn other_start(&self, route: &Route, start: Option<&str>) -> Outcome {
        cannot_tell(route.key("counted_from"), "says-other-start", vec![("start", start.unwrap_or_default().into())])
    }

    /// Whether a term that runs from `start` and is short enough ends in time: it begins with the event, or before it.
    fn starts_in_time(&self, start: &str) -> bool {
        let is_shortest = self.at_least.is_some() || self.exactly.is_some();
        self.counted_from.is_empty() || self.counted_from.iter().any(|may| may == start) || (!is_shortest && self.starts_earlier(start))
    }

    /// Nothing of what a term can run from comes before the receipt.
    pub(super) fn starts_earlier(&self, start: &str) -> bool {
        start == "receipt" && !self.counted_from.is_empty() && !self.counted_from.iter().any(|may| may == "receipt")
    }
}

/// What holds for a share of the cases only.
pub(super) fn of_share(route: &Route, share: &Value) -> Option<Outcome> {
    let share = share.as_str().filter(|share| share.trim_end_matches('%').parse() != Ok(100.0))?;
    Some(cannot_tell(route.clone(), "says-share-only", vec![("share", share.into())]))
}

/// The same outcome, unless the term is only for some cases and it says nothing of the others.
pub(super) fn in_part(outcome: Outcome, route: &Route, term: &Value) -> Outcome {
    if outcome.verdict != Verdict::Stated || term.get("applies_to").is_none() {
        return outcome;
    }
    cannot_tell(route.key("applies_to"), "says-in-part", Vec::new())
}

fn cannot_tell(route: Route, id: &'static str, args: Args) -> Outcome {
    Outcome::because(Verdict::CannotTell, route, Message::own(id, args))
}
