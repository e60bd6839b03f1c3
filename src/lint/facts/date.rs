//! Days, months and years: `1er mars 2026`, `01/03/2026`, `June 5th, 2025`.

use super::{Fact, Reader, Sense, Weight, What};
use crate::charter::text::Language;
use crate::lint::tokens::{Kind, ONE};

/// How many days may share a month.
const MOST_DAYS: usize = 3;

/// How many words may stand between two such days.
const MOST_JOINTS: usize = 4;

/// A day, a month or a year, as far as it is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Day {
    /// The year.
    pub year: Option<u16>,
    /// The month.
    pub month: Option<u8>,
    /// The day of the month.
    pub day: Option<u8>,
}

impl Day {
    /// Whether two dates are the same; a year that one of them leaves out is no difference.
    pub fn agrees(&self, other: &Day) -> bool {
        let years = self.year == other.year || self.month.is_some() && (self.year.is_none() || other.year.is_none());
        self.day == other.day && self.month == other.month && years
    }
}

impl Reader<'_> {
    pub(super) fn date(&self, at: usize, facts: &mut Vec<Fact>) -> usize {
        let (day, taken) =
            match self.numeric(at).or_else(|| self.day_and_month(at, 0)).or_else(|| self.month_and_day(at)).or_else(|| self.year_alone(at))
            {
                Some(found) => found,
                None => return self.day_of_week(at, facts),
            };
        facts.push(self.fact(What::Date(day), Weight::Hard, at, taken));
        // "October 1 to 15, 2026"
        match self.later_day(day, at + taken).or_else(|| self.day_alone(day, at + taken)) {
            Some((later, more)) => {
                facts.push(self.fact(What::Date(later), Weight::Hard, at, taken + more));
                taken + more
            }
            None => taken,
        }
    }

    /// `lundi`
    fn day_of_week(&self, at: usize, facts: &mut Vec<Fact>) -> usize {
        let Some((day, length)) = self.weekday(at) else { return 0 };
        facts.push(self.fact(What::Weekday(day), Weight::Soft, at, length));
        length
    }

    pub(super) fn weekday(&self, at: usize) -> Option<(u8, usize)> {
        self.sense(at, |sense| match sense {
            Sense::Weekday(day) => Some(day),
            _ => None,
        })
    }

    /// A second day of a month that is named before the first, and the tokens it takes.
    fn later_day(&self, first: Day, at: usize) -> Option<(Day, usize)> {
        if self.language != Language::En || first.day.is_none() || self.month(at - 1).is_some() || first.year.is_some() {
            return None;
        }
        let joint = self.is(at, Sense::To).or_else(|| self.is(at, Sense::And))?;
        let day = self.whole(at + joint, 31)?;
        let mut next = at + joint + 1;
        next += self.mark(next);
        if self.month(next).is_some() || self.unit_at(next).is_some() || self.is(next, Sense::Percent).is_some() {
            return None;
        }
        let comma = usize::from(self.is_sign(next, ','));
        let year = self.year(next + comma);
        next += year.map_or(0, |_| 1 + comma);
        Some((Day { day: Some(day as u8), year, ..first }, next - at))
    }

    /// `le 8 mai ainsi que le 10`: a second day of a month, at the end of what is said.
    fn day_alone(&self, first: Day, at: usize) -> Option<(Day, usize)> {
        first.day.filter(|_| first.month.is_some())?;
        let mut next = at + self.is(at, Sense::BetweenDays).filter(|_| self.is(at, Sense::And).is_some() || self.tokens[at].is_word())?;
        while let Some(length) = self.is(next, Sense::BetweenDays).filter(|_| next < at + MOST_JOINTS) {
            next += length;
        }
        let day = self.whole(next, 31)?;
        next += 1 + self.mark(next + 1);
        let ends = self.tokens.get(next).is_none_or(|token| matches!(token.kind, Kind::Sign('.' | ',' | ';' | ')' | '!') | Kind::Line));
        ends.then_some((Day { day: Some(day as u8), ..first }, next - at))
    }

    fn whole(&self, at: usize, most: i64) -> Option<i64> {
        match self.tokens.get(at)?.kind {
            Kind::Number(value) if value.main % ONE == 0 && self.tokens[at].text.bytes().all(|byte| byte.is_ascii_digit()) => {
                Some(value.main / ONE).filter(|value| (1..=most).contains(value))
            }
            _ => None,
        }
    }

    fn year(&self, at: usize) -> Option<u16> {
        self.whole(at, 2100).filter(|year| *year >= 1900 && self.tokens[at].text.len() == 4).map(|year| year as u16)
    }

    /// `01/03/2026`, `1.3.2026`, `2026-03-01`
    fn numeric(&self, at: usize) -> Option<(Day, usize)> {
        let token = self.tokens.get(at)?;
        if !matches!(token.kind, Kind::Number(_)) {
            return None;
        }
        let parts: Vec<&str> = token.text.split(['/', '.']).collect();
        let (parts, taken) = match parts.as_slice() {
            [_, _, _] => (parts, 1),
            // 2025/26
            [first, _] if token.text.contains('/') && first.len() == 4 => {
                let year = first.parse().ok().filter(|year| (1900..=2100).contains(year))?;
                return Some((Day { year: Some(year), month: None, day: None }, 1));
            }
            // 05/2027
            [first, second] if second.len() == 4 && !token.text.contains('.') => {
                let (month, year) = (first.parse().ok()?, second.parse().ok()?);
                let fits = (1..=12).contains(&month) && (1900..=2100).contains(&year);
                return fits.then_some((Day { year: Some(year), month: Some(month), day: None }, 1));
            }
            // 9/10 of the requests is no date.
            [first, second] if token.text.contains('/') => {
                let is_share =
                    !first.starts_with('0') && matches!(*second, "2" | "3" | "4" | "5" | "10") && self.is(at + 1, Sense::Of).is_some();
                if is_share {
                    return None;
                }
                (parts, 1)
            }
            // 15.9.
            [_, _]
                if self.language == Language::De
                    && self.is_sign(at + 1, '.')
                    && self.tokens[at + 1].is_joined
                    && !self.is_before(at, 1, Sense::Label) =>
            {
                (parts, 2)
            }
            // 1. 3. 2026
            [_] if self.language == Language::De
                && self.point(at + 1) == 1
                && self.whole(at + 2, 12).is_some()
                && self.point(at + 3) == 1
                && self.year(at + 4).is_some() =>
            {
                (vec![token.text.as_ref(), &self.tokens[at + 2].text, &self.tokens[at + 4].text], 5)
            }
            [first] => {
                let part = |at: usize| self.tokens.get(at).filter(|token| matches!(token.kind, Kind::Number(_)) && token.is_joined);
                let dash = |at: usize| self.is_sign(at, '-') && self.tokens[at].is_joined;
                match (dash(at + 1), part(at + 2), dash(at + 3), part(at + 4)) {
                    (true, Some(second), true, Some(third)) => (vec![*first, &second.text, &third.text], 5),
                    _ => return None,
                }
            }
            _ => return None,
        };
        let number = |at: usize| parts.get(at).and_then(|part| part.parse::<u16>().ok());
        let (first, second, third) = (number(0)?, number(1)?, number(2));
        let (year, month, day) = if first > 31 { (Some(first), second, third?) } else { (third, second, first) };
        let year = year.map(|year| if year < 100 { 2000 + year } else { year });
        let fits = (1..=12).contains(&month) && (1..=31).contains(&day) && year.is_none_or(|year| (1900..=2100).contains(&year));
        fits.then_some((Day { year, month: Some(month as u8), day: Some(day as u8) }, taken))
    }

    /// The mark of an ordinal after a day: `1er`, `5th`, `12.`
    pub(super) fn mark(&self, at: usize) -> usize {
        let is_joined = self.tokens.get(at).is_some_and(|token| token.is_joined);
        usize::from(is_joined && (self.is_sign(at, '.') || self.is(at, Sense::OrdinalMark).is_some()))
    }

    fn month(&self, at: usize) -> Option<(u8, usize)> {
        let (month, length) = self.sense(at, |sense| match sense {
            Sense::Month(month) => Some(month),
            _ => None,
        })?;
        let point = usize::from(self.is_sign(at + length, '.') && self.tokens[at].text.len() < 6 && self.year(at + length + 1).is_some());
        Some((month, length + point))
    }

    /// `premier`, `fifth`, `eenendertig`
    fn day_in_words(&self, at: usize) -> Option<(i64, usize)> {
        let ordinal = self.sense(at, |sense| match sense {
            Sense::Ordinal(value) => Some(value / ONE),
            _ => None,
        });
        ordinal.or_else(|| {
            // "een april"
            let first = self.is(at, Sense::Article).filter(|length| self.month(at + length).is_some());
            if let Some(length) = first.filter(|_| self.language == Language::Nl) {
                return Some((1, length));
            }
            let (value, length) = self.count(at).filter(|_| self.tokens[at].is_word())?;
            ((ONE..=31 * ONE).contains(&value.low) && value.low % ONE == 0).then_some((value.low / ONE, length))
        })
    }

    /// `12. Juni 2026`, `1er mars`, `premier juillet`
    fn day_and_month(&self, at: usize, before: usize) -> Option<(Day, usize)> {
        let (day, mut next) = match self.whole(at, 31) {
            Some(day) => (day, at + 1 + self.mark(at + 1)),
            None => self.day_in_words(at).map(|(day, length)| (day, at + length))?,
        };
        next += self.is(next, Sense::Of).unwrap_or_default();
        let Some((month, length)) = self.month(next) else {
            return self.shared_month(next, before).map(|shared| (Day { day: Some(day as u8), ..shared }, next - at));
        };
        next += length;
        let comma = usize::from(self.is_sign(next, ','));
        let in_digits = || self.year(next + comma).map(|year| (year, 1 + comma)).or_else(|| Some((self.year(next)?, 1)));
        let year = in_digits().or_else(|| self.year_in_words(next));
        next += year.map_or(0, |(_, taken)| taken);
        Some((Day { year: year.map(|(year, _)| year), month: Some(month), day: Some(day as u8) }, next - at))
    }

    /// `tweeduizend vijfentwintig`
    fn year_in_words(&self, at: usize) -> Option<(u16, usize)> {
        let (value, taken) = self.in_number_words(at)?;
        let year = u16::try_from(value.low / ONE).ok().filter(|year| (1900..=2100).contains(year))?;
        Some((year, taken))
    }

    /// The month of the day that comes after `at`, with only such words between as join two days of a month.
    fn shared_month(&self, at: usize, before: usize) -> Option<Day> {
        if before == MOST_DAYS {
            return None;
        }
        let mut next = at;
        for _ in 0..MOST_JOINTS {
            next += match self.mark(next) {
                0 => self.is(next, Sense::BetweenDays)?,
                mark => mark,
            };
            if let Some((day, _)) = self.day_and_month(next, before + 1) {
                return Some(day);
            }
        }
        None
    }

    /// `June 5th, 2025`, `mai 2028`, `in March`
    fn month_and_day(&self, at: usize) -> Option<(Day, usize)> {
        let (month, length) = self.month(at)?;
        let mut next = at + length;
        if let (Language::En, Some(day)) = (self.language, self.whole(next, 31))
            && self.is(next + 1, Sense::Percent).is_none()
        {
            next += 1 + self.mark(next + 1);
            let comma = usize::from(self.is_sign(next, ','));
            let year = self.year(next + comma);
            next += year.map_or(0, |_| 1 + comma);
            return Some((Day { year, month: Some(month), day: Some(day as u8) }, next - at));
        }
        if let Some(year) = self.year(next) {
            return Some((Day { year: Some(year), month: Some(month), day: None }, next + 1 - at));
        }
        // "en sept jours", "en sept à dix jours"
        let counts = self.unit_at(next).is_some() || self.is(next, Sense::To).is_some_and(|length| self.count(next + length).is_some());
        let is_named = at > 0 && self.is(at - 1, Sense::BeforeMonth).is_some() && !counts;
        (is_named || self.is(at, Sense::DoubtfulMonth).is_none()).then_some((Day { year: None, month: Some(month), day: None }, next - at))
    }

    fn year_alone(&self, at: usize) -> Option<(Day, usize)> {
        let year = self.year(at)?;
        let next = self.tokens.get(at + 1).map_or("", |token| token.text.as_ref());
        let is_street = at > 0 && self.is_sign(at - 1, ',');
        let counts =
            self.sense(at + 1, |sense| matches!(sense, Sense::Unit(_) | Sense::Currency(_) | Sense::Percent).then_some(())).is_some();
        // 2025-2026, 2025–26
        let is_dash = ['-', '–'].iter().any(|sign| self.is_sign(at + 1, *sign));
        if is_dash && self.whole(at + 2, 2100).is_some_and(|next| next == i64::from(year) + 1 || next == i64::from(year) % 100 + 1) {
            return Some((Day { year: Some(year), month: None, day: None }, 3));
        }
        let is_named = at == 0 || self.is(at - 1, Sense::BeforeYear).is_some();
        (is_named && !counts && !is_street && next != "m").then_some((Day { year: Some(year), month: None, day: None }, 1))
    }
}
