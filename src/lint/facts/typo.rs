//! Units with a typing error: `semianes`, `werkdaggen`, `wroking days`.

use std::sync::OnceLock;

use super::{Sense, Unit, lexicon};
use crate::charter::text::Language;

/// A unit as it is written right.
struct Written {
    first: &'static str,
    letters: usize,
    rest: &'static str,
    unit: Unit,
}

/// The units of a language, of one word or two.
fn units(language: Language) -> &'static [Written] {
    static UNITS: [OnceLock<Vec<Written>>; 4] = [const { OnceLock::new() }; 4];
    UNITS[language as usize].get_or_init(|| {
        let written = |(first, rest, sense): (&'static str, &'static [Box<str>], Sense)| match (sense, rest) {
            (Sense::Unit(unit), []) => Some(Written { first, letters: first.chars().count(), rest: "", unit }),
            (Sense::Unit(unit), [rest]) => Some(Written { first, letters: first.chars().count(), rest, unit }),
            _ => None,
        };
        lexicon(language).phrases().filter_map(written).collect()
    })
}

/// The unit that a word is near to, and the second word that has to follow it, if any.
pub(super) fn unit(language: Language, word: &str) -> Option<(Unit, &'static str)> {
    let letters = word.chars().count();
    let mut best: Option<(usize, Unit, &'static str)> = None;
    for written in units(language).iter().filter(|written| written.letters.abs_diff(letters) < 3 && is_near(word, written.first)) {
        let distance = strsim::osa_distance(word, written.first);
        // Two words say more than one.
        if best.is_none_or(|(least, _, before)| distance < least || distance == least && before.is_empty()) {
            best = Some((distance, written.unit, written.rest));
        }
    }
    best.map(|(_, unit, rest)| (unit, rest))
}

/// The unit of two words of which the first is right and the second near.
pub(super) fn second(language: Language, first: &str, word: &str) -> Option<Unit> {
    let units = lexicon(language).phrases().filter(|(of, rest, _)| *of == first && rest.len() == 1);
    units.into_iter().find_map(|(_, rest, sense)| match sense {
        Sense::Unit(unit) if is_near(word, &rest[0]) => Some(unit),
        _ => None,
    })
}

/// Whether a word is another with a typing error: one in six letters or more, two in nine or more; short words are themselves.
pub(super) fn is_near(word: &str, other: &str) -> bool {
    if word == other {
        return true;
    }
    let length = other.chars().count();
    let most = match length {
        0..=3 => return false,
        4..=5 => return is_turned(word, other),
        6..=8 => 1,
        _ => 2,
    };
    if word.chars().count().abs_diff(length) > most || word.chars().next() != other.chars().next() {
        return false;
    }
    strsim::osa_distance(word, other) <= most
}

/// Whether two neighbouring letters are turned round.
fn is_turned(word: &str, other: &str) -> bool {
    let letters = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    letters(word) == letters(other) && strsim::osa_distance(word, other) == 1
}
