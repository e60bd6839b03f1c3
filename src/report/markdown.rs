//! A comment on a merge request. It begins with a mark by which a bot finds its last one, and stays below what GitHub and GitLab take.

use super::entry::{self, Entry};
use super::escape;
use super::upcoming::{self, Upcoming};
use super::{Checked, Context, Summary, sentence};
use crate::finding::{Arg, Level};

/// The most bytes of a comment; GitHub takes 65,536.
pub(super) const ROOM: usize = 60_000;
/// The most rows of a table.
const ROWS: usize = 60;
/// The most characters in a cell.
const CELL: usize = 240;

pub(super) fn head(context: &Context<'_>) -> String {
    format!("<!-- charter check -->\n## {}\n", context.locale.say("ci-title", &[]))
}

pub(super) fn charter(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let mut counted = Summary::default();
    counted.add(checked);
    let counts = sentence::levels(&counted, context).unwrap_or_else(|| context.locale.say("ci-nothing", &[]));
    let args = [("word", escape::markdown(&entry::path(checked, context)).into()), ("text", counts.into())];
    let mut written = format!("\n### {}\n", context.locale.say("report-detail", &args));
    let (notes, others): (Vec<_>, Vec<_>) = entry::shown(checked, context).into_iter().partition(|entry| entry.level() == Level::Note);
    written.push_str(&table(&others, context));
    if !notes.is_empty() {
        let count = context.locale.say("count-notes", &[("count", Arg::Count(notes.len()))]);
        written.push_str(&format!("\n<details><summary>{count}</summary>\n{}\n</details>\n", table(&notes, context)));
    }
    if let Some(upcoming) = &checked.upcoming {
        written.push_str(&coming(upcoming, checked, context));
    }
    written
}

pub(super) fn foot(summary: &Summary, context: &Context<'_>) -> String {
    let mut lines: Vec<String> = Vec::new();
    if summary.left_out > 0 {
        lines.push(context.locale.say("ci-left-out", &[("count", Arg::Count(summary.left_out))]));
    }
    lines.push(format!("**{}**", sentence::counts(summary, context)));
    lines.extend(sentence::verdicts(summary, context));
    lines.extend(sentence::statements(summary, context));
    lines.into_iter().map(|line| format!("\n{line}\n")).collect()
}

/// What is coming, as a list by day.
fn coming(upcoming: &Upcoming<'_>, checked: &Checked<'_>, context: &Context<'_>) -> String {
    let told = upcoming::told(upcoming, &entry::path(checked, context), checked, context);
    let mut lines: Vec<String> = Vec::new();
    for (day, sentences) in told.days {
        lines.push(format!("- **{}**", escape::markdown(&day)));
        lines.extend(sentences.iter().map(|sentence| format!("  - {}", cell(sentence))));
    }
    let left_out = lines.len().saturating_sub(ROWS);
    lines.truncate(ROWS);
    let mut written = format!("\n#### {}\n\n{}\n", escape::markdown(&told.title), lines.join("\n"));
    if left_out > 0 {
        written.push_str(&format!("\n{}\n", context.locale.say("ci-more", &[("count", Arg::Count(left_out))])));
    }
    written
}

fn table(entries: &[Entry<'_>], context: &Context<'_>) -> String {
    if entries.is_empty() {
        return String::new();
    }
    let heads = ["ci-level", "ci-rule", "ci-line", "ci-what", "ci-write"].map(|id| context.locale.say(id, &[]));
    let mut written = format!("\n| {} |\n|---|---|---:|---|---|\n", heads.join(" | "));
    for entry in entries.iter().take(ROWS) {
        let code = escape::markdown(entry.code());
        let rule = entry.link.map_or(code.clone(), |link| format!("[{code}]({})", crate::render::escape::href(link).replace(')', "%29")));
        let line = entry.spot.as_ref().map(|spot| spot.line.to_string()).unwrap_or_default();
        let help = entry.found.finding.help.as_ref().map(|help| context.locale.message(help)).unwrap_or_default();
        let level = sentence::level(entry.found, context);
        written.push_str(&format!("| {level} | {rule} | {line} | {} | {} |\n", cell(&entry.headline(context)), cell(&help)));
    }
    if let Some(more) = entries.len().checked_sub(ROWS).filter(|more| *more > 0) {
        written.push_str(&format!("\n{}\n", context.locale.say("ci-more", &[("count", Arg::Count(more))])));
    }
    written
}

fn cell(text: &str) -> String {
    let mut short: String = text.chars().take(CELL).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    escape::markdown(&short)
}
