//! What words say of opening hours, from the lists of a language.

use rustc_hash::FxHashMap;

use crate::charter::text::Language;
use crate::lint::phrases::Phrases;
use crate::lint::words::{Lists, list};

static WORDS: Lists<Words> = list!("hours");

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    Morning,
    Afternoon,
    Evening,
}

/// How a time is said to bound what is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    From,
    Until,
    Between,
    At,
    Before,
    After,
    /// "about", "at the latest", "instead of": no time that can be compared.
    About,
}

/// What a part of a sentence says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    Open,
    /// That one may come or call.
    /// "opening hours", "permanence"
    Opening,
    Contact,
    Opens,
    Closes,
    /// Something begins; that it opens, where somebody of ours does it.
    Begins,
    Ends,
    Closed,
    Nobody,
    NobodyAfterNe,
    Break,
    Resume,
    Continuous,
    Always,
    NoonTime,
    Appointment,
    /// Something else, with hours of its own.
    Other,
    /// The same, if it is not the place itself.
    LikelyOther,
    Beside,
    Dated,
    CutOff,
    Advice,
    Former,
    Holiday,
    Own,
    Not,
    NotAfterNe,
    NotNegating,
    Ne,
    Without,
    /// "also"
    Also,
    /// "earlier"
    Early,
    /// "macht", before "auf" and "zu"
    Makes,
    But,
    Aside,
    Relative,
    If,
}

/// What a row of words is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Part {
    Says(Says),
    Role(Role),
    /// Between two days or two times.
    To,
    And,
    /// A weekday; 0 is Monday.
    Day(usize),
    /// Half of one: "Freitagnachmittag".
    HalfDay(usize, Half),
    /// From a weekday to another.
    Days(usize, usize),
    Half(Half),
    /// "other", before days
    Rest,
    DayWord,
    RestOfWeek,
    /// "within", before so many days
    Within,
    /// "days a week", after a number
    PerWeek,
    Except,
    ExceptAfter,
    Only,
    OnlyAfterNe,
    /// "earlier"
    Early,
    Than,
    /// "auf", "zu", at the end
    Last(Says),
    /// What a number counts that is no hour.
    Unit,
}

/// What stands before or after an hour.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shift {
    /// In minutes, before the hour: "half negen", "quarter to nine".
    Before(i32),
    /// So many minutes are before the hour, or after it: "ten *to* nine".
    Counted(i32),
    /// After it: "et demie".
    After(i32),
    Noon,
    Midnight,
    Mark,
    Afternoon,
    Forenoon,
}

#[derive(serde::Deserialize)]
struct Read {
    morning_ends: u16,
    days: Vec<Vec<String>>,
    clock: FxHashMap<String, u16>,
    minutes: FxHashMap<String, u16>,
    #[serde(flatten)]
    lists: FxHashMap<String, Vec<String>>,
}

/// The words of a language.
pub(super) struct Words {
    /// What rows of words say.
    pub parts: Phrases<Part>,
    /// What stands before or after an hour.
    pub shifts: Phrases<Shift>,
    /// Hours in words.
    pub clock: Phrases<u16>,
    /// Half hours in one word, in minutes: "halfnegen".
    pub halves: Phrases<u16>,
    /// Minutes in words.
    pub minutes: Phrases<u16>,
    /// What ends before this is a morning, in minutes from midnight.
    pub morning_ends: u16,
}

const PARTS: [(&str, Part); 64] = [
    ("always", Part::Says(Says::Always)),
    ("continuous", Part::Says(Says::Continuous)),
    ("noon_time", Part::Says(Says::NoonTime)),
    ("not_negating", Part::Says(Says::NotNegating)),
    ("nobody", Part::Says(Says::Nobody)),
    ("open", Part::Says(Says::Open)),
    ("opening", Part::Says(Says::Opening)),
    ("also", Part::Says(Says::Also)),
    ("contact", Part::Says(Says::Contact)),
    ("opens", Part::Says(Says::Opens)),
    ("closes", Part::Says(Says::Closes)),
    ("begins", Part::Says(Says::Begins)),
    ("ends", Part::Says(Says::Ends)),
    ("closed", Part::Says(Says::Closed)),
    ("nobody_after_ne", Part::Says(Says::NobodyAfterNe)),
    ("makes", Part::Says(Says::Makes)),
    ("opens_last", Part::Last(Says::Opens)),
    ("closed_last", Part::Last(Says::Closed)),
    ("break", Part::Says(Says::Break)),
    ("resume", Part::Says(Says::Resume)),
    ("appointments", Part::Says(Says::Appointment)),
    ("others", Part::Says(Says::Other)),
    ("likely_others", Part::Says(Says::LikelyOther)),
    ("beside", Part::Says(Says::Beside)),
    ("dated", Part::Says(Says::Dated)),
    ("cut_off", Part::Says(Says::CutOff)),
    ("advice", Part::Says(Says::Advice)),
    ("former", Part::Says(Says::Former)),
    ("holidays", Part::Says(Says::Holiday)),
    ("own", Part::Says(Says::Own)),
    ("not", Part::Says(Says::Not)),
    ("not_after_ne", Part::Says(Says::NotAfterNe)),
    ("ne", Part::Says(Says::Ne)),
    ("without", Part::Says(Says::Without)),
    ("but", Part::Says(Says::But)),
    ("asides", Part::Says(Says::Aside)),
    ("relative", Part::Says(Says::Relative)),
    ("if", Part::Says(Says::If)),
    ("from", Part::Role(Role::From)),
    ("until", Part::Role(Role::Until)),
    ("between", Part::Role(Role::Between)),
    ("at", Part::Role(Role::At)),
    ("before", Part::Role(Role::Before)),
    ("after", Part::Role(Role::After)),
    ("about", Part::Role(Role::About)),
    ("to", Part::To),
    ("and", Part::And),
    ("working", Part::Days(0, 4)),
    ("weekend", Part::Days(5, 6)),
    ("week", Part::Days(0, 6)),
    ("morning", Part::Half(Half::Morning)),
    ("afternoons", Part::Half(Half::Afternoon)),
    ("evening", Part::Half(Half::Evening)),
    ("rest", Part::Rest),
    ("day_words", Part::DayWord),
    ("rest_of_week", Part::RestOfWeek),
    ("within", Part::Within),
    ("per_week", Part::PerWeek),
    ("except", Part::Except),
    ("except_after", Part::ExceptAfter),
    ("only", Part::Only),
    ("only_after_ne", Part::OnlyAfterNe),
    ("early", Part::Early),
    ("than", Part::Than),
];

const SHIFTS: [(&str, Shift); 14] = [
    ("minutes_to", Shift::Counted(-1)),
    ("minutes_past", Shift::Counted(1)),
    ("half_to", Shift::Before(-30)),
    ("half_past", Shift::Before(30)),
    ("quarter_to", Shift::Before(-15)),
    ("quarter_past", Shift::Before(15)),
    ("half_after", Shift::After(30)),
    ("quarter_to_after", Shift::After(-15)),
    ("quarter_past_after", Shift::After(15)),
    ("noon", Shift::Noon),
    ("midnight", Shift::Midnight),
    ("marks", Shift::Mark),
    ("afternoon", Shift::Afternoon),
    ("forenoon", Shift::Forenoon),
];

/// The words of a language.
pub(super) fn words(language: Language) -> &'static Words {
    WORDS.of(language, make)
}

fn make(read: Read, language: Language) -> Words {
    let Read { morning_ends, days, clock, minutes, lists } = read;
    let list = |name: &str| lists.get(name).map_or(&[][..], Vec::as_slice).iter().map(String::as_str);
    let days = || days.iter().enumerate().flat_map(|(day, words)| words.iter().map(move |word| (word.as_str(), day)));
    let halves = [("morning", Half::Morning), ("afternoons", Half::Afternoon), ("evening", Half::Evening)];
    let in_one_word: Vec<(String, Part)> = halves
        .iter()
        .flat_map(|(name, half)| list(name).map(move |word| (word.to_lowercase(), *half)))
        .filter(|(word, _)| !word.contains(' '))
        .flat_map(|(word, half)| days().map(move |(day, number)| (format!("{}{word}", day.to_lowercase()), Part::HalfDay(number, half))))
        .collect();
    let parts = PARTS.iter().chain([&("units", Part::Unit)]).flat_map(|(name, part)| list(name).map(|word| (word, *part)));
    let parts = parts.chain(days().map(|(word, day)| (word, Part::Day(day))));
    let shifts = SHIFTS.iter().flat_map(|(name, shift)| list(name).map(|word| (word, *shift)));
    let half_hours: Vec<(String, u16)> = list("half_to")
        .flat_map(|half| {
            clock.iter().filter(|(_, hour)| (1..=12).contains(*hour)).map(move |(word, hour)| (format!("{half}{word}"), hour * 60 - 30))
        })
        .collect();
    let numbers = |map: &FxHashMap<String, u16>| Phrases::of(language, map.iter().map(|(word, value)| (word.as_str(), *value)));
    Words {
        parts: Phrases::of(language, parts.chain(in_one_word.iter().map(|(word, part)| (word.as_str(), *part)))),
        shifts: Phrases::of(language, shifts),
        clock: numbers(&clock),
        halves: Phrases::of(language, half_hours.iter().map(|(word, minutes)| (word.as_str(), *minutes))),
        minutes: numbers(&minutes),
        morning_ends: morning_ends * 60,
    }
}
