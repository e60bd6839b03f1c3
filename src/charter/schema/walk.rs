//! A value and its schema, walked together: what each value of a charter means.

use serde_json::{Map, Value};

use crate::source::route::{Route, Step};

/// A JSON Schema with what its definitions are called.
#[derive(Debug)]
pub struct Shapes {
    root: Value,
}

/// A schema on the way, and the name of the definition it is, if it is one.
#[derive(Clone, Copy)]
struct Shape<'schema> {
    schema: &'schema Value,
    name: Option<&'schema str>,
}

impl Shapes {
    /// The shapes of `schema`.
    pub fn new(schema: Value) -> Shapes {
        Shapes { root: schema }
    }

    /// Calls `each` for every value below `value` with the name of every definition that it is: `Text`, `Date`,
    /// `ChannelRef`. What the schema does not know is passed over.
    pub fn visit(&self, value: &Value, each: &mut dyn FnMut(&Route, &str, &Value)) {
        self.visit_from(&self.root, value, &mut Route::root(), each);
    }

    fn visit_from(&self, schema: &Value, value: &Value, route: &mut Route, each: &mut dyn FnMut(&Route, &str, &Value)) {
        let mut shape = Shape { schema, name: None };
        loop {
            shape = self.referred(shape.schema);
            if let Some(name) = shape.name {
                each(route, name, value);
            }
            let Some(branches) = alternatives(shape.schema) else { break };
            match self.best(branches, value) {
                Some(at) => shape.schema = &branches[at],
                None => return,
            }
        }
        if let Some(all) = shape.schema.get("allOf").and_then(Value::as_array) {
            for part in all {
                self.visit_from(part, value, route, each);
            }
        }
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    if let Some(schema) = property(shape.schema, key) {
                        route.0.push(Step::Key(key.clone()));
                        self.visit_from(schema, value, route, each);
                        route.0.pop();
                    }
                }
            }
            Value::Array(items) => {
                if let Some(schema) = shape.schema.get("items") {
                    for (at, item) in items.iter().enumerate() {
                        route.0.push(Step::Item(at));
                        self.visit_from(schema, item, route, each);
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
        let mut schema = &self.root;
        let mut value = root;
        for step in &route.0 {
            schema = self.settled(schema, value, &mut Vec::new());
            let next = match step {
                Step::Key(key) => property(schema, key).zip(value.get(key)),
                Step::Item(at) => schema.get("items").zip(value.get(at)),
            };
            match next {
                Some((below, inner)) => (schema, value) = (below, inner),
                None => return (names, Vec::new()),
            }
        }
        let schema = self.settled(schema, value, &mut names);
        let keys = schema
            .get("properties")
            .and_then(Value::as_object)
            .map(|properties| properties.keys().map(String::as_str).collect())
            .unwrap_or_default();
        (names, keys)
    }

    /// Which of `branches` `value` is meant as, if it can be any.
    pub fn best(&self, branches: &[Value], value: &Value) -> Option<usize> {
        let scores = branches.iter().map(|branch| self.score(branch, value));
        let mut best = None;
        for (at, score) in scores.enumerate() {
            if let Some(score) = score
                && best.is_none_or(|(_, most)| score > most)
            {
                best = Some((at, score));
            }
        }
        best.map(|(at, _)| at)
    }

    /// The schema that `pointer` (a JSON pointer) leads to.
    pub fn by_pointer(&self, pointer: &str) -> Option<&Value> {
        self.root.pointer(pointer)
    }

    fn settled<'schema>(&'schema self, schema: &'schema Value, value: &Value, names: &mut Vec<&'schema str>) -> &'schema Value {
        let mut shape = Shape { schema, name: None };
        loop {
            shape = self.referred(shape.schema);
            names.extend(shape.name);
            match alternatives(shape.schema).and_then(|branches| Some(&branches[self.best(branches, value)?])) {
                Some(branch) => shape.schema = branch,
                None => match shape.schema.get("allOf").and_then(|all| all.get(0)) {
                    Some(part) => shape.schema = part,
                    None => return shape.schema,
                },
            }
        }
    }

    fn referred<'schema>(&'schema self, schema: &'schema Value) -> Shape<'schema> {
        let name = schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix("#/$defs/"));
        match name.and_then(|name| self.root["$defs"].get(name)) {
            Some(definition) => Shape { schema: definition, name },
            None => Shape { schema, name: None },
        }
    }

    /// How well `value` fits `schema`; none where it cannot be meant as it.
    fn score(&self, schema: &Value, value: &Value) -> Option<i32> {
        let schema = self.referred(schema).schema;
        if let Some(branches) = alternatives(schema) {
            return branches.iter().filter_map(|branch| self.score(branch, value)).max();
        }
        if let Some(part) = schema.get("allOf").and_then(|all| all.get(0)) {
            let kind = schema.get("type").and_then(Value::as_str).is_none_or(|kind| is_of(value, kind));
            return kind.then(|| self.score(part, value)).flatten();
        }
        let kind = schema.get("type").and_then(Value::as_str)?;
        if !is_of(value, kind) {
            return None;
        }
        if let Some(words) = schema.get("enum").and_then(Value::as_array) {
            return Some(if words.contains(value) { 100 } else { 0 });
        }
        let Value::Object(map) = value else { return Some(1) };
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
            return Some(1);
        };
        Some(object_score(map, properties, schema))
    }
}

/// Keys it knows count for it, keys it does not know and keys it misses against it.
fn object_score(map: &Map<String, Value>, properties: &Map<String, Value>, schema: &Value) -> i32 {
    let known = map.keys().filter(|key| properties.contains_key(*key)).count();
    let missing = schema
        .get("required")
        .and_then(Value::as_array)
        .map_or(0, |required| required.iter().filter(|key| !map.contains_key(key.as_str().unwrap_or_default())).count());
    let (known, all, missing) = (known as i32, map.len() as i32, missing as i32);
    4 * known - (all - known) - 2 * missing
}

/// The branches of an `anyOf` that offers shapes, not of one that only asks for keys.
pub(super) fn alternatives(schema: &Value) -> Option<&[Value]> {
    let branches = schema.get("anyOf")?.as_array()?;
    (schema.get("properties").is_none()).then_some(branches.as_slice())
}

fn property<'schema>(schema: &'schema Value, key: &str) -> Option<&'schema Value> {
    match schema.get("properties").and_then(|properties| properties.get(key)) {
        Some(property) => Some(property),
        None => schema.get("additionalProperties").filter(|additional| additional.is_object()),
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
