//! `charter site`: a register of many charters as a static site.

mod folder;

use std::collections::HashMap;
use std::path::PathBuf;

use rayon::prelude::*;

use super::config::Config;
use super::config::found::{Configs, Governed};
use super::judged::judged_by;
use super::packs::Packs;
use super::progress::Progress;
use super::render;
use super::search::{self, Input};
use super::stop::Stop;
use super::{CLEAN, FAILED, FOUND, Run, USAGE, files};
use crate::charter::read::Reading;
use crate::finding::Arg;
use crate::language::Locale;
use crate::regulation::Pack;
use crate::render::{Broken, Templates};
use crate::report::{self, Checked, Context};
use crate::site::{Entry, File, Register, charter};
use crate::time::date::Date;
use folder::{Folder, Refusal};

/// Make a register of many charters as a static site.
#[derive(Debug, clap::Args)]
pub(super) struct Site {
    /// Charters, folders that are searched for charters, or quoted patterns such as 'charters/**/*.yaml'.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// The folder of the site: a new or an empty one, or one that this command made before.
    #[arg(long, short, value_name = "DIR", default_value = "site")]
    output: PathBuf,
    /// The day as of which notices are shown and obligations are judged [default: today].
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// Where the site will stand; the feed and the catalogue then have whole addresses.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
}

/// How many charters are held in memory at a time.
const BATCH: usize = 64;

/// What every charter is published by.
struct Press<'run> {
    as_of: Date,
    base: &'run Packs,
    /// The templates of each configuration, by its folder.
    templates: &'run HashMap<Option<PathBuf>, Templates>,
    locale: &'run Locale,
    colour: bool,
}

/// Why a charter is not in the site.
enum Left {
    /// It cannot be read.
    Unread(Arg),
    /// What is wrong with its form, in words.
    Malformed(String),
    /// It cannot be made into types.
    Unmade(String),
    /// It cannot be poured into the templates, those of its own in this folder.
    Unpoured(Box<Broken>, String),
}

impl Site {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        self.made(run).unwrap_or_else(|code| code)
    }

    fn made(&self, run: &mut Run<'_>) -> Result<u8, u8> {
        let locale = run.locale()?;
        let as_of = run.as_of(self.as_of.as_deref())?;
        let base_url = self.base_url.as_deref().map(|text| address(text, run)).transpose()?;
        if self.paths.iter().any(|path| path.as_os_str() == "-") {
            return Err(run.usage("'-' is no file of a register: name charters, folders or patterns"));
        }
        let mut configs = Configs::as_of(as_of);
        let search = search::search(&self.paths, None, run)?;
        let inputs = search.inputs.into_iter();
        let charters = inputs.map(|input| Ok((configs.of_input(&input, run)?, input))).collect::<Result<Vec<Governed>, u8>>()?;
        if charters.is_empty() {
            run.world.complain(&(locale.say("cli-no-charter", &[]) + "\n"));
            return Err(if search.failed { FAILED } else { USAGE });
        }
        let packs = run.packs()?;
        let shown = files::shown(&self.output);
        let folder = Folder::open(&run.world.folder.join(&self.output)).map_err(|refusal| self.refuse(refusal, run))?;
        let templates = templates(&configs, &charters, as_of, run)?;
        let press = Press { as_of, base: &packs, templates: &templates, locale, colour: run.colour };
        let (entries, is_whole) = self.publish(&charters, &press, &folder, run)?;
        if entries.is_empty() {
            run.world.complain(&(locale.say("site-none", &[]) + "\n"));
            return Err(FOUND);
        }
        let register = Register { entries: &entries, as_of, base: base_url.as_deref() };
        let plain = Templates::builtin().map_err(|error| run.fail("cli-render-failed", &shown, error.to_string()))?;
        let shared = register.files(&plain).map_err(|error| run.fail("cli-render-failed", &shown, error.to_string()))?;
        folder.write(&shared).and_then(|()| folder.publish()).map_err(|refusal| self.refuse(refusal, run))?;
        let args = [("count", Arg::Count(entries.len())), ("folder", shown.into())];
        run.world.complain(&(locale.say("site-written", &args) + "\n"));
        Ok(match (search.failed, is_whole) {
            (true, _) => FAILED,
            (false, true) => CLEAN,
            (false, false) => FOUND,
        })
    }

    /// What the register says of every charter that can be published, once its pages are written; and whether that is all of them.
    fn publish(&self, charters: &[Governed], press: &Press<'_>, folder: &Folder, run: &mut Run<'_>) -> Result<(Vec<Entry>, bool), u8> {
        let stop = Stop::listen();
        let mut entries: Vec<Entry> = Vec::new();
        let mut known: HashMap<String, String> = HashMap::new();
        let mut is_whole = true;
        let mut progress = Progress::of(charters.len());
        for (at, batch) in charters.chunks(BATCH).enumerate() {
            if stop.is_asked() {
                return Err(FAILED);
            }
            let made: Vec<Result<(Entry, Vec<File>), Left>> =
                batch.par_iter().with_max_len(1).map(|governed| press.one(governed)).collect();
            progress.erase(run);
            let mut pages: Vec<Vec<File>> = Vec::new();
            for ((_, input), made) in batch.iter().zip(made) {
                let name = input.name();
                match made {
                    Ok((entry, files)) => match known.get(entry.id()) {
                        None => {
                            known.insert(entry.id().to_owned(), name);
                            entries.push(entry);
                            pages.push(files);
                        }
                        Some(other) => {
                            is_whole = false;
                            let args = [("file", name.into()), ("id", entry.id().into()), ("other", other.as_str().into())];
                            run.world.complain(&(press.locale.say("site-same-id", &args) + "\n"));
                        }
                    },
                    Err(left) => {
                        is_whole = false;
                        left.tell(&name, press, run)?;
                    }
                }
            }
            let written = pages.par_iter().try_for_each(|files| folder.write(files));
            written.map_err(|refusal| self.refuse(refusal, run))?;
            progress.show(at * BATCH + batch.len(), press.locale, run);
        }
        progress.erase(run);
        Ok((entries, is_whole))
    }

    fn refuse(&self, refusal: Refusal, run: &mut Run<'_>) -> u8 {
        let folder = files::shown(&self.output);
        let why = |id: &str, run: &Run<'_>| run.own_locale().say(id, &[]);
        match refusal {
            Refusal::Foreign => {
                let why = why("site-foreign", run);
                run.fail("cli-cannot-write", &folder, why)
            }
            Refusal::NotOurs(path) => {
                let why = why("site-not-ours", run);
                run.fail("cli-cannot-write", &format!("{}/{path}", folder.trim_end_matches('/')), why)
            }
            Refusal::Failed(error) => run.fail("cli-cannot-write", &folder, &error),
        }
    }
}

impl Press<'_> {
    fn one(&self, (config, input): &Governed) -> Result<(Entry, Vec<File>), Left> {
        let Input::File { path, name } = input else { return Err(Left::Unread(String::new().into())) };
        let bytes = files::read(path).map_err(|error| Left::Unread((&error).into()))?;
        let all = config.as_ref().map_or(self.base, |config| &config.packs).all();
        let packs: Vec<&Pack> = all.iter().map(|ready| &ready.pack).collect();
        let checked = judged_by(&|_, _| Vec::new(), None, name.clone(), &bytes, &all, self.as_of);
        let checked = match config {
            Some(config) => checked.settled(&config.policy, None),
            None => checked,
        };
        if !checked.reading.is_well_formed {
            // Here it counts only why it is not there.
            let checked = Checked::new(name.clone(), Reading::of(&bytes), Vec::new());
            let context = Context::of(self.locale, self.as_of, &packs, self.colour, None);
            return Err(Left::Malformed((report::FORMATS[0].charter)(&checked, &context)));
        }
        let charter = checked.reading.charter().map_err(|error| Left::Unmade(error.to_string()))?;
        let unpoured = |broken| Left::Unpoured(Box::new(broken), home(config.as_deref()));
        let of_config = self.templates.get(&config.as_ref().map(|config| config.folder.clone()));
        let templates = of_config.ok_or_else(|| Left::Unmade(String::new()))?;
        charter::of(&charter, &checked, &packs, self.as_of, templates).map_err(unpoured)
    }
}

impl Left {
    /// Says it; the exit code where the run cannot go on.
    fn tell(self, name: &str, press: &Press<'_>, run: &mut Run<'_>) -> Result<(), u8> {
        match self {
            Left::Malformed(said) => {
                let left = press.locale.say("site-not-published", &[("file", name.into())]);
                run.world.complain(&format!("{said}{left}\n"));
                Ok(())
            }
            Left::Unread(why) => Err(run.fail("cli-cannot-read", name, why)),
            Left::Unmade(why) => Err(run.fail("cli-render-failed", name, why)),
            Left::Unpoured(broken, home) => Err(render::broken(*broken, &home, press.as_of, run)),
        }
    }
}

/// The templates of every configuration, each read once.
fn templates(configs: &Configs, charters: &[Governed], as_of: Date, run: &mut Run<'_>) -> Result<HashMap<Option<PathBuf>, Templates>, u8> {
    let mut all: HashMap<Option<PathBuf>, Templates> = HashMap::new();
    for (config, _) in charters {
        let key = config.as_ref().map(|config| config.folder.clone());
        if all.contains_key(&key) {
            continue;
        }
        let (brand, own) = configs.look(config.as_deref(), run)?;
        let read = Templates::of(brand, own).map_err(|broken| render::broken(broken, &home(config.as_deref()), as_of, run))?;
        all.insert(key, read);
    }
    Ok(all)
}

/// The folder of the templates of a configuration's own.
fn home(config: Option<&Config>) -> String {
    config.and_then(|config| config.file.render.templates.clone()).unwrap_or_default()
}

/// Where the site will stand, with a slash at its end.
fn address(text: &str, run: &mut Run<'_>) -> Result<String, u8> {
    let is_web = ["https://", "http://"].into_iter().any(|scheme| text.len() > scheme.len() && text.starts_with(scheme));
    let is_plain = text.chars().all(|character| character.is_ascii_graphic() && !"\"'<>?#\\^`{|}".contains(character));
    if !is_web || !is_plain {
        let wrong = format!("invalid value '{text}' for '--base-url <URL>': an address such as https://charters.example.be/");
        return Err(run.usage(&wrong));
    }
    Ok(format!("{}/", text.trim_end_matches('/')))
}
