//! What a clause says of hours: on which days, at which times, open or closed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Half;
use super::clock::{Part, Time, Words, time, words};
use crate::charter::hours::times::Stretch;
use crate::lint::facts::{ClockPart, Sense, lexicon};
use crate::lint::passage::Version;

/// What a clause says of the hours of some days.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) other: bool,
    pub(super) always: bool,
    pub(super) closed: bool,
    pub(super) open: bool,
    pub(super) only_morning: bool,
    /// The half of the day that is spoken of.
    pub(super) half: Option<Half>,
    /// The days that are named one by one.
    pub(super) named: BTreeSet<usize>,
    /// The days of "Monday to Friday", "every day of the week".
    pub(super) spans: BTreeSet<usize>,
    pub(super) except: BTreeSet<usize>,
    pub(super) stretches: Vec<Stretch>,
    pub(super) opens: Vec<u16>,
    pub(super) closes: Vec<u16>,
}

impl Said {
    /// What a clause says, one of each group of days with times of their own.
    pub(super) fn of(version: &Version<'_>, clause: &Range<usize>) -> Vec<Said> {
        let mut reading = Reading::begin(version, clause.end);
        let mut at = clause.start;
        while at < clause.end {
            at += reading.step(at);
        }
        reading.end_part();
        reading.said.only_morning = reading.only && reading.morning;
        reading.said.other |= reading.holiday && !reading.said.closed;
        let other = reading.said.other;
        let mut all = reading.all;
        all.push(reading.said);
        // "from Monday to Friday until 5, on Fridays until 3"
        let mut times: BTreeMap<usize, usize> = BTreeMap::new();
        all.iter().flat_map(|said| &said.named).for_each(|day| *times.entry(*day).or_default() += 1);
        for said in &mut all {
            said.other |= other;
            let Said { spans, named, except, .. } = said;
            let is_named_by_others = |day: &usize| times.get(day).is_some_and(|times| *times > usize::from(named.contains(day)));
            spans.retain(|day| !except.contains(day) && !is_named_by_others(day));
        }
        all
    }

    fn has_days(&self) -> bool {
        !(self.named.is_empty() && self.spans.is_empty())
    }

    pub(super) fn has_times(&self) -> bool {
        !(self.stretches.is_empty() && self.opens.is_empty() && self.closes.is_empty())
    }
}

/// How far a clause was read.
struct Reading<'text, 'charter> {
    version: &'text Version<'charter>,
    words: &'static Words,
    end: usize,
    /// The group of days that is being read, and those before it.
    said: Said,
    all: Vec<Said>,
    /// What is said between two commas of days on which it is closed.
    closed: bool,
    /// Whether days after a comma go on with days on which it is closed.
    goes_on_closed: bool,
    last_day: Option<usize>,
    is_span: bool,
    is_except: bool,
    before: Option<Part>,
    verb: Option<Part>,
    only: bool,
    morning: bool,
    holiday: bool,
}

impl<'text, 'charter> Reading<'text, 'charter> {
    fn begin(version: &'text Version<'charter>, end: usize) -> Reading<'text, 'charter> {
        Reading {
            version,
            words: words(version.language),
            end,
            said: Said::default(),
            all: Vec::new(),
            closed: false,
            goes_on_closed: false,
            last_day: None,
            is_span: false,
            is_except: false,
            before: None,
            verb: None,
            only: false,
            morning: false,
            holiday: false,
        }
    }

    /// Reads what stands at a token; how many tokens it is.
    fn step(&mut self, at: usize) -> usize {
        let tokens = &self.version.tokens;
        let (part, length) = self.words.parts.longest_at(tokens, at).map_or((None, 1), |(part, length)| (Some(part), length));
        // "24 hours a day" is no time of the day, nor are "7 days a week" and "within two hours".
        let is_whole = matches!(part, Some(Part::Always | Part::Days(..)));
        if let Some((from, next)) = time(self.version, at).filter(|_| !is_whole && !self.is_term(at)) {
            // "until 5 pm, except on Fridays: until 3 pm"
            if self.is_except && !self.said.except.is_empty() && self.said.has_times() {
                let named = std::mem::take(&mut self.said.except);
                self.group(Said { named, ..Said::default() });
            }
            self.is_except = false;
            let before = self.before.take().or(self.verb);
            return self.times(from, next, before) - at;
        }
        // "until 5 pm, on Fridays until 3"
        if matches!(part, Some(Part::Day(_) | Part::Days(..) | Part::HalfDay(..) | Part::Rest))
            && !self.is_except
            && !self.is_span
            && self.said.has_times()
            && (self.said.has_days() || part == Some(Part::Rest))
        {
            let other = self.said.other;
            self.group(Said { other, ..Said::default() });
        }
        match part {
            Some(part) => self.part(part, at),
            None if tokens[at].is('-') || tokens[at].is('–') => self.is_span = self.last_day.is_some(),
            None if tokens[at].is(',') => {
                self.end_part();
                self.is_except &= self.said.except.is_empty() || self.is_before_day(at);
            }
            None => {}
        }
        length
    }

    fn part(&mut self, part: Part, at: usize) {
        match part {
            Part::Other => self.said.other |= !self.is_without(at),
            // "except on public holidays"
            Part::Holiday => self.holiday |= !self.is_except && !self.closed,
            Part::Always => self.said.always = true,
            // "except on Wednesdays, when we are closed"
            Part::Closed if !self.said.except.is_empty() && !self.said.has_days() && !self.said.open => {}
            Part::Closed => {
                if self.said.open && self.said.has_days() && !self.said.has_times() {
                    self.group(Said::default());
                }
                (self.said.closed, self.closed) = (true, true);
            }
            Part::Open | Part::Opens => {
                if self.closed {
                    self.end_part();
                }
                self.said.open = true;
                if part == Part::Opens {
                    self.verb = Some(Part::From);
                }
            }
            Part::Closes => self.verb = Some(Part::Until),
            // "le mercredi excepté"
            Part::Except if self.follows_day(at) => self.except_last_day(),
            Part::Except => self.is_except = true,
            Part::Only => self.only = true,
            Part::Morning => (self.morning, self.said.half) = (true, Some(Half::Morning)),
            Part::Afternoon => self.said.half = Some(Half::Afternoon),
            Part::From => self.before = Some(Part::From),
            // "until Friday" is no time.
            Part::Until => (self.before, self.is_span) = (Some(Part::Until), self.last_day.is_some()),
            Part::To => self.is_span = self.last_day.is_some(),
            Part::And | Part::Without | Part::Rest => {}
            Part::Day(day) => self.day(day),
            Part::HalfDay(day, half) => {
                self.day(day);
                self.said.half = Some(half);
            }
            Part::Days(from, until) if self.is_except => self.said.except.extend(from..=until),
            Part::Days(from, until) => self.said.spans.extend(from..=until),
        }
    }

    fn day(&mut self, day: usize) {
        let first = self.last_day.filter(|first| self.is_span && *first < day);
        match first {
            Some(first) if self.is_except => self.said.except.extend(first..=day),
            Some(first) => {
                self.said.named.remove(&first);
                self.said.spans.extend(first..=day);
            }
            None if self.is_except => drop(self.said.except.insert(day)),
            None => drop(self.said.named.insert(day)),
        }
        (self.last_day, self.is_span) = (Some(day), false);
    }

    /// Whether a day stands just before, and no day after.
    fn follows_day(&self, at: usize) -> bool {
        let parts = &self.words.parts;
        let is_day = |at: usize| parts.at(&self.version.tokens, at).any(|(part, _)| matches!(part, Part::Day(_)));
        at > 0 && is_day(at - 1) && !(at + 1..=at + 3).any(is_day)
    }

    fn except_last_day(&mut self) {
        if let Some(day) = self.last_day.filter(|day| self.said.named.remove(day)) {
            self.said.except.insert(day);
        }
    }

    /// Begins with another group of days.
    fn group(&mut self, next: Said) {
        self.all.push(std::mem::replace(&mut self.said, next));
        self.last_day = None;
    }

    /// At a comma: what was said to be closed is a group of its own, unless times belong to it.
    fn end_part(&mut self) {
        let only_days = !self.said.open && !self.said.has_times() && self.said.has_days() && self.said.half.is_none();
        if self.goes_on_closed && !self.closed && only_days {
            (self.said.closed, self.closed) = (true, true);
        }
        if self.closed && !self.said.has_times() && self.said.except.is_empty() {
            self.group(Said::default());
            self.goes_on_closed = true;
        }
        self.closed = false;
    }

    /// Whether a day follows a comma: "except on Saturdays, Sundays and Mondays".
    fn is_before_day(&self, comma: usize) -> bool {
        let is_day =
            |at: usize| self.words.parts.at(&self.version.tokens, at).any(|(part, _)| matches!(part, Part::Day(_) | Part::Holiday));
        (comma + 1..=comma + 2).any(is_day)
    }

    /// "without an appointment", "no appointment"
    fn is_without(&self, at: usize) -> bool {
        (1..=2.min(at)).any(|back| matches!(self.words.parts.longest_at(&self.version.tokens, at - back), Some((Part::Without, _))))
    }

    /// Whether a length of time is meant by the words before it.
    fn is_term(&self, at: usize) -> bool {
        let words = lexicon(self.version.language);
        (1..=3.min(at)).any(|back| {
            let is_before = |(sense, length)| length == back && matches!(sense, Sense::Within | Sense::Clock(ClockPart::For));
            words.at(&self.version.tokens, at - back).any(is_before)
        })
    }

    /// Takes a time, or two with "to" between, that begins before `next`; where to go on.
    fn times(&mut self, from: Time, next: usize, before: Option<Part>) -> usize {
        let (tokens, said) = (&self.version.tokens, &mut self.said);
        let joint = |part: &Part| matches!(part, Part::To | Part::Until | Part::And);
        let to = match tokens.get(next) {
            Some(sign) if sign.is('-') || sign.is('–') => Some((next + 1, true)),
            _ => self.words.parts.at(tokens, next).find(|(part, _)| joint(part)).map(|(part, length)| (next + length, part != Part::And)),
        };
        if let Some((to, is_to)) = to.filter(|(to, _)| *to < self.end)
            && let Some((until, after)) = time(self.version, to)
            && (from.is_marked || until.is_marked || is_to && (said.open || said.has_days()) && from.minutes < until.minutes)
        {
            let shift = if until.is_afternoon && !from.is_marked && from.minutes + 720 < until.minutes { 720 } else { 0 };
            said.stretches.push(Stretch { from: from.minutes + shift, until: until.minutes });
            return after;
        }
        match before {
            Some(Part::From) if from.is_marked => said.opens.push(from.minutes),
            Some(Part::Until) if from.is_marked => said.closes.push(from.minutes),
            _ => {}
        }
        next
    }
}
