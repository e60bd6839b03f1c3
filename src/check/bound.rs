//! A term is not longer, or not shorter, than a limit.

mod length;
mod reservation;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::route::At;
use super::scene::{Found, Scene, Seen};
use super::stated::instead;
use super::{Outcome, Verdict};
use crate::finding::Message;
use crate::source::route::Route;
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
    /// The longest that its extensions may be together; none where the source knows no extension.
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
            Value::Array(terms) => self.judge_terms(&found.route, terms, scene),
            Value::Object(_) => {
                let outcome = self.judge_term(&found.route, value, scene);
                reservation::in_part(outcome, &found.route, value)
            }
            _ => self.judge_length(&found.route, value, scene),
        }
    }

    /// Several terms, of which the worst counts. Where each is only for some cases, it is not known that these are all.
    fn judge_terms(&self, route: &Route, terms: &[Value], scene: &Scene<'_>) -> Outcome {
        let worst = Outcome::worst(terms.iter().enumerate().map(|(at, term)| self.judge_term(&route.item(at), term, scene)));
        let for_all = terms.iter().any(|term| term.get("applies_to").is_none());
        match terms {
            [first, ..] if !for_all => reservation::in_part(worst, &route.item(0), first),
            _ => worst,
        }
    }

    fn judge_term(&self, route: &Route, term: &Value, scene: &Scene<'_>) -> Outcome {
        let tiers = term.get("tiers").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let mut outcomes: Vec<Outcome> = Vec::new();
        match term.get("within") {
            Some(within) => outcomes.push(self.judge_answer(&route.key("within"), within, scene)),
            None if tiers.is_empty() => {
                return Outcome::because(Verdict::CannotTell, route.clone(), Message::own("says-no-length", Vec::new()));
            }
            None => {}
        }
        for (at, tier) in tiers.iter().enumerate() {
            outcomes.push(self.judge_tier(&route.key("tiers").item(at), tier, term, scene));
        }
        outcomes.extend(self.judge_extension(route, term, scene));
        let worst = Outcome::worst(outcomes.into_iter());
        let start = term.get("counted_from").and_then(Value::as_str);
        match worst.verdict {
            Verdict::Stated => self.reservation(route, term).unwrap_or(worst),
            // What begins before the event that is asked may end sooner than it seems.
            Verdict::Contradicts if start.is_some_and(|start| self.starts_earlier(start)) => self.other_start(route, start),
            _ => worst,
        }
    }

    /// A tier with a length of its own is a promise of its own.
    fn judge_tier(&self, route: &Route, tier: &Value, term: &Value, scene: &Scene<'_>) -> Outcome {
        let Some(within) = tier.get("within") else {
            return Outcome::because(Verdict::CannotTell, route.clone(), Message::own("says-with-reservation", Vec::new()));
        };
        let length = self.judge_answer(&route.key("within"), within, scene);
        // Where the whole holds for all, a share of it is only more.
        let share = tier.get("target").filter(|_| length.verdict == Verdict::Stated && term.get("within").is_none());
        share.and_then(|share| reservation::of_share(&route.key("target"), share)).unwrap_or(length)
    }

    /// A length, or what stands in its place.
    fn judge_answer(&self, route: &Route, value: &Value, scene: &Scene<'_>) -> Outcome {
        match Seen::of(value) {
            Seen::Value(value) => self.judge_length(route, value, scene),
            seen => self.judge_found(&Found { route: route.clone(), seen }, scene),
        }
    }
}
