//! Channels that one language offers and another does not.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::charter::text::Language;
use crate::finding::{Arg, Finding, Level, Message};
use crate::lint::facts::is_near;
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::tokens::{Kind, Target, Token};
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// PAR-09
pub const LINT: Lint = Lint { codes: &[("PAR-09", Level::Warning)], judge: Judge::Passage(judge) };

/// What a text names, and what its links and numbers stand for.
#[derive(Debug, Default)]
struct Named {
    words: BTreeSet<&'static str>,
    links: BTreeSet<&'static str>,
}

/// The names in the word lists, each with a message.
const CHANNELS: [(&str, &str); 13] = [
    ("email", "par-channel-email"),
    ("phone", "par-channel-phone"),
    ("counter", "par-channel-counter"),
    ("post", "par-channel-post"),
    ("registered", "par-channel-registered"),
    ("form", "par-channel-form"),
    ("chat", "par-channel-chat"),
    ("app", "par-channel-app"),
    ("fax", "par-channel-fax"),
    ("text", "par-channel-text"),
    ("video", "par-channel-video"),
    ("ebox", "par-channel-ebox"),
    ("none", ""),
];

#[derive(serde::Deserialize)]
struct Read {
    channel: BTreeMap<String, Vec<String>>,
    picks_up: Vec<(String, String)>,
    not_picked_up: Vec<String>,
    spared: Vec<(String, String)>,
}

struct Words {
    channels: Phrases<&'static str>,
    /// The two parts of a verb for taking a call: "nemen … op"; and what else is taken so.
    picks_up: Pairs,
    not_picked_up: Vec<String>,
    /// What begins a clause that spares the reader a channel, and what ends it where its beginning is not enough: "ohne … müssen".
    spared: Pairs,
}

/// Beginnings, found with one look, each with the place of its end.
struct Pairs {
    begins: Phrases<usize>,
    ends: Vec<String>,
}

impl Pairs {
    fn of(language: Language, pairs: Vec<(String, String)>) -> Pairs {
        let begins = Phrases::of(language, pairs.iter().enumerate().map(|(at, (first, _))| (first.as_str(), at)));
        Pairs { begins, ends: pairs.into_iter().map(|(_, second)| second).collect() }
    }

    /// What begins at a token, each as its length and its end.
    fn at<'all>(&'all self, tokens: &'all [Token<'_>], at: usize) -> impl Iterator<Item = (usize, &'all str)> {
        self.begins.at(tokens, at).map(|(pair, length)| (length, self.ends[pair].as_str()))
    }
}

fn words(language: Language) -> &'static Words {
    static WORDS: Lists<Words> = list!("channels");
    WORDS.of(language, |read: Read, language| {
        let known = |name: &str| CHANNELS.iter().find(|(channel, _)| *channel == name).map(|(channel, _)| *channel);
        let list = read.channel.iter().filter_map(|(name, words)| Some((known(name)?, words)));
        Words {
            channels: Phrases::of(language, list.flat_map(|(name, words)| words.iter().map(move |word| (word.as_str(), name)))),
            picks_up: Pairs::of(language, read.picks_up),
            not_picked_up: read.not_picked_up,
            spared: Pairs::of(language, read.spared),
        }
    })
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    if passage.versions.len() < 2 || !passage.is_markdown {
        return;
    }
    let named: Vec<Named> = passage.versions.iter().map(named).collect();
    let (mut alone, mut lacking) = (Vec::new(), BTreeSet::new());
    for (channel, word) in CHANNELS.iter().filter(|(_, word)| !word.is_empty()) {
        let has = |at: usize| named[at].words.contains(channel);
        let Some(with) = (0..named.len()).find(|at| has(*at)) else { continue };
        let is_there = |at: usize| has(at) || named[at].links.contains(channel) || is_misspelt(&passage.versions[at], channel);
        let without: Vec<usize> = (0..named.len()).filter(|at| !is_there(*at)).collect();
        let having = (0..named.len()).filter(|at| has(*at)).count();
        if having == 1 && without.len() > 1 {
            alone.push((word, with, without[0]));
            continue;
        }
        for at in without {
            lacking.insert(at);
            findings.push(passage.differs("PAR-09", "par-channel", vec![channel_named(word)], at, with));
        }
    }
    // A text that names another channel than all others is told once, of the one that it lacks.
    for (word, at, other) in alone.into_iter().filter(|(_, at, _)| !lacking.contains(at)) {
        findings.push(passage.differs("PAR-09", "par-channel-only", vec![channel_named(word)], at, other));
    }
}

/// Words of so many letters are known with a typing error too.
const LONG: usize = 8;

/// Whether a text names a channel with a typing error: "telefonish".
fn is_misspelt(version: &Version<'_>, channel: &str) -> bool {
    let channels = &words(version.language).channels;
    let phrases = channels.phrases();
    let long: Vec<&str> =
        phrases.filter(|(word, rest, of)| rest.is_empty() && *of == channel && word.len() >= LONG).map(|(word, ..)| word).collect();
    let may_be = |text: &str, word: &str| text.as_bytes()[0] == word.as_bytes()[0] && text.len().abs_diff(word.len()) < 3;
    let is_one =
        |text: &str| text.len() + 1 >= LONG && !channels.begins(text) && long.iter().any(|word| may_be(text, word) && is_near(text, word));
    version.tokens.iter().any(|token| token.is_word() && is_one(&token.text))
}

fn channel_named(word: &'static str) -> (&'static str, Arg) {
    ("channel", Arg::Message(Box::new(Message::own(word, vec![]))))
}

/// The channels that a text names.
pub fn channels(version: &Version<'_>) -> BTreeSet<&'static str> {
    let mut words = named(version).words;
    words.remove("none");
    words
}

fn named(version: &Version<'_>) -> Named {
    let (words, tokens) = (words(version.language), &version.tokens);
    let mut named = Named::default();
    let (mut at, mut end) = (0, 0);
    while at < tokens.len() {
        // The clause around a token ends where the one around the token before it did, if that was not yet.
        if at >= end {
            end = end_of_clause(tokens, at);
        }
        match tokens[at].kind {
            Kind::Link(Target::Email) => drop(named.links.insert("email")),
            Kind::Link(Target::Telephone) | Kind::Phone => drop(named.links.insert("phone")),
            _ => {}
        }
        if picks_up(tokens, at..end, words) {
            named.words.insert("phone");
        }
        if let Some(past) = spared(tokens, at..end, words) {
            at = past;
            continue;
        }
        match words.channels.longest_at(tokens, at) {
            Some((channel, length)) => {
                named.words.insert(channel);
                // A registered letter is a letter.
                if channel == "registered" {
                    named.words.insert("post");
                }
                at += length;
            }
            None => at += 1,
        }
    }
    named
}

/// The tokens of the longest clause that is read to its end.
const LONGEST: usize = 60;

/// Where a clause ends that begins at a token.
fn end_of_clause(tokens: &[Token<'_>], at: usize) -> usize {
    (at..tokens.len()).find(|at| tokens[*at].ends_sentence() || tokens[*at].is(',')).unwrap_or(tokens.len())
}

/// `Wij nemen binnen 30 seconden op`, not `wij nemen contact met u op`.
fn picks_up(tokens: &[Token<'_>], clause: Range<usize>, words: &Words) -> bool {
    let Range { start, end } = clause;
    let has = |(_, particle): (usize, &str)| {
        (start + 2..start + LONGEST).contains(&end)
            && tokens[end - 1].text == particle
            && !tokens[clause.clone()].iter().any(|token| words.not_picked_up.iter().any(|other| **other == *token.text))
    };
    words.picks_up.at(tokens, start).any(has)
}

/// Where a clause ends that spares the reader a channel: `without having to call`.
fn spared(tokens: &[Token<'_>], clause: Range<usize>, words: &Words) -> Option<usize> {
    words.spared.at(tokens, clause.start).find_map(|(length, ends)| {
        let from = clause.start + length;
        let end = clause.end.max(from);
        (ends.is_empty() || tokens[from..end].iter().take(LONGEST).any(|token| token.text == ends)).then_some(end)
    })
}
