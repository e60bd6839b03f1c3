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

/// The unit that one word, or it and the next one, is near to, and how many words it takes; two words say more than one.
pub(super) fn unit(language: Language, word: &str, next: Option<&str>) -> Option<(Unit, usize)> {
    let letters = word.chars().count();
    let mut best: Option<((usize, usize), Unit, usize)> = None;
    for written in units(language).iter().filter(|written| written.letters.abs_diff(letters) < 3) {
        let first = written.first;
        let words = match (written.rest, next) {
            ("", _) if is_near(word, first) => 1,
            ("", _) | (_, None) => continue,
            // "jous ouvrables": the second word vouches for the first.
            (rest, Some(next)) if is_near(next, rest) && (is_near(word, first) || rest == next && is_one_off(word, first)) => 2,
            _ => continue,
        };
        let rank = (2 - words, strsim::osa_distance(word, first));
        if best.is_none_or(|(least, ..)| rank < least) {
            best = Some((rank, written.unit, words));
        }
    }
    best.map(|(_, unit, words)| (unit, words))
}

/// Whether a word has one letter more, less or other.
fn is_one_off(word: &str, other: &str) -> bool {
    other.chars().count() > 3 && word.chars().next() == other.chars().next() && strsim::osa_distance(word, other) == 1
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
pub fn is_near(word: &str, other: &str) -> bool {
    if word == other {
        return true;
    }
    if is_doubled(word, other) {
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

/// Whether a letter of a short word stands once more than it should: "moiss", "uuur".
fn is_doubled(word: &str, other: &str) -> bool {
    let (more, letters): (Vec<char>, Vec<char>) = (word.chars().collect(), other.chars().collect());
    let at = more.iter().zip(&letters).take_while(|(one, other)| one == other).count();
    letters.len() > 2 && more.len() == letters.len() + 1 && at > 0 && more[at] == more[at - 1] && more[at + 1..] == letters[at..]
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
