//! Two promises of one charter that state the same fact with another value.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message, Place};
use crate::lint::facts::{Fact, Weight, What, facts};
use crate::lint::parity::channels::channels;
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::tokens::Token;
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// CON-04
pub const LINT: Lint = Lint { codes: &[("CON-04", Level::Warning)], judge: Judge::Charter(judge) };

static WORDS: Lists<Words> = list!("values");

/// Texts with more facts are no promise that another repeats.
const MOST_FACTS: usize = 8;

#[derive(serde::Deserialize)]
struct Read {
    shortest: usize,
    stem: usize,
    stop: Vec<String>,
    acts: BTreeMap<String, Vec<String>>,
    qualifiers: BTreeMap<String, Vec<String>>,
    totals: Vec<String>,
    actors: Actors,
}

#[derive(serde::Deserialize)]
struct Actors {
    reader: Vec<String>,
    body: Vec<String>,
}

/// What a row of words says of what a promise is about.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Sense {
    /// Nothing.
    Stop,
    /// What is done, by its place in the list.
    Act(u8),
    /// For whom, when, of which sort.
    Qualifier(u8),
    /// A number after it counts all there are: "our seven offices".
    Total,
    /// The reader acts.
    Reader,
    /// The body acts.
    Body,
}

struct Words {
    /// The letters of the shortest word that says what a promise is about, and of the part of a word by which two are the same.
    shortest: usize,
    stem: usize,
    phrases: Phrases<Sense>,
}

fn make(read: Read, language: Language) -> Words {
    let classes = |classes: &BTreeMap<String, Vec<String>>, sense: fn(u8) -> Sense| -> Vec<(String, Sense)> {
        let all = classes.values().enumerate();
        all.flat_map(|(at, words)| words.iter().map(move |word| (word.clone(), sense(at as u8)))).collect()
    };
    let mut list = classes(&read.acts, Sense::Act);
    list.extend(classes(&read.qualifiers, Sense::Qualifier));
    list.extend(read.totals.iter().map(|word| (word.clone(), Sense::Total)));
    list.extend(read.actors.reader.iter().map(|word| (word.clone(), Sense::Reader)));
    list.extend(read.actors.body.iter().map(|word| (word.clone(), Sense::Body)));
    list.extend(read.stop.iter().map(|word| (word.clone(), Sense::Stop)));
    let phrases = Phrases::of(language, list.iter().map(|(word, sense)| (word.as_str(), *sense)));
    Words { shortest: read.shortest, stem: read.stem, phrases }
}

fn judge(_: &Value, passages: &[Passage<'_>], findings: &mut Vec<Finding>) {
    let mut stated: Vec<Stated<'_>> = Vec::new();
    let mut by_topic: HashMap<String, Vec<usize>> = HashMap::new();
    for passage in passages.iter().filter(|passage| passage.is_promise) {
        let Some(said) = Stated::of(passage) else { continue };
        let before: BTreeSet<usize> = said.topics.iter().filter_map(|topic| by_topic.get(topic)).flatten().copied().collect();
        if let Some((other, one, this)) =
            before.iter().find_map(|at| stated[*at].contradicted_by(&said).map(|(one, this)| (*at, one, this)))
        {
            findings.push(finding(&stated[other], one, &said, this));
        }
        for topic in &said.topics {
            by_topic.entry(topic.clone()).or_default().push(stated.len());
        }
        stated.push(said);
    }
}

fn finding(other: &Stated<'_>, one: &Fact, said: &Stated<'_>, this: &Fact) -> Finding {
    let quote = |stated: &Stated<'_>, fact: &Fact| stated.version.text.get(fact.bytes.clone()).unwrap_or_default().to_owned();
    let args = vec![("here", quote(said, this).into()), ("there", quote(other, one).into())];
    let mut finding = said.version.found("CON-04", "con-two-values", args);
    finding.help = Some(Message::own("help-con-two-values", vec![]));
    finding.related.push((Place::Value(other.version.route.clone()), None));
    finding
}

/// What a promise states, and of what.
struct Stated<'charter> {
    version: &'charter Version<'charter>,
    beside: &'charter Value,
    facts: Vec<Fact>,
    topics: BTreeSet<String>,
    acts: BTreeSet<u8>,
    qualifiers: BTreeSet<u8>,
    channels: BTreeSet<&'static str>,
    /// Whether the reader acts, and the body.
    actors: (bool, bool),
    /// What numbers count of which there are no more.
    totals: BTreeSet<String>,
}

impl<'charter> Stated<'charter> {
    /// Of a promise in its first language, where it states a fact.
    fn of(passage: &'charter Passage<'charter>) -> Option<Stated<'charter>> {
        let version = passage.versions.first()?;
        let is_stated = |fact: &Fact| match fact.what {
            What::Number(_) => fact.weight == Weight::Hard && !fact.is_label,
            What::Time(..) => true,
            _ => fact.weight >= Weight::Soft,
        };
        let facts: Vec<Fact> = facts(version).into_iter().filter(is_stated).collect();
        if facts.is_empty() || facts.len() > MOST_FACTS {
            return None;
        }
        let words = WORDS.of(version.language, make);
        let mut stated = Stated {
            version,
            beside: passage.beside,
            facts,
            topics: BTreeSet::new(),
            acts: BTreeSet::new(),
            qualifiers: BTreeSet::new(),
            channels: channels(version),
            actors: (false, false),
            totals: BTreeSet::new(),
        };
        stated.read(words);
        Some(stated)
    }

    fn read(&mut self, words: &Words) {
        let tokens = &self.version.tokens;
        let (mut is_total, mut is_counted, mut next) = (false, false, 0);
        for at in 0..tokens.len() {
            let from = tokens[at].bytes.start;
            next += self.facts[next..].iter().take_while(|fact| fact.bytes.end <= from).count();
            if let Some(fact) = self.facts.get(next).filter(|fact| fact.bytes.contains(&from)) {
                is_counted = is_total && matches!(fact.what, What::Number(_));
                continue;
            }
            let mut is_stop = false;
            for (sense, _) in words.phrases.at(tokens, at) {
                match sense {
                    Sense::Stop => is_stop = true,
                    Sense::Act(act) => drop(self.acts.insert(act)),
                    Sense::Qualifier(qualifier) => drop(self.qualifiers.insert(qualifier)),
                    Sense::Total => (is_total, is_stop) = (true, true),
                    Sense::Reader => self.actors.0 = true,
                    Sense::Body => self.actors.1 = true,
                }
            }
            if let Some(topic) = topic(&tokens[at], words).filter(|_| !is_stop) {
                // The words after "our seven".
                if is_counted {
                    self.totals.insert(topic.clone());
                }
                is_total = false;
                self.topics.insert(topic);
            }
        }
    }

    /// The facts of two promises that cannot both be true.
    fn contradicted_by<'fact>(&'fact self, other: &'fact Stated<'_>) -> Option<(&'fact Fact, &'fact Fact)> {
        let is_apart = is_apart(&self.acts, &other.acts) || is_apart(&self.channels, &other.channels) || {
            // What the reader has to do, and what the body does.
            let one_each = |one: (bool, bool), other: (bool, bool)| one == (true, false) && other == (false, true);
            one_each(self.actors, other.actors) || one_each(other.actors, self.actors)
        };
        if is_apart || self.qualifiers != other.qualifiers || self.beside.get("applies_to") != other.beside.get("applies_to") {
            return None;
        }
        let common = self.topics.intersection(&other.topics).count();
        let least = self.topics.len().min(other.topics.len());
        let of_kind = |facts: &'fact [Fact], of: &Fact| -> Vec<&'fact Fact> {
            facts.iter().filter(|fact| std::mem::discriminant(&fact.what) == std::mem::discriminant(&of.what)).collect()
        };
        let mut different = self.facts.iter().filter_map(|one| {
            let (own, others) = (of_kind(&self.facts, one), of_kind(&other.facts, one));
            let is_same = |this: &&Fact| this.what.agrees(&one.what);
            let is_other = own.len() == 1 && !others.is_empty() && !others.iter().any(is_same);
            let is_told = match one.what {
                What::Number(_) => !self.totals.is_disjoint(&other.totals),
                What::Money(..) => common * 2 > least,
                _ => common * 2 >= least,
            };
            (is_other && is_told && others.len() == 1).then(|| (one, others[0]))
        });
        let first = different.next()?;
        // "90 % within a minute, 99 % within three" are two steps of one promise.
        different.next().is_none().then_some(first)
    }
}

/// Whether both name some, and none in common.
fn is_apart<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> bool {
    !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
}

/// What a word is about: its first letters, without those that its forms differ in.
fn topic(token: &Token<'_>, words: &Words) -> Option<String> {
    let letters = token.text.chars().count();
    let stem: String = token.text.chars().take(words.stem).collect();
    let short = stem.trim_end_matches(['s', 'n', 'e']);
    let stem = if short.chars().count() + 1 >= words.shortest { short.to_owned() } else { stem };
    (token.is_word() && letters >= words.shortest).then_some(stem)
}
