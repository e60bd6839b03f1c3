//! Units of time: what is written, what is meant, and parts of them.

use super::{Amount, Reader, Sense, Unit, Weight, What};
use crate::charter::text::Language;
use crate::lint::tokens::{Kind, ONE};

impl Reader<'_> {
    pub(super) fn unit_at(&self, at: usize) -> Option<(Unit, usize)> {
        let exact = self.sense(at, |sense| match sense {
            Sense::Unit(unit) => Some(unit),
            _ => None,
        });
        match exact {
            // "jours ouvarbles": the second word has the error.
            Some((Unit::Day, 1)) => {
                let bracket = usize::from(self.is_sign(at + 1, '('));
                let next = self.tokens.get(at + 1 + bracket).filter(|next| next.kind == Kind::Word && next.text.len() > 5);
                let kind = next.and_then(|next| super::typo::second(self.language, &self.tokens[at].text, &next.text));
                kind.map(|unit| (unit, 2 + bracket)).or(exact)
            }
            Some(_) => exact,
            None => self.misspelt_unit(at),
        }
    }

    /// A unit with a typing error in it.
    pub(super) fn misspelt_unit(&self, at: usize) -> Option<(Unit, usize)> {
        let token = self.tokens.get(at).filter(|token| token.kind == Kind::Word && token.text.len() >= 4)?;
        if self.words.begins(&token.text) {
            return None;
        }
        let (unit, rest) = super::typo::unit(self.language, &token.text)?;
        let follows = rest.is_empty() || self.tokens.get(at + 1).is_some_and(|token| super::typo::is_near(&token.text, rest));
        follows.then_some((unit, if rest.is_empty() { 1 } else { 2 }))
    }

    /// `demi-heure`, `half a year`, `anderhalf uur`, `ein halbes Jahr`
    pub(super) fn half_of_a_unit(&self, at: usize) -> Option<(What, Weight, usize)> {
        let article = self.is(at, Sense::Article).unwrap_or_default();
        let (half, length) = self.sense(at + article, |sense| match sense {
            Sense::Half(value) => Some(value),
            _ => None,
        })?;
        let mut next = at + article + length;
        next += self.is(next, Sense::Article).unwrap_or_default();
        let (unit, taken) = self.unit_at(next)?;
        let (unit, half) = match (unit, half) {
            (Unit::Hour, 500) => (Unit::Minute, 30 * ONE),
            (Unit::Year, 500) => (Unit::HalfYear, ONE),
            other => other,
        };
        Some((What::Time(Amount::one(half), unit), Weight::Hard, next + taken - at))
    }

    /// `tous les quinze jours` is every two weeks.
    pub(super) fn rhythm(&self, amount: Amount, unit: Unit, at: usize) -> (Amount, Unit) {
        let is_rhythm = self.language == Language::Fr && (1..=2).any(|back| at >= back && self.is(at - back, Sense::Rhythm).is_some());
        match (is_rhythm, unit, amount.low / ONE) {
            (true, Unit::Day, 15) => (Amount::one(2 * ONE), Unit::Week),
            (true, Unit::Day, 8) => (Amount::one(ONE), Unit::Week),
            _ => (amount, unit),
        }
    }

    /// `1 uur en 30 minuten`, `2 ans et 6 mois`
    pub(super) fn and_smaller_units(&self, amount: Amount, unit: Unit, at: usize) -> Option<(What, usize)> {
        let and = self.is(at, Sense::And).unwrap_or_default();
        let (more, count) = self.count(at + and)?;
        let (smaller, length) = self.unit_at(at + and + count)?;
        let ((family, factor), (of_smaller, small)) = (unit.family(), smaller.family());
        let base = match family {
            super::Family::Seconds => Unit::Second,
            super::Family::Months => Unit::Month,
            super::Family::WorkingDays => return None,
        };
        let fits =
            family == of_smaller && small < factor && amount.high.is_none() && more.low.saturating_mul(small) < factor.saturating_mul(ONE);
        let sum = amount.low.saturating_mul(factor).saturating_add(more.low.saturating_mul(small));
        fits.then_some((What::Time(Amount::one(sum), base), and + count + length))
    }

    /// `et demie`, `and a half`
    pub(super) fn and_a_half(&self, at: usize) -> Option<usize> {
        let and = self.is(at, Sense::And)?;
        let article = self.is(at + and, Sense::Article).unwrap_or_default();
        let (_, length) = self.sense(at + and + article, |sense| (sense == Sense::Half(500)).then_some(()))?;
        Some(and + article + length)
    }

    /// `dans la semaine`, `within the hour`
    pub(super) fn is_definite(&self, at: usize) -> bool {
        matches!(self.tokens[at].text.as_ref(), "la" | "le" | "l" | "de" | "het" | "der" | "des" | "the")
            && self.is_before(at, 1, Sense::Within)
    }
}
