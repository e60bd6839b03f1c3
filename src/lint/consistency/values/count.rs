//! Numbers by themselves: how often, which one, how many of what.

use std::collections::BTreeSet;
use std::ops::Range;

use super::topic::{Of, Topic, of_part, of_token};
use super::value::{CLAUSE, NEAR, OLDEST, Reading, Sort, Stated, YOUNGEST};
use super::words::Sense;
use crate::charter::text::Language;
use crate::lint::facts::{self, Amount, Fact, Unit, Weight, What, lexicon};
use crate::lint::sentences::is_capital;
use crate::lint::tokens::{Kind, ONE, Token};

/// How many words after a number may name what it counts.
const COUNTED: usize = 5;
/// The greatest number before what is done that says how often, and not how many of it there are.
const MOST_TIMES: i64 = 20 * ONE;

impl Reading<'_> {
    pub(super) fn number(&self, fact: &Fact, amount: Amount) -> Option<Stated> {
        let tokens = self.tokens(fact);
        let stated = |sort: Sort, what: What, until: usize| {
            let end = self.version.tokens.get(until.saturating_sub(1)).map_or(fact.bytes.end, |token| token.bytes.end);
            Stated {
                is_least: fact.bound.as_ref().map(|bound| bound.is_least),
                ..Stated::of_fact(sort, fact.bytes.start..end.max(fact.bytes.end), what)
            }
        };
        let is_age = || self.is_before(&tokens, Sense::Age) || self.is_after(&tokens, Sense::Age);
        let (mut counted, which) = self.counted(tokens.end);
        // "the number of books is limited to eight"
        let said = self.run.start..tokens.start;
        if counted.is_empty()
            && let Some(number) = self.find(said, Sense::Number)
        {
            counted = self.counted(number + 1).0;
        }
        if which {
            return Some(Stated { counted, ..stated(Sort::Which, fact.what, tokens.end) });
        }
        if let Some(often) = self.find(tokens.start..tokens.end + 2, Sense::Times) {
            return Some(match self.unit_after(often + 1) {
                Some((of, unit, until)) => {
                    let between = of.saturating_mul(ONE) / amount.low.max(1);
                    stated(Sort::Rhythm, What::Time(Amount::one(between), unit), until)
                }
                None => stated(Sort::Times, fact.what, often + 1),
            });
        }
        // "two transfers", "to two the number of transfers"
        let until = self.find(tokens.end..tokens.end + NEAR + 1, Sense::Number).map_or(tokens.end, |number| number + 1);
        if counted.is_empty() && amount.low <= MOST_TIMES && fact.weight == Weight::Hard && self.is_of_act(until) {
            return Some(stated(Sort::Times, fact.what, tokens.end));
        }
        // "on the 10th of each month"
        if counted.is_empty() && (ONE..=31 * ONE).contains(&amount.low) && self.is_of_month(&tokens) {
            return Some(stated(Sort::Date, fact.what, tokens.end));
        }
        if is_age() && fact.weight == Weight::Hard && (YOUNGEST..=OLDEST).contains(&amount.low) {
            return Some(stated(Sort::Age, What::Time(amount, Unit::Year), tokens.end));
        }
        // "Wetstraat 16"
        let before = tokens.start.checked_sub(1).filter(|before| *before > self.run.start).and_then(|at| self.version.tokens.get(at));
        let is_figure = matches!(self.version.tokens[tokens.start].kind, Kind::Number(_));
        let is_name = |before: &Token<'_>| before.is_word() && is_capital(self.version, before);
        let is_of_street = is_figure && self.words.language != Language::De && before.is_some_and(is_name);
        let is_part = self.find(tokens.end..tokens.end + 1, Sense::Part).is_some();
        let is_class = self.find(tokens.start.saturating_sub(1)..tokens.start, Sense::Numbered).is_some();
        if fact.weight < Weight::Hard || fact.is_label || amount.low <= ONE || is_part || is_of_street || is_class || counted.is_empty() {
            return None;
        }
        // "the five branches of our office": all that the body has
        let is_of_body = |sense| self.find(tokens.end..tokens.end + CLAUSE, sense).is_some();
        let is_the = self.find(tokens.start.saturating_sub(1)..tokens.start, Sense::Link).is_some();
        let is_total = self.is_before(&tokens, Sense::Total) || is_the && (is_of_body(Sense::Total) || is_of_body(Sense::Body));
        Some(Stated { counted, is_total, ..stated(Sort::Count, fact.what, tokens.end) })
    }

    /// Whether a word for what is done stands here, or one after it.
    fn is_of_act(&self, at: usize) -> bool {
        let act = |at: usize| self.words.phrases.at(&self.version.tokens, at).any(|(sense, _)| matches!(sense, Sense::Act(_)));
        let known = |at: usize| self.version.tokens.get(at).and_then(|token| of_token(token, self.words));
        (at..(at + 2).min(self.run.end)).any(|at| act(at) || matches!(known(at), Some(Of::Act(_))))
    }

    /// Whether a number is that of a day of every month.
    fn is_of_month(&self, tokens: &Range<usize>) -> bool {
        let says = |at: usize, wanted: fn(facts::Sense) -> bool| {
            lexicon(self.version.language).at(&self.version.tokens, at).any(|(sense, _)| wanted(sense))
        };
        let near = tokens.start.saturating_sub(NEAR).max(self.run.start)..(tokens.end + NEAR + 1).min(self.run.end);
        let is_named = |sense: facts::Sense| matches!(sense, facts::Sense::Unit(Unit::Month));
        near.clone().any(|at| says(at, |sense| matches!(sense, facts::Sense::Period(Unit::Month))))
            || near.clone().any(|at| says(at, is_named))
                && (self.find(near, Sense::Every).or_else(|| self.find(tokens.end..tokens.end + 1, Sense::Link))).is_some()
    }

    /// `a year` after "twice", `every two years` after "once": how many of which unit, and the token after it.
    fn unit_after(&self, at: usize) -> Option<(i64, Unit, usize)> {
        let next = at..(at + NEAR + 1).min(self.run.end);
        let bytes = self.version.tokens.get(next.start)?.bytes.start..self.version.tokens.get(next.end.checked_sub(1)?)?.bytes.end;
        let of_fact = self.version.facts_in(&bytes).iter().find_map(|fact| match fact.what {
            What::Time(amount, unit) => Some((amount.low, unit, self.tokens(fact).end)),
            _ => None,
        });
        of_fact.or_else(|| {
            next.clone().find_map(|at| {
                let mut senses = lexicon(self.version.language).at(&self.version.tokens, at);
                senses.find_map(|(sense, length)| match sense {
                    facts::Sense::Unit(unit) => Some((ONE, unit, at + length)),
                    _ => None,
                })
            })
        })
    }

    /// What is counted by a number before it, and whether the number says which one it is.
    pub(super) fn counted(&self, from: usize) -> (BTreeSet<Topic>, bool) {
        let (mut counted, mut which) = (BTreeSet::new(), false);
        let tokens = &self.version.tokens;
        for at in from..(from + COUNTED).min(self.run.end) {
            if matches!(tokens[at].kind, Kind::Sign('.' | ';' | ':' | '!' | '?') | Kind::Line) {
                break;
            }
            let (mut is_stop, mut topics) = (false, Vec::new());
            for (sense, _) in self.words.phrases.at(tokens, at) {
                match sense {
                    Sense::Thing(thing) => topics.push(Topic::Thing(thing)),
                    Sense::End(thing, length) => {
                        let part = tokens[at].text.len().checked_sub(usize::from(length)).and_then(|end| tokens[at].text.get(..end));
                        topics.push(Topic::Thing(thing));
                        topics.extend(part.and_then(|part| of_part(part, self.words)));
                    }
                    _ => is_stop = true,
                }
            }
            which |=
                at < from + 2 && topics.iter().any(|topic| matches!(topic, Topic::Thing(thing) if self.words.numbered.contains(thing)));
            if topics.is_empty() && !is_stop {
                topics.extend(of_token(&tokens[at], self.words).and_then(|of| match of {
                    Of::Topic(topic) => Some(topic),
                    Of::Act(_) => None,
                }));
            }
            counted.extend(topics);
        }
        (counted, which)
    }
}
