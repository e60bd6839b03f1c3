//! Somewhere one is served late, or around the clock.

use schemars::JsonSchema;
use serde::Deserialize;

use super::route::At;
use super::scene::Scene;
use super::{Outcome, Verdict};

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
        let search = scene.find(&self.at);
        Outcome::at(Verdict::Silent, search.nearest)
    }
}
