//! Texts: in every language that the charter declares, and finished.

use serde_json::Value;

use super::at;
use crate::charter::text::{Language, is_unseen};
use crate::finding::{Arg, Finding, Level, Message, Place};
use crate::source::route::Route;

/// The languages that a charter declares.
pub(super) struct Declared {
    languages: Vec<String>,
}

impl Declared {
    pub(super) fn of(root: &Value) -> Self {
        let declared = root.get("languages").and_then(Value::as_array);
        let languages = declared
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .filter(|tag| Language::of_locale(tag).is_some())
            .map(str::to_owned)
            .collect();
        Declared { languages }
    }

    pub(super) fn judge(&self, route: &Route, value: &Value, findings: &mut Vec<Finding>) {
        match value {
            Value::String(text) => {
                if self.languages.len() > 1 {
                    let mut finding =
                        at("TXT-04", Level::Warning, "txt-one-string", vec![("languages", self.named(&self.languages))], route);
                    finding.help = Some(Message::own("help-map-of-languages", vec![("language", self.languages[0].as_str().into())]));
                    findings.push(finding);
                }
                unfinished(route, text, findings);
            }
            Value::Object(map) => {
                self.coverage(route, map, findings);
                for (language, text) in map {
                    if let Some(text) = text.as_str() {
                        unfinished(&route.key(language), text, findings);
                    }
                }
            }
            _ => {}
        }
    }

    /// A link may be the same in every language.
    pub(super) fn judge_link(&self, route: &Route, value: &Value, findings: &mut Vec<Finding>) {
        match value {
            Value::Object(map) => self.coverage(route, map, findings),
            Value::String(text) => unfinished(route, text, findings),
            _ => {}
        }
    }

    fn coverage(&self, route: &Route, map: &serde_json::Map<String, Value>, findings: &mut Vec<Finding>) {
        let only_in: Option<Vec<&str>> =
            map.get("only_in").and_then(Value::as_array).map(|list| list.iter().filter_map(Value::as_str).collect());
        let missing: Vec<String> = self
            .languages
            .iter()
            .filter(|language| !map.contains_key(language.as_str()))
            .filter(|language| only_in.as_ref().is_none_or(|only| only.contains(&language.as_str())))
            .cloned()
            .collect();
        if !missing.is_empty() {
            let args = vec![("languages", self.named(&missing))];
            findings.push(Finding::new("TXT-01", Level::Error, Message::own("txt-missing-language", args), Place::Key(route.clone())));
        }
        let not_declared = |language: &&String| *language != "only_in" && !self.languages.is_empty() && !self.languages.contains(language);
        for language in map.keys().filter(not_declared) {
            let args = vec![("language", Arg::Language(language.clone()))];
            findings.push(Finding::new(
                "TXT-02",
                Level::Warning,
                Message::own("txt-undeclared-language", args),
                Place::Key(route.key(language)),
            ));
        }
        if let Some(only) = only_in {
            let only: Vec<String> = only.into_iter().map(str::to_owned).collect();
            let args = vec![("languages", self.named(&only))];
            findings.push(Finding::new("TXT-07", Level::Note, Message::own("txt-only-in", args), Place::Key(route.clone())));
        }
    }

    fn named(&self, languages: &[String]) -> Arg {
        Arg::List(languages.iter().map(|language| Arg::Language(language.clone())).collect())
    }
}

/// `TODO`, or nothing at all.
fn unfinished(route: &Route, text: &str, findings: &mut Vec<Finding>) {
    let text = text.trim();
    if text.chars().all(is_blank) {
        findings.push(at("TXT-03", Level::Error, "txt-empty", Vec::new(), route));
    } else if is_todo(text) {
        let rest = text.trim_start_matches("TODO").trim_start_matches([':', ' ', '\u{a0}']);
        findings.push(at("TXT-03", Level::Error, "txt-todo", vec![("todo", rest.into())], route));
    }
}

/// What stands for a text that is not there yet, in small letters and without brackets.
const STAND_INS: [&str; 14] = [
    "",
    "xx",
    "xxx",
    "xxxx",
    "tbd",
    "to do",
    "à traduire",
    "à compléter",
    "te vertalen",
    "aan te vullen",
    "zu übersetzen",
    "zu ergänzen",
    "to be translated",
    "to translate",
];

/// Whether a text still waits to be written: it is a stand-in such as `[à traduire]` or `…`, or nothing that can be seen.
pub fn is_todo(text: &str) -> bool {
    const LONGEST: usize = 40;
    let text = text.trim_matches(is_blank);
    let is_lorem = || text.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("lorem ipsum"));
    let stands_in = || {
        let inner = text.trim_matches(|next: char| is_blank(next) || "[](){}<>*_.…!".contains(next));
        STAND_INS.contains(&inner.to_lowercase().as_str())
    };
    text.strip_prefix("TODO").is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
        || is_lorem()
        || text.len() < LONGEST && stands_in()
}

/// Whether a sign takes no room, or only room.
fn is_blank(next: char) -> bool {
    next.is_whitespace() || is_unseen(next)
}
