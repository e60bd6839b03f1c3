//! Words from lists: one of them, all of them, enough of them, a body of the register.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::route::At;
use super::scene::{Scene, Seen};
use super::stated::instead;
use super::{Outcome, Verdict};
use crate::finding::{Arg, Message};

/// A value is one of a list.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct OneOf {
    /// Where.
    pub at: At,
    /// The list; another value contradicts.
    pub values: Vec<String>,
}

impl OneOf {
    pub(super) fn judge(&self, scene: &Scene<'_>) -> Outcome {
        let search = scene.find(&self.at);
        if search.found.is_empty() {
            return Outcome::at(Verdict::Silent, search.nearest);
        }
        Outcome::worst(search.found.iter().map(|found| {
            instead(found).unwrap_or_else(|| {
                let word = match found.seen {
                    Seen::Value(value) => as_word(value),
                    _ => None,
                };
                let Some(word) = word else {
                    return Outcome::because(Verdict::CannotTell, found.route.clone(), Message::own("says-no-word", Vec::new()));
                };
                if self.values.contains(&word) {
                    return Outcome::at(Verdict::Stated, found.route.clone());
                }
                let args = vec![("found", word.into()), ("asked", named(&self.values))];
                Outcome::because(Verdict::Contradicts, found.route.clone(), Message::own("says-other-word", args))
            })
        }))
    }
}

/// The values found hold all of a list.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Includes {
    /// Where.
    pub at: At,
    /// The list.
    pub all: Vec<String>,
    /// What it means that some are there and some are not; `contradicts` where nothing is said.
    pub missing: Option<Missing>,
}

/// What it means that some are there and some are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// The charter does not say them.
    Silent,
    /// The charter says that they are not.
    Contradicts,
}

impl Includes {
    pub(super) fn can_contradict(&self) -> bool {
        self.missing != Some(Missing::Silent)
    }

    pub(super) fn judge(&self, scene: &Scene<'_>) -> Outcome {
        let search = scene.find_all(&self.at);
        let Some(first) = search.found.first() else {
            return Outcome::at(Verdict::Silent, search.nearest);
        };
        let values = search.found.iter().filter_map(|found| match found.seen {
            Seen::Value(value) => Some(value),
            _ => None,
        });
        let words: Vec<String> = values
            .flat_map(|value| match value {
                Value::Array(items) => items.iter().filter_map(as_word).collect(),
                other => as_word(other).into_iter().collect::<Vec<_>>(),
            })
            .collect();
        if words.is_empty() {
            return instead(first).unwrap_or_else(|| Outcome::at(Verdict::Silent, first.route.clone()));
        }
        let missing: Vec<String> = self.all.iter().filter(|word| !words.contains(word)).cloned().collect();
        if missing.is_empty() {
            return Outcome::at(Verdict::Stated, first.route.clone());
        }
        let verdict = if self.can_contradict() { Verdict::Contradicts } else { Verdict::Silent };
        // A projection over a list is about the list.
        let route = if search.found.len() > 1 { search.nearest.list() } else { first.route.clone() };
        Outcome::because(verdict, route, Message::own("says-not-all", vec![("missing", named(&missing))]))
    }
}

/// There are enough of them.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Counts {
    /// What is counted.
    pub at: At,
    /// How many there are at the least.
    pub at_least: usize,
}

impl Counts {
    pub(super) fn judge(&self, scene: &Scene<'_>) -> Outcome {
        let search = scene.find_all(&self.at);
        let count: usize = search
            .found
            .iter()
            .map(|found| match found.seen {
                Seen::Value(Value::Array(items)) => items.len(),
                Seen::Value(_) => 1,
                _ => 0,
            })
            .sum();
        match search.found.first() {
            Some(first) if count >= self.at_least => Outcome::at(Verdict::Stated, first.route.clone()),
            Some(first) if count == 0 => instead(first).unwrap_or_else(|| Outcome::at(Verdict::Silent, first.route.clone())),
            None => Outcome::at(Verdict::Silent, search.nearest),
            Some(_) => {
                let args = vec![("found", Arg::Count(count)), ("asked", Arg::Count(self.at_least))];
                Outcome::because(Verdict::Silent, search.nearest, Message::own("says-too-few", args))
            }
        }
    }
}

/// One of these outside bodies is named.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct NamesBody {
    /// Where: a list with `body` in each item, or a body.
    pub at: At,
    /// The bodies, by the pack's register.
    pub any: Vec<String>,
}

impl NamesBody {
    pub(super) fn judge(&self, scene: &Scene<'_>) -> Outcome {
        let search = scene.find(&self.at);
        let Some(first) = search.found.first() else {
            return Outcome::at(Verdict::Silent, search.nearest);
        };
        for found in &search.found {
            let Seen::Value(value) = found.seen else { continue };
            let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            let at = items.iter().position(|item| {
                let body = item.get("body").unwrap_or(item);
                body.as_str().is_some_and(|body| self.any.iter().any(|wanted| wanted == body))
            });
            if let Some(at) = at {
                let route = if value.is_array() { found.route.item(at) } else { found.route.clone() };
                return Outcome::at(Verdict::Stated, route);
            }
        }
        match first.seen {
            Seen::NotOffered => Outcome::because(Verdict::Contradicts, first.route.clone(), Message::own("says-not-offered", Vec::new())),
            Seen::Value(_) => Outcome::because(Verdict::Silent, first.route.clone(), Message::own("says-other-bodies", Vec::new())),
            _ => instead(first).unwrap_or_else(|| Outcome::at(Verdict::Silent, first.route.clone())),
        }
    }
}

/// A word, a truth value or a number, as it is written.
pub(super) fn as_word(value: &Value) -> Option<String> {
    match value {
        Value::String(word) => Some(word.clone()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Words of a list, as they are written.
pub(super) fn named(words: &[String]) -> Arg {
    Arg::List(words.iter().map(|word| Arg::from(format!("`{word}`"))).collect())
}
