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
        let next = self.tokens.get(at + 1).filter(|next| next.kind == Kind::Word);
        super::typo::unit(self.language, &token.text, next.map(|next| next.text.as_ref()))
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
        let Some((unit, taken)) = self.unit_at(next) else {
            // "une demi-page", "anderhalve bladzijde"
            let is_of =
                self.tokens.get(next).is_some_and(|token| token.is_word()) && self.large(next).is_none() && self.language != Language::En;
            return is_of.then_some((What::Number(Amount::one(half)), Weight::Soft, next - at));
        };
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

    /// `1 uur en 30 minuten`, `2 ans et 6 mois`, `1 h 30`
    pub(super) fn and_smaller_units(&self, amount: Amount, unit: Unit, at: usize) -> Option<(What, usize)> {
        let point = self.point(at);
        let at = at + point;
        let and = self.is(at, Sense::And).unwrap_or_default();
        let (more, count) = self.count(at + and)?;
        let bare = match unit {
            Unit::Hour => Some((Unit::Minute, 0)),
            Unit::Minute => Some((Unit::Second, 0)),
            _ => None,
        };
        let is_sixty = and == 0 && more.high.is_none() && more.low >= 10 * ONE && self.language != Language::En;
        let (smaller, length) = self.unit_at(at + and + count).or(bare.filter(|_| is_sixty))?;
        let ((family, factor), (of_smaller, small)) = (unit.family(), smaller.family());
        let base = match family {
            super::Family::Seconds => Unit::Second,
            super::Family::Months => Unit::Month,
            super::Family::WorkingDays | super::Family::WorkingHours => return None,
        };
        let fits =
            family == of_smaller && small < factor && amount.high.is_none() && more.low.saturating_mul(small) < factor.saturating_mul(ONE);
        let sum = amount.low.saturating_mul(factor).saturating_add(more.low.saturating_mul(small));
        fits.then_some((What::Time(Amount::one(sum), base), point + and + count + length))
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
        // "in the second quarter"
        let is_ordinal = self.sense(at + 1, |sense| matches!(sense, Sense::Ordinal(_)).then_some(())).is_some();
        self.is(at, Sense::Definite).is_some() && self.is_before(at, 1, Sense::Within) && !(is_ordinal && self.unit_at(at + 2).is_some())
    }

    /// `quinzaine`, `le jour même`; a fortnight of days is a number of them.
    pub(super) fn days_by_themselves(&self, at: usize) -> Option<(What, Weight, usize)> {
        let ((meant, said), length) = self.sense(at, |sense| match sense {
            Sense::Days(meant, said) => Some((meant * ONE, said * ONE)),
            _ => None,
        })?;
        let next = at + length;
        if self.is(next, Sense::Of).is_some_and(|of| self.unit_at(next + of).is_some()) {
            return None;
        }
        let amount = Amount { low: meant, high: None, other: Some(said).filter(|said| *said != meant) };
        Some((What::Time(amount, Unit::Day), if meant > 0 { Weight::Hard } else { Weight::Soft }, length))
    }

    /// `every other week`; `every other Saturday`, but not `every second Saturday of the month`.
    pub(super) fn every_other(&self, at: usize) -> Option<(What, Weight, usize)> {
        let length = self.is(at, Sense::EveryOther)?;
        if let Some((unit, taken)) = self.unit_at(at + length) {
            return Some((What::Time(Amount::one(2 * ONE), unit), Weight::Hard, length + taken));
        }
        let taken = length + self.weekday(at + length)?.1;
        let is_of_month = (0..=2).any(|between| self.is(at + taken + between, Sense::Unit(Unit::Month)).is_some());
        Some(if is_of_month {
            (What::Number(Amount::one(2 * ONE)), Weight::Soft, taken)
        } else {
            (What::Time(Amount::one(2 * ONE), Unit::Week), Weight::Hard, taken)
        })
    }
}
