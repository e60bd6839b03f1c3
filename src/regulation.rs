//! Regulation packs: acts, outside bodies, obligations with dated versions; what is in force on a day, and judging.

pub mod act;
pub mod body;
pub mod builtin;
pub mod change;
pub mod compiled;
mod consistency;
mod contact;
pub mod examples;
pub mod judgement;
pub mod level;
pub mod load;
pub mod names;
pub mod obligation;
pub mod pack;
pub mod together;

pub use act::{Act, ActKind, Class, Verified};
pub use body::RegisterBody;
pub use judgement::{Judgement, Report, judge};
pub use load::{PackFault, load};
pub use obligation::{Obligation, Version};
pub use pack::Pack;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use schemars::JsonSchema;
use serde::Deserialize;

/// Words in the four languages of the program, all of them.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct InAll {
    /// In English.
    pub en: String,
    /// In French.
    pub fr: String,
    /// In Dutch.
    pub nl: String,
    /// In German.
    pub de: String,
    #[serde(skip)]
    by_tag: OnceLock<Arc<BTreeMap<String, String>>>,
}

impl InAll {
    /// The words by language tag; made once, and shared by all findings that say them.
    pub fn by_tag(&self) -> Arc<BTreeMap<String, String>> {
        let made = self.by_tag.get_or_init(|| {
            let words = [("en", &self.en), ("fr", &self.fr), ("nl", &self.nl), ("de", &self.de)];
            Arc::new(words.map(|(tag, words)| (tag.to_owned(), words.clone())).into())
        });
        Arc::clone(made)
    }

    /// The words in a language, by its tag; English for a tag that is none of the four.
    pub fn of(&self, tag: &str) -> &str {
        match tag {
            "fr" => &self.fr,
            "nl" => &self.nl,
            "de" => &self.de,
            _ => &self.en,
        }
    }
}

/// Words or addresses in some languages.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct InSome {
    /// In English.
    pub en: Option<String>,
    /// In French.
    pub fr: Option<String>,
    /// In Dutch.
    pub nl: Option<String>,
    /// In German.
    pub de: Option<String>,
}

impl InSome {
    /// The words in a language, by its tag.
    pub fn of(&self, tag: &str) -> Option<&str> {
        match tag {
            "fr" => self.fr.as_deref(),
            "nl" => self.nl.as_deref(),
            "de" => self.de.as_deref(),
            "en" => self.en.as_deref(),
            _ => None,
        }
    }

    /// The words in a language, else in English, French, Dutch or German.
    pub fn best(&self, tag: &str) -> Option<&str> {
        [tag, "en", "fr", "nl", "de"].into_iter().find_map(|tag| self.of(tag))
    }
}
