//! The charter exists in these languages.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::scene::Scene;
use super::{Outcome, Verdict};
use crate::finding::{Arg, Message};
use crate::source::route::Route;

/// The charter exists in these languages: in this file, or as a sister it names.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Languages {
    /// The languages it is published in.
    pub all: Vec<String>,
    /// The languages it can be had in.
    #[serde(default)]
    pub available: Vec<String>,
}

impl Languages {
    pub(super) fn judge(&self, scene: &Scene<'_>) -> Outcome {
        let route = Route::root().key("languages");
        let here = scene.charter.get("languages").and_then(Value::as_array);
        let here: Vec<&str> = here.into_iter().flatten().filter_map(Value::as_str).collect();
        let sisters = scene.charter.get("other_versions").and_then(Value::as_object);
        let has = |language: &&String| {
            here.contains(&language.as_str()) || sisters.is_some_and(|sisters| sisters.contains_key(language.as_str()))
        };
        let missing: Vec<Arg> = self
            .all
            .iter()
            .chain(&self.available)
            .filter(|language| !has(language))
            .map(|language| Arg::Language(language.clone()))
            .collect();
        if missing.is_empty() {
            return Outcome::at(Verdict::Stated, route);
        }
        Outcome::because(Verdict::Silent, route, Message::own("says-not-in-languages", vec![("missing", Arg::List(missing))]))
    }
}
