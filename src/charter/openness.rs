//! Openness of administration, decisions and how to contest them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answer::Answer;
use super::body::Body;
use super::cost::Cost;
use super::reference::{ChannelRef, ServiceRef};
use super::term::{StartEvent, Terms};
use super::text::Prose;
use crate::time::duration::Duration;

/// Whether decisions say why.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Decisions {
    /// Whether every decision gives its reasons.
    pub reasoned: Option<bool>,
    /// In words.
    pub text: Option<Answer<Prose>>,
}

/// A way to contest a decision.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Recourse {
    /// Against decisions on which services: `all`, or their ids.
    pub services: Option<ServicesOrAll>,
    /// To whom.
    pub body: Body,
    /// The term in which the customer must act.
    pub within: Option<Answer<Duration>>,
    /// The event from which the term runs.
    pub counted_from: Option<StartEvent>,
    /// In which form.
    pub form: Option<Prose>,
}

/// All services, or some by id.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ServicesOrAll {
    /// All of them.
    All(AllWord),
    /// These.
    Some(Vec<ServiceRef>),
}

/// All of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AllWord {
    /// All of them.
    All,
}

/// Openness of administration.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Openness {
    /// Access to administrative documents.
    pub documents: Option<Answer<Access>>,
    /// Correction of wrong information about a person.
    pub correction: Option<Answer<Access>>,
    /// Access to environmental information.
    pub environment: Option<Answer<Access>>,
    /// Asking again, and the commission's opinion.
    pub reconsideration: Option<Answer<Reconsideration>>,
    /// What is published without being asked.
    pub publication: Option<Answer<Prose>>,
    /// The use of the body's data by others.
    pub reuse: Option<Answer<Prose>>,
}

/// How one asks, and how it is answered.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Access {
    /// How one asks.
    pub how: Option<Answer<Prose>>,
    /// How one asks, by id of channel.
    pub channels: Vec<ChannelRef>,
    /// The answer.
    pub answer: Option<Answer<Terms>>,
    /// What it costs.
    pub cost: Option<Answer<Cost>>,
}

/// Asking again, and the commission's opinion.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Reconsideration {
    /// Whose opinion is asked.
    pub body: Option<Body>,
    /// How one asks.
    pub how: Option<Answer<Prose>>,
    /// The decision.
    pub decision: Option<Answer<Terms>>,
}
