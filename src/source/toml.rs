//! From a TOML text to a value and the bytes of each of its parts.

use std::ops::Range;

use serde_json::{Map, Value};
use toml_edit::{Document, Item, Table, Value as Toml};

use super::tree::{Entry, Node, Shape};

/// Where a text cannot be read as TOML, and why, in the words of the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotToml {
    /// Where.
    pub bytes: Range<usize>,
    /// Why.
    pub why: String,
}

pub(super) fn build(text: &str) -> Result<(Value, Node), NotToml> {
    let document = Document::parse(text)
        .map_err(|error| NotToml { bytes: error.span().unwrap_or(0..0), why: error.message().trim().replace('\n', "; ") })?;
    let entries = document.iter().map(|(key, item)| entry(key, document.as_table(), item));
    Ok(map(0..0, entries))
}

fn entry(key: &str, within: &Table, item: &Item) -> (Value, Entry) {
    keyed(key, within.key(key).and_then(toml_edit::Key::span), of_item(item))
}

fn keyed(key: &str, span: Option<Range<usize>>, (value, node): (Value, Node)) -> (Value, Entry) {
    let key_span = span.unwrap_or_else(|| node.span.clone());
    (value, Entry { key: key.to_owned(), key_span, value: node })
}

fn map(span: Range<usize>, entries: impl Iterator<Item = (Value, Entry)>) -> (Value, Node) {
    let mut values = Map::new();
    let entries = entries
        .map(|(value, entry)| {
            values.insert(entry.key.clone(), value);
            entry
        })
        .collect();
    (Value::Object(values), Node { span, shape: Shape::Map(entries), is_shared: false })
}

fn list(span: Range<usize>, items: impl Iterator<Item = (Value, Node)>) -> (Value, Node) {
    let (values, nodes) = items.unzip();
    (Value::Array(values), Node { span, shape: Shape::List(nodes), is_shared: false })
}

fn of_table(table: &Table) -> (Value, Node) {
    map(table.span().unwrap_or(0..0), table.iter().map(|(key, item)| entry(key, table, item)))
}

fn of_item(item: &Item) -> (Value, Node) {
    match item {
        Item::None => (Value::Null, Node { span: 0..0, shape: Shape::Scalar, is_shared: false }),
        Item::Value(value) => of_value(value),
        Item::Table(table) => of_table(table),
        Item::ArrayOfTables(tables) => list(tables.span().unwrap_or(0..0), tables.iter().map(of_table)),
    }
}

fn of_value(value: &Toml) -> (Value, Node) {
    let span = value.span().unwrap_or(0..0);
    let scalar = match value {
        Toml::Array(items) => return list(span, items.iter().map(of_value)),
        Toml::InlineTable(table) => {
            let entries = table.iter().map(|(key, value)| keyed(key, table.key(key).and_then(toml_edit::Key::span), of_value(value)));
            return map(span, entries);
        }
        Toml::String(text) => Value::String(text.value().clone()),
        Toml::Integer(number) => (*number.value()).into(),
        Toml::Float(number) => (*number.value()).into(),
        Toml::Boolean(truth) => (*truth.value()).into(),
        Toml::Datetime(when) => Value::String(when.value().to_string()),
    };
    (scalar, Node { span, shape: Shape::Scalar, is_shared: false })
}
