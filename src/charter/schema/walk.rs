//! A value and its schema, walked together: what each value of a charter means.

mod graph;

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::source::route::{Route, Step};
use graph::{Graph, Node};

/// A JSON Schema with what its definitions are called, read once into a graph that is quick to walk.
#[derive(Debug)]
pub struct Shapes {
    nodes: Vec<Node>,
    pointers: HashMap<String, usize>,
}

impl Shapes {
    /// The shapes of `schema`.
    pub fn new(schema: &Value) -> Shapes {
        let Graph { nodes, pointers, .. } = Graph::of(schema);
        Shapes { nodes, pointers }
    }

    /// Calls `each` for every value below `value` with the name of every definition that it is: `Text`, `Date`,
    /// `ChannelRef`. What the schema does not know is passed over.
    pub fn visit(&self, value: &Value, each: &mut dyn FnMut(&Route, &str, &Value)) {
        self.visit_from(0, value, &mut Route::root(), each);
    }

    fn visit_from(&self, at: usize, value: &Value, route: &mut Route, each: &mut dyn FnMut(&Route, &str, &Value)) {
        let mut at = at;
        let node = loop {
            at = self.referred(at, |name| each(route, name, value));
            let node = &self.nodes[at];
            let Some(branches) = &node.branches else { break node };
            match self.best(branches, value) {
                Some(meant) => at = branches[meant],
                None => return,
            }
        };
        for part in &node.all {
            self.visit_from(*part, value, route, each);
        }
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    if let Some(below) = node.below(key) {
                        route.0.push(Step::Key(key.clone()));
                        self.visit_from(below, value, route, each);
                        route.0.pop();
                    }
                }
            }
            Value::Array(items) => {
                if let Some(below) = node.items {
                    for (at, item) in items.iter().enumerate() {
                        route.0.push(Step::Item(at));
                        self.visit_from(below, item, route, each);
                        route.0.pop();
                    }
                }
            }
            _ => {}
        }
    }

    /// The definitions that the value at `route` of `root` is, the outermost first, and the keys it may have.
    pub fn at(&self, root: &Value, route: &Route) -> (Vec<&str>, Vec<&str>) {
        let mut names = Vec::new();
        let (mut at, mut value) = (0, root);
        for step in &route.0 {
            let node = &self.nodes[self.settled(at, value, &mut Vec::new())];
            let next = match step {
                Step::Key(key) => node.below(key).zip(value.get(key)),
                Step::Item(item) => node.items.zip(value.get(item)),
            };
            match next {
                Some((below, inner)) => (at, value) = (below, inner),
                None => return (names, Vec::new()),
            }
        }
        let node = &self.nodes[self.settled(at, value, &mut names)];
        (names, node.keys.iter().map(AsRef::as_ref).collect())
    }

    /// The branches of the `anyOf` in the schema that `pointer` (a JSON pointer) leads to, if it offers shapes.
    pub fn branches(&self, pointer: &str) -> Option<&[usize]> {
        self.nodes[*self.pointers.get(pointer)?].branches.as_deref()
    }

    /// Which of `branches` `value` is meant as, if it can be any.
    pub fn best(&self, branches: &[usize], value: &Value) -> Option<usize> {
        let mut best = None;
        for (at, branch) in branches.iter().enumerate() {
            if let Some(score) = self.score(*branch, value)
                && best.is_none_or(|(_, most)| score > most)
            {
                best = Some((at, score));
            }
        }
        best.map(|(at, _)| at)
    }

    fn settled<'shapes>(&'shapes self, at: usize, value: &Value, names: &mut Vec<&'shapes str>) -> usize {
        let mut at = at;
        loop {
            at = self.referred(at, |name| names.push(name));
            let node = &self.nodes[at];
            match node.branches.as_ref().and_then(|branches| Some(branches[self.best(branches, value)?])) {
                Some(branch) => at = branch,
                None => match node.all.first() {
                    Some(part) => at = *part,
                    None => return at,
                },
            }
        }
    }

    /// The node itself, or the definition that it refers to, whose name is told.
    fn referred<'shapes>(&'shapes self, at: usize, name: impl FnOnce(&'shapes str)) -> usize {
        match self.nodes[at].refers {
            Some(definition) => {
                name(&self.nodes[definition].name);
                definition
            }
            None => at,
        }
    }

    /// How well `value` fits; none where it cannot be meant as it.
    fn score(&self, at: usize, value: &Value) -> Option<i32> {
        let node = &self.nodes[self.referred(at, |_| {})];
        if let Some(branches) = &node.branches {
            return branches.iter().filter_map(|branch| self.score(*branch, value)).max();
        }
        let fits = node.kind.as_deref().map(|kind| is_of(value, kind));
        if let Some(part) = node.all.first() {
            return fits.unwrap_or(true).then(|| self.score(*part, value)).flatten();
        }
        if fits != Some(true) {
            return None;
        }
        if let Some(words) = &node.words {
            return Some(if words.contains(value) { 100 } else { 0 });
        }
        match value {
            Value::Object(map) if node.has_properties => Some(node.object_score(map)),
            _ => Some(1),
        }
    }
}

impl Node {
    fn below(&self, key: &str) -> Option<usize> {
        self.properties.get(key).copied().or(self.rest)
    }

    /// Keys it knows count for it, keys it does not know and keys it misses against it.
    fn object_score(&self, map: &Map<String, Value>) -> i32 {
        let known = map.keys().filter(|key| self.properties.contains_key(key.as_str())).count() as i32;
        let missing = self.required.iter().filter(|key| !map.contains_key(key.as_str())).count() as i32;
        4 * known - (map.len() as i32 - known) - 2 * missing
    }
}

fn is_of(value: &Value, kind: &str) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        _ => value.is_null(),
    }
}
