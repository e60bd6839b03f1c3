//! Words of the office where a plain one would do.

mod explained;

use rustc_hash::FxHashSet;
use std::ops::Range;

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::reader::has_word;
use crate::lint::sentences::is_capital;
use crate::lint::thresholds::thresholds;
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};
use explained::is_explained;

/// PLN-01
pub const LINT: Lint = Lint { codes: &[("PLN-01", Level::Note)], judge: Judge::Passage(judge) };

static WORDS: Lists<Words> = list!("jargon");

#[derive(serde::Deserialize)]
struct Read {
    jargon: Vec<Entry>,
    fine: Vec<String>,
    acts: FxHashSet<String>,
    in_titles: FxHashSet<String>,
    that_is: Vec<String>,
    called: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Entry {
    say: Vec<String>,
    plain: String,
    #[serde(default)]
    unless: Vec<String>,
}

struct Words {
    entries: Vec<Entry>,
    /// The entry of each word, and none for what holds one without being it.
    phrases: Phrases<Option<usize>>,
    /// "law", and what begins its title: "on".
    acts: FxHashSet<String>,
    in_titles: FxHashSet<String>,
    /// What explains a word, and what comes before one that was explained.
    that_is: Phrases<()>,
    called: Phrases<()>,
}

fn make(read: Read, language: Language) -> Words {
    let mut entries = read.jargon;
    for entry in &mut entries {
        entry.unless.iter_mut().for_each(|word| *word = word.to_lowercase());
    }
    let all = entries.iter().enumerate().flat_map(|(at, entry)| entry.say.iter().map(move |say| (say.as_str(), Some(at))));
    let fine = read.fine.iter().map(|fine| (fine.as_str(), None));
    let phrases = |list: &[String]| Phrases::of(language, list.iter().map(|words| (words.as_str(), ())));
    Words {
        phrases: Phrases::of(language, fine.chain(all)),
        entries,
        acts: read.acts,
        in_titles: read.in_titles,
        that_is: phrases(&read.that_is),
        called: phrases(&read.called),
    }
}

fn words(language: Language) -> &'static Words {
    WORDS.of(language, make)
}

/// How far from a word of the office the one may stand that makes it an everyday word.
const NEAR: usize = 60;

/// Whether the list holds a word.
pub(in crate::lint) fn holds(word: &str, language: Language) -> bool {
    words(language).phrases.holds(word, language)
}

/// The words of the list.
pub(in crate::lint) fn listed(language: Language) -> Vec<String> {
    words(language).phrases.texts(|entry| entry.is_some())
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    for version in &passage.versions {
        let mut seen = Vec::new();
        for (tokens, plain) in jargon(version) {
            let word = version.written(tokens);
            if !seen.contains(&word) {
                seen.push(word);
                let mut finding = version.found_in(word, "PLN-01", "pln-jargon", vec![("word", word.into())]);
                finding.help = Some(Message::own("help-pln-jargon", vec![("plain", plain.into())]));
                findings.push(finding);
            }
        }
    }
}

/// The words of the office in a text, each with the plain one.
fn jargon<'text>(version: &'text Version<'_>) -> Vec<(Range<usize>, &'text str)> {
    let words = words(version.language);
    let tokens = &version.tokens;
    let mut found: Vec<(Range<usize>, &str, &[String])> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let listed = words.phrases.longest_at(tokens, at);
        let own = version.own.and_then(|own| own.jargon.longest_at(tokens, at).map(|(entry, length)| (own.plain[entry].as_str(), length)));
        let own = own.filter(|(_, length)| listed.is_none_or(|(_, other)| *length >= other));
        let length = own.map(|(_, length)| length).or(listed.map(|(_, length)| length)).unwrap_or(1);
        let word = at..at + length;
        match (own, listed) {
            (Some((plain, _)), _) => found.push((word, plain, &[])),
            (None, Some((Some(entry), _))) if !version.is_taken_out(&word) => {
                let entry = &words.entries[entry];
                found.push((word, entry.plain.as_str(), &entry.unless));
            }
            _ => {}
        }
        at += length;
    }
    if found.is_empty() {
        return Vec::new();
    }
    let (quoted, sentences) = (version.quoted(), version.sentences());
    found.retain(|(word, _, unless)| {
        let at = word.start;
        let sentence = sentences[..sentences.partition_point(|sentence| sentence.start <= at)].last();
        let sentence = sentence.filter(|sentence| sentence.contains(&at)).cloned().unwrap_or(at..at + 1);
        let near = sentence.start.max(at.saturating_sub(NEAR))..sentence.end.min(at + NEAR);
        // A title; every German noun has a capital.
        let is_name =
            version.language != Language::De && at > sentence.start && is_capital(version, &tokens[at]) && tokens[at - 1].is_word();
        let is_everyday = has_word(&tokens[near], unless);
        !(quoted[at] || is_name || is_everyday || is_explained(version, words, word) || is_in_title(version, words, sentence.start, at))
    });
    found.into_iter().map(|(tokens, plain, _)| (tokens, plain)).collect()
}

/// Whether a word stands in the title of an act: "de wet van 11 april 1994 betreffende …".
fn is_in_title(version: &Version<'_>, words: &Words, start: usize, at: usize) -> bool {
    let (tokens, reach) = (&version.tokens, thresholds().jargon.title);
    let is = |set: &FxHashSet<String>, at: usize| tokens[at].is_word() && set.contains(tokens[at].text.as_ref());
    let from = start.max(at.saturating_sub(reach));
    let begins = (from..=at).rev().take_while(|at| !tokens[*at].is(',')).find(|at| is(&words.in_titles, *at));
    begins.is_some_and(|begins| {
        (start.max(begins.saturating_sub(reach))..begins).rev().take_while(|at| !tokens[*at].is(',')).any(|at| is(&words.acts, at))
    })
}
