//! Hours in prose that contradict those in the data.

mod against;
mod claim;
mod clock;
mod piece;
mod reader;
mod sense;
mod text;
mod weekdays;
mod words;

use std::ops::Range;

use serde_json::Value;

use crate::charter::hours::Hours;
use crate::charter::hours::week::Days;
use crate::finding::{Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::{Judge, Lint};
use text::claims;
use words::words;

/// CON-03
pub const LINT: Lint = Lint { codes: &[("CON-03", Level::Warning)], judge: Judge::Charter(judge) };

fn judge(charter: &Value, passages: &[Passage<'_>], findings: &mut Vec<Finding>) {
    for passage in passages {
        let weeks = weeks(charter, passage.beside).unwrap_or_default();
        if weeks.is_empty() {
            continue;
        }
        for version in &passage.versions {
            if let Some(tokens) = contradiction(version, &weeks) {
                let words = version.written(tokens);
                let mut finding = version.found_in(words, "CON-03", "con-hours", vec![("words", words.into())]);
                finding.help = Some(Message::own("help-con-hours", vec![]));
                findings.push(finding);
            }
        }
    }
}

/// The lists whose entries have hours.
const PLACES: [&str; 2] = ["channels", "sites"];

/// The weeks of which a text may speak: of the hours beside it, of the one channel or site that it is about, or, where it is of the
/// whole charter, of all of them; with seasons, of each.
fn weeks(charter: &Value, beside: &Value) -> Option<Vec<Days>> {
    let entries = |list: &str| charter.get(list).and_then(Value::as_array).map_or(&[][..], Vec::as_slice).iter();
    let of =
        |list: &str, id: &Value| entries(list).find(|other| other.get("id") == Some(id))?.get("hours").filter(|hours| !hours.is_null());
    let of_one = |list: &&str| match beside.get("applies_to")?.get(*list)?.as_array()?.as_slice() {
        [id] => of(list, id),
        _ => None,
    };
    let all = || PLACES.iter().flat_map(|list| entries(list)).filter_map(|entry| entry.get("hours")).filter(|hours| !hours.is_null());
    let values: Vec<&Value> = match beside.get("hours").or_else(|| PLACES.iter().find_map(of_one)) {
        Some(hours) => vec![hours],
        None if std::ptr::eq(beside, charter) => all().collect(),
        None => vec![],
    };
    let mut weeks = Vec::new();
    for value in values {
        let value = value.get("same_as").map_or(Some(value), |id| PLACES.iter().find_map(|list| of(list, id)))?;
        let hours: Hours = serde_json::from_value(value.clone()).ok()?;
        weeks.extend(hours.periods().ok()?.into_iter().map(|period| period.days));
    }
    Some(weeks)
}

/// What of a text contradicts each of the weeks of which it may speak.
fn contradiction(version: &Version<'_>, weeks: &[Days]) -> Option<Range<usize>> {
    let claims = claims(version);
    let morning_ends = words(version.language).morning_ends;
    let mut told = weeks.iter().map(|days| against::contradiction(&claims, days, morning_ends));
    let first = told.next()??;
    told.all(|claim| claim.is_some()).then(|| first.tokens.clone())
}
