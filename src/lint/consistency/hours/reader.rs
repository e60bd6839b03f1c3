//! A sentence, read into pieces.

use std::ops::Range;

use super::clock::{Time, stretches, time};
use super::piece::{Item, Joint, Piece};
use super::sense::PREDICATES;
use super::weekdays::Weekdays;
use super::words::{Half, Part, Role, Says, Words, words};
use crate::lint::passage::Version;
use crate::lint::tokens::{Kind, Token};

/// The pieces of some tokens of a text.
pub(super) fn pieces(version: &Version<'_>, tokens: Range<usize>) -> Vec<Piece> {
    let mut reader = Reader::begin(version, tokens.end);
    let mut at = tokens.start;
    while at < tokens.end {
        at += reader.step(at).max(1);
    }
    reader.end(Joint::Start);
    reader.pieces
}

/// How far a word looks for what belongs to it, in tokens.
const NEAR: usize = 3;
/// How far "and" looks for a verb of its own.
const LOOK_AHEAD: usize = 14;

/// How far the tokens were read.
struct Reader<'text, 'charter> {
    tokens: &'text [Token<'charter>],
    version: &'text Version<'charter>,
    words: &'static Words,
    end: usize,
    pieces: Vec<Piece>,
    piece: Piece,
    /// How many words of the piece there were.
    read: usize,
    /// "until", and the token after it.
    role: Option<(Role, usize)>,
    /// The day that was read last, and the token after it; whether "to" followed.
    last_day: Option<(usize, usize)>,
    is_span: bool,
    /// Where "except", "only", "other", "next to" stood.
    except: Option<usize>,
    only: Option<usize>,
    rest: Option<usize>,
    beside: Option<usize>,
    /// Where the last day or time ended.
    item_end: usize,
    /// Whether "and" began the piece.
    is_joined: bool,
    /// Whether "earlier", and then "than", was read in this piece.
    is_early: bool,
    is_compared: bool,
}

impl<'text, 'charter> Reader<'text, 'charter> {
    fn begin(version: &'text Version<'charter>, end: usize) -> Reader<'text, 'charter> {
        Reader {
            tokens: &version.tokens,
            version,
            words: words(version.language),
            end,
            pieces: Vec::new(),
            piece: Piece::after(Joint::Start),
            read: 0,
            role: None,
            last_day: None,
            is_span: false,
            except: None,
            only: None,
            rest: None,
            beside: None,
            item_end: 0,
            is_joined: false,
            is_early: false,
            is_compared: false,
        }
    }

    /// Ends the piece; how the next is joined to it.
    fn end(&mut self, joint: Joint) {
        let piece = std::mem::replace(&mut self.piece, Piece::after(joint));
        if self.read > 0 || !piece.items.is_empty() {
            self.pieces.push(piece);
        } else {
            self.piece.joint = if joint == Joint::Comma { piece.joint } else { joint };
        }
        self.read = 0;
        (self.role, self.except, self.only, self.rest) = (None, None, None, None);
        (self.is_span, self.is_joined, self.is_early, self.is_compared) = (false, false, false, false);
        self.last_day = None;
    }

    /// Reads what stands at a token; how many tokens it is.
    fn step(&mut self, at: usize) -> usize {
        let length = self.words.parts.longest_at(self.tokens, at).map_or(0, |(_, length)| length);
        if let Some((from, next)) = time(self.version, at).filter(|(_, next)| next - at >= length) {
            return self.time(from, at, next) - at;
        }
        if length == 0 {
            return self.unknown(at);
        }
        let words = self.words;
        for (part, _) in words.parts.at(self.tokens, at).filter(|(_, taken)| *taken == length) {
            self.part(part, at, at + length);
        }
        self.read += 1;
        length
    }

    fn unknown(&mut self, at: usize) -> usize {
        match self.tokens[at].kind {
            Kind::Sign(',' | '|' | '•') => self.end(Joint::Comma),
            Kind::Sign(':' | '(' | ')') => self.end(Joint::Colon),
            Kind::Sign('-' | '–' | '—') => {
                self.is_span = self.follows_day(at);
                if !self.is_span {
                    self.end(Joint::Comma);
                }
            }
            Kind::Sign('.') if self.tokens[at].is_joined => {
                if let Some((_, end)) = self.last_day.as_mut().filter(|(_, end)| *end == at) {
                    *end += 1;
                }
            }
            Kind::Word | Kind::Capitals | Kind::Number(_) => {
                self.read += 1;
                // "le", "the"
                self.piece.unread += usize::from(self.tokens[at].text.chars().count() > 3);
            }
            _ => {}
        }
        1
    }

    fn part(&mut self, part: Part, at: usize, next: usize) {
        match part {
            Part::Says(says) => self.says(says, at, next),
            Part::Role(role) => {
                // "until Friday" is no time.
                self.is_span |= role == Role::Until && self.follows_day(at);
                if !(self.role.is_some_and(|(role, end)| role == Role::About && end + 2 >= at)) {
                    self.role = Some((role, next));
                }
            }
            Part::To => self.is_span |= self.follows_day(at),
            Part::And if self.has_predicate() && self.comes_predicate(next) => self.end(Joint::And),
            Part::And => self.is_joined = self.read == 0,
            Part::Unit | Part::Within => {}
            Part::Day(_) if !self.is_day(at, next) => {}
            Part::Day(day) => self.day(day, at, next),
            Part::HalfDay(day, half) => {
                self.day(day, at, next);
                self.half(half, at, next);
            }
            Part::Days(_, last) if self.rest.is_some_and(|rest| at.saturating_sub(rest) <= NEAR) => self.rest(last == 4, next),
            Part::Days(..) if self.is_term(at) => {}
            Part::Days(first, last) => self.days(Weekdays::span(first, last), at, next),
            Part::Half(half) => self.half(half, at, next),
            Part::Rest => self.rest = Some(at),
            Part::DayWord if self.rest.is_some_and(|rest| at.saturating_sub(rest) <= NEAR) => self.rest(false, next),
            Part::DayWord => {}
            Part::RestOfWeek => self.rest(false, next),
            Part::PerWeek => {
                if let Some(count) = at.checked_sub(1).and_then(|before| time(self.version, before)).filter(|(_, end)| *end == at) {
                    self.push(Item::Count(count.0.minutes / 60), next);
                }
            }
            Part::Except => self.except = Some(at),
            Part::ExceptAfter => self.except_before(at, next),
            Part::Only => self.only(at, next),
            Part::OnlyAfterNe if self.piece.says.has(Says::Ne) && !self.piece.says.has(Says::Not) => self.only(at, next),
            Part::OnlyAfterNe => {}
            Part::Last(says) if self.piece.says.has(Says::Makes) && self.ends(next) => self.piece.says.add(says),
            Part::Last(_) => {}
            Part::Early => {
                self.is_early = true;
                self.piece.says.add(Says::Early);
            }
            Part::Than => self.is_compared |= self.is_early,
        }
    }

    fn says(&mut self, says: Says, at: usize, next: usize) {
        let has_items = !self.piece.items.is_empty();
        let is_first = self.read == 0 || self.read == 1 && self.is_joined;
        match says {
            // "mais": against what was said before
            Says::But if has_items || self.has_predicate() => self.end(Joint::But),
            Says::But if self.read == 0 => self.piece.joint = Joint::But,
            Says::Aside | Says::Relative if has_items || says == Says::Aside && self.has_predicate() => {
                self.end(Joint::Comma);
                self.piece.begins = Some(says);
            }
            Says::Aside | Says::Relative | Says::If => {
                if is_first && self.piece.begins.is_none() {
                    self.piece.begins = Some(says);
                }
            }
            Says::Other | Says::LikelyOther if self.beside.is_some_and(|beside| at.saturating_sub(beside) <= NEAR + 1) => {}
            Says::Beside => self.beside = Some(next),
            // "früher" is "earlier", where it does not begin.
            Says::Former if !is_first && self.is_early_word(at) => {}
            Says::Not | Says::Without if self.comes(next, |part| part == Part::Says(Says::Appointment)) => {}
            Says::Without if self.comes(next, |part| part == Part::Says(Says::Break)) => self.piece.says.add(Says::Not),
            Says::Holiday if self.except.is_some() => {}
            _ => self.piece.says.add(says),
        }
    }

    fn is_early_word(&self, at: usize) -> bool {
        self.words.parts.at(self.tokens, at).any(|(part, _)| part == Part::Early)
    }

    fn has_predicate(&self) -> bool {
        self.piece.says.has_any(&PREDICATES)
    }

    fn comes_predicate(&self, next: usize) -> bool {
        let stop = |token: &Token<'_>| matches!(token.kind, Kind::Sign(',' | ':' | ';' | '(' | ')'));
        let until = (next..self.end.min(next + LOOK_AHEAD)).take_while(|at| !stop(&self.tokens[*at]));
        let is_predicate = |(part, _)| matches!(part, Part::Says(says) if PREDICATES.contains(&says));
        until.into_iter().any(|at| self.words.parts.at(self.tokens, at).any(is_predicate))
    }

    /// Whether something of this kind is among the next few tokens of the piece.
    fn comes(&self, next: usize, is: impl Fn(Part) -> bool) -> bool {
        let near = (next..self.end.min(next + NEAR)).take_while(|at| !matches!(self.tokens[*at].kind, Kind::Sign(',' | ':' | '(' | ')')));
        near.into_iter().any(|at| self.words.parts.at(self.tokens, at).any(|(part, _)| is(part)))
    }

    /// Whether a piece ends here.
    fn ends(&self, next: usize) -> bool {
        let is_joint = |(part, _)| matches!(part, Part::And | Part::Says(Says::But | Says::Aside));
        next >= self.end
            || !self.tokens[next].is_word() && !matches!(self.tokens[next].kind, Kind::Number(_))
            || self.words.parts.at(self.tokens, next).any(is_joint)
    }

    fn follows_day(&self, at: usize) -> bool {
        self.last_day.is_some_and(|(_, end)| end == at)
    }

    fn push(&mut self, item: Item, next: usize) {
        self.item_end = next;
        if !self.is_compared {
            self.piece.items.push(item);
        }
    }

    fn take_only(&mut self, at: usize) -> bool {
        self.only.take().is_some_and(|only| at.saturating_sub(only) <= NEAR + 1)
    }

    fn rest(&mut self, is_working: bool, next: usize) {
        self.rest = None;
        self.push(Item::Rest(is_working), next);
    }

    fn half(&mut self, half: Half, at: usize, next: usize) {
        let is_only = self.take_only(at);
        self.push(Item::Half { half, is_only }, next);
    }

    fn day(&mut self, day: usize, at: usize, next: usize) {
        let first = self.last_day.filter(|_| self.is_span).map(|(first, _)| first);
        match (first, self.piece.items.last_mut()) {
            (Some(first), Some(Item::Days { days, .. } | Item::Except(days))) => {
                *days = days.and(Weekdays::span(first, day));
                self.item_end = next;
            }
            _ => self.days(Weekdays::span(day, day), at, next),
        }
        (self.last_day, self.is_span) = (Some((day, next)), false);
    }

    /// Whether working days are counted: "within five working days", "one working day".
    fn is_term(&self, at: usize) -> bool {
        let (tokens, words) = (self.tokens, self.words);
        let is_number = |at: usize| {
            matches!(tokens[at].kind, Kind::Number(_))
                || words.clock.longest_at(tokens, at).is_some()
                || words.minutes.longest_at(tokens, at).is_some()
        };
        let is_within = |at: usize| words.parts.at(tokens, at).any(|(part, _)| part == Part::Within);
        // "from 9 to 5 weekdays"
        (at.saturating_sub(2).max(self.item_end)..at).any(is_number) || (at.saturating_sub(NEAR)..at).any(is_within)
    }

    /// Whether a word is a day, and not "so" or "zo" or "sat": a short form has a point, a dash, a day or a time beside it.
    fn is_day(&self, at: usize, next: usize) -> bool {
        let is_day = |at: usize| self.words.parts.at(self.tokens, at).any(|(part, _)| matches!(part, Part::Day(_)));
        let is_joint = |at: usize| self.words.parts.at(self.tokens, at).any(|(part, _)| matches!(part, Part::To | Part::And));
        let is_sign = |token: &Token<'_>| matches!(token.kind, Kind::Sign('.' | '-' | '–' | '—' | ':' | '/') | Kind::Number(_));
        self.tokens[at].text.chars().count() > 3
            || self.tokens.get(next).is_some_and(is_sign)
            || self.is_span
            || self.item_end + 2 >= at && self.last_day.is_some()
            || (is_joint(next) || self.tokens.get(next).is_some_and(|token| token.is(','))) && (next + 1..next + 7).any(is_day)
    }

    fn days(&mut self, days: Weekdays, at: usize, next: usize) {
        // "except on Saturdays and Sundays"
        let goes_on = matches!(self.piece.items.last(), Some(Item::Except(_))) && self.item_end + 2 >= at;
        let is_except = goes_on || self.except.take().is_some_and(|except| at.saturating_sub(except) <= NEAR + 1);
        if is_except {
            return self.push(Item::Except(days), next);
        }
        let is_only = self.take_only(at);
        self.push(Item::Days { days, is_only }, next);
    }

    /// "samedi et dimanche exceptés"
    fn except_before(&mut self, at: usize, next: usize) {
        self.piece.says.remove(Says::Holiday);
        let is_day = |part: Part| matches!(part, Part::Day(_) | Part::Days(..) | Part::Says(Says::Holiday));
        if self.item_end != at || self.comes(next, is_day) || time(self.version, next).is_some() {
            return;
        }
        self.except = None;
        for item in self.piece.items.iter_mut().rev() {
            match item {
                Item::Days { days, .. } if days.count() < 5 => *item = Item::Except(*days),
                _ => break,
            }
        }
    }

    fn only(&mut self, at: usize, next: usize) {
        let is_item = |part: Part| matches!(part, Part::Day(_) | Part::Days(..) | Part::HalfDay(..) | Part::Half(_));
        if self.comes(next, is_item) {
            self.only = Some(next);
        } else if let Some(Item::Days { is_only, .. } | Item::Half { is_only, .. }) = self.piece.items.last_mut()
            && self.item_end == at
        {
            *is_only = true;
        }
    }

    /// Takes a time, or two with "to" between; the token after it.
    fn time(&mut self, from: Time, at: usize, next: usize) -> usize {
        self.read += 1;
        let is_beside = self.role.is_some_and(|(_, end)| end == at);
        let role = self.role.take().filter(|(_, end)| at.saturating_sub(*end) < NEAR).map(|(role, _)| role);
        let has = |part: Part, at: usize| {
            let parts = self.words.parts.at(self.tokens, at);
            parts.filter(|(other, _)| *other == part).map(|(_, length)| at + length).next()
        };
        let to = match self.tokens.get(next) {
            Some(sign) if sign.is('-') || sign.is('–') || sign.is('—') => Some(next + 1),
            // "9h-12h"
            Some(joined) if joined.is_joined && matches!(joined.kind, Kind::Number(_)) => Some(next),
            _ if role == Some(Role::Between) || self.piece.says.has_any(&[Says::Break, Says::Closed]) && from.is_marked => {
                has(Part::And, next).or(has(Part::To, next))
            }
            _ => has(Part::To, next),
        };
        if let Some((until, end)) = to.filter(|to| *to < self.end).and_then(|to| time(self.version, to))
            && (from.is_marked || until.is_marked || self.is_hour(end) || self.is_row_of_days(end))
            && stretches(from, until).next().is_some()
        {
            if role != Some(Role::About) {
                self.push(Item::Range(from, until), end);
            }
            return end;
        }
        let is_compared = has(Part::Early, next).is_some();
        if let Some(role) = role.filter(|_| !is_compared && (from.is_marked || is_beside && self.is_hour(next))) {
            self.push(Item::Single(role, from), next);
        }
        if is_compared {
            self.piece.says.add(Says::Early);
        }
        self.is_early |= is_compared;
        next
    }

    /// "weekdays", "Monday to Friday"
    fn is_row_of_days(&self, at: usize) -> bool {
        self.words.parts.at(self.tokens, at).any(|(part, _)| matches!(part, Part::Days(..)))
    }

    /// Whether a number that ends here may be an hour: no noun follows that it counts.
    fn is_hour(&self, next: usize) -> bool {
        let Some(token) = self.tokens.get(next).filter(|_| next < self.end) else { return true };
        let mut parts = self.words.parts.at(self.tokens, next).map(|(part, _)| part).peekable();
        match parts.peek() {
            Some(_) => !parts.any(|part| matches!(part, Part::Unit | Part::DayWord | Part::Days(..))),
            None => {
                !token.is_word() && !matches!(token.kind, Kind::Number(_) | Kind::Sign('%' | '€'))
                    || token.is_word() && token.text.chars().count() <= 5
            }
        }
    }
}
