//! `charter check`: compares charters with the rules that bind them.

use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde_json::Value;

use super::baseline::Reference;
use super::config::NAME;
use super::config::found::{Configs, Governed};
use super::fix;
use super::judged::{judged, judged_by};
#[cfg(feature = "online")]
use super::online::Online;
use super::outputs::{self, Asked, Output};
use super::packs::Packs;
use super::progress::Progress;
use super::search::{self, Input};
use super::told::Told;
use super::{CLEAN, FAILED, FOUND, FailOn, Run, USAGE, explain, files, watch, window};
use crate::acceptance::baseline::Baseline;
use crate::acceptance::policy::Policy;
use crate::charter::read::{self};
use crate::language::Locale;
use crate::lint;
use crate::lint::setting::Setting;
use crate::regulation::Pack;
use crate::report::upcoming::Upcoming;
use crate::report::{Checked, Context, Summary};
use crate::time::date::Date;

/// Compare charters with the rules that bind them.
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// Charters, folders that are searched for charters, or quoted patterns such as 'charters/**/*.yaml'; `-` is the standard input
    /// [default: `files` of charter.toml, else the folder].
    paths: Vec<PathBuf>,
    #[arg(long, value_name = "FORMAT[=FILE]", default_value = "human", help = outputs::help())]
    format: Vec<Asked>,
    /// The day as of which to judge [default: today].
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// The lowest level that makes the run fail [default: `fail_on` of charter.toml, else error].
    #[arg(long, value_name = "LEVEL")]
    fail_on: Option<FailOn>,
    /// What the standard input is called, and from where its charter.toml is searched.
    #[arg(long, value_name = "FILE")]
    stdin_filename: Option<PathBuf>,
    /// A file of what is known already; only what is new counts.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write what is found now into the file of --baseline.
    #[arg(long, requires = "baseline")]
    write_baseline: bool,
    /// Also say what is coming if the charter stays as it is: in 90d, 12w, 3m, 2y, in a length such as '3 months', or until a date.
    #[arg(long, value_name = "WINDOW")]
    upcoming: Option<String>,
    /// Also note sentences that are long and texts that are very difficult to read.
    #[arg(long)]
    readability: bool,
    /// Also ask over the network whether the web addresses of the charters lead somewhere; never worse than a warning.
    #[arg(long, conflicts_with_all = ["fix", "diff"])]
    online: bool,
    /// A host of one's own network that may be asked though its address is private; may be repeated.
    #[arg(long, value_name = "HOST[:PORT]", requires = "online")]
    #[cfg_attr(not(feature = "online"), allow(dead_code))]
    online_allow: Vec<String>,
    /// Where the answers are kept for a day [default: the cache folder of the user].
    #[arg(long, value_name = "DIR", requires = "online")]
    #[cfg_attr(not(feature = "online"), allow(dead_code))]
    online_cache: Option<PathBuf>,
    /// Mend what is safe to mend, in place, and report what is left. Nothing that changes a promise is safe.
    /// Of `-` the mended text goes to the standard output, and no report.
    #[arg(long)]
    fix: bool,
    /// Show what --fix would write and write nothing: 1 where there is something, 0 where there is not.
    #[arg(long)]
    diff: bool,
    /// Check again whenever a charter, charter.toml or a pack is saved, until Ctrl-C.
    #[arg(long, conflicts_with_all = ["fix", "diff", "write_baseline"])]
    watch: bool,
}

/// How many charters are held in memory at a time.
const BATCH: usize = 256;

/// What a run goes by.
struct Rules<'run> {
    as_of: Date,
    /// The last day of what is coming, where that was asked for.
    until: Option<Date>,
    /// The packs of charters that are under no configuration.
    base: &'run Packs,
    reference: Option<&'run Reference>,
    /// Whether what the baseline knows does not count.
    is_compared: bool,
    /// Whether it is looked at how hard the texts are to read.
    readability: bool,
    /// Who asks whether addresses lead somewhere, where that was asked for.
    #[cfg(feature = "online")]
    online: Option<&'run Online>,
    folder: &'run Path,
}

/// What came of a charter: what each report says of it, what was counted, and what of it belongs in a baseline.
struct Outcome {
    texts: Vec<String>,
    summary: Summary,
    now: Baseline,
}

impl Check {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        if !self.watch {
            return self.once(run).0;
        }
        if self.paths.iter().any(|path| path.as_os_str() == "-") {
            return run.usage("with --watch, '-' cannot be checked again: the standard input is read once");
        }
        match self.watched(run) {
            Ok(folders) => watch::watch(&folders, &self.reports(run), &|run| self.once(run), run),
            Err(code) => code,
        }
    }

    /// The exit code, and how many charters were looked at.
    fn once(&self, run: &mut Run<'_>) -> (u8, usize) {
        let mut count = 0;
        match self.all(&mut count, run) {
            Ok(code) | Err(code) => (code, count),
        }
    }

    /// Where a save can change what a run says: folders, and whether all below them counts.
    fn watched(&self, run: &mut Run<'_>) -> Result<Vec<(PathBuf, bool)>, u8> {
        let mut configs = Configs::as_of(run.as_of(self.as_of.as_deref())?);
        let mut folders: Vec<(PathBuf, bool)> = Vec::new();
        for path in self.paths(&mut configs, run)? {
            let path = run.world.folder.join(search::base(&path));
            let is_folder = path.is_dir();
            let folder = if is_folder { path } else { path.parent().map_or(path.clone(), Path::to_owned) };
            configs.of(&folder, run)?;
            folders.push((folder, is_folder));
        }
        folders.extend(run.regulations.iter().map(|folder| (run.world.folder.join(folder), true)));
        for config in configs.all() {
            folders.push((config.folder.clone(), false));
            folders.extend(config.file.regulations.iter().map(|folder| (config.folder.join(folder), true)));
        }
        Ok(folders)
    }

    /// The files into which reports go.
    fn reports(&self, run: &Run<'_>) -> Vec<PathBuf> {
        self.format.iter().filter_map(|asked| asked.file(&run.world.folder)).collect()
    }

    fn all(&self, count: &mut usize, run: &mut Run<'_>) -> Result<u8, u8> {
        run.locale()?;
        if self.online && cfg!(not(feature = "online")) {
            return Err(run.usage("this build cannot use the network: `cargo build --features online` makes one that can"));
        }
        let as_of = run.as_of(self.as_of.as_deref())?;
        let until = self.until(as_of, run)?;
        let mut configs = Configs::as_of(as_of);
        let search = search::search(&self.paths(&mut configs, run)?, self.stdin_filename.as_deref(), run)?;
        let charters =
            search.inputs.into_iter().map(|input| Ok((configs.of_input(&input, run)?, input))).collect::<Result<Vec<_>, u8>>()?;
        *count = charters.len();
        let language = charters.first().and_then(|(config, _)| config.as_ref()?.file.language);
        let locale = run.locale_by(language)?;
        if charters.is_empty() {
            if search.failed {
                return Err(FAILED);
            }
            run.world.complain(&(locale.say("cli-no-charter", &[]) + "\n"));
            return Err(USAGE);
        }
        let reference = self.baseline.as_ref().map(|file| Reference::read(file, self.write_baseline, run)).transpose()?;
        // The longest of what is made ready before the first charter can be judged; the packs are read beside it.
        std::thread::spawn(read::judge);
        let base = run.packs()?;
        let of_configs = configs.all();
        let mut ready = base.all();
        for other in of_configs.iter().flat_map(|config| config.packs.all()) {
            if !ready.iter().any(|known| known.pack.head.id == other.pack.head.id) {
                ready.push(other);
            }
        }
        let strictest = FailOn::strictest(charters.iter().filter_map(|(config, _)| config.as_ref()?.file.fail_on));
        let fail_on = self.fail_on.or(strictest).unwrap_or(FailOn::Error);
        let inputs: Vec<Input> = charters.iter().map(|(_, input)| input.clone()).collect();
        let judge = |name: String, bytes: &[u8]| judged(None, name, bytes, &ready, as_of);
        if self.diff {
            return Err(fix::show(&inputs, &judge, locale, run));
        }
        if self.fix && inputs.iter().any(|input| matches!(input, Input::Stdin { .. })) {
            let own = charters.first().and_then(|(config, _)| config.as_ref()?.own.as_ref());
            let judge = |name: String, bytes: &[u8]| judged(own, name, bytes, &ready, as_of);
            return mend_stdin(&charters, fail_on, &judge, locale, run);
        }
        let used: Vec<&Pack> = ready.iter().map(|ready| &ready.pack).collect();
        let folder = run.world.folder.clone();
        let context = Context {
            locale,
            as_of,
            packs: &used,
            own_rules: &explain::own_rules(),
            fail_on: fail_on.level(),
            folder: &folder,
            colour: run.colour,
            width: run.width(),
        };
        let is_compared = !self.write_baseline;
        #[cfg(feature = "online")]
        let online = self.online.then(|| Online::new(&self.online_allow, self.online_cache.as_deref(), run));
        let rules = Rules {
            as_of,
            until,
            base: &base,
            reference: reference.as_ref(),
            is_compared,
            readability: self.readability,
            #[cfg(feature = "online")]
            online: online.as_ref(),
            folder: &folder,
        };
        let read: Vec<PathBuf> = charters.iter().filter_map(|(_, input)| Some(folder.join(input.path()?))).collect();
        let outputs = outputs::open(&self.format, &read, self.baseline.as_slice(), &context, run)?;
        if self.fix {
            fix::mend(&inputs, &judge, locale, run)?;
        }
        let mut told = Told::of(outputs, search.failed);
        let mut now = Baseline::default();
        told.begin(run)?;
        let stdin = charters.iter().any(|(_, input)| matches!(input, Input::Stdin { .. })).then(|| files::read_stdin(run));
        let mut progress = Progress::of(charters.len());
        for (at, batch) in charters.chunks(BATCH).enumerate() {
            let outputs = &told.outputs;
            let judge = |(within, charter): (usize, &Governed)| one(charter, at * BATCH + within, stdin.as_ref(), outputs, &rules);
            // One charter is not worth a pool of threads.
            let results: Vec<Result<Outcome, (String, std::io::Error)>> = match batch {
                [charter] => vec![judge((0, charter))],
                _ => batch.par_iter().enumerate().with_max_len(1).map(judge).collect(),
            };
            progress.erase(run);
            for result in results {
                match result {
                    Ok(outcome) => {
                        now.and(outcome.now);
                        told.add(&outcome.texts, &outcome.summary, run)?;
                    }
                    Err((name, error)) => {
                        told.summary.is_incomplete = true;
                        let args = [("file", name.into()), ("why", (&error).into())];
                        run.world.complain(&(locale.say("cli-cannot-read", &args) + "\n"));
                    }
                }
            }
            progress.show(at * BATCH + batch.len(), locale, run);
        }
        progress.erase(run);
        #[cfg(feature = "online")]
        online.iter().for_each(|online| online.end(run));
        for config in configs.all() {
            let all_were_checked = config.unused().is_empty() || configs.covers(&config, &charters, run)?;
            if let Some(checked) = config.report(all_were_checked) {
                told.also(checked, run)?;
            }
        }
        let looked_at = |reference: &Reference| charters.iter().map(|(_, input)| reference.key(input, &folder)).collect();
        if let Some(checked) = reference.as_ref().filter(|_| is_compared).and_then(|known| known.fixed(&now, &looked_at(known))) {
            told.also(checked, run)?;
        }
        let summary = told.end(run)?;
        if summary.is_incomplete {
            return Err(FAILED);
        }
        if let Some(reference) = reference.as_ref().filter(|_| self.write_baseline) {
            reference.write(now, &looked_at(reference), run)?;
            run.world.complain(&(locale.say("cli-written", &[("file", reference.name().into())]) + "\n"));
            return Ok(CLEAN);
        }
        Ok(if fail_on.is_met_by(summary.worst()) { FOUND } else { CLEAN })
    }

    /// What is checked: what is named, else the `files` of the configuration, else the folder.
    fn paths(&self, configs: &mut Configs, run: &mut Run<'_>) -> Result<Vec<PathBuf>, u8> {
        if !self.paths.is_empty() {
            return Ok(self.paths.clone());
        }
        let folder = run.world.folder.clone();
        let Some(config) = configs.of(&folder, run)? else { return Ok(vec![PathBuf::from(".")]) };
        let home = files::relative(&config.folder.join(NAME), &folder);
        let files: Vec<PathBuf> = config.file.files.iter().map(|file| Path::new(home.trim_end_matches(NAME)).join(file)).collect();
        Ok(if files.is_empty() { vec![PathBuf::from(".")] } else { files })
    }
}

impl Check {
    /// The last day of what is coming, where that was asked for.
    fn until(&self, as_of: Date, run: &mut Run<'_>) -> Result<Option<Date>, u8> {
        let Some(text) = &self.upcoming else { return Ok(None) };
        let wrong = format!("invalid value '{text}' for '--upcoming <WINDOW>': 90d, 12w, 3m, 2y, '3 months', or a date after {as_of}");
        window::last_day(text, as_of).map(Some).ok_or_else(|| run.usage(&wrong))
    }
}

/// The mended text of the standard input stands alone on the standard output; the exit code says what is left.
fn mend_stdin(
    charters: &[Governed],
    fail_on: FailOn,
    judge: &fix::Judge<'_>,
    locale: &'static Locale,
    run: &mut Run<'_>,
) -> Result<u8, u8> {
    let [(config, _)] = charters else {
        return Err(run.usage("with --fix, '-' stands alone: its text is written to the standard output"));
    };
    let checked = fix::mend_stdin(judge, locale, run)?;
    let checked = config.iter().fold(checked, |checked, config| checked.settled(&config.policy, None));
    let mut summary = Summary::default();
    summary.add(&checked);
    Ok(if fail_on.is_met_by(summary.worst()) { FOUND } else { CLEAN })
}

fn one(
    (config, input): &Governed,
    at: usize,
    stdin: Option<&std::io::Result<Vec<u8>>>,
    outputs: &[Output<'_>],
    rules: &Rules<'_>,
) -> Result<Outcome, (String, std::io::Error)> {
    let name = input.name();
    let bytes = match (input, stdin) {
        (Input::Stdin { .. }, Some(Ok(bytes))) => bytes.clone(),
        (Input::Stdin { .. }, Some(Err(error))) => return Err((name, std::io::Error::new(error.kind(), error.to_string()))),
        (Input::Stdin { .. }, None) => Vec::new(),
        (Input::File { path, .. }, _) => files::read(path).map_err(|error| (name.clone(), error))?,
    };
    let key = rules.reference.map(|reference| reference.key(input, rules.folder));
    let known = rules.reference.filter(|_| rules.is_compared).zip(key.as_ref()).and_then(|(reference, key)| reference.of(key));
    let packs = config.as_ref().map_or(rules.base, |config| &config.packs).all();
    let own = config.as_ref().and_then(|config| config.own.as_ref());
    #[cfg(feature = "online")]
    let of_links = std::cell::OnceCell::new();
    let lint = |charter: &Value, setting: &Setting<'_>| {
        let found = if rules.readability { lint::judge_with_readability } else { lint::judge_on }(charter, setting).into_iter();
        #[cfg(feature = "online")]
        let found = found.chain(of_links.get_or_init(|| rules.online.map_or_else(Vec::new, |online| online.ask(charter))).iter().cloned());
        found.collect()
    };
    let on = |day| {
        let checked = judged_by(&lint, own, name.clone(), &bytes, &packs, day);
        match config {
            Some(config) => checked.settled(&config.policy.on(day), known),
            None if known.is_some() => checked.settled(&Policy::default(), known),
            None => checked,
        }
    };
    let mut checked = Checked { at, ..on(rules.as_of) };
    config.iter().for_each(|config| config.remember(&checked));
    checked.upcoming = rules.until.map(|until| Upcoming::of(&checked, rules.as_of, until, &on));
    let mut now = Baseline::default();
    if let Some(key) = key {
        checked.findings.iter().for_each(|found| now.add(&key, found));
    }
    let mut summary = Summary::default();
    summary.add(&checked);
    Ok(Outcome { texts: outputs.iter().map(|output| output.of(&checked)).collect(), summary, now })
}
