//! A promise that one language makes and another denies.

use std::ops::Range;

use crate::charter::text::Language;
use crate::finding::{Finding, Level};
use crate::lint::facts::free;
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::tokens::Token;
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// PAR-10
pub const LINT: Lint = Lint { codes: &[("PAR-10", Level::Warning)], judge: Judge::Passage(judge) };

/// What a word does to a statement.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Turn {
    /// The first part of a negation in two parts.
    Ne,
    /// Its second part, which denies by itself where there is no first one.
    Particle,
    /// A second part that says nothing by itself: "ne … plus".
    Late,
    /// An end that is not passed: "not … longer than".
    Bound,
    /// A verb for it, before or after its negation: "overschrijdt … niet".
    Exceeds,
    /// What makes a negation one of time only: "not … until".
    Until,
    /// Without; before what somebody has to do it may be left unsaid.
    Without,
    /// What one has to do, after "without".
    Duty,
    /// "other than": one language denies where the other says so.
    OtherThan,
    /// A negation that goes on with the one before it: "nor even".
    Again,
    /// "public holidays excluded": an exception.
    Excluded,
    /// What comes late, and so is not in time.
    Delay,
    If,
    /// What comes after a condition: "…, dan".
    Then,
    /// What joins a clause to the one before it, after a comma.
    Joint,
    /// What looks like a part of a negation, and is none.
    Skip,
    /// A second part that only restricts.
    Only,
    Not,
    /// Something else that is not promised: "but not".
    Contrast,
    /// A negation before it only restricts: "not … except".
    Except,
    /// A negation before it is of something else: "not … but rather".
    Instead,
    /// "only"
    Restricts,
    Reverse,
    /// The first of two parts that do the same.
    Split,
    Neutral,
}

#[derive(serde::Deserialize)]
struct Words {
    negation: Negation,
}

#[derive(serde::Deserialize)]
struct Negation {
    ne: Vec<String>,
    particle: Vec<String>,
    bound: Vec<String>,
    exceeds: Vec<String>,
    until: Vec<String>,
    without: Vec<String>,
    duty: Vec<String>,
    other_than: Vec<String>,
    again: Vec<String>,
    excluded: Vec<String>,
    delay: Vec<String>,
    r#if: Vec<String>,
    then: Vec<String>,
    joint: Vec<String>,
    skip: Vec<String>,
    late: Vec<String>,
    only: Vec<String>,
    not: Vec<String>,
    reverse: Vec<String>,
    neutral: Vec<String>,
    contrast: Vec<String>,
    except: Vec<String>,
    instead: Vec<String>,
    restricts: Vec<String>,
    split: Vec<(String, String)>,
    most_sentences: usize,
    near: usize,
    close: usize,
}

/// The words of a language.
struct Turns {
    phrases: Phrases<Turn>,
    /// What is split, in two parts.
    split: Vec<(String, String)>,
    most_sentences: usize,
    near: usize,
    close: usize,
}

fn turns(language: Language) -> &'static Turns {
    static TURNS: Lists<Turns> = list!("negation");
    TURNS.of(language, |Words { negation }: Words, language| {
        let lists = [
            (&negation.skip, Turn::Skip),
            (&negation.joint, Turn::Joint),
            (&negation.exceeds, Turn::Exceeds),
            (&negation.until, Turn::Until),
            (&negation.without, Turn::Without),
            (&negation.duty, Turn::Duty),
            (&negation.other_than, Turn::OtherThan),
            (&negation.again, Turn::Again),
            (&negation.excluded, Turn::Excluded),
            (&negation.delay, Turn::Delay),
            (&negation.r#if, Turn::If),
            (&negation.then, Turn::Then),
            (&negation.neutral, Turn::Neutral),
            (&negation.contrast, Turn::Contrast),
            (&negation.except, Turn::Except),
            (&negation.instead, Turn::Instead),
            (&negation.restricts, Turn::Restricts),
            (&negation.not, Turn::Not),
            (&negation.reverse, Turn::Reverse),
            (&negation.ne, Turn::Ne),
            (&negation.particle, Turn::Particle),
            (&negation.late, Turn::Late),
            (&negation.bound, Turn::Bound),
            (&negation.only, Turn::Only),
        ];
        let words = lists.into_iter().flat_map(|(words, turn)| words.iter().map(move |word| (word.as_str(), turn)));
        let split = negation.split.iter().map(|(first, _)| (first.as_str(), Turn::Split));
        Turns {
            phrases: Phrases::of(language, words.chain(split)),
            split: negation.split.clone(),
            most_sentences: negation.most_sentences,
            near: negation.near,
            close: negation.close,
        }
    })
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    if passage.versions.len() < 2 || !passage.is_promise {
        return;
    }
    let read = |free: &[Vec<Range<usize>>]| {
        let versions = passage.versions.iter().zip(free.iter().map(Vec::as_slice).chain(std::iter::repeat(&[][..])));
        versions.map(|(version, free)| said(version, free)).collect::<Option<Vec<Said>>>()
    };
    let Some(mut all) = read(&[]) else { return };
    if super::odd_ones(&all, Said::agrees).is_empty() {
        return;
    }
    // "You pay nothing" is "free", where every language says one of them.
    let free: Vec<Vec<Range<usize>>> = passage.versions.iter().map(free).collect();
    if free.iter().all(|free| !free.is_empty()) {
        all = read(&free).unwrap_or(all);
    }
    for (norm, at) in super::odd_ones(&all, Said::agrees) {
        findings.push(passage.differs("PAR-10", "par-negation", Vec::new(), at, norm));
    }
}

/// What the negations of a text make of it: an odd number turns it into its contrary.
#[derive(Debug, Clone, Copy, Default)]
struct Said {
    count: usize,
    /// Negations that only restrict, because of an exception: "not … except".
    taken_back: usize,
    /// Whether something else is set apart: "but not".
    is_set_apart: bool,
    has_exception: bool,
    is_restricted: bool,
    /// Negations that another language may leave unsaid.
    spare: usize,
    /// What one need not do: it is left unsaid, unless the other text speaks of duties too.
    unneeded: usize,
    speaks_of_duty: bool,
    /// Whether it speaks of what comes late.
    is_late: bool,
    /// Whether a condition is denied.
    denies_if: bool,
    /// Whether something is told to be excluded, which may be said as an exception.
    is_excluded: bool,
    /// How many clauses are denied.
    clauses: usize,
}

impl Said {
    fn agrees(&self, other: &Said) -> bool {
        // "if we are late" is "if we are not in time".
        let late = |one: &Said, other: &Said| usize::from(one.is_late && !other.is_late && other.denies_if && !one.denies_if);
        let is_odd = |said: &Said, late: usize, unneeded: usize| {
            let taken_back = if self.has_exception && other.has_exception { 0 } else { said.taken_back };
            (said.count + late - taken_back.min(said.count)).abs_diff(unneeded) % 2 == 1
        };
        // "without having to make an appointment" is "without an appointment", and may be left unsaid.
        let ways = |one: &Said, other: &Said| {
            let as_said = (one.unneeded == 0 || other.speaks_of_duty).then(|| is_odd(one, late(one, other), 0));
            [as_said, (one.unneeded > 0).then(|| is_odd(one, late(one, other), one.unneeded))]
        };
        let others = ways(other, self);
        if !ways(self, other).iter().flatten().any(|way| others.contains(&Some(*way))) {
            // "closed on Sundays only" is "open except on Sundays".
            let is_exception = |one: &Said, other: &Said| one.has_exception && (other.is_restricted || other.is_excluded);
            return self.spare + other.spare > 0 || is_exception(self, other) || is_exception(other, self);
        }
        // Two statements that are denied, and none.
        let are_two =
            |one: &Said, other: &Said| one.clauses > 1 && other.count == 0 && one.spare + one.unneeded == 0 && !other.has_exception;
        if are_two(self, other) || are_two(other, self) {
            return false;
        }
        let sets_apart = |said: &Said| said.is_set_apart || said.has_exception || said.is_restricted;
        self.is_set_apart == other.is_set_apart || sets_apart(self) && sets_apart(other)
    }
}

/// Reads a text, without the words about prices at some tokens; none where there are too many sentences to tell.
fn said(version: &Version<'_>, free: &[Range<usize>]) -> Option<Said> {
    let turns = turns(version.language);
    let tokens = &version.tokens;
    if tokens.iter().filter(|token| token.ends_sentence()).count() > turns.most_sentences {
        return None;
    }
    let mut reading = Reading {
        turns,
        tokens,
        said: Said::default(),
        before: 0,
        clause: 0,
        ne: None,
        is_whole: false,
        particle: None,
        absorbs: false,
        exceeds: None,
        condition: None,
    };
    let (mut at, mut free) = (0, free.iter().peekable());
    while at < tokens.len() {
        while free.next_if(|free| free.start < at).is_some() {}
        match free.next_if(|free| free.start == at) {
            Some(free) => at = free.end,
            None => at += reading.step(at),
        }
    }
    reading.end_condition();
    reading.end_clause();
    Some(reading.said)
}

/// How far the negations of a text were read.
struct Reading<'text> {
    turns: &'static Turns,
    tokens: &'text [Token<'text>],
    said: Said,
    /// The count at the start of the sentence.
    before: usize,
    /// The count at the start of the clause.
    clause: usize,
    /// Where the last "ne" stands.
    ne: Option<usize>,
    /// Whether its second part was seen.
    is_whole: bool,
    /// Where a negation stands to which others after it belong.
    particle: Option<usize>,
    /// Whether a "ne" belongs to it too: "aucun … ne", not "sans … ne".
    absorbs: bool,
    /// Where a verb stands for passing an end that a negation after it denies.
    exceeds: Option<usize>,
    /// The count where "if" stands, before its clause ends.
    condition: Option<usize>,
}

impl Reading<'_> {
    /// Reads what stands at a token; how many tokens it is.
    fn step(&mut self, at: usize) -> usize {
        let (turn, length) = self.turns.phrases.longest_at(self.tokens, at).map_or((None, 1), |(turn, length)| (Some(turn), length));
        if let Some(turn) = turn {
            self.turn(turn, at);
        }
        let last = &self.tokens[at + length - 1];
        let is_joint =
            |token: &Token<'_>| token.is(',') && matches!(self.turns.phrases.longest_at(self.tokens, at + length), Some((Turn::Joint, _)));
        if last.ends_sentence() || last.is(':') || is_joint(last) {
            self.end_clause();
        }
        if last.is(',') {
            self.end_condition();
        }
        if last.ends_sentence() {
            self.end_condition();
            (self.ne, self.particle, self.before) = (None, None, self.said.count);
        }
        length
    }

    fn end_condition(&mut self) {
        self.exceeds = None;
        self.said.denies_if |= self.condition.take().is_some_and(|before| self.said.count > before);
    }

    fn end_clause(&mut self) {
        self.said.clauses += usize::from(self.said.count.saturating_sub(self.clause) % 2);
        self.clause = self.said.count;
    }

    fn turn(&mut self, turn: Turn, at: usize) {
        let (near, close) = (self.turns.near, self.turns.close);
        let within = |before: Option<usize>, reach: usize| before.is_some_and(|before| at - before <= reach);
        let (is_near_ne, is_near_particle) = (within(self.ne, near), within(self.particle, near));
        match turn {
            // "avant qu'elle ne s'applique" denies nothing.
            Turn::Ne if self.is_expletive(at) => {}
            // "ni … ne"
            Turn::Ne => {
                self.said.count += usize::from(!(is_near_particle && self.absorbs));
                (self.ne, self.is_whole, self.particle) = (Some(at), false, None);
            }
            Turn::Particle | Turn::Late if is_near_ne && !self.is_whole => self.is_whole = true,
            // "ni … ni" is one.
            Turn::Particle => {
                self.said.count += usize::from(!is_near_particle && !is_near_ne);
                (self.particle, self.absorbs) = (Some(at), true);
            }
            Turn::Not if within(self.exceeds, near) => self.exceeds = None,
            // Its second part is still to come: "ne dépasse pas".
            Turn::Exceeds if within(self.ne, close) && !self.is_whole => self.said.count = self.said.count.saturating_sub(1),
            Turn::Bound | Turn::Exceeds if within(self.ne, close) => (self.said.count, self.ne) = (self.said.count.saturating_sub(1), None),
            Turn::Bound | Turn::Exceeds if within(self.particle, close) => {
                (self.said.count, self.particle) = (self.said.count.saturating_sub(1), None)
            }
            Turn::Only | Turn::Neutral if is_near_ne && !self.is_whole => {
                (self.said.count, self.ne) = (self.said.count.saturating_sub(1), None);
                self.said.is_restricted |= turn == Turn::Only;
            }
            Turn::Neutral => self.particle = Some(at),
            Turn::Contrast => {
                // "not passed on and not sold" goes on with what is denied.
                self.said.is_set_apart |= self.said.count == self.before;
                self.particle = Some(at);
            }
            // "not turned away but served"
            Turn::Instead => self.said.count = self.before,
            Turn::Exceeds => self.exceeds = Some(at),
            Turn::Until => self.said.spare += usize::from(self.said.count > self.before),
            Turn::OtherThan => self.said.spare += 1,
            Turn::Without => {
                let has_to = self.tokens[at..].iter().take_while(|token| !token.is(',') && !token.ends_sentence()).count();
                let duties =
                    (at + 1..at + has_to).any(|at| matches!(self.turns.phrases.longest_at(self.tokens, at), Some((Turn::Duty, _))));
                self.said.unneeded += usize::from(duties);
                self.said.speaks_of_duty = true;
                self.turn(Turn::Not, at);
            }
            Turn::Again => {
                self.said.count += usize::from(self.said.count == self.before);
                self.particle = Some(at);
            }
            Turn::Excluded => {
                self.said.is_excluded = true;
                self.said.count += 1;
            }
            Turn::Delay => self.said.is_late = true,
            Turn::If => self.condition = Some(self.said.count),
            Turn::Then if at > 0 && self.tokens[at - 1].is(',') => self.said.denies_if |= self.said.count > self.before,
            Turn::Except => {
                self.said.has_exception = true;
                self.said.taken_back += usize::from(self.said.count - self.said.taken_back > self.before);
            }
            Turn::Restricts => self.said.is_restricted = true,
            Turn::Not => (self.said.count, self.particle, self.absorbs) = (self.said.count + 1, Some(at), false),
            Turn::Reverse => self.said.count += 1,
            Turn::Split => {
                let seconds = || self.turns.split.iter().filter(|(first, _)| **first == *self.tokens[at].text);
                let is_second = |token: &Token<'_>| seconds().any(|(_, second)| **second == *token.text);
                self.said.count += usize::from(self.tokens[at + 1..].iter().take_while(|token| !token.ends_sentence()).any(is_second));
            }
            Turn::Duty => self.said.speaks_of_duty = true,
            Turn::Late | Turn::Bound | Turn::Only | Turn::Skip | Turn::Joint | Turn::Then => {}
        }
    }

    /// Whether a "ne" after "que" or "qu'" has no second part.
    fn is_expletive(&self, at: usize) -> bool {
        let is_after = at > 1 && self.turns.phrases.single(&self.tokens[at - 2].text).any(|turn| turn == Turn::Only);
        let follows = |at: usize| matches!(self.turns.phrases.longest_at(self.tokens, at), Some((Turn::Particle | Turn::Late, _)));
        is_after && !(at + 1..self.tokens.len().min(at + 1 + self.turns.near)).any(follows)
    }
}
