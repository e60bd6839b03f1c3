//! The folder of a site: written beside, and put in its place when it is whole. Only files that an earlier run made, and that nobody has
//! changed since, are replaced or taken away.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::Mutex;

use rayon::prelude::*;
use sha2::Digest;
use tempfile::TempDir;

use super::files;
use crate::site::File;

/// What lists the files of a site, as `sha256sum` does.
const LIST: &str = ".charter-site";

/// The fingerprints that a file may have.
type Prints = BTreeMap<String, BTreeSet<String>>;

/// A site that is being written.
pub(super) struct Folder {
    path: PathBuf,
    is_new: bool,
    before: Prints,
    draft: TempDir,
    now: Mutex<BTreeMap<String, String>>,
}

/// Why a site is not written.
pub(super) enum Refusal {
    /// The folder holds something that is no site of ours.
    Foreign,
    /// This file of it is not, or is no longer, what we wrote.
    NotOurs(String),
    /// It cannot be done.
    Failed(io::Error),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Refusal {
        Refusal::Failed(error)
    }
}

impl Folder {
    /// Looks at the place, and begins beside it.
    pub(super) fn open(path: &Path) -> Result<Folder, Refusal> {
        let is_new = match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => false,
            Ok(_) => return Err(io::Error::from(io::ErrorKind::NotADirectory).into()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => true,
            Err(error) => return Err(error.into()),
        };
        let path = if is_new { path.to_owned() } else { path.canonicalize()? };
        let before = if is_new { Prints::new() } else { listed(&path)? };
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(parent)?;
        let draft = tempfile::Builder::new().prefix(".charter-").suffix(".tmp").tempdir_in(parent)?;
        Ok(Folder { is_new, before, draft, path, now: Mutex::default() })
    }

    /// Writes files of the site beside its place, in which they are put once all are there.
    pub(super) fn write(&self, written: &[File]) -> Result<(), Refusal> {
        for (name, bytes) in written {
            let path = self.draft.path().join(name);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, bytes)?;
            let print = fingerprint(bytes);
            if let Ok(mut now) = self.now.lock() {
                now.insert(name.clone(), print);
            }
        }
        Ok(())
    }

    /// Puts the site in its place. Nothing is touched where a file of somebody else is in the way.
    pub(super) fn publish(self) -> Result<(), Refusal> {
        let now = self.now.into_inner().unwrap_or_default();
        let listed: Prints = now.iter().map(|(name, print)| (name.clone(), BTreeSet::from([print.clone()]))).collect();
        if self.is_new {
            fs::write(self.draft.path().join(LIST), list(&listed))?;
            open_to_all(self.draft.path())?;
            fs::rename(self.draft.path(), &self.path)?;
            return Ok(());
        }
        let names: BTreeSet<&String> = now.keys().chain(self.before.keys()).collect();
        let there: BTreeMap<&String, Option<String>> =
            names.into_par_iter().map(|name| Ok((name, print_of(&self.path.join(name))?))).collect::<io::Result<_>>()?;
        for (name, print) in &there {
            if let Some(print) = print
                && !self.before.get(*name).is_some_and(|known| known.contains(print))
            {
                return Err(Refusal::NotOurs((*name).clone()));
            }
        }
        // Whatever happens from here on, the next run knows both what was there and what comes.
        let mut both = listed.clone();
        self.before.iter().for_each(|(name, prints)| both.entry(name.clone()).or_default().extend(prints.iter().cloned()));
        files::write(&self.path.join(LIST), list(&both))?;
        for (name, print) in &now {
            if there.get(name) != Some(&Some(print.clone())) {
                let place = self.path.join(name);
                if let Some(folder) = place.parent() {
                    fs::create_dir_all(folder)?;
                }
                fs::rename(self.draft.path().join(name), place)?;
            }
        }
        for name in self.before.keys().filter(|name| !now.contains_key(*name)) {
            match fs::remove_file(self.path.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
        files::write(&self.path.join(LIST), list(&listed))?;
        Ok(())
    }
}

/// What an earlier run wrote there; nothing of an empty folder.
fn listed(folder: &Path) -> Result<Prints, Refusal> {
    let text = match fs::read_to_string(folder.join(LIST)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return if fs::read_dir(folder)?.next().is_none() { Ok(Prints::new()) } else { Err(Refusal::Foreign) };
        }
        Err(error) => return Err(error.into()),
    };
    let mut prints = Prints::new();
    for line in text.lines() {
        let Some((print, name)) = line.split_once("  ") else { return Err(Refusal::NotOurs(LIST.to_owned())) };
        // A list that leads out of its folder is none of ours.
        if name.is_empty() || !Path::new(name).components().all(|part| matches!(part, Component::Normal(_))) {
            return Err(Refusal::NotOurs(LIST.to_owned()));
        }
        prints.entry(name.to_owned()).or_default().insert(print.to_owned());
    }
    Ok(prints)
}

fn list(prints: &Prints) -> String {
    prints.iter().flat_map(|(name, prints)| prints.iter().map(move |print| format!("{print}  {name}\n"))).collect()
}

fn fingerprint(bytes: &[u8]) -> String {
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The fingerprint of a file; none where there is none.
fn print_of(path: &Path) -> io::Result<Option<String>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(fingerprint(&bytes))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// A folder for a moment is its owner's; a site is for everybody.
fn open_to_all(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755))?;
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
