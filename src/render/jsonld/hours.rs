//! Opening hours, by weekday and by date.

use serde_json::{Value, json};

use super::Nodes;
use crate::charter::answer::Answer;
use crate::charter::hours::times::{Stretch, written};
use crate::charter::hours::{HolidayWord, Hours, OsmHolidays, PublicHolidays};
use crate::charter::reference::Country;
use crate::language::Locale;
use crate::render::opening::{self, Day, Opening, Rhythm, rhythms};
use crate::time::date::Date;

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

impl Nodes<'_> {
    /// The weeks, by season and with public holidays; and the single days of two years that differ from them, which go before.
    pub(super) fn hours(&self, answer: Option<&Answer<Hours>>, country: Option<&Country>) -> (Vec<Value>, Vec<Value>) {
        if opening::stated(self.charter, answer).is_some_and(Hours::is_always) {
            return (vec![specification(&WEEKDAYS, Stretch { from: 0, until: 1440 }, None)], Vec::new());
        }
        let Some(opening) = Opening::of(self.charter, self.request, answer, country) else { return Default::default() };
        let usual = rhythms(opening.days.iter().map(|day| (day.date, day.usual.as_slice())));
        let holidays = on_holidays(&opening);
        let mut specifications: Vec<Value> = usual.iter().map(weekly).collect();
        match holidays.as_deref() {
            Some([]) => specifications.push(specification(&["PublicHolidays"], CLOSED, None)),
            Some(stretches) => specifications.extend(stretches.iter().map(|stretch| specification(&["PublicHolidays"], *stretch, None))),
            None => {}
        }
        (specifications, exceptions(&opening, &usual, holidays.as_deref()))
    }

    /// Opening hours in the words of every language.
    pub(super) fn in_words(&self, answer: Option<&Answer<Hours>>) -> Option<Value> {
        let hours = opening::stated(self.charter, answer)?;
        let drafting = self.charter.drafting_language();
        let languages = self.charter.languages.iter();
        let said = languages
            .map(|language| json!({ "@value": Locale::of(*language).hours(hours, drafting).sentence, "@language": language.tag() }));
        Some(json!({ "@type": "time:TemporalEntity", "dct:description": said.collect::<Vec<_>>() }))
    }
}

/// The same time twice says that it is closed.
const CLOSED: Stretch = Stretch { from: 0, until: 0 };

/// When it is open on public holidays, where they are not like other days.
fn on_holidays(opening: &Opening<'_>) -> Option<Vec<Stretch>> {
    match opening.hours {
        Hours::Week(week) => match week.public_holidays.as_ref()? {
            PublicHolidays::Word(HolidayWord::Closed) => Some(Vec::new()),
            PublicHolidays::Word(HolidayWord::Open) => None,
            PublicHolidays::Times(times) => Some(times.stretches()),
        },
        Hours::Osm(osm) if osm.holidays() == OsmHolidays::Closed => Some(Vec::new()),
        _ => {
            let holidays: Vec<&Day<'_>> = opening.days.iter().filter(|day| day.holiday.is_some() && day.is_said).collect();
            let alike = |day: &&&Day<'_>| holidays.iter().filter(|other| other.open == day.open).count();
            let most = holidays.iter().max_by_key(alike)?;
            holidays.iter().any(|day| day.open != day.usual).then(|| most.open.clone())
        }
    }
}

/// What is said of the days on which the weeks say something else, equal days in a row together.
fn exceptions(opening: &Opening<'_>, usual: &[Rhythm], holidays: Option<&[Stretch]>) -> Vec<Value> {
    let mut runs: Vec<(Date, Date, &[Stretch])> = Vec::new();
    let mut is_unbroken = false;
    for day in &opening.days {
        let differs = day.is_said && day.open != by_week(day, usual, holidays);
        match runs.last_mut().filter(|(.., open)| is_unbroken && *open == day.open) {
            Some((_, last, _)) if differs => *last = day.date,
            Some(_) => {}
            None => {
                is_unbroken = differs;
                runs.extend(differs.then_some((day.date, day.date, day.open.as_slice())));
            }
        }
    }
    let of_run = |(first, last, open): (Date, Date, &[Stretch])| {
        let open = if open.is_empty() { vec![CLOSED] } else { open.to_vec() };
        open.into_iter().map(|stretch| specification(&[], stretch, Some((first, last)))).collect::<Vec<_>>()
    };
    runs.into_iter().flat_map(of_run).collect()
}

/// What the weeks say of a day.
fn by_week(day: &Day<'_>, usual: &[Rhythm], holidays: Option<&[Stretch]>) -> Vec<Stretch> {
    if let (Some(_), Some(stretches)) = (day.holiday, holidays) {
        return stretches.to_vec();
    }
    let mut open: Vec<Stretch> = usual.iter().filter(|rhythm| rhythm.comes_back_on(day.date)).map(|rhythm| rhythm.stretch).collect();
    open.sort();
    open
}

fn weekly(rhythm: &Rhythm) -> Value {
    let days: Vec<&str> = rhythm.weekdays.iter().map(|day| WEEKDAYS[usize::from(*day)]).collect();
    specification(&days, rhythm.stretch, (!rhythm.is_whole).then_some((rhythm.first, rhythm.last)))
}

fn specification(days: &[&str], stretch: Stretch, valid: Option<(Date, Date)>) -> Value {
    // The end of a day is its last minute here: midnight would be its beginning.
    let closes = if stretch.until == 1440 { "23:59".to_owned() } else { written(stretch.until) };
    let days: Vec<Value> = days.iter().map(|day| json!({ "@id": format!("http://schema.org/{day}") })).collect();
    super::filled(json!({
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": days,
        "opens": written(stretch.from),
        "closes": closes,
        "validFrom": valid.map(|(first, _)| first.to_string()),
        "validThrough": valid.map(|(_, last)| last.to_string()),
    }))
}
