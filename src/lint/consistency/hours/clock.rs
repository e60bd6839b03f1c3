//! Times of the day as people write them: "8h30", "half past four", "kwart over acht", "halb neun", "2 pm".

use super::words::{Part, Role, Shift, Words, words};
use crate::lint::passage::Version;
use crate::lint::tokens::{Kind, Token};

/// Between these, in minutes from midnight, a break is one at noon.
pub(super) const AROUND_NOON: (u16, u16) = (690, 870);

/// A time of the day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Time {
    /// Minutes from midnight.
    pub minutes: u16,
    /// The same, twelve hours later or earlier, where the text does not say which.
    pub other: Option<u16>,
    /// Whether it says by itself that it is a time: "9 h", "9.30", not "9".
    pub is_marked: bool,
    /// "pm"
    is_afternoon: bool,
}

impl Time {
    /// Whether it may be this time, in minutes from midnight.
    pub fn is(self, minutes: u16) -> bool {
        self.minutes == minutes || self.other == Some(minutes)
    }

    /// The ways to read it, in minutes from midnight.
    pub fn readings(self) -> impl Iterator<Item = u16> {
        [Some(self.minutes), self.other].into_iter().flatten()
    }

    /// The time at which an office would be open: in the afternoon rather than before seven.
    pub fn of_office(self) -> u16 {
        self.other.filter(|other| self.minutes < 7 * 60 && *other < 1440).unwrap_or(self.minutes)
    }

    fn sure(minutes: u16) -> Time {
        Time { minutes, other: None, is_marked: true, is_afternoon: false }
    }

    /// Of a clock with twelve hours, unless it is past noon.
    fn of_twelve(minutes: u16, is_marked: bool) -> Time {
        let other = (minutes < 780).then(|| if minutes < 720 { minutes + 720 } else { minutes - 720 });
        Time { minutes, other, is_marked, is_afternoon: false }
    }
}

/// Whether a break from one time to another is one at noon.
pub(super) fn is_at_noon((from, until): &(Time, Time)) -> bool {
    from.of_office() >= AROUND_NOON.0 && until.of_office() <= AROUND_NOON.1
}

/// The ways to read two times as one after the other.
pub(super) fn stretches(from: Time, until: Time) -> impl Iterator<Item = (u16, u16)> {
    // "from 2 to 4 pm", "from 9 to 4 pm"
    let ends = move |start: u16| until.readings().filter(move |end| start < *end).map(move |end| (start, end));
    from.readings().flat_map(ends)
}

/// The time that begins at a token, and the token after it.
pub(super) fn time(version: &Version<'_>, at: usize) -> Option<(Time, usize)> {
    let (words, tokens) = (words(version.language), &version.tokens);
    let shift = |at: usize| words.shifts.longest_at(tokens, at);
    if let Some((minutes, mut next)) = before_hour(tokens, at, words) {
        let mut time = Time::of_twelve(minutes, true);
        while let Some((found @ (Shift::Mark | Shift::Afternoon | Shift::Forenoon), length)) = shift(next) {
            time = half_of_day(time, found);
            next += length;
        }
        return Some((time, next));
    }
    let (hour, minute, mut next) = match shift(at) {
        Some((Shift::Noon, length)) => (12, Some(0), at + length),
        Some((Shift::Midnight, length)) => {
            let midnight = Time { minutes: 1440, other: Some(0), is_marked: true, is_afternoon: false };
            return Some((midnight, at + length));
        }
        _ => hour(tokens, at, words).map(|(hour, minute, taken)| (hour, minute, at + taken))?,
    };
    let is_noon = matches!(shift(at), Some((Shift::Noon, _)));
    let mut minutes = hour * 60 + minute.unwrap_or(0);
    let (mut is_marked, mut half) = (minute.is_some(), None);
    while let Some((found, length)) = shift(next) {
        match found {
            Shift::Mark => {
                is_marked = true;
                // "8h30", "8 h 30", "acht Uhr dreißig", not "8 h, 30 places"
                let goes_on = |at: usize| matches!(shift(at), Some((Shift::Mark, _))) || tokens.get(at).is_some_and(|next| next.is('%'));
                let figure = tokens.get(next + length).filter(|token| token.is_joined || !goes_on(next + length + 1));
                let figure = figure.filter(|token| matches!(token.kind, Kind::Number(_))).and_then(sixty).map(|more| (more, 1));
                // Whatever follows, a day has an end.
                let more = figure.or_else(|| words.minutes.longest_at(tokens, next + length)).filter(|_| minutes < 1440);
                if let Some((more, taken)) = more {
                    minutes += more;
                    next += taken;
                }
            }
            Shift::Afternoon | Shift::Forenoon => (is_marked, half) = (true, Some(found)),
            // "12 noon"
            Shift::Noon if minutes == 720 => (is_marked, half) = (true, Some(Shift::Afternoon)),
            Shift::After(by) if is_marked => minutes = u16::try_from(i32::from(minutes) + by).ok()?,
            _ => break,
        }
        next += length;
        // "4 p.m.", "9 u."
        let is_short = tokens[next - 1].text.len() == 1 && tokens.get(next).is_some_and(|point| point.is('.') && point.is_joined);
        next += usize::from(is_short && tokens.get(next + 1).is_some());
    }
    // "at eight thirty"
    if !is_marked
        && tokens[at].is_word()
        && let Some((more, length)) = words.minutes.longest_at(tokens, next)
    {
        (minutes, is_marked, next) = (minutes + more, true, next + length);
    }
    let is_padded = tokens[at].text.starts_with('0');
    let time = if is_noon || is_padded { Time::sure(minutes) } else { Time::of_twelve(minutes, is_marked) };
    let time = half.map_or(time, |half| half_of_day(time, half));
    (time.minutes <= 1440).then_some((time, next))
}

/// What is said with the hour that comes last, in minutes, and the token after it: "half negen", "halfnegen", "quarter to nine", "ten to nine".
fn before_hour(tokens: &[Token<'_>], at: usize, words: &Words) -> Option<(u16, usize)> {
    if let Some((minutes, length)) = words.halves.longest_at(tokens, at) {
        return Some((minutes, at + length));
    }
    let shift = |at: usize| words.shifts.longest_at(tokens, at);
    let (by, next) = match shift(at) {
        Some((Shift::Before(by), length)) => (by, at + length),
        _ => {
            let (minutes, length) = words.minutes.longest_at(tokens, at)?;
            let Some((Shift::Counted(sign), taken)) = shift(at + length) else { return None };
            // "from ten to four" is no time of the day, "at ten to four" is one.
            let may_join = words.parts.at(tokens, at + length).any(|(part, _)| matches!(part, Part::To));
            let is_at = |(part, length): (Part, usize)| length == 1 && matches!(part, Part::Role(Role::At | Role::Until | Role::Before));
            if may_join && !(at > 0 && words.parts.at(tokens, at - 1).any(is_at)) {
                return None;
            }
            (sign * i32::from(minutes), at + length + taken)
        }
    };
    let (hour, minute, taken) = hour(tokens, next, words)?;
    let minutes = u16::try_from(i32::from(hour) * 60 + by).ok().filter(|_| minute.is_none() && hour <= 12)?;
    Some((minutes, next + taken))
}

/// A time of which the half of the day is said.
fn half_of_day(time: Time, half: Shift) -> Time {
    match half {
        Shift::Afternoon => Time { minutes: time.minutes + if time.minutes < 720 { 720 } else { 0 }, is_afternoon: true, ..Time::sure(0) },
        Shift::Forenoon if !time.is_afternoon => Time::sure(time.minutes),
        _ => Time { is_marked: true, ..time },
    }
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
