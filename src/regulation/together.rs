//! What makes a pack fit beside others: an id and a code mean one thing in a run.

use super::load::PackFault;
use super::pack::Pack;
use crate::finding::{Args, Finding, Level, Message, Place};
use crate::source::route::Route;

/// Every id and code of `pack` that one of `others` has, or that is one of `rules`.
pub fn faults(pack: &Pack, others: &[&Pack], rules: &[&str]) -> Vec<PackFault> {
    if others.iter().any(|other| other.head.id == pack.head.id) {
        let args = vec![("id", pack.head.id.as_str().into())];
        return vec![fault("pack.yaml", "pack-id-taken", args, Route::root().key("id"))];
    }
    let mut faults = Vec::new();
    for (obligation, route) in pack.places() {
        let code = &obligation.code;
        let file = format!("{}.yaml", obligation.area);
        if let Some(other) = others.iter().find(|other| other.obligation(code).is_some()) {
            let args = vec![("code", code.as_str().into()), ("pack", other.head.id.as_str().into())];
            faults.push(fault(&file, "pack-code-taken", args, route.key("code")));
        } else if rules.contains(&code.as_str()) {
            faults.push(fault(&file, "pack-code-of-the-format", vec![("code", code.as_str().into())], route.key("code")));
        }
    }
    faults
}

fn fault(file: &str, id: &'static str, args: Args, route: Route) -> PackFault {
    let finding = Finding::new("PCK-04", Level::Error, Message::own(id, args), Place::Value(route));
    PackFault { file: file.to_owned(), finding }
}
