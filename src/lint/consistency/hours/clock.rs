//! Times of the day as people write them: "8h30", "half past four", "kwart over acht", "halb neun", "2 pm".

use rustc_hash::FxHashMap;

use super::Half;
use crate::charter::text::Language;
use crate::lint::passage::Version;
use crate::lint::phrases::Phrases;
use crate::lint::tokens::{Kind, Token};
use crate::lint::words::{Lists, list};

static WORDS: Lists<Words> = list!("hours");

/// A time of the day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Time {
    /// Minutes from midnight.
    pub minutes: u16,
    /// Whether it says by itself that it is a time: "9 h", "9.30", not "9".
    pub is_marked: bool,
    /// "pm"
    pub is_afternoon: bool,
}

/// What a row of words says of hours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Part {
    /// Something else, with hours of its own.
    Other,
    /// Days on which other hours hold.
    Holiday,
    /// What takes something else away: "without an appointment".
    Without,
    Always,
    Closed,
    Open,
    Opens,
    Closes,
    From,
    Until,
    To,
    /// and, between two times
    And,
    /// the other days
    Rest,
    Except,
    Only,
    Morning,
    Afternoon,
    /// A weekday; 0 is Monday.
    Day(usize),
    /// Half of one: "Freitagnachmittag".
    HalfDay(usize, Half),
    /// From a weekday to another.
    Days(usize, usize),
}

#[derive(serde::Deserialize)]
struct Read {
    others: Vec<String>,
    holidays: Vec<String>,
    without: Vec<String>,
    rest: Vec<String>,
    always: Vec<String>,
    closed: Vec<String>,
    open: Vec<String>,
    opens: Vec<String>,
    closes: Vec<String>,
    from: Vec<String>,
    until: Vec<String>,
    to: Vec<String>,
    and: Vec<String>,
    except: Vec<String>,
    only: Vec<String>,
    morning: Vec<String>,
    afternoons: Vec<String>,
    morning_ends: u16,
    first_hour: u16,
    days: Vec<Vec<String>>,
    working: Vec<String>,
    weekend: Vec<String>,
    week: Vec<String>,
    clock: FxHashMap<String, u16>,
    minutes: FxHashMap<String, u16>,
    marks: Vec<String>,
    afternoon: Vec<String>,
    forenoon: Vec<String>,
    noon: Vec<String>,
    midnight: Vec<String>,
    half_to: Vec<String>,
    half_past: Vec<String>,
    half_after: Vec<String>,
    quarter_to: Vec<String>,
    quarter_past: Vec<String>,
    quarter_to_after: Vec<String>,
    quarter_past_after: Vec<String>,
}

/// What stands before or after an hour.
#[derive(Debug, Clone, Copy)]
enum Shift {
    /// In minutes, before the hour: "half negen", "quarter to nine".
    Before(i32),
    /// After it: "et demie".
    After(i32),
    Noon,
    Midnight,
    Mark,
    Afternoon,
    Forenoon,
}

pub(super) struct Words {
    /// What rows of words say.
    pub parts: Phrases<Part>,
    shifts: Phrases<Shift>,
    clock: Phrases<u16>,
    sixty: Phrases<u16>,
    /// What ends before this is a morning, in minutes from midnight.
    pub morning_ends: u16,
    /// Before this hour no office opens: "until five" is in the afternoon.
    first_hour: u16,
}

/// The words of a language.
pub(super) fn words(language: Language) -> &'static Words {
    WORDS.of(language, make)
}

fn make(read: Read, language: Language) -> Words {
    let lists = [
        (&read.others, Part::Other),
        (&read.holidays, Part::Holiday),
        (&read.without, Part::Without),
        (&read.rest, Part::Rest),
        (&read.always, Part::Always),
        (&read.closed, Part::Closed),
        (&read.open, Part::Open),
        (&read.opens, Part::Opens),
        (&read.closes, Part::Closes),
        (&read.from, Part::From),
        (&read.until, Part::Until),
        (&read.to, Part::To),
        (&read.and, Part::And),
        (&read.except, Part::Except),
        (&read.only, Part::Only),
        (&read.morning, Part::Morning),
        (&read.afternoons, Part::Afternoon),
        (&read.working, Part::Days(0, 4)),
        (&read.weekend, Part::Days(5, 6)),
        (&read.week, Part::Days(0, 6)),
    ];
    let days = read.days.iter().enumerate().flat_map(|(day, words)| words.iter().map(move |word| (word.as_str(), Part::Day(day))));
    let halves = [(&read.morning, Half::Morning), (&read.afternoons, Half::Afternoon)];
    let in_one_word: Vec<(String, Part)> = halves
        .iter()
        .flat_map(|(words, half)| words.iter().map(move |word| (word, *half)))
        .flat_map(|(word, half)| days.clone().map(move |(day, part)| (format!("{day}{}", word.to_lowercase()), part, half)))
        .filter_map(|(word, part, half)| if let Part::Day(day) = part { Some((word, Part::HalfDay(day, half))) } else { None })
        .collect();
    let parts = lists.iter().flat_map(|(words, part)| words.iter().map(|word| (word.as_str(), *part)));
    let shifts = [
        (&read.half_to, Shift::Before(-30)),
        (&read.half_past, Shift::Before(30)),
        (&read.quarter_to, Shift::Before(-15)),
        (&read.quarter_past, Shift::Before(15)),
        (&read.half_after, Shift::After(30)),
        (&read.quarter_to_after, Shift::After(-15)),
        (&read.quarter_past_after, Shift::After(15)),
        (&read.noon, Shift::Noon),
        (&read.midnight, Shift::Midnight),
        (&read.marks, Shift::Mark),
        (&read.afternoon, Shift::Afternoon),
        (&read.forenoon, Shift::Forenoon),
    ];
    let shifts = shifts.iter().flat_map(|(words, shift)| words.iter().map(|word| (word.as_str(), *shift)));
    let numbers = |map: &FxHashMap<String, u16>| Phrases::of(language, map.iter().map(|(word, value)| (word.as_str(), *value)));
    Words {
        parts: Phrases::of(language, parts.chain(days).chain(in_one_word.iter().map(|(word, part)| (word.as_str(), *part)))),
        shifts: Phrases::of(language, shifts),
        clock: numbers(&read.clock),
        sixty: numbers(&read.minutes),
        morning_ends: read.morning_ends * 60,
        first_hour: read.first_hour,
    }
}

/// The time that begins at a token, and the token after it.
pub(super) fn time(version: &Version<'_>, at: usize) -> Option<(Time, usize)> {
    let (words, tokens) = (words(version.language), &version.tokens);
    let shift = |at: usize| words.shifts.longest_at(tokens, at);
    let in_day = |minutes: u16| Time { minutes, is_marked: true, is_afternoon: false };
    match shift(at) {
        Some((Shift::Noon, length)) => return Some((in_day(720), at + length)),
        Some((Shift::Midnight, length)) => return Some((in_day(1440), at + length)),
        Some((Shift::Before(by), length)) => {
            let (hour, _, taken) = hour(tokens, at + length, words)?;
            let minutes = u16::try_from(i32::from(hour) * 60 + by).ok()?;
            let mut next = at + length + taken;
            while let Some((Shift::Mark | Shift::Afternoon | Shift::Forenoon, length)) = shift(next) {
                next += length;
            }
            return Some((in_day(of_office(minutes, hour, words.first_hour + 1)), next));
        }
        _ => {}
    }
    let (hour, minute, taken) = hour(tokens, at, words)?;
    let (mut minutes, mut next) = (hour * 60 + minute.unwrap_or(0), at + taken);
    let (mut is_marked, mut is_afternoon, mut is_forenoon) = (minute.is_some(), false, false);
    while let Some((found, length)) = shift(next) {
        match found {
            Shift::Mark => {
                is_marked = true;
                // "8h30", "8 h 30", "acht Uhr dreißig", not "8 h, 30 places"
                let goes_on = |at: usize| matches!(shift(at), Some((Shift::Mark, _))) || tokens.get(at).is_some_and(|next| next.is('%'));
                let figure = tokens.get(next + length).filter(|token| token.is_joined || !goes_on(next + length + 1));
                let figure = figure.filter(|token| matches!(token.kind, Kind::Number(_))).and_then(sixty).map(|more| (more, 1));
                // Whatever follows, a day has an end.
                let more = figure.or_else(|| words.sixty.longest_at(tokens, next + length)).filter(|_| minutes < 1440);
                if let Some((more, taken)) = more {
                    minutes += more;
                    next += taken;
                }
            }
            Shift::Afternoon => {
                (is_marked, is_afternoon) = (true, true);
                minutes += if minutes < 720 { 720 } else { 0 };
            }
            Shift::Forenoon => (is_marked, is_forenoon) = (true, true),
            Shift::After(by) if is_marked => minutes = u16::try_from(i32::from(minutes) + by).ok()?,
            _ => break,
        }
        next += length;
        // "4 p.m."
        next += usize::from(tokens.get(next).is_some_and(|point| point.is('.') && point.is_joined) && tokens[next - 1].text.len() == 1);
    }
    // "at eight thirty"
    if !is_marked
        && tokens[at].is_word()
        && let Some((more, length)) = words.sixty.longest_at(tokens, next)
    {
        (minutes, is_marked, next) = (minutes + more, true, next + length);
    }
    let is_padded = tokens[at].text.starts_with('0');
    if !is_afternoon && !is_forenoon && !is_padded && minute.is_none() {
        minutes = of_office(minutes, hour, words.first_hour + u16::from(tokens[at].is_word()));
    }
    (minutes <= 1440).then_some((Time { minutes, is_marked, is_afternoon }, next))
}

/// The minutes of "half past four" where an office is meant: in the afternoon.
fn of_office(minutes: u16, hour: u16, first_hour: u16) -> u16 {
    if (1..first_hour).contains(&hour) { minutes + 720 } else { minutes }
}

/// The hour, the minutes where it has some, and the tokens of what begins here: `9`, `9.30`, `dix-sept`.
fn hour(tokens: &[Token<'_>], at: usize, words: &Words) -> Option<(u16, Option<u16>, usize)> {
    let token = tokens.get(at)?;
    match token.kind {
        Kind::Number(_) => {
            let (hour, minute) = match token.text.split_once(['.', ':', ',']) {
                Some((hour, minute)) if minute.len() == 2 => (hour, Some(minute.parse().ok()?)),
                Some(_) => return None,
                None => (token.text.as_ref(), None),
            };
            let hour = hour.parse().ok().filter(|hour| *hour <= 24)?;
            Some((hour, minute.filter(|minute| *minute < 60), 1))
        }
        Kind::Word => words.clock.longest_at(tokens, at).map(|(hour, length)| (hour, None, length)),
        _ => None,
    }
}

fn sixty(token: &Token<'_>) -> Option<u16> {
    (token.text.len() == 2).then(|| token.text.parse().ok().filter(|minute| *minute < 60)).flatten()
}
