//! Whether a sentence names a length of time, a share or a placeholder for them.

use rustc_hash::FxHashSet;
use std::ops::Range;

use super::passage::Version;
use super::tokens::{Kind, Token};
use super::words::{Lists, list};

static UNITS: Lists<Units> = list!("term");

/// Words by which a length of time is known.
#[derive(serde::Deserialize)]
struct Units {
    /// Of time.
    units: FxHashSet<String>,
    /// Numbers.
    numbers: FxHashSet<String>,
    /// Articles that are numbers before a unit: "a week".
    articles: FxHashSet<String>,
}

/// Whether a sentence names a length of time, or leaves a place for one.
pub fn is_limited(version: &Version<'_>, sentence: &Range<usize>) -> bool {
    let units = UNITS.of(version.language, |read: Units, _| read);
    let tokens = &version.tokens[sentence.clone()];
    tokens.iter().enumerate().any(|(at, token)| match token.kind {
        Kind::Placeholder => matches!(token.text.as_ref(), "deadline" | "duration" | "target"),
        Kind::Number(_) => is_unit_near(&tokens[at + 1..], units) || tokens.get(at + 1).is_some_and(|hour| hour.text == "u"),
        Kind::Word if units.articles.contains(token.text.as_ref()) => tokens.get(at + 1).is_some_and(|next| is_unit(next, units)),
        Kind::Word => units.numbers.contains(token.text.as_ref()) && is_unit_near(&tokens[at + 1..], units),
        _ => false,
    })
}

/// Whether a unit of time stands within the next three tokens: "5 to 10 working days".
fn is_unit_near(tokens: &[Token<'_>], units: &Units) -> bool {
    tokens.iter().take(4).any(|token| is_unit(token, units))
}

fn is_unit(token: &Token<'_>, units: &Units) -> bool {
    token.is_word() && units.units.contains(token.text.as_ref())
}

/// The length of a number, in figures or words, that begins at `at`: one token.
pub fn is_number(version: &Version<'_>, at: usize) -> bool {
    let units = UNITS.of(version.language, |read: Units, _| read);
    version.tokens.get(at).is_some_and(|token| match token.kind {
        Kind::Number(_) => true,
        Kind::Word => units.numbers.contains(token.text.as_ref()) || units.articles.contains(token.text.as_ref()),
        _ => false,
    })
}

/// Whether a unit of time stands at `at` or just after it.
pub fn is_unit_at(version: &Version<'_>, at: usize) -> bool {
    let units = UNITS.of(version.language, |read: Units, _| read);
    version.tokens.iter().skip(at).take(2).any(|token| is_unit(token, units))
}
