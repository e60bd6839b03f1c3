//! The schema of a charter as a writer meets it: what may stand at a place, whatever else stands there.

use std::sync::OnceLock;

use serde_json::Value;

use crate::charter::read::SCHEMA;
use crate::source::route::Step;

/// All that a place may be.
#[derive(Debug, Default)]
pub(super) struct Spot {
    /// The definitions, the outermost first.
    pub(super) names: Vec<&'static str>,
    /// The schemas that say something of the value itself.
    pub(super) nodes: Vec<&'static Value>,
}

fn schema() -> &'static Value {
    static READ: OnceLock<Value> = OnceLock::new();
    READ.get_or_init(|| serde_json::from_str(SCHEMA).unwrap_or_default())
}

/// What may stand at the end of `steps`; nothing where they lead out of the format.
pub(super) fn at(steps: &[Step]) -> Spot {
    let mut spot = Spot::default();
    spot.add(schema());
    for step in steps {
        let mut next = Spot::default();
        for node in spot.nodes {
            let below = match step {
                Step::Key(key) => property(node, key),
                Step::Item(_) => node.get("items"),
            };
            below.into_iter().for_each(|below| next.add(below));
        }
        spot = next;
    }
    spot
}

/// What the schema says of the last step: of the key in its map, and else of what stands there.
pub(super) fn description(steps: &[Step]) -> Option<&'static str> {
    let (last, before) = steps.split_last()?;
    let parent = at(before);
    let of_key = match last {
        Step::Key(key) => parent.nodes.iter().find_map(|node| property(node, key)?.get("description")?.as_str()),
        Step::Item(_) => None,
    };
    of_key.or_else(|| at(steps).description())
}

impl Spot {
    /// What is said of what stands here.
    pub(super) fn description(&self) -> Option<&'static str> {
        let named = self.names.iter().find_map(|name| schema()["$defs"][*name].get("description")?.as_str());
        named.or_else(|| self.nodes.iter().find_map(|node| node.get("description")?.as_str()))
    }

    /// The keys that may stand here, each with its schema.
    pub(super) fn keys(&self) -> Vec<(&'static str, &'static Value)> {
        let mut keys: Vec<(&str, &Value)> = Vec::new();
        for (key, value) in self.nodes.iter().filter_map(|node| node.get("properties")?.as_object()).flatten() {
            // What is kept for later is refused.
            if value.get("not").is_none() && !keys.iter().any(|(known, _)| known == key) {
                keys.push((key, value));
            }
        }
        keys
    }

    /// The words that may stand here, each with what it means.
    pub(super) fn words(&self) -> Vec<(String, Option<String>)> {
        let mut words = Vec::new();
        for node in &self.nodes {
            let about = node.get("description").and_then(Value::as_str).unwrap_or_default();
            let listed = node.get("enum").and_then(Value::as_array).into_iter().flatten().chain(node.get("const"));
            for word in listed {
                let word = word.as_str().map_or_else(|| word.to_string(), str::to_owned);
                let meaning = meaning(about, &word);
                words.push((word, meaning));
            }
            if node.get("type").and_then(Value::as_str) == Some("boolean") {
                words.extend(["true", "false"].map(|word| (word.to_owned(), None)));
            }
        }
        words
    }

    /// Whether something can stand here that is no map and no list.
    pub(super) fn is_on_one_line(&self) -> bool {
        let is_small = |kind: &str| !["object", "array"].contains(&kind);
        self.nodes.iter().any(|node| node.get("type").and_then(Value::as_str).is_some_and(is_small) || node.get("const").is_some())
    }

    pub(super) fn of(value: &'static Value) -> Spot {
        let mut spot = Spot::default();
        spot.add(value);
        spot
    }

    fn add(&mut self, node: &'static Value) {
        if let Some(name) = node.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next()) {
            if !self.names.contains(&name) {
                self.names.push(name);
                self.add(&schema()["$defs"][name]);
            }
        } else if node.get("type").is_some() || node.get("properties").is_some() || node.get("const").is_some() {
            self.nodes.push(node);
        }
        for branches in ["anyOf", "oneOf", "allOf"] {
            node.get(branches).and_then(Value::as_array).into_iter().flatten().for_each(|branch| self.add(branch));
        }
    }
}

fn property<'node>(node: &'node Value, key: &str) -> Option<&'node Value> {
    let named = node.get("properties").and_then(|properties| properties.get(key));
    named.or_else(|| node.get("additionalProperties").filter(|rest| rest.is_object()))
}

/// The meaning of a word in a description that says them all: "`phone`: A telephone line. `email`: …".
fn meaning(about: &str, word: &str) -> Option<String> {
    let (_, after) = about.split_once(&format!("`{word}`: "))?;
    Some(after.split(" `").next().unwrap_or(after).to_owned())
}
