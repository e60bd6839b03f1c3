//! What a value has that its schema does not allow, as findings in our own words.

use std::sync::Arc;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{PatternOptions, ValidationError, Validator};
use serde_json::Value;

use super::walk::Shapes;
use crate::charter::near::{instead, renamed, suggest_or_list};
use crate::finding::{Arg, Finding, Level, Message, Place};
use crate::source::route::Route;

/// A schema, ready to judge values.
#[derive(Debug)]
pub struct Judge {
    validator: Validator,
    /// What its definitions are called.
    shapes: Arc<Shapes>,
}

/// A schema that cannot judge anything.
#[derive(Debug, thiserror::Error)]
#[error("the schema is not usable: {0}")]
pub struct NoJudge(String);

/// A fault, and whether it would be none if the value were read as the text it is written as.
pub struct Mismatch {
    /// The fault.
    pub finding: Finding,
    /// A number or truth value stands where text is meant.
    pub text_is_meant: bool,
}

impl Judge {
    /// A judge by `schema`, offline, with regular expressions that take linear time.
    pub fn new(schema: Value) -> Result<Judge, NoJudge> {
        Judge::by(&schema, Arc::new(Shapes::new(&schema)))
    }

    /// The same where the `shapes` of the schema are known.
    pub fn by(schema: &Value, shapes: Arc<Shapes>) -> Result<Judge, NoJudge> {
        let validator = jsonschema::options()
            .should_validate_formats(true)
            .with_pattern_options(PatternOptions::regex())
            .build(schema)
            .map_err(|error| NoJudge(error.to_string()))?;
        Ok(Judge { validator, shapes })
    }

    /// Whether `value` has nothing that the schema does not allow.
    pub fn allows(&self, value: &Value) -> bool {
        self.validator.is_valid(value)
    }

    /// Everything in `value` that the schema does not allow.
    pub fn mismatches(&self, value: &Value) -> Vec<Mismatch> {
        if self.validator.is_valid(value) {
            return Vec::new();
        }
        let mut mismatches = Vec::new();
        for error in self.validator.iter_errors(value) {
            self.explain(&error, value, &mut mismatches);
        }
        mismatches
    }

    fn explain(&self, error: &ValidationError<'_>, root: &Value, mismatches: &mut Vec<Mismatch>) {
        let route = route_of(error.instance_path().as_str(), root);
        let instance = error.instance();
        match error.kind() {
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                for key in unexpected {
                    let (_, known) = self.shapes.at(root, &route);
                    mismatches.push(plain(unknown_key(&route, key, &known)));
                }
            }
            ValidationErrorKind::AnyOf { context } => self.explain_branches(context, error, &route, root, mismatches),
            ValidationErrorKind::OneOfNotValid { context } => self.explain_kinds(context, instance, &route, root, mismatches),
            ValidationErrorKind::Required { property } => {
                let key = property.as_str().unwrap_or_default();
                mismatches.push(plain(at_map("FMT-04", "fmt-missing-key", &route, vec![("key", key.into())])));
            }
            ValidationErrorKind::Type { kind } => {
                let expected = self.expected_by_name(root, &route).unwrap_or_else(|| expected_by_kind(kind));
                let text_is_meant =
                    matches!(kind, TypeKind::Single(jsonschema::JsonType::String)) && (instance.is_number() || instance.is_boolean());
                mismatches.push(Mismatch { finding: wrong_kind(&route, instance, expected), text_is_meant });
            }
            ValidationErrorKind::Enum { options } => {
                let words: Vec<&str> = options.as_array().map(|all| all.iter().filter_map(Value::as_str).collect()).unwrap_or_default();
                mismatches.push(plain(unknown_word(&route, instance, &words)));
            }
            ValidationErrorKind::Constant { expected_value } => {
                let args = vec![("value", written(instance).into()), ("expected", written(expected_value).into())];
                mismatches.push(plain(at_value("FMT-03", "fmt-not-constant", &route, args)));
            }
            ValidationErrorKind::Not { .. } | ValidationErrorKind::FalseSchema => {
                let key = route.last_key().unwrap_or_default();
                mismatches.push(plain(at_key("FMT-06", "fmt-reserved-key", &route, vec![("key", key.into())])));
            }
            ValidationErrorKind::MinItems { .. } | ValidationErrorKind::MinProperties { .. } => {
                mismatches.push(plain(at_value("FMT-05", "fmt-is-empty", &route, Vec::new())));
            }
            _ => {
                let expected = self.expected_by_name(root, &route).unwrap_or_else(|| Message::own("expected-other", Vec::new()));
                mismatches.push(plain(wrong_value(&route, instance, expected)));
            }
        }
    }

    /// The faults of the branch that the author meant.
    fn explain_branches(
        &self,
        context: &[Vec<ValidationError<'static>>],
        error: &ValidationError<'_>,
        route: &Route,
        root: &Value,
        mismatches: &mut Vec<Mismatch>,
    ) {
        let path = error.schema_path().as_str();
        let branches = path.strip_suffix("/anyOf").and_then(|path| self.shapes.branches(path));
        let Some(branches) = branches else {
            mismatches.push(plain(at_value("FMT-04", "fmt-no-language", route, Vec::new())));
            return;
        };
        let instance = error.instance();
        let meant = self.shapes.best(branches, instance).or_else(|| {
            // A number where one of the branches is text.
            (instance.is_number() || instance.is_boolean()).then(|| self.shapes.best(branches, &Value::String(String::new()))).flatten()
        });
        match meant.and_then(|at| context.get(at)).filter(|errors| !errors.is_empty()) {
            Some(errors) => {
                for error in errors {
                    self.explain(error, root, mismatches);
                }
            }
            None => {
                let expected = self.expected_by_name(root, route).unwrap_or_else(|| Message::own("expected-other", Vec::new()));
                mismatches.push(plain(wrong_kind(route, instance, expected)));
            }
        }
    }

    /// The faults of a map whose one key says what kind of thing it holds.
    fn explain_kinds(
        &self,
        context: &[Vec<ValidationError<'static>>],
        instance: &Value,
        route: &Route,
        root: &Value,
        mismatches: &mut Vec<Mismatch>,
    ) {
        let Some(map) = instance.as_object() else {
            mismatches.push(plain(wrong_kind(route, instance, Message::own("expected-map", Vec::new()))));
            return;
        };
        let lacks = |errors: &[ValidationError<'static>]| {
            errors.iter().find_map(|error| match error.kind() {
                ValidationErrorKind::Required { property } if route_of(error.instance_path().as_str(), root) == *route => {
                    property.as_str().map(str::to_owned)
                }
                _ => None,
            })
        };
        if let Some(errors) = context.iter().find(|errors| lacks(errors).is_none()) {
            for error in errors {
                self.explain(error, root, mismatches);
            }
            return;
        }
        let kinds: Vec<String> = context.iter().filter_map(|errors| lacks(errors)).collect();
        let Some(key) = map.keys().next() else {
            mismatches.push(plain(at_value("FMT-05", "fmt-is-empty", route, Vec::new())));
            return;
        };
        mismatches.push(plain(unknown_key(route, key, &kinds.iter().map(String::as_str).collect::<Vec<_>>())));
    }

    /// What is expected, by the innermost definition that has words of its own.
    fn expected_by_name(&self, root: &Value, route: &Route) -> Option<Message> {
        let (names, _) = self.shapes.at(root, route);
        let key = route.last_key().unwrap_or_default();
        names
            .iter()
            .rev()
            .chain(std::iter::once(&key))
            .find_map(|name| EXPECTED.iter().find(|(of, _)| of == name))
            .map(|(_, id)| Message::own(id, Vec::new()))
    }
}

/// Definitions (or keys) and the message that says what is expected there.
const EXPECTED: [(&str, &str); 26] = [
    ("Colour", "expected-colour"),
    ("Duration", "expected-duration"),
    ("Date", "expected-date"),
    ("Percent", "expected-percent"),
    ("Email", "expected-email"),
    ("Phone", "expected-phone"),
    ("Country", "expected-country"),
    ("MonthDay", "expected-month-day"),
    ("Clock", "expected-clock"),
    ("Link", "expected-link"),
    ("Times", "expected-times"),
    ("Osm", "expected-osm"),
    ("Hours", "expected-hours"),
    ("Week", "expected-hours"),
    ("Id", "expected-id"),
    ("ChannelRef", "expected-id"),
    ("SiteRef", "expected-id"),
    ("ServiceRef", "expected-id"),
    ("AudienceRef", "expected-id"),
    ("ChapterRef", "expected-id"),
    ("BodyRef", "expected-register-id"),
    ("ActRef", "expected-register-id"),
    ("TermRef", "expected-route"),
    ("Text", "expected-text"),
    ("Prose", "expected-text"),
    ("Promise", "expected-text"),
];

fn expected_by_kind(kind: &TypeKind) -> Message {
    use jsonschema::JsonType as J;
    let id = match kind {
        TypeKind::Single(J::String) => "expected-string",
        TypeKind::Single(J::Array) => "expected-list",
        TypeKind::Single(J::Object) => "expected-map",
        TypeKind::Single(J::Integer) => "expected-integer",
        TypeKind::Single(J::Number) => "expected-number",
        TypeKind::Single(J::Boolean) => "expected-truth",
        _ => "expected-other",
    };
    Message::own(id, Vec::new())
}

fn plain(finding: Finding) -> Mismatch {
    Mismatch { finding, text_is_meant: false }
}

fn unknown_key(route: &Route, key: &str, known: &[&str]) -> Finding {
    let mut finding = at_key("FMT-01", "fmt-unknown-key", &route.key(key), vec![("key", key.into())]);
    finding.help = suggest_or_list(key, known);
    finding.fix = renamed(&route.key(key), key, known);
    finding
}

fn unknown_word(route: &Route, instance: &Value, words: &[&str]) -> Finding {
    let value = written(instance);
    let mut finding = at_value("FMT-03", "fmt-unknown-word", route, vec![("value", value.clone().into())]);
    finding.help = suggest_or_list(&value, words);
    finding.fix = instead(route, &value, words.iter().copied());
    finding
}

fn wrong_kind(route: &Route, instance: &Value, expected: Message) -> Finding {
    let found = match instance {
        Value::Null => "found-nothing",
        Value::Bool(_) => "found-truth",
        Value::Number(_) => "found-number",
        Value::String(_) => "found-string",
        Value::Array(_) => "found-list",
        Value::Object(_) => "found-map",
    };
    let found = Arg::Message(Box::new(Message::own(found, Vec::new())));
    let args = vec![("found", found), ("expected", Arg::Message(Box::new(expected)))];
    at_value("FMT-02", "fmt-wrong-kind", route, args)
}

fn wrong_value(route: &Route, instance: &Value, expected: Message) -> Finding {
    let args = vec![("value", written(instance).into()), ("expected", Arg::Message(Box::new(expected)))];
    at_value("FMT-05", "fmt-wrong-value", route, args)
}

fn at_value(code: &str, id: &'static str, route: &Route, args: crate::finding::Args) -> Finding {
    Finding::new(code, Level::Error, Message::own(id, args), Place::Value(route.clone()))
}

fn at_key(code: &str, id: &'static str, route: &Route, args: crate::finding::Args) -> Finding {
    Finding::new(code, Level::Error, Message::own(id, args), Place::Key(route.clone()))
}

/// At the key of a map, or at the first key of an item; a whole map is no place to look at.
fn at_map(code: &str, id: &'static str, route: &Route, args: crate::finding::Args) -> Finding {
    let place = if route.0.is_empty() { Place::File } else { Place::Key(route.clone()) };
    Finding::new(code, Level::Error, Message::own(id, args), place)
}

/// A value in one line, not too long.
fn written(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let short: String = text.chars().take(60).collect();
    let cut = short.len() < text.len();
    short.replace(['\n', '\r', '\t'], " ") + if cut { "…" } else { "" }
}

/// The route of a JSON pointer; a part of digits is an item only in a list.
fn route_of(pointer: &str, root: &Value) -> Route {
    let mut route = Route::root();
    let mut value = Some(root);
    for part in pointer.split('/').skip(1) {
        let part = part.replace("~1", "/").replace("~0", "~");
        let item = value.and_then(Value::as_array).and_then(|items| {
            let at: usize = part.parse().ok()?;
            Some((at, items.get(at)))
        });
        (route, value) = match item {
            Some((at, next)) => (route.item(at), next),
            None => (route.key(part.clone()), value.and_then(|value| value.get(&part))),
        };
    }
    route
}
