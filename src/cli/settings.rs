//! `charter config`: what is in force for a charter, and where each value comes from.

use std::path::PathBuf;

use serde_json::Value;

use super::config::Config;
use super::config::found::Configs;
use super::{CLEAN, FAILED, FailOn, Run, files};
use crate::charter::text::Language;
use crate::language::Locale;
use crate::report::{self, Context};
use crate::source::route::Route;

/// Print what is in force for a charter, and where each value comes from.
#[derive(Debug, clap::Args)]
pub(super) struct Settings {
    /// A charter or a folder.
    #[arg(default_value = ".")]
    path: PathBuf,
    /// The lowest level that makes a run fail, as for `check`.
    #[arg(long, value_name = "LEVEL")]
    fail_on: Option<FailOn>,
    /// The day as of which acceptances are judged [default: today].
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
}

impl Settings {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        match self.print(run) {
            Ok(code) | Err(code) => code,
        }
    }

    fn print(&self, run: &mut Run<'_>) -> Result<u8, u8> {
        run.locale()?;
        let as_of = run.as_of(self.as_of.as_deref())?;
        let full = run.world.folder.join(&self.path);
        let metadata = std::fs::metadata(&full).map_err(|error| run.fail("cli-cannot-read", &files::shown(&self.path), &error))?;
        let folder = if metadata.is_dir() { full.as_path() } else { full.parent().unwrap_or(&full) };
        let mut configs = Configs::as_of(as_of);
        let config = configs.of(folder, run)?;
        let locale = run.locale_by(config.as_ref().and_then(|config| config.file.language))?;
        let text = self.text(config.as_deref(), locale, run);
        if !run.world.say(&text) {
            return Ok(FAILED);
        }
        if let Some(checked) = config.and_then(|config| config.report(false)) {
            let context = Context::of(locale, as_of, &[], run.colour, run.width());
            run.world.complain(&(report::FORMATS[0].charter)(&checked, &context));
        }
        Ok(CLEAN)
    }

    /// The values as TOML, each with where it comes from.
    fn text(&self, config: Option<&Config>, locale: &Locale, run: &Run<'_>) -> String {
        let from = |route: &Route| config.map(|config| format!("{}:{}", config.name, config.line(route))).unwrap_or_default();
        let usual = || locale.say("config-from-default", &[]);
        let key = |key: &str| Route::root().key(key);
        let file = config.map(|config| &config.file);
        let mut lines: Vec<(String, String)> = Vec::new();
        lines.push(match file.filter(|file| !file.files.is_empty()) {
            Some(file) => (format!("files = {}", list(&file.files)), from(&key("files"))),
            None => ("files = [\".\"]".to_owned(), usual()),
        });
        if let Some(file) = file.filter(|file| !file.regulations.is_empty() && run.regulations.is_empty()) {
            lines.push((format!("regulations = {}", list(&file.regulations)), from(&key("regulations"))));
        } else if !run.regulations.is_empty() {
            let folders: Vec<String> = run.regulations.iter().map(|folder| files::shown(folder)).collect();
            lines.push((format!("regulations = {}", list(&folders)), "--regulations".to_owned()));
        }
        let language = match (&run.lang, file.and_then(|file| file.language)) {
            (Some(_), _) => "--lang".to_owned(),
            (None, Some(_)) => from(&key("language")),
            (None, None) => locale.say("config-from-environment", &[]),
        };
        lines.push((format!("language = {}", quoted(locale.language().tag())), language));
        let fail_on = match (self.fail_on, file.and_then(|file| file.fail_on)) {
            (Some(level), _) => (level, "--fail-on".to_owned()),
            (None, Some(level)) => (level, from(&key("fail_on"))),
            (None, None) => (FailOn::Error, usual()),
        };
        lines.push((format!("fail_on = {}", quoted(fail_on.0.word())), fail_on.1));
        for (code, level) in file.into_iter().flat_map(|file| &file.levels) {
            lines.push((format!("levels.{} = {}", toml_edit::Key::new(code), quoted(level.word())), from(&key("levels").key(code))));
        }
        lines.extend(words(config, &from));
        let render = config.and_then(|config| config.source.value().get("render")).and_then(Value::as_object);
        for (table, value) in render.into_iter().flatten() {
            let route = key("render").key(table);
            match value.as_object() {
                None => lines.push((format!("render.{table} = {}", toml(value)), from(&route))),
                Some(map) => lines.extend(map.iter().map(|(name, value)| {
                    (format!("render.{table}.{} = {}", toml_edit::Key::new(name), toml(value)), from(&route.key(name)))
                })),
            }
        }
        let accepted = config.and_then(|config| config.source.value().get("accepted")).and_then(Value::as_array);
        for (at, entry) in accepted.into_iter().flatten().enumerate() {
            lines.push((String::new(), String::new()));
            lines.push(("[[accepted]]".to_owned(), from(&key("accepted").item(at))));
            for (name, value) in entry.as_object().into_iter().flatten() {
                lines.push((
                    format!("{} = {}", toml_edit::Key::new(name), quoted(value.as_str().unwrap_or(&value.to_string()))),
                    String::new(),
                ));
            }
        }
        let room = lines
            .iter()
            .filter(|(_, from)| !from.is_empty())
            .map(|(value, _)| value.chars().count())
            .filter(|width| *width <= 40)
            .max()
            .unwrap_or_default();
        lines
            .iter()
            .map(|(value, from)| if from.is_empty() { format!("{value}\n") } else { format!("{value:room$}  # {from}\n") })
            .collect()
    }
}

/// The words of one's own, each list with where it stands.
fn words(config: Option<&Config>, from: &dyn Fn(&Route) -> String) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for (config, language) in config.into_iter().flat_map(|config| Language::ALL.map(|language| (config, language))) {
        let (words, route) = (config.file.words.of(language), Route::root().key("words").key(language.tag()));
        let lists =
            [("vague", &words.vague), ("abbreviations", &words.abbreviations), ("names", &words.names), ("without", &words.without)];
        for (name, words) in lists.into_iter().filter(|(_, words)| !words.is_empty()) {
            lines.push((format!("words.{}.{name} = {}", language.tag(), list(words)), from(&route.key(name))));
        }
        for (word, plain) in &words.jargon {
            let key = toml_edit::Key::new(word);
            lines.push((format!("words.{}.jargon.{key} = {}", language.tag(), quoted(plain)), from(&route.key("jargon").key(word))));
        }
    }
    lines
}

fn list(items: &[String]) -> String {
    format!("[{}]", items.iter().map(|item| quoted(item)).collect::<Vec<_>>().join(", "))
}

/// A value as TOML writes it on one line.
fn toml(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Array(items) => format!("[{}]", items.iter().map(toml).collect::<Vec<_>>().join(", ")),
        Value::Object(map) => {
            let entries = map.iter().map(|(name, value)| format!("{} = {}", toml_edit::Key::new(name), toml(value)));
            format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}
