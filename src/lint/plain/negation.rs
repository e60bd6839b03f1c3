//! Two negations of one statement, which the reader has to undo.

use std::ops::Range;

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::sentences::is_capital;
use crate::lint::thresholds::thresholds;
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// PLN-02
pub const LINT: Lint = Lint { codes: &[("PLN-02", Level::Note)], judge: Judge::Passage(judge) };

static WORDS: Lists<Words> = list!("double_negation");

/// What a word does to a statement.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Part {
    /// It negates.
    Negator,
    /// It takes the negation back: "only".
    Only,
    /// "without"
    Without,
    /// "impossible"
    Undone,
    /// A verb that a negation after it undoes: "wij weigeren nooit"; with the particle of this number: "sluiten niet uit".
    Denying(usize),
    /// A row of words that is two negations.
    Whole,
    /// Another statement begins.
    Conjunction,
    /// "without charge", "not immediately"
    Harmless,
}

#[derive(serde::Deserialize)]
struct Read {
    negators: Vec<String>,
    weak: Vec<String>,
    only: Vec<String>,
    without: Vec<String>,
    undone: Vec<String>,
    denying: Vec<Denying>,
    phrases: Vec<String>,
    conjunctions: Vec<String>,
    harmless: Vec<String>,
    prefixes: Vec<String>,
    suffixes: Vec<String>,
    not_prefixed: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Denying {
    verbs: Vec<String>,
    #[serde(default)]
    particle: String,
}

struct Words {
    phrases: Phrases<Part>,
    denying: Vec<Denying>,
    /// Negators that need another one, or are taken back: "ne … pas", "ne … que".
    weak: Vec<String>,
    /// How a word begins, and where that says too little how it ends, that is negated by itself: "un…", "in…able".
    prefixes: Vec<String>,
    suffixes: Vec<String>,
    /// What begins so and is not negated: "under", "ontvangst".
    not_prefixed: Phrases<()>,
}

fn make(read: Read, language: Language) -> Words {
    // Where one word is in two lists, the first counts.
    let lists = [
        (&read.harmless, Part::Harmless),
        (&read.phrases, Part::Whole),
        (&read.without, Part::Without),
        (&read.undone, Part::Undone),
        (&read.only, Part::Only),
        (&read.negators, Part::Negator),
        (&read.conjunctions, Part::Conjunction),
    ];
    let all = lists.iter().flat_map(|(words, part)| words.iter().map(|word| (word.as_str(), *part)));
    let denying = read.denying.iter().enumerate();
    let denying = denying.flat_map(|(at, of)| of.verbs.iter().map(move |verb| (verb.as_str(), Part::Denying(at))));
    Words {
        phrases: Phrases::of(language, all.chain(denying)),
        not_prefixed: Phrases::of(language, read.not_prefixed.iter().map(|word| (word.as_str(), ()))),
        denying: read.denying,
        weak: read.weak,
        prefixes: read.prefixes,
        suffixes: read.suffixes,
    }
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    for version in &passage.versions {
        if let Some(words) = double(version) {
            let mut finding = version.found_in(words, "PLN-02", "pln-negation", vec![("words", words.into())]);
            finding.help = Some(Message::own("help-pln-negation", vec![]));
            findings.push(finding);
        }
    }
}

/// The first double negation of a text, from its first word to its last.
fn double<'text>(version: &'text Version<'_>) -> Option<&'text str> {
    let words = WORDS.of(version.language, make);
    for sentence in version.sentences() {
        if let Some(found) = double_in(version, words, sentence)
            && !version.quoted()[found.end - 1]
            && !is_taken_back(version, words, sentence, &found)
        {
            return Some(version.written(found));
        }
    }
    None
}

fn double_in(version: &Version<'_>, words: &Words, sentence: &Range<usize>) -> Option<Range<usize>> {
    let (tokens, reach) = (&version.tokens, &thresholds().double_negation);
    let first = sentence.clone().find(|at| tokens[*at].is_word())?;
    // Where the statement was negated, where a verb denied it, and where it began with "without".
    let (mut negated, mut denied, mut without) = (None::<usize>, None::<(usize, usize)>, None::<usize>);
    let mut at = sentence.start;
    while at < sentence.end {
        let (part, length) = words.phrases.longest_at(tokens, at).map_or((None, 1), |(part, length)| (Some(part), length));
        let near = |from: usize| at - from <= reach.reach;
        match (part, negated) {
            (Some(Part::Whole), _) => return Some(at..at + length),
            (Some(Part::Without), Some(from)) => return Some(from..at + length),
            (Some(Part::Undone), Some(from)) if near(from) => return Some(from..at + length),
            (Some(Part::Denying(of)), Some(from)) if near(from) && words.denying[of].particle.is_empty() => return Some(from..at + length),
            (None, Some(from)) if at - from <= reach.reach_of_prefix && is_prefixed(version, words, at) => return Some(from..at + 1),
            _ => {}
        }
        match part {
            Some(Part::Negator) => {
                match (denied, without) {
                    (Some((from, of)), _) if near(from) => {
                        if let Some(end) = particle(version, &words.denying[of], at + length..sentence.end) {
                            return Some(from..end);
                        }
                    }
                    (_, Some(from)) if !is_weak(words, &tokens[at].text) => return Some(from..at + length),
                    _ => {}
                }
                negated = negated.or(Some(at));
            }
            Some(Part::Denying(of)) => denied = Some((at, of)),
            Some(Part::Without) if at == first => without = Some(at),
            Some(Part::Only | Part::Conjunction) => (negated, denied, without) = (None, None, None),
            None if tokens[at].is(';') || tokens[at].is(':') => (negated, denied, without) = (None, None, None),
            _ => {}
        }
        at += length;
    }
    None
}

fn is_weak(words: &Words, word: &str) -> bool {
    words.weak.iter().any(|weak| *weak == word)
}

/// "ne sont irrecevables que si …": the only negation is taken back just after.
fn is_taken_back(version: &Version<'_>, words: &Words, sentence: &Range<usize>, found: &Range<usize>) -> bool {
    let part = |at: usize| words.phrases.longest_at(&version.tokens, at).map(|(part, _)| part);
    let is_strong = |at: usize| part(at) == Some(Part::Negator) && !is_weak(words, &version.tokens[at].text);
    is_weak(words, &version.tokens[found.start].text)
        && part(found.start) != Some(Part::Whole)
        && (found.end..sentence.end.min(found.end + 3)).any(|at| part(at) == Some(Part::Only))
        && !found.clone().any(is_strong)
}

/// Where a denying verb ends that a negation follows: there, or at its particle.
fn particle(version: &Version<'_>, of: &Denying, after: Range<usize>) -> Option<usize> {
    if of.particle.is_empty() {
        return Some(after.start);
    }
    let tokens = &version.tokens;
    // "schließen wir nicht aus" ends a clause; "aus dem Land" does not.
    let ends = |at: usize| {
        tokens.get(at + 1).is_none_or(|next| !next.is_word() || matches!(next.text.as_ref(), "dat" | "dass" | "om" | "en" | "und"))
    };
    after.clone().find(|at| *tokens[*at].text == *of.particle && ends(*at)).map(|at| at + 1)
}

/// Whether a word is negated by its beginning: "unbegründet", "onwaarschijnlijk", "inéluctable".
fn is_prefixed(version: &Version<'_>, words: &Words, at: usize) -> bool {
    let token = &version.tokens[at];
    let word = token.text.as_ref();
    token.is_word()
        && !is_capital(version, token)
        && words.prefixes.iter().any(|prefix| word.strip_prefix(prefix.as_str()).is_some_and(|rest| rest.chars().count() > 3))
        && (words.suffixes.is_empty() || words.suffixes.iter().any(|suffix| word.ends_with(suffix.as_str())))
        && words.not_prefixed.longest_at(&version.tokens, at).is_none()
}
