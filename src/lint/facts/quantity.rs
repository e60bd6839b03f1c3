//! Numbers with what they count: shares, amounts of money, lengths of time, and plain numbers.

use super::{Amount, Currency, Fact, Reader, Sense, Unit, Weight, What};
use crate::charter::text::Language;
use crate::lint::tokens::{Kind, ONE};

/// The highest end of a range that an article begins: "one to twelve days".
const MOST_FROM_ONE: i64 = 12 * ONE;

impl Reader<'_> {
    pub(super) fn quantity(&self, at: usize, facts: &mut Vec<Fact>) -> usize {
        let token = &self.tokens[at];
        if token.kind == Kind::Capitals && !matches!(self.senses(at).first(), Some((sense, _)) if *sense != Sense::Label) {
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
            .or_else(|| self.paid(at))
            .or_else(|| self.days_by_themselves(at))
            .or_else(|| self.bounded(at))
            .or_else(|| self.money_sign_first(at))
            .or_else(|| self.half_of_a_unit(at))
            .or_else(|| self.in_one_word(at))
            .or_else(|| self.counted(at).filter(|(what, _, taken)| matches!(what, What::Time(..)) && !self.is_part_of(at + taken)))
            .or_else(|| self.every_other(at))
            .or_else(|| self.share_in_words(at))
            .or_else(|| self.counted(at))
            .or_else(|| self.every(at))
            .or_else(|| self.article(at))
            .or_else(|| self.ordinal(at))
            .or_else(|| self.kind_of_day(at));
        let Some((what, weight, taken)) = found else { return 0 };
        let mut fact = self.fact(what, weight, at, taken);
        fact.is_label = matches!(what, What::Number(_))
            && (1..=2).any(|back| at >= back && self.is(at - back, Sense::Label).is_some_and(|length| length <= back));
        facts.push(fact);
        taken
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
        let money = What::Money(amount, Currency::Named(currency));
        let (what, taken) = self.joined_with_next(money, at, next - at);
        Some((what, Weight::Hard, taken))
    }

    /// `to 4`, `– €60`: the upper end of a range, and the tokens it takes.
    pub(super) fn upper_end(&self, at: usize, currency: Option<u8>) -> Option<(i64, usize)> {
        let mut next = at;
        if self.is_sign(next, '-') && self.is(next + 1, Sense::To).is_some() {
            next += 1;
        }
        next += self.is(next, Sense::To)?;
        next += self.point(next);
        next += self.is(next, Sense::Most).or_else(|| self.is(next, Sense::EndArticle)).unwrap_or_default();
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
        let (mut amount, mut next) = match self.count(at) {
            Some((amount, taken)) => (amount, at + taken),
            None => {
                let length = self.is(at, Sense::Article)?;
                let next = at + length;
                let counts =
                    self.currency(next).is_some() || [Sense::Percent, Sense::Cent].iter().any(|sense| self.is(next, *sense).is_some());
                // "mit einem bis 2.500 Euro versicherten Kurier" is no range.
                let is_range = |(high, _): &(i64, usize)| *high <= MOST_FROM_ONE;
                if !counts && self.range_end(at, next, ONE).filter(is_range).is_none() {
                    return None;
                }
                (Amount::one(ONE), next)
            }
        };
        let counts = |at: usize| self.unit_at(at).is_some() || self.currency(at).is_some() || self.is(at, Sense::Percent).is_some();
        if let Some(half) = self.and_a_half(next).filter(|half| counts(next + half)) {
            amount.low += 500;
            next += half;
        }
        // "from twenty to eight days" is no range.
        let is_range = |(high, _): &(i64, usize)| *high > amount.low || self.is_before(at, 3, Sense::Between);
        if let Some((high, taken)) = self.range_end(at, next, amount.low).filter(is_range) {
            amount = Amount { low: amount.low, high: Some(high), other: None };
            next += taken;
            next += self.repeated_range(next, amount);
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
        let joined = joint.and_then(|joint| {
            let second = next + joint + self.is(next + joint, Sense::EndArticle).unwrap_or_default();
            let (other, more) = self.sized(second)?;
            // "from 2 days to 4": a unit that stands once stands last.
            let is_twice = std::mem::discriminant(&what) == std::mem::discriminant(&other);
            Some((what.to(other).filter(|_| is_twice)?, second + more - at))
        });
        joined.unwrap_or((what, taken))
    }

    /// ` (cinq à dix)` after `5 à 10`
    fn repeated_range(&self, at: usize, range: Amount) -> usize {
        let again = || {
            let (low, length) = self.is_sign(at, '(').then(|| self.count(at + 1)).flatten()?;
            let (high, more) = self.range_end(at + 1, at + 1 + length, low.low)?;
            let is_same = low.low == range.low && Some(high) == range.high;
            (is_same && self.is_sign(at + 1 + length + more, ')')).then_some(length + more + 2)
        };
        again().unwrap_or_default()
    }

    /// The upper end of a range that goes on at `next`: `to 4`; `and 4` after "between"; `or 4` after 3.
    fn range_end(&self, at: usize, next: usize, low: i64) -> Option<(i64, usize)> {
        if let Some(found) = self.upper_end(next, None) {
            return Some(found);
        }
        let is_between = self.is_before(at, 3, Sense::Between);
        // "zwischen drei- und fünfmal"
        let dash = usize::from(self.is_sign(next, '-') && self.is(next + 1, Sense::And).is_some());
        if let Some(length) = self.is(next + dash, Sense::And).map(|length| length + dash).filter(|_| is_between) {
            let length = length + self.is(next + length, Sense::EndArticle).unwrap_or_default();
            let (high, taken) = self.count(next + length)?;
            return Some((high.low, length + taken));
        }
        let length = self.is(next, Sense::Or)?;
        let (high, taken) = self.count(next + length)?;
        (high.low == low + ONE).then_some((high.low, length + taken))
    }

    pub(super) fn with_unit(&self, mut amount: Amount, at: usize, next: usize) -> (What, Weight, usize) {
        // "500,- euro"
        let is_point = self.is_sign(next, ',') || self.is_sign(next, '.');
        let dashes = (1..4).take_while(|dash| ['-', '–', '—'].iter().any(|sign| self.is_sign(next + dash, *sign))).count();
        let next = if is_point && dashes > 0 { next + 1 + dashes } else { next };
        // "une dizaine de jours", "2 millions d'euros"
        let is_of = next > at && self.is(next, Sense::Of).is_some();
        let is_group = self.language == Language::Fr && is_of && self.tokens[next - 1].text.ends_with("aine");
        let is_large = self.language == Language::Fr
            && is_of
            && self.tokens[at.max(next.saturating_sub(3))..next].iter().any(|token| token.text.starts_with("mill"));
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
            // "douze euros et demi"
            if let Some(half) = self.and_a_half(taken).filter(|half| self.unit_at(taken + half).is_none() && amount.high.is_none()) {
                amount = Amount::one(amount.low + ONE / 2);
                taken += half;
            } else if let Some((cents, count)) = self.count(taken + and)
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
        // "le 5e jour ouvrable", "der 5. Werktag"
        let mark = self.mark(next);
        if let Some((unit, length)) = self.unit_at(next + mark).filter(|(unit, _)| mark > 0 && unit.is_day()) {
            return (What::Time(amount, unit), Weight::Soft, next + mark + length - at);
        }
        // "vingt-quatre (24) heures"
        let adjective = self.is(next, Sense::Whole).unwrap_or_default();
        if let Some((unit, length)) = self.unit_at(next + adjective) {
            let taken = next + adjective + length;
            if let Some(half) = self.and_a_half(taken) {
                amount.low += 500;
                return (What::Time(amount, unit), Weight::Hard, taken + half - at);
            }
            if let Some((what, more)) = self.and_smaller_units(amount, unit, taken) {
                return (what, Weight::Hard, taken + more - at);
            }
            if unit == Unit::Day
                && let Some(more) = self.without_off_days(taken)
            {
                return (What::Time(amount, Unit::WorkingDay), Weight::Hard, taken + more - at);
            }
            let (amount, unit) = self.rhythm(amount, unit, at);
            return (What::Time(amount, unit), Weight::Hard, taken - at);
        }
        (What::Number(amount), Weight::Hard, next - at)
    }

    /// `une semaine`, `the last month`, or only an article.
    fn article(&self, at: usize) -> Option<(What, Weight, usize)> {
        let is_last = self.is(at, Sense::Last).is_some();
        let is_the = self.is_definite(at);
        let length = if is_last || is_the { 1 } else { self.is(at, Sense::Article)? };
        // "a quarter to ten"
        if self.is(at + length, Sense::Clock(super::lexicon::Clock::Quarter)).is_some() && self.time(at + length).is_some() {
            return None;
        }
        if let Some((what, weight, taken)) = self.days_by_themselves(at + length) {
            return Some((what, weight, length + taken));
        }
        let length = length + self.is(at + length, Sense::Whole).unwrap_or_default();
        let Some((unit, taken)) = self.unit_at(at + length) else {
            let is_one = !is_last && !is_the;
            return is_one.then_some((What::Number(Amount::one(ONE)), Weight::Article, length));
        };
        let taken = length + taken;
        Some(match self.and_a_half(at + taken) {
            Some(half) => (What::Time(Amount::one(ONE + 500), unit), Weight::Hard, taken + half),
            None => match self.and_smaller_units(Amount::one(ONE), unit, at + taken) {
                Some((what, more)) => (what, Weight::Hard, taken + more),
                None => (What::Time(Amount::one(ONE), unit), Weight::Soft, taken),
            },
        })
    }

    /// `jours ouvrables` without a number: which days are meant.
    fn kind_of_day(&self, at: usize) -> Option<(What, Weight, usize)> {
        let (unit, length) = self.unit_at(at).filter(|(unit, _)| unit.is_kind_of_day())?;
        Some((What::Time(Amount::one(ONE), unit), Weight::Article, length))
    }

    fn ordinal(&self, at: usize) -> Option<(What, Weight, usize)> {
        let (value, length) = self.sense(at, |sense| match sense {
            Sense::Ordinal(value) => Some(value),
            Sense::Both => Some(2 * ONE),
            _ => None,
        })?;
        // "au premier trimestre"
        if let Some((_, taken)) = self.unit_at(at + length).filter(|(unit, _)| matches!(unit, Unit::Quarter | Unit::HalfYear)) {
            return Some((What::Number(Amount::one(value)), Weight::Soft, length + taken));
        }
        // "au plus tard le cinquième jour ouvrable"
        if let Some((unit, taken)) = self.unit_at(at + length).filter(|(unit, _)| value > ONE && unit.is_day()) {
            return Some((What::Time(Amount::one(value), unit), Weight::Soft, length + taken));
        }
        Some((What::Number(Amount::one(value)), if value == ONE { Weight::Article } else { Weight::Soft }, length))
    }
}
