//! Numbers in figures and in words: `1.000`, `quatre-vingt-dix-sept`, `drieëntwintig`, `viermal`.

use super::{Amount, Reader, Sense, compound};
use crate::charter::text::Language;
use crate::lint::tokens::{Kind, ONE};

impl Reader<'_> {
    /// The number that begins here, and the tokens it takes; what repeats it in brackets is a part of it.
    pub(super) fn count(&self, at: usize) -> Option<(Amount, usize)> {
        let (amount, taken) = self.bare_count(at)?;
        let repeated = self.is_sign(at + taken, '(').then(|| self.bare_count(at + taken + 1)).flatten();
        let in_brackets = repeated.filter(|(again, length)| again.agrees(amount) && self.is_sign(at + taken + 1 + length, ')'));
        Some((amount, taken + in_brackets.map_or(0, |(_, length)| length + 2)))
    }

    fn bare_count(&self, at: usize) -> Option<(Amount, usize)> {
        let found = self.figures(at).or_else(|| self.half_of_many(at)).or_else(|| self.in_number_words(at));
        let (mut amount, mut taken) = found?;
        if let Some((part, length)) = self.decimal(at + taken).filter(|_| self.tokens[at].is_word()) {
            (amount.low, taken) = (amount.low.saturating_add(part), taken + length);
        }
        // "one and a half million", "un million et demi", "2 millions", "deux cent mille"
        let half = self.and_a_half(at + taken).filter(|half| self.large(at + taken + half).is_some());
        if let Some(length) = half {
            (amount.low, taken) = (amount.low + ONE / 2, taken + length);
        }
        let is_figure = matches!(self.tokens[at].kind, Kind::Number(_));
        if let Some((factor, length)) = self.large(at + taken).filter(|_| is_figure || half.is_some()) {
            (amount, taken) = (amount.times(factor), taken + length);
        } else if let Some((factor, length)) = self.large(at + taken - 1).filter(|(_, length)| *length == 1)
            && let Some(half) = self.and_a_half(at + taken)
            && self.unit_at(at + taken + half).is_none()
        {
            (amount.low, taken) = (amount.low.saturating_add(factor * ONE / 2), taken + length - 1 + half);
        }
        Some((amount, taken))
    }

    /// A thousand and more, by which the number before it is multiplied.
    pub(super) fn large(&self, at: usize) -> Option<(i64, usize)> {
        self.sense(at, |sense| match sense {
            Sense::Multiplier(value) if value > 100 * ONE => Some(value / ONE),
            _ => None,
        })
    }

    /// `anderhalf miljoen`, `half a million`
    fn half_of_many(&self, at: usize) -> Option<(Amount, usize)> {
        let (half, length) = self.sense(at, |sense| match sense {
            Sense::Half(value) => Some(value),
            _ => None,
        })?;
        let article = self.is(at + length, Sense::Article).unwrap_or_default();
        let (factor, more) = self.large(at + length + article)?;
        Some((Amount::one(half.saturating_mul(factor)), length + article + more))
    }

    /// `virgule cinq`, in thousandths.
    fn decimal(&self, at: usize) -> Option<(i64, usize)> {
        let length = self.is(at, Sense::Decimal)?;
        let (value, taken) = self.in_number_words(at + length)?;
        let part = if value.low < 10 * ONE { value.low / 10 } else { value.low / 100 };
        (value.low < 100 * ONE).then_some((part, length + taken))
    }

    fn figures(&self, at: usize) -> Option<(Amount, usize)> {
        match self.tokens.get(at)?.kind {
            Kind::Number(value) => Some((Amount { low: value.main, high: None, other: value.other }, 1)),
            _ => None,
        }
    }

    pub(super) fn in_number_words(&self, at: usize) -> Option<(Amount, usize)> {
        let (mut sum, mut part, mut next, mut is_any) = (0i64, 0i64, at, false);
        while let Some(token) = self.tokens.get(next).filter(|token| matches!(token.kind, Kind::Word | Kind::Capitals)) {
            if is_any && token.is_joined && self.language != Language::Fr && self.language != Language::En {
                break;
            }
            let sense = self.sense(next, |sense| matches!(sense, Sense::Number(_) | Sense::Multiplier(_)).then_some(sense));
            match sense {
                Some((Sense::Multiplier(value), 1)) => {
                    let factor = value / ONE;
                    // "cinquante cents" are no number.
                    if factor == 100 && self.language == Language::Fr && part >= 10 * ONE {
                        break;
                    }
                    if factor > 100 {
                        sum = sum.saturating_add(part.max(ONE).saturating_mul(factor));
                        part = 0;
                    } else {
                        part = part.max(ONE).saturating_mul(factor);
                    }
                }
                // "in doppelter Ausfertigung"
                Some((Sense::Number(value), length)) if length > 1 && !is_any => return Some((Amount::one(value), length)),
                Some((Sense::Number(value), 1)) if self.may_follow(part, value, is_any) => {
                    // quatre-vingts
                    let is_score = self.language == Language::Fr && part % (100 * ONE) == 4 * ONE && value == 20 * ONE && is_any;
                    part = if is_score { part - 4 * ONE + 80 * ONE } else { part + value };
                }
                Some(_) => break,
                None => match compound::number(self.language, &token.text).filter(|_| !is_any || part % (100 * ONE) == 0) {
                    Some(value) => part += value,
                    // quatre-vingt-un
                    None if token.is_joined
                        && self.language == Language::Fr
                        && part % (100 * ONE) == 80 * ONE
                        && self.is(next, Sense::Article) == Some(1) =>
                    {
                        part += ONE;
                    }
                    None => {
                        // "vingt et un", "two hundred and five", "honderd en vijf"
                        let joins = is_any && self.is(next, Sense::And) == Some(1);
                        let follows = self.sense(next + 1, |sense| match sense {
                            Sense::Number(value) => Some(value),
                            Sense::Article if self.language == Language::Fr => Some(ONE),
                            _ => None,
                        });
                        let is_hundred = part > 0 && part % (100 * ONE) == 0;
                        match follows {
                            Some((value, 1))
                                if joins
                                    && (self.language == Language::Fr
                                        && (20 * ONE..=90 * ONE).contains(&(part % (100 * ONE)))
                                        && (value == ONE || value == 11 * ONE)
                                        || self.language == Language::En && is_hundred
                                        || self.language == Language::Nl && is_hundred && !self.is_before(at, 3, Sense::Between)) =>
                            {
                                part += value;
                                next += 1;
                            }
                            _ => break,
                        }
                    }
                },
            }
            is_any = true;
            next += 1;
        }
        is_any.then_some((Amount::one(sum.saturating_add(part)), next - at))
    }

    /// Whether a number word goes on with the number before it: `vingt-deux`, not `trois cinq`.
    fn may_follow(&self, part: i64, value: i64, is_any: bool) -> bool {
        if !is_any {
            return true;
        }
        let (below, value) = (part / ONE % 100, value / ONE);
        match self.language {
            Language::Fr => {
                below == 0
                    || below == 4 && value == 20
                    || (below == 10 && (7..=9).contains(&value))
                    || below >= 20 && below % 10 == 0 && value < 20 && (value < 10 || below == 60 || below == 80)
            }
            Language::En => below == 0 || below >= 20 && below % 10 == 0 && value < 10,
            Language::Nl | Language::De => below == 0,
        }
    }
}

/// A Roman number above one, of the letters that number chapters.
pub(super) fn roman(text: &str) -> Option<i64> {
    let value = |letter: char| match letter {
        'i' => Some(1),
        'v' => Some(5),
        'x' => Some(10),
        _ => None,
    };
    let letters: Vec<i64> = text.chars().map(value).collect::<Option<_>>()?;
    let sum = letters.iter().enumerate().map(|(at, letter)| {
        let next = letters.get(at + 1).copied().unwrap_or_default();
        if *letter < next { -letter } else { *letter }
    });
    (2..=6).contains(&letters.len()).then(|| sum.sum::<i64>() * ONE)
}
