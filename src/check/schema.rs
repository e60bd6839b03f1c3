//! What is there is valid by a JSON Schema.

use std::sync::{Arc, OnceLock};

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::route::At;
use super::scene::{Scene, Seen};
use super::stated::instead;
use super::{Outcome, Verdict};
use crate::charter::schema::validate::Judge;
use crate::finding::Message;

/// What is there is valid by a JSON Schema.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Fragment {
    /// Where.
    pub at: At,
    /// A JSON Schema 2020-12.
    pub schema: Value,
    #[serde(skip)]
    #[schemars(skip)]
    judge: Arc<OnceLock<Option<Judge>>>,
}

impl Fragment {
    /// Whether the schema is one.
    pub fn is_usable(&self) -> bool {
        self.ready().is_some()
    }

    fn ready(&self) -> Option<&Judge> {
        self.judge.get_or_init(|| Judge::new(self.schema.clone()).ok()).as_ref()
    }

    pub(super) fn judge(&self, scene: &Scene<'_>) -> Outcome {
        let search = scene.find_all(&self.at);
        if search.found.is_empty() {
            return Outcome::at(Verdict::Silent, search.nearest);
        }
        Outcome::worst(search.found.iter().map(|found| {
            let Seen::Value(value) = found.seen else {
                return instead(found).unwrap_or_else(|| Outcome::at(Verdict::Silent, found.route.clone()));
            };
            match self.ready() {
                Some(judge) if judge.allows(value) => Outcome::at(Verdict::Stated, found.route.clone()),
                _ => Outcome::because(Verdict::Contradicts, found.route.clone(), Message::own("says-not-by-schema", Vec::new())),
            }
        }))
    }
}
