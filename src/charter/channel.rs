//! Ways to reach the body.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answer::Answer;
use super::cost::Cost;
use super::hours::Hours;
use super::reference::{AudienceRef, BodyRef, Email, Id, Phone, SiteRef};
use super::site::{Address, Appointment};
use super::term::Terms;
use super::text::{Language, Link, Prose, Text};
use crate::time::date::Date;

/// A way to reach the body.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Channel {
    /// Its name in this file.
    pub id: Id,
    /// What kind of channel it is.
    pub kind: ChannelKind,
    /// What it is called.
    pub name: Option<Text>,
    /// What it is for.
    pub topics: Option<Prose>,
    /// What it is not for.
    pub not_for: Option<Prose>,
    /// The telephone or fax number.
    pub phone: Option<Phone>,
    /// The number as people here write it, where that differs from the usual way.
    pub phone_display: Option<String>,
    /// The e-mail address.
    pub email: Option<Email>,
    /// The web address.
    pub url: Option<Link>,
    /// The postal address.
    pub address: Option<Address>,
    /// The sites at which it is offered, by id.
    #[serde(default)]
    pub sites: Vec<SiteRef>,
    /// What it costs the customer.
    pub cost: Option<Cost>,
    /// When it is open.
    pub hours: Option<Answer<Hours>>,
    /// Whether one needs an appointment.
    pub appointment: Option<Appointment>,
    /// The languages in which one is served.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// For whom it is, by id; for all where none is named.
    #[serde(default)]
    pub audiences: Vec<AudienceRef>,
    /// Whether customers are asked before they are written to in this way.
    pub consent: Option<Consent>,
    /// What a message in this channel brings about in law.
    pub legal_effects: Option<Answer<Prose>>,
    /// How accessible the web site, portal or app is.
    pub accessibility: Option<Answer<WebAccessibility>>,
}

/// What kind of channel it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ChannelKind {
    /// A visit to a site.
    Visit,
    /// A telephone line.
    Phone,
    /// An e-mail address.
    Email,
    /// A form on a web site.
    WebForm,
    /// A web site.
    Website,
    /// An electronic counter behind a sign-in.
    Portal,
    /// An application for a mobile device.
    App,
    /// A written conversation, live.
    Chat,
    /// A social network.
    Social,
    /// A letter.
    Post,
    /// A fax.
    Fax,
    /// The secured mailbox of the government (eBox).
    Ebox,
    /// A conversation by video.
    Video,
    /// Sign language, or an interpreter of it.
    SignLanguage,
}

/// Whether customers are asked before they are written to in a certain way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// They are asked first, and can withdraw it at any time.
    Asked,
    /// They are not asked.
    NotAsked,
    /// Only companies are written to in this way.
    CompaniesOnly,
}

/// How accessible a web site, portal or app is.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct WebAccessibility {
    /// The standard it is measured by, such as `EN 301 549`.
    pub standard: Option<String>,
    /// How far it meets the standard.
    pub conformance: Option<Conformance>,
    /// The accessibility statement.
    pub statement: Option<Answer<Prose>>,
    /// When the statement was last reviewed.
    pub last_reviewed: Option<Date>,
    /// How to report a barrier, and the longest an answer takes.
    pub feedback: Option<Answer<Terms>>,
    /// Who can be turned to next, by the pack's register of bodies.
    #[serde(default)]
    pub enforcement: Vec<BodyRef>,
}

/// How far a standard is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Conformance {
    /// All of it.
    Full,
    /// Most of it.
    Partial,
    /// Not, or not yet.
    None,
}
