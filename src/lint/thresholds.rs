//! From where on the lints say something, where that is the same in every language: `words/thresholds.yaml`.

use std::sync::OnceLock;

/// The thresholds that are the same in every language; others stand in the word list of their lint.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// Of abbreviations.
    pub abbreviation: Abbreviation,
    /// Of double negations.
    pub double_negation: DoubleNegation,
    /// Of words of the office.
    pub jargon: Jargon,
    /// Of texts that are much shorter than another.
    pub shorter: Shorter,
    /// Of texts that are left in another language.
    pub untranslated: Untranslated,
    /// Of readability.
    pub readability: Readability,
}

/// How many letters an abbreviation has at most.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Abbreviation {
    /// Anywhere.
    pub longest: usize,
    /// After an article.
    pub longest_after_article: usize,
}

/// How many tokens a negation reaches.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoubleNegation {
    /// To a word that it undoes.
    pub reach: usize,
    /// To one that only begins like such a word.
    pub reach_of_prefix: usize,
}

/// How far the title of an act is looked for.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Jargon {
    /// In tokens.
    pub title: usize,
}

/// Which texts are much shorter.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shorter {
    /// The share of the longer text, in percent, where there are fewer sentences.
    pub with_fewer_sentences: usize,
    /// The same, where there are as many, and fewer signs between clauses.
    pub with_fewer_clauses: usize,
    /// The same, in all other cases.
    pub any: usize,
    /// The letters from which on texts are compared.
    pub least: usize,
}

/// How many words tell another language.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Untranslated {
    /// In prose.
    pub prose: usize,
    /// In a label.
    pub label: usize,
    /// How many words a text has from which on its language can be identified by its letters …
    pub identified: usize,
    /// … where at most one in so many is a frequent word of its own language …
    pub hardly: usize,
    /// … or so many words have a letter that its own language does not have.
    pub foreign: usize,
    /// How many words a sentence has that is told where two languages share it …
    pub copied: usize,
    /// … and how many of them have no capital.
    pub copied_small: usize,
}

/// What of readability is shown.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Readability {
    /// How many of the hardest sentences.
    pub hardest: usize,
}

/// The thresholds, read once.
pub fn thresholds() -> &'static Thresholds {
    static READ: OnceLock<Thresholds> = OnceLock::new();
    READ.get_or_init(|| match serde_json::from_str(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/compiled/thresholds.json"))) {
        Ok(read) => read,
        Err(error) => unreachable!("the thresholds in the program are tested: {error}"),
    })
}
