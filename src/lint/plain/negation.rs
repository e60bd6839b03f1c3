//! Two negations of one statement, which the reader has to undo.

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::sentences::{quoted, sentences};
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// PLN-02
pub const LINT: Lint = Lint { codes: &[("PLN-02", Level::Note)], judge: Judge::Passage(judge) };

/// How many tokens a negation reaches, to a word that it undoes.
const REACH: usize = 6;

static WORDS: Lists<Phrases<Part>> = list!("double_negation");

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
    /// A row of words that is two negations.
    Whole,
    /// Another statement begins.
    Conjunction,
    /// "without charge"
    Harmless,
}

#[derive(serde::Deserialize)]
struct Read {
    negators: Vec<String>,
    only: Vec<String>,
    without: Vec<String>,
    undone: Vec<String>,
    phrases: Vec<String>,
    conjunctions: Vec<String>,
    harmless: Vec<String>,
}

fn make(read: Read, language: Language) -> Phrases<Part> {
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
    Phrases::of(language, lists.iter().flat_map(|(words, part)| words.iter().map(|word| (word.as_str(), *part))))
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    for version in &passage.versions {
        if let Some(words) = double(version) {
            let mut finding = version.found("PLN-02", "pln-negation", vec![("words", words.into())]);
            finding.help = Some(Message::own("help-pln-negation", vec![]));
            findings.push(finding);
        }
    }
}

/// The first double negation of a text, from its first word to its last.
fn double<'text>(version: &'text Version<'_>) -> Option<&'text str> {
    let words = WORDS.of(version.language, make);
    let tokens = &version.tokens;
    let mut quotes = None;
    for sentence in sentences(version) {
        let mut negated: Option<usize> = None;
        let mut at = sentence.start;
        while at < sentence.end {
            let (part, length) = words.longest_at(tokens, at).map_or((None, 1), |(part, length)| (Some(part), length));
            let found = match (part, negated) {
                (Some(Part::Whole), _) => Some(at),
                (Some(Part::Without), Some(from)) => Some(from),
                (Some(Part::Undone), Some(from)) if at - from <= REACH => Some(from),
                _ => None,
            };
            if let Some(from) = found
                && !quotes.get_or_insert_with(|| quoted(tokens))[at]
            {
                return Some(version.written(from..at + length));
            }
            match part {
                Some(Part::Negator) => negated = negated.or(Some(at)),
                Some(Part::Only | Part::Conjunction) => negated = None,
                None if tokens[at].is(';') || tokens[at].is(':') => negated = None,
                _ => {}
            }
            at += length;
        }
    }
    None
}
