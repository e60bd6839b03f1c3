//! The configuration of what is open in an editor.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use lsp_types::Uri;

use crate::cli::config::Config;
use crate::cli::config::found::{Configs, nearest};
use crate::cli::world::World;
use crate::cli::{Run, files};
use crate::time::date::Date;

/// The configurations of a session, each read again once its file has changed.
pub(super) struct Configurations {
    folder: PathBuf,
    world: RefCell<World>,
    lang: Option<String>,
    regulations: Vec<PathBuf>,
    read: RefCell<HashMap<PathBuf, Known>>,
}

/// What a file said, as of a day.
struct Known {
    text: Vec<u8>,
    as_of: Date,
    config: Option<&'static Config>,
}

impl Configurations {
    /// Those of a session that `run` begins. What is wrong with one is said on the errors.
    pub(super) fn of(run: &mut Run<'_>) -> Configurations {
        let errors = std::mem::replace(&mut run.world.errors, Box::new(std::io::sink()));
        let errors = Shared(Arc::new(Mutex::new(errors)));
        run.world.errors = Box::new(errors.clone());
        let world = World {
            input: Box::new(std::io::empty()),
            output: Box::new(std::io::sink()),
            errors: Box::new(errors),
            folder: run.world.folder.clone(),
            today: run.world.today,
            now: run.world.now,
            pause: run.world.pause,
            cache: None,
            language: run.world.language,
            terminal: None,
            shows_progress: false,
            can_ask: false,
            no_color: true,
            step_summary: None,
            is_unread: false,
        };
        Configurations {
            folder: world.folder.clone(),
            world: RefCell::new(world),
            lang: run.lang.clone(),
            regulations: run.regulations.clone(),
            read: RefCell::default(),
        }
    }

    /// The configuration that the text at an address is under; none where there is none, or none that can be read.
    pub(super) fn above(&self, address: &str, as_of: Date) -> Option<&'static Config> {
        let folder = path(address).and_then(|path| path.parent()?.canonicalize().ok());
        let file = nearest(folder.as_deref().unwrap_or(&self.folder))?;
        let text = files::read(&file).unwrap_or_default();
        let mut read = self.read.borrow_mut();
        if let Some(known) = read.get(&file).filter(|known| known.text == text && known.as_of == as_of) {
            return known.config;
        }
        let mut world = self.world.borrow_mut();
        let mut run = Run { world: &mut world, lang: self.lang.clone(), colour: false, regulations: self.regulations.clone() };
        let config = Configs::as_of(as_of).read(&file, &mut run).ok();
        // What a text was judged by has to live as long as the session, in which this happens a few times.
        let config: Option<&'static Config> = config.map(|config| &*Box::leak(Box::new(config)));
        read.insert(file, Known { text, as_of, config });
        config
    }
}

/// The file at an address.
fn path(address: &str) -> Option<PathBuf> {
    let uri: Uri = address.parse().ok()?;
    let path = uri.path().as_estr().decode().into_string_lossy().into_owned();
    let path = if cfg!(windows) { path.trim_start_matches('/') } else { &path };
    address.starts_with("file:").then(|| Path::new(path).to_owned())
}

/// Errors that two write to.
#[derive(Clone)]
struct Shared(Arc<Mutex<Box<dyn Write + Send>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().map_or(Ok(bytes.len()), |mut errors| errors.write(bytes))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.0.lock().map_or(Ok(()), |mut errors| errors.flush())
    }
}
