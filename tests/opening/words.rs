//! What the pages say in words, in any of the four languages: rows of days and times, and notes below them.

use charter::charter::text::Language;
use charter::finding::Arg;
use charter::language::Locale;
use jiff::civil::Date;

use super::Places;
use super::days::{Open, Said, is_holiday, joined, two_years};
use super::notation::oracle;

/// What the words say of each place, by its id; nothing of those of which they do not say days.
pub fn places(text: &str, names: &[(String, String)], language: Language) -> Places {
    let locale = Locale::of(language);
    let mut places = Places::new();
    let read: Vec<(String, Vec<String>)> = sections(text).into_iter().map(|(name, lines)| (name, items(&lines, locale))).collect();
    let mut left = read.clone();
    for (id, name) in names {
        // What is said of the whole organisation stands above its channels.
        let name = if id == "organisation" { &locale.say("heading-contact", &[]) } else { name };
        let Some(at) = left.iter().position(|(of, items)| of == name && !items.is_empty()) else { continue };
        let (_, mut items) = left.remove(at);
        let same = locale.say("hours-same", &[]) + &locale.say("page-colon", &[]);
        if let Some(other) = items.first().and_then(|item| item.strip_prefix(&same)) {
            let other = other.trim();
            items = read.iter().find(|(name, items)| name == other && !items.is_empty()).unwrap_or_else(|| panic!("{other}")).1.clone();
        }
        let hours = Words::read(&items, locale);
        if hours.says_days() {
            places.insert(id.clone(), two_years().map(|day| (day, hours.on(day))).collect());
        }
    }
    places
}

/// The sections of a text, by what stands in the heading, wrapped lines as one.
fn sections(text: &str) -> Vec<(String, Vec<String>)> {
    let mut sections: Vec<(String, Vec<String>)> = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let is_under = |under: &&str| !under.is_empty() && under.chars().all(|sign| ['=', '-', '.'].contains(&sign));
        if !line.is_empty() && lines.peek().is_some_and(is_under) {
            lines.next();
            sections.push((line.to_owned(), Vec::new()));
        } else if let Some((_, body)) = sections.last_mut() {
            let is_continued =
                line.starts_with(' ') && !line.trim_start().starts_with("- ") && body.last().is_some_and(|last| !last.is_empty());
            match body.last_mut() {
                Some(last) if is_continued => *last = format!("{last} {}", line.trim()),
                _ => body.push(line.to_owned()),
            }
        }
    }
    sections
}

/// The rows and notes of the opening hours in a section.
fn items(lines: &[String], locale: &Locale) -> Vec<String> {
    let (label, colon) = (locale.say("contact-hours", &[]), locale.say("page-colon", &[]));
    let (days, notes) = (locale.say("hours-days", &[]), locale.say("hours-notes", &[]));
    let mut items = Vec::new();
    let mut lines = lines.iter().peekable();
    while let Some(line) = lines.next() {
        let fact = line.strip_prefix(&format!("- {label}{colon}")).or_else(|| line.strip_prefix(&format!("- {notes}{colon}")));
        if let Some(rest) = fact {
            items.extend((!rest.trim().is_empty()).then(|| rest.trim().to_owned()));
            while let Some(item) = lines.next_if(|line| line.starts_with("  - ")) {
                items.push(item.trim_start().trim_start_matches("- ").to_owned());
            }
        } else if *line == label {
            while let Some(row) = lines.next_if(|line| line.is_empty() || items.is_empty() || !line.starts_with(&format!("- {notes}"))) {
                if row.is_empty() && !items.is_empty() {
                    break;
                }
                let is_row = !row.is_empty() && !row.starts_with(&format!("{days}  "));
                items.extend(is_row.then(|| row.trim_start_matches("- ").to_owned()));
            }
        }
    }
    items
}

/// When it is open on a day.
type Notation = Box<dyn Fn(Date) -> Open>;

/// Rows and notes, read once.
struct Words {
    is_always: bool,
    /// What a note says in the notation of OpenStreetMap, and whether the rows say the same of all ordinary days.
    notation: Option<(Notation, bool)>,
    rows: Vec<Row>,
    holidays: Vec<(Vec<i8>, Holidays)>,
    closings: Vec<Closing>,
    leaves_holidays_open: bool,
}

struct Row {
    weekdays: Vec<i8>,
    months: Vec<i8>,
    times: Open,
}

enum Holidays {
    Closed,
    Ordinary,
    Times(Open),
}

struct Closing {
    dates: Vec<(i8, i8, Option<i16>)>,
    is_period: bool,
}

impl Words {
    fn read(items: &[String], locale: &Locale) -> Words {
        let say = |id: &str| locale.say(id, &[]);
        let ending = locale.say("hours-osm", &[("osm", Arg::from(""))]);
        let months: Vec<String> = (1..=12).map(|month| locale.month(month)).collect();
        let weekdays: Vec<String> = (0..7).map(|day| locale.weekday(day)).collect();
        let of_holidays = locale.say("hours-holidays-times", &[("times", Arg::from(""))]);
        let period = locale.say("hours-closure-period", &[("from", Arg::from("|")), ("until", Arg::from("|"))]);
        let period = period.split('|').next().unwrap_or_default();
        let mut words = Words {
            is_always: false,
            notation: None,
            rows: Vec::new(),
            holidays: Vec::new(),
            closings: Vec::new(),
            leaves_holidays_open: false,
        };
        words.leaves_holidays_open = items.contains(&say("hours-holidays-not-stated"));
        for item in items {
            let named: Vec<i8> = spans(item, &months, 12).into_iter().map(|at| at as i8 + 1).collect();
            let said = item.split(" (").next().unwrap_or_default();
            let dates = dates(said, &months);
            if *item == say("hours-always") {
                words.is_always = true;
            } else if let Some(osm) = item.strip_suffix(ending.as_str()) {
                let is_whole = !osm.contains(" off; ") && !osm.trim_end().ends_with(" off");
                words.notation = Some((oracle(osm.trim()), is_whole));
            } else if item.ends_with(&say("hours-holidays-closed")) {
                words.holidays.push((named, Holidays::Closed));
            } else if item.ends_with(&say("hours-holidays-open")) {
                words.holidays.push((named, Holidays::Ordinary));
            } else if item.contains(of_holidays.trim()) {
                words.holidays.push((named, Holidays::Times(joined(times(item)))));
            } else if !dates.is_empty() {
                words.closings.push(Closing { is_period: dates.len() == 2 && said.starts_with(period), dates });
            } else {
                let is_daily = item.to_lowercase().contains(&say("days-every").to_lowercase());
                // Which days those are the charter says elsewhere; the examples mean Monday to Friday.
                let is_working = item.to_lowercase().contains(&say("days-working").to_lowercase());
                let weekdays = if is_working {
                    (0..5).collect()
                } else if is_daily {
                    (0..7).collect()
                } else {
                    spans(item, &weekdays, 7).into_iter().map(|at| at as i8).collect()
                };
                words.rows.push(Row { weekdays, months: named, times: times(item) });
            }
        }
        words
    }

    fn says_days(&self) -> bool {
        self.is_always || self.rows.iter().any(|row| !row.weekdays.is_empty())
    }

    /// What the rows and notes say of a day.
    fn on(&self, day: Date) -> Said {
        if self.is_always {
            return Said::Open(vec![(0, 1440)]);
        }
        if is_holiday(day) && self.leaves_holidays_open && self.holidays.iter().all(|(months, _)| !months.contains(&day.month())) {
            return Said::Nothing;
        }
        if let Some((notation, is_whole)) = &self.notation {
            let open = notation(day);
            // The rows say what is so on ordinary days.
            if *is_whole && !is_holiday(day) && !self.rows.is_empty() {
                assert_eq!(self.ordinary(day), open, "{day}");
            }
            return Said::Open(open);
        }
        if self.closings.iter().any(|closing| closing.holds_on(day)) {
            return Said::Open(Open::new());
        }
        if !is_holiday(day) {
            return Said::Open(self.ordinary(day));
        }
        // What a season says of public holidays goes before what is said of all.
        let season = self.holidays.iter().find(|(months, _)| months.contains(&day.month()));
        match season.or_else(|| self.holidays.iter().find(|(months, _)| months.is_empty())) {
            None => Said::Nothing,
            Some((_, Holidays::Closed)) => Said::Open(Open::new()),
            Some((_, Holidays::Ordinary)) => Said::Open(self.ordinary(day)),
            Some((_, Holidays::Times(open))) => Said::Open(open.clone()),
        }
    }

    fn ordinary(&self, day: Date) -> Open {
        let rows = self.rows.iter().filter(|row| row.weekdays.contains(&day.weekday().to_monday_zero_offset()));
        let rows = rows.filter(|row| row.months.is_empty() || row.months.contains(&day.month()));
        joined(rows.flat_map(|row| row.times.clone()).collect())
    }
}

impl Closing {
    fn holds_on(&self, day: Date) -> bool {
        let of = |at: usize, in_year: i16| {
            let (number, month, year) = self.dates[at];
            Date::new(year.unwrap_or(in_year), month, number).ok()
        };
        if !self.is_period {
            return (0..self.dates.len()).any(|at| of(at, day.year()) == Some(day));
        }
        [day.year() - 1, day.year()].into_iter().any(|year| {
            let (Some(from), Some(until)) = (of(0, year), of(1, year)) else { return false };
            let until = if until < from { of(1, year + 1).unwrap() } else { until };
            from <= day && day <= until
        })
    }
}

/// Which of a round of names a text names, from one to another where such a word stands between them.
fn spans(text: &str, names: &[String], round: usize) -> Vec<usize> {
    let words: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut found: Vec<usize> = Vec::new();
    let (mut before, mut is_range) = (None, false);
    for word in words {
        if let Some(at) = names.iter().position(|name| name == word) {
            if let (Some(first), true) = (before, is_range) {
                let mut next: usize = first;
                while next != at {
                    next = (next + 1) % round;
                    found.push(next);
                }
            } else {
                found.push(at);
            }
            (before, is_range) = (Some(at), false);
        } else {
            // "tot en met" is a span too.
            is_range = ["to", "à", "au", "tot", "bis"].contains(&word) || (is_range && ["en", "met"].contains(&word));
        }
    }
    found
}

/// The times of a text, in minutes: "9:00 to 12:30", "de 9 h à 12 h 30".
fn times(text: &str) -> Open {
    let signs: Vec<char> = text.chars().map(|sign| if sign == '\u{a0}' { ' ' } else { sign }).collect();
    let mut moments: Vec<u16> = Vec::new();
    let mut at = 0;
    let number = |at: &mut usize| {
        let start = *at;
        while signs.get(*at).is_some_and(char::is_ascii_digit) {
            *at += 1;
        }
        signs[start..*at].iter().collect::<String>().parse::<u16>().unwrap()
    };
    while at < signs.len() {
        if !signs[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let hour = number(&mut at);
        let rest: String = signs[at..].iter().collect();
        let between = ["h ", " h ", ":", "."].iter().find(|between| {
            rest.strip_prefix(**between).is_some_and(|rest| rest.len() >= 2 && rest.as_bytes()[..2].iter().all(u8::is_ascii_digit))
        });
        let minute = between.map(|between| {
            at += between.len();
            number(&mut at)
        });
        moments.push(hour * 60 + minute.unwrap_or_default());
    }
    moments.chunks(2).map(|pair| (pair[0], pair[1])).collect()
}

/// The dates of a text: "28 December 2026", "1er janvier", "2. Januar".
fn dates(text: &str, months: &[String]) -> Vec<(i8, i8, Option<i16>)> {
    let words: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut dates = Vec::new();
    for (at, word) in words.iter().enumerate().skip(1) {
        let Some(month) = months.iter().position(|month| month == word) else { continue };
        let Ok(day) = words[at - 1].trim_end_matches("er").parse() else { continue };
        let year = words.get(at + 1).filter(|word| word.len() == 4).and_then(|word| word.parse().ok());
        dates.push((day, month as i8 + 1, year));
    }
    dates
}
