//! The fields of a charter that hold words of its author's own.

use charter::charter::schema::charter_schema;
use charter::charter::schema::walk::Shapes;
use charter::source::route::{Route, Step};
use serde_json::Value;

/// What the words of a field may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Whatever the author writes.
    Plain,
    /// Markdown.
    Markdown,
    /// An address in the web, or another one.
    Link,
    /// A mailbox.
    Email,
}

/// Fields of plain text that are no words in a language.
pub const FREE: [&str; 6] = ["version", "file", "article", "postcode", "phone_display", "standard"];

/// A field of a charter: where it is, in which language where it is in several, and what it may hold.
pub type Field = (Route, Kind);

/// All fields of a charter.
pub fn fields(charter: &Value) -> Vec<Field> {
    let mut found: Vec<Field> = Vec::new();
    Shapes::new(&charter_schema()).visit(charter, &mut |route, name, value| {
        let kind = match name {
            "Text" => Kind::Plain,
            "Prose" | "Promise" => Kind::Markdown,
            "Link" => Kind::Link,
            "Email" => Kind::Email,
            _ => return,
        };
        match value {
            Value::Object(map) => found.extend(map.keys().filter(|key| *key != "only_in").map(|key| (route.key(key), kind))),
            _ => found.push((route.clone(), kind)),
        }
    });
    free(charter, &Route::root(), &mut found);
    found
}

fn free(value: &Value, route: &Route, found: &mut Vec<Field>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| free(value, &route.key(key), found)),
        Value::Array(items) => items.iter().enumerate().for_each(|(at, item)| free(item, &route.item(at), found)),
        Value::String(_) if route.last_key().is_some_and(|key| FREE.contains(&key)) => found.push((route.clone(), Kind::Plain)),
        _ => {}
    }
}

impl Kind {
    /// Words as a field of this kind can hold them; of an address, `mark` is what is there in any case.
    pub fn holding(self, mark: &str, words: &str) -> String {
        let kept = |refused: &[char]| words.chars().filter(|sign| !sign.is_whitespace() && !refused.contains(sign)).collect::<String>();
        match self {
            Kind::Plain | Kind::Markdown => words.to_owned(),
            Kind::Link => format!("https://x.example/{mark}?{}", kept(&[])),
            Kind::Email => format!("{mark}{}@x.example", kept(&['@', '<', '>', '(', ')'])),
        }
    }
}

/// The charter with other words in each of these fields.
pub fn filled(charter: &Value, fields: &[Field], words: impl Fn(usize, Kind) -> Option<String>) -> Value {
    let mut filled = charter.clone();
    for (at, (route, kind)) in fields.iter().enumerate() {
        let Some(words) = words(at, *kind) else { continue };
        let mut value = &mut filled;
        for step in &route.0 {
            value = match step {
                Step::Key(key) => &mut value[key.as_str()],
                Step::Item(item) => &mut value[*item],
            };
        }
        *value = words.into();
    }
    filled
}
