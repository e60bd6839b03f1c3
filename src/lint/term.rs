//! Whether a sentence names a length of time, a moment or a placeholder for them.

use std::ops::Range;

use super::facts::{Sense, Weight, What, is_number_word, lexicon};
use super::passage::Version;
use super::tokens::Kind;

/// Whether a sentence says how long something takes, or leaves a place for it.
pub fn is_limited(version: &Version<'_>, sentence: &Range<usize>) -> bool {
    let tokens = &version.tokens[sentence.clone()];
    let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return false };
    let bytes = first.bytes.start..last.bytes.end;
    let is_filled_in =
        tokens.iter().any(|token| token.kind == Kind::Placeholder && matches!(token.text.as_ref(), "deadline" | "duration" | "target"));
    let times = version.facts().iter().filter(|fact| bytes.contains(&fact.bytes.start) && fact.weight >= Weight::Soft);
    is_filled_in || times.into_iter().any(|fact| matches!(fact.what, What::Time(..) | What::Clock(_)))
}

/// Whether a number, in figures or words, begins at `at`.
pub fn is_number(version: &Version<'_>, at: usize) -> bool {
    let is_sense = |sense| matches!(sense, Sense::Number(_) | Sense::Multiplier(_) | Sense::Half(_) | Sense::Article);
    version.tokens.get(at).is_some_and(|token| match token.kind {
        Kind::Number(_) => true,
        Kind::Word => {
            let words = lexicon(version.language);
            words.single(&token.text).any(is_sense) || is_number_word(version.language, &token.text)
        }
        _ => false,
    })
}

/// Whether a unit of time stands at `at` or just after it.
pub fn is_unit_at(version: &Version<'_>, at: usize) -> bool {
    let words = lexicon(version.language);
    (at..at + 2).any(|at| words.at(&version.tokens, at).any(|(sense, _)| matches!(sense, Sense::Unit(_))))
}
