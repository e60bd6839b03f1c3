//! Checkstyle's XML, which many CI servers read.

use super::escape::xml;
use super::{Checked, Context, Summary, entry};
use crate::finding::Level;

pub(super) fn head(_: &Context<'_>) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n".to_owned()
}

pub(super) fn charter(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let mut written = format!("  <file name=\"{}\">\n", xml(&entry::path(checked, context)));
    for entry in entry::shown(checked, context) {
        let column = entry.spot.as_ref().map(|spot| format!(" column=\"{}\"", spot.column)).unwrap_or_default();
        written.push_str(&format!(
            "    <error line=\"{}\"{column} severity=\"{}\" message=\"{}\" source=\"charter.{}\"/>\n",
            entry.line(),
            severity(entry.level()),
            xml(&entry.headline(context)),
            xml(entry.code()),
        ));
    }
    written + "  </file>\n"
}

pub(super) fn foot(_: &Summary, _: &Context<'_>) -> String {
    "</checkstyle>\n".to_owned()
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "info",
    }
}
