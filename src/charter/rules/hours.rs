//! Opening hours: that can be.

use serde_json::Value;

use crate::finding::Finding;
use crate::source::route::Route;

pub(super) fn judge(_route: &Route, _value: &Value, _findings: &mut Vec<Finding>) {}
