//! Routes as packs write them: `channels[kind=phone|fax].hours`, `commitments[].step`, `.accessibility.*`.

use std::borrow::Cow;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{Deserializer, Error};

/// A route as packs write it; it may lead to several values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackRoute {
    /// Whether it begins at the item of the enclosing `for_each`, not at the charter.
    pub relative: bool,
    /// The way.
    pub parts: Vec<Part>,
}

/// One part of the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Into a key.
    Key(String),
    /// Into every item of a list, or those whose `key` is one of `values`.
    Each(Option<Filter>),
    /// Into every value of a map.
    AnyValue,
}

/// Items whose `key` is one of `values`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// The key.
    pub key: String,
    /// The values it may have.
    pub values: Vec<String>,
}

/// One route, or alternatives of which any will do.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum At {
    /// One.
    One(PackRoute),
    /// Alternatives, the first that leads somewhere counts.
    Any(Vec<PackRoute>),
}

impl At {
    /// The alternatives.
    pub fn routes(&self) -> &[PackRoute] {
        match self {
            At::One(route) => std::slice::from_ref(route),
            At::Any(routes) => routes,
        }
    }
}

impl FromStr for PackRoute {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (relative, text) = match text.strip_prefix('.') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let mut parts = Vec::new();
        if text.is_empty() {
            return if relative { Ok(PackRoute { relative, parts }) } else { Err(()) };
        }
        for part in text.split('.') {
            let (key, each) = match part.split_once('[') {
                Some((key, rest)) => (key, Some(rest.strip_suffix(']').ok_or(())?)),
                None => (part, None),
            };
            match key {
                "*" => parts.push(Part::AnyValue),
                key if is_key(key) => parts.push(Part::Key(key.to_owned())),
                _ => return Err(()),
            }
            match each {
                None => {}
                Some("") => parts.push(Part::Each(None)),
                Some(filter) => {
                    let (key, values) = filter.split_once('=').ok_or(())?;
                    let values: Vec<String> = values.split('|').map(str::to_owned).collect();
                    if !is_key(key) || values.iter().any(String::is_empty) {
                        return Err(());
                    }
                    parts.push(Part::Each(Some(Filter { key: key.to_owned(), values })));
                }
            }
        }
        Ok(PackRoute { relative, parts })
    }
}

fn is_key(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

impl<'de> Deserialize<'de> for PackRoute {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(|()| D::Error::custom(format!("`{text}` is no route")))
    }
}

impl JsonSchema for PackRoute {
    fn schema_name() -> Cow<'static, str> {
        "PackRoute".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A route in a charter: keys with dots between; `[]` is every item of a list, `[kind=phone|fax]` the items whose kind is one of these, `*` every value of a map; a dot at the beginning means the item of the enclosing `for_each`.",
            "type": "string",
            "pattern": "^(\\.|\\.?([a-z0-9_]+|\\*)(\\[([a-z0-9_]+=[^\\]|]+(\\|[^\\]|]+)*)?\\])?(\\.([a-z0-9_]+|\\*)(\\[([a-z0-9_]+=[^\\]|]+(\\|[^\\]|]+)*)?\\])?)*)$",
            "examples": ["openness.documents.answer", "channels[kind=phone].hours", ".accessibility.*"],
        })
    }
}
