//! Dates: in an order that can be.

use serde_json::Value;

use super::at;
use crate::finding::{Arg, Finding, Level};
use crate::source::route::Route;
use crate::time::date::Date;

/// Pairs of which the second is not before the first.
const PAIRS: [(&str, &str); 3] = [("valid_from", "valid_until"), ("adopted", "review_by"), ("valid_from", "review_by")];

pub(super) fn judge(root: &Value, findings: &mut Vec<Finding>) {
    if let Some(validity) = root.get("validity") {
        for (first, second) in PAIRS {
            judge_pair(&Route::root().key("validity"), validity, first, second, findings);
        }
    }
    for (at, notice) in root.get("notices").and_then(Value::as_array).into_iter().flatten().enumerate() {
        judge_pair(&Route::root().key("notices").item(at), notice, "from", "until", findings);
    }
}

fn judge_pair(route: &Route, map: &Value, first: &str, second: &str, findings: &mut Vec<Finding>) {
    let date = |key: &str| Date::parse(map.get(key)?.as_str()?);
    let (Some(from), Some(until)) = (date(first), date(second)) else { return };
    if until < from {
        let args = vec![("first", first.into()), ("from", Arg::Date(from)), ("until", Arg::Date(until))];
        findings.push(at("DAT-01", Level::Error, "dat-order", args, &route.key(second)));
    }
}
