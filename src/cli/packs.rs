//! The regulation packs of a run: those of the program, and those of folders.

pub(super) mod faults;
pub(super) mod folder;

use std::path::{Path, PathBuf};

use super::explain::own_rules;
use super::{Run, USAGE, files};
use crate::regulation::builtin::{PACKS, Ready, builtin};
use crate::regulation::load::{PackFault, load};
use crate::regulation::{Pack, together};
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
                    run.fail("cli-cannot-read", &files::shown(name), &error.to_string());
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
