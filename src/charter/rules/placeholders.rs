//! Placeholders in promises: known ones, and only where the data can fill them in.

use serde_json::Value;

use super::names::Names;
use super::{MOST_OF_A_TEXT, at};
use crate::charter::near::suggest;
use crate::finding::{Arg, Finding, Level, Message};
use crate::source::route::Route;

/// What a promise may be filled in with.
pub const PLACEHOLDERS: [&str; 4] = ["deadline", "duration", "target", "amount"];

pub(super) fn judge(route: &Route, commitment: &Value, names: &Names<'_>, findings: &mut Vec<Finding>) {
    let Some(promise) = commitment.get("promise") else { return };
    let route = route.key("promise");
    let referred = commitment.get("term").and_then(Value::as_str).and_then(|term| names.follow(term));
    let referred = referred.map(|terms| terms.get(0).unwrap_or(terms));
    match promise {
        Value::String(text) => judge_text(&route, text, commitment, referred, findings),
        Value::Object(map) => {
            for (language, text) in map {
                if let Some(text) = text.as_str() {
                    judge_text(&route.key(language), text, commitment, referred, findings);
                }
            }
        }
        _ => {}
    }
}

fn judge_text(route: &Route, text: &str, commitment: &Value, referred: Option<&Value>, findings: &mut Vec<Finding>) {
    let (mut has_stray, before) = (false, findings.len());
    for part in parts(text) {
        if findings.len() - before >= MOST_OF_A_TEXT {
            return;
        }
        match part {
            Part::Text(_) => {}
            Part::Stray(_) if has_stray => {}
            Part::Stray(brace) => {
                has_stray = true;
                let mut finding = at("TXT-05", Level::Error, "txt-stray-brace", vec![("brace", brace.to_string().into())], route);
                finding.help = Some(match broken_placeholder(text) {
                    Some(name) => Message::own("help-did-you-mean", vec![("word", format!("{{{name}}}").into())]),
                    None => Message::own("help-escape-brace", Vec::new()),
                });
                findings.push(finding);
            }
            Part::Placeholder(name) if !PLACEHOLDERS.contains(&name) => {
                let mut finding = at("TXT-05", Level::Error, "txt-unknown-placeholder", vec![("name", name.into())], route);
                let known = PLACEHOLDERS.iter().map(|name| Arg::from(format!("`{{{name}}}`"))).collect();
                finding.help = suggest(name, PLACEHOLDERS.into_iter()).or_else(|| {
                    Some(Message::own("help-one-of", vec![("words", Arg::List(known)), ("count", Arg::Count(PLACEHOLDERS.len()))]))
                });
                findings.push(finding);
            }
            Part::Placeholder(name) => {
                let keys: &[&str] = match name {
                    "target" => &["target"],
                    "amount" => &["amount"],
                    "deadline" => &["within", "by", "every"],
                    _ => &["within"],
                };
                // A page elsewhere fills nothing in; the words of a source that fixes nothing do.
                let says = |value: &Value| value.get("link").is_none() && value.get("not_offered").is_none();
                let filled = keys.iter().any(|key| commitment.get(key).or_else(|| referred?.get(key)).is_some_and(says));
                if !filled {
                    findings.push(at(
                        "TXT-06",
                        Level::Error,
                        "txt-nothing-to-fill-in",
                        vec![("name", name.into()), ("key", keys[0].into())],
                        route,
                    ));
                }
            }
        }
    }
}

/// A part of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'text> {
    /// Text as it is; `\{` has become `{`.
    Text(&'text str),
    /// A name in braces.
    Placeholder(&'text str),
    /// A brace that is none of both.
    Stray(char),
}

/// A promise, taken apart.
pub fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}', '\\']) {
        let (before, here) = rest.split_at(at);
        if !before.is_empty() {
            parts.push(Part::Text(before));
        }
        if let Some(after) = here.strip_prefix('\\') {
            let escaped = after.starts_with(['{', '}']);
            let (text, next) = if escaped { after.split_at(1) } else { here.split_at(1) };
            parts.push(Part::Text(text));
            rest = next;
            continue;
        }
        let name = here.strip_prefix('{').and_then(|inner| {
            let end = inner.find(['{', '}', '\\', '\n'])?;
            inner[end..].starts_with('}').then(|| &inner[..end])
        });
        match name.filter(|name| !name.is_empty()) {
            Some(name) => {
                parts.push(Part::Placeholder(name.trim()));
                rest = &here[name.len() + 2..];
            }
            None => {
                parts.push(Part::Stray(if here.starts_with('{') { '{' } else { '}' }));
                rest = &here[1..];
            }
        }
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest));
    }
    parts
}

/// The placeholder of which a brace is missing or stands twice.
fn broken_placeholder(text: &str) -> Option<&'static str> {
    PLACEHOLDERS.into_iter().find(|name| {
        text.match_indices(name).any(|(at, _)| {
            let (before, after) = (&text[..at], &text[at + name.len()..]);
            let (opens, closes) = (before.ends_with('{'), after.starts_with('}'));
            opens != closes || before.ends_with("{{") || after.starts_with("}}")
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_promises_apart() {
        use Part::{Placeholder, Stray, Text};
        let cases: [(&str, &[Part]); 7] = [
            ("répondu {deadline}.", &[Text("répondu "), Placeholder("deadline"), Text(".")]),
            ("\\{deadline}", &[Text("{"), Text("deadline"), Stray('}')]),
            ("\\{é\\}", &[Text("{"), Text("é"), Text("}")]),
            ("{deadline", &[Stray('{'), Text("deadline")]),
            ("{{deadline}}", &[Stray('{'), Placeholder("deadline"), Stray('}')]),
            ("{}", &[Stray('{'), Stray('}')]),
            ("a\\b", &[Text("a"), Text("\\"), Text("b")]),
        ];
        for (text, expected) in cases {
            assert_eq!(parts(text), expected, "{text}");
        }
    }
}
