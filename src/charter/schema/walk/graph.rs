//! A JSON Schema as nodes that refer to each other by number.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

/// A schema: what it says of the shape of a value.
#[derive(Debug, Default)]
pub(super) struct Node {
    /// What it is called, if it is a definition.
    pub(super) name: Box<str>,
    /// The definition it refers to.
    pub(super) refers: Option<usize>,
    /// The branches of an `anyOf` that offers shapes, not of one that only asks for keys.
    pub(super) branches: Option<Vec<usize>>,
    /// The parts of an `allOf`.
    pub(super) all: Vec<usize>,
    pub(super) properties: BTreeMap<Box<str>, usize>,
    pub(super) has_properties: bool,
    /// The keys of `properties`, in order.
    pub(super) keys: Vec<Box<str>>,
    /// What all other keys hold.
    pub(super) rest: Option<usize>,
    pub(super) items: Option<usize>,
    pub(super) kind: Option<Box<str>>,
    /// The words of an `enum`.
    pub(super) words: Option<Vec<Value>>,
    pub(super) required: Vec<String>,
}

/// The nodes of a schema; the first is its root.
#[derive(Default)]
pub(super) struct Graph {
    pub(super) nodes: Vec<Node>,
    /// Those with branches, by JSON pointer.
    pub(super) pointers: HashMap<String, usize>,
    definitions: HashMap<String, usize>,
}

impl Graph {
    pub(super) fn of(schema: &Value) -> Graph {
        let mut graph = Graph::default();
        graph.nodes.push(Node::default());
        let definitions = schema.get("$defs").and_then(Value::as_object);
        for name in definitions.into_iter().flat_map(Map::keys) {
            graph.definitions.insert(name.clone(), graph.nodes.len());
            graph.nodes.push(Node::default());
        }
        graph.fill(0, schema, "");
        for (name, definition) in definitions.into_iter().flatten() {
            let at = graph.definitions[name];
            graph.fill(at, definition, &format!("/$defs/{}", escaped(name)));
            graph.nodes[at].name = name.as_str().into();
        }
        graph
    }

    fn add(&mut self, schema: &Value, pointer: &str) -> usize {
        let at = self.nodes.len();
        self.nodes.push(Node::default());
        self.fill(at, schema, pointer);
        at
    }

    fn fill(&mut self, at: usize, schema: &Value, pointer: &str) {
        let Some(map) = schema.as_object() else { return };
        let reference = map.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix("#/$defs/"));
        let properties = map.get("properties").and_then(Value::as_object);
        let mut node = Node {
            refers: reference.and_then(|name| self.definitions.get(name).copied()),
            has_properties: properties.is_some(),
            kind: map.get("type").and_then(Value::as_str).map(Into::into),
            words: map.get("enum").and_then(Value::as_array).cloned(),
            required: list(map, "required").filter_map(|key| key.as_str().map(str::to_owned)).collect(),
            ..Node::default()
        };
        for (key, property) in properties.into_iter().flatten() {
            let below = self.add(property, &format!("{pointer}/properties/{}", escaped(key)));
            node.properties.insert(key.as_str().into(), below);
            node.keys.push(key.as_str().into());
        }
        if properties.is_none() && map.contains_key("anyOf") {
            let branches = list(map, "anyOf").enumerate().map(|(nth, branch)| self.add(branch, &format!("{pointer}/anyOf/{nth}")));
            node.branches = Some(branches.collect());
            self.pointers.insert(pointer.to_owned(), at);
        }
        node.all = list(map, "allOf").enumerate().map(|(nth, part)| self.add(part, &format!("{pointer}/allOf/{nth}"))).collect();
        node.rest = map
            .get("additionalProperties")
            .filter(|rest| rest.is_object())
            .map(|rest| self.add(rest, &format!("{pointer}/additionalProperties")));
        node.items = map.get("items").map(|items| self.add(items, &format!("{pointer}/items")));
        self.nodes[at] = node;
    }
}

fn list<'schema>(map: &'schema Map<String, Value>, key: &str) -> impl Iterator<Item = &'schema Value> {
    map.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// A key as a JSON pointer writes it.
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
