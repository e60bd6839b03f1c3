//! What to write instead, as data.

use serde_json::Value;

use crate::source::route::Route;

/// What to write instead. It holds no bytes: `crate::fix` finds them in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    /// What is changed, all of it or nothing.
    pub edits: Vec<Edit>,
    /// Whether it may be made without being looked at. What changes a promise never is.
    pub is_safe: bool,
}

/// One change of a charter, at the end of a route.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// The value is this one. Of a long text only the passage that differs is written anew.
    Replace {
        /// Where.
        at: Route,
        /// What is to stand there.
        with: Value,
    },
    /// The last key of the route is this one.
    Rename {
        /// Where.
        at: Route,
        /// The key that is to stand there.
        key: String,
    },
    /// The value, as it is written, stands in quotes.
    Quote {
        /// Where.
        at: Route,
    },
    /// The key and its value, or the item of a list, are not there.
    Remove {
        /// Where.
        at: Route,
    },
}

impl Fix {
    /// A fix that may be made without being looked at.
    pub fn safe(edit: Edit) -> Box<Fix> {
        Box::new(Fix { edits: vec![edit], is_safe: true })
    }

    /// A fix that its author has to agree to.
    pub fn offered(edit: Edit) -> Box<Fix> {
        Box::new(Fix { edits: vec![edit], is_safe: false })
    }
}

impl Edit {
    /// Where.
    pub fn at(&self) -> &Route {
        match self {
            Edit::Replace { at, .. } | Edit::Rename { at, .. } | Edit::Quote { at } | Edit::Remove { at } => at,
        }
    }
}
