//! `charter preview`: the pages of a charter beside its findings, in a browser on this machine, anew on each save.

mod anchor;
mod server;
mod shell;
mod shown;

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;

use super::config::found::Configs;
use super::render;
use super::stop::Stop;
use super::watch;
use super::{CLEAN, FAILED, Run, files};
use crate::render::Templates;
use server::Server;
use shown::Making;

/// Show the pages of a charter beside its findings, in a browser on this machine, anew on each save.
#[derive(Debug, clap::Args)]
pub(super) struct Preview {
    /// The charter.
    file: PathBuf,
    /// The port on 127.0.0.1; 0 takes any that is free.
    #[arg(long, value_name = "PORT", default_value_t = 8020)]
    port: u16,
    /// The day as of which notices are shown and obligations are judged [default: today].
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
}

impl Preview {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        match self.serve(run) {
            Ok(()) => CLEAN,
            Err(code) => code,
        }
    }

    fn serve(&self, run: &mut Run<'_>) -> Result<(), u8> {
        let locale = run.locale()?;
        run.as_of(self.as_of.as_deref())?;
        if self.file.as_os_str() == "-" {
            return Err(run.usage("'-' cannot be previewed: the standard input is read once"));
        }
        let name = files::shown(&self.file);
        let first = self.shown(None, run)?;
        let stop = Stop::listen();
        let (sender, saves) = channel();
        let folders = self.folders(run)?;
        let _watcher = watch::begin(&folders, sender)
            .map_err(|(folder, error)| run.fail("watch-failed", &files::shown(&folder), watch::why(&error)))?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).map_err(|error| {
            let args = [("address", format!("127.0.0.1:{}", self.port).as_str().into()), ("why", (&error).into())];
            run.world.complain(&(locale.say("preview-no-port", &args) + "\n"));
            FAILED
        })?;
        let server = Server::start(listener, first).map_err(|error| run.fail("preview-failed", &name, &error))?;
        let begun = locale.say("preview-begun", &[("address", server.address().as_str().into())]);
        run.world.complain(&(begun + "\n"));
        while watch::next(&saves, &|path| watch::is_read(path) || is_look(path), &stop) {
            // What cannot be read for a moment is read at the next save.
            if let Ok(shown) = self.shown(Some(&server), run) {
                server.show(shown);
            }
        }
        server.end();
        Ok(())
    }

    /// What there is to see of the charter as it is now.
    fn shown(&self, server: Option<&Server>, run: &mut Run<'_>) -> Result<shown::Shown, u8> {
        let as_of = run.as_of(self.as_of.as_deref())?;
        let (name, bytes) = files::given(&self.file, run)?;
        let mut configs = Configs::as_of(as_of);
        let config = configs.of_charter(&self.file, run)?;
        let (brand, own) = configs.look(config.as_deref(), run)?;
        let home = config.as_ref().and_then(|config| config.file.render.templates.clone()).unwrap_or_default();
        let templates = Templates::of(brand, own).map_err(|broken| render::broken(broken, &home, as_of, run))?;
        let locale = run.locale_by(config.as_ref().and_then(|config| config.file.language))?;
        let base = run.packs()?;
        let packs = config.as_ref().map_or(&base, |config| &config.packs);
        let policy = config.as_ref().map(|config| &config.policy);
        let own = config.as_ref().and_then(|config| config.own.as_ref());
        let making = Making { name: &name, bytes: &bytes, packs, policy, own, as_of, locale };
        making.made(server.map(Server::seen), &templates).map_err(|broken| render::broken(broken, &home, as_of, run))
    }

    /// The folders in which a save can change what is seen.
    fn folders(&self, run: &mut Run<'_>) -> Result<Vec<(PathBuf, bool)>, u8> {
        let file = run.world.folder.join(&self.file);
        let mut folders = vec![(file.parent().unwrap_or(Path::new(".")).to_owned(), false)];
        folders.extend(run.regulations.iter().map(|folder| (run.world.folder.join(folder), true)));
        let as_of = run.as_of(self.as_of.as_deref())?;
        if let Some(config) = Configs::as_of(as_of).of_charter(&self.file, run)? {
            folders.push((config.folder.clone(), false));
            folders.extend(config.file.regulations.iter().map(|folder| (config.folder.join(folder), true)));
            folders.extend(config.file.render.templates.iter().map(|folder| (config.folder.join(folder), true)));
        }
        Ok(folders)
    }
}

/// Whether it is a template, a style sheet or a logo by its name.
fn is_look(path: &Path) -> bool {
    const LOOK: [&str; 6] = ["html", "css", "svg", "png", "jpg", "jpeg"];
    path.extension().is_some_and(|extension| LOOK.iter().any(|known| extension.eq_ignore_ascii_case(known)))
}
