//! What is coming: how the report on a charter that stays as it is changes from day to day.

mod event;
pub mod json;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;

use super::Checked;
use crate::acceptance::Found;
use crate::finding::Level;
use crate::lint::consistency::past;
use crate::lint::passage::passages;
use crate::regulation::change::days_of_change;
use crate::regulation::{Obligation, Version};
use crate::time::date::Date;

pub use event::{Event, Turn};
pub(super) use words::{human, told};

/// What is coming until a day.
#[derive(Debug)]
pub struct Upcoming<'pack> {
    /// The last day that was looked at.
    pub until: Date,
    /// The days on which something happens, the first one first.
    pub days: Vec<Day<'pack>>,
    /// Duties of this charter that exist and whose date is not set.
    pub pending: Vec<(&'pack Obligation, &'pack Version)>,
}

/// A day on which something happens.
#[derive(Debug)]
pub struct Day<'pack> {
    /// The day.
    pub date: Date,
    /// What happens.
    pub events: Vec<Event<'pack>>,
    /// What the charter then lacks: findings that are new on this day, weigh more than the day before or have another verdict.
    pub findings: Vec<Found>,
}

impl<'pack> Upcoming<'pack> {
    /// What is coming from the day `as_of` of `checked` until another; `judged` checks the same charter as of a later day, with what is accepted then. It is asked
    /// only for days on which something can differ from the day before.
    pub fn of(checked: &Checked<'pack>, as_of: Date, until: Date, judged: &dyn Fn(Date) -> Checked<'pack>) -> Upcoming<'pack> {
        let mut days: BTreeMap<Date, (Vec<Event<'pack>>, Vec<Found>)> = BTreeMap::new();
        let mut ahead: BTreeSet<Date> =
            checked.reports.iter().flat_map(|report| days_of_change(checked.reading.value(), report.pack)).collect();
        let mut happens = event::dated(checked);
        happens.extend(event::acceptances(checked));
        let mut standing = Standing::of(checked);
        // What a text says of a day to come is not so from the day after.
        let of_texts = past::days(&passages(checked.reading.value()));
        ahead.extend(of_texts.into_iter().filter_map(day_after));
        ahead.extend(happens.iter().filter_map(|(day, _)| day_after(*day)));
        while let Some(date) = ahead.pop_first() {
            if date <= as_of || date > until {
                continue;
            }
            let then = judged(date);
            let (events, findings) = days.entry(date).or_default();
            events.extend(event::duties(&then, date, &standing.applicable));
            findings.extend(then.findings.iter().filter(|found| standing.is_new(found)).cloned());
            for (day, event) in event::acceptances(&then) {
                if !happens.iter().any(|(_, known)| *known == event) {
                    ahead.extend(day_after(day));
                    happens.push((day, event));
                }
            }
            standing = Standing::of(&then);
        }
        for (date, event) in happens.into_iter().filter(|(date, _)| (as_of..=until).contains(date)) {
            days.entry(date).or_default().0.push(event);
        }
        let days = days.into_iter().map(|(date, (events, findings))| Day { date, events, findings });
        Upcoming {
            until,
            days: days.filter(|day| !day.events.is_empty() || !day.findings.is_empty()).collect(),
            pending: checked.reports.iter().flat_map(|report| report.pending.iter().copied()).collect(),
        }
    }
}

fn day_after(day: Date) -> Option<Date> {
    day.0.checked_add(1.day()).ok().map(Date)
}

/// How things stand on a day.
struct Standing {
    /// The level and the verdict of every finding that counts, by its code, its place and which of several it is.
    findings: BTreeMap<(String, String, usize), (Level, Option<&'static str>)>,
    /// The obligations that bind the charter: pack and code.
    applicable: BTreeSet<(String, String)>,
}

impl Standing {
    fn of(checked: &Checked<'_>) -> Standing {
        let open = checked.findings.iter().filter(|found| found.is_open());
        Standing { findings: open.map(|found| (key_of(found), weight_of(found))).collect(), applicable: event::applicable(checked) }
    }

    fn is_new(&self, found: &Found) -> bool {
        let (level, verdict) = weight_of(found);
        let differs = |(before, former): &(Level, Option<&str>)| *before < level || (*before == level && *former != verdict);
        found.is_open() && self.findings.get(&key_of(found)).is_none_or(differs)
    }
}

fn weight_of(found: &Found) -> (Level, Option<&'static str>) {
    (found.finding.level, found.finding.ground.as_ref().map(|ground| ground.verdict))
}

fn key_of(found: &Found) -> (String, String, usize) {
    (found.finding.code.clone(), found.at.clone(), found.nth)
}
