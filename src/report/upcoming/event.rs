//! Something that happens on a day although nobody changes the charter.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::acceptance::{Acceptance, Status};
use crate::charter::read::shapes;
use crate::check::Verdict;
use crate::regulation::{Obligation, Version};
use crate::report::Checked;
use crate::source::route::Route;
use crate::time::date::Date;

/// Something that happens on a day.
#[derive(Debug, Clone)]
pub enum Event<'pack> {
    /// An obligation takes effect, or asks something else than before.
    Duty {
        /// The obligation.
        obligation: &'pack Obligation,
        /// What it asks from this day on.
        version: &'pack Version,
        /// What the charter does with that.
        verdict: Verdict,
        /// Whether nothing was asked before.
        is_new: bool,
    },
    /// From this day on an obligation asks nothing.
    Repealed(&'pack Obligation, &'pack Version),
    /// A date that the charter says.
    Dated(Turn, Route),
    /// The last day on which a finding is accepted.
    AcceptanceEnds(Arc<Acceptance>),
}

/// What a date in a charter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// The first day of something.
    Begins,
    /// The last day of something.
    Ends,
    /// The day by which the charter is reviewed.
    ReviewDue,
    /// Another date.
    Other,
}

impl PartialEq for Event<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Event::AcceptanceEnds(one), Event::AcceptanceEnds(other)) => one == other,
            (Event::Dated(one, at), Event::Dated(other, other_at)) => one == other && at == other_at,
            (Event::Duty { version: one, .. }, Event::Duty { version: other, .. })
            | (Event::Repealed(_, one), Event::Repealed(_, other)) => std::ptr::eq(*one, *other),
            _ => false,
        }
    }
}

/// The dates that the charter says, where something begins or ends.
pub(super) fn dated<'pack>(checked: &Checked<'pack>) -> Vec<(Date, Event<'pack>)> {
    let mut dates = Vec::new();
    shapes().visit(checked.reading.value(), &mut |route, shape, value| {
        let date = value.as_str().and_then(Date::parse).filter(|_| shape == "Date");
        dates.extend(date.map(|date| (date, Event::Dated(turn_of(route), route.clone()))));
    });
    dates
}

fn turn_of(route: &Route) -> Turn {
    match route.last_key() {
        Some("from" | "valid_from") => Turn::Begins,
        Some("until" | "valid_until" | "days") => Turn::Ends,
        Some("review_by") => Turn::ReviewDue,
        _ => Turn::Other,
    }
}

/// The last days of the acceptances that stand in a report.
pub(super) fn acceptances<'pack>(checked: &Checked<'pack>) -> Vec<(Date, Event<'pack>)> {
    let mut ends: Vec<(Date, Event<'pack>)> = Vec::new();
    for found in &checked.findings {
        if let Status::Accepted(acceptance) = &found.status {
            let event = Event::AcceptanceEnds(Arc::clone(acceptance));
            if !ends.iter().any(|(_, known)| *known == event) {
                ends.push((acceptance.until, event));
            }
        }
    }
    ends
}

/// The obligations that take effect on `date`, change or are repealed; `before` are those that bound the charter the day before.
pub(super) fn duties<'pack>(then: &Checked<'pack>, date: Date, before: &BTreeSet<(String, String)>) -> Vec<Event<'pack>> {
    let mut events = Vec::new();
    for report in &then.reports {
        let bound = |obligation: &Obligation| before.contains(&(report.pack.head.id.clone(), obligation.code.clone()));
        for obligation in &report.pack.obligations {
            let Some(version) = obligation.versions.iter().find(|version| version.from == Some(date)) else { continue };
            let judgement = report.judgements.iter().find(|judgement| std::ptr::eq(judgement.obligation, obligation));
            let judgement = judgement.filter(|judgement| judgement.verdict != Verdict::NotApplicable);
            match judgement {
                Some(judgement) => {
                    let is_new = !bound(obligation);
                    events.push(Event::Duty { obligation, version, verdict: judgement.verdict, is_new });
                }
                None if bound(obligation) => events.push(Event::Repealed(obligation, version)),
                None => {}
            }
        }
    }
    events
}

/// The obligations that bind the charter: pack and code.
pub(super) fn applicable(checked: &Checked<'_>) -> BTreeSet<(String, String)> {
    let judgements = checked.reports.iter().flat_map(|report| report.judgements.iter().map(move |judgement| (report.pack, judgement)));
    let binding = judgements.filter(|(_, judgement)| judgement.verdict != Verdict::NotApplicable);
    binding.map(|(pack, judgement)| (pack.head.id.clone(), judgement.obligation.code.clone())).collect()
}
