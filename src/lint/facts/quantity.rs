//! Numbers with what they count: shares, amounts of money, lengths of time, and plain numbers.

use super::{Amount, Currency, Fact, Reader, Sense, Weight, What};
use crate::charter::text::Language;
use crate::lint::tokens::{Kind, ONE};

impl Reader<'_> {
    pub(super) fn quantity(&self, at: usize, facts: &mut Vec<Fact>) -> usize {
        let token = &self.tokens[at];
        if token.kind == Kind::Capitals && !matches!(self.words.longest_at(self.tokens, at), Some((sense, _)) if sense != Sense::Label) {
            return match super::count::roman(&token.text) {
                Some(value) => {
                    facts.push(self.fact(What::Number(Amount::one(value)), Weight::Soft, at, 1));
                    1
                }
                None => 0,
            };
        }
        let found = self
            .free(at)
            .or_else(|| self.money_sign_first(at))
            .or_else(|| self.half_of_a_unit(at))
            .or_else(|| self.counted(at).filter(|(what, ..)| matches!(what, What::Time(..))))
            .or_else(|| self.share_in_words(at))
            .or_else(|| self.counted(at))
            .or_else(|| self.every(at))
            .or_else(|| self.article(at))
            .or_else(|| self.ordinal(at));
        let Some((what, weight, taken)) = found else { return 0 };
        let mut fact = self.fact(what, weight, at, taken);
        fact.is_label = matches!(what, What::Number(_))
            && (1..=2).any(|back| at >= back && self.is(at - back, Sense::Label).is_some_and(|length| length <= back));
        facts.push(fact);
        taken
    }

    fn free(&self, at: usize) -> Option<(What, Weight, usize)> {
        let length = self.is(at, Sense::Free)?;
        Some((What::Money(Amount::one(0), Currency::Any), Weight::Soft, length))
    }

    pub(super) fn currency(&self, at: usize) -> Option<(u8, usize)> {
        self.sense(at, |sense| match sense {
            Sense::Currency(currency) => Some(currency),
            _ => None,
        })
    }

    /// `€ 12,50`, `€40–60`, `€250 to €25,000`
    fn money_sign_first(&self, at: usize) -> Option<(What, Weight, usize)> {
        let (currency, length) = self.currency(at)?;
        let (amount, taken) = self.count(at + length).filter(|_| matches!(self.tokens[at + length].kind, Kind::Number(_)))?;
        let mut next = at + length + taken;
        let mut amount = amount;
        if let Some((high, taken)) = self.upper_end(next, Some(currency)) {
            amount.high = Some(high);
            next += taken;
        }
        Some((What::Money(amount, Currency::Named(currency)), Weight::Hard, next - at))
    }

    /// `to 4`, `– €60`: the upper end of a range, and the tokens it takes.
    pub(super) fn upper_end(&self, at: usize, currency: Option<u8>) -> Option<(i64, usize)> {
        let mut next = at;
        if self.is_sign(next, '-') && self.is(next + 1, Sense::To).is_some() {
            next += 1;
        }
        next += self.is(next, Sense::To)?;
        next += self.is(next, Sense::Most).unwrap_or_default();
        if let (Some(currency), Some((other, length))) = (currency, self.currency(next))
            && currency == other
        {
            next += length;
        }
        let (high, taken) = self.count(next)?;
        Some((high.low, next + taken - at))
    }

    /// A number or a range, and what it counts.
    pub(super) fn counted(&self, at: usize) -> Option<(What, Weight, usize)> {
        if let Some(found) = self.least_and_most(at) {
            return Some(found);
        }
        let (mut amount, mut next) = match self.count(at) {
            Some((amount, taken)) => (amount, at + taken),
            None => {
                let length = self.is(at, Sense::Article)?;
                let next = at + length;
                let counts =
                    self.currency(next).is_some() || [Sense::Percent, Sense::Cent].iter().any(|sense| self.is(next, *sense).is_some());
                if !counts && self.range_end(at, next, ONE).is_none() {
                    return None;
                }
                (Amount::one(ONE), next)
            }
        };
        if let Some(half) = self.and_a_half(next).filter(|half| self.unit_at(next + half).is_some()) {
            amount.low += 500;
            next += half;
        }
        if let Some((high, taken)) = self.range_end(at, next, amount.low) {
            amount = Amount { low: amount.low, high: Some(high), other: None };
            next += taken;
        }
        let (what, weight, taken) = self.with_unit(amount, at, next);
        let is_one_word = matches!(what, What::Number(amount) if amount.low == ONE && amount.high.is_none()) && self.tokens[at].is_word();
        let (what, taken) = self.joined_with_next(what, at, taken);
        Some((what, if is_one_word { Weight::Soft } else { weight }, taken))
    }

    /// `2 jours à 4 jours`, `between €5 and €10`: the unit stands twice.
    fn joined_with_next(&self, what: What, at: usize, taken: usize) -> (What, usize) {
        let next = at + taken;
        let is_between = self.is_before(at, 3, Sense::Between);
        let joint = self.is(next, Sense::To).or_else(|| self.is(next, Sense::And).filter(|_| is_between));
        let Some((joint, (high, count))) = joint.and_then(|joint| Some((joint, self.count(next + joint)?))) else { return (what, taken) };
        let (other, _, more) = self.with_unit(high, next + joint, next + joint + count);
        let range = |one: Amount, other: Amount| Amount { low: one.low, high: Some(other.low), other: None };
        let is_range = |one: Amount, other: Amount| one.high.is_none() && other.high.is_none() && one.low < other.low;
        let joined = match (what, other) {
            (What::Time(one, unit), What::Time(other, of_other)) if unit == of_other && is_range(one, other) => {
                What::Time(range(one, other), unit)
            }
            (What::Money(one, of), What::Money(other, of_other)) if of == of_other && is_range(one, other) => {
                What::Money(range(one, other), of)
            }
            (What::Share(one), What::Share(other)) if is_range(one, other) => What::Share(range(one, other)),
            _ => return (what, taken),
        };
        (joined, taken + joint + more)
    }

    /// The upper end of a range that goes on at `next`: `to 4`; `and 4` after "between"; `or 4` after 3.
    fn range_end(&self, at: usize, next: usize, low: i64) -> Option<(i64, usize)> {
        if let Some(found) = self.upper_end(next, None) {
            return Some(found);
        }
        let is_between = self.is_before(at, 3, Sense::Between);
        if let Some(length) = self.is(next, Sense::And).filter(|_| is_between) {
            let (high, taken) = self.count(next + length)?;
            return Some((high.low, length + taken));
        }
        let length = self.is(next, Sense::Or)?;
        let (high, taken) = self.count(next + length)?;
        (high.low == low + ONE).then_some((high.low, length + taken))
    }

    /// `mindestens zwei und höchstens vier`
    fn least_and_most(&self, at: usize) -> Option<(What, Weight, usize)> {
        let least = self.is(at, Sense::Least)?;
        let (low, taken) = self.count(at + least)?;
        let mut next = at + least + taken;
        // What is counted may stand between.
        next += (0..2)
            .take_while(|word| {
                self.tokens.get(next + word).is_some_and(|token| token.kind == Kind::Word && !self.words.begins(&token.text))
            })
            .count();
        if self.tokens.get(next).is_some_and(|token| token.is(',')) {
            next += 1;
        }
        next += self.is(next, Sense::And).or_else(|| self.is(next, Sense::To)).unwrap_or_default();
        next += self.is(next, Sense::Most)?;
        let (high, taken) = self.count(next)?;
        let amount = Amount { low: low.low, high: Some(high.low), other: None };
        let (what, weight, taken) = self.with_unit(amount, at, next + taken);
        Some((what, weight, taken))
    }

    pub(super) fn with_unit(&self, mut amount: Amount, at: usize, next: usize) -> (What, Weight, usize) {
        // "500,- euro"
        let dash = usize::from(self.is_sign(next, ',') || self.is_sign(next, '.')) * 2;
        let next = if dash > 0 && ['-', '–', '—'].iter().any(|sign| self.is_sign(next + 1, *sign)) { next + dash } else { next };
        // "une dizaine de jours", "2 millions d'euros"
        let is_of = next > at && self.tokens.get(next).is_some_and(|token| matches!(token.text.as_ref(), "de" | "d"));
        let is_group = self.language == Language::Fr && is_of && self.tokens[next - 1].text.ends_with("aine");
        let is_large = self.language == Language::Fr && is_of && self.tokens[next - 1].text.starts_with("mill");
        let next = if is_group || is_large { next + 1 } else { next };
        if let Some(length) = self.is(next, Sense::Percent) {
            return (What::Share(amount), Weight::Hard, next + length - at);
        }
        // "13 à 15 h": the joint of a German compound, "4-day".
        let point = usize::from(self.is_sign(next, '.') && self.tokens[next].is_joined && self.currency(next + 1).is_some());
        let next = next + point;
        if let Some((currency, length)) = self.currency(next) {
            let mut taken = next + length;
            let and = self.is(taken, Sense::And).unwrap_or_default();
            if let Some((cents, count)) = self.count(taken + and)
                && let Some(length) = self.is(taken + and + count, Sense::Cent)
            {
                amount = Amount::one(amount.low + cents.low / 100);
                taken += and + count + length;
            } else if let Some((cents, count)) =
                self.count(taken).filter(|(cents, _)| cents.low < 100 * ONE && amount.high.is_none() && amount.low % ONE == 0)
                && self.unit_at(taken + count).is_none()
                && self.currency(taken + count).is_none()
                && self.is(taken + count, Sense::To).is_none()
                && self.tokens.get(taken + count).is_none_or(|token| !token.is_word())
            {
                amount = Amount::one(amount.low + cents.low / 100);
                taken += count;
            }
            return (What::Money(amount, Currency::Named(currency)), Weight::Hard, taken - at);
        }
        if let Some(length) = self.is(next, Sense::Cent) {
            let amount = Amount { low: amount.low / 100, high: amount.high.map(|high| high / 100), other: None };
            return (What::Money(amount, Currency::Named(0)), Weight::Hard, next + length - at);
        }
        // "vingt-quatre (24) heures"
        let adjective = usize::from(
            self.tokens
                .get(next)
                .is_some_and(|token| matches!(token.text.as_ref(), "full" | "whole" | "volle" | "ganze" | "hele" | "volledige")),
        );
        if let Some((unit, length)) = self.unit_at(next + adjective) {
            let taken = next + adjective + length;
            if let Some(half) = self.and_a_half(taken) {
                amount.low += 500;
                return (What::Time(amount, unit), Weight::Hard, taken + half - at);
            }
            if let Some((what, more)) = self.and_smaller_units(amount, unit, taken) {
                return (what, Weight::Hard, taken + more - at);
            }
            let (amount, unit) = self.rhythm(amount, unit, at);
            return (What::Time(amount, unit), Weight::Hard, taken - at);
        }
        (What::Number(amount), Weight::Hard, next - at)
    }

    /// `une semaine`, `the last month`, or only an article.
    fn article(&self, at: usize) -> Option<(What, Weight, usize)> {
        let text = self.tokens[at].text.as_ref();
        let is_last = self.language == Language::En && matches!(text, "last" | "past");
        let is_the = self.is_definite(at);
        let length = if is_last || is_the { 1 } else { self.is(at, Sense::Article)? };
        // "a quarter to ten"
        if self.is(at + length, Sense::Clock(super::lexicon::Clock::Quarter)).is_some() && self.time(at + length).is_some() {
            return None;
        }
        let Some((unit, taken)) = self.unit_at(at + length) else {
            let is_one = !is_last && !is_the && self.language != Language::En;
            return is_one.then_some((What::Number(Amount::one(ONE)), Weight::Article, length));
        };
        let taken = length + taken;
        Some(match self.and_a_half(at + taken) {
            Some(half) => (What::Time(Amount::one(ONE + 500), unit), Weight::Hard, taken + half),
            None => (What::Time(Amount::one(ONE), unit), Weight::Soft, taken),
        })
    }

    fn ordinal(&self, at: usize) -> Option<(What, Weight, usize)> {
        let (value, length) = self.sense(at, |sense| match sense {
            Sense::Ordinal(value) => Some(value),
            _ => None,
        })?;
        Some((What::Number(Amount::one(value)), if value == ONE { Weight::Article } else { Weight::Soft }, length))
    }
}
