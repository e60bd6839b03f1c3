//! Reads the negations of a text, word by word.

use std::ops::Range;

use super::said::Said;
use super::turns::{Turn, Turns, turns};
use crate::lint::passage::Version;
use crate::lint::tokens::{Kind, Token};

/// Reads a text, without the words about prices at some tokens; none where there are too many sentences to tell.
pub(super) fn read(version: &Version<'_>, free: &[Range<usize>]) -> Option<Said> {
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
        part: Part::default(),
        duties: (0, None),
        files: (0, false),
    };
    let (mut at, mut free) = (0, free.iter().peekable());
    while at < tokens.len() {
        while free.next_if(|free| free.start < at).is_some() {}
        match free.next_if(|free| free.start == at) {
            // "aucuns frais ne sont réclamés"
            Some(free) => {
                (reading.particle, reading.absorbs) = (Some(free.end - 1), true);
                at = free.end;
            }
            None => at += reading.step(at),
        }
    }
    reading.end_part(tokens.len());
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
    /// What was read since the last sign between clauses.
    part: Part,
    /// Up to where a clause was looked at for what one has to do, and where that stands last in it.
    duties: (usize, Option<usize>),
    /// Up to where a sentence was looked at for a file, and whether one is in it.
    files: (usize, bool),
}

/// What stands between two signs.
#[derive(Default)]
struct Part {
    start: usize,
    /// The count at its start.
    count: usize,
    has_duty: bool,
    has_must: bool,
    /// The count where an exception begins: what is denied in it is not denied of the promise.
    exception: Option<usize>,
}

/// How many tokens may stand between two parts that do the same; what is further away belongs to something else.
const FAR: usize = 40;

impl Reading<'_> {
    /// Reads what stands at a token; how many tokens it is.
    fn step(&mut self, at: usize) -> usize {
        let (turn, length) = self.turns.phrases.longest_at(self.tokens, at).map_or((None, 1), |(turn, length)| (Some(turn), length));
        // "Form No. 12"
        let is_number = |at: usize| matches!(self.tokens.get(at).map(|token| token.kind), Some(Kind::Number(_)));
        let is_label = self.tokens.get(at + 1).is_some_and(|point| point.is('.') && point.is_joined) && is_number(at + 2);
        if let Some(turn) = turn.filter(|_| !is_label) {
            self.turn(turn, at);
            // "nicht mehr Daten als nötig"
            if length > 1 && self.goes_on(at + length - 1, &self.turns.more) {
                self.turn(Turn::Bound, at + length - 1);
            }
        }
        let last = &self.tokens[at + length - 1];
        let is_joint = |token: &Token<'_>| {
            token.is(',') && matches!(self.turns.phrases.longest_at(self.tokens, at + length), Some((Turn::Joint | Turn::But, _)))
        };
        if last.ends_sentence() || last.is(':') || is_joint(last) {
            self.end_clause();
        }
        if length == 1 && matches!(last.kind, Kind::Sign(',' | ';' | ':')) {
            self.end_part(at + length);
            self.end_condition();
        }
        if last.ends_sentence() {
            self.end_part(at + length);
            self.end_condition();
            // "Not satisfied?" promises nothing.
            if last.is('?') {
                self.said.count = self.before;
            }
            (self.ne, self.particle, self.before) = (None, None, self.said.count);
        }
        length
    }

    fn end_part(&mut self, next: usize) {
        if let Some(before) = self.part.exception {
            self.said.count = self.said.count.min(before);
        }
        let denied = self.said.count.abs_diff(self.part.count);
        let Part { has_must, has_duty, .. } = self.part;
        // "does not relieve you of the duty to pay"
        self.said.musts += usize::from(has_must && denied.is_multiple_of(2) || has_duty && denied == 2);
        self.said.need_nots += usize::from((has_must || has_duty) && denied % 2 == 1);
        self.said.parts += usize::from(self.tokens[self.part.start..next].iter().any(Token::is_word));
        self.part = Part { start: next, count: self.said.count, ..Part::default() };
    }

    fn end_condition(&mut self) {
        self.exceeds = None;
        if let Some(before) = self.condition.take() {
            self.said.denies_if |= self.said.count > before;
        }
    }

    fn end_clause(&mut self) {
        self.said.clauses += self.said.count.saturating_sub(self.clause) % 2;
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
                let is_whole = is_near_particle && self.absorbs;
                self.said.count += usize::from(!is_whole);
                (self.ne, self.is_whole, self.particle) = (Some(at), is_whole, None);
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
            Turn::Bound | Turn::Exceeds if is_near_particle => (self.said.count, self.particle) = (self.said.count.saturating_sub(1), None),
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
            Turn::Until => self.said.not_until |= self.said.count > self.before,
            Turn::EvenWithout => {
                self.said.is_even_without = true;
                self.said.unneeded += 1;
                self.said.speaks_of_duty = true;
                self.turn(Turn::Not, at);
            }
            Turn::Closed => self.said.count += usize::from(!self.speaks_of_file(at)),
            Turn::More if self.goes_on(at, &self.turns.more) => self.turn(Turn::Bound, at),
            Turn::Lapses => {
                let before = &self.tokens[at.saturating_sub(near)..at];
                let is_before = before.iter().any(|token| self.turns.before.iter().any(|word| **word == *token.text));
                self.said.count += usize::from(!is_before);
            }
            Turn::OtherThan => self.said.spare += 1,
            Turn::Without => {
                self.said.unneeded += usize::from(self.is_before_duty(at));
                self.said.is_without = true;
                self.said.begins_without |= at == 0 || self.tokens[at - 1].ends_sentence();
                self.said.speaks_of_duty = true;
                self.turn(Turn::Not, at);
            }
            Turn::Again => {
                self.said.count += usize::from(self.said.count == self.before);
                self.particle = Some(at);
            }
            // "ni par lettre, ni par courriel": once.
            Turn::Nor => {
                self.said.count += usize::from(self.said.count == self.before && !is_near_particle);
                (self.particle, self.absorbs) = (Some(at), true);
            }
            Turn::Excluded => {
                self.said.is_excluded = true;
                self.said.count += 1;
            }
            Turn::Delay => self.said.is_late = true,
            Turn::If => (self.condition, self.said.has_condition) = (Some(self.said.count), true),
            Turn::Then if at > 0 && self.tokens[at - 1].is(',') => {
                self.said.denies_if |= self.said.count > self.before;
                self.said.has_condition = true;
            }
            Turn::Except => {
                self.said.has_exception = true;
                self.part.exception = Some(self.said.count);
                self.said.taken_back += usize::from(self.said.count.saturating_sub(self.said.taken_back) > self.before);
            }
            Turn::Restricts => self.said.is_restricted = true,
            Turn::Not => (self.said.count, self.particle, self.absorbs) = (self.said.count + 1, Some(at), false),
            Turn::Reverse => self.said.count += 1,
            Turn::Split => self.said.count += usize::from(self.goes_on(at, &self.turns.split)),
            Turn::Duty => (self.said.speaks_of_duty, self.part.has_duty) = (true, true),
            Turn::Must => (self.said.speaks_of_duty, self.part.has_must) = (true, true),
            Turn::Lack => self.said.has_lack = true,
            Turn::After => self.said.is_after = true,
            Turn::Needless => {
                self.said.count += 1;
                self.said.speaks_of_duty = true;
                self.part.has_duty = true;
            }
            Turn::Provided => {
                (self.said.is_provided, self.said.has_condition) = (true, true);
                self.part.exception = Some(self.said.count);
            }
            Turn::Others => self.said.speaks_of_others = true,
            Turn::But if at > 0 && !self.tokens[at - 1].is(',') && self.said.count > self.before => self.said.count = self.before,
            Turn::Late | Turn::Bound | Turn::Only | Turn::Skip | Turn::Joint | Turn::Then | Turn::File | Turn::More | Turn::But => {}
        }
    }

    /// Whether the sentence around a token speaks of a file; a sentence is looked at once.
    fn speaks_of_file(&mut self, at: usize) -> bool {
        if at >= self.files.0 {
            let begin = self.tokens[..at].iter().rposition(Token::ends_sentence).map_or(0, |end| end + 1);
            let end = at + self.tokens[at..].iter().take_while(|token| !token.ends_sentence()).count();
            self.files = (end.max(at + 1), (begin..end).any(|at| self.is(at, Turn::File)));
        }
        self.files.1
    }

    /// Whether something one has to do follows in the clause; a clause is looked at once.
    fn is_before_duty(&mut self, at: usize) -> bool {
        if at >= self.duties.0 {
            let end = at + self.tokens[at..].iter().take_while(|token| !token.is(',') && !token.ends_sentence()).count();
            self.duties = (end.max(at + 1), (at..end).rev().find(|at| self.is(*at, Turn::Duty) || self.is(*at, Turn::Must)));
        }
        self.duties.1.is_some_and(|duty| duty > at)
    }

    fn is(&self, at: usize, turn: Turn) -> bool {
        self.turns.phrases.at(self.tokens, at).any(|(found, _)| found == turn)
    }

    /// Whether the second of two parts follows in the sentence.
    fn goes_on(&self, at: usize, pairs: &[(String, String)]) -> bool {
        let is_second = |token: &Token<'_>| pairs.iter().any(|(first, second)| **first == *self.tokens[at].text && **second == *token.text);
        self.tokens[at + 1..].iter().take(FAR).take_while(|token| !token.ends_sentence()).any(is_second)
    }

    /// Whether a "ne" after "que" or "qu'" has no second part.
    fn is_expletive(&self, at: usize) -> bool {
        let is_after = at > 1 && self.turns.phrases.single(&self.tokens[at - 2].text).any(|turn| turn == Turn::Only);
        let follows = |at: usize| matches!(self.turns.phrases.longest_at(self.tokens, at), Some((Turn::Particle | Turn::Late, _)));
        // "que personne ne …"
        let is_denied = at > 0 && self.is(at - 1, Turn::Late);
        is_after && !is_denied && !(at + 1..self.tokens.len().min(at + 1 + self.turns.near)).any(follows)
    }
}
