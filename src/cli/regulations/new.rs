//! `charter regulations new`: a pack of one's own that is whole from the first minute.

use std::path::{Path, PathBuf};

use super::super::init::in_shell;
use super::super::{CLEAN, FAILED, Run, USAGE, files};

/// Begin a pack of one's own: four commented files, which `charter regulations check` finds whole.
#[derive(Debug, clap::Args)]
pub(super) struct New {
    /// The folder to write into; it is made if it does not exist, and is empty if it does. Its name becomes the id of the pack.
    dir: PathBuf,
}

/// The files, and what stands in them; `{id}` is the id of the pack.
const FILES: [(&str, &str); 4] = [
    ("pack.yaml", include_str!("../../../charter-templates/regulations/pack.yaml")),
    ("acts.yaml", include_str!("../../../charter-templates/regulations/acts.yaml")),
    ("bodies.yaml", include_str!("../../../charter-templates/regulations/bodies.yaml")),
    ("promises.yaml", include_str!("../../../charter-templates/regulations/promises.yaml")),
];

impl New {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        let locale = match run.locale() {
            Ok(locale) => locale,
            Err(code) => return code,
        };
        let shown = files::shown(&self.dir);
        let folder = run.world.folder.join(&self.dir);
        match std::fs::read_dir(&folder).map(Iterator::count) {
            Ok(0) => {}
            Ok(_) => {
                run.world.complain(&(locale.say("pack-folder-not-empty", &[("folder", shown.into())]) + "\n"));
                return USAGE;
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return run.fail("cli-cannot-write", &shown, &error),
        }
        if let Err(error) = write(&folder) {
            return run.fail("cli-cannot-write", &shown, &error);
        }
        let said = locale.say("pack-begun", &[("path", in_shell(&shown).into()), ("folder", shown.into())]) + "\n";
        if run.world.say(&said) { CLEAN } else { FAILED }
    }
}

fn write(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let id = id_of(&folder.canonicalize()?);
    for (name, text) in FILES {
        files::create(&folder.join(name), &text.replace("{id}", &id))?;
    }
    Ok(())
}

/// The name of the folder as an id: small letters and digits, with hyphens between.
fn id_of(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let words: Vec<&str> = name.split(|of: char| !of.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "our-rules".to_owned() } else { words.join("-") }
}
