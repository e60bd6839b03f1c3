//! The configurations of a run: the nearest `charter.toml` upwards from each charter.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Config, NAME, regulations};
use crate::cli::packs::Packs;
use crate::cli::search::{self, Input};
use crate::cli::{Run, USAGE, files};
use crate::render::brand::Brand;
use crate::render::templates::files::Own;
use crate::report::{self, Checked, Context};
use crate::time::date::Date;

/// The configurations of a run, each read once.
pub(in crate::cli) struct Configs {
    as_of: Date,
    by_folder: HashMap<PathBuf, Option<Arc<Config>>>,
    read: Vec<Arc<Config>>,
}

/// A charter to read, and the configuration that it is under.
pub(in crate::cli) type Governed = (Option<Arc<Config>>, Input);

impl Configs {
    pub(in crate::cli) fn as_of(as_of: Date) -> Configs {
        Configs { as_of, by_folder: HashMap::new(), read: Vec::new() }
    }

    /// The configuration of what stands in `folder`: the nearest upwards, at most up to a folder that holds `.git`.
    pub(in crate::cli) fn of(&mut self, folder: &Path, run: &mut Run<'_>) -> Result<Option<Arc<Config>>, u8> {
        if let Some(known) = self.by_folder.get(folder) {
            return Ok(known.clone());
        }
        let real = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let found = match nearest(&real) {
            None => None,
            Some(path) => {
                let home = path.parent().unwrap_or(Path::new("/")).to_owned();
                let known = self.by_folder.get(&home).cloned();
                let config = match known {
                    Some(known) => known,
                    None => {
                        let config = Arc::new(self.read(&path, run)?);
                        self.read.push(Arc::clone(&config));
                        Some(config)
                    }
                };
                self.by_folder.insert(home, config.clone());
                config
            }
        };
        self.by_folder.insert(folder.to_owned(), found.clone());
        Ok(found)
    }

    /// The configuration that a charter is under.
    pub(in crate::cli) fn of_input(&mut self, input: &Input, run: &mut Run<'_>) -> Result<Option<Arc<Config>>, u8> {
        let folder = input.path().map(|path| run.world.folder.join(path)).and_then(|path| Some(path.parent()?.to_owned()));
        let folder = folder.unwrap_or_else(|| run.world.folder.clone());
        self.of(&folder, run)
    }

    /// The configuration that a charter is under, as it is named on the command line.
    pub(in crate::cli) fn of_charter(&mut self, file: &Path, run: &mut Run<'_>) -> Result<Option<Arc<Config>>, u8> {
        let is_stdin = file.as_os_str() == "-";
        let input = if is_stdin { Input::Stdin { name: None } } else { Input::File { path: file.to_owned(), name: files::shown(file) } };
        self.of_input(&input, run)
    }

    /// Those that were read, in the order in which they were found.
    pub(in crate::cli) fn all(&self) -> Vec<Arc<Config>> {
        self.read.clone()
    }

    /// Whether `charters` are all that a configuration is about: its `files`, else everything below its folder.
    pub(in crate::cli) fn covers(&mut self, config: &Arc<Config>, charters: &[Governed], run: &mut Run<'_>) -> Result<bool, u8> {
        let folder = run.world.folder.clone();
        let real = |input: &Input| input.path().and_then(|path| folder.join(path).canonicalize().ok());
        let checked: HashSet<PathBuf> = charters.iter().filter_map(|(_, input)| real(input)).collect();
        let files = config.files();
        let files = if files.is_empty() { vec![config.folder.clone()] } else { files };
        for input in search::search(&files, None, run)?.inputs {
            let is_governed = self.of_input(&input, run)?.is_some_and(|other| Arc::ptr_eq(&other, config));
            if is_governed && !real(&input).is_some_and(|path| checked.contains(&path)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The look of pages and the templates of its own under a configuration; what is wrong with the files that it names is said.
    pub(in crate::cli) fn look(&self, config: Option<&Config>, run: &mut Run<'_>) -> Result<(Brand, Own), u8> {
        let Some(config) = config else { return Ok((Brand::default(), Own::default())) };
        let read = config.brand().and_then(|brand| Ok((brand, config.templates()?)));
        read.map_err(|findings| refuse(&config.refused(findings), self.as_of, run))
    }

    /// Reads a `charter.toml`; what is wrong with it is said.
    pub(in crate::cli) fn read(&self, path: &Path, run: &mut Run<'_>) -> Result<Config, u8> {
        let name = files::relative(path, &run.world.folder);
        let text = files::read(path).and_then(|bytes| {
            String::from_utf8(bytes).map_err(|error| std::io::Error::new(std::io::ErrorKind::InvalidData, error.utf8_error()))
        });
        let text = text.map_err(|error| {
            run.fail("cli-cannot-read", &name, &error);
            USAGE
        })?;
        // An argument weighs more than the configuration.
        let packs = if run.regulations.is_empty() {
            let home = name.trim_end_matches(NAME).to_owned();
            let folders: Vec<PathBuf> = regulations(&text).iter().map(|folder| Path::new(&home).join(folder)).collect();
            Packs::with(&folders, run)?
        } else {
            run.packs()?
        };
        Config::read(path, name, &text, packs, self.as_of).map_err(|checked| refuse(&checked, self.as_of, run))
    }
}

/// Says what is wrong with a configuration.
fn refuse(checked: &Checked<'_>, as_of: Date, run: &mut Run<'_>) -> u8 {
    let locale = run.own_locale();
    let locale = run.locale().unwrap_or(locale);
    let context = Context::of(locale, as_of, &[], run.colour, run.width());
    let said = (report::FORMATS[0].charter)(checked, &context);
    let refused = locale.say("config-refused", &[("file", checked.name.as_str().into())]);
    run.world.complain(&format!("{said}{refused}\n"));
    USAGE
}

/// The nearest `charter.toml` upwards from a folder. What stands above a repository is not about it.
pub(in crate::cli) fn nearest(folder: &Path) -> Option<PathBuf> {
    for folder in folder.ancestors() {
        let path = folder.join(NAME);
        if path.symlink_metadata().is_ok() {
            return Some(path);
        }
        if folder.join(".git").symlink_metadata().is_ok() {
            return None;
        }
    }
    None
}
