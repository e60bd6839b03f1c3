//! Workflow commands of GitHub Actions. GitHub shows the first ten errors and the first ten warnings of a step beside the lines; all
//! others, and those on lines that were not changed, are read in the log.

use super::escape::{command, property};
use super::{Checked, Context, Summary, entry, sentence};
use crate::finding::Level;

pub(super) fn head(_: &Context<'_>) -> String {
    String::new()
}

pub(super) fn charter(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let path = entry::path(checked, context);
    let mut written = String::new();
    for entry in entry::shown(checked, context) {
        let name = match entry.level() {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "notice",
        };
        let mut properties = format!("file={}", property(&path));
        let mut place = path.clone();
        if let Some(spot) = &entry.spot {
            let (line, column, end) = (spot.line, spot.column, spot.end_column);
            properties.push_str(&format!(",line={line},endLine={line},col={column},endColumn={end}"));
            place.push_str(&format!(":{line}:{column}"));
        }
        let title = match &entry.found.finding.ground {
            Some(ground) => format!("{}: {}", entry.code(), context.locale.message(&ground.title)),
            None => entry.code().to_owned(),
        };
        // The log shows the message only, so that it says the place too.
        let message = format!("{}\n{place}", entry.details(context));
        written.push_str(&format!("::{name} {properties},title={}::{}\n", property(&title), command(&message)));
    }
    written
}

pub(super) fn foot(summary: &Summary, context: &Context<'_>) -> String {
    let lines = sentence::verdicts(summary, context).into_iter().chain(sentence::statements(summary, context));
    lines.chain([sentence::counts(summary, context)]).map(|line| line + "\n").collect()
}
