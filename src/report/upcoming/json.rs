//! What is coming, for machines.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Event, Turn, Upcoming, words};
use crate::finding::Place;
use crate::report::entry;
use crate::report::json::{FindingReport, PlaceReport, finding_of, place_of};
use crate::report::place::Lines;
use crate::report::{Checked, Context};

/// What is coming although nobody changes the charter.
#[derive(Serialize, JsonSchema)]
pub struct UpcomingReport {
    /// The last day that was looked at (ISO 8601).
    pub until: String,
    /// The days on which something happens, the first one first.
    pub days: Vec<DayReport>,
    /// Duties of this charter that exist and whose date is not set.
    pub pending: Vec<PendingReport>,
}

/// A day on which something happens.
#[derive(Serialize, JsonSchema)]
pub struct DayReport {
    /// The day (ISO 8601).
    pub date: String,
    /// What happens.
    pub events: Vec<EventReport>,
    /// What the charter then lacks: findings that are new on this day, weigh more than the day before or have another verdict.
    pub findings: Vec<FindingReport>,
}

/// Something that happens.
#[derive(Serialize, JsonSchema)]
pub struct EventReport {
    /// `takes_effect`, `asks_anew`, `repealed`, `begins`, `ends`, `review_due`, `date` or `acceptance_ends`.
    pub kind: &'static str,
    /// The obligation, or the rule whose finding is accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What the charter does with the obligation from that day on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<&'static str>,
    /// Where the charter says the date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceReport>,
    /// What happens, in a sentence.
    pub says: String,
}

/// A duty whose date is not set.
#[derive(Serialize, JsonSchema)]
pub struct PendingReport {
    /// The obligation.
    pub code: String,
    /// What it is about.
    pub title: String,
    /// What it asks.
    pub asks: String,
}

impl UpcomingReport {
    pub(in crate::report) fn of(upcoming: &Upcoming<'_>, checked: &Checked<'_>, lines: &Lines<'_>, context: &Context<'_>) -> Self {
        let tag = context.locale.language().tag();
        let days = upcoming.days.iter().map(|day| DayReport {
            date: day.date.to_string(),
            events: day.events.iter().map(|event| event_of(event, checked, lines, context)).collect(),
            findings: day
                .findings
                .iter()
                .map(|found| finding_of(entry::of(found, checked, lines, context), checked, lines, context))
                .collect(),
        });
        let pending = upcoming.pending.iter().map(|(obligation, version)| PendingReport {
            code: obligation.code.clone(),
            title: version.title.of(tag).to_owned(),
            asks: version.asks.of(tag).to_owned(),
        });
        UpcomingReport { until: upcoming.until.to_string(), days: days.collect(), pending: pending.collect() }
    }
}

fn event_of(event: &Event<'_>, checked: &Checked<'_>, lines: &Lines<'_>, context: &Context<'_>) -> EventReport {
    let (kind, code, verdict, route) = match event {
        Event::Duty { obligation, verdict, is_new, .. } => {
            (if *is_new { "takes_effect" } else { "asks_anew" }, Some(&obligation.code), Some(verdict.word()), None)
        }
        Event::Repealed(obligation, _) => ("repealed", Some(&obligation.code), None, None),
        Event::Dated(Turn::Begins, route) => ("begins", None, None, Some(route)),
        Event::Dated(Turn::Ends, route) => ("ends", None, None, Some(route)),
        Event::Dated(Turn::ReviewDue, route) => ("review_due", None, None, Some(route)),
        Event::Dated(Turn::Other, route) => ("date", None, None, Some(route)),
        Event::AcceptanceEnds(acceptance) => ("acceptance_ends", Some(&acceptance.code), None, None),
    };
    EventReport {
        kind,
        code: code.cloned(),
        verdict,
        place: route.and_then(|route| place_of(&Place::Value(route.clone()), checked, lines)),
        says: words::said(event, checked, lines, context),
    }
}
