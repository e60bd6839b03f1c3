//! The regulation packs of a run: those of the program, and those of folders.

pub(super) mod faults;
pub(super) mod folder;

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::explain::own_rules;
use super::{Run, USAGE, files};
use crate::charter::near::{instead, suggest_or_list};
use crate::charter::read::Reading;
use crate::finding::{Finding, Level, Message, Place};
use crate::regulation::builtin::{PACKS, Ready, builtin};
use crate::regulation::load::{PackFault, load};
use crate::regulation::{Pack, together};
use crate::source::route::Route;
use folder::Folder;

/// The regulation packs of a run.
pub(super) struct Packs {
    own: Vec<Ready>,
}

impl Packs {
    /// The packs of the program and of `folders`. Where a folder holds no whole pack it is said why, and there are none at all: nothing
    /// is judged by half a pack.
    pub(super) fn with(folders: &[PathBuf], run: &mut Run<'_>) -> Result<Packs, u8> {
        let mut packs = Packs { own: Vec::new() };
        for name in folders {
            let folder = match Folder::read(&run.world.folder.join(name)) {
                Ok(folder) => folder,
                Err(error) => {
                    run.fail("cli-cannot-read", &files::shown(name), &error);
                    return Err(USAGE);
                }
            };
            match pack_of(&folder, &packs.all()) {
                Ok(pack) => packs.own.push(pack.into()),
                Err(faults) => return Err(packs.refuse(name, &folder, faults, run)),
            }
        }
        Ok(packs)
    }

    /// Every pack, those of the program first.
    pub(super) fn all(&self) -> Vec<&Ready> {
        PACKS.iter().filter_map(|(id, _)| builtin(id)).chain(&self.own).collect()
    }

    fn refuse(&self, name: &Path, folder: &Folder, faults: Vec<PackFault>, run: &mut Run<'_>) -> u8 {
        let said = faults::report(name, folder, faults, &self.all(), run);
        run.world.complain(&said);
        USAGE
    }
}

/// The pack of a folder, whole and beside the others; else every fault.
pub(super) fn pack_of(folder: &Folder, others: &[&Ready]) -> Result<Pack, Vec<PackFault>> {
    let pack = load(folder.files()?)?;
    let others: Vec<&Pack> = others.iter().map(|ready| &ready.pack).collect();
    let faults = together::faults(&pack, &others, &own_rules());
    if faults.is_empty() { Ok(pack) } else { Err(faults) }
}

/// The packs that a charter names; where it names none, those that are usual in its country.
pub(super) fn asked<'pack>(charter: &Value, packs: &[&'pack Ready]) -> Vec<&'pack Ready> {
    let named = charter.get("regulations").and_then(Value::as_array);
    let country = charter.get("organisation").and_then(|organisation| organisation.get("country")).and_then(Value::as_str);
    packs
        .iter()
        .copied()
        .filter(|ready| match named {
            Some(named) => named.iter().any(|id| id.as_str() == Some(&ready.pack.head.id)),
            None => ready.pack.head.is_usual_in(country),
        })
        .collect()
}

/// Says which packs a charter names that there are not.
pub(super) fn unknown(reading: &mut Reading, packs: &[&Ready]) {
    let known: Vec<&str> = packs.iter().map(|ready| ready.pack.head.id.as_str()).collect();
    let route = Route::root().key("regulations");
    let named: Vec<(usize, String)> = route
        .of(reading.value())
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .enumerate()
        .filter_map(|(at, id)| Some((at, id.as_str()?.to_owned())))
        .collect();
    let facts = Route::root().key("facts");
    let of_facts = facts.of(reading.value()).and_then(Value::as_object).into_iter().flatten();
    let of_facts: Vec<(Place, String)> = of_facts.map(|(id, _)| (Place::Key(facts.key(id)), id.clone())).collect();
    let named = named.into_iter().map(|(at, id)| (Place::Value(route.item(at)), id)).chain(of_facts);
    for (place, id) in named.into_iter().filter(|(_, id)| !known.contains(&id.as_str())) {
        let message = Message::own("ref-no-such-pack", vec![("id", id.as_str().into())]);
        let mut finding = Finding::new("REF-03", Level::Error, message, place);
        finding.fix = match &finding.place {
            Place::Value(at) => instead(at, &id, known.iter().copied()),
            _ => None,
        };
        finding.help = suggest_or_list(&id, &known);
        reading.findings.push(finding);
    }
}
