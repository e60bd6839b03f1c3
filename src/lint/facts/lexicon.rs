//! What the words of `words/*/facts.yaml` mean.

use std::collections::BTreeMap;

use super::Unit;
use crate::charter::text::Language;
use crate::lint::phrases::Phrases;
use crate::lint::words::{Lists, list};

/// What a word means for the facts of a text; numbers are in thousandths.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sense {
    /// A number.
    Number(i64),
    /// A number that multiplies the one before it.
    Multiplier(i64),
    /// An article that may be a number.
    Article,
    /// An ordinal.
    Ordinal(i64),
    /// A half, or one and a half.
    Half(i64),
    /// A share, in percent.
    Fraction(i64),
    /// All of them.
    All,
    /// The two of them.
    Both,
    /// A part of something by how many make it up: a fifth.
    Denominator(i64),
    /// The sign between a number and its decimals.
    Decimal,
    /// The article of the second end of a range.
    EndArticle,
    /// whole, before a unit
    Whole,
    /// Days that a term does not count.
    OffDays,
    /// What takes a price away: no, nothing.
    NoPrice,
    /// What is paid.
    Price,
    /// out of
    OutOf,
    /// per cent
    Percent,
    /// to, between the ends of a range
    To,
    /// or
    Or,
    /// between
    Between,
    /// and
    And,
    /// at least
    Least,
    /// at the earliest: the lower end of a range where both are said
    Earliest,
    /// at the latest
    Latest,
    /// at most
    Most,
    /// A unit of time.
    Unit(Unit),
    /// How often something is: yearly.
    Period(Unit),
    /// The next day, the next working day.
    Next(Unit),
    /// A length of time by itself, in days: as it is meant, and as it says. `quinzaine` is two weeks, and fifteen days.
    Days(i64, i64),
    /// every other, before what comes again
    EveryOther,
    /// A day of the week; 0 is Monday.
    Weekday(u8),
    /// last, before a unit
    Last,
    /// of, between a part and what it is a part of
    Of,
    /// the, before a unit: within the hour
    Definite,
    /// What makes of a month that is another word too a month: "in May".
    BeforeMonth,
    /// A month that is another word too.
    DoubtfulMonth,
    /// What stands before a year.
    BeforeYear,
    /// The mark of an ordinal after figures.
    OrdinalMark,
    /// Words in which there is no fact.
    Skip,
    /// every, before a length of time
    Rhythm,
    /// A month.
    Month(u8),
    /// A word that may stand between two days of one month.
    BetweenDays,
    /// A part of a time of the day.
    Clock(Clock),
    /// A currency.
    Currency(u8),
    /// A hundredth of a currency.
    Cent,
    /// It costs nothing.
    Free,
    /// It costs something.
    Paid,
    /// What is numbered.
    Label,
    /// What stands before a term.
    Within,
    /// What stands before the last day of one.
    By,
}

impl Sense {
    /// Whether a fact can begin with it.
    pub(super) fn begins_a_fact(self) -> bool {
        match self {
            Sense::Number(_) | Sense::Multiplier(_) | Sense::Article | Sense::Ordinal(_) | Sense::Half(_) | Sense::Fraction(_) => true,
            Sense::All | Sense::Least | Sense::Rhythm | Sense::Month(_) | Sense::Currency(_) | Sense::Free | Sense::Both => true,
            Sense::Paid | Sense::Weekday(_) => true,
            Sense::Period(_) | Sense::Next(_) | Sense::Days(..) | Sense::EveryOther | Sense::Last => true,
            Sense::NoPrice | Sense::Price => true,
            Sense::Unit(unit) => unit.is_kind_of_day(),
            Sense::Clock(part) => matches!(part, Clock::Noon | Clock::Midnight | Clock::Quarter | Clock::HalfBefore),
            _ => false,
        }
    }
}

/// A part of a time of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// o'clock
    Hour,
    /// noon
    Noon,
    /// midnight
    Midnight,
    /// and a half, after the hour
    Half,
    /// and a quarter, after the hour
    QuarterPast,
    /// less a quarter, after the hour
    QuarterTo,
    /// a quarter, before "past" or "to"
    Quarter,
    /// half an hour before the hour
    HalfBefore,
    /// past
    Past,
    /// to
    To,
    /// before noon
    Am,
    /// after noon
    Pm,
    /// What stands before a time of the day.
    At,
    /// What stands before a length of time.
    For,
    /// What a length of time after a colon is said of.
    Term,
}

#[derive(serde::Deserialize)]
struct Words {
    number: BTreeMap<String, Vec<String>>,
    multiplier: BTreeMap<String, Vec<String>>,
    article: Vec<String>,
    collective: BTreeMap<String, Vec<String>>,
    ordinal: BTreeMap<String, Vec<String>>,
    half: BTreeMap<String, Vec<String>>,
    fraction: BTreeMap<String, Vec<String>>,
    denominator: BTreeMap<String, Vec<String>>,
    both: Vec<String>,
    decimal: Vec<String>,
    whole: Vec<String>,
    off_days: Vec<String>,
    no_price: Vec<String>,
    price: Vec<String>,
    all: Vec<String>,
    out_of: Vec<String>,
    percent: Vec<String>,
    range: Ends,
    unit: BTreeMap<String, Vec<String>>,
    period: BTreeMap<String, Vec<String>>,
    next: BTreeMap<String, Vec<String>>,
    days: BTreeMap<String, (i64, i64)>,
    every_other: Vec<String>,
    weekday: Vec<Vec<String>>,
    last: Vec<String>,
    of: Vec<String>,
    definite: Vec<String>,
    before_month: Vec<String>,
    doubtful_month: Vec<String>,
    before_year: Vec<String>,
    ordinal_mark: Vec<String>,
    skip: Vec<String>,
    rhythm: Vec<String>,
    within: Vec<String>,
    by: Vec<String>,
    month: BTreeMap<String, Vec<String>>,
    between_days: Vec<String>,
    clock: Times,
    currency: BTreeMap<String, Vec<String>>,
    cent: Vec<String>,
    free: Vec<String>,
    paid: Vec<String>,
    label: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Ends {
    to: Vec<String>,
    the: Vec<String>,
    or: Vec<String>,
    between: Vec<String>,
    and: Vec<String>,
    least: Vec<String>,
    earliest: Vec<String>,
    latest: Vec<String>,
    most: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Times {
    hour: Vec<String>,
    noon: Vec<String>,
    midnight: Vec<String>,
    half: Vec<String>,
    quarter_past: Vec<String>,
    quarter_to: Vec<String>,
    quarter: Vec<String>,
    half_before: Vec<String>,
    past: Vec<String>,
    to: Vec<String>,
    am: Vec<String>,
    pm: Vec<String>,
    at: Vec<String>,
    r#for: Vec<String>,
    term: Vec<String>,
}

/// The currencies that are told apart.
pub const CURRENCIES: [&str; 4] = ["EUR", "CHF", "GBP", "USD"];

/// The words of a language.
pub fn lexicon(language: Language) -> &'static Phrases<Sense> {
    static LEXICON: Lists<Phrases<Sense>> = list!("facts");
    LEXICON.of(language, of)
}

fn of(words: Words, language: Language) -> Phrases<Sense> {
    let mut list: Vec<(&str, Sense)> = Vec::new();
    fn all<'words>(list: &mut Vec<(&'words str, Sense)>, words: &'words [String], sense: Sense) {
        list.extend(words.iter().map(|word| (word.as_str(), sense)));
    }
    fn by<'words>(list: &mut Vec<(&'words str, Sense)>, map: &'words BTreeMap<String, Vec<String>>, sense: impl Fn(i64) -> Sense) {
        for (value, words) in map {
            all(list, words, sense((value.parse::<f64>().unwrap_or_default() * 1000.0).round() as i64));
        }
    }
    all(&mut list, &words.skip, Sense::Skip);
    list.extend(words.days.iter().map(|(word, (meant, said))| (word.as_str(), Sense::Days(*meant, *said))));
    by(&mut list, &words.number, Sense::Number);
    by(&mut list, &words.multiplier, Sense::Multiplier);
    all(&mut list, &words.article, Sense::Article);
    by(&mut list, &words.collective, Sense::Number);
    by(&mut list, &words.ordinal, Sense::Ordinal);
    by(&mut list, &words.half, Sense::Half);
    by(&mut list, &words.fraction, Sense::Fraction);
    by(&mut list, &words.denominator, |value| Sense::Denominator(value / 1000));
    all(&mut list, &words.both, Sense::Both);
    all(&mut list, &words.decimal, Sense::Decimal);
    all(&mut list, &words.whole, Sense::Whole);
    all(&mut list, &words.off_days, Sense::OffDays);
    all(&mut list, &words.no_price, Sense::NoPrice);
    all(&mut list, &words.price, Sense::Price);
    all(&mut list, &words.all, Sense::All);
    all(&mut list, &words.out_of, Sense::OutOf);
    all(&mut list, &words.percent, Sense::Percent);
    for (day, words) in (0..).zip(&words.weekday) {
        all(&mut list, words, Sense::Weekday(day));
        all(&mut list, words, Sense::BetweenDays);
    }
    for (words, sense) in [
        (&words.every_other, Sense::EveryOther),
        (&words.last, Sense::Last),
        (&words.of, Sense::Of),
        (&words.definite, Sense::Definite),
        (&words.before_month, Sense::BeforeMonth),
        (&words.doubtful_month, Sense::DoubtfulMonth),
        (&words.before_year, Sense::BeforeYear),
        (&words.ordinal_mark, Sense::OrdinalMark),
    ] {
        all(&mut list, words, sense);
    }
    let Ends { to, the, or, between, and, least, most, earliest, latest } = &words.range;
    for (words, sense) in [
        (to, Sense::To),
        (the, Sense::EndArticle),
        (or, Sense::Or),
        (between, Sense::Between),
        (and, Sense::And),
        (least, Sense::Least),
        (earliest, Sense::Earliest),
        (latest, Sense::Latest),
        (most, Sense::Most),
    ] {
        all(&mut list, words, sense);
    }
    for (name, words) in &words.unit {
        all(&mut list, words, unit(name).map_or(Sense::Skip, Sense::Unit));
    }
    for (name, words) in &words.period {
        all(&mut list, words, unit(name).map_or(Sense::Skip, Sense::Period));
    }
    for (name, words) in &words.next {
        all(&mut list, words, unit(name).map_or(Sense::Skip, Sense::Next));
    }
    all(&mut list, &words.rhythm, Sense::Rhythm);
    all(&mut list, &words.within, Sense::Within);
    all(&mut list, &words.by, Sense::By);
    by(&mut list, &words.month, |value| Sense::Month((value / 1000) as u8));
    all(&mut list, &words.between_days, Sense::BetweenDays);
    let clock = &words.clock;
    for (words, part) in [
        (&clock.hour, Clock::Hour),
        (&clock.noon, Clock::Noon),
        (&clock.midnight, Clock::Midnight),
        (&clock.half, Clock::Half),
        (&clock.quarter_past, Clock::QuarterPast),
        (&clock.quarter_to, Clock::QuarterTo),
        (&clock.quarter, Clock::Quarter),
        (&clock.half_before, Clock::HalfBefore),
        (&clock.past, Clock::Past),
        (&clock.to, Clock::To),
        (&clock.am, Clock::Am),
        (&clock.pm, Clock::Pm),
        (&clock.at, Clock::At),
        (&clock.r#for, Clock::For),
        (&clock.term, Clock::Term),
    ] {
        all(&mut list, words, Sense::Clock(part));
    }
    for (name, words) in &words.currency {
        let at = CURRENCIES.iter().position(|currency| currency == name).unwrap_or_default();
        all(&mut list, words, Sense::Currency(at as u8));
    }
    all(&mut list, &words.cent, Sense::Cent);
    all(&mut list, &words.free, Sense::Free);
    all(&mut list, &words.paid, Sense::Paid);
    all(&mut list, &words.label, Sense::Label);
    Phrases::of(language, list)
}

/// The unit that a word list or a charter calls so.
pub fn unit(name: &str) -> Option<Unit> {
    Some(match name {
        "second" => Unit::Second,
        "minute" => Unit::Minute,
        "quarter_hour" => Unit::QuarterHour,
        "half_hour" => Unit::HalfHour,
        "three_quarter_hour" => Unit::ThreeQuarterHour,
        "working_hour" => Unit::WorkingHour,
        "working_week" => Unit::WorkingWeek,
        "hour" => Unit::Hour,
        "day" => Unit::Day,
        "working_day" => Unit::WorkingDay,
        "calendar_day" => Unit::CalendarDay,
        "week" => Unit::Week,
        "fortnight" => Unit::Fortnight,
        "month" => Unit::Month,
        "quarter" => Unit::Quarter,
        "half_year" => Unit::HalfYear,
        "year" => Unit::Year,
        _ => return None,
    })
}
