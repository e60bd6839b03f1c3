//! A term is not longer, or not shorter, than a limit.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::route::At;
use super::scene::{Found, Scene, Seen};
use super::stated::instead;
use super::{Outcome, Verdict};
use crate::finding::{Arg, Message};
use crate::source::route::Route;
use crate::time::compare::{Comparison, Spread, compare};
use crate::time::duration::Duration;

/// A term is not longer, or not shorter, than a limit.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Bound {
    /// Where: a term, or a length of time.
    pub at: At,
    /// The longest it may be.
    pub at_most: Option<Duration>,
    /// The shortest it may be.
    pub at_least: Option<Duration>,
    /// What it has to be.
    pub exactly: Option<Duration>,
    /// The longest that its extensions may be together.
    pub extension_at_most: Option<Duration>,
    /// The events from which it may run; where it says none, the event is taken to be one of these.
    #[serde(default)]
    pub counted_from: Vec<String>,
    /// What may make the clock stand still.
    #[serde(default)]
    pub clock_stops: Vec<String>,
}

impl Bound {
    pub(super) fn judge(&self, scene: &Scene<'_>) -> Outcome {
        let search = scene.find(&self.at);
        if search.found.is_empty() {
            return Outcome::at(Verdict::Silent, search.nearest);
        }
        Outcome::worst(search.found.iter().map(|found| self.judge_found(found, scene)))
    }

    fn judge_found(&self, found: &Found<'_>, scene: &Scene<'_>) -> Outcome {
        if matches!(found.seen, Seen::NotOffered) {
            return Outcome::because(Verdict::Contradicts, found.route.clone(), Message::own("says-not-offered", Vec::new()));
        }
        let Seen::Value(value) = found.seen else {
            return instead(found).unwrap_or_else(|| Outcome::at(Verdict::Silent, found.route.clone()));
        };
        match value {
            Value::Array(terms) => {
                let terms = terms.iter().enumerate();
                Outcome::worst(terms.map(|(at, term)| self.judge_term(&found.route.item(at), term, scene)))
            }
            Value::Object(_) => self.judge_term(&found.route, value, scene),
            _ => self.judge_length(&found.route, value, scene),
        }
    }

    fn judge_term(&self, route: &Route, term: &Value, scene: &Scene<'_>) -> Outcome {
        let Some(within) = term.get("within") else {
            return Outcome::because(Verdict::CannotTell, route.clone(), Message::own("says-no-length", Vec::new()));
        };
        let route_within = route.key("within");
        if within.get("not_stated").is_some() {
            return Outcome::because(Verdict::CannotTell, route_within, Message::own("says-nothing-fixed", Vec::new()));
        }
        // What runs from the receipt begins before every other event: a longer term may still end sooner.
        let start = term.get("counted_from").and_then(Value::as_str);
        if start == Some("receipt") && !self.counted_from.is_empty() && !self.counted_from.iter().any(|may| may == "receipt") {
            let args = vec![("start", "receipt".into())];
            return Outcome::because(Verdict::CannotTell, route.key("counted_from"), Message::own("says-other-start", args));
        }
        let length = self.judge_length(&route_within, within, scene);
        let extension = self.judge_extension(route, term, scene);
        let worst = Outcome::worst([Some(length), extension].into_iter().flatten());
        if worst.verdict != Verdict::Stated {
            return worst;
        }
        self.reservation(route, term).unwrap_or(worst)
    }

    fn judge_length(&self, route: &Route, value: &Value, scene: &Scene<'_>) -> Outcome {
        let Some(promised) = value.as_str().and_then(|text| text.parse::<Duration>().ok()) else {
            return Outcome::because(Verdict::CannotTell, route.clone(), Message::own("says-no-length", Vec::new()));
        };
        let spread = Spread::of(promised, scene.calendar);
        let judged = |limit: Duration, id_beyond, forwards: bool| {
            let limit_spread = Spread::of(limit, scene.calendar);
            let comparison = if forwards { compare(spread, limit_spread) } else { compare(limit_spread, spread) };
            outcome_of(comparison, route, promised, spread, limit, id_beyond)
        };
        let exactly = self.exactly.map(|limit| {
            Outcome::worst([judged(limit, "says-not-the-length", true), judged(limit, "says-not-the-length", false)].into_iter())
        });
        let outcomes = [
            self.at_most.map(|limit| judged(limit, "says-too-long", true)),
            self.at_least.map(|limit| judged(limit, "says-too-short", false)),
            exactly,
        ];
        Outcome::worst(outcomes.into_iter().flatten())
    }

    fn judge_extension(&self, route: &Route, term: &Value, scene: &Scene<'_>) -> Option<Outcome> {
        let extension = term.get("extension")?;
        let written = extension.get("within").zip(self.extension_at_most);
        let Some((written, limit)) = written else {
            return Some(Outcome::because(Verdict::CannotTell, route.key("extension"), Message::own("says-nothing-fixed", Vec::new())));
        };
        let route = route.key("extension").key("within");
        let Some(promised) = written.as_str().and_then(|text| text.parse::<Duration>().ok()) else {
            return Some(Outcome::because(Verdict::CannotTell, route, Message::own("says-nothing-fixed", Vec::new())));
        };
        let times = extension.get("times").and_then(Value::as_u64).unwrap_or(1).clamp(1, 1000) as f64;
        let once = Spread::of(promised, scene.calendar);
        let spread = Spread { least: once.least * times, most: once.most * times };
        let comparison = compare(spread, Spread::of(limit, scene.calendar));
        let id = if times > 1.0 { "says-extensions-too-long" } else { "says-extension-too-long" };
        Some(outcome_of(comparison, &route, promised, spread, limit, id))
    }

    /// Why a length that would do promises less than it seems.
    fn reservation(&self, route: &Route, term: &Value) -> Option<Outcome> {
        let cannot_tell = |route: Route, id, args| Some(Outcome::because(Verdict::CannotTell, route, Message::own(id, args)));
        let word = |key: &str| term.get(key).and_then(Value::as_str);
        if let Some(share) = word("target").filter(|share| share.trim_end_matches('%').parse() != Ok(100.0)) {
            return cannot_tell(route.key("target"), "says-share-only", vec![("share", share.into())]);
        }
        if word("force").is_some_and(|force| force != "guarantee") {
            return cannot_tell(route.key("force"), "says-aim-only", Vec::new());
        }
        if word("statistic").is_some_and(|statistic| statistic != "maximum") {
            return cannot_tell(route.key("statistic"), "says-average-only", Vec::new());
        }
        if let Some(start) =
            word("counted_from").filter(|start| !self.counted_from.is_empty() && !self.counted_from.iter().any(|may| may == start))
        {
            return cannot_tell(route.key("counted_from"), "says-other-start", vec![("start", start.into())]);
        }
        if let Some(key) = ["tiers", "conditions", "exclusions"]
            .into_iter()
            .find(|key| term.get(key).is_some_and(|value| !value.as_array().is_some_and(Vec::is_empty)))
        {
            return cannot_tell(route.key(key), "says-with-reservation", vec![]);
        }
        let stops = term.get("clock_stops").and_then(Value::as_array).into_iter().flatten();
        let lacking = |stop: &Value| stop.as_str().is_none_or(|stop| !self.clock_stops.iter().any(|may| may == stop));
        if stops.into_iter().any(lacking) {
            return cannot_tell(route.key("clock_stops"), "says-clock-stops", Vec::new());
        }
        None
    }
}

fn outcome_of(comparison: Comparison, route: &Route, promised: Duration, spread: Spread, limit: Duration, beyond: &'static str) -> Outcome {
    let args = vec![("found", Arg::Duration(promised)), ("limit", Arg::Duration(limit))];
    match comparison {
        Comparison::AtMost => Outcome::at(Verdict::Stated, route.clone()),
        Comparison::More => Outcome::because(Verdict::Contradicts, route.clone(), Message::own(beyond, args)),
        Comparison::Depends => {
            let (least, most) = spread.days();
            let args = [args, vec![("least", Arg::Count(least)), ("most", Arg::Count(most))]].concat();
            let id = if least == most { "says-depends" } else { "says-depends-spread" };
            Outcome::because(Verdict::CannotTell, route.clone(), Message::own(id, args))
        }
    }
}
