//! One fact to which two passages of a charter give two values.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde_json::Value;

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message};
use crate::lint::coverage::language::common;
use crate::lint::facts::{Fact, Family, Unit, Weight, What};
use crate::lint::parity::channels::channels;
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::reader::is_asked;
use crate::lint::tokens::{ONE, Token};
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// CON-04
pub const LINT: Lint = Lint { codes: &[("CON-04", Level::Note)], judge: Judge::Charter(judge) };

static WORDS: Lists<Words> = list!("values");

/// So many statements of a language are compared; a charter that makes more is no charter.
const MOST: usize = 300;
/// A sentence, or a promise, with more facts is none that another repeats.
const MOST_FACTS: usize = 8;
/// Two lengths of time in other units are two if one is so many times the other, in percent: a month is about 30 days.
const APART: i64 = 125;

#[derive(serde::Deserialize)]
struct Read {
    shortest: usize,
    stem: usize,
    stop: Vec<String>,
    things: BTreeMap<String, Vec<String>>,
    acts: BTreeMap<String, Vec<String>>,
    qualifiers: BTreeMap<String, Vec<String>>,
    totals: Vec<String>,
    frequency: Vec<String>,
    actors: Actors,
}

#[derive(serde::Deserialize)]
struct Actors {
    reader: Vec<String>,
    body: Vec<String>,
}

/// What a word says of what a text is about.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Sense {
    /// Nothing.
    Stop,
    /// A thing that has several words.
    Thing(u8),
    /// What is done; one of several words for it.
    Act(u8),
    /// What sets it apart from others of its kind: a public, a day, an exception.
    Qualifier(u8),
    /// A number after it counts all there are: "our seven offices".
    Total,
    /// A number before it, or in it, says how often: "twice".
    Frequency,
    /// The reader acts.
    Reader,
    /// The body acts.
    Body,
}

struct Words {
    /// The letters of the shortest word that says what a text is about, and of the part of a word by which two are the same.
    shortest: usize,
    stem: usize,
    phrases: Phrases<Sense>,
}

fn make(read: Read, language: Language) -> Words {
    let rows = |rows: &BTreeMap<String, Vec<String>>, sense: fn(u8) -> Sense| -> Vec<(String, Sense)> {
        let all = rows.values().zip(0u8..);
        all.flat_map(|(words, at)| words.iter().map(move |word| (word.clone(), sense(at)))).collect()
    };
    let of = |words: Vec<String>, sense: Sense| words.into_iter().map(move |word| (word, sense));
    let frequent = common(language).iter().cloned().collect();
    let mut list = rows(&read.acts, Sense::Act);
    list.extend(rows(&read.qualifiers, Sense::Qualifier));
    list.extend(rows(&read.things, Sense::Thing));
    list.extend(of(read.totals, Sense::Total));
    list.extend(of(read.frequency, Sense::Frequency));
    list.extend(of(read.actors.reader, Sense::Reader));
    list.extend(of(read.actors.body, Sense::Body));
    list.extend(of(read.stop, Sense::Stop));
    list.extend(of(frequent, Sense::Stop));
    let phrases = Phrases::of(language, list.iter().map(|(word, sense)| (word.as_str(), *sense)));
    Words { shortest: read.shortest, stem: read.stem, phrases }
}

/// One of the things a text is about: a thing of the lists, an act, or the beginning of a word.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Topic {
    Thing(u8),
    Act(u8),
    Word(Box<str>),
}

/// A promise, or a sentence of another text, that states facts, and what it is about.
struct Statement<'passage> {
    version: &'passage Version<'passage>,
    beside: &'passage Value,
    passage: usize,
    is_promise: bool,
    facts: Vec<&'passage Fact>,
    about: Subject,
}

/// What a statement is about.
#[derive(Debug, Clone, Default)]
struct Subject {
    topics: BTreeSet<Topic>,
    acts: BTreeSet<u8>,
    qualifiers: BTreeSet<u8>,
    channels: BTreeSet<&'static str>,
    /// Whether the reader acts, and the body.
    actors: (bool, bool),
    /// What numbers count of which there are no more.
    totals: BTreeSet<Topic>,
}

fn judge(_: &Value, passages: &[Passage<'_>], findings: &mut Vec<Finding>) {
    let mut told: Vec<(usize, usize)> = Vec::new();
    for language in Language::ALL {
        let mut statements: Vec<Statement<'_>> = Vec::new();
        for (at, passage) in passages.iter().enumerate() {
            for version in passage.versions.iter().filter(|version| version.language == language) {
                of_version(version, passage, at, &mut statements);
            }
        }
        for (at, one) in statements.iter().enumerate() {
            let contradicted = statements[..at].iter().find_map(|other| one.contradicts(other).map(|facts| (other, facts)));
            let Some((other, (this, that))) = contradicted else { continue };
            if !told.contains(&(other.passage, one.passage)) {
                told.push((other.passage, one.passage));
                findings.push(found((one, this), (other, that)));
            }
        }
    }
}

fn found((one, this): (&Statement<'_>, &Fact), (other, that): (&Statement<'_>, &Fact)) -> Finding {
    let args = vec![("here", quoted(one, this).into()), ("there", quoted(other, that).into())];
    let mut finding = one.version.found_in(quoted(one, this), "CON-04", "con-values", args);
    finding.related.push((other.version.place(quoted(other, that)), None));
    finding.help = Some(Message::own("help-con-values", vec![]));
    finding
}

fn quoted<'text>(statement: &Statement<'text>, fact: &Fact) -> &'text str {
    &statement.version.text[fact.bytes.clone()]
}

/// A promise is one statement; of another text each sentence is one.
fn of_version<'passage>(
    version: &'passage Version<'passage>,
    passage: &'passage Passage<'passage>,
    at: usize,
    found: &mut Vec<Statement<'passage>>,
) {
    let is_promise = passage.is_promise;
    if version.facts().is_empty() {
        return;
    }
    let channels = channels(version);
    let whole = is_promise.then_some(0..version.tokens.len());
    let parts = if is_promise { &[] } else { version.sentences() };
    for run in whole.iter().chain(parts) {
        if found.len() >= MOST {
            return;
        }
        let (Some(first), Some(last)) = (version.tokens.get(run.start), version.tokens.get(run.end - 1)) else { continue };
        let bytes = first.bytes.start..last.bytes.end;
        let facts: Vec<&Fact> = version.facts_in(&bytes).iter().filter(|fact| is_stated(version, fact, is_promise)).collect();
        if !facts.is_empty() && facts.len() <= MOST_FACTS {
            let about = Subject { channels: channels.clone(), ..Subject::of(version, run, &facts) };
            found.push(Statement { version, beside: passage.beside, passage: at, is_promise, facts, about });
        }
    }
}

/// Whether a fact is one to compare. In prose a year alone dates nothing, and times of the day are compared with `hours`.
fn is_stated(version: &Version<'_>, fact: &Fact, is_promise: bool) -> bool {
    let is_stated = match &fact.what {
        What::Number(_) => fact.weight == Weight::Hard && !fact.is_label,
        What::Time(..) => true,
        What::Date(day) if !is_promise => fact.weight >= Weight::Soft && day.day.is_some() && day.month.is_some() && day.year.is_some(),
        What::Clock(_) if !is_promise => false,
        What::Weekday(_) | What::Paid => false,
        _ => fact.weight >= Weight::Soft,
    };
    is_stated && !is_act(version, fact)
}

/// "Act of 11 April 1994": a date, or a number, that names something.
fn is_act(version: &Version<'_>, fact: &Fact) -> bool {
    let at = version.token_at(fact.bytes.start);
    (1..=4.min(at)).any(|back| super::acts::kind_at(version, at - back).is_some())
}

impl Subject {
    fn of(version: &Version<'_>, run: &Range<usize>, facts: &[&Fact]) -> Subject {
        let words = WORDS.of(version.language, make);
        let tokens = &version.tokens;
        let mut about = Subject::default();
        about.actors.0 = version.sentences().iter().any(|sentence| run.contains(&sentence.start) && is_asked(version, sentence));
        let (mut is_total, mut is_counted) = (false, false);
        for at in run.clone() {
            if let Some(fact) = facts.iter().find(|fact| fact.bytes.contains(&tokens[at].bytes.start)) {
                is_counted = is_total && matches!(fact.what, What::Number(_));
                continue;
            }
            let (mut is_stop, mut topic) = (false, topic(&tokens[at], words));
            for (sense, _) in words.phrases.at(tokens, at) {
                match sense {
                    Sense::Stop => is_stop = true,
                    Sense::Thing(thing) => topic = Some(Topic::Thing(thing)),
                    Sense::Act(act) => {
                        about.acts.insert(act);
                        topic = Some(Topic::Act(act));
                    }
                    Sense::Qualifier(qualifier) => drop(about.qualifiers.insert(qualifier)),
                    Sense::Total => (is_total, is_stop) = (true, true),
                    Sense::Frequency => is_stop = true,
                    Sense::Reader => about.actors.0 = true,
                    Sense::Body => about.actors.1 = true,
                }
            }
            if let Some(topic) = topic.filter(|topic| !is_stop || !matches!(topic, Topic::Word(_))) {
                // The words after "our seven".
                if is_counted {
                    about.totals.insert(topic.clone());
                }
                is_total = false;
                about.topics.insert(topic);
            } else {
                is_counted &= about.totals.is_empty();
            }
        }
        about
    }

    /// Whether something sets two statements apart.
    fn is_apart(&self, other: &Subject) -> bool {
        // What the reader has to do, and what the body does.
        let is_one_each = |one: (bool, bool), other: (bool, bool)| one == (true, false) && other == (false, true);
        are_apart(&self.acts, &other.acts)
            || are_apart(&self.channels, &other.channels)
            || is_one_each(self.actors, other.actors)
            || is_one_each(other.actors, self.actors)
            || self.qualifiers != other.qualifiers
    }

    /// Whether two statements are about one of the things of the lists.
    fn shares_thing(&self, other: &Subject) -> bool {
        self.topics.intersection(&other.topics).any(|topic| matches!(topic, Topic::Thing(_)))
    }

    /// How many topics two statements share, of how many in the shorter one and in both.
    fn shared(&self, other: &Subject) -> (usize, usize, usize) {
        // What is done tells little where there is more to tell by.
        let things = |subject: &Subject| -> BTreeSet<Topic> {
            subject.topics.iter().filter(|topic| !matches!(topic, Topic::Act(_))).cloned().collect()
        };
        let (one, two) = (things(self), things(other));
        let (one, two) = if one.is_empty() || two.is_empty() { (self.topics.clone(), other.topics.clone()) } else { (one, two) };
        (one.intersection(&two).count(), one.len().min(two.len()), one.union(&two).count())
    }
}

/// Whether both name some, and none in common.
fn are_apart<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> bool {
    !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
}

/// What a word is about: its first letters, without those that its forms differ in.
fn topic(token: &Token<'_>, words: &Words) -> Option<Topic> {
    if !token.is_word() || token.text.chars().count() < words.shortest {
        return None;
    }
    let stem: String = token.text.chars().take(words.stem).collect();
    let short = stem.trim_end_matches(['s', 'n', 'e']);
    let stem = if short.chars().count() + 1 >= words.shortest { short } else { &stem };
    Some(Topic::Word(Box::from(stem)))
}

impl<'passage> Statement<'passage> {
    /// Whether a number says how often: "twice", "four times".
    fn is_frequency(&self, fact: &Fact) -> bool {
        let tokens = &self.version.tokens;
        let words = &WORDS.of(self.version.language, make).phrases;
        let (first, end) = (self.version.token_at(fact.bytes.start), self.version.token_at(fact.bytes.end));
        (first..=end).any(|at| words.at(tokens, at).any(|(sense, _)| sense == Sense::Frequency))
    }

    /// The facts of two statements that cannot both be true.
    fn contradicts(&self, other: &Statement<'passage>) -> Option<(&'passage Fact, &'passage Fact)> {
        let is_of_one = ["action", "applies_to"].iter().all(|key| self.beside.get(key) == other.beside.get(key));
        if self.passage == other.passage || !is_of_one || self.about.is_apart(&other.about) {
            return None;
        }
        let (common, least, all) = self.about.shared(&other.about);
        // Prose says more of more things than a promise does.
        if common == 0 || !(self.is_promise && other.is_promise) && common * 2 < all {
            return None;
        }
        let is_one_act = !self.about.acts.is_disjoint(&other.about.acts) && self.about.shares_thing(&other.about);
        let mut different = KINDS.iter().filter_map(|is_of_kind| {
            let (one, that) = one_apart(&self.facts, &other.facts, *is_of_kind)?;
            // Where each has as much of its own as they share, two things are spoken of: two permits, two cards.
            let is_told = match one.what {
                What::Number(_) if self.is_frequency(one) => other.is_frequency(that) && common * 2 > least,
                What::Number(_) => !self.about.totals.is_disjoint(&other.about.totals),
                _ => common * 2 > least || common > 1 && common * 2 >= least || is_one_act,
            };
            is_told.then_some((one, that))
        });
        let first = different.next()?;
        // "90 % within a minute, 99 % within three" are two steps of one promise.
        different.next().is_none().then_some(first)
    }
}

/// The kinds of facts that are compared.
const KINDS: [fn(&What) -> bool; 6] = [
    |what| matches!(what, What::Number(_)),
    |what| matches!(what, What::Share(_)),
    |what| matches!(what, What::Money(..)),
    |what| matches!(what, What::Time(..)),
    |what| matches!(what, What::Date(_)),
    |what| matches!(what, What::Clock(_)),
];

/// The facts of a kind in which two statements differ: one each, where they agree in all others.
fn one_apart<'passage>(
    one: &[&'passage Fact],
    other: &[&'passage Fact],
    is_of_kind: fn(&What) -> bool,
) -> Option<(&'passage Fact, &'passage Fact)> {
    let of_kind =
        |facts: &[&'passage Fact]| -> Vec<&'passage Fact> { facts.iter().copied().filter(|fact| is_of_kind(&fact.what)).collect() };
    let (one, mut left) = (of_kind(one), of_kind(other));
    if one.len() != left.len() {
        return None;
    }
    let mut apart = None;
    for fact in one {
        match left.iter().position(|that| !differ(&fact.what, &that.what)) {
            Some(at) => drop(left.remove(at)),
            None if apart.is_some() => return None,
            None => apart = Some(fact),
        }
    }
    Some((apart?, *left.first()?))
}

/// Whether two facts of a kind cannot be the same.
fn differ(one: &What, other: &What) -> bool {
    match (one, other) {
        (What::Time(amount, unit), What::Time(other_amount, other_unit)) => {
            if one.agrees(other) {
                return false;
            }
            if amount.high.is_some() || other_amount.high.is_some() {
                return unit == other_unit;
            }
            let minutes = |low: i64, unit: Unit| match unit.family() {
                (Family::Seconds, seconds) => low.saturating_mul(seconds) / 60,
                (Family::Months, months) => low.saturating_mul(months).saturating_mul(43_830),
                (Family::WorkingDays, factor) => low.saturating_mul(factor.saturating_mul(2016)),
                (Family::WorkingHours, _) => low.saturating_mul(60),
            };
            let (one, other) = (minutes(amount.low, *unit), minutes(other_amount.low, *other_unit));
            unit == other_unit || one.max(other).saturating_mul(100) >= one.min(other).saturating_mul(APART)
        }
        // "at no cost" beside an amount.
        (What::Money(one, _), What::Money(other, _)) => one != other,
        (What::Number(one), What::Number(other)) => one.low > ONE && other.low > ONE && one != other,
        _ => !one.agrees(other),
    }
}
