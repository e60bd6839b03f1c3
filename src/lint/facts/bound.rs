//! Ranges of which both ends are said: `au moins 5 et au plus 10`, `5 days at least and 10 at most`.

use super::{Amount, Bound, Reader, Sense, Unit, Weight, What};

/// How many words of what is counted may stand between the two ends.
const BETWEEN: usize = 2;

impl Reader<'_> {
    /// A number with what it counts, and no range.
    pub(super) fn sized(&self, at: usize) -> Option<(What, usize)> {
        if let Some((currency, length)) = self.currency(at) {
            let (amount, taken) = self.count(at + length)?;
            return Some((What::Money(amount, super::Currency::Named(currency)), length + taken));
        }
        let (amount, taken) = self.count(at)?;
        let (what, _, taken) = self.with_unit(amount, at, at + taken);
        Some((what, taken))
    }

    /// `mindestens zwei und höchstens vier`, `5 jours minimum, 10 jours maximum`
    pub(super) fn bounded(&self, at: usize) -> Option<(What, Weight, usize)> {
        let end = |at: usize, one: Sense, other: Sense| self.is(at, one).or_else(|| self.is(at, other));
        let least = end(at, Sense::Least, Sense::Earliest);
        let mut next = at + least.unwrap_or_default();
        if least.is_some() {
            next += self.point(next);
        }
        let (low, taken) = self.sized(next)?;
        next += taken;
        if least.is_none() {
            next += end(next, Sense::Least, Sense::Earliest)?;
        }
        next += (0..BETWEEN)
            .take_while(|word| {
                self.tokens.get(next + word).is_some_and(|token| token.is_word() && !token.is_joined && !self.words.begins(&token.text))
            })
            .count();
        next += usize::from(self.is_sign(next, ','));
        next += self.is(next, Sense::And).or_else(|| self.is(next, Sense::To)).unwrap_or_default();
        let most = end(next, Sense::Most, Sense::Latest);
        next += most.unwrap_or_default();
        if most.is_some() {
            next += self.point(next);
        }
        let (high, taken) = self.sized(next)?;
        next += taken;
        if most.is_none() {
            next += end(next, Sense::Most, Sense::Latest)?;
        }
        Some((low.to(high)?, Weight::Hard, next - at))
    }

    /// What is said of the size of a fact just before it, or just after: `au moins trois`, `5 jours au maximum`.
    pub(super) fn bound(&self, from: usize, end: usize) -> Option<Bound> {
        let of = |at: usize| {
            self.sense(at, |sense| match sense {
                Sense::Least => Some(true),
                Sense::Most => Some(false),
                _ => None,
            })
        };
        let before = (1..=4.min(from)).rev().find_map(|back| {
            let (is_least, _) = of(from - back).filter(|(_, length)| *length == back)?;
            Some((is_least, from - back, end))
        });
        // "trois fois au minimum"
        let is_open = self.tokens.get(end).is_some_and(|token| token.is_word() && !self.words.begins(&token.text));
        let after = || {
            let at = end + usize::from(is_open);
            of(at).map(|(is_least, length)| (is_least, from, at + length))
        };
        let (is_least, first, last) = before.or_else(after)?;
        Some(Bound { is_least, bytes: self.tokens[first].bytes.start..self.tokens[last - 1].bytes.end })
    }

    /// The point of an abbreviation.
    pub(super) fn point(&self, at: usize) -> usize {
        usize::from(self.is_sign(at, '.') && self.tokens[at].is_joined)
    }

    /// `5 jours, hors week-ends et jours fériés`: what says that only working days count.
    pub(super) fn without_off_days(&self, at: usize) -> Option<usize> {
        let sign = usize::from(self.is_sign(at, ',') || self.is_sign(at, '('));
        Some(sign + self.is(at + sign, Sense::OffDays)?)
    }

    /// `dreißigtägig`, `30-tägig`
    pub(super) fn in_one_word(&self, at: usize) -> Option<(What, Weight, usize)> {
        let of = |at: usize| super::compound::with_unit(self.language, &self.tokens.get(at).filter(|token| token.is_word())?.text);
        if let Some((Some(value), unit)) = of(at) {
            return Some((What::Time(Amount::one(value), unit), Weight::Hard, 1));
        }
        let (amount, taken) = self.count(at)?;
        // "Zwölf- bis Achtzehnjährige", "12- tot 18-jarigen"
        let dash = usize::from(self.is_sign(at + taken, '-'));
        let joint = self.is(at + taken + dash, Sense::To).map(|joint| at + taken + dash + joint);
        let (high, next) = match joint {
            Some(next) => match of(next) {
                Some((Some(high), unit)) => {
                    return Some((What::Time(Amount { high: Some(high), ..amount }, unit), Weight::Hard, next + 1 - at));
                }
                _ => self.count(next).map(|(high, length)| (Some(high.low), next + length))?,
            },
            None => (None, at + taken),
        };
        match of(next) {
            Some((None, unit)) if self.tokens[next].is_joined => {
                Some((What::Time(Amount { high, ..amount }, unit), Weight::Hard, next + 1 - at))
            }
            _ => None,
        }
    }

    /// Whether a part of something follows: "one quarter of the files" is no time.
    pub(super) fn is_part_of(&self, at: usize) -> bool {
        self.is(at - 1, Sense::Unit(Unit::Quarter)).is_some() && self.is(at, Sense::Of).is_some()
    }
}
