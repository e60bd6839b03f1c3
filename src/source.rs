//! A text in YAML or TOML: its value, and the bytes of any route in it.

pub mod fault;
mod opener;
pub mod route;
mod scalar;
pub mod toml;
mod tree;

use std::ops::Range;

use serde_json::Value;

use fault::{Fault, FaultKind};
use route::{Route, Step};
use tree::Node;

/// The largest text that is read: 8 MiB.
pub const LARGEST: usize = 8 * 1024 * 1024;
/// How deep lists and maps may stand in each other.
pub const DEEPEST: usize = 64;
/// How many values a text may have, aliases followed.
pub const MOST_VALUES: usize = 500_000;

/// A text that was read: its value, and the bytes of any route in it.
#[derive(Debug)]
pub struct Source {
    text: String,
    value: Value,
    root: Node,
}

impl Source {
    /// Reads `bytes` as one YAML 1.2 document. What is wrong with it comes beside what could be read: nothing, where
    /// the text cannot be read to its end.
    pub fn read(bytes: &[u8]) -> (Option<Source>, Vec<Fault>) {
        if bytes.len() > LARGEST {
            return (None, vec![Fault::at(0..0, FaultKind::TooLarge)]);
        }
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let line = 1 + bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
                return (None, vec![Fault::at(0..0, FaultKind::NotUtf8 { line })]);
            }
        };
        let mut faults = Vec::new();
        let Some((value, root)) = tree::build(text, &mut faults) else {
            return (None, faults);
        };
        let text = text.to_owned();
        (Some(Source { text, value, root }), faults)
    }

    /// Reads a TOML text.
    pub fn of_toml(text: &str) -> Result<Source, toml::NotToml> {
        let (value, root) = toml::build(text)?;
        Ok(Source { text: text.to_owned(), value, root })
    }

    /// The text as it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What the text says.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The bytes of the value at the end of `route`, or of the nearest value on the way that exists.
    pub fn value_bytes(&self, route: &Route) -> Range<usize> {
        self.walk(route).0.span.clone()
    }

    /// The bytes of the last key of `route`, or of the nearest key on the way that exists.
    pub fn key_bytes(&self, route: &Route) -> Range<usize> {
        let (node, key) = self.walk(route);
        key.unwrap_or_else(|| node.span.clone())
    }

    /// The text of the scalar at `route` as it stands there, quotes and all.
    pub fn written(&self, route: &Route) -> &str {
        self.text.get(self.value_bytes(route)).unwrap_or_default()
    }

    /// Whether an alias repeats what is at `route`, or may: then a change of it changes other places too.
    pub fn is_shared(&self, route: &Route) -> bool {
        let mut node = &self.root;
        let mut is_shared = node.is_shared;
        for step in &route.0 {
            let Some((below, _)) = node.below(step) else { break };
            node = below;
            is_shared |= node.is_shared;
        }
        is_shared
    }

    /// What stands at a byte of the text: the way to the innermost value that holds it, or whose key does; then also
    /// whether it is the key.
    pub fn at(&self, byte: usize) -> (Route, bool) {
        let mut route = Route::root();
        let mut node = &self.root;
        while let Some((step, below, is_key)) = node.holding(byte) {
            route.0.push(step);
            if is_key {
                return (route, true);
            }
            node = below;
        }
        (route, false)
    }

    /// Takes the scalar at `route` as the text it is written as, where it was read as a number or a truth value.
    pub fn take_as_text(&mut self, route: &Route) {
        let written = self.written(route).to_owned();
        // An alias is written as its name; the value it stands for is meant.
        let is_alias = written.starts_with('*');
        let place = route.0.iter().try_fold(&mut self.value, |value, step| match step {
            Step::Key(key) => value.get_mut(key),
            Step::Item(at) => value.get_mut(at),
        });
        if let Some(place) = place {
            *place = Value::String(if is_alias { place.to_string() } else { written });
        }
    }

    fn walk(&self, route: &Route) -> (&Node, Option<Range<usize>>) {
        let mut node = &self.root;
        let mut last_key = None;
        for step in &route.0 {
            let Some((value, key)) = node.below(step) else { break };
            node = value;
            last_key = key;
        }
        (node, last_key)
    }
}
