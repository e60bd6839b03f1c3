//! A date is not past, or not too old.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::route::At;
use super::scene::{Scene, Seen};
use super::stated::instead;
use super::{Outcome, Verdict};
use crate::finding::{Arg, Message};
use crate::time::date::Date;
use crate::time::duration::Duration;

/// A date is not past, or not too old, on the day as of which is judged.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Fresh {
    /// Where.
    pub at: At,
    /// How long ago it may be.
    pub age_at_most: Option<Duration>,
    /// Whether it must still be to come, or today.
    #[serde(default)]
    pub not_past: bool,
}

impl Fresh {
    pub(super) fn judge(&self, scene: &Scene<'_>) -> Outcome {
        let search = scene.find(&self.at);
        if search.found.is_empty() {
            return Outcome::at(Verdict::Silent, search.nearest);
        }
        Outcome::worst(search.found.iter().map(|found| {
            if let Some(outcome) = instead(found) {
                return outcome;
            }
            let date = match found.seen {
                Seen::Value(Value::String(text)) => Date::parse(text),
                _ => None,
            };
            let Some(date) = date else {
                return Outcome::because(Verdict::CannotTell, found.route.clone(), Message::own("says-no-date", Vec::new()));
            };
            if self.age_at_most.is_some() && date > scene.as_of {
                let says = Message::own("says-still-to-come", vec![("date", Arg::Date(date))]);
                return Outcome::because(Verdict::CannotTell, found.route.clone(), says);
            }
            if self.not_past && date < scene.as_of {
                let says = Message::own("says-past", vec![("date", Arg::Date(date)), ("as-of", Arg::Date(scene.as_of))]);
                return Outcome::because(Verdict::Contradicts, found.route.clone(), says);
            }
            if let Some(age) = self.age_at_most
                && age.after(date).is_none_or(|last| last < scene.as_of)
            {
                let args = vec![("date", Arg::Date(date)), ("age", Arg::Duration(age)), ("as-of", Arg::Date(scene.as_of))];
                return Outcome::because(Verdict::Contradicts, found.route.clone(), Message::own("says-too-old", args));
            }
            Outcome::at(Verdict::Stated, found.route.clone())
        }))
    }
}
