//! Whether a sentence asks something of the reader, rather than promise something.

use std::ops::Range;

use super::facts::is_near;
use super::passage::Version;
use super::phrases::Phrases;
use super::sentences::is_capital;
use super::tokens::Token;
use super::words::{Lists, list};
use crate::charter::text::Language;

static ASKS: Lists<Words> = list!("reader");

#[derive(serde::Deserialize)]
struct Read {
    asks: Vec<String>,
    ifs: Vec<String>,
    body: Vec<String>,
    receives: Vec<String>,
}

struct Words {
    /// How a sentence begins that asks something of the reader.
    asks: Phrases<()>,
    /// How one begins that does so after a comma.
    ifs: Phrases<()>,
    /// Who promises.
    body: Phrases<()>,
    /// Verbs that ask nothing of the reader where they stand before "Sie".
    receives: Vec<String>,
}

fn make(read: Read, language: Language) -> Words {
    let phrases = |list: &[String]| Phrases::of(language, list.iter().map(|words| (words.as_str(), ())));
    Words { asks: phrases(&read.asks), ifs: phrases(&read.ifs), body: phrases(&read.body), receives: read.receives }
}

/// Whether a sentence asks something of the reader: "Tell us …", "You send …", "If you move, tell us …".
pub fn is_asked(version: &Version<'_>, sentence: &Range<usize>) -> bool {
    let words = ASKS.of(version.language, make);
    let tokens = &version.tokens[..sentence.end];
    let Some(first) = (sentence.start..sentence.end).find(|at| tokens[*at].is_word()) else { return false };
    let after = || (first..sentence.end).find(|at| tokens[*at].is(',')).map(|comma| comma + 1).filter(|at| *at < sentence.end);
    asks(version, tokens, first, words)
        || (words.ifs.longest_at(tokens, first).is_some() || is_condition(version, first))
            && after().is_some_and(|at| asks(version, tokens, at, words))
}

/// From which token on a sentence asks nothing of the reader: from its start, or from where the body begins to promise, "Tell us, and we …".
pub fn asked_until(version: &Version<'_>, sentence: &Range<usize>) -> usize {
    if !is_asked(version, sentence) {
        return sentence.start;
    }
    let body = &ASKS.of(version.language, make).body;
    let is_body = |at: &usize| !version.tokens[*at].is_joined && body.longest_at(&version.tokens, *at).is_some();
    // "belt de dossierbeheerder": who promises may stand after the verb.
    let ends = |at: &usize| version.tokens[*at].is(';') || is_body(at);
    (sentence.start + 1..sentence.end).find(ends).map_or(sentence.end, |body| body - 1)
}

/// Whether a sentence begins with what a request may follow after a comma: "If you move, …".
pub fn begins_with_if(version: &Version<'_>, sentence: &Range<usize>) -> bool {
    let first = (sentence.start..sentence.end).find(|at| version.tokens[*at].is_word());
    first.is_some_and(|first| ASKS.of(version.language, make).ifs.longest_at(&version.tokens, first).is_some())
}

/// "Ruikt u gas, bel dan 112": a Dutch condition begins with its verb.
fn is_condition(version: &Version<'_>, first: usize) -> bool {
    version.language == Language::Nl && version.tokens.get(first + 1).is_some_and(|second| second.text == "u")
}

/// Whether what begins at `first` asks something.
fn asks(version: &Version<'_>, tokens: &[Token<'_>], first: usize, words: &Words) -> bool {
    if words.asks.longest_at(tokens, first).is_some() {
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
                && !tokens[first..].windows(2).any(|two| two[0].is(',') && matches!(two[1].text.as_ref(), "so" | "dann"))
                && !words.receives.iter().any(|verb| **verb == *tokens[first].text)
                && second.is_some_and(|second| second.text == "sie" && is_capital(version, second))
        }
        Language::Nl | Language::En => false,
    }
}

/// Words of so many letters are known with a typing error too.
const LONG: usize = 10;

/// Whether one of these tokens is one of these words.
pub fn has_word(tokens: &[Token<'_>], words: &[String]) -> bool {
    tokens.iter().any(|token| words.iter().any(|word| *token.text == **word || word.len() >= LONG && is_near(&token.text, word)))
}
