//! Channels that say what they are, and not how people get to them.

use serde_json::Value;

use crate::finding::{Finding, Level, Message, Place};
use crate::source::route::Route;

/// What people need to use a channel of a kind.
const NEEDS: [(&str, &str); 6] =
    [("phone", "phone"), ("fax", "phone"), ("email", "email"), ("web_form", "url"), ("website", "url"), ("portal", "url")];

pub(super) fn judge(route: &Route, channel: &Value, findings: &mut Vec<Finding>) {
    let Some(kind) = channel.get("kind").and_then(Value::as_str) else { return };
    let Some((_, key)) = NEEDS.iter().find(|(of, key)| *of == kind && channel.get(key).is_none()) else { return };
    let message = Message::own("channel-without-way", vec![("kind", kind.into()), ("key", (*key).into())]);
    let mut finding = Finding::new("CHN-01", Level::Warning, message, Place::Value(route.key("kind")));
    finding.help = Some(Message::own("help-channel-without-way", vec![("key", (*key).into())]));
    findings.push(finding);
}
