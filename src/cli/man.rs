//! `charter man`: writes a page for the command and one for each of its subcommands.

use std::path::PathBuf;

use super::{CLEAN, Run, files};

/// Write the manual pages: `charter.1`, and one for each subcommand.
#[derive(Debug, clap::Args)]
pub(super) struct Man {
    /// The folder in which to write them; it is made where it is missing.
    folder: PathBuf,
}

impl Man {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        let folder = run.world.folder.join(&self.folder);
        let shown = files::shown(&self.folder);
        if let Err(error) = std::fs::create_dir_all(&folder) {
            return run.fail("cli-cannot-write", &shown, &error);
        }
        for (name, page) in pages() {
            let shown = files::shown(&self.folder.join(&name));
            if let Err(error) = page.and_then(|page| files::write(&folder.join(&name), &page)) {
                return run.fail("cli-cannot-write", &shown, &error);
            }
        }
        let written = run.own_locale().say("cli-written", &[("file", shown.into())]);
        run.world.complain(&(written + "\n"));
        CLEAN
    }
}

/// The name and the text of every page.
fn pages() -> Vec<(String, std::io::Result<String>)> {
    let mut whole = super::command();
    whole.build();
    let mut pages = vec![("charter.1".to_owned(), page(whole.clone(), "charter"))];
    for subcommand in whole.get_subcommands().filter(|one| one.get_name() != "help") {
        let name = format!("charter-{}", subcommand.get_name());
        pages.push((format!("{name}.1"), page(subcommand.clone(), &name)));
    }
    pages
}

fn page(command: clap::Command, name: &str) -> std::io::Result<String> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command).title(name).render(&mut page)?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}
