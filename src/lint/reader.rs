//! Whether a sentence asks something of the reader, rather than promise something.

use std::ops::Range;

use super::passage::Version;
use super::phrases::Phrases;
use super::sentences::is_capital;
use super::tokens::Token;
use super::words::{Lists, list};
use crate::charter::text::Language;

static ASKS: Lists<Phrases<()>> = list!("reader");

#[derive(serde::Deserialize)]
struct Asks {
    /// How a sentence begins that asks something of the reader.
    asks: Vec<String>,
}

/// Whether a sentence asks something of the reader: "Tell us …", "You send …".
pub fn is_asked(version: &Version<'_>, sentence: &Range<usize>) -> bool {
    let asks = ASKS.of(version.language, |read: Asks, language| Phrases::of(language, read.asks.iter().map(|ask| (ask.as_str(), ()))));
    let tokens = &version.tokens[..sentence.end];
    let Some(first) = (sentence.start..sentence.end).find(|at| tokens[*at].is_word()) else { return false };
    if asks.longest_at(tokens, first).is_some() {
        return true;
    }
    let second = tokens.get(first + 1);
    match version.language {
        // "Signalez-nous"; no other French word that begins a sentence ends so.
        Language::Fr => tokens[first].text.ends_with("ez") && !matches!(tokens[first].text.as_ref(), "chez" | "assez"),
        // "Melden Sie", where no question follows.
        Language::De => {
            let is_question = tokens.last().is_some_and(|last| last.is('?'));
            tokens[first].text.ends_with("en")
                && !is_question
                && second.is_some_and(|second| second.text == "sie" && is_capital(version, second))
        }
        Language::Nl | Language::En => false,
    }
}

/// Whether one of these tokens is one of these words.
pub fn has_word(tokens: &[Token<'_>], words: &[String]) -> bool {
    tokens.iter().any(|token| words.iter().any(|word| *token.text == **word))
}
