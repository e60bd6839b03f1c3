//! `charter template`: the templates of the program, to begin one's own with.

use std::path::PathBuf;

use super::{CLEAN, FAILED, Run, files};
use crate::render::templates::files::FILES;

/// Work on templates of one's own.
#[derive(Debug, clap::Args)]
pub(super) struct Template {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Write the templates of the program into a folder. Nothing that stands there is replaced.
    Export {
        /// The folder; it is made where it is missing.
        folder: PathBuf,
    },
}

impl Template {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        let Command::Export { folder } = self.command;
        match export(&folder, run) {
            Ok(()) => CLEAN,
            Err(code) => code,
        }
    }
}

fn export(folder: &std::path::Path, run: &mut Run<'_>) -> Result<(), u8> {
    let full = run.world.folder.join(folder);
    let exists = |name: &str, run: &mut Run<'_>| {
        let said = run.own_locale().say("template-exists", &[("file", files::shown(&folder.join(name)).into())]);
        run.world.complain(&(said + "\n"));
        FAILED
    };
    if let Some((name, _)) = FILES.iter().find(|(name, _)| full.join(name).symlink_metadata().is_ok()) {
        return Err(exists(name, run));
    }
    let failed =
        |name: &str, error: &std::io::Error, run: &mut Run<'_>| run.fail("cli-cannot-write", &files::shown(&folder.join(name)), error);
    std::fs::create_dir_all(&full).map_err(|error| failed("", &error, run))?;
    for (name, text) in FILES {
        files::create(&full.join(name), text).map_err(|error| failed(name, &error, run))?;
    }
    let shown = files::shown(folder);
    let locale = run.own_locale();
    let written = locale.say("cli-written", &[("file", shown.as_str().into())]);
    let named = toml_edit::Value::from(shown.as_str());
    run.world.complain(&format!(
        "{written}\n{}\n\n    [render]\n    templates = {named}\n",
        locale.say("template-next", &[]).trim_end(),
        named = named.to_string().trim()
    ));
    Ok(())
}
