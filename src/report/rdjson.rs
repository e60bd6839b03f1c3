//! The Diagnostic Format of reviewdog; its columns count bytes.

use serde_json::{Value, json};

use super::entry::{self, Entry};
use super::place::{Lines, Spot};
use super::{Checked, Context, Summary};
use crate::finding::Level;
use crate::fix::{applied, changes};

pub(super) fn head(_: &Context<'_>) -> String {
    "{\"source\":{\"name\":\"charter\"},\"diagnostics\":[".to_owned()
}

pub(super) fn charter(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let path = entry::path(checked, context);
    let lines = Lines::of(&checked.reading.text);
    let diagnostics = entry::shown(checked, context).into_iter().map(|entry| {
        let mut location = json!({ "path": path });
        if let Some(spot) = &entry.spot {
            location["range"] = range(spot);
        }
        let mut code = json!({ "value": entry.code() });
        if let Some(link) = entry.link {
            code["url"] = link.into();
        }
        let mut diagnostic = json!({
            "message": entry.details(context),
            "location": location,
            "severity": severity(entry.level()),
            "code": code,
        });
        if let Some(suggestion) = suggestion(&entry, checked, &lines) {
            diagnostic["suggestions"] = json!([suggestion]);
        }
        format!("\n{diagnostic}")
    });
    diagnostics.collect::<Vec<_>>().join(",")
}

pub(super) fn foot(_: &Summary, _: &Context<'_>) -> String {
    "\n]}\n".to_owned()
}

/// What to write instead. Several suggestions would be several ways to choose from, so that all changes of a fix are one.
fn suggestion(entry: &Entry<'_>, checked: &Checked<'_>, lines: &Lines<'_>) -> Option<Value> {
    let fix = entry.found.finding.fix.as_deref()?;
    let mut changes = changes(checked.reading.source.as_ref()?, fix)?;
    let bytes = changes.first()?.bytes.start..changes.last()?.bytes.end;
    let replaced = checked.reading.text.get(bytes.clone())?;
    for change in &mut changes {
        change.bytes = change.bytes.start - bytes.start..change.bytes.end - bytes.start;
    }
    Some(json!({ "range": range(&lines.spot(bytes)), "text": applied(replaced, &changes) }))
}

fn range(spot: &Spot) -> Value {
    json!({
        "start": { "line": spot.line, "column": spot.byte_column },
        "end": { "line": spot.end_line, "column": spot.end_byte_column },
    })
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "ERROR",
        Level::Warning => "WARNING",
        Level::Note => "INFO",
    }
}
