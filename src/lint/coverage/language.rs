//! A text that is left in another language than its own.

use std::collections::HashMap;
use std::ops::Range;

use rustc_hash::FxHashSet;

use crate::charter::text::Language;
use crate::finding::{Arg, Finding, Level};
use crate::lint::passage::{Passage, Version};
use crate::lint::sentences::is_capital;
use crate::lint::thresholds::thresholds;
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// PAR-21
pub const LINT: Lint = Lint { codes: &[("PAR-21", Level::Warning)], judge: Judge::Passage(judge) };

static KNOWN: Lists<Known> = list!("common");

/// By what a language is known.
#[derive(serde::Deserialize)]
struct Known {
    /// Its frequent words.
    common: FxHashSet<String>,
    /// Its letters beyond a to z.
    letters: String,
}

fn known(language: Language) -> &'static Known {
    KNOWN.of(language, |read: Known, _| read)
}

/// Words by which a language is known.
pub fn common(language: Language) -> &'static FxHashSet<String> {
    &known(language).common
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    // A street has the name that it has.
    if passage.versions.len() < 2 || passage.route.last_key() == Some("street") {
        return;
    }
    let words = &thresholds().untranslated;
    if let Some((at, other)) = copied(&passage.versions) {
        let args = vec![("found", Arg::Language(passage.versions[other].language.tag().to_owned()))];
        findings.push(passage.differs("PAR-21", "par-left", args, at, other));
        return;
    }
    for (at, version) in passage.versions.iter().enumerate() {
        let (foreign, own) = foreign(version, if passage.is_markdown { words.prose } else { words.label });
        let Some(foreign) = foreign else {
            if is_of_none(version, own) || is_of_other_script(version) && !passage.versions.iter().all(is_of_other_script) {
                let other = usize::from(at == 0);
                findings.push(passage.differs("PAR-21", "par-left-other", Vec::new(), at, other));
            }
            continue;
        };
        let other = passage.versions.iter().position(|version| version.language == foreign);
        let other = other.unwrap_or(usize::from(at == 0));
        let args = vec![("found", Arg::Language(foreign.tag().to_owned()))];
        findings.push(passage.differs("PAR-21", "par-left", args, at, other));
    }
}

/// A sentence that two versions share, word for word: the version that has it of the other, and that one.
fn copied(versions: &[Version<'_>]) -> Option<(usize, usize)> {
    let limits = &thresholds().untranslated;
    let is_long = |version: &Version<'_>, sentence: &Range<usize>| {
        let words = || sentence.clone().filter(|at| version.tokens[*at].is_word() && !version.quoted()[*at]);
        words().count() >= limits.copied && words().filter(|at| !is_capital(version, &version.tokens[*at])).count() >= limits.copied_small
    };
    let own = |version: &Version<'_>, sentence: &Range<usize>| {
        let words = common(version.language);
        version.tokens[sentence.clone()].iter().filter(|token| words.contains(token.text.as_ref())).count()
    };
    for (at, version) in versions.iter().enumerate() {
        let long: Vec<&Range<usize>> = version.sentences().iter().filter(|sentence| is_long(version, sentence)).collect();
        for (before, other) in versions[..at].iter().enumerate().filter(|_| !long.is_empty()) {
            let there: HashMap<&str, &Range<usize>> =
                other.sentences().iter().rev().map(|sentence| (other.written(sentence.clone()), sentence)).collect();
            for sentence in &long {
                if let Some(same) = there.get(version.written((*sentence).clone())) {
                    return Some(if own(version, sentence) > own(other, same) { (before, at) } else { (at, before) });
                }
            }
        }
    }
    None
}

/// The language in which most of a text is, where that is not its own, and how many of its words are frequent ones of its own: of names and titles
/// more than of sentences is asked.
fn foreign(version: &Version<'_>, least: usize) -> (Option<Language>, usize) {
    let mut counts = [0usize; 4];
    for (at, token) in version.tokens.iter().enumerate() {
        if !token.is_word() || version.quoted()[at] {
            continue;
        }
        let of = Language::ALL.map(|language| common(language).contains(token.text.as_ref()));
        // A word of its own language is none of another.
        if of[version.language as usize] {
            counts[version.language as usize] += 1;
        } else {
            for (count, of) in counts.iter_mut().zip(of) {
                *count += usize::from(of);
            }
        }
    }
    let own = counts[version.language as usize];
    let most = (0..4).filter(|at| *at != version.language as usize).max_by_key(|at| (counts[*at], std::cmp::Reverse(*at)));
    (most.filter(|most| counts[*most] >= least && counts[*most] > own).map(|most| Language::ALL[most]), own)
}

/// Whether most letters of a text, however short it is, are of another script than these languages are written in.
fn is_of_other_script(version: &Version<'_>) -> bool {
    const LEAST: usize = 4;
    // The first bytes of what is neither a Latin letter nor punctuation.
    if !version.text.bytes().any(|byte| matches!(byte, 0xcd..=0xe1 | 0xe3..)) {
        return false;
    }
    let is_latin = |letter: &char| matches!(letter, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    let letters = version.text.chars().filter(|next| next.is_alphabetic());
    let (latin, others): (Vec<char>, Vec<char>) = letters.partition(is_latin);
    others.len() >= LEAST && others.len() > latin.len()
}

/// Whether a text is surely in none of the four languages. Among these the words tell more than the library, whose letters do not tell short
/// texts apart; and it takes its time, so it is asked only where the words are hardly of the language, or the letters are not.
fn is_of_none(version: &Version<'_>, own: usize) -> bool {
    let (limits, known) = (&thresholds().untranslated, known(version.language));
    // Names are of no language.
    let words = || version.tokens.iter().filter(|token| token.is_word() && !is_capital(version, token));
    let is_foreign = |letter: char| !letter.is_ascii() && letter.is_alphabetic() && !known.letters.contains(letter);
    let is_hardly = || own * limits.hardly <= words().count();
    let has_letters =
        || words().filter(|word| !word.text.is_ascii() && word.text.chars().any(is_foreign)).nth(limits.foreign - 1).is_some();
    if version.tokens.len() < limits.identified || !(is_hardly() || has_letters()) || words().count() < limits.identified {
        return false;
    }
    let is_of_four = |lang: whatlang::Lang| matches!(lang.code(), "fra" | "nld" | "deu" | "eng");
    whatlang::detect(version.text)
        .is_some_and(|found| found.script() != whatlang::Script::Latin || found.is_reliable() && !is_of_four(found.lang()))
}
