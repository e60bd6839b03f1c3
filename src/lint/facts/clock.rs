//! Times of the day: `8h30`, `half negen`, `Viertel nach vier`, `4.30 pm`, `midi`.

use super::lexicon::Clock as Part;
use super::{Amount, Fact, Reader, Sense, Unit, Weight, What};
use crate::charter::text::Language;
use crate::lint::tokens::{Kind, ONE};

/// A time of the day, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// Minutes since midnight.
    pub minutes: u16,
    /// Whether the half of the day is not said.
    pub is_open: bool,
}

const HALF_DAY: u16 = 12 * 60;

/// Hours before this are no opening hours: "from 2 hours to 4 hours" is a length of time.
const EARLIEST: u16 = 5 * 60;

/// "1 to 2 hours" are a length of time, "9 to 12 hours" are times of the day.
const EARLY: u16 = 7 * 60;

impl Clock {
    /// The hour of a number in thousandths, the half of the day not said.
    pub fn on(hour: i64) -> Option<Clock> {
        (hour % ONE == 0 && (0..=24 * ONE).contains(&hour)).then_some(Clock { minutes: (hour / ONE) as u16 * 60, is_open: true })
    }

    /// Whether two times can be the same.
    pub fn agrees(&self, other: &Clock) -> bool {
        let day = if self.is_open || other.is_open { HALF_DAY } else { 2 * HALF_DAY };
        self.minutes % day == other.minutes % day
    }
}

/// A time that was read: minutes, whether the half of the day is open, tokens taken.
type Read = (u16, bool, usize);

impl Reader<'_> {
    pub(super) fn clock(&self, at: usize, facts: &mut Vec<Fact>) -> usize {
        if let Some((from, until, taken)) = self.pair(at).or_else(|| self.bare_start(at)) {
            facts.push(self.fact(What::Clock(from), Weight::Hard, at, 1));
            facts.push(self.fact(What::Clock(until), Weight::Hard, at, taken));
            return taken;
        }
        let Some((minutes, is_open, taken)) = self.time(at) else { return 0 };
        let is_word = self.part(at, Part::Noon).or_else(|| self.part(at, Part::Midnight)).is_some();
        let (clock, taken) = self.with_half_of_day(minutes, is_open, at, taken);
        facts.push(self.fact(What::Clock(clock), if is_word { Weight::Soft } else { Weight::Hard }, at, taken));
        let taken = taken + self.point_of_mark(at + taken - 1, usize::from(taken > 1)).min(self.goes_on(at, at + taken));
        match self.bare_end(clock, at, at + taken) {
            Some((until, more)) => {
                facts.push(self.fact(What::Clock(until), Weight::Hard, at + taken, more));
                taken + more
            }
            None => taken,
        }
    }

    /// The hour that ends a range: `to`, or `and` after "between", and the tokens that this takes.
    fn joint(&self, from: usize, at: usize) -> Option<usize> {
        self.is(at, Sense::To).or_else(|| self.is(at, Sense::And).filter(|_| self.is_before(from, 2, Sense::Between)))
    }

    /// `tot vijf` after "half negen": the end of a range needs no mark.
    fn bare_end(&self, start: Clock, from: usize, at: usize) -> Option<(Clock, usize)> {
        let joint = self.joint(from, at)?;
        let second = at + joint + self.is(at + joint, Sense::EndArticle).unwrap_or_default();
        if self.pair(second).is_some() {
            return None;
        }
        if let Some((minutes, is_open, taken)) = self.time(second) {
            let (until, taken) = self.with_half_of_day(minutes, is_open, second, taken);
            // "von halb neun bis fünf Uhr"
            let is_open = until.is_open || self.tokens[second].is_word() && until.minutes < HALF_DAY && until.minutes < start.minutes;
            return Some((Clock { is_open, ..until }, second + taken - at));
        }
        let (hour, taken) = self.hour(second).or_else(|| self.one_o_clock(second))?;
        let next = second + taken;
        let mark = self.part(next, Part::Hour).unwrap_or_default();
        let counts = mark == 0 && self.unit_at(next).is_some() || self.currency(next).is_some() || self.is(next, Sense::Percent).is_some();
        (!counts).then_some((Clock { minutes: hour * 60, is_open: hour <= 12 }, next + mark - at))
    }

    /// `neuf`, `neuf heures` before "à midi": the start of a range needs no mark where its end is one in words.
    fn bare_start(&self, at: usize) -> Option<(Clock, Clock, usize)> {
        let (hour, taken) = self.hour(at).or_else(|| self.is(at, Sense::Article).map(|length| (1, length)))?;
        let taken = taken + self.part(at + taken, Part::Hour).unwrap_or_default();
        let joint = self.joint(at, at + taken)?;
        let second = at + taken + joint;
        let (minutes, is_open, length) = self.in_words(second)?;
        let (until, length) = self.with_half_of_day(minutes, is_open, second, length);
        Some((Clock { minutes: hour * 60, is_open: hour <= 12 }, until, second + length - at))
    }

    /// `ein Uhr`, `une heure` as the end of a range.
    fn one_o_clock(&self, at: usize) -> Option<(u16, usize)> {
        let article = self.is(at, Sense::Article)?;
        self.part(at + article, Part::Hour).map(|_| (1, article))
    }

    /// The point after a short mark of the hour: `8 u. – 12 u.`
    fn point_of_mark(&self, mark: usize, length: usize) -> usize {
        let is_short = length > 0 && self.tokens.get(mark).is_some_and(|mark| mark.is_word() && mark.text.len() == 1);
        if is_short { self.point(mark + length) } else { 0 }
    }

    /// Whether a range goes on after a point.
    fn goes_on(&self, from: usize, point: usize) -> usize {
        usize::from(self.joint(from, point + 1).is_some())
    }

    fn part(&self, at: usize, part: Part) -> Option<usize> {
        self.is(at, Sense::Clock(part))
    }

    /// am and pm after the time, and the words for them.
    fn with_half_of_day(&self, minutes: u16, is_open: bool, at: usize, taken: usize) -> (Clock, usize) {
        let next = at + taken;
        if let Some(length) = self.part(next, Part::Pm) {
            let noon = if minutes < HALF_DAY { HALF_DAY } else { 0 };
            return (Clock { minutes: minutes + noon, is_open: false }, taken + length);
        }
        if let Some(length) = self.part(next, Part::Am) {
            let minutes = if self.language == Language::En { minutes % HALF_DAY } else { minutes };
            return (Clock { minutes, is_open: false }, taken + length);
        }
        let named = self.part(next, Part::Noon).or_else(|| self.part(next, Part::Midnight));
        (Clock { minutes, is_open: is_open && named.is_none() }, taken + named.unwrap_or_default())
    }

    /// Hours and minutes in digits: `9`, `9.30`, `13:00`.
    fn digits(&self, at: usize) -> Option<(u16, bool)> {
        let token = self.tokens.get(at)?;
        if !matches!(token.kind, Kind::Number(_)) {
            return None;
        }
        let (hour, minutes) = token.text.split_once(['.', ':']).unwrap_or((&token.text, ""));
        let is_minutes = minutes.len() == 2 && minutes.bytes().all(|byte| byte.is_ascii_digit());
        let hour: u16 = hour.parse().ok().filter(|hour| *hour <= 24)?;
        match minutes {
            "" => Some((hour * 60, false)),
            _ if is_minutes => minutes.parse().ok().filter(|minutes| *minutes < 60).map(|minutes: u16| (hour * 60 + minutes, true)),
            _ => None,
        }
    }

    /// Two times of which the second is marked: `9–15 Uhr`, `van 9 uur tot 16 uur`, `1–4.30 pm`, `van negen tot vijf uur`.
    fn pair(&self, at: usize) -> Option<(Clock, Clock, usize)> {
        let (first, has_minutes, taken) = self.end_of_pair(at)?;
        let marked = if self.language == Language::En { 0 } else { self.part(at + taken, Part::Hour).unwrap_or_default() };
        let middle = at + taken + marked + self.point_of_mark(at + taken, marked);
        // "de huit heures et demie à dix-sept heures"
        let (shift, length) = self.after_the_hour(middle).filter(|_| marked > 0).unwrap_or_default();
        let (first, has_minutes, middle) = (first.saturating_add_signed(shift), has_minutes || length > 0, middle + length);
        let joint = self.is(middle, Sense::To).or_else(|| self.is(middle, Sense::And)).or_else(|| self.is(middle, Sense::Or))?;
        let second = middle + joint;
        let (last, also, more) = self.end_of_pair(second)?;
        let after = second + more;
        let clock = |minutes: u16| Clock { minutes, is_open: false };
        if self.language == Language::En {
            let (until, _) = self.with_half_of_day(last, false, second, more);
            if let Some(length) = self.part(after, Part::Hour).filter(|_| self.tokens[after].text.starts_with('o')) {
                let open = |minutes: u16| Clock { minutes, is_open: true };
                return Some((open(first), open(last), after + length - at));
            }
            let length = self.part(after, Part::Pm).or_else(|| self.part(after, Part::Am))?;
            let noon =
                if first < HALF_DAY && first + HALF_DAY <= until.minutes && self.part(after, Part::Pm).is_some() { HALF_DAY } else { 0 };
            return Some((clock(first + noon), until, after + length - at));
        }
        let length = self.part(after, Part::Hour)?;
        let is_for = self.is_for(at);
        let is_day = first >= EARLIEST && last <= 24 * 60;
        let is_clock = self.language == Language::De
            || has_minutes
            || also
            || self.is_at(at)
            || !is_for && (last >= EARLY && (marked == 0 || is_day) || last < first && is_day);
        let next = after + length;
        let goes_on =
            [Part::Am, Part::Pm, Part::Half, Part::QuarterPast, Part::QuarterTo].iter().any(|part| self.part(next, *part).is_some())
                || self.minutes_after(next + self.point(next)).is_some();
        // "van negen tot vijf"
        let last = if last < first && last + HALF_DAY > first { last + HALF_DAY } else { last };
        (is_clock && !goes_on).then_some((clock(first), clock(last), next - at))
    }

    /// `et demie`, `moins le quart`: the minutes that it adds, and the tokens it takes.
    fn after_the_hour(&self, at: usize) -> Option<(i16, usize)> {
        let parts = [(Part::Half, 30), (Part::QuarterPast, 15), (Part::QuarterTo, -15)];
        let named = parts.into_iter().find_map(|(part, shift)| self.part(at, part).map(|length| (shift, length)));
        // "dix-sept heures moins dix"
        let minus = || {
            let length = self.part(at, Part::To).filter(|_| self.language == Language::Fr)?;
            let (value, taken) =
                self.count(at + length).filter(|(value, _)| (ONE..30 * ONE).contains(&value.low) && value.low % ONE == 0)?;
            Some((-(value.low / ONE) as i16, length + taken))
        };
        named.or_else(minus)
    }

    /// An hour of a pair, in figures or in words; whether it has minutes; and the tokens it takes.
    fn end_of_pair(&self, at: usize) -> Option<(u16, bool, usize)> {
        let hour = || self.hour(at).or_else(|| self.one_o_clock(at));
        let in_words = || hour().filter(|_| self.tokens[at].is_word()).map(|(hour, taken)| (hour * 60, false, taken));
        self.digits(at).map(|(minutes, has_minutes)| (minutes, has_minutes, 1)).or_else(in_words)
    }

    /// Whether a length of time is meant by the words before it.
    fn is_for(&self, at: usize) -> bool {
        let is = |back: usize, part: Part| at >= back && self.part(at - back, part).is_some_and(|length| length <= back);
        // "every Wednesday until 7", "en semaine de 9 h à 16 h", "mis en ligne à 17h45"
        let is_between =
            |back: usize| self.weekday(at - back).is_some() || self.is(at - back, Sense::Unit(Unit::Week)).is_some() || is(back, Part::At);
        (1..=3).any(|back| is(back, Part::For) && !(1..back).any(is_between))
            || is_after_colon(self, at) && (2..=5).any(|back| is(back, Part::Term))
    }

    /// Whether what begins here is a time by the words before it, and no length of time.
    fn is_at(&self, at: usize) -> bool {
        let is = |back: usize, part: Part| at >= back && self.part(at - back, part).is_some_and(|length| length <= back);
        ((is(1, Part::At) || is(2, Part::At)) || is_after_colon(self, at)) && !self.is_for(at)
    }

    pub(super) fn time(&self, at: usize) -> Option<Read> {
        self.in_words(at).or_else(|| self.on_the_hour(at)).or_else(|| self.with_marks(at))
    }

    /// `midi`, `half negen`, `Viertel nach vier`, `half past eight`
    fn in_words(&self, at: usize) -> Option<Read> {
        if let Some(length) = self.part(at, Part::Noon) {
            let is_named = self.language != Language::De && self.language != Language::Nl || at > 0 && self.is_at(at);
            return is_named.then(|| match self.part(at + length, Part::Half) {
                Some(half) => (HALF_DAY + 30, false, length + half),
                None => (HALF_DAY, false, length),
            });
        }
        if let Some(length) = self.part(at, Part::Midnight) {
            return Some((0, false, length));
        }
        if let Some(length) = self.part(at, Part::HalfBefore) {
            // "half een"
            let one = || self.is(at + length, Sense::Article).map(|article| (1, article));
            let (hour, taken) = self.hour(at + length).or_else(one)?;
            let is_unit = self.unit_at(at + length + taken).is_some() && self.part(at + length + taken, Part::Hour).is_none();
            return (!is_unit).then_some(((hour + 12) % 12 * 60 + if hour % 12 == 0 { HALF_DAY } else { 0 } - 30, true, length + taken));
        }
        let token = self.tokens.get(at)?;
        let compound = token.text.strip_prefix("half").filter(|rest| self.language == Language::Nl && rest.len() > 2);
        if let Some(hour) = compound.and_then(|rest| super::compound::number(self.language, rest)) {
            return (ONE..=12 * ONE).contains(&hour).then_some(((hour / ONE) as u16 * 60 - 30, true, 1));
        }
        let quarter = self.part(at, Part::Quarter);
        let (part, mut next) = match (token.text.as_ref(), quarter) {
            (_, Some(length)) => (15, at + length),
            ("half", _) => (30, at + 1),
            _ => {
                let one = || self.is(at, Sense::Article).map(|article| (Amount::one(ONE), article));
                let (value, taken) = self.count(at).or_else(one).filter(|(value, _)| (ONE..60 * ONE).contains(&value.low))?;
                ((value.low / ONE) as i32, at + taken)
            }
        };
        let minutes = self.is(next, Sense::Unit(Unit::Minute));
        next += minutes.unwrap_or_default();
        let (sign, length) = match (self.part(next, Part::Past), self.part(next, Part::To)) {
            (Some(length), _) => (1, length),
            (_, Some(length)) if part != 30 => (-1, length),
            _ => return None,
        };
        let half = self.part(next + length, Part::HalfBefore).unwrap_or_default();
        // "one minute to midnight"
        let named = |part: Part, hour: u16| self.part(next + length + half, part).filter(|_| minutes.is_some()).map(|taken| (hour, taken));
        let hour = self.hour(next + length + half).or_else(|| named(Part::Midnight, 24)).or_else(|| named(Part::Noon, 12));
        let (hour, taken) = hour?;
        let part = if half > 0 { part - 30 * sign } else { part };
        // "2 to 4", "twee na drie": a quarter, a half or many minutes only, and an hour in words.
        let is_figure = matches!(self.tokens[next + length + half].kind, Kind::Number(_));
        let is_part = quarter.is_some() || token.text == "half" || minutes.is_some() && !is_figure;
        let is_time = is_part || part % 5 == 0 && !is_figure && (self.language != Language::En || sign > 0 || self.is_at(at));
        let minutes = (i32::from(hour) * 60 + sign * part).rem_euclid(24 * 60) as u16;
        is_time.then_some((minutes, true, next + length + half + taken - at))
    }

    fn hour(&self, at: usize) -> Option<(u16, usize)> {
        let (value, taken) = self.count(at)?;
        let is_hour = value.low % ONE == 0 && (ONE..=24 * ONE).contains(&value.low);
        is_hour.then_some(((value.low / ONE) as u16, taken))
    }

    /// `9h30`, `19 heures`, `18.00 uur`, `zwölf Uhr`, `five o'clock`
    fn on_the_hour(&self, at: usize) -> Option<Read> {
        let (minutes, has_minutes, taken) = match self.digits(at) {
            Some((minutes, has_minutes)) => (minutes, has_minutes, 1),
            None => {
                let one = || self.one_o_clock(at).filter(|_| self.language == Language::De);
                self.hour(at).or_else(one).map(|(hour, taken)| (hour * 60, false, taken))?
            }
        };
        let next = at + taken;
        let length = self.part(next, Part::Hour)?;
        let after = next + length;
        let is_word = self.tokens[at].is_word();
        let is_named = (self.part(after, Part::Am).or_else(|| self.part(after, Part::Pm))).is_some();
        // Whether "huit heures" is in the morning is not said.
        let is_half = is_word && minutes <= HALF_DAY && self.language != Language::De;
        if let Some((more, length)) = self.minutes_after(after + self.point(after)).filter(|_| !has_minutes) {
            let is_clock = self.language == Language::De || !self.is_for(at);
            return is_clock.then_some((minutes + more, is_half, after + self.point(after) + length - at));
        }
        if let Some((shift, taken)) = self.after_the_hour(after) {
            let is_for = self.language == Language::Fr && !self.is_at(at);
            return (!is_for).then_some(((i32::from(minutes) + i32::from(shift)).rem_euclid(24 * 60) as u16, is_half, after + taken - at));
        }
        let is_clock = match self.language {
            Language::De => self.tokens[next].text != "h",
            Language::En => self.tokens[next].text.starts_with('o') || has_minutes,
            Language::Fr if self.tokens[next].text == "h" => !self.is_for(at),
            _ => has_minutes || self.is_at(at),
        };
        // "Délai : 24 heures"
        let is_whole_day = minutes == 24 * 60 && is_after_colon(self, at);
        (is_clock && !is_whole_day || is_named).then_some((minutes, self.language == Language::En || is_half, after - at))
    }

    /// The minutes after the mark of the hour: `8h30`, `acht Uhr dreißig`, and the tokens they take.
    fn minutes_after(&self, at: usize) -> Option<(u16, usize)> {
        let token = self.tokens.get(at)?;
        match token.kind {
            Kind::Number(value) if value.main < 60 * ONE && token.text.len() == 2 => {
                let is_near = token.is_joined || self.unit_at(at + 1).is_none() && self.currency(at + 1).is_none();
                is_near.then_some(((value.main / ONE) as u16, 1))
            }
            Kind::Word if self.language != Language::En => {
                let (value, taken) = self.in_number_words(at)?;
                let is_minutes = value.low % ONE == 0 && (5 * ONE..60 * ONE).contains(&value.low) && self.unit_at(at + taken).is_none();
                is_minutes.then_some(((value.low / ONE) as u16, taken))
            }
            _ => None,
        }
    }

    /// `4 pm`, `4.30 pm`, `14:00`, `8.00` of `8.00–12.00 Uhr`
    fn with_marks(&self, at: usize) -> Option<Read> {
        let (minutes, has_minutes, taken) = match self.digits(at) {
            Some((minutes, has_minutes)) => (minutes, has_minutes, 1),
            None => self.hour(at).map(|(hour, taken)| (hour * 60, false, taken))?,
        };
        let next = at + taken;
        let is_word = !matches!(self.tokens[at].kind, Kind::Number(_));
        let is_marked = self.part(next, Part::Am).or_else(|| self.part(next, Part::Pm)).is_some();
        let is_named = minutes == HALF_DAY && (self.part(next, Part::Noon).or_else(|| self.part(next, Part::Midnight))).is_some();
        if is_named && self.part(next, Part::Midnight).is_some() {
            return Some((0, false, taken));
        }
        let has_colon = has_minutes && self.tokens[at].text.contains(':');
        let is_full = |at: usize| self.digits(at).is_some_and(|(_, minutes)| minutes);
        // "at eight thirty"
        if is_word && self.language == Language::En && minutes <= HALF_DAY && self.is_at(at) {
            let more = self.in_number_words(next).filter(|(more, _)| more.low % ONE == 0 && (10 * ONE..60 * ONE).contains(&more.low));
            if let Some((more, length)) = more.filter(|(_, length)| self.unit_at(next + length).is_none()) {
                return Some((minutes + (more.low / ONE) as u16, true, taken + length));
            }
        }
        // "at 8.30"
        let counts = self.unit_at(next).is_some() || self.currency(next).is_some() || self.is(next, Sense::Percent).is_some();
        let is_round = has_minutes && minutes % 15 == 0 && !counts && self.is_at(at) && (at < 2 || self.currency(at - 1).is_none());
        let goes_on = self.is(next, Sense::To).is_some() && is_full(next + 1);
        let in_range = has_minutes && (goes_on || at > 1 && self.is(at - 1, Sense::To).is_some() && is_full(at - 2));
        ((is_marked && (!is_word || self.language != Language::Fr)) || is_named || has_colon || in_range || is_round).then_some((
            minutes,
            is_round && !is_marked && minutes < HALF_DAY + 60 && self.language == Language::En,
            taken,
        ))
    }
}

fn is_after_colon(reader: &Reader<'_>, at: usize) -> bool {
    at > 0 && reader.tokens[at - 1].is(':')
}
