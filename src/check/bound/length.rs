//! Comparing the length of a term, and of what it is extended by, with limits.

use serde_json::Value;

use super::super::{Outcome, Scene, Verdict, Workweek};
use super::Bound;
use crate::finding::{Arg, Message};
use crate::source::route::Route;
use crate::time::compare::{Comparison, compare};
use crate::time::duration::{Duration, Unit};
use crate::time::length::{Length, calendar_days};

/// How sources count working days, where they speak of them.
const OF_SOURCES: Option<Workweek> = Some(Workweek::OfFive);

impl Bound {
    pub(super) fn judge_length(&self, route: &Route, value: &Value, scene: &Scene<'_>) -> Outcome {
        let Some(promised) = duration_of(value) else {
            return Outcome::because(Verdict::CannotTell, route.clone(), Message::own("says-no-length", Vec::new()));
        };
        let readings = Length::readings(promised, scene.week);
        let at_most = |limit, beyond| {
            let comparison = compare(&readings, &Length::readings(limit, OF_SOURCES), scene.calendars);
            outcome_of(comparison, route, [promised, limit], [beyond, "says-may-be-longer"], scene)
        };
        let at_least = |limit, beyond| {
            let comparison = compare(&Length::readings(limit, OF_SOURCES), &readings, scene.calendars);
            outcome_of(comparison, route, [promised, limit], [beyond, "says-may-be-shorter"], scene)
        };
        let outcomes = [
            self.at_most.map(|limit| at_most(limit, "says-too-long")),
            self.at_least.map(|limit| at_least(limit, "says-too-short")),
            self.exactly.map(|limit| at_most(limit, "says-not-the-length")),
            self.exactly.map(|limit| at_least(limit, "says-not-the-length")),
        ];
        Outcome::worst(outcomes.into_iter().flatten())
    }

    /// What the term is extended by: no more than the source knows, or no more together with the term than both may be.
    pub(super) fn judge_extension(&self, route: &Route, term: &Value, scene: &Scene<'_>) -> Option<Outcome> {
        let extension = term.get("extension")?;
        // An extension makes nothing shorter.
        let limit = self.at_most.or(self.exactly)?;
        let route = route.key("extension");
        let Some(promised) = extension.get("within").and_then(duration_of) else {
            return Some(Outcome::because(Verdict::CannotTell, route, Message::own("says-nothing-fixed", Vec::new())));
        };
        let times = extension.get("times").and_then(Value::as_u64).unwrap_or(1).clamp(1, 1000) as f64;
        let extensions: Vec<Length> = Length::readings(promised, scene.week).into_iter().map(|length| length * times).collect();
        let limits = Length::readings(limit, OF_SOURCES);
        let further = self.extension_at_most.map(|further| Length::readings(further, OF_SOURCES));
        let alone = further.as_ref().map_or(Comparison::More, |further| compare(&extensions, further, scene.calendars));
        let first = term.get("within").and_then(duration_of).map(|first| Length::readings(first, scene.week));
        let together = first.map_or(alone, |first| {
            let whole = further.map_or(limits.clone(), |further| sums(&limits, &further));
            compare(&sums(&first, &extensions), &whole, scene.calendars)
        });
        let comparison = match (alone, together) {
            (Comparison::AtMost, _) | (_, Comparison::AtMost) => Comparison::AtMost,
            (Comparison::More, Comparison::More) => Comparison::More,
            _ => Comparison::Depends,
        };
        let route = route.key("within");
        let Some(further) = self.extension_at_most else {
            return Some(outcome_of(comparison, &route, [promised, limit], ["says-not-extended", "says-may-not-be-extended"], scene));
        };
        let beyond = if times > 1.0 { "says-extensions-too-long" } else { "says-extension-too-long" };
        Some(outcome_of(comparison, &route, [promised, further], [beyond, "says-may-be-longer"], scene))
    }
}

fn duration_of(value: &Value) -> Option<Duration> {
    value.as_str()?.parse().ok()
}

fn sums(some: &[Length], others: &[Length]) -> Vec<Length> {
    some.iter().flat_map(|one| others.iter().map(|other| *one + *other)).collect()
}

/// The outcome of a comparison of what is found with a limit, in words for what is always beyond it and for what may be.
fn outcome_of(
    comparison: Comparison,
    route: &Route,
    [found, limit]: [Duration; 2],
    [beyond, perhaps]: [&'static str; 2],
    scene: &Scene<'_>,
) -> Outcome {
    let because = |verdict, id, args| Outcome::because(verdict, route.clone(), Message::own(id, args));
    match comparison {
        Comparison::AtMost => Outcome::at(Verdict::Stated, route.clone()),
        Comparison::More => because(Verdict::Contradicts, beyond, vec![("found", Arg::Duration(found)), ("limit", Arg::Duration(limit))]),
        Comparison::Depends => {
            let args = vec![("found", in_days(found, scene.week, scene)), ("limit", in_days(limit, OF_SOURCES, scene))];
            because(Verdict::CannotTell, perhaps, args)
        }
    }
}

/// A length, with the calendar days that it can be where these differ.
fn in_days(length: Duration, week: Option<Workweek>, scene: &Scene<'_>) -> Arg {
    let Duration::Of { unit, .. } = length else { return Arg::Duration(length) };
    let (least, most) = calendar_days(length, week, scene.calendars);
    let id = match unit {
        Unit::WorkingDay if week.is_none() => "length-saturdays-open",
        Unit::WorkingDay => "length-of-working-days",
        Unit::Day => "length-kind-open",
        Unit::Month => "length-of-months",
        Unit::Year => "length-of-years",
        _ => return Arg::Duration(length),
    };
    let args = vec![("length", Arg::Duration(length)), ("least", Arg::Count(least)), ("most", Arg::Count(most))];
    Arg::Message(Box::new(Message::own(id, args)))
}
