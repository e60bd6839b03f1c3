//! Units with a typing error: `semianes`, `werkdaggen`, `wroking days`.

use std::sync::OnceLock;

use super::{Sense, Unit, lexicon};
use crate::charter::text::Language;

/// A unit as it is written right.
struct Written {
    first: &'static str,
    letters: Letters,
    rest: &'static str,
    unit: Unit,
}

/// How many letters a word has, and which, each as one of 32 bits.
#[derive(Clone, Copy)]
struct Letters {
    count: usize,
    which: u32,
}

impl Letters {
    fn of(word: &str) -> Letters {
        let add =
            |letters: Letters, letter: char| Letters { count: letters.count + 1, which: letters.which | 1 << (u32::from(letter) % 32) };
        word.chars().fold(Letters { count: 0, which: 0 }, add)
    }

    /// Whether two words can be as near as two changes: each takes away a letter and adds one at most.
    fn may_be_near(self, other: Letters) -> bool {
        self.count.abs_diff(other.count) < 3 && (self.which ^ other.which).count_ones() < 5
    }
}

/// The units of a language, of one word or two.
fn units(language: Language) -> &'static [Written] {
    static UNITS: [OnceLock<Vec<Written>>; 4] = [const { OnceLock::new() }; 4];
    UNITS[language as usize].get_or_init(|| {
        let written = |(first, rest, sense): (&'static str, &'static [Box<str>], Sense)| match (sense, rest) {
            (Sense::Unit(unit), []) => Some(Written { first, letters: Letters::of(first), rest: "", unit }),
            (Sense::Unit(unit), [rest]) => Some(Written { first, letters: Letters::of(first), rest, unit }),
            _ => None,
        };
        lexicon(language).phrases().filter_map(written).collect()
    })
}

/// The unit that one word, or it and the next one, is near to, and how many words it takes; two words say more than one.
pub(super) fn unit(language: Language, word: &str, next: Option<&str>) -> Option<(Unit, usize)> {
    let letters = Letters::of(word);
    let mut best: Option<((usize, usize), Unit, usize)> = None;
    for written in units(language).iter().filter(|written| written.letters.may_be_near(letters)) {
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
    let units = units(language).iter().filter(|written| written.first == first && !written.rest.is_empty());
    units.into_iter().find(|written| is_near(word, written.rest)).map(|written| written.unit)
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
