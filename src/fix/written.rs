//! How values are written in YAML, close to how they were.

use serde_json::Value;

use super::{Change, passage};
use crate::source::Source;
use crate::source::route::{Route, Step};

/// A text in double quotes; JSON's are YAML's.
pub(super) fn in_quotes(text: &str) -> String {
    Value::from(text).to_string()
}

/// `text`, in the quotes that stand in `written`; none where `written` is of several lines.
pub(super) fn like(written: &str, text: &str) -> Option<String> {
    let single = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let can_be_single = !text.chars().any(char::is_control);
    match written.chars().next() {
        _ if written.contains(['\n', '\r']) => None,
        Some('\'') if can_be_single => Some(single(text)),
        Some('\'' | '"') => Some(in_quotes(text)),
        _ if is_plain(text) => Some(text.to_owned()),
        _ => Some(in_quotes(text)),
    }
}

/// The change that puts `with` where `value` stands.
pub(super) fn instead(source: &Source, at: &Route, value: &Value, with: &Value) -> Option<Change> {
    let bytes = source.value_bytes(at);
    let written = source.text().get(bytes.clone())?;
    if let (Value::String(old), Value::String(new)) = (value, with) {
        if let Some(text) = like(written, new) {
            return Some(Change { bytes, text });
        }
        let (part, text) = passage::differing(written, old, new)?;
        let changed = format!("{}{}{text}{}", header(source.text(), bytes.start), &written[..part.start], &written[part.end..]);
        return says(&changed, new).then(|| Change { bytes: bytes.start + part.start..bytes.start + part.end, text });
    }
    let text = match with {
        Value::String(text) => like("", text)?,
        other => other.to_string(),
    };
    let is_block = (value.is_object() || value.is_array()) && !written.starts_with(['{', '[']);
    if !is_block {
        let is_one_line = !written.contains(['\n', '\r']);
        return (is_one_line || !has_comment(written)).then_some(Change { bytes, text });
    }
    // A map or list in lines of its own begins after the colon of its key, or after its hyphen.
    let start = match at.0.last()? {
        Step::Key(_) => source.key_bytes(at).end + source.text().get(source.key_bytes(at).end..bytes.start)?.find(':')? + 1,
        Step::Item(_) => bytes.start,
    };
    let lost = source.text().get(start..bytes.end)?;
    let space = if start == bytes.start { "" } else { " " };
    (!has_comment(lost)).then(|| Change { bytes: start..bytes.end, text: format!("{space}{text}") })
}

/// The change that leaves out what stands at `at`, where that has lines of its own.
pub(super) fn without(source: &Source, at: &Route) -> Option<Change> {
    let siblings = match at.parent()?.of(source.value())? {
        Value::Object(map) => map.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    let text = source.text();
    let value = source.value_bytes(at);
    let (start, mark) = match at.0.last()? {
        Step::Key(_) => (source.key_bytes(at).start, ""),
        Step::Item(_) => (value.start, "-"),
    };
    let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[value.end..].find('\n').map_or(text.len(), |at| value.end + at + 1);
    let is_alone = siblings > 1 && text[line..start].trim() == mark && text[value.end..end].trim().is_empty();
    (is_alone && !has_comment(&text[line..end])).then(|| Change { bytes: line..end, text: String::new() })
}

/// What announces a text that begins at `start` in lines of its own (`|`, `>-`), and its indentation.
fn header(text: &str, start: usize) -> &str {
    let before = &text[..start];
    let Some(lines) = before.trim_end_matches(' ').strip_suffix('\n') else { return "" };
    let line = lines.rfind('\n').map_or(0, |at| at + 1);
    lines[line..].rfind(['|', '>']).map_or("", |at| &before[line + at..])
}

/// Whether `written`, as the value of a key, says `text`.
fn says(written: &str, text: &str) -> bool {
    let (source, _) = Source::read(format!("key: {written}\n").as_bytes());
    source.is_some_and(|source| source.value()["key"].as_str().map(str::trim_end) == Some(text.trim_end()))
}

/// Whether a comment may stand in these lines.
fn has_comment(text: &str) -> bool {
    text.starts_with('#') || [" #", "\t#", "\n#"].iter().any(|mark| text.contains(mark))
}

/// Whether a text says the same without quotes, to every tool and wherever it stands.
fn is_plain(text: &str) -> bool {
    let is_word = text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|each| each.is_ascii_alphanumeric() || matches!(each, '_' | '-' | '.' | '/' | '@'));
    let (source, faults) = Source::read(text.as_bytes());
    is_word && faults.is_empty() && source.is_some_and(|source| source.value().as_str() == Some(text))
}
