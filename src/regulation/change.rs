//! The days on which a verdict can change by itself.

use std::collections::BTreeSet;

use jiff::ToSpan;
use serde_json::Value;

use super::pack::Pack;
use crate::check::Check;
use crate::time::date::Date;
use crate::time::duration::Duration;

/// The days on which what `pack` says of a charter that stays as it is can differ from the day before. A verdict hangs on the day in two
/// ways only: by which version of an obligation is in force, and by how a date of the charter lies to the day.
pub fn days_of_change(charter: &Value, pack: &Pack) -> BTreeSet<Date> {
    let versions = || pack.obligations.iter().flat_map(|obligation| &obligation.versions);
    let mut days: BTreeSet<Date> = versions().filter_map(|version| version.from).collect();
    let mut ages: Vec<Duration> = Vec::new();
    for version in versions() {
        version.check.places(&mut |_, check| {
            if let Check::Fresh(fresh) = check
                && let Some(age) = fresh.age_at_most
                && !ages.contains(&age)
            {
                ages.push(age);
            }
        });
    }
    for date in dates_in(charter) {
        let last_days = ages.iter().filter_map(|age| age.after(date)).chain([date]);
        days.extend(last_days.filter_map(|last| last.0.checked_add(1.day()).ok()).map(Date));
        days.insert(date);
    }
    days
}

/// Every date that is written somewhere.
fn dates_in(value: &Value) -> BTreeSet<Date> {
    match value {
        Value::String(text) => Date::parse(text).into_iter().collect(),
        Value::Array(items) => items.iter().flat_map(dates_in).collect(),
        Value::Object(map) => map.values().flat_map(dates_in).collect(),
        _ => BTreeSet::new(),
    }
}
