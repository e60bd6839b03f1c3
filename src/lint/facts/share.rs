//! Shares in words: `three quarters`, `nine out of ten`, `every second`.

use super::{Amount, Reader, Sense, Unit, Weight, What};
use crate::charter::text::Language;
use crate::lint::tokens::{Kind, ONE, Token};

impl Reader<'_> {
    /// `the half`, `three quarters`, `nine out of ten`, `negen op de tien`
    pub(super) fn share_in_words(&self, at: usize) -> Option<(What, Weight, usize)> {
        // "9/10 of the requests"
        if let Some((part, whole)) = self.tokens[at].text.split_once('/')
            && let (Ok(part), Ok(whole)) = (part.parse::<i64>(), whole.parse::<i64>())
            && part < whole
            && whole <= 100
        {
            return Some((What::Share(Amount::one(part * 100 * ONE / whole)), Weight::Hard, 1));
        }
        // "a quarter of an hour"
        let article = self.is(at, Sense::Article).unwrap_or_default();
        if article > 0 && self.unit_at(at + article).is_some_and(|(unit, _)| unit == Unit::QuarterHour) {
            return None;
        }
        if let Some((share, length)) = self.sense(at, |sense| match sense {
            Sense::Fraction(share) => Some(share),
            _ => None,
        }) {
            if let Some((unit, taken)) = self.unit_at(at + length) {
                // "every second week" is every two weeks, "drei viertel Stunde" is a part of an hour.
                let is_rhythm = self.is(at, Sense::Rhythm).is_some();
                let count = if is_rhythm { 100 * ONE * ONE / share } else { share / 100 };
                return Some((What::Time(Amount::one(count), unit), Weight::Hard, length + taken));
            }
            if share == super::THIRD {
                return Some((What::Share(Amount::one(share)), Weight::Soft, length));
            }
            let is_more = self.is(at + length, Sense::Clock(super::lexicon::Clock::Past)).is_some();
            return (!is_more).then_some((What::Share(Amount::one(share)), Weight::Hard, length));
        }
        if let Some((of, length)) = self.one_in_every(at) {
            return Some((What::Share(Amount::one(100 * ONE / of)), Weight::Soft, length));
        }
        let (part, taken) = match self.count(at) {
            Some((part, taken)) => (part.low, taken),
            None => (ONE, self.is(at, Sense::Article)?),
        };
        if let Some((of, length)) = self.denominator(at + taken).filter(|(of, _)| part < *of * ONE)
            && self.unit_at(at + taken + length).is_none()
            && (part > ONE || self.unit_at(at + taken).is_none())
        {
            return Some((What::Share(Amount::one(part * 100 / of)), Weight::Hard, taken + length));
        }
        // "trois cas sur quatre": some words of what is counted may stand between, where the joint is strong.
        let (joint, length) = (0..=3).find_map(|between| {
            let joint = at + taken + between;
            let is_open = (0..between).all(|word| self.tokens.get(joint - 1 - word).is_some_and(|token| token.kind == Kind::Word));
            let length = self.is(joint, Sense::OutOf).filter(|_| is_open)?;
            let is_strong = self.language != Language::En || length > 1 || self.is_followed_by_verb(joint + length, part);
            (between == 0 || is_strong).then_some((joint, length))
        })?;
        let length = length + self.is(joint + length, Sense::Article).filter(|_| self.count(joint + length).is_none()).unwrap_or_default();
        let (whole, taken) = self.count(joint + length)?;
        // "une semaine sur deux", "un samedi sur deux"
        let unit = self.unit_at(joint - 1).map(|(unit, _)| unit).or(self.weekday(joint - 1).map(|_| Unit::Week));
        if let Some(unit) = unit.filter(|_| part == ONE) {
            return Some((What::Time(whole, unit), Weight::Hard, joint + length + taken - at));
        }
        let next = joint + length + taken;
        let counts_more = self.unit_at(next).is_some()
            || self.currency(next).is_some()
            || self.is(next, Sense::Percent).is_some()
            || self.is(next, Sense::To).is_some_and(|to| self.count(next + to).is_some())
            || self.is(next, Sense::Clock(super::lexicon::Clock::Hour)).is_some();
        let is_share = !counts_more && part <= whole.low && (2 * ONE..=1000 * ONE).contains(&whole.low) && whole.low % ONE == 0;
        is_share.then(|| (What::Share(Amount::one(part.saturating_mul(100 * ONE) / whole.low)), Weight::Hard, next - at))
    }

    /// `nine calls in ten are answered`, not `two letters in three languages`: what ends in an s after one of several is a verb.
    fn is_followed_by_verb(&self, at: usize, part: i64) -> bool {
        let Some((_, taken)) = self.count(at + self.is(at, Sense::Article).unwrap_or_default()) else { return false };
        let next = at + taken;
        self.tokens.get(next).is_none_or(|token| !token.is_word() || part == ONE || !token.text.ends_with('s') || token.text == "is")
    }

    /// `every fifth call`: of how many one is meant, and the tokens it takes.
    fn one_in_every(&self, at: usize) -> Option<(i64, usize)> {
        let length = self.is(at, Sense::All)?;
        let (of, taken) = self.sense(at + length, |sense| match sense {
            Sense::Ordinal(value) if value > ONE => Some(value / ONE),
            _ => None,
        })?;
        let is_word = self.tokens.get(at + length + taken).is_some_and(Token::is_word);
        (is_word && self.unit_at(at + length + taken).is_none()).then_some((of, length + taken))
    }

    /// `fifths`, in how many parts.
    fn denominator(&self, at: usize) -> Option<(i64, usize)> {
        self.sense(at, |sense| match sense {
            Sense::Denominator(of) => Some(of),
            _ => None,
        })
    }

    /// `every week` may be a length of time, `all` may be 100 %.
    pub(super) fn every(&self, at: usize) -> Option<(What, Weight, usize)> {
        if let Some(length) = self.is(at, Sense::Rhythm)
            && let Some((unit, taken)) = self.unit_at(at + length)
        {
            let is_day = matches!(unit, Unit::Day | Unit::WorkingDay | Unit::CalendarDay);
            return Some((What::Time(Amount::one(ONE), unit), if is_day { Weight::Soft } else { Weight::Article }, length + taken));
        }
        let alone = self.sense(at, |sense| match sense {
            Sense::Period(unit) => Some((unit, Weight::Article)),
            Sense::Next(unit) => Some((unit, Weight::Soft)),
            _ => None,
        });
        if let Some(((unit, weight), length)) = alone {
            return Some((What::Time(Amount::one(ONE), unit), weight, length));
        }
        let length = self.is(at, Sense::All)?;
        Some((What::Share(Amount::one(100 * ONE)), Weight::Article, length))
    }
}
