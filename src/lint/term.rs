//! Whether a sentence names a length of time, a moment or a placeholder for them.

use std::ops::Range;

use super::facts::{Fact, Sense, Weight, What, is_number_word, lexicon};
use super::passage::Version;
use super::tokens::Kind;

/// Whether a sentence says how long something takes, or leaves a place for it.
pub fn is_limited(version: &Version<'_>, sentence: &Range<usize>) -> bool {
    let is_place = |name: &str| matches!(name, "deadline" | "duration" | "target");
    let is_filled_in = version.tokens[sentence.clone()].iter().any(|token| token.kind == Kind::Placeholder && is_place(&token.text));
    is_filled_in || times(version, sentence).any(|fact| fact.weight >= Weight::Soft)
}

/// Whether a sentence says how often something is: "every quarter".
pub fn has_rhythm(version: &Version<'_>, sentence: &Range<usize>) -> bool {
    times(version, sentence).any(|fact| fact.weight == Weight::Article)
}

/// The lengths of time and the times of the day that a sentence names.
fn times<'text>(version: &'text Version<'_>, sentence: &Range<usize>) -> impl Iterator<Item = &'text Fact> {
    let tokens = &version.tokens[sentence.clone()];
    let bytes = tokens.first().map_or(0, |first| first.bytes.start)..tokens.last().map_or(0, |last| last.bytes.end);
    version.facts_in(&bytes).iter().filter(|fact| matches!(fact.what, What::Time(..) | What::Clock(_)))
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
