//! Something is said; for each item of a list.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::lists::as_word;
use super::route::At;
use super::scene::{Found, Scene, Seen};
use super::{Check, Outcome, Verdict};
use crate::finding::Message;

/// Something is said there.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Stated {
    /// Where.
    pub at: At,
}

impl Stated {
    pub(super) fn judge(&self, scene: &Scene<'_>) -> Outcome {
        let search = scene.find(&self.at);
        let verdicts = search.found.iter().map(|found| Outcome::at(of_presence(found), found.route.clone()));
        if search.found.is_empty() {
            return Outcome::at(Verdict::Silent, search.nearest);
        }
        Outcome::best(verdicts)
    }
}

/// The verdict of something being there.
pub(super) fn of_presence(found: &Found<'_>) -> Verdict {
    match found.seen {
        Seen::Value(Value::Bool(false)) => Verdict::Silent,
        Seen::Value(_) | Seen::NotOffered => Verdict::Stated,
        Seen::Elsewhere => Verdict::Referred,
        Seen::NotStated => Verdict::CannotTell,
    }
}

/// The outcome where something is there that is no value to compare, if that is so.
pub(super) fn instead(found: &Found<'_>) -> Option<Outcome> {
    let (verdict, id) = match found.seen {
        Seen::Value(_) => return None,
        Seen::Elsewhere => return Some(Outcome::at(Verdict::Referred, found.route.clone())),
        Seen::NotOffered => (Verdict::Stated, "says-not-offered"),
        Seen::NotStated => (Verdict::CannotTell, "says-nothing-fixed"),
    };
    Some(Outcome::because(verdict, found.route.clone(), Message::own(id, Vec::new())))
}

/// The worst over the items of a list counts.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct ForEach {
    /// The items.
    #[serde(rename = "in")]
    pub items: At,
    /// Only items of which this is so.
    pub when: Option<When>,
    /// What it means that there is no item at all.
    pub none: NoItem,
    /// What is asked of each.
    pub check: Check,
}

/// Only items of which this is so.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct When {
    /// Where.
    pub at: At,
    /// One of the values found there is one of these.
    pub is: Vec<String>,
}

/// What it means that there is no item at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NoItem {
    /// The charter does not say it.
    Silent,
    /// There is nothing to ask.
    NotApplicable,
}

impl ForEach {
    pub(super) fn judge(&self, scene: &Scene<'_>) -> Outcome {
        let search = scene.find_all(&self.items);
        let outcomes: Vec<Outcome> = search
            .found
            .iter()
            .filter_map(|found| match found.seen {
                Seen::Value(value) => {
                    let scene = Scene { item: Some((found.route.clone(), value)), ..scene.clone() };
                    let asked = self.when.as_ref().is_none_or(|when| when.holds(&scene));
                    asked.then(|| self.check.judge(&scene))
                }
                _ => instead(found),
            })
            .collect();
        match (outcomes.is_empty(), self.none) {
            (false, _) => Outcome::worst(outcomes.into_iter()),
            (true, NoItem::Silent) => Outcome::at(Verdict::Silent, search.nearest),
            (true, NoItem::NotApplicable) => Outcome::not_applicable(Message::own("says-no-item", Vec::new())),
        }
    }
}

impl When {
    /// Whether it is so.
    pub fn holds(&self, scene: &Scene<'_>) -> bool {
        let search = scene.find_all(&self.at);
        search.found.iter().any(|found| match found.seen {
            Seen::Value(Value::Array(words)) => words.iter().filter_map(as_word).any(|word| self.is.contains(&word)),
            Seen::Value(value) => as_word(value).is_some_and(|word| self.is.contains(&word)),
            _ => false,
        })
    }
}
