//! The JSON Schema of the format, made from the types.

pub mod validate;
pub mod walk;

use schemars::transform::{Transform, transform_subschemas};
use schemars::{Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde_json::{Value, json};

use super::Charter;

/// Where the schema is known by.
pub const ID: &str = "urn:charter:schema:charter:1.0.0";

/// The JSON Schema 2020-12 of a charter, as `schemas/charter.schema.json` holds it.
pub fn charter_schema() -> Value {
    of::<Charter>(ID)
}

/// The JSON Schema of a type that is read from a file, named `id`, without what Rust adds to it.
pub fn of<T: schemars::JsonSchema>(id: &str) -> Value {
    let generator = SchemaSettings::draft2020_12().with_transform(Strict).into_generator();
    let schema = generator.into_root_schema_for::<T>().to_value();
    let mut root = serde_json::Map::new();
    if let Value::Object(mut map) = schema {
        root.extend(map.remove_entry("$schema"));
        root.insert("$id".into(), json!(id));
        root.extend(map);
    }
    Value::Object(root)
}

/// A key that is kept for later and refused until then.
pub(crate) fn reserved(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "not": {} })
}

/// Refuses unknown keys, and takes out the marks of Rust: `null` for an option, formats of numbers, defaults.
#[derive(Clone)]
struct Strict;

impl Transform for Strict {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        let Some(map) = schema.as_object_mut() else {
            return;
        };
        if map.contains_key("properties") && !map.contains_key("additionalProperties") {
            map.insert("additionalProperties".into(), json!(false));
        }
        map.remove("default");
        if map.get("format").is_some_and(|format| format != "date") {
            map.remove("format");
        }
        let kinds = map.get("type").and_then(Value::as_array);
        if let Some(kind) = kinds.and_then(|kinds| kinds.iter().find(|kind| **kind != "null")).cloned() {
            map.insert("type".into(), kind);
        }
        if let Some(Value::Array(branches)) = map.get_mut("anyOf") {
            branches.retain(|branch| *branch != json!({ "type": "null" }));
            if let [only] = branches.as_mut_slice() {
                let only = only.take();
                map.remove("anyOf");
                if let Value::Object(only) = only {
                    for (key, value) in only {
                        map.entry(key).or_insert(value);
                    }
                }
            }
        }
        flatten_words(map);
    }
}

/// A list of words, each with its meaning, becomes one `enum` whose description says them all, so that a wrong
/// word is one error that knows every right one.
fn flatten_words(map: &mut serde_json::Map<String, Value>) {
    let Some(Value::Array(branches)) = map.get("oneOf") else {
        return;
    };
    let mut words = Vec::new();
    let mut meanings = Vec::new();
    for branch in branches {
        match (branch.get("const"), branch.get("enum")) {
            (Some(word), _) => {
                words.push(word.clone());
                if let Some(meaning) = branch.get("description").and_then(Value::as_str) {
                    meanings.push(format!("`{}`: {meaning}", word.as_str().unwrap_or_default()));
                }
            }
            (None, Some(Value::Array(some))) => words.extend(some.iter().cloned()),
            _ => return,
        }
    }
    map.remove("oneOf");
    map.insert("type".into(), json!("string"));
    map.insert("enum".into(), Value::Array(words));
    if !meanings.is_empty() {
        let about = map.get("description").and_then(Value::as_str).unwrap_or_default();
        let description = format!("{about} {}", meanings.join(" ")).trim().to_owned();
        map.insert("description".into(), json!(description));
    }
}
