//! What the body does for its customers, and how it deals with what they ask.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answer::Answer;
use super::body::Body;
use super::cost::Cost;
use super::reference::{ActRef, AudienceRef, ChannelRef, Id};
use super::term::Terms;
use super::text::{Language, Link, Prose, Text};

/// A service.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Service {
    /// Its name in this file.
    pub id: Id,
    /// What it is called.
    pub name: Text,
    /// What it is.
    pub description: Option<Prose>,
    /// Where one reads more.
    pub url: Option<Link>,
    /// For whom it is, by id.
    #[serde(default)]
    pub audiences: Vec<AudienceRef>,
    /// How one asks for it, by id of channel.
    #[serde(default)]
    pub channels: Vec<ChannelRef>,
    /// What the customer hands in.
    pub documents: Option<Prose>,
    /// What it costs.
    pub cost: Option<Answer<Cost>>,
    /// How long it takes.
    pub processing: Option<Answer<Terms>>,
    /// Whether it stands in the single digital gateway of the European Union.
    pub single_digital_gateway: Option<bool>,
    /// Who else has a part in it.
    #[serde(default)]
    pub partners: Vec<Partner>,
    /// The act it rests on, by the pack's register.
    pub act: Option<ActRef>,
}

/// Another organisation with a part in a service.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Partner {
    /// Which.
    pub body: Body,
    /// What it does.
    pub role: Text,
}

/// How requests are dealt with.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Requests {
    /// What happens to a request that is for somebody else.
    pub misdirected: Option<Answer<Misdirected>>,
    /// The languages in which a request is answered.
    pub reply_languages: Vec<Language>,
    /// The languages in which certificates and permits can be had.
    pub document_languages: Vec<Language>,
    /// What every letter and e-mail shows.
    pub shown_on_every_letter: Vec<LetterPart>,
    /// How customers hear of a delay.
    pub delays: Option<Answer<Prose>>,
}

/// What happens to a request that is for somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Misdirected {
    /// It is sent on, and the customer is told.
    Forward,
    /// The customer is told who is competent.
    Refer,
}

/// What a letter shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LetterPart {
    /// The name of the service that knows the file.
    ServiceName,
    /// Its address.
    Address,
    /// Its telephone number.
    Phone,
    /// Its e-mail address.
    Email,
    /// The name of the person who deals with the file.
    ContactName,
    /// The function of that person.
    Function,
    /// The reference of the file.
    FileReference,
}

/// How the body informs without being asked.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Information {
    /// What it tells the public of its own accord.
    pub proactive: Option<Answer<Prose>>,
    /// How it reaches people who are hard to reach.
    pub hard_to_reach_groups: Option<Answer<Prose>>,
}
