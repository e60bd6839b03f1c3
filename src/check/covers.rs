//! Opening hours cover others.

use schemars::JsonSchema;
use serde::Deserialize;

use super::route::At;
use super::scene::Scene;
use super::{Outcome, Verdict};

/// Opening hours cover these, on ordinary weeks: public holidays and closures are left aside.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Covers {
    /// Where.
    pub at: At,
    /// The hours they cover, in OpenStreetMap's notation.
    pub hours: String,
}

impl Covers {
    pub(super) fn judge(&self, scene: &Scene<'_>) -> Outcome {
        let search = scene.find(&self.at);
        Outcome::at(Verdict::Silent, search.nearest)
    }
}
