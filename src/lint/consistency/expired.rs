//! Dates in the data that are past.

use serde_json::Value;

use crate::finding::{Arg, Edit, Finding, Fix, Level, Message, Place};
use crate::lint::passage::Passage;
use crate::lint::setting::Setting;
use crate::lint::{Judge, Lint, level};
use crate::source::route::Route;
use crate::time::date::Date;

/// CON-08
pub const LINT: Lint = Lint { codes: &[("CON-08", Level::Warning)], judge: Judge::Setting(judge) };

fn judge(charter: &Value, _: &[Passage<'_>], setting: &Setting<'_>, findings: &mut Vec<Finding>) {
    let Some(as_of) = setting.as_of else { return };
    let past = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).and_then(Date::parse).filter(|date| *date < as_of);
    // A charter that was replaced is meant to be over.
    if charter.get("status").and_then(Value::as_str) != Some("superseded")
        && let Some(validity) = charter.get("validity")
    {
        let route = Route::root().key("validity");
        if let Some(date) = past(validity, "valid_until") {
            findings.push(found("con-expired", "help-con-expired", date, &route.key("valid_until")));
        } else if let Some(date) = past(validity, "review_by").filter(|_| setting.packs.is_empty()) {
            // A pack that judges the charter says it by an obligation.
            findings.push(found("con-overdue", "help-con-overdue", date, &route.key("review_by")));
        }
    }
    for (at, notice) in charter.get("notices").and_then(Value::as_array).into_iter().flatten().enumerate() {
        if let Some(date) = past(notice, "until") {
            let route = Route::root().key("notices").item(at);
            let mut finding = found("con-notice", "help-con-notice", date, &route.key("until"));
            finding.fix = Some(Fix::offered(Edit::Remove { at: route }));
            findings.push(finding);
        }
    }
}

fn found(id: &'static str, help: &'static str, date: Date, route: &Route) -> Finding {
    let message = Message::own(id, vec![("date", Arg::Date(date))]);
    let mut finding = Finding::new("CON-08", level("CON-08"), message, Place::Value(route.clone()));
    finding.help = Some(Message::own(help, vec![]));
    finding
}
