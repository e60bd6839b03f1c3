//! A charter, read and judged: the one place where that is done.

use serde_json::Value;

use super::packs;
use crate::charter::read::Unjudged;
use crate::finding::Finding;
use crate::lint;
use crate::lint::own::Own;
use crate::lint::setting::Setting;
use crate::regulation::builtin::Ready;
use crate::regulation::{Pack, names};
use crate::report::Checked;
use crate::time::date::Date;

/// A charter, read and compared with the packs that it names, with words of one's own.
pub(super) fn judged<'pack>(own: Option<&Own>, name: String, bytes: &[u8], packs: &[&'pack Ready], as_of: Date) -> Checked<'pack> {
    judged_by(&lint::judge_on, own, name, bytes, packs, as_of)
}

/// The same, with a lint of the caller's.
pub(super) fn judged_by<'pack>(
    lint: &dyn Fn(&Value, &Setting<'_>) -> Vec<Finding>,
    own: Option<&Own>,
    name: String,
    bytes: &[u8],
    packs: &[&'pack Ready],
    as_of: Date,
) -> Checked<'pack> {
    let unjudged = Unjudged::of(bytes);
    let linted = |value: &Value| {
        let asked = packs::asked(value, packs);
        let of_asked: Vec<&Pack> = asked.iter().map(|ready| &ready.pack).collect();
        lint(value, &Setting { as_of: Some(as_of), packs: &of_asked, own })
    };
    // Another thread may still be making the schema ready: what does not want it comes first.
    let mut found = unjudged.value().map(linted);
    let (mut reading, is_taken_otherwise) = unjudged.judged();
    if is_taken_otherwise {
        found = Some(linted(reading.value()));
    }
    let mut reports = Vec::new();
    if let Some(found) = found {
        packs::unknown(&mut reading, packs);
        let asked = packs::asked(reading.value(), packs);
        let of_asked: Vec<&Pack> = asked.iter().map(|ready| &ready.pack).collect();
        reading.findings.extend(names::unknown(reading.value(), &of_asked));
        reading.findings.extend(found);
        reports.extend(asked.into_iter().map(|ready| crate::regulation::judge(reading.value(), &ready.pack, &ready.calendars, as_of)));
    }
    Checked::new(name, reading, reports)
}
