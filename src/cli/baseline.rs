//! The baseline of a run: read, compared with, written.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::files::{self, relative};
use super::search::Input;
use super::{FAILED, Run, USAGE};
use crate::acceptance::baseline::{Baseline, Entry, Known, line};
use crate::charter::read::Reading;
use crate::finding::{Arg, Finding, Level, Message, Place};
use crate::report::Checked;

/// The baseline of a run.
pub(super) struct Reference {
    path: PathBuf,
    name: String,
    text: String,
    known: Baseline,
}

impl Reference {
    /// The baseline in a file; where one is to be written there may be none yet.
    pub(super) fn read(file: &Path, may_be_new: bool, run: &mut Run<'_>) -> Result<Reference, u8> {
        let (path, name) = (run.world.folder.join(file), files::shown(file));
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if may_be_new && error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Reference { path, name, text: String::new(), known: Baseline::default() });
            }
            Err(error) => {
                run.fail("cli-cannot-read", &name, &error);
                return Err(USAGE);
            }
        };
        match Baseline::read(&text) {
            Ok(known) => Ok(Reference { path, name, text, known }),
            Err(why) => {
                run.fail("baseline-malformed", &name, why);
                Err(USAGE)
            }
        }
    }

    /// What a charter is called in it.
    pub(super) fn key(&self, input: &Input, run_folder: &Path) -> String {
        let home = self.path.parent().unwrap_or(Path::new("."));
        input.path().map_or_else(|| input.name(), |path| relative(&run_folder.join(path), home))
    }

    /// What it knows of a charter.
    pub(super) fn of(&self, key: &str) -> Option<Known<'_>> {
        self.known.of(key)
    }

    /// What it has and the charters of this run have no more, as a report on the file. `now` is what they have of it.
    pub(super) fn fixed(&self, now: &Baseline, looked_at: &HashSet<String>) -> Option<Checked<'static>> {
        let have: std::collections::BTreeMap<(String, String, String), usize> =
            now.entries().map(|entry| ((entry.file, entry.code, entry.at), entry.count)).collect();
        let mut findings = Vec::new();
        let mut from = 0;
        let home = self.path.parent().unwrap_or(Path::new("."));
        let is_over = |file: &str| looked_at.contains(file) || !(file.starts_with('<') || home.join(file).exists());
        for entry in self.known.entries().filter(|entry| is_over(&entry.file)) {
            let left = have.get(&(entry.file.clone(), entry.code.clone(), entry.at.clone())).copied().unwrap_or_default();
            if left >= entry.count {
                continue;
            }
            // Entries stand in order in what was written by us; in any other order they are searched for anew.
            let written = line(&entry);
            let start = self.text[from..].find(&written).map(|at| from + at).or_else(|| self.text.find(&written));
            from = start.unwrap_or(from);
            findings.push(fixed(&entry, left, start.map_or(Place::File, |start| Place::Bytes(start..start + written.len()))));
        }
        let reading = Reading { text: self.text.clone(), source: None, findings, is_well_formed: true };
        (!reading.findings.is_empty()).then(|| Checked::of_configuration(self.name.clone(), reading))
    }

    /// Writes what the charters of this run have, and keeps what it knows of others that are still there.
    pub(super) fn write(&self, mut now: Baseline, looked_at: &HashSet<String>, run: &mut Run<'_>) -> Result<(), u8> {
        let home = self.path.parent().unwrap_or(Path::new("."));
        now.and(self.known.only(|file| !looked_at.contains(file) && home.join(file).exists()));
        if let Err(error) = files::write(&self.path, now.text()) {
            run.fail("cli-cannot-write", &self.name, &error);
            return Err(FAILED);
        }
        Ok(())
    }

    /// What people call it.
    pub(super) fn name(&self) -> &str {
        &self.name
    }
}

fn fixed(entry: &Entry, left: usize, place: Place) -> Finding {
    let of = crate::acceptance::entry::named(&entry.code, Some(entry.at.as_str()).filter(|at| !at.is_empty()));
    let args = vec![("of", of), ("file", entry.file.as_str().into()), ("left", Arg::Count(left)), ("count", Arg::Count(entry.count))];
    let id = if left == 0 { "baseline-fixed" } else { "baseline-fixed-some" };
    let mut finding = Finding::new("ACC-06", Level::Note, Message::own(id, args), place);
    finding.help = Some(Message::own("baseline-help", Vec::new()));
    finding
}
