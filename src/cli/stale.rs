//! `charter stale`: which translations are older than their source.

mod git;
mod history;
mod record;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::judged::judged;
use super::search::{self, Input};
use super::{CLEAN, FAILED, FOUND, Run, USAGE, files};
use crate::charter::read::Reading;
use crate::charter::text::Language;
use crate::finding::Place;
use crate::language::Locale;
use crate::lint::versions::{Text, Texts, fingerprint, place, source_language};
use crate::report::place::start;
use crate::report::stale::{By, OfCharter, Stale as One, human, json};
use crate::report::{self, Context};
use git::{NoHistory, Repository};
use history::History;
use record::Record;

/// Say which translations are older than their source: by the history of git, else by what --record wrote.
///
/// A translation is older if the text in the drafting language, the first of `languages`, has changed since the translation last did.
/// White space, the order of keys and moved lines change no text.
#[derive(Debug, clap::Args)]
pub(super) struct Stale {
    /// Charters, folders that are searched for charters, or quoted patterns.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// How to write it.
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
    /// Record that every translation says what its source says today, in FILE.translations.json beside each charter.
    #[arg(long)]
    record: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people.
    Human,
    /// For machines; `charter schema stale` prints its schema.
    Json,
}

impl Stale {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        self.told(run).unwrap_or_else(|code| code)
    }

    fn told(&self, run: &mut Run<'_>) -> Result<u8, u8> {
        let (locale, as_of) = (run.locale()?, run.as_of(None)?);
        if self.paths.iter().any(|path| path.as_os_str() == "-") {
            return Err(run.usage("'-' has no history: name a file"));
        }
        let search = search::search(&self.paths, None, run)?;
        let inputs: Vec<(PathBuf, String)> = search
            .inputs
            .into_iter()
            .filter_map(|input| match input {
                Input::File { path, name } => Some((path, name)),
                Input::Stdin { .. } => None,
            })
            .collect();
        if inputs.is_empty() {
            if search.failed {
                return Err(FAILED);
            }
            run.world.complain(&(locale.say("cli-no-charter", &[]) + "\n"));
            return Err(USAGE);
        }
        let packs = run.packs()?;
        let ready = packs.all();
        let known: Vec<_> = ready.iter().map(|ready| &ready.pack).collect();
        let context = Context::of(locale, as_of, &known, run.colour, run.width());
        let (mut told, mut failed, mut malformed) = (Vec::new(), search.failed, false);
        for (path, name) in inputs {
            let bytes = match files::read(&path) {
                Ok(bytes) => bytes,
                Err(error) => {
                    run.fail("cli-cannot-read", &name, &error);
                    failed = true;
                    continue;
                }
            };
            let reading = Reading::of(&bytes);
            if !reading.is_well_formed {
                let checked = judged(None, name, &bytes, &ready, as_of);
                run.world.complain(&(report::FORMATS[0].charter)(&checked, &context));
                malformed = true;
                continue;
            }
            let of_file = if self.record {
                record_now(&path, &name, &reading, locale, run).map(|()| None)
            } else {
                judge(&path, name, &reading, locale, run).map(Some)
            };
            match of_file {
                Ok(charter) => told.extend(charter),
                Err(code) => failed |= code == FAILED,
            }
        }
        let count: usize = told.iter().map(|charter| charter.translations.len()).sum();
        if !self.record && !told.is_empty() {
            let text = if self.format == Format::Json { json(told) } else { human(&told, &context) };
            if !run.world.say(&text) {
                return Err(FAILED);
            }
        }
        Ok(match (failed, malformed || count > 0) {
            (true, _) => FAILED,
            (false, true) => FOUND,
            (false, false) => CLEAN,
        })
    }
}

/// What is said of one charter.
fn judge(path: &Path, name: String, reading: &Reading, locale: &Locale, run: &mut Run<'_>) -> Result<OfCharter, u8> {
    let texts = Texts::of(reading.value());
    let source = source_language(reading.value());
    let beside = record::beside(path);
    let record = match Record::read(&beside) {
        Ok(record) => record,
        Err(why) => return Err(run.fail("cli-cannot-read", &files::shown(&beside), why)),
    };
    let mut of_charter = OfCharter {
        file: name.clone(),
        source_language: source.tag().to_owned(),
        by: By::History,
        is_cut: false,
        compared: 0,
        unknown: 0,
        translations: Vec::new(),
    };
    // A charter in one language has no translations, and needs no history.
    if !texts.all.iter().any(|text| text.words.keys().any(|language| *language != source)) {
        return Ok(of_charter);
    }
    let mut history = match Repository::of(path).and_then(|repository| History::of(&repository)) {
        Ok(history) => Some(history),
        Err(why) => {
            say_why(&why, &name, record.is_some(), locale, run);
            None
        }
    };
    if history.is_none() && record.is_none() {
        return Err(FAILED);
    }
    if history.is_none() {
        of_charter.by = By::Record;
    }
    if let Some(history) = history.as_ref().filter(|history| history.is_cut()) {
        of_charter.is_cut = true;
        let since = history.oldest().unwrap_or_default();
        run.world.complain(&(locale.say("stale-cut", &[("file", name.as_str().into()), ("date", since.into())]) + "\n"));
    }
    for text in &texts.all {
        let Some(now) = text.words.get(&source) else { continue };
        for language in text.words.keys().filter(|language| **language != source) {
            let recorded = record.as_ref().and_then(|record| record.of(&text.at, source, *language));
            let print = |language: &Language| fingerprint(&text.words[language]);
            // Whoever recorded the two as they are now has looked.
            let is_recorded = recorded == Some((print(&source).as_str(), print(language).as_str()));
            let one = |translated, source_changed| One {
                at: text.at.clone(),
                language: language.tag().to_owned(),
                line: line(text, *language, reading),
                translated,
                source_changed,
            };
            match (&mut history, recorded) {
                _ if is_recorded => of_charter.compared += 1,
                (Some(history), _) => {
                    of_charter.compared += 1;
                    let at = place(&text.route, reading.value());
                    let age = history.age(text, &at, *language, source);
                    if age.source.as_ref() != Some(now) {
                        let changed = history.last_change(text, &at, source);
                        of_charter.translations.push(one(age.version, changed));
                    }
                }
                (None, Some((was_source, was_translation))) => {
                    of_charter.compared += 1;
                    if was_source != print(&source) && was_translation == print(language) {
                        of_charter.translations.push(one(None, None));
                    }
                }
                (None, None) => of_charter.unknown += 1,
            }
        }
    }
    Ok(of_charter)
}

/// Records the texts as they are, in every language.
fn record_now(path: &Path, name: &str, reading: &Reading, locale: &Locale, run: &mut Run<'_>) -> Result<(), u8> {
    let beside = record::beside(path);
    let shown = format!("{name}{}", record::SUFFIX);
    // What is no record is somebody else's.
    if let Err(why) = Record::read(&beside) {
        return Err(run.fail("cli-cannot-write", &shown, why));
    }
    let texts = Texts::of(reading.value());
    let of_texts: BTreeMap<String, BTreeMap<String, String>> = texts
        .all
        .iter()
        .map(|text| (text.at.clone(), text.words.iter().map(|(language, words)| (language.tag().to_owned(), fingerprint(words))).collect()))
        .collect();
    let record = Record { translations: record::VERSION, source: source_language(reading.value()).tag().to_owned(), texts: of_texts };
    files::write(&beside, record.text()).map_err(|error| run.fail("cli-cannot-write", &shown, &error))?;
    run.world.complain(&(locale.say("cli-written", &[("file", shown.into())]) + "\n"));
    Ok(())
}

fn say_why(why: &NoHistory, name: &str, has_record: bool, locale: &Locale, run: &mut Run<'_>) {
    let id = match why {
        NoHistory::NoGit => "stale-no-git",
        NoHistory::NoRepository => "stale-no-repository",
        NoHistory::Untracked => "stale-untracked",
        NoHistory::Failed(_) => "stale-git-failed",
    };
    // Where a record is kept instead, a folder without history is no news.
    if has_record && matches!(why, NoHistory::NoRepository) {
        return;
    }
    let said = match why {
        NoHistory::Failed(said) => said.clone(),
        _ => "".into(),
    };
    let line = locale.say(id, &[("file", name.into()), ("why", said)]);
    let more = if has_record { locale.say("stale-by-record", &[]) } else { locale.say("stale-record-it", &[("file", name.into())]) };
    run.world.complain(&format!("{line} {more}\n"));
}

fn line(text: &Text, language: Language, reading: &Reading) -> usize {
    let route = if text.route.of(reading.value()).is_some_and(serde_json::Value::is_object) {
        text.route.key(language.tag())
    } else {
        text.route.clone()
    };
    let start = start(&Place::Key(route), reading);
    1 + reading.text.as_bytes()[..start.min(reading.text.len())].iter().filter(|byte| **byte == b'\n').count()
}
