//! What makes a pack whole: everything it names exists, and every version can be judged and told.

use std::collections::BTreeSet;

use super::load::{File, PackFault};
use super::obligation::{Obligation, Version};
use super::pack::Pack;
use crate::charter::near::suggest;
use crate::check::Check;
use crate::finding::{Arg, Args, Finding, Level, Message, Place};
use crate::source::route::Route;
use crate::time::date::Date;

/// The files of a pack that are not those of an area.
const REGISTERS: [&str; 3] = ["pack", "acts", "bodies"];

/// Every fault of `pack`, which has `files`.
pub(super) fn faults(pack: &Pack, files: &[File]) -> Vec<PackFault> {
    let mut faults = Vec::new();
    areas(pack, files, &mut faults);
    acts(pack, &mut faults);
    for (at, kind) in pack.head.partly_covered.iter().enumerate().filter(|(_, kind)| pack.head.kinds_of_body.get(kind).is_none()) {
        let args = unknown(kind, pack);
        faults.push(fault("pack.yaml", "ref-no-such-kind", args, Place::Value(Route::root().key("partly_covered").item(at))));
    }
    let (mut codes, mut names) = (BTreeSet::new(), BTreeSet::new());
    for (obligation, route) in pack.places() {
        for (key, value, seen) in [("code", &obligation.code, &mut codes), ("name", &obligation.name, &mut names)] {
            if !seen.insert(value.clone()) {
                let file = format!("{}.yaml", obligation.area);
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

/// An area is named as its file is, so that it can name none elsewhere.
fn areas(pack: &Pack, files: &[File], faults: &mut Vec<PackFault>) {
    let stems: Vec<&str> = files.iter().filter_map(|(name, _)| name.strip_suffix(".yaml")).collect();
    for (area, _) in &pack.head.areas.0 {
        let is_name = !area.is_empty() && area.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
        let place = Place::Key(Route::root().key("areas").key(area));
        if !is_name || REGISTERS.contains(&area.as_str()) {
            faults.push(fault("pack.yaml", "pack-bad-area", vec![("id", area.as_str().into())], place));
        } else if !stems.contains(&area.as_str()) {
            faults.push(fault("pack.yaml", "pack-no-area-file", vec![("file", format!("{area}.yaml").into())], place));
        }
    }
    for area in stems.into_iter().filter(|stem| !REGISTERS.contains(stem) && pack.head.areas.get(stem).is_none()) {
        faults.push(fault(&format!("{area}.yaml"), "pack-no-such-area", vec![("id", area.into())], Place::File));
    }
}

fn acts(pack: &Pack, faults: &mut Vec<PackFault>) {
    for (id, act) in &pack.acts {
        let route = Route::root().key(id);
        for (at, amendment) in act.amended_by.iter().enumerate() {
            if let Some(unknown) = amendment.act.as_deref().filter(|act| pack.act(act).is_none()) {
                let place = Place::Value(route.key("amended_by").item(at).key("act"));
                faults.push(fault("acts.yaml", "pack-no-such-act", vec![("id", unknown.into())], place));
            }
        }
    }
    for (id, act) in &pack.acts {
        let Some(repealed) = &act.repealed else { continue };
        for (key, named) in [("by", &repealed.by), ("instead", &repealed.instead)] {
            if let Some(unknown) = named.as_deref().filter(|act| pack.act(act).is_none()) {
                let place = Place::Value(Route::root().key(id).key("repealed").key(key));
                faults.push(fault("acts.yaml", "pack-no-such-act", vec![("id", unknown.into())], place));
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

fn dates(obligation: &Obligation, route: &Route, faults: &mut Vec<PackFault>) {
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

fn version(pack: &Pack, obligation: &Obligation, version: &Version, route: &Route, faults: &mut Vec<PackFault>) {
    let file = format!("{}.yaml", obligation.area);
    for (at, basis) in version.basis.iter().enumerate() {
        let route = route.key("basis").item(at);
        if pack.act(&basis.act).is_none() {
            let no_act = fault(&file, "pack-no-such-act", vec![("id", basis.act.as_str().into())], Place::Value(route.key("act")));
            faults.push(no_act.or_rather(&basis.act, pack.acts.keys()));
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
            let args = unknown(kind, pack);
            let known = pack.head.kinds_of_body.0.iter().map(|(id, _)| id);
            faults.push(fault(&file, "ref-no-such-kind", args, place).or_rather(kind, known));
        }
    }
    if version.check.can_contradict() && version.message.contradicts.is_none() {
        faults.push(fault(&file, "pack-no-words", Vec::new(), Place::Key(route.key("message"))));
    }
    check(pack, &version.check, &file, &route.key("check"), faults);
}

fn check(pack: &Pack, asked: &Check, file: &str, route: &Route, faults: &mut Vec<PackFault>) {
    match asked {
        Check::AnyOf(checks) | Check::AllOf(checks) => {
            let route = route.key(if matches!(asked, Check::AnyOf(_)) { "any_of" } else { "all_of" });
            for (at, one) in checks.iter().enumerate() {
                check(pack, one, file, &route.item(at), faults);
            }
        }
        Check::ForEach(each) => check(pack, &each.check, file, &route.key("for_each").key("check"), faults),
        Check::NamesBody(names) => {
            for (at, body) in names.any.iter().enumerate().filter(|(_, body)| !pack.bodies.contains_key(*body)) {
                let args = unknown(body, pack);
                let place = Place::Value(route.key("names_body").key("any").item(at));
                faults.push(fault(file, "ref-no-such-body", args, place).or_rather(body, pack.bodies.keys()));
            }
        }
        Check::Covers(covers) if covers.required().is_none() => {
            faults.push(fault(file, "hrs-not-osm", Vec::new(), Place::Key(route.key("covers"))));
        }
        Check::Schema(fragment) if !fragment.is_usable() => {
            let mut fault = fault(file, "pack-no-schema", Vec::new(), Place::Key(route.key("schema").key("schema")));
            fault.finding.help = Some(Message::own("pack-linear-time", Vec::new()));
            faults.push(fault);
        }
        _ => {}
    }
}

/// What is said of a name that the pack does not know.
fn unknown(id: &str, pack: &Pack) -> Args {
    vec![("id", id.into()), ("pack", pack.head.id.as_str().into()), ("count", Arg::Count(1))]
}

fn fault(file: &str, id: &'static str, args: Args, place: Place) -> PackFault {
    PackFault { file: file.to_owned(), finding: Finding::new("PCK-03", Level::Error, Message::own(id, args), place) }
}

impl PackFault {
    /// With "did you mean", where one of the words is near enough.
    fn or_rather<'word>(mut self, wrong: &str, words: impl Iterator<Item = &'word String>) -> PackFault {
        self.finding.help = suggest(wrong, words.map(String::as_str));
        self
    }
}
