//! Numbers of Dutch and German that are written as one word, also with what they count: `zweihundertfünfzig`, `tweeënhalf`,
//! `dreißigtägig`.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::{Sense, Unit, lexicon, unit};
use crate::charter::text::Language;
use crate::lint::tokens::ONE;
use crate::lint::words::{Lists, list};

/// How many bytes of the end of a word say whether it may be a compound.
const END: usize = 3;

/// How many parts a compound has at most.
const MOST_PARTS: usize = 6;

#[derive(serde::Deserialize)]
struct Read {
    times: Vec<String>,
    halves: Vec<String>,
    joints: Vec<String>,
    tens: Vec<String>,
    ones: Vec<String>,
    factors: BTreeMap<String, i64>,
    units: BTreeMap<String, Vec<String>>,
}

/// The parts that compounds of a language have.
struct Parts {
    read: Read,
    /// What ends a number and its unit, the longest first.
    units: Vec<(String, Unit)>,
    ends: FxHashSet<[u8; END]>,
}

fn parts(language: Language) -> &'static Parts {
    static PARTS: Lists<Parts> = list!("compound");
    PARTS.of(language, make)
}

fn make(read: Read, language: Language) -> Parts {
    let all = read.units.iter().filter_map(|(name, words)| Some((unit(name)?, words)));
    let mut units: Vec<(String, Unit)> = all.flat_map(|(unit, words)| words.iter().map(move |word| (word.clone(), unit))).collect();
    units.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    let numbers = lexicon(language).phrases().filter(|(_, rest, sense)| rest.is_empty() && matches!(sense, Sense::Number(_)));
    let words = numbers.map(|(word, ..)| word).chain(read.factors.keys().map(String::as_str));
    let ends = [&read.times, &read.halves, &read.tens].into_iter().flatten().map(String::as_str);
    let ends = ends.chain(words).chain(units.iter().map(|(word, _)| word.as_str()));
    let ends = ends.filter_map(|word| word.as_bytes().last_chunk().copied()).collect();
    Parts { read, units, ends }
}

/// Whether a word that no list names may be a compound.
pub(super) fn may_be(language: Language, text: &str) -> bool {
    text.len() > 5 && text.as_bytes().last_chunk().is_some_and(|end| parts(language).ends.contains(end))
}

/// The number that a word says, such as `zweihundertfünfzig`, `viermal` or `tweeënhalf`.
pub(super) fn number(language: Language, text: &str) -> Option<i64> {
    if let Some(value) = simple(language, text) {
        return Some(value);
    }
    let parts = parts(language);
    if !text.as_bytes().last_chunk().is_some_and(|end| parts.ends.contains(end)) {
        return None;
    }
    let without = |ends: &[String]| ends.iter().find_map(|end| whole(language, text.strip_suffix(end.as_str())?, MOST_PARTS));
    whole(language, text, MOST_PARTS)
        .or_else(|| without(&parts.read.times))
        .or_else(|| without(&parts.read.halves).map(|value| value + ONE / 2))
}

/// The number and the unit that a word says, such as `dreißigtägig`; of `12-jährig` only the unit.
pub(super) fn with_unit(language: Language, text: &str) -> Option<(Option<i64>, Unit)> {
    let (stem, unit) = parts(language).units.iter().find_map(|(end, unit)| Some((text.strip_suffix(end.as_str())?, *unit)))?;
    if stem.is_empty() { Some((None, unit)) } else { Some((Some(whole(language, stem, MOST_PARTS)?), unit)) }
}

fn simple(language: Language, text: &str) -> Option<i64> {
    lexicon(language).single(text).find_map(|sense| match sense {
        Sense::Number(value) => Some(value),
        _ => None,
    })
}

/// A number of one or more parts.
fn whole(language: Language, text: &str, most: usize) -> Option<i64> {
    let read = &parts(language).read;
    let is_one = |text: &str| read.ones.iter().any(|one| one == text);
    if most == 0 || text.is_empty() {
        return None;
    }
    if let Some(value) = simple(language, text) {
        return Some(value);
    }
    if is_one(text) {
        return Some(ONE);
    }
    let mut factors: Vec<(&String, &i64)> = read.factors.iter().collect();
    factors.sort_by_key(|(_, factor)| std::cmp::Reverse(**factor));
    for (word, factor) in factors {
        if let Some((before, after)) = text.split_once(word.as_str()) {
            let count = if before.is_empty() { ONE } else { whole(language, before, most - 1)? };
            let joint = read.joints.iter().find_map(|joint| after.strip_prefix(joint.as_str())).filter(|rest| !rest.is_empty());
            let rest = match (after, joint) {
                ("", _) => 0,
                (_, Some(rest)) => whole(language, rest, most - 1).or_else(|| whole(language, after, most - 1))?,
                (_, None) => whole(language, after, most - 1)?,
            };
            return Some(count.saturating_mul(*factor).saturating_add(rest));
        }
    }
    if !read.tens.iter().any(|end| text.ends_with(end.as_str())) {
        return None;
    }
    read.joints.iter().find_map(|joint| {
        text.match_indices(joint.as_str()).find_map(|(at, _)| {
            let (unit, ten) = (&text[..at], &text[at + joint.len()..]);
            let unit = if is_one(unit) { ONE } else { simple(language, unit)? };
            let ten = simple(language, ten)?;
            (unit < 10 * ONE && ten >= 20 * ONE).then_some(unit + ten)
        })
    })
}
