//! What customers tell and hear after the service, and what is expected of them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answer::Answer;
use super::reference::{ChannelRef, Id};
use super::text::{Link, Prose};
use crate::time::duration::Duration;

/// What is published, how often and where.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Publication {
    /// How often.
    pub every: Option<Duration>,
    /// Where.
    pub published_url: Option<Link>,
    /// What it shows.
    pub text: Option<Prose>,
}

/// What customers tell that is no complaint.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Feedback {
    /// Suggestions for improvement.
    pub suggestions: Option<Answer<Prose>>,
    /// Compliments.
    pub compliments: Option<Answer<Prose>>,
    /// How, by id of channel.
    pub channels: Vec<ChannelRef>,
}

/// What happens after the service.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct FollowUp {
    /// How customers hear of changes.
    pub changes: Option<Answer<Prose>>,
}

/// A right or duty of customers.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Clause {
    /// Its name in this file.
    pub id: Id,
    /// What it says.
    pub text: Prose,
}

/// How the body measures what it does.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Measurement {
    /// Surveys among customers.
    pub surveys: Option<Answer<Publication>>,
    /// What was reached.
    pub results: Option<Answer<Publication>>,
}
