//! Numbers with what they count: shares, amounts of money, lengths of time, and plain numbers.

use super::{Amount, Currency, Fact, Reader, Sense, Unit, Weight, What};
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

    fn currency(&self, at: usize) -> Option<(u8, usize)> {
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
    fn upper_end(&self, at: usize, currency: Option<u8>) -> Option<(i64, usize)> {
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
    fn misspelt_unit(&self, at: usize) -> Option<(Unit, usize)> {
        let token = self.tokens.get(at).filter(|token| token.kind == Kind::Word && token.text.len() >= 4)?;
        if self.words.begins(&token.text) {
            return None;
        }
        let (unit, rest) = super::typo::unit(self.language, &token.text)?;
        let follows = rest.is_empty() || self.tokens.get(at + 1).is_some_and(|token| super::typo::is_near(&token.text, rest));
        follows.then_some((unit, if rest.is_empty() { 1 } else { 2 }))
    }

    /// `demi-heure`, `half a year`, `anderhalf uur`, `ein halbes Jahr`
    fn half_of_a_unit(&self, at: usize) -> Option<(What, Weight, usize)> {
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

    /// `the half`, `three quarters`, `nine out of ten`, `negen op de tien`
    fn share_in_words(&self, at: usize) -> Option<(What, Weight, usize)> {
        // "9/10 of the requests"
        if let Some((part, whole)) = self.tokens[at].text.split_once('/')
            && let (Ok(part), Ok(whole)) = (part.parse::<i64>(), whole.parse::<i64>())
            && part < whole
            && whole <= 100
        {
            return Some((What::Share(Amount::one(part * 100 * ONE / whole)), Weight::Hard, 1));
        }
        if let Some((share, length)) = self.sense(at, |sense| match sense {
            Sense::Fraction(share) => Some(share),
            _ => None,
        }) {
            if let Some((unit, taken)) = self.unit_at(at + length) {
                // "every second week" is every two weeks, "drei viertel Stunde" is a part of an hour.
                let is_rhythm = self.is(at, Sense::Rhythm).is_some() || self.tokens[at].text == "every";
                let count = if is_rhythm { 100 * ONE * ONE / share } else { share / 100 };
                return Some((What::Time(Amount::one(count), unit), Weight::Hard, length + taken));
            }
            if share == super::THIRD {
                return Some((What::Share(Amount::one(share)), Weight::Soft, length));
            }
            let is_more = self.unit_at(at + length).is_some()
                || self.tokens.get(at + length).is_some_and(|next| matches!(next.text.as_ref(), "heure" | "past" | "hour"));
            return (!is_more).then_some((What::Share(Amount::one(share)), Weight::Hard, length));
        }
        let (part, taken) = match self.count(at) {
            Some((part, taken)) => (part.low, taken),
            None => (ONE, self.is(at, Sense::Article)?),
        };
        // "trois cas sur quatre": some words of what is counted may stand between, where the joint is strong.
        let (joint, length) = (0..=3).find_map(|between| {
            let joint = at + taken + between;
            let is_open = (0..between).all(|word| self.tokens.get(joint - 1 - word).is_some_and(|token| token.kind == Kind::Word));
            let length = self.is(joint, Sense::OutOf).filter(|_| is_open)?;
            let is_strong =
                matches!(self.tokens[joint].text.as_ref(), "sur" | "out" | "op" | "von") || self.is_followed_by_verb(joint + length);
            (between == 0 || is_strong).then_some((joint, length))
        })?;
        let (whole, taken) = self.count(joint + length)?;
        // "une semaine sur deux"
        if let Some((unit, _)) = self.unit_at(joint - 1).filter(|_| part == ONE) {
            return Some((What::Time(whole, unit), Weight::Hard, joint + length + taken - at));
        }
        let next = joint + length + taken;
        let counts_more = self.unit_at(next).is_some()
            || self.currency(next).is_some()
            || self.is(next, Sense::Percent).is_some()
            || self.is(next, Sense::Clock(super::lexicon::Clock::Hour)).is_some();
        let is_share = !counts_more && part <= whole.low && (2 * ONE..=1000 * ONE).contains(&whole.low) && whole.low % ONE == 0;
        is_share.then(|| (What::Share(Amount::one(part.saturating_mul(100 * ONE) / whole.low)), Weight::Hard, next - at))
    }

    /// `nine calls in ten are answered`, not `two letters in three languages`.
    fn is_followed_by_verb(&self, at: usize) -> bool {
        let Some((_, taken)) = self.count(at) else { return false };
        self.tokens.get(at + taken).is_none_or(|next| {
            !next.is_word()
                || matches!(
                    next.text.as_ref(),
                    "are" | "is" | "have" | "has" | "was" | "were" | "will" | "can" | "get" | "say" | "wait" | "need"
                )
        })
    }

    /// A number or a range, and what it counts.
    fn counted(&self, at: usize) -> Option<(What, Weight, usize)> {
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

    /// `every week` may be a length of time, `all` may be 100 %.
    fn every(&self, at: usize) -> Option<(What, Weight, usize)> {
        if let Some(length) = self.is(at, Sense::Rhythm)
            && let Some((unit, taken)) = self.unit_at(at + length)
        {
            let is_day = matches!(unit, Unit::Day | Unit::WorkingDay | Unit::CalendarDay);
            // "om de week" is every two weeks.
            let count = if self.tokens[at].text == "om" { 2 * ONE } else { ONE };
            return Some((What::Time(Amount::one(count), unit), if is_day { Weight::Soft } else { Weight::Article }, length + taken));
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

    fn with_unit(&self, mut amount: Amount, at: usize, next: usize) -> (What, Weight, usize) {
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

    /// `1 uur en 30 minuten`, `2 ans et 6 mois`
    fn and_smaller_units(&self, amount: Amount, unit: Unit, at: usize) -> Option<(What, usize)> {
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

    /// `tous les quinze jours` is every two weeks.
    fn rhythm(&self, amount: Amount, unit: Unit, at: usize) -> (Amount, Unit) {
        let is_rhythm = self.language == Language::Fr && (1..=2).any(|back| at >= back && self.is(at - back, Sense::Rhythm).is_some());
        match (is_rhythm, unit, amount.low / ONE) {
            (true, Unit::Day, 15) => (Amount::one(2 * ONE), Unit::Week),
            (true, Unit::Day, 8) => (Amount::one(ONE), Unit::Week),
            _ => (amount, unit),
        }
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

    /// `dans la semaine`, `within the hour`
    pub(super) fn is_definite(&self, at: usize) -> bool {
        matches!(self.tokens[at].text.as_ref(), "la" | "le" | "l" | "de" | "het" | "der" | "des" | "the")
            && self.is_before(at, 1, Sense::Within)
    }

    /// `et demie`, `and a half`
    fn and_a_half(&self, at: usize) -> Option<usize> {
        let and = self.is(at, Sense::And)?;
        let article = self.is(at + and, Sense::Article).unwrap_or_default();
        let (_, length) = self.sense(at + and + article, |sense| (sense == Sense::Half(500)).then_some(()))?;
        Some(and + article + length)
    }

    fn ordinal(&self, at: usize) -> Option<(What, Weight, usize)> {
        let (value, length) = self.sense(at, |sense| match sense {
            Sense::Ordinal(value) => Some(value),
            _ => None,
        })?;
        Some((What::Number(Amount::one(value)), if value == ONE { Weight::Article } else { Weight::Soft }, length))
    }
}
