//! Words that leave a promise without measure.

use std::ops::Range;

use crate::charter::text::Language;
use crate::finding::{Arg, Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::reader::asked_until;
use crate::lint::sentences::is_capital;
use crate::lint::term::is_limited;
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// SMA-01
pub const LINT: Lint = Lint { codes: &[("SMA-01", Level::Note)], judge: Judge::Passage(judge) };

static WORDS: Lists<Words> = list!("vague");

#[derive(serde::Deserialize)]
struct Read {
    vague: Vec<Entry>,
    fine: Vec<String>,
    limits: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Entry {
    say: Vec<String>,
}

struct Words {
    /// What is vague, and what holds such a word without being so.
    phrases: Phrases<bool>,
    limits: Phrases<()>,
}

fn make(read: Read, language: Language) -> Words {
    let vague = read.vague.iter().flat_map(|entry| &entry.say).map(|say| (say.as_str(), true));
    let fine = read.fine.iter().map(|say| (say.as_str(), false));
    Words {
        phrases: Phrases::of(language, vague.chain(fine)),
        limits: Phrases::of(language, read.limits.iter().map(|limit| (limit.as_str(), ()))),
    }
}

fn words(language: Language) -> &'static Words {
    WORDS.of(language, make)
}

/// Whether the list holds a word.
pub(in crate::lint) fn holds(word: &str, language: Language) -> bool {
    words(language).phrases.holds(word, language)
}

/// The words of the list.
pub(in crate::lint) fn listed(language: Language) -> Vec<String> {
    words(language).phrases.texts(|is_vague| is_vague)
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    let beside = |key: &str| passage.beside.get(key);
    if !passage.is_promise || beside("within").is_some_and(|within| within.is_string()) || beside("term").is_some() {
        return;
    }
    let mut words = Vec::new();
    let mut places = Vec::new();
    for version in &passage.versions {
        let found = vague(version);
        if !found.is_empty() {
            places.push((version, found[0].clone()));
        }
        for tokens in found {
            let word = Arg::from(version.written(tokens));
            if !words.contains(&word) {
                words.push(word);
            }
        }
    }
    if let [(first, vague), others @ ..] = places.as_slice() {
        let mut finding = first.found_in(first.written(vague.clone()), "SMA-01", "sma-vague", vec![("words", Arg::List(words))]);
        finding.help = Some(Message::own("help-sma-vague", vec![]));
        finding.related = others.iter().map(|(version, vague)| (version.place(version.written(vague.clone())), None)).collect();
        findings.push(finding);
    }
}

/// The vague words of a text.
fn vague(version: &Version<'_>) -> Vec<Range<usize>> {
    let words = words(version.language);
    let tokens = &version.tokens;
    let mut found = Vec::new();
    for sentence in version.sentences() {
        let mut at = sentence.start;
        let asked_until = asked_until(version, sentence);
        let mut in_sentence = Vec::new();
        while at < sentence.end {
            let own = version.own.and_then(|own| own.vague.longest_at(tokens, at)).map(|((), length)| (true, length));
            let listed = words.phrases.longest_at(tokens, at).or_else(|| words.phrases.near_at(tokens, at));
            match own.filter(|(_, length)| listed.is_none_or(|(_, other)| *length >= other)).or(listed) {
                Some((_, length)) if version.is_taken_out(&(at..at + length)) => at += length,
                Some((is_vague, length)) => {
                    // Part of a name: "the Best Practice Unit".
                    let is_name = at > sentence.start && is_capital(version, &tokens[at]) && tokens[at - 1].is_word();
                    if is_vague && !is_name && !version.quoted()[at] && at >= asked_until {
                        in_sentence.push(at..at + length);
                    }
                    at += length;
                }
                None => at += 1,
            }
        }
        let is_limited = || is_limited(version, sentence) || sentence.clone().any(|at| words.limits.longest_at(tokens, at).is_some());
        if !in_sentence.is_empty() && !is_limited() {
            found.append(&mut in_sentence);
        }
    }
    found
}
