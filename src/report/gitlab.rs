//! GitLab's Code Quality report: an array that a merge request shows beside the lines.

use serde_json::json;

use super::{Checked, Context, Summary, entry};
use crate::finding::Level;

pub(super) fn head(_: &Context<'_>) -> String {
    "[".to_owned()
}

pub(super) fn charter(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let path = entry::path(checked, context);
    let issues = entry::shown(checked, context).into_iter().map(|entry| {
        let issue = json!({
            "type": "issue",
            "description": format!("{}: {}", entry.code(), entry.headline(context)),
            "check_name": entry.code(),
            "fingerprint": entry.fingerprint,
            "severity": severity(entry.level()),
            "location": { "path": path, "lines": { "begin": entry.line(), "end": entry.line() } },
        });
        format!("\n{issue}")
    });
    issues.collect::<Vec<_>>().join(",")
}

pub(super) fn foot(_: &Summary, _: &Context<'_>) -> String {
    "\n]\n".to_owned()
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "major",
        Level::Warning => "minor",
        Level::Note => "info",
    }
}
