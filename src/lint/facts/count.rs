//! Numbers in figures and in words: `1.000`, `quatre-vingt-dix-sept`, `drieëntwintig`, `viermal`.

use super::{Amount, Reader, Sense};
use crate::charter::text::Language;
use crate::lint::phrases::Phrases;
use crate::lint::tokens::{Kind, ONE};

impl Reader<'_> {
    /// The number that begins here, and the tokens it takes.
    pub(super) fn count(&self, at: usize) -> Option<(Amount, usize)> {
        let (amount, taken) = self.figures(at).or_else(|| self.in_number_words(at))?;
        // "2 millions", "deux cent mille"
        match self.sense(at + taken, |sense| match sense {
            Sense::Multiplier(value) if value > 100 * ONE => Some(value / ONE),
            _ => None,
        }) {
            Some((factor, length)) if matches!(self.tokens[at].kind, Kind::Number(_)) => Some((amount.times(factor), taken + length)),
            _ => Some((amount, taken)),
        }
    }

    fn figures(&self, at: usize) -> Option<(Amount, usize)> {
        match self.tokens.get(at)?.kind {
            Kind::Number(value) => Some((Amount { low: value.main, high: None, other: value.other }, 1)),
            _ => None,
        }
    }

    fn in_number_words(&self, at: usize) -> Option<(Amount, usize)> {
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
                Some((Sense::Number(value), 1)) if self.may_follow(part, value, is_any) => {
                    // quatre-vingts
                    let is_score = self.language == Language::Fr && part % (100 * ONE) == 4 * ONE && value == 20 * ONE && is_any;
                    part = if is_score { part - 4 * ONE + 80 * ONE } else { part + value };
                }
                Some(_) => break,
                None => match word(self.words, &token.text).filter(|_| !is_any || part % (100 * ONE) == 0) {
                    Some(value) => part += value,
                    None => {
                        // "vingt et un", "two hundred and five"
                        let joins = is_any && matches!(token.text.as_ref(), "et" | "and");
                        let follows = self.sense(next + 1, |sense| match sense {
                            Sense::Number(value) => Some(value),
                            Sense::Article => Some(ONE),
                            _ => None,
                        });
                        match follows {
                            Some((value, 1))
                                if joins
                                    && (self.language == Language::Fr
                                        && (20 * ONE..=80 * ONE).contains(&(part % (100 * ONE)))
                                        && (value == ONE || value == 11 * ONE)
                                        || self.language == Language::En && part > 0 && part % (100 * ONE) == 0) =>
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

/// What a compound of Dutch or German says, such as `zweihundertfünfzig` or `viermal`.
pub(super) fn word(words: &Phrases<Sense>, text: &str) -> Option<i64> {
    if let Some(value) = simple(words, text) {
        return Some(value);
    }
    const TIMES: [&str; 4] = ["mal", "maal", "ste", "fach"];
    let stem = TIMES.iter().find_map(|end| text.strip_suffix(end)).filter(|stem| stem.len() > 2);
    if let Some(value) = stem.and_then(|stem| simple(words, stem).or_else(|| compound(words, stem))) {
        return Some(value);
    }
    compound(words, text)
}

fn simple(words: &Phrases<Sense>, text: &str) -> Option<i64> {
    words.single(text).find_map(|sense| match sense {
        Sense::Number(value) => Some(value),
        _ => None,
    })
}

/// Whether a word of Dutch or German may be a number that no list names.
pub(super) fn may_be_compound(text: &str) -> bool {
    const ENDS: [&str; 8] = ["tig", "zig", "ßig", "sig", "mal", "maal", "ste", "fach"];
    const PARTS: [&str; 4] = ["honderd", "hundert", "duizend", "tausend"];
    text.len() > 5 && (ENDS.iter().any(|end| text.ends_with(end)) || PARTS.iter().any(|part| text.contains(part)))
}

/// Only what ends or contains a ten, a hundred or a thousand is taken apart.
fn compound(words: &Phrases<Sense>, text: &str) -> Option<i64> {
    for (word, factor) in [("duizend", 1000), ("tausend", 1000), ("honderd", 100), ("hundert", 100)] {
        if let Some((before, after)) = text.split_once(word) {
            let count = if before.is_empty() || before == "ein" { ONE } else { number(words, before)? };
            let after = after.strip_prefix("und").or_else(|| after.strip_prefix("en")).unwrap_or(after);
            let rest = if after.is_empty() { 0 } else { number(words, after)? };
            return Some(count.saturating_mul(factor).saturating_add(rest));
        }
    }
    if !["tig", "zig", "ßig", "sig"].iter().any(|end| text.ends_with(end)) {
        return None;
    }
    ["und", "ën", "en"].iter().find_map(|joint| {
        text.match_indices(joint).find_map(|(at, _)| {
            let (unit, ten) = (&text[..at], &text[at + joint.len()..]);
            let unit = if matches!(unit, "ein" | "een" | "één") { ONE } else { simple(words, unit)? };
            let ten = simple(words, ten)?;
            (unit < 10 * ONE && ten >= 20 * ONE).then_some(unit + ten)
        })
    })
}

fn number(words: &Phrases<Sense>, text: &str) -> Option<i64> {
    if matches!(text, "ein" | "een" | "eins") { Some(ONE) } else { simple(words, text).or_else(|| compound(words, text)) }
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
