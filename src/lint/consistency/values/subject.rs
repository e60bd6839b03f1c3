//! What a promise, or a sentence, is about, and what sets it apart.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::charter::text::Language;
use crate::lint::facts::{What, lexicon};
use crate::lint::passage::Version;
use crate::lint::reader::is_asked;
use crate::lint::sentences::is_capital;
use crate::lint::term::is_number;
use crate::lint::tokens::{Kind, Token};

use super::topic::{Of, Topic, of_part, of_token, stem_of};
use super::value::Stated;
use super::words::{Sense, Words, words};

/// How much a topic tells.
pub(super) const MUCH: u32 = 2;
const LITTLE: u32 = 1;

/// From how many common words on, in percent, two statements are worded alike.
const ALIKE: usize = 60;

/// How many words after "without" name what is not there, and after "unless" what does not hold.
const NEAR: usize = 3;
const CLAUSE: usize = 9;

/// In how many words a clause ends with what goes with its verb.
const LONGEST: usize = 24;

/// What a statement is about.
#[derive(Debug, Clone, Default)]
pub(super) struct Subject {
    /// What it is about, each with how much it tells.
    pub(super) topics: BTreeMap<Topic, u32>,
    /// What is done.
    pub(super) acts: BTreeSet<u8>,
    /// What sets it apart.
    apart: BTreeSet<u8>,
    sides: BTreeSet<(u8, u8)>,
    classes: BTreeSet<Box<str>>,
    weekdays: BTreeSet<u8>,
    places: BTreeSet<Box<str>>,
    without: BTreeSet<Topic>,
    years: BTreeSet<u16>,
    pub(super) channels: BTreeSet<&'static str>,
    /// What goes with one of the topics: *fishing* permit.
    with: BTreeMap<Topic, BTreeSet<Topic>>,
    /// The words, values left out.
    wording: Vec<Box<str>>,
    /// Whether the reader acts, and the body.
    actors: (bool, bool),
    /// Whether the reader has to.
    has_duty: bool,
}

impl Subject {
    /// What a run of tokens that is one sentence, or several, is about.
    pub(super) fn of(version: &Version<'_>, run: &Range<usize>, sentences: &[Range<usize>], values: &[Stated]) -> Subject {
        let mut reading = Reading {
            version,
            words: words(version.language),
            about: Subject::default(),
            nouns: BTreeSet::new(),
            last: None,
            denied_until: 0,
            absent_until: 0,
        };
        reading.about.actors.0 = sentences.iter().any(|sentence| is_asked(version, sentence));
        let mut at = run.start;
        while at < run.end {
            at += if reading.is_of_value(at, values) { 1 } else { reading.step(at, run.end).max(1) };
        }
        let is_said = |at: &usize| version.tokens[*at].is_word() && !reading.is_of_value(*at, values);
        let wording = run.clone().filter(is_said).map(|at| stem_of(&version.tokens[at], reading.words)).collect();
        reading.about.wording = wording;
        let Reading { mut about, nouns, words, .. } = reading;
        if about.acts.is_subset(&words.light) {
            about.acts.extend(nouns);
        }
        for (act, thing, is) in &words.instead {
            if about.topics.contains_key(&Topic::Thing(*thing)) && about.acts.remove(act) {
                about.acts.insert(*is);
            }
        }
        let days = &mut about.weekdays;
        // From Monday to Friday is on all days.
        if days.contains(&0) && days.contains(&4) {
            days.retain(|day| *day > 4);
        }
        let first = version.tokens.get(run.start).map_or(0, |token| token.bytes.start);
        let last = version.tokens.get(run.end - 1).map_or(first, |token| token.bytes.end);
        for fact in version.facts_in(&(first..last)) {
            if let (What::Date(day), false) = (&fact.what, values.iter().any(|value| value.bytes == fact.bytes)) {
                about.years.extend(day.year);
            }
        }
        about
    }

    /// Whether something sets two statements apart.
    pub(super) fn is_apart(&self, other: &Subject, words: &Words, is_term: bool) -> bool {
        let is_one_each = |one: (bool, bool), other: (bool, bool)| one == (true, false) && other == (false, true);
        let is_denied = |one: &Subject, other: &Subject| {
            one.without.iter().any(|topic| other.topics.contains_key(topic) && !other.without.contains(topic))
        };
        let groups = |subject: &Subject| -> BTreeSet<u8> { subject.sides.iter().map(|(group, _)| *group).collect() };
        let of = |subject: &Subject, wanted: u8| -> BTreeSet<u8> {
            subject.sides.iter().filter(|(group, _)| *group == wanted).map(|(_, side)| *side).collect()
        };
        let marked = |subject: &Subject| -> BTreeSet<u8> { subject.acts.intersection(&words.marked).copied().collect() };
        let light = words.light.first().copied();
        let acts = |subject: &Subject| -> BTreeSet<u8> {
            subject.acts.iter().map(|act| light.filter(|_| words.light.contains(act)).unwrap_or(*act)).collect()
        };
        are_apart(&acts(self), &acts(other))
            || are_apart(&self.channels, &other.channels)
            || are_apart(&self.classes, &other.classes)
            || are_apart(&self.places, &other.places)
            || groups(self).intersection(&groups(other)).any(|group| are_apart(&of(self, *group), &of(other, *group)))
            // What the reader has to do, and what the body does; of what both may do, where it is not the same.
            || is_term
                && (self.has_duty || other.has_duty || !self.is_of_acts_of(other))
                && (is_one_each(self.actors, other.actors) || is_one_each(other.actors, self.actors))
            || is_denied(self, other)
            || is_denied(other, self)
            || self.years != other.years
            || self.weekdays != other.weekdays
            || self.apart != other.apart
            || marked(self) != marked(other)
            || self.is_otherwise(other)
            || self.is_worded_as(other)
    }

    /// Whether one of the topics of both goes with another word in each: a fishing permit and a hunting permit.
    fn is_otherwise(&self, other: &Subject) -> bool {
        self.with.iter().any(|(topic, with)| {
            let Some(with_other) = other.with.get(topic) else { return false };
            let are_none_of = |of: &BTreeSet<Topic>, subject: &Subject| of.iter().all(|topic| !subject.topics.contains_key(topic));
            are_none_of(with, other) && are_none_of(with_other, self)
        })
    }

    /// Whether two statements are worded alike, so that the one word in which they differ tells.
    fn is_worded_as(&self, other: &Subject) -> bool {
        let has_own = |one: &Subject, other: &Subject| one.topics.keys().any(|topic| !other.topics.contains_key(topic));
        let same = |both: &(_, _)| both.0 == both.1;
        let before = self.wording.iter().zip(&other.wording).take_while(same).count();
        let after = self.wording.iter().rev().zip(other.wording.iter().rev()).take_while(same).count();
        let least = self.wording.len().min(other.wording.len());
        (before + after) * 100 >= least * ALIKE && has_own(self, other) && has_own(other, self)
    }

    /// Whether what is done in one is all done in the other, and something is.
    fn is_of_acts_of(&self, other: &Subject) -> bool {
        let (one, other) = (&self.acts, &other.acts);
        !one.is_disjoint(other) && (one.is_subset(other) || other.is_subset(one))
    }

    /// Whether all that is done is one of these.
    pub(super) fn is_of(&self, acts: &BTreeSet<u8>) -> bool {
        !self.acts.is_empty() && self.acts.is_subset(acts)
    }

    /// Takes the day of the week of a statement that names one, which may then be its value.
    pub(super) fn take_weekday(&mut self, words: &Words) -> Option<u8> {
        let is_held = words.held.is_some_and(|held| self.acts.contains(&held));
        let only = self.weekdays.first().copied().filter(|_| is_held && self.weekdays.len() == 1)?;
        self.weekdays.clear();
        Some(only)
    }
}

/// Whether both name some, and none in common.
fn are_apart<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> bool {
    !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
}

/// A statement that is read for what it is about.
struct Reading<'version> {
    version: &'version Version<'version>,
    words: &'static Words,
    about: Subject,
    nouns: BTreeSet<u8>,
    /// The last topic, and the token that it ends before.
    last: Option<(Topic, usize)>,
    /// Where what does not hold ends, and what is not there.
    denied_until: usize,
    absent_until: usize,
}

impl Reading<'_> {
    /// Whether a token is a part of a value, and not of what stands in its midst: "four *visitors* out of five".
    fn is_of_value(&self, at: usize, values: &[Stated]) -> bool {
        let token = &self.version.tokens[at];
        values.iter().any(|value| value.bytes.contains(&token.bytes.start))
            && (!token.is_word() || lexicon(self.version.language).begins(&token.text) || is_number(self.version, at))
    }

    /// Reads what begins at a token; how many it took.
    fn step(&mut self, at: usize, end: usize) -> usize {
        let (tokens, words) = (&self.version.tokens, self.words);
        let token = &tokens[at];
        if matches!(token.kind, Kind::Sign(',' | ';' | ':' | '.' | '!' | '?' | ')') | Kind::Line) {
            (self.denied_until, self.absent_until) = (at, at);
            return 1;
        }
        if !token.is_word() {
            return 1;
        }
        let senses: Vec<(Sense, usize)> = words.phrases.at(tokens, at).collect();
        let taken = senses.iter().map(|(_, length)| *length).max().unwrap_or(1).min(end - at);
        let is_act = senses.iter().any(|(sense, _)| matches!(sense, Sense::Act(_) | Sense::Noun(_)));
        for (sense, length) in &senses {
            if let Sense::Split(act, particle) = sense
                && self.ends_with(at + length, end, usize::from(*particle))
            {
                self.about.acts.insert(*act);
                return *length;
            }
        }
        let (mut is_named, mut is_stop) = (false, false);
        for (sense, _) in senses.iter().filter(|(_, length)| *length == taken) {
            match *sense {
                Sense::Stop => is_stop = true,
                Sense::Thing(thing) => {
                    self.add(Topic::Thing(thing), at);
                    is_named = true;
                }
                Sense::End(..) if is_act => {}
                Sense::End(thing, length) => is_named |= self.compound(at, thing, usize::from(length)),
                Sense::Act(act) => {
                    self.about.acts.insert(act);
                    (self.denied_until, self.absent_until) = (self.denied_until.min(at), self.absent_until.min(at));
                    is_stop = true;
                }
                Sense::Noun(act) => {
                    self.nouns.insert(act);
                    is_stop = true;
                }
                Sense::Apart(_) | Sense::Side(..) if at < self.denied_until => {}
                Sense::Apart(apart) => drop(self.about.apart.insert(apart)),
                Sense::Side(group, side) => drop(self.about.sides.insert((group, side))),
                Sense::Numbered => self.class(at + taken),
                Sense::Weekday(day) => {
                    self.about.weekdays.insert(day);
                    is_stop = true;
                }
                Sense::Not => self.denied_until = at + taken + CLAUSE,
                Sense::Without => {
                    self.denied_until = at + taken + NEAR;
                    self.absent_until = at + taken + NEAR;
                }
                Sense::At => self.place(at + taken),
                // "Hebt u …, dan": a condition.
                Sense::Reader => self.about.actors.0 |= !self.is_condition(at),
                Sense::Duty if !self.is_condition(at) => (self.about.actors.0, self.about.has_duty) = (true, true),
                Sense::Body => self.about.actors.1 = true,
                _ => {}
            }
            is_stop |= !matches!(sense, Sense::Thing(_) | Sense::End(..) | Sense::Apart(_) | Sense::Side(..));
        }
        if !is_named && !is_stop {
            match of_token(token, words) {
                Some(Of::Topic(topic)) => self.add(topic, at),
                Some(Of::Act(act)) => drop(self.about.acts.insert(act)),
                None => {}
            }
        }
        // "may *appeal*", "*réponse* à votre *plainte*": a row of words that means something may name things too.
        for within in at + 1..at + taken {
            for (sense, _) in words.phrases.at(tokens, within).filter(|(_, length)| *length == 1) {
                if let Sense::Thing(thing) = sense {
                    self.add(Topic::Thing(thing), within);
                }
            }
        }
        taken
    }

    /// Whether a sentence that begins here with its verb says on what condition something is so.
    fn is_condition(&self, at: usize) -> bool {
        matches!(self.words.language, Language::Nl | Language::De)
            && (at == 0 || self.version.tokens[at - 1].ends_sentence())
            && self.version.tokens.get(at + 1).is_some_and(|next| matches!(&*next.text, "u" | "sie"))
    }

    /// Whether a clause has the word that goes with the verb before it.
    fn ends_with(&self, from: usize, end: usize, particle: usize) -> bool {
        let clause = self.version.tokens[from..end].iter().take(LONGEST).take_while(|token| !token.ends_sentence());
        let words = clause.filter(|token| token.is_word());
        self.words.particles.get(particle).is_some_and(|particle| words.clone().any(|token| *token.text == **particle))
    }

    /// What a topic goes with: the word before it, or, after "de" and "for", the topic before that.
    fn join(&mut self, topic: &Topic, at: usize) {
        if let Some((before, end)) = self.last.take() {
            let is_linked = || {
                let (mut next, tokens) = (end, &self.version.tokens);
                while next < at && self.words.phrases.at(tokens, next).any(|(sense, _)| matches!(sense, Sense::Link)) {
                    next += 1;
                }
                next == at
            };
            if before == *topic {
            } else if end == at && self.words.language != Language::Fr {
                self.about.with.entry(topic.clone()).or_default().insert(before);
            } else if is_linked() {
                self.about.with.entry(before).or_default().insert(topic.clone());
            }
        }
        self.last = Some((topic.clone(), at + 1));
    }

    fn add(&mut self, topic: Topic, at: usize) {
        self.join(&topic, at);
        let token = &self.version.tokens[at];
        let is_noun = self.words.language != Language::De || is_capital(self.version, token);
        let tells = match &topic {
            Topic::Thing(thing) if self.words.weak.contains(thing) => LITTLE,
            Topic::Word(_) if !is_noun => LITTLE,
            _ => MUCH,
        };
        if at < self.absent_until {
            self.about.without.insert(topic.clone());
        }
        self.about.topics.insert(topic, tells);
    }

    /// `Wohngeldanträge`: both parts.
    fn compound(&mut self, at: usize, thing: u8, length: usize) -> bool {
        let text = &self.version.tokens[at].text;
        let Some(part) = text.len().checked_sub(length).and_then(|start| text.get(..start)).filter(|part| part.len() > 2) else {
            return false;
        };
        self.add(Topic::Thing(thing), at);
        let is_thing = self.words.phrases.at(&self.version.tokens[at..=at], 0).any(|(sense, _)| matches!(sense, Sense::Thing(_)));
        if let Some(part) = of_part(part, self.words).filter(|_| !is_thing) {
            self.about.with.entry(Topic::Thing(thing)).or_default().insert(part.clone());
            self.about.topics.insert(part, MUCH);
        }
        true
    }

    /// `2` after "class".
    fn class(&mut self, at: usize) {
        let is_class = |token: &&Token<'_>| matches!(token.kind, Kind::Number(_) | Kind::Capitals) || token.text.chars().count() == 1;
        let number = || self.version.tokens.get(at).filter(|token| is_class(token) || token.is_word() && is_number(self.version, at));
        if let Some(name) = number().map(|token| Box::from(token.text.as_ref())) {
            self.about.classes.insert(name);
        }
    }

    /// `Namur` after "à".
    fn place(&mut self, at: usize) {
        let token = self.version.tokens.get(at).filter(|token| token.is_word() && is_capital(self.version, token));
        let Some(token) = token.filter(|_| self.words.phrases.at(&self.version.tokens, at).next().is_none()) else { return };
        self.about.places.insert(Box::from(token.text.as_ref()));
    }
}
