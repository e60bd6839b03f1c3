//! That nobody is left out, and nobody is asked twice.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answer::Answer;
use super::reference::ChannelRef;
use super::text::Prose;

/// That nobody is left out.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Inclusion {
    /// Nobody is treated less well without a good reason.
    pub non_discrimination: Option<Answer<Prose>>,
    /// What is adapted for somebody with a disability.
    pub reasonable_accommodation: Option<Answer<Accommodation>>,
    /// Help with digital services.
    pub digital_help: Option<Answer<Prose>>,
    /// How one is served without a computer.
    pub non_digital_alternative: Option<Answer<Prose>>,
    /// Words that everybody understands.
    pub plain_language: Option<Answer<Prose>>,
}

/// What is adapted for somebody with a disability.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Accommodation {
    /// How one asks.
    pub how: Option<Prose>,
    /// Through which channel, by id.
    pub channel: Option<ChannelRef>,
}

/// Nothing is asked that the government knows.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct OnlyOnce {
    /// What the body does not ask again.
    pub statement: Option<Answer<Prose>>,
    /// Where to report that it asked all the same.
    pub report_to: Option<Answer<Prose>>,
}
