//! The way from the root of a document to one of its values.

use std::fmt;

use serde_json::Value;

/// One step of a route.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// Into the value of a key.
    Key(String),
    /// Into an item of a list; 0 is the first.
    Item(usize),
}

/// The way from the root of a document to one of its values.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Route(pub Vec<Step>);

impl Route {
    /// The document itself.
    pub fn root() -> Route {
        Route::default()
    }

    /// This route, and then into `key`.
    pub fn key(&self, key: impl Into<String>) -> Route {
        self.and(Step::Key(key.into()))
    }

    /// This route, and then into the item at `at`.
    pub fn item(&self, at: usize) -> Route {
        self.and(Step::Item(at))
    }

    fn and(&self, step: Step) -> Route {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step);
        Route(steps)
    }

    /// The route without its last step.
    pub fn parent(&self) -> Option<Route> {
        let (_, before) = self.0.split_last()?;
        Some(Route(before.to_vec()))
    }

    /// The route up to its first list, without an item of it.
    pub fn list(&self) -> Route {
        let keys = self.0.iter().take_while(|step| matches!(step, Step::Key(_)));
        Route(keys.cloned().collect())
    }

    /// The last key on the way.
    pub fn last_key(&self) -> Option<&str> {
        self.0.iter().rev().find_map(|step| match step {
            Step::Key(key) => Some(key.as_str()),
            Step::Item(_) => None,
        })
    }

    /// The value at the end of the route, if there is one.
    pub fn of<'value>(&self, root: &'value Value) -> Option<&'value Value> {
        self.0.iter().try_fold(root, |value, step| match step {
            Step::Key(key) => value.get(key),
            Step::Item(at) => value.get(at),
        })
    }

    /// Whether `self` is `other` or leads through it.
    pub fn is_within(&self, other: &Route) -> bool {
        self.0.starts_with(&other.0)
    }

    /// The route as a person reads it: items by their id, so that a new item moves nothing;
    /// `channels[contact-centre].hours`, and by number (from 1, after `#`) where there is no id.
    pub fn display(&self, root: &Value) -> String {
        let mut text = String::new();
        let mut value = Some(root);
        for step in &self.0 {
            match step {
                Step::Key(key) => {
                    if !text.is_empty() {
                        text.push('.');
                    }
                    text.push_str(key);
                    value = value.and_then(|value| value.get(key));
                }
                Step::Item(at) => {
                    value = value.and_then(|value| value.get(at));
                    match value.and_then(|item| item.get("id")).and_then(Value::as_str) {
                        Some(id) => text.push_str(&format!("[{id}]")),
                        None => text.push_str(&format!("[#{}]", at + 1)),
                    }
                }
            }
        }
        text
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.display(&Value::Null))
    }
}
