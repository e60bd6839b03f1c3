//! The register of sources.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{InAll, InSome};
use crate::time::date::Date;

/// A source: an act, a circular, a practice, or a threshold of ours.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Act {
    /// What it is; decides how much it weighs.
    pub kind: ActKind,
    /// How a message calls it.
    pub short: InAll,
    /// Its official titles, in the languages in which there are some.
    pub title: Option<InSome>,
    /// Its official number (in Belgium the numac).
    pub number: Option<String>,
    /// Its European Legislation Identifiers, by language.
    pub eli: Option<InSome>,
    /// Its number in EUR-Lex.
    #[schemars(regex(pattern = "^[0-9][0-9A-Z()-]{6,20}$"))]
    pub celex: Option<String>,
    /// Where it can be read, where there is neither ELI nor CELEX.
    pub url: Option<InSome>,
    /// Its date.
    pub date: Option<Date>,
    /// Since when it is in force.
    pub in_force: Option<Date>,
    /// Every known amendment that touches what is cited.
    #[serde(default)]
    pub amended_by: Vec<Amendment>,
    /// That it is no longer in force. Charters that cite it are told.
    pub repealed: Option<Repealed>,
    /// Who opened it, for its title and identifiers.
    pub verified: Option<Verified>,
    /// For jurists, in English.
    pub note: Option<String>,
}

/// An amendment of an act.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Amendment {
    /// The amending act, by the register; none where an official database announces an amendment that nobody has read.
    pub act: Option<String>,
    /// Since when it is in force; where that is not known, the day on which it was announced.
    pub in_force: Option<Date>,
}

/// That an act is no longer in force.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Repealed {
    /// The first day on which it is not in force.
    pub from: Date,
    /// The act that repeals it, by the register.
    pub by: Option<String>,
    /// Its article.
    pub article: Option<String>,
    /// What holds instead, by the register.
    pub instead: Option<String>,
    /// That somebody compared it with the text of the repealing act.
    pub verified: Option<Verified>,
}

/// That somebody opened a source, when and in which state.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Verified {
    /// When it was opened.
    pub date: Date,
    /// Where it was read.
    pub source: String,
    /// The state of the text that was read.
    pub text_state: Option<Date>,
    /// Amendments after that state that were read too, by the register.
    #[serde(default)]
    pub later_amendments_read: Vec<String>,
    /// What was read and what was not, in English.
    pub note: Option<String>,
}

/// What a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ActKind {
    /// The constitution.
    Constitution,
    /// An act of parliament.
    Law,
    /// A decree of a government, or of a regional parliament.
    Decree,
    /// A regulation of the European Union.
    EuRegulation,
    /// A directive of the European Union.
    EuDirective,
    /// A decision of the European Union.
    EuDecision,
    /// A circular, which binds the services and not the courts.
    Circular,
    /// A charter that a government adopted.
    GovernmentCharter,
    /// Guidance by the competent service.
    Guidance,
    /// What bodies of this kind do.
    Practice,
    /// A threshold of ours.
    House,
}

/// How much a source weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// A law, decree or European act.
    Law,
    /// A circular or charter of a government.
    Directive,
    /// Guidance, or what is usually done.
    Practice,
    /// A threshold of ours.
    House,
}

impl ActKind {
    /// How much a source of this kind weighs.
    pub fn class(self) -> Class {
        match self {
            ActKind::Constitution | ActKind::Law | ActKind::Decree | ActKind::EuRegulation | ActKind::EuDirective | ActKind::EuDecision => {
                Class::Law
            }
            ActKind::Circular | ActKind::GovernmentCharter => Class::Directive,
            ActKind::Guidance | ActKind::Practice => Class::Practice,
            ActKind::House => Class::House,
        }
    }
}

impl Class {
    /// The word in reports that machines read.
    pub fn word(self) -> &'static str {
        match self {
            Class::Law => "law",
            Class::Directive => "directive",
            Class::Practice => "practice",
            Class::House => "house",
        }
    }
}

impl Act {
    /// Where it can be read, best in the language of the tag.
    pub fn link(&self, tag: &str) -> Option<String> {
        if let Some(eli) = self.eli.as_ref().and_then(|eli| eli.best(tag)) {
            return Some(eli.to_owned());
        }
        if let Some(celex) = &self.celex {
            let language = tag.to_ascii_uppercase();
            return Some(format!("https://eur-lex.europa.eu/legal-content/{language}/TXT/?uri=CELEX:{celex}"));
        }
        self.url.as_ref().and_then(|url| url.best(tag)).map(str::to_owned)
    }
}
