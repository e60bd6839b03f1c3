//! Opening hours in words.

use super::Locale;
use crate::charter::hours::times::Stretch;
use crate::charter::hours::week::{Days, Period};
use crate::charter::hours::{ClosedDay, Closure, DayKey, HolidayWord, Hours, OsmHolidays, PublicHolidays, VariesBy, Week};
use crate::charter::text::Language;

/// Opening hours in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HoursInWords {
    /// The usual week, then each season.
    pub rows: Vec<HoursRow>,
    /// What else there is to know: holidays, closures, what is not stated.
    pub notes: Vec<String>,
    /// All of it in one line.
    pub sentence: String,
}

/// The times of a row of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursRow {
    /// The months, where it is so in some only.
    pub season: Option<String>,
    /// The days.
    pub days: String,
    /// The times.
    pub times: String,
}

impl Locale {
    /// Opening hours in words; reasons are given in this language, else in the drafting language.
    pub fn hours(&self, hours: &Hours, drafting: Language) -> HoursInWords {
        let mut words = HoursInWords::default();
        match hours {
            Hours::Always(_) => words.notes.push(self.say("hours-always", &[])),
            Hours::Osm(_) if hours.is_always() => words.notes.push(self.say("hours-always", &[])),
            Hours::Osm(osm) => {
                words.rows = hours.periods().map(|periods| self.rows(&periods)).unwrap_or_default();
                words.notes.push(match osm.holidays() {
                    OsmHolidays::NotStated => self.say("hours-holidays-not-stated", &[]),
                    OsmHolidays::Closed => self.say("hours-holidays-closed", &[]),
                    OsmHolidays::Else => self.say("hours-osm", &[("osm", osm.0.as_str().into())]),
                });
                if osm.holidays() == OsmHolidays::Else && !osm.speaks_of_holidays() {
                    words.notes.push(self.say("hours-holidays-not-stated", &[]));
                }
            }
            Hours::SameAs(same) => words.notes.push(self.say("hours-same-as", &[("name", same.same_as.0.as_str().into())])),
            Hours::Undated(undated) => {
                words.rows.push(HoursRow { season: None, days: String::new(), times: self.stretches(&undated.times.stretches()) });
                words.notes.push(self.say("hours-days-not-stated", &[]));
            }
            Hours::Varies(varies) => {
                let id = match varies.varies_by {
                    VariesBy::Site => "hours-vary-by-site",
                    VariesBy::Service => "hours-vary-by-service",
                    VariesBy::Season => "hours-vary-by-season",
                };
                words.notes.push(self.say(id, &[]));
            }
            Hours::Week(week) => self.week(week, drafting, &mut words),
        }
        let rows = words.rows.iter().map(|row| {
            let season = row.season.as_ref().map(|season| format!("{season}: ")).unwrap_or_default();
            format!("{season}{}", format!("{} {}", row.days, row.times).trim())
        });
        let notes = words.notes.iter().map(|note| note.trim_end_matches('.').to_owned());
        words.sentence = self.row(&rows.chain(notes).collect::<Vec<_>>());
        words
    }

    fn week(&self, week: &Week, drafting: Language, words: &mut HoursInWords) {
        words.rows = if week.speaks_of_working_days() {
            // Which days these are is not for us to say: each line stands as its author wrote it.
            let lines = week.days.iter().map(|(key, times)| {
                let times = self.stretches(&times.stretches());
                HoursRow { season: None, days: self.line(*key), times }
            });
            let seasons: Vec<Period> = week.periods().into_iter().filter(|period| period.season.is_some()).collect();
            lines.chain(self.rows(&seasons)).collect()
        } else {
            self.rows(&week.periods())
        };
        words.notes.push(self.on_holidays(week.public_holidays.as_ref()));
        for season in &week.seasons {
            if let Some(holidays) = &season.public_holidays {
                words.notes.push(format!("{}: {}", self.months(&season.month_numbers()), self.on_holidays(Some(holidays))));
            }
        }
        words.notes.extend(week.closures.iter().map(|closure| self.closure(closure, drafting)));
    }

    fn on_holidays(&self, holidays: Option<&PublicHolidays>) -> String {
        match holidays {
            None => self.say("hours-holidays-not-stated", &[]),
            Some(PublicHolidays::Word(HolidayWord::Closed)) => self.say("hours-holidays-closed", &[]),
            Some(PublicHolidays::Word(HolidayWord::Open)) => self.say("hours-holidays-open", &[]),
            Some(PublicHolidays::Times(times)) => self.say("hours-holidays-times", &[("times", self.stretches(&times.stretches()).into())]),
        }
    }

    fn closure(&self, closure: &Closure, drafting: Language) -> String {
        let mut parts = Vec::new();
        if !closure.days.is_empty() {
            let days: Vec<String> = closure.days.iter().map(|day| self.closed_day(day)).collect();
            parts.push(self.say("hours-closure-day", &[("day", self.list(&days).into())]));
        }
        match (&closure.from, &closure.until) {
            (Some(from), Some(until)) => {
                let args = [("from", self.closed_day(from).into()), ("until", self.closed_day(until).into())];
                parts.push(self.say("hours-closure-period", &args));
            }
            (Some(day), None) | (None, Some(day)) => parts.push(self.say("hours-closure-day", &[("day", self.closed_day(day).into())])),
            (None, None) => {}
        }
        let said = self.row(&parts);
        match closure
            .reason
            .as_ref()
            .filter(|reason| reason.is_for(self.language()))
            .and_then(|reason| reason.best(self.language(), drafting))
        {
            Some((reason, _)) => self.say("hours-closure-reason", &[("closure", said.into()), ("reason", reason.into())]),
            None => said,
        }
    }

    fn closed_day(&self, day: &ClosedDay) -> String {
        match day {
            ClosedDay::Date(date) => self.date(*date),
            ClosedDay::Yearly(day) => self.month_day(day),
        }
    }

    /// The rows of each period, equal days together; days without hours are left out.
    fn rows(&self, periods: &[Period]) -> Vec<HoursRow> {
        let only = periods.len() == 1 && periods[0].season.is_none();
        let mut rows = Vec::new();
        for period in periods {
            let season = (!only).then(|| self.months(&period.months));
            if !only && period.days.iter().all(Vec::is_empty) {
                rows.push(HoursRow { season: season.clone(), days: String::new(), times: self.stretches(&[]) });
            }
            for (days, stretches) in alike(&period.days) {
                rows.push(HoursRow { season: season.clone(), days: self.days(&days), times: self.stretches(stretches) });
            }
        }
        rows
    }

    /// What a line of a week is about.
    fn line(&self, key: DayKey) -> String {
        match key {
            DayKey::WorkingDays => self.say("days-working", &[]),
            DayKey::Days { first, last } => self.days(&(first..=last).collect::<Vec<_>>()),
        }
    }

    pub(super) fn months(&self, months: &[u8]) -> String {
        let rows = rows_of(months);
        // A season around the turn of the year is one row.
        let rows = match (rows.first(), rows.last()) {
            (Some((1, end)), Some((start, 12))) if rows.len() > 1 => {
                let middle = rows[1..rows.len() - 1].iter().copied();
                std::iter::once((*start, *end)).chain(middle).collect()
            }
            _ => rows,
        };
        let names: Vec<String> = rows.into_iter().map(|(first, last)| self.range(self.month(first), self.month(last))).collect();
        self.list(&names)
    }

    pub(super) fn days(&self, days: &[u8]) -> String {
        if days.len() == 7 {
            return self.say("days-every", &[]);
        }
        let mut names = Vec::new();
        for (first, last) in rows_of(days) {
            if last == first + 1 {
                names.extend([self.weekday(first), self.weekday(last)]);
            } else {
                names.push(self.range(self.weekday(first), self.weekday(last)));
            }
        }
        self.list(&names)
    }

    fn range(&self, first: String, last: String) -> String {
        if first == last { first } else { self.say("days-range", &[("first", first.into()), ("last", last.into())]) }
    }

    /// The times of a day in words.
    pub fn stretches(&self, stretches: &[Stretch]) -> String {
        let parts: Vec<String> = stretches
            .iter()
            .map(|stretch| {
                self.say("clock-range", &[("from", self.clock(stretch.from).into()), ("until", self.clock(stretch.until).into())])
            })
            .collect();
        if parts.is_empty() { self.say("hours-closed", &[]) } else { self.list(&parts) }
    }
}

/// Days with equal hours, the first of them deciding the order; closed days are left out.
fn alike(days: &Days) -> Vec<(Vec<u8>, &Vec<Stretch>)> {
    let mut rows: Vec<(Vec<u8>, &Vec<Stretch>)> = Vec::new();
    for (day, stretches) in (0u8..).zip(days) {
        if stretches.is_empty() {
            continue;
        }
        match rows.iter_mut().find(|(_, known)| *known == stretches) {
            Some((row, _)) => row.push(day),
            None => rows.push((vec![day], stretches)),
        }
    }
    rows
}

/// Numbers that follow each other, as first and last.
fn rows_of(numbers: &[u8]) -> Vec<(u8, u8)> {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let mut rows: Vec<(u8, u8)> = Vec::new();
    for number in sorted {
        match rows.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => rows.push((number, number)),
        }
    }
    rows
}
