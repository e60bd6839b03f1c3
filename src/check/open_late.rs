//! Somewhere one is served late, or around the clock.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::covers::{hours_of, of_why};
use super::route::At;
use super::scene::{Scene, Seen};
use super::{Outcome, Verdict};
use crate::charter::hours::times::{minutes, written};
use crate::finding::Message;
use crate::source::route::Route;

/// Somewhere one is served late on a weekday, or around the clock.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct OpenLate {
    /// The opening hours to look at.
    pub at: At,
    /// From which time of the day on is late: a threshold of the house, as no source gives one.
    pub house_threshold: String,
    /// The kinds of channel that serve, not only show, and count where their hours are `always`.
    #[serde(default)]
    pub around_the_clock: Vec<String>,
}

impl OpenLate {
    pub(super) fn judge(&self, scene: &Scene<'_>) -> Outcome {
        if let Some(route) = self.never_closed(scene) {
            return Outcome::at(Verdict::Stated, route);
        }
        let search = scene.find_all(&self.at);
        let late = minutes(&self.house_threshold).unwrap_or(1440);
        let mut outcome = Outcome::at(Verdict::Silent, search.nearest);
        let mut latest = 0;
        for found in &search.found {
            let Seen::Value(value) = found.seen else { continue };
            let Some(hours) = hours_of(value, scene) else { continue };
            match (hours.latest_closing(), hours.periods()) {
                // A site that is open around the clock is open late; a page that only shows is not a service.
                (Some((_, until)), _) if until >= late && !hours.is_always() => return Outcome::at(Verdict::Stated, found.route.clone()),
                (Some((_, until)), _) if !hours.is_always() && until > latest => {
                    latest = until;
                    let says = Message::own("says-not-late", vec![("time", written(until).into())]);
                    outcome = Outcome::because(Verdict::CannotTell, found.route.clone(), says);
                }
                (None, Err(why)) if latest == 0 => {
                    outcome = Outcome::because(Verdict::CannotTell, found.route.clone(), Message::own(of_why(why), Vec::new()));
                }
                _ => {}
            }
        }
        outcome
    }

    fn never_closed(&self, scene: &Scene<'_>) -> Option<Route> {
        let channels = scene.charter.get("channels").and_then(Value::as_array)?;
        let at = channels.iter().position(|channel| {
            let kind = channel.get("kind").and_then(Value::as_str).unwrap_or_default();
            let serves = self.around_the_clock.iter().any(|serving| serving == kind);
            let hours = channel.get("hours").and_then(|hours| hours_of(hours, scene));
            serves && hours.is_some_and(|hours| hours.is_always())
        })?;
        Some(Route::root().key("channels").item(at).key("hours"))
    }
}
