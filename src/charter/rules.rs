//! What the format asks beyond its schema: names that exist, texts in every language, terms and hours that can be.

mod channels;
mod dates;
mod hours;
mod languages;
pub mod markup;
mod names;
pub mod placeholders;
mod terms;

pub use languages::is_todo;
use serde_json::Value;

use super::schema::walk::Shapes;
use crate::finding::{Args, Finding, Level, Message, Place};
use crate::source::route::Route;

/// How many faults of one text are told; who mends these looks at it again.
const MOST_OF_A_TEXT: usize = 20;

/// Adds what the rules find in `value`.
pub fn judge(value: &Value, shapes: &Shapes, findings: &mut Vec<Finding>) {
    let mut names = names::Names::of(value);
    let texts = languages::Declared::of(value);
    let mut hours_seen = Vec::new();
    shapes.visit(value, &mut |route, shape, value| match shape {
        "Id" => names.defined(route, value, findings),
        "ChannelRef" | "SiteRef" | "ServiceRef" | "AudienceRef" | "ChapterRef" | "TermRef" => names.used(shape, route, value, findings),
        "SameAs" => names.same_as(route, value, findings),
        "Text" => texts.judge(route, value, findings),
        "Prose" => {
            texts.judge(route, value, findings);
            markup::judge(route, value, findings);
        }
        "Promise" => {
            texts.judge(route, value, findings);
            markup::judge(route, value, findings);
        }
        "Link" => texts.judge_link(route, value, findings),
        "Channel" => channels::judge(route, value, findings),
        "Commitment" => placeholders::judge(route, value, &names, findings),
        "Duration" => terms::judge(route, value, findings),
        "Hours" => hours_seen.push((route.clone(), value.clone())),
        _ => {}
    });
    for (route, value) in hours_seen {
        hours::judge(&route, &value, findings);
    }
    dates::judge(value, findings);
    terms::judge_definition(value, findings);
}

fn at(code: &str, level: Level, id: &'static str, args: Args, route: &Route) -> Finding {
    Finding::new(code, level, Message::own(id, args), Place::Value(route.clone()))
}
