//! The facts that a text states: numbers, shares, amounts, dates, times, lengths of time, each with its bytes.

mod bound;
mod clock;
mod compound;
mod count;
mod date;
mod free;
mod lexicon;
mod quantity;
mod share;
mod typo;
mod unit;

use std::ops::Range;

use super::passage::Version;
use super::tokens::{Kind, ONE, Token};
use crate::charter::text::Language;
pub use clock::Clock;
pub use date::Day;
pub use lexicon::{CURRENCIES, Clock as ClockPart, Sense, lexicon, unit};
pub use typo::is_near;

/// A fact of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it is.
    pub what: What,
    /// How sure it is that it is meant as one.
    pub weight: Weight,
    /// Where it stands.
    pub bytes: Range<usize>,
    /// Whether it is the number of something: of an article, a room, a page.
    pub is_label: bool,
    /// Whether it is said to be the least or the most.
    pub bound: Option<Bound>,
}

/// "at least", "at most" beside a fact.
#[derive(Debug, Clone, PartialEq)]
pub struct Bound {
    /// Whether it is the least.
    pub is_least: bool,
    /// Where it stands, with the fact.
    pub bytes: Range<usize>,
}

/// What a fact is; numbers are in thousandths.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum What {
    /// A number, or a range of two.
    Number(Amount),
    /// A share, in percent.
    Share(Amount),
    /// An amount of money.
    Money(Amount, Currency),
    /// A length of time.
    Time(Amount, Unit),
    /// A day, a month or a year.
    Date(date::Day),
    /// A time of the day.
    Clock(Clock),
    /// A day of the week; 0 is Monday.
    Weekday(u8),
    /// That something costs something.
    Paid,
}

/// A number or a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// The number, or the lower end.
    pub low: i64,
    /// The upper end of a range.
    pub high: Option<i64>,
    /// The number as another language would read its signs.
    pub other: Option<i64>,
}

/// How sure it is that a fact is meant as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// An article that may be the number one.
    Article,
    /// An ordinal, a Roman number, a length of time with an article.
    Soft,
    /// A number.
    Hard,
}

/// A third, in thousandths of a percent.
const THIRD: i64 = 33_333;

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// second
    Second,
    /// minute
    Minute,
    /// quarter of an hour
    QuarterHour,
    /// half an hour
    HalfHour,
    /// three quarters of an hour
    ThreeQuarterHour,
    /// hour
    Hour,
    /// hour in which work is done
    WorkingHour,
    /// day, of which kind is not said
    Day,
    /// working day
    WorkingDay,
    /// five working days
    WorkingWeek,
    /// calendar day
    CalendarDay,
    /// week
    Week,
    /// two weeks
    Fortnight,
    /// month
    Month,
    /// three months
    Quarter,
    /// six months
    HalfYear,
    /// year
    Year,
}

/// A currency, by its place in the word list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Currency {
    /// None is named: it costs nothing.
    Any,
    /// The first of the list, and so on.
    Named(u8),
}

/// A family of units between which there is a fixed number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Seconds to weeks.
    Seconds,
    /// Months to years.
    Months,
    /// Working days.
    WorkingDays,
    /// Hours in which work is done.
    WorkingHours,
}

impl Unit {
    /// In which family it is, and how many of the smallest there.
    pub fn family(self) -> (Family, i64) {
        match self {
            Unit::Second => (Family::Seconds, 1),
            Unit::Minute => (Family::Seconds, 60),
            Unit::QuarterHour => (Family::Seconds, 900),
            Unit::HalfHour => (Family::Seconds, 1800),
            Unit::ThreeQuarterHour => (Family::Seconds, 2700),
            Unit::Hour => (Family::Seconds, 3600),
            Unit::WorkingHour => (Family::WorkingHours, 1),
            Unit::Day | Unit::CalendarDay => (Family::Seconds, 86_400),
            Unit::Week => (Family::Seconds, 604_800),
            Unit::Fortnight => (Family::Seconds, 1_209_600),
            Unit::WorkingDay => (Family::WorkingDays, 1),
            Unit::WorkingWeek => (Family::WorkingDays, 5),
            Unit::Month => (Family::Months, 1),
            Unit::Quarter => (Family::Months, 3),
            Unit::HalfYear => (Family::Months, 6),
            Unit::Year => (Family::Months, 12),
        }
    }
}

impl Unit {
    /// Whether it says which days count.
    fn is_kind_of_day(self) -> bool {
        matches!(self, Unit::WorkingDay | Unit::CalendarDay)
    }

    fn is_day(self) -> bool {
        self == Unit::Day || self.is_kind_of_day()
    }
}

impl Family {
    /// Whether only time in which work is done is counted.
    pub fn is_worked(self) -> bool {
        matches!(self, Family::WorkingDays | Family::WorkingHours)
    }
}

impl Amount {
    /// One number.
    pub fn one(value: i64) -> Amount {
        Amount { low: value, high: None, other: None }
    }

    fn times(self, factor: i64) -> Amount {
        let times = |value: i64| value.saturating_mul(factor);
        Amount { low: times(self.low), high: self.high.map(times), other: self.other.map(times) }
    }

    fn agrees(self, other: Amount) -> bool {
        self.high == other.high && (self.low == other.low || self.other == Some(other.low) || other.other == Some(self.low))
    }
}

impl What {
    /// The range of which these are the ends; what counts the second counts a first that says nothing.
    fn to(self, high: What) -> Option<What> {
        let range = |low: Amount, high: Amount| {
            (low.high.is_none() && high.high.is_none() && low.low < high.low).then_some(Amount { high: Some(high.low), ..low })
        };
        Some(match (self, high) {
            (What::Number(low), What::Number(high)) => What::Number(range(low, high)?),
            (What::Number(low), What::Time(high, unit)) | (What::Time(low, unit), What::Number(high)) => {
                What::Time(range(low, high)?, unit)
            }
            (What::Time(low, unit), What::Time(high, of_high)) if unit == of_high => What::Time(range(low, high)?, unit),
            (What::Number(low), What::Money(high, of)) | (What::Money(low, of), What::Number(high)) => What::Money(range(low, high)?, of),
            (What::Money(low, of), What::Money(high, of_high)) if of == of_high => What::Money(range(low, high)?, of),
            (What::Number(low) | What::Share(low), What::Share(high)) | (What::Share(low), What::Number(high)) => {
                What::Share(range(low, high)?)
            }
            _ => return None,
        })
    }

    /// Whether two texts that say these say the same.
    pub fn agrees(&self, other: &What) -> bool {
        match (self, other) {
            (What::Number(one), What::Number(other)) => one.agrees(*other),
            (What::Share(one), What::Share(other)) => one.agrees(*other) || one.high == other.high && (one.low - other.low).abs() * 2 < ONE,
            (What::Money(one, of), What::Money(other, of_other)) => {
                one.agrees(*other) && (of == of_other || *of == Currency::Any || *of_other == Currency::Any || one.low == 0)
            }
            (What::Time(one, unit), What::Time(other, of_other)) => {
                let ((family, factor), (other_family, other_factor)) = (unit.family(), of_other.family());
                family == other_family && one.times(factor).agrees(other.times(other_factor))
            }
            // A unit that was not made out.
            (What::Number(one), What::Time(other, _)) | (What::Time(other, _), What::Number(one)) => one.agrees(*other),
            // "half a page" is half of one.
            (What::Number(one), What::Share(other)) | (What::Share(other), What::Number(one)) if one.low < ONE => {
                one.low * 100 == other.low
            }
            // "a third" is a share or an ordinal; a year may be read as a number.
            (What::Number(one), What::Share(other)) | (What::Share(other), What::Number(one)) => one.low == 3 * ONE && other.low == THIRD,
            (What::Number(one), What::Date(other)) | (What::Date(other), What::Number(one)) => {
                other.month.is_none() && other.year.is_some_and(|year| i64::from(year) * ONE == one.low)
            }
            (What::Date(one), What::Date(other)) => one.agrees(other),
            (What::Clock(one), What::Clock(other)) => one.agrees(other),
            (What::Weekday(_) | What::Paid, _) => self == other,
            _ => false,
        }
    }
}

/// Finds the facts of a version, in the order of the text; `Version::facts` finds them once.
pub(super) fn facts(version: &Version<'_>) -> Vec<Fact> {
    let reader = Reader::of(version);
    let mut facts: Vec<Fact> = Vec::new();
    let mut at = 0;
    while at < version.tokens.len() {
        at += match reader.step(at, &mut facts) {
            0 => 1,
            taken => taken,
        };
    }
    facts
}

/// Whether a word is a number, or several written as one.
pub fn is_number_word(language: Language, word: &str) -> bool {
    compound::may_be(language, word) && compound::number(language, word).is_some()
}

/// The tokens of a version that say that something costs nothing.
pub fn free(version: &Version<'_>) -> Vec<Range<usize>> {
    let reader = Reader::of(version);
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in 0..version.tokens.len() {
        if found.last().is_none_or(|last| last.end <= at)
            && let Some((_, _, taken)) = reader.free(at)
        {
            found.push(at..at + taken);
        }
    }
    found
}

/// A text that is read for its facts.
struct Reader<'text> {
    tokens: &'text [Token<'text>],
    words: &'static super::phrases::Phrases<Sense>,
    /// What the words say, each with the number of tokens it takes, token by token …
    senses: Vec<(Sense, usize)>,
    /// … and where the senses of each token end.
    ends: Vec<usize>,
    language: Language,
}

impl<'text> Reader<'text> {
    fn of(version: &'text Version<'_>) -> Reader<'text> {
        let (tokens, words) = (version.tokens.as_slice(), lexicon(version.language));
        let mut senses = Vec::new();
        let ends = (0..tokens.len()).map(|at| {
            senses.extend(words.at(tokens, at));
            senses.len()
        });
        let ends = ends.collect();
        Reader { tokens, words, senses, ends, language: version.language }
    }
}

impl Reader<'_> {
    /// What the words that begin at `at` say, the longest first.
    fn senses(&self, at: usize) -> &[(Sense, usize)] {
        let start = at.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let end = self.ends.get(at).copied();
        start.zip(end).map_or(&[], |(start, end)| &self.senses[start..end])
    }

    /// Adds what begins at `at`; the number of tokens it took.
    fn step(&self, at: usize, facts: &mut Vec<Fact>) -> usize {
        let token = &self.tokens[at];
        match token.kind {
            Kind::Word | Kind::Sign(_) => {
                let mut begins = false;
                for (sense, length) in self.senses(at) {
                    if *sense == Sense::Skip {
                        return *length;
                    }
                    begins |= sense.begins_a_fact();
                }
                if !begins {
                    return if token.is_word() { self.other_word(at, facts) } else { 0 };
                }
            }
            // Round the clock.
            Kind::Number(_) if matches!(token.text.as_ref(), "24/7" | "7/7" | "24/24") => return 1,
            Kind::Capitals | Kind::Number(_) => {}
            _ => return 0,
        }
        let readers = [Reader::clock, Reader::date, Reader::quantity];
        readers.iter().map(|read| read(self, at, facts)).find(|taken| *taken > 0).unwrap_or_default()
    }

    /// What a word can begin that no list names: a compound, or a unit with a definite article.
    fn other_word(&self, at: usize, facts: &mut Vec<Fact>) -> usize {
        let text = self.tokens[at].text.as_ref();
        match self.language {
            Language::Nl if text.starts_with("half") => self.clock(at, facts),
            Language::Nl | Language::De if compound::may_be(self.language, text) => match self.date(at, facts) {
                0 => self.quantity(at, facts),
                taken => taken,
            },
            _ if self.is_definite(at) => self.quantity(at, facts),
            _ => 0,
        }
    }

    /// The first sense that `wanted` takes, and how many tokens it takes.
    fn sense<T>(&self, at: usize, wanted: impl Fn(Sense) -> Option<T>) -> Option<(T, usize)> {
        self.senses(at).iter().find_map(|(sense, length)| Some((wanted(*sense)?, *length)))
    }

    fn is(&self, at: usize, wanted: Sense) -> Option<usize> {
        self.sense(at, |sense| (sense == wanted).then_some(())).map(|((), length)| length)
    }

    fn is_sign(&self, at: usize, sign: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is(sign))
    }

    /// Whether one of the `words` before `at` has this sense.
    fn is_before(&self, at: usize, words: usize, wanted: Sense) -> bool {
        (1..=words.min(at)).any(|back| self.is(at - back, wanted).is_some_and(|length| length >= back || length + 1 >= back))
    }

    fn fact(&self, what: What, weight: Weight, from: usize, taken: usize) -> Fact {
        let last = (from + taken - 1).min(self.tokens.len() - 1);
        let bytes = self.tokens[from].bytes.start..self.tokens[last].bytes.end;
        let bound = if weight > Weight::Article { self.bound(from, last + 1) } else { None };
        Fact { what, weight, bytes, is_label: false, bound }
    }
}
