//! Terms: the kind of day is said, and what it means.

use serde_json::Value;

use super::at;
use crate::finding::{Finding, Level, Message, Place};
use crate::source::route::Route;
use crate::time::duration::{Duration, Unit};

pub(super) fn judge(route: &Route, value: &Value, findings: &mut Vec<Finding>) {
    let duration = value.as_str().and_then(|text| text.parse::<Duration>().ok());
    let Some(Duration::Of { value: number, unit: Unit::Day }) = duration else { return };
    let mut finding = at("TRM-01", Level::Warning, "trm-day-kind", Vec::new(), route);
    let number = if number == 1.0 { "1".to_owned() } else { number.to_string() };
    let plural = if number == "1" { "" } else { "s" };
    finding.help = Some(Message::own(
        "help-day-kind",
        vec![("working", format!("{number} working day{plural}").into()), ("calendar", format!("{number} calendar day{plural}").into())],
    ));
    findings.push(finding);
}

/// Working days are spoken of, so what they are is said once.
pub(super) fn judge_definition(root: &Value, findings: &mut Vec<Finding>) {
    if root.get("working_days").is_none() && mentions_working_days(root) {
        let mut finding = Finding::new("TRM-02", Level::Note, Message::own("trm-working-days", Vec::new()), Place::File);
        finding.help = Some(Message::own("help-working-days", Vec::new()));
        findings.push(finding);
    }
}

fn mentions_working_days(value: &Value) -> bool {
    match value {
        Value::String(text) => matches!(text.parse(), Ok(Duration::Of { unit: Unit::WorkingDay, .. })),
        Value::Array(items) => items.iter().any(mentions_working_days),
        Value::Object(map) => map.values().any(mentions_working_days),
        _ => false,
    }
}
