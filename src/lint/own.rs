//! Words of one's own, beside the word lists of the program: `[words]` in `charter.toml`.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use schemars::JsonSchema;
use serde::Deserialize;

use super::consistency::person;
use super::phrases::Phrases;
use super::plain::{abbreviation, jargon};
use super::promise::vague;
use crate::charter::text::Language;

/// Words of one's own in one language, and words of the program's lists that are none here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default)]
pub struct OwnList {
    /// Words that leave a promise without measure (`SMA-01`).
    pub vague: Vec<String>,
    /// Words of the office, each with the plain one to use instead (`PLN-01`).
    pub jargon: BTreeMap<String, String>,
    /// Abbreviations that all readers of these charters know (`PLN-04`).
    pub abbreviations: Vec<String>,
    /// First names of people (`CON-01`).
    pub names: Vec<String>,
    /// Words that are taken out of the program's lists.
    pub without: Vec<String>,
}

/// Words of one's own, in each language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(default)]
pub struct OwnLists {
    /// French.
    pub fr: OwnList,
    /// Dutch.
    pub nl: OwnList,
    /// German.
    pub de: OwnList,
    /// English.
    pub en: OwnList,
}

impl OwnLists {
    /// The words of a language.
    pub fn of(&self, language: Language) -> &OwnList {
        match language {
            Language::Fr => &self.fr,
            Language::Nl => &self.nl,
            Language::De => &self.de,
            Language::En => &self.en,
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == OwnLists::default()
    }
}

/// Words of one's own, ready to be found in texts.
#[derive(Debug)]
pub struct Own([Ready; 4]);

/// The words of one language.
#[derive(Debug)]
pub struct Ready {
    pub(super) vague: Phrases<()>,
    pub(super) jargon: Phrases<usize>,
    pub(super) plain: Vec<String>,
    pub(super) abbreviations: FxHashSet<String>,
    pub(super) names: FxHashSet<String>,
    pub(super) without: Phrases<()>,
    /// What is taken out, as one word.
    pub(super) taken_out: FxHashSet<String>,
}

impl Own {
    /// Makes them ready.
    pub fn of(lists: &OwnLists) -> Own {
        Own(Language::ALL.map(|language| Ready::of(lists.of(language), language)))
    }

    /// The words of a language.
    pub fn in_language(&self, language: Language) -> &Ready {
        &self.0[language as usize]
    }
}

impl Ready {
    fn of(words: &OwnList, language: Language) -> Ready {
        let phrases = |list: &[String]| Phrases::of(language, list.iter().map(|word| (word.as_str(), ())));
        let letters = |list: &[String]| list.iter().map(|word| word.to_lowercase().replace('.', "")).collect();
        Ready {
            vague: phrases(&words.vague),
            jargon: Phrases::of(language, words.jargon.keys().enumerate().map(|(at, word)| (word.as_str(), at))),
            plain: words.jargon.values().cloned().collect(),
            abbreviations: letters(&words.abbreviations),
            names: letters(&words.names),
            without: phrases(&words.without),
            taken_out: letters(&words.without),
        }
    }
}

/// Whether a list of the program holds a word, so that it can be taken out.
pub fn is_listed(word: &str, language: Language) -> bool {
    vague::holds(word, language) || jargon::holds(word, language) || abbreviation::holds(word, language) || person::holds(word, language)
}

/// The words of the program's lists that can be meant by another.
pub fn listed(language: Language) -> Vec<String> {
    let mut words = vague::listed(language);
    words.append(&mut jargon::listed(language));
    words.append(&mut abbreviation::listed(language));
    words.append(&mut person::listed(language));
    words.sort_unstable();
    words
}
