//! The Diagnostic Format of reviewdog; its columns count bytes.

use serde_json::{Value, json};

use super::place::Spot;
use super::{Checked, Context, Summary, entry};
use crate::finding::Level;

pub(super) fn head(_: &Context<'_>) -> String {
    "{\"source\":{\"name\":\"charter\"},\"diagnostics\":[".to_owned()
}

pub(super) fn charter(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let path = entry::path(checked, context);
    let diagnostics = entry::shown(checked, context).into_iter().map(|entry| {
        let mut location = json!({ "path": path });
        if let Some(spot) = &entry.spot {
            location["range"] = range(spot);
        }
        let mut code = json!({ "value": entry.code() });
        if let Some(link) = entry.link {
            code["url"] = link.into();
        }
        let diagnostic = json!({
            "message": entry.details(context),
            "location": location,
            "severity": severity(entry.level()),
            "code": code,
        });
        format!("\n{diagnostic}")
    });
    diagnostics.collect::<Vec<_>>().join(",")
}

pub(super) fn foot(_: &Summary, _: &Context<'_>) -> String {
    "\n]}\n".to_owned()
}

fn range(spot: &Spot) -> Value {
    json!({
        "start": { "line": spot.line, "column": spot.byte_column },
        "end": { "line": spot.line, "column": spot.byte_column + spot.bytes.len() },
    })
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "ERROR",
        Level::Warning => "WARNING",
        Level::Note => "INFO",
    }
}
