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
}

impl Said {
    fn agrees(&self, other: &Said) -> bool {
        let is_odd = |said: &Said| {
            let taken_back = if self.has_exception && other.has_exception { 0 } else { said.taken_back };
            (said.count - taken_back) % 2 == 1
        };
        // "closed on Sundays only" is "open except on Sundays".
        if is_odd(self) != is_odd(other) {
            return self.is_restricted && other.has_exception || self.has_exception && other.is_restricted;
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
    let mut reading = Reading { turns, tokens, said: Said::default(), before: 0, ne: None, is_whole: false, particle: None };
    let (mut at, mut free) = (0, free.iter().peekable());
    while at < tokens.len() {
        while free.next_if(|free| free.start < at).is_some() {}
        match free.next_if(|free| free.start == at) {
            Some(free) => at = free.end,
            None => at += reading.step(at),
        }
    }
    Some(reading.said)
}

/// How far the negations of a text were read.
struct Reading<'text> {
    turns: &'static Turns,
    tokens: &'text [Token<'text>],
    said: Said,
    /// The count at the start of the sentence.
    before: usize,
    /// Where the last "ne" stands.
    ne: Option<usize>,
    /// Whether its second part was seen.
    is_whole: bool,
    /// Where a negation stands to which others after it belong.
    particle: Option<usize>,
}

impl Reading<'_> {
    /// Reads what stands at a token; how many tokens it is.
    fn step(&mut self, at: usize) -> usize {
        let (turn, length) = self.turns.phrases.longest_at(self.tokens, at).map_or((None, 1), |(turn, length)| (Some(turn), length));
        if let Some(turn) = turn {
            self.turn(turn, at);
        }
        if self.tokens[at + length - 1].ends_sentence() {
            (self.ne, self.particle, self.before) = (None, None, self.said.count);
        }
        length
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
                self.said.count += usize::from(!is_near_particle);
                (self.ne, self.is_whole, self.particle) = (Some(at), false, None);
            }
            Turn::Particle | Turn::Late if is_near_ne && !self.is_whole => self.is_whole = true,
            // "ni … ni" is one.
            Turn::Particle => {
                self.said.count += usize::from(!is_near_particle && !is_near_ne);
                self.particle = Some(at);
            }
            Turn::Bound if within(self.ne, close) => (self.said.count, self.ne) = (self.said.count.saturating_sub(1), None),
            Turn::Bound if within(self.particle, close) => (self.said.count, self.particle) = (self.said.count.saturating_sub(1), None),
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
            Turn::Instead => self.said.count -= usize::from(self.said.count > self.before),
            Turn::Except => {
                self.said.has_exception = true;
                self.said.taken_back += usize::from(self.said.count - self.said.taken_back > self.before);
            }
            Turn::Restricts => self.said.is_restricted = true,
            Turn::Not => (self.said.count, self.particle) = (self.said.count + 1, Some(at)),
            Turn::Reverse => self.said.count += 1,
            Turn::Split => {
                let seconds = || self.turns.split.iter().filter(|(first, _)| **first == *self.tokens[at].text);
                let is_second = |token: &Token<'_>| seconds().any(|(_, second)| **second == *token.text);
                self.said.count += usize::from(self.tokens[at + 1..].iter().take_while(|token| !token.ends_sentence()).any(is_second));
            }
            Turn::Late | Turn::Bound | Turn::Only => {}
        }
    }

    /// Whether a "ne" after "que" or "qu'" has no second part.
    fn is_expletive(&self, at: usize) -> bool {
        let is_after = at > 1 && self.turns.phrases.single(&self.tokens[at - 2].text).any(|turn| turn == Turn::Only);
        let follows = |at: usize| matches!(self.turns.phrases.longest_at(self.tokens, at), Some((Turn::Particle | Turn::Late, _)));
        is_after && !(at + 1..self.tokens.len().min(at + 1 + self.turns.near)).any(follows)
    }
}
