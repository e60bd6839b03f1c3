//! The values that a statement gives, each of a sort: only values of one sort can contradict each other.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::lint::consistency::acts::kind_at;
use crate::lint::facts::{self, Amount, Fact, Family, Unit, Weight, What, lexicon};
use crate::lint::passage::Version;
use crate::lint::tokens::{Kind, ONE, Token};

use super::topic::Topic;
use super::words::{Sense, Words, words};

/// Two lengths of time in other units are two if one is so many times the other, in percent: a month is about 30 days.
const APART: i64 = 125;
/// A statement of more facts is read for none of them.
const MOST_FACTS: usize = 40;
/// How many words around a value say of what sort it is.
pub(super) const NEAR: usize = 3;
/// How many words may stand between the number of all and that of a part.
pub(super) const CLAUSE: usize = 12;
/// The least number of years that is an age from which something may be done.
pub(super) const YOUNGEST: i64 = 10 * ONE;
/// The greatest.
pub(super) const OLDEST: i64 = 100 * ONE;
/// The minutes of a day.
const WHOLE_DAY: u16 = 24 * 60;

/// What a value says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sort {
    /// A share.
    Share,
    /// An amount of money.
    Money,
    /// A length of time in which something is done, or for which it lasts.
    Term,
    /// A length of time before something.
    Notice,
    /// The time from once to the next.
    Rhythm,
    /// An age.
    Age,
    /// A date, and the last one.
    Date,
    Until,
    /// A time of the day, the first and the last one.
    Clock,
    Opens,
    Closes,
    /// A day of the week.
    Weekday,
    /// How often something is.
    Times,
    /// How many there are.
    Count,
    /// Which one of several: a floor.
    Which,
    /// A telephone number.
    Telephone,
}

/// A value.
#[derive(Debug, Clone)]
pub(super) struct Stated {
    /// Of what sort it is.
    pub(super) sort: Sort,
    /// Where it stands.
    pub(super) bytes: Range<usize>,
    pub(super) what: Value,
    /// What is counted, and whether that is all there is of it.
    pub(super) counted: BTreeSet<Topic>,
    pub(super) is_total: bool,
    /// Whether it is the least or the most.
    pub(super) is_least: Option<bool>,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// A fact.
    Fact(What),
    /// The digits of a telephone number.
    Digits(Box<str>),
}

/// The values that a statement gives, in the order of the text.
pub(super) fn values(version: &Version<'_>, run: &Range<usize>, is_promise: bool) -> Vec<Stated> {
    let reading = Reading { version, words: words(version.language), run: run.clone(), is_promise };
    let (Some(first), Some(last)) = (version.tokens.get(run.start), version.tokens.get(run.end - 1)) else { return Vec::new() };
    let all = version.facts_in(&(first.bytes.start..last.bytes.end));
    let mut values: Vec<Stated> = Vec::new();
    if all.len() > MOST_FACTS {
        return values;
    }
    for (at, fact) in all.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| &all[before]);
        if values.last().is_none_or(|value| value.bytes.end < fact.bytes.end) {
            values.extend(reading.value(fact, before));
        }
    }
    reading.ranges(&mut values);
    for token in &version.tokens[run.clone()] {
        if token.kind == Kind::Phone {
            let digits: String = token.text.chars().filter(char::is_ascii_digit).collect();
            values.push(Stated::new(Sort::Telephone, token.bytes.clone(), Value::Digits(digits.into_boxed_str())));
        }
    }
    values
}

impl Stated {
    fn new(sort: Sort, bytes: Range<usize>, what: Value) -> Stated {
        Stated { sort, bytes, what, counted: BTreeSet::new(), is_total: false, is_least: None }
    }

    pub(super) fn of_fact(sort: Sort, bytes: Range<usize>, what: What) -> Stated {
        Stated::new(sort, bytes, Value::Fact(what))
    }

    /// The day of the week of something that is held.
    pub(super) fn weekday(day: u8, bytes: Range<usize>) -> Stated {
        Stated::of_fact(Sort::Weekday, bytes, What::Weekday(day))
    }

    /// The time before what is awaited is that within which it comes.
    pub(super) fn count_forward(&mut self) {
        if self.sort == Sort::Notice {
            self.sort = Sort::Term;
        }
    }

    /// Whether two values of a sort can be of one thing.
    pub(super) fn is_comparable(&self, other: &Stated) -> bool {
        let is_counted = matches!(self.sort, Sort::Count | Sort::Which);
        self.sort == other.sort
            && !(is_counted && self.counted.is_disjoint(&other.counted))
            && (matches!(self.sort, Sort::Share | Sort::Notice)
                || self.is_least.zip(other.is_least).is_none_or(|(one, other)| one == other))
    }

    fn with(self, what: What) -> Stated {
        Stated { what: Value::Fact(what), ..self }
    }

    /// Whether two telephone numbers are one with an error in it: two digits apart, or two that changed places.
    pub(super) fn is_slip(&self, other: &Stated) -> bool {
        let (Value::Digits(one), Value::Digits(other)) = (&self.what, &other.what) else { return false };
        one.len() == other.len() && one.bytes().zip(other.bytes()).filter(|(one, other)| one != other).count() <= 2
    }

    /// Whether a price is none.
    pub(super) fn is_free(&self) -> bool {
        matches!(self.what, Value::Fact(What::Money(amount, _)) if amount.low == 0)
    }

    /// Whether two values of a sort cannot be the same.
    pub(super) fn differs(&self, other: &Stated) -> bool {
        match (&self.what, &other.what) {
            (Value::Fact(one), Value::Fact(other)) => differ(one, other),
            (one, other) => one != other,
        }
    }
}

/// Whether two facts of a kind cannot be the same.
fn differ(one: &What, other: &What) -> bool {
    match (one, other) {
        (What::Time(amount, unit), What::Time(other_amount, other_unit)) => {
            if one.agrees(other) {
                return false;
            }
            if amount.high.is_some() || other_amount.high.is_some() {
                return unit == other_unit;
            }
            let (one, other) = (minutes(*amount, *unit), minutes(*other_amount, *other_unit));
            unit == other_unit || one.max(other).saturating_mul(100) >= one.min(other).saturating_mul(APART)
        }
        // "at no cost" beside an amount.
        (What::Money(one, _), What::Money(other, _)) => one != other,
        (What::Number(one), What::Number(other)) => one != other,
        _ => !one.agrees(other),
    }
}

fn minutes(amount: Amount, unit: Unit) -> i64 {
    match unit.family() {
        (Family::Seconds, seconds) => amount.low.saturating_mul(seconds) / 60,
        (Family::Months, months) => amount.low.saturating_mul(months).saturating_mul(43_830),
        (Family::WorkingDays, factor) => amount.low.saturating_mul(factor.saturating_mul(2016)),
        (Family::WorkingHours, _) => amount.low.saturating_mul(60),
    }
}

/// A statement that is read for its values.
pub(super) struct Reading<'version> {
    pub(super) version: &'version Version<'version>,
    pub(super) words: &'static Words,
    pub(super) run: Range<usize>,
    is_promise: bool,
}

impl Reading<'_> {
    /// The tokens of a fact.
    pub(super) fn tokens(&self, fact: &Fact) -> Range<usize> {
        self.version.token_at(fact.bytes.start)..self.version.token_at(fact.bytes.end)
    }

    /// Where a word has a sense, in a part of the statement.
    pub(super) fn find(&self, within: Range<usize>, wanted: Sense) -> Option<usize> {
        let mut within = within.start.max(self.run.start)..within.end.min(self.run.end);
        within.find(|at| {
            let mut senses = self.words.phrases.at(&self.version.tokens, *at).peekable();
            let longest = senses.peek().map_or(0, |(_, length)| *length);
            senses.any(|(sense, length)| sense == wanted && length == longest)
        })
    }

    pub(super) fn is_before(&self, tokens: &Range<usize>, wanted: Sense) -> bool {
        self.find(tokens.start.saturating_sub(NEAR)..tokens.start, wanted).is_some()
    }

    pub(super) fn is_after(&self, tokens: &Range<usize>, wanted: Sense) -> bool {
        self.find(tokens.end..tokens.end + NEAR + 1, wanted).is_some()
    }

    /// Whether a number is that of all there are, of which another is a part.
    fn is_among(&self, tokens: &Range<usize>) -> bool {
        self.find(tokens.start.saturating_sub(2)..tokens.start, Sense::Among).is_some()
    }

    fn value(&self, fact: &Fact, before: Option<&Fact>) -> Option<Stated> {
        let tokens = self.tokens(fact);
        let is_of_act = || (1..=4.min(tokens.start)).any(|back| kind_at(self.version, tokens.start - back).is_some());
        if matches!(fact.what, What::Date(_) | What::Number(_)) && is_of_act() {
            return None;
        }
        let is_said = fact.weight >= Weight::Soft;
        let of = |sort: Sort| Stated {
            is_least: fact.bound.as_ref().map(|bound| bound.is_least),
            ..Stated::of_fact(sort, fact.bytes.clone(), fact.what)
        };
        match &fact.what {
            // "on the third floor"
            What::Share(share) if share.low > 0 && share.low * 2 <= 100 * ONE && self.counted(tokens.end).1 => {
                let (counted, _) = self.counted(tokens.end);
                let which = (100 * ONE + share.low / 2) / share.low;
                Some(Stated { counted, ..of(Sort::Which).with(What::Number(Amount::one(which * ONE))) })
            }
            What::Share(_) if is_said => Some(of(Sort::Share)),
            What::Money(..) if is_said => Some(of(Sort::Money)),
            What::Time(amount, unit) => self.time(fact, *amount, *unit, before).map(of),
            What::Date(day) => {
                let is_whole = day.day.is_some() && day.month.is_some() && day.year.is_some();
                (is_whole || self.is_promise && is_said).then(|| of(self.end(&tokens, [Sort::Date, Sort::Date, Sort::Until])))
            }
            // "until 24 hours before"
            What::Clock(clock) if clock.minutes == WHOLE_DAY && self.is_after(&tokens, Sense::Before) => {
                let day = What::Time(Amount::one(ONE), Unit::Day);
                Some(Stated::of_fact(Sort::Notice, fact.bytes.clone(), day))
            }
            What::Clock(_) if self.is_promise => Some(of(Sort::Clock)),
            What::Number(amount) => match before.map(|before| (self.tokens(before), before.what)) {
                Some((of_all, What::Number(all))) if self.is_among(&of_all) && of_all.end + CLAUSE > tokens.start => {
                    let share = amount.low.saturating_mul(100 * ONE) / all.low.max(1);
                    (amount.low < all.low).then(|| of(Sort::Share)).map(|value| value.with(What::Share(Amount::one(share))))
                }
                _ => self.number(fact, *amount).filter(|value| value.sort != Sort::Count || !self.is_among(&tokens)),
            },
            _ => None,
        }
    }

    fn time(&self, fact: &Fact, amount: Amount, unit: Unit, before: Option<&Fact>) -> Option<Sort> {
        let tokens = self.tokens(fact);
        let says = |at: usize| {
            let mut senses = lexicon(self.version.language).at(&self.version.tokens, at);
            senses.any(|(sense, _)| matches!(sense, facts::Sense::Rhythm | facts::Sense::Period(_) | facts::Sense::EveryOther))
        };
        let from = tokens.start.saturating_sub(2).max(self.run.start);
        let is_said = |at: usize| {
            let mut senses = self.words.phrases.at(&self.version.tokens, at);
            senses.any(|(sense, length)| sense == Sense::Every && at + length >= tokens.start)
        };
        let is_every = (from..tokens.end).any(is_said) || (from..tokens.end).any(says);
        // "in the year 2024"
        let is_year = |token: &Token<'_>| matches!(token.kind, Kind::Number(_)) && token.text.len() == 4;
        if unit == Unit::Year && amount.low == ONE && self.version.tokens.get(tokens.end).is_some_and(is_year) {
            return None;
        }
        let is_day = matches!(unit.family(), (Family::Seconds, seconds) if seconds <= 86_400) || matches!(unit, Unit::WorkingDay);
        if is_every {
            // "4 euros a month", "every day"
            let is_price =
                before.is_some_and(|price| matches!(price.what, What::Money(..)) && self.tokens(price).end + NEAR > tokens.start);
            // "on the first Tuesday of every month"
            let is_of_day = before.is_some_and(|day| matches!(day.what, What::Weekday(_)) && self.tokens(day).end + NEAR > tokens.start);
            return (!(is_price || is_of_day || is_day && amount.low <= ONE)).then_some(Sort::Rhythm);
        }
        // "12 cents a minute"
        let is_rate = before.is_some_and(|price| matches!(price.what, What::Money(..)) && self.tokens(price).end == tokens.start);
        if is_rate {
            return Some(Sort::Rhythm);
        }
        if fact.weight < Weight::Soft {
            return None;
        }
        Some(
            if unit == Unit::Year
                && (YOUNGEST..=OLDEST).contains(&amount.low)
                && (self.is_before(&tokens, Sense::Age) || self.is_after(&tokens, Sense::Age))
            {
                Sort::Age
            } else if self.is_after(&tokens, Sense::Before) || self.is_before(&tokens, Sense::Notice) {
                Sort::Notice
            } else {
                Sort::Term
            },
        )
    }

    /// Of two times of the day in a row one is the first, the other the last; of one alone the words around it say so.
    fn ranges(&self, values: &mut [Stated]) {
        let clocks: Vec<usize> = (0..values.len()).filter(|at| values[*at].sort == Sort::Clock).collect();
        let tokens = |value: &Stated| self.version.token_at(value.bytes.start)..self.version.token_at(value.bytes.end);
        for pair in clocks.windows(2) {
            let (one, other) = (&values[pair[0]], &values[pair[1]]);
            if one.sort == Sort::Clock && tokens(other).start <= tokens(one).end + NEAR {
                (values[pair[0]].sort, values[pair[1]].sort) = (Sort::Opens, Sort::Closes);
            }
        }
        for at in clocks {
            if values[at].sort == Sort::Clock {
                values[at].sort = self.end(&tokens(&values[at]), [Sort::Clock, Sort::Opens, Sort::Closes]);
            }
        }
    }

    /// Which of these a time of the day or a date is: one, the first, or the last.
    fn end(&self, tokens: &Range<usize>, [one, first, last]: [Sort; 3]) -> Sort {
        let near = tokens.start.saturating_sub(NEAR)..tokens.start;
        let anywhere = |wanted| self.find(self.run.clone(), wanted).is_some();
        match (self.find(near.clone(), Sense::First), self.find(near, Sense::Last)) {
            (from, Some(until)) if from.is_none_or(|from| from < until) => last,
            (Some(_), _) => first,
            (None, _) => match (anywhere(Sense::Opens), anywhere(Sense::Closes)) {
                (true, false) => first,
                (false, true) => last,
                _ => one,
            },
        }
    }
}
