//! One fact to which two passages of a charter give two values.

use std::ops::Range;

use serde_json::Value;

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message, Place};
use crate::lint::facts::{Fact, Family, Unit, Weight, What};
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::sentences::sentences;
use crate::lint::tokens::{ONE, Token};
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// CON-04
pub const LINT: Lint = Lint { codes: &[("CON-04", Level::Note)], judge: Judge::Charter(judge) };

static WORDS: Lists<Words> = list!("subject");

/// Words that have as many letters in common, from the first on, are of one family: `recours`, `recourir`.
const STEM: usize = 5;
/// A shorter word tells too little of what a sentence is about.
const SHORT: usize = 4;
/// So many statements of a language are compared; a charter that makes more is no charter.
const MOST: usize = 300;
/// A text with more facts is no promise.
const MOST_FACTS: usize = 100;
/// Two lengths of time in other units are two if one is so many times the other, in percent: a month is about 30 days.
const APART: i64 = 125;

#[derive(serde::Deserialize)]
struct Read {
    stop: Vec<String>,
    acts: Vec<Vec<String>>,
    markers: Vec<Vec<String>>,
    sides: Vec<Vec<String>>,
}

/// What a word says of the subject of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Nothing.
    Stop,
    /// What is done; one of several words for it.
    Act(u8),
    /// What sets it apart from others of its kind: a public, a channel, a day, an exception.
    Marker(u8),
    /// Who acts: the customer, or the body.
    Side(u8),
}

struct Words {
    roles: Phrases<Role>,
}

fn make(read: Read, language: Language) -> Words {
    let of = |lists: &[Vec<String>], role: fn(u8) -> Role| -> Vec<(String, Role)> {
        let all = lists.iter().zip(0u8..).flat_map(|(words, at)| words.iter().map(move |word| (word.clone(), role(at))));
        all.collect()
    };
    let stop = read.stop.into_iter().map(|word| (word, Role::Stop));
    let all: Vec<(String, Role)> =
        stop.chain(of(&read.acts, Role::Act)).chain(of(&read.markers, Role::Marker)).chain(of(&read.sides, Role::Side)).collect();
    Words { roles: Phrases::of(language, all.iter().map(|(word, role)| (word.as_str(), *role))) }
}

/// What a sentence is about: its words but for facts, the acts in it, what sets it apart, and who acts.
#[derive(Debug, Clone, Default)]
struct Subject {
    stems: Vec<Box<str>>,
    acts: Vec<u8>,
    markers: Vec<u8>,
    sides: Vec<u8>,
}

/// A sentence that states a fact of a kind once, and what it is about.
struct Statement<'passage> {
    version: &'passage Version<'passage>,
    beside: &'passage Value,
    passage: usize,
    fact: Fact,
    about: Subject,
    /// The word that a plain number counts.
    counted: Option<Box<str>>,
}

fn judge(_: &Value, passages: &[Passage<'_>], findings: &mut Vec<Finding>) {
    let mut told: Vec<(usize, usize)> = Vec::new();
    for language in Language::ALL {
        let mut statements: Vec<Statement<'_>> = Vec::new();
        for (at, passage) in passages.iter().enumerate() {
            for version in passage.versions.iter().filter(|version| version.language == language) {
                if statements.len() < MOST {
                    of_version(version, passage.beside, at, &mut statements);
                }
            }
        }
        for (at, one) in statements.iter().enumerate() {
            let Some(other) = statements[..at].iter().find(|other| one.contradicts(other)) else { continue };
            if !told.contains(&(other.passage, one.passage)) {
                told.push((other.passage, one.passage));
                findings.push(found(one, other));
            }
        }
    }
}

fn found(one: &Statement<'_>, other: &Statement<'_>) -> Finding {
    let quote = |statement: &Statement<'_>| statement.version.text[statement.fact.bytes.clone()].to_owned();
    let mut finding = one.version.found("CON-04", "con-values", vec![("here", quote(one).into()), ("there", quote(other).into())]);
    finding.related.push((Place::Value(other.version.route.clone()), None));
    finding.help = Some(Message::own("help-con-values", vec![]));
    finding
}

fn of_version<'passage>(
    version: &'passage Version<'passage>,
    beside: &'passage Value,
    passage: usize,
    found: &mut Vec<Statement<'passage>>,
) {
    let facts = version.facts();
    if facts.is_empty() || facts.len() > MOST_FACTS {
        return;
    }
    for sentence in sentences(version) {
        let (Some(first), Some(last)) = (version.tokens.get(sentence.start), version.tokens.get(sentence.end - 1)) else { continue };
        let bytes = first.bytes.start..last.bytes.end;
        let within: Vec<&Fact> = facts.iter().filter(|fact| bytes.contains(&fact.bytes.start) && fact.weight >= Weight::Soft).collect();
        let is_alone = |fact: &Fact| within.iter().filter(|other| kind(&other.what) == kind(&fact.what)).count() == 1;
        let stated: Vec<&&Fact> = within.iter().filter(|fact| !fact.is_label && is_compared(&fact.what) && is_alone(fact)).collect();
        if stated.is_empty() {
            continue;
        }
        let about = subject(version, &sentence, &within);
        for fact in stated {
            let counted = matches!(fact.what, What::Number(_)).then(|| counted(version, fact)).flatten();
            if matches!(fact.what, What::Number(_)) && counted.is_none() || is_act(version, fact) {
                continue;
            }
            found.push(Statement { version, beside, passage, fact: (*fact).clone(), about: about.clone(), counted });
        }
    }
}

fn kind(what: &What) -> std::mem::Discriminant<What> {
    std::mem::discriminant(what)
}

/// Times of the day are compared with `hours`; a year alone dates nothing.
fn is_compared(what: &What) -> bool {
    match what {
        What::Date(day) => day.day.is_some() && day.month.is_some() && day.year.is_some(),
        What::Clock(_) => false,
        _ => true,
    }
}

/// What a sentence is about.
fn subject(version: &Version<'_>, sentence: &Range<usize>, facts: &[&Fact]) -> Subject {
    let words = WORDS.of(version.language, make);
    let tokens = &version.tokens;
    let mut about = Subject::default();
    let mut at = sentence.start;
    while at < sentence.end {
        let is_fact = facts.iter().any(|fact| fact.bytes.contains(&tokens[at].bytes.start));
        let (role, length) = words.roles.longest_at(tokens, at).map_or((None, 1), |(role, length)| (Some(role), length));
        match role {
            Some(Role::Stop) => {}
            Some(Role::Act(act)) => about.acts.push(act),
            Some(Role::Marker(marker)) => about.markers.push(marker),
            Some(Role::Side(side)) => about.sides.push(side),
            None if is_fact => {}
            None => about.stems.extend(stem(&tokens[at])),
        }
        at += length;
    }
    for list in [&mut about.acts, &mut about.markers, &mut about.sides] {
        list.sort_unstable();
        list.dedup();
    }
    about.stems.sort_unstable();
    about.stems.dedup();
    about
}

/// The beginning of a word, which its family shares; none of a word that says too little.
fn stem(token: &Token<'_>) -> Option<Box<str>> {
    if !token.is_word() || token.text.chars().count() < SHORT {
        return None;
    }
    let end = token.text.char_indices().nth(STEM).map_or(token.text.len(), |(end, _)| end);
    Some(Box::from(&token.text[..end]))
}

/// What a plain number counts: "six regional *offices*".
fn counted(version: &Version<'_>, fact: &Fact) -> Option<Box<str>> {
    let next = version.tokens.iter().position(|token| token.bytes.start >= fact.bytes.end)?;
    let words = version.tokens[next..].iter().take(2).take_while(|token| token.is_word());
    words.filter_map(stem).last()
}

/// "Act of 11 April 1994": a date, or a number, that names something.
fn is_act(version: &Version<'_>, fact: &Fact) -> bool {
    let at = version.tokens.iter().position(|token| token.bytes.start >= fact.bytes.start).unwrap_or_default();
    (1..=4.min(at)).any(|back| super::acts::kind_at(version, at - back).is_some())
}

impl Statement<'_> {
    fn contradicts(&self, other: &Statement<'_>) -> bool {
        self.passage != other.passage
            && kind(&self.fact.what) == kind(&other.fact.what)
            && differ(&self.fact.what, &other.fact.what)
            && self.counts(other)
            && self.about.is(&other.about)
            && ["action", "applies_to"].iter().all(|key| self.beside.get(key) == other.beside.get(key))
    }

    /// Whether two plain numbers count the same thing.
    fn counts(&self, other: &Statement<'_>) -> bool {
        match (&self.counted, &other.counted) {
            (Some(one), Some(other)) => one.starts_with(&**other) || other.starts_with(&**one),
            (one, other) => one.is_none() && other.is_none(),
        }
    }
}

impl Subject {
    /// Whether two sentences are about the same thing: at least half of all their words stand in both, and nothing sets them apart.
    fn is(&self, other: &Subject) -> bool {
        let are_alike = |one: &[u8], other: &[u8]| one.is_empty() || other.is_empty() || one == other;
        if self.markers != other.markers || !are_alike(&self.acts, &other.acts) || !are_alike(&self.sides, &other.sides) {
            return false;
        }
        // "card" and "cards"
        let are_one = |one: &str, other: &str| one.starts_with(other) || other.starts_with(one);
        let words = self.stems.iter().filter(|stem| other.stems.iter().any(|other| are_one(stem, other))).count();
        let acts = self.acts.iter().filter(|act| other.acts.contains(act)).count();
        let all = self.stems.len() + self.acts.len() + other.stems.len() + other.acts.len();
        let shared = words + acts;
        shared > 0 && shared * 2 >= all - shared
    }
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
