//! Obligations and their dated versions.

use schemars::JsonSchema;
use serde::Deserialize;

use super::InAll;
use super::body::Basis;
use crate::charter::Kind as DocumentKind;
use crate::check::{Check, Verdict, When};
use crate::time::date::Date;

/// An obligation; its code is never used again or renumbered.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Obligation {
    /// Its code: `OPN-03`.
    #[schemars(regex(pattern = "^[A-Z]{3}-[0-9]{2}$"))]
    pub code: String,
    /// Its name: `document_request_term`.
    #[schemars(regex(pattern = "^[a-z0-9]+(_[a-z0-9]+)*$"))]
    pub name: String,
    /// What it asks, from when on.
    #[schemars(length(min = 1))]
    pub versions: Vec<Version>,
    /// The area it stands in; the name of its file.
    #[serde(skip)]
    #[schemars(skip)]
    pub area: String,
}

impl Obligation {
    /// The day on which the version that holds on `day` is replaced.
    pub fn replaced_on(&self, day: Date) -> Option<Date> {
        self.versions.iter().filter_map(|version| version.from).find(|from| *from > day)
    }

    /// The version in force on `day`, unless there is none yet or it is repealed.
    pub fn in_force(&self, day: Date) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.from.is_some_and(|from| from <= day)).filter(|version| !version.repealed)
    }
}

/// What an obligation asks from a day on: everything that changes together.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Version {
    /// The first day on which it holds.
    pub from: Option<Date>,
    /// The duty exists and its date is not set: listed as coming, never judged.
    #[serde(default)]
    pub pending: bool,
    /// From this day on nothing is asked.
    #[serde(default)]
    pub repealed: bool,
    /// What it is about.
    pub title: InAll,
    /// What it asks, of whom.
    pub asks: InAll,
    /// What is said of a charter that does not do it.
    pub message: Messages,
    /// What to write instead.
    pub help: InAll,
    /// How it binds.
    pub kind: Kind,
    /// The source lets another act allow what seems to contradict it, so that this is a warning at most.
    #[serde(default)]
    pub derogable: bool,
    /// Whom it binds.
    pub applies_to: AppliesTo,
    /// On what it rests; the first decides how much it weighs.
    #[schemars(length(min = 1))]
    pub basis: Vec<Basis>,
    /// What is looked at.
    pub check: Check,
    /// A charter that does it, and one that does not.
    pub examples: Examples,
}

/// What is said of a charter that does not do what is asked.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Messages {
    /// Where it does not say it.
    pub silent: InAll,
    /// Where it promises less, or the opposite.
    pub contradicts: Option<InAll>,
}

/// How an obligation binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The charter may not promise less.
    Bound,
    /// The law obliges the body to tell the public.
    DutyToInform,
    /// A circular or guidance lists it as content of a charter, or a law asks it of the body and not of what it publishes.
    Content,
    /// It is good practice.
    Practice,
}

/// Whom an obligation binds.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct AppliesTo {
    /// Kinds of body, by the pack.
    #[schemars(length(min = 1))]
    pub kind_of_body: Vec<String>,
    /// Kinds of document; a charter and service standards where none is named.
    #[serde(default = "usual_documents")]
    pub document: Vec<DocumentKind>,
    /// Not where this is so: another law binds there, which the pack does not hold.
    pub unless: Option<When>,
}

fn usual_documents() -> Vec<DocumentKind> {
    vec![DocumentKind::Charter, DocumentKind::ServiceStandards]
}

/// A charter that does what is asked, and one that does not: fragments whose keys replace those of a minimal charter.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Examples {
    /// A charter that states it.
    pub good: String,
    /// A charter that does not.
    pub bad: String,
    /// What the second one does.
    pub bad_verdict: Verdict,
}
