//! The customer charter: its format as types, and reading it from a source.

pub mod answer;
pub mod body;
pub mod channel;
pub mod commitment;
pub mod complaints;
pub mod cost;
pub mod data_protection;
pub mod follow_up;
pub mod hours;
pub mod inclusion;
pub mod lookup;
pub mod near;
pub mod openness;
pub mod organisation;
pub mod read;
pub mod reference;
pub mod rules;
pub mod schema;
pub mod service;
pub mod site;
pub mod social_security;
pub mod term;
pub mod text;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};

use answer::Answer;
use channel::Channel;
use commitment::Commitment;
use complaints::Complaints;
use data_protection::DataProtection;
use follow_up::{Clause, Feedback, FollowUp, Measurement};
use inclusion::{Inclusion, OnlyOnce};
use openness::{Decisions, Openness, Recourse};
use organisation::{Approval, Audience, Chapter, Consultation, Document, Notice, Organisation, Reference, Scope, Validity};
use reference::{Id, PackRef};
use service::{Information, Requests, Service};
use site::Site;
use social_security::SocialSecurity;
use text::{Language, Link, Prose, Text};

/// What citizens and companies may expect of a public body, and what the body expects of them: one file, in up to four languages.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(title = "Customer charter")]
pub struct Charter {
    /// The version of this format: 1.
    #[schemars(extend("const" = 1))]
    pub format: u32,
    /// The charter's name in a register.
    pub id: Id,
    /// What the document is.
    #[serde(default)]
    pub kind: Kind,
    /// How far it is.
    pub status: Option<Status>,
    /// The languages it is written in; the first is the drafting language.
    #[schemars(length(min = 1))]
    pub languages: Vec<Language>,
    /// Sister charters in other languages: the language and the address.
    #[serde(default)]
    pub other_versions: BTreeMap<String, Link>,
    /// Its title.
    pub title: Text,
    /// What "working days" means in it.
    pub working_days: Option<WorkingDays>,
    /// The regulation packs that judge it.
    #[serde(default)]
    pub regulations: Vec<PackRef>,
    /// The public body whose charter this is.
    pub organisation: Organisation,
    /// From when until when it holds.
    pub validity: Option<Validity>,
    /// Who approved it.
    #[serde(default)]
    pub approvals: Vec<Approval>,
    /// How customers were heard.
    pub consultation: Option<Answer<Consultation>>,
    /// What stands at its beginning.
    pub introduction: Option<Prose>,
    /// What the body stands for.
    #[serde(default)]
    pub values: Vec<organisation::Value>,
    /// Chapters of the author's own.
    #[serde(default)]
    pub chapters: Vec<Chapter>,
    /// What it is about, and what not.
    pub scope: Option<Scope>,
    /// What it does and does not give rise to in law.
    pub legal_note: Option<Prose>,
    /// Pages that complete it.
    #[serde(default)]
    pub documents: Vec<Document>,
    /// The acts it rests on.
    #[serde(default)]
    pub references: Vec<Reference>,
    /// The groups of customers it speaks of.
    #[serde(default)]
    pub audiences: Vec<Audience>,
    /// The places that customers can visit.
    #[serde(default)]
    pub sites: Vec<Site>,
    /// The ways to reach the body.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// What the body does for its customers.
    #[serde(default)]
    pub services: Vec<Service>,
    /// What it promises.
    #[serde(default)]
    pub commitments: Vec<Commitment>,
    /// How requests are dealt with.
    pub requests: Option<Requests>,
    /// How the body informs without being asked.
    pub information: Option<Information>,
    /// Openness of administration.
    pub openness: Option<Openness>,
    /// Whether decisions say why.
    pub decisions: Option<Decisions>,
    /// How to contest a decision.
    #[serde(default)]
    pub recourse: Vec<Recourse>,
    /// What a social security institution owes those who are insured with it.
    pub social_security: Option<Answer<SocialSecurity>>,
    /// How personal data are protected.
    pub data_protection: Option<Answer<DataProtection>>,
    /// That nobody is left out.
    pub inclusion: Option<Inclusion>,
    /// Complaints and the second line.
    pub complaints: Option<Answer<Complaints>>,
    /// What customers tell that is no complaint.
    pub feedback: Option<Answer<Feedback>>,
    /// What happens after the service.
    pub follow_up: Option<FollowUp>,
    /// Nothing is asked that the government knows.
    pub only_once: Option<OnlyOnce>,
    /// What customers have a right to.
    #[serde(default)]
    pub customer_rights: Vec<Clause>,
    /// What is expected of customers.
    #[serde(default)]
    pub customer_duties: Vec<Clause>,
    /// How the body measures what it does.
    pub measurement: Option<Answer<Measurement>>,
    /// Messages that override the charter for a while.
    #[serde(default)]
    pub notices: Vec<Notice>,
    /// What a regulation pack needs beyond this format, by the pack's id.
    #[serde(default)]
    pub facts: BTreeMap<String, Map<String, Value>>,
    /// Reserved: a charter that builds on another. It does not work yet and is refused.
    #[schemars(schema_with = "schema::reserved")]
    #[serde(default)]
    pub extends: (),
}

impl Charter {
    /// The language that the others are translated from.
    pub fn drafting_language(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::En)
    }
}

/// What a document is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A customer charter.
    #[default]
    Charter,
    /// How to complain.
    ComplaintsProcedure,
    /// Standards of service.
    ServiceStandards,
    /// What the body will do.
    ActionPlan,
}

/// How far a charter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Being written.
    Draft,
    /// Being read by others.
    InReview,
    /// Approved, not yet published.
    Approved,
    /// Published.
    Published,
    /// Replaced by another.
    Superseded,
}

/// What "working days" means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WorkingDays {
    /// Monday to Friday.
    MondayToFriday,
    /// Monday to Saturday.
    MondayToSaturday,
}
