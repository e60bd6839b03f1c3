//! What makes a pack whole: everything it names exists, and every version can be judged and told.

use std::collections::BTreeSet;

use super::obligation::{Obligation, Version};
use super::pack::Pack;
use crate::check::Check;
use crate::finding::{Args, Finding, Level, Message, Place};
use crate::source::route::Route;
use crate::time::date::Date;

/// A fault in a file of the pack.
pub(super) struct Fault {
    pub(super) file: String,
    pub(super) finding: Finding,
}

/// Every fault of `pack`; `left_over` are the files of areas that it does not declare.
pub(super) fn faults<'name>(pack: &Pack, left_over: impl Iterator<Item = &'name String>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for area in left_over {
        faults.push(fault(&format!("{area}.yaml"), "pack-no-such-area", vec![("id", area.as_str().into())], Place::File));
    }
    acts(pack, &mut faults);
    let (mut codes, mut names) = (BTreeSet::new(), BTreeSet::new());
    let mut area = "";
    let mut at = 0;
    for obligation in &pack.obligations {
        at = if obligation.area == area { at + 1 } else { 0 };
        area = &obligation.area;
        let route = Route::root().item(at);
        for (key, value, seen) in [("code", &obligation.code, &mut codes), ("name", &obligation.name, &mut names)] {
            if !seen.insert(value.clone()) {
                let file = format!("{area}.yaml");
                faults.push(fault(&file, "ref-same-id", vec![("id", value.as_str().into())], Place::Value(route.key(key))));
            }
        }
        dates(obligation, &route, &mut faults);
        for (at, one) in obligation.versions.iter().enumerate() {
            version(pack, obligation, one, &route.key("versions").item(at), &mut faults);
        }
    }
    faults
}

fn acts(pack: &Pack, faults: &mut Vec<Fault>) {
    for (id, act) in &pack.acts {
        let route = Route::root().key(id);
        for (at, amendment) in act.amended_by.iter().enumerate() {
            if pack.act(&amendment.act).is_none() {
                let place = Place::Value(route.key("amended_by").item(at).key("act"));
                faults.push(fault("acts.yaml", "pack-no-such-act", vec![("id", amendment.act.as_str().into())], place));
            }
        }
    }
    for (id, body) in &pack.bodies {
        for (at, basis) in body.basis.iter().enumerate() {
            if pack.act(&basis.act).is_none() {
                let place = Place::Value(Route::root().key(id).key("basis").item(at).key("act"));
                faults.push(fault("bodies.yaml", "pack-no-such-act", vec![("id", basis.act.as_str().into())], place));
            }
        }
    }
}

fn dates(obligation: &Obligation, route: &Route, faults: &mut Vec<Fault>) {
    let file = format!("{}.yaml", obligation.area);
    let mut before: Option<Date> = None;
    for (at, version) in obligation.versions.iter().enumerate() {
        let place = Place::Key(route.key("versions").item(at));
        match (version.from, version.pending) {
            (None, true) => {}
            (Some(from), false) => {
                if before.is_some_and(|before| before >= from) {
                    faults.push(fault(&file, "pack-dates-descend", Vec::new(), place));
                }
                before = Some(from);
            }
            _ => faults.push(fault(&file, "pack-from-or-pending", Vec::new(), place)),
        }
    }
}

fn version(pack: &Pack, obligation: &Obligation, version: &Version, route: &Route, faults: &mut Vec<Fault>) {
    let file = format!("{}.yaml", obligation.area);
    for (at, basis) in version.basis.iter().enumerate() {
        let route = route.key("basis").item(at);
        if pack.act(&basis.act).is_none() {
            faults.push(fault(&file, "pack-no-such-act", vec![("id", basis.act.as_str().into())], Place::Value(route.key("act"))));
        }
        for (at, act) in basis.verified.iter().flat_map(|verified| &verified.later_amendments_read).enumerate() {
            if pack.act(act).is_none() {
                let place = Place::Value(route.key("verified").key("later_amendments_read").item(at));
                faults.push(fault(&file, "pack-no-such-act", vec![("id", act.as_str().into())], place));
            }
        }
    }
    for (at, kind) in version.applies_to.kind_of_body.iter().enumerate() {
        if pack.head.kinds_of_body.get(kind).is_none() {
            let place = Place::Value(route.key("applies_to").key("kind_of_body").item(at));
            faults.push(fault(
                &file,
                "ref-no-such-kind",
                vec![("id", kind.as_str().into()), ("pack", pack.head.id.as_str().into())],
                place,
            ));
        }
    }
    if version.check.can_contradict() && version.message.contradicts.is_none() {
        faults.push(fault(&file, "pack-no-words", Vec::new(), Place::Key(route.key("message"))));
    }
    check(pack, &version.check, &file, &route.key("check"), faults);
}

fn check(pack: &Pack, asked: &Check, file: &str, route: &Route, faults: &mut Vec<Fault>) {
    match asked {
        Check::AnyOf(checks) | Check::AllOf(checks) => {
            for one in checks {
                check(pack, one, file, route, faults);
            }
        }
        Check::ForEach(each) => check(pack, &each.check, file, route, faults),
        Check::NamesBody(names) => {
            for body in names.any.iter().filter(|body| !pack.bodies.contains_key(*body)) {
                let args = vec![("id", body.as_str().into()), ("pack", pack.head.id.as_str().into())];
                faults.push(fault(file, "ref-no-such-body", args, Place::Key(route.clone())));
            }
        }
        Check::Covers(covers) if covers.required().is_none() => {
            faults.push(fault(file, "hrs-not-osm", Vec::new(), Place::Key(route.clone())));
        }
        Check::Schema(fragment) if !fragment.is_usable() => {
            faults.push(fault(file, "pack-no-schema", Vec::new(), Place::Key(route.clone())));
        }
        _ => {}
    }
}

fn fault(file: &str, id: &'static str, args: Args, place: Place) -> Fault {
    Fault { file: file.to_owned(), finding: Finding::new("PCK-03", Level::Error, Message::own(id, args), place) }
}
