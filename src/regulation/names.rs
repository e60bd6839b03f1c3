//! What a charter names and none of its packs knows: kinds of body, outside bodies, acts.

use serde_json::Value;

use super::pack::Pack;
use crate::charter::near::{instead, suggest, suggest_or_list};
use crate::charter::read::shapes;
use crate::finding::{Arg, Finding, Level, Message, Place};
use crate::source::route::Route;

/// Every name in a charter that none of `packs` knows, and every pack that has to guess the kind of body.
pub fn unknown(charter: &Value, packs: &[&Pack]) -> Vec<Finding> {
    let mut findings = Vec::new();
    if packs.is_empty() {
        return findings;
    }
    let ids: Vec<Arg> = packs.iter().map(|pack| pack.head.id.as_str().into()).collect();
    let mut unknown = |message: &'static str, id: &str, route: &Route, known: &[&str], listed: bool| {
        let args = vec![("id", id.into()), ("pack", Arg::List(ids.clone())), ("count", Arg::Count(ids.len()))];
        let mut finding = Finding::new("REF-03", Level::Error, Message::own(message, args), Place::Value(route.clone()));
        finding.fix = instead(route, id, known.iter().copied());
        finding.help = if listed { suggest_or_list(id, known) } else { suggest(id, known.iter().copied()) };
        findings.push(finding);
    };
    let kinds: Vec<&str> = packs.iter().flat_map(|pack| kinds_of(pack)).collect();
    let written = Route::root().key("organisation").key("kind_of_body");
    for (at, kind) in written.of(charter).and_then(Value::as_array).into_iter().flatten().enumerate() {
        if let Some(kind) = kind.as_str().filter(|kind| !kinds.contains(kind)) {
            unknown("ref-no-such-kind", kind, &written.item(at), &kinds, true);
        }
    }
    let bodies: Vec<&str> = packs.iter().flat_map(|pack| pack.bodies.keys().map(String::as_str)).collect();
    let acts: Vec<&str> = packs.iter().flat_map(|pack| pack.acts.keys().map(String::as_str)).collect();
    shapes().visit(charter, &mut |route, shape, value| {
        let (message, known) = match shape {
            "BodyRef" => ("ref-no-such-body", &bodies),
            "ActRef" => ("ref-no-such-act", &acts),
            _ => return,
        };
        if let Some(id) = value.as_str().filter(|id| !known.contains(id)) {
            unknown(message, id, route, known, false);
        }
    });
    findings.extend(packs.iter().filter_map(|pack| guessed(charter, pack, &kinds)));
    findings
}

/// That a pack takes its first kind of body, because the charter says none that it knows. A pack with one kind binds every body.
fn guessed(charter: &Value, pack: &Pack, kinds: &[&str]) -> Option<Finding> {
    let known: Vec<&str> = kinds_of(pack).collect();
    let written = Route::root().key("organisation").key("kind_of_body");
    let written: Vec<&str> = written.of(charter).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    // Of a kind that no pack knows it is said already.
    let is_said = written.iter().any(|kind| known.contains(kind) || !kinds.contains(kind));
    if is_said || known.len() < 2 {
        return None;
    }
    let message = Message::own("ref-no-kind", vec![("assumed", known[0].into())]);
    let mut finding = Finding::new("REF-04", Level::Error, message, Place::Key(Route::root().key("organisation")));
    finding.help = Some(Message::own("help-kind-of-body", vec![("words", words(&known))]));
    Some(finding)
}

/// The kinds of body that a pack knows.
fn kinds_of(pack: &Pack) -> impl Iterator<Item = &str> {
    pack.head.kinds_of_body.0.iter().map(|(id, _)| id.as_str())
}

fn words(known: &[&str]) -> Arg {
    Arg::List(known.iter().map(|id| Arg::from(format!("`{id}`"))).collect())
}
