//! Translations that are older than their source, for people and as JSON.

use schemars::JsonSchema;
use serde::Serialize;

use super::Context;
use crate::charter::text::Language;
use crate::finding::Arg;
use crate::time::date::Date;

/// The published schema of what `charter stale --format json` writes.
pub const SCHEMA: &str = include_str!("../../schemas/stale.schema.json");

/// What `charter stale --format json` writes.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Translations that are older than their source")]
pub struct StaleFile {
    /// The version of this shape.
    pub stale: u32,
    /// The version of the program.
    pub charter: String,
    /// How many translations are older than their source.
    pub count: usize,
    /// The charters, in the order in which they were given.
    pub charters: Vec<OfCharter>,
}

/// The translations of one charter.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OfCharter {
    /// The file, as it was given.
    pub file: String,
    /// The language that the others are translated from (BCP 47).
    pub source_language: String,
    /// By what it was judged.
    pub by: By,
    /// Whether the history is cut off, as in a shallow clone: what changed before is not known.
    pub is_cut: bool,
    /// How many translations were compared with their source.
    pub compared: usize,
    /// How many were not, because the record does not know them.
    pub unknown: usize,
    /// Those that are older than their source, in the order of the file.
    pub translations: Vec<Stale>,
}

/// By what translations are judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// The history that git keeps.
    History,
    /// The fingerprints that `charter stale --record` wrote.
    Record,
}

/// A translation that is older than its source.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Stale {
    /// The text, as a route with items by their id.
    pub at: String,
    /// The language of the translation (BCP 47).
    pub language: String,
    /// The line on which the translation stands.
    pub line: usize,
    /// The version in which the translation was last changed; none where that is not known.
    pub translated: Option<Version>,
    /// The version in which the source was last changed; none where it is not committed yet, or not known.
    pub source_changed: Option<Version>,
}

/// A version of the file.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Version {
    /// The commit.
    pub commit: String,
    /// Its day (ISO 8601).
    pub date: String,
}

/// The report as JSON.
pub fn json(charters: Vec<OfCharter>) -> String {
    let count = charters.iter().map(|charter| charter.translations.len()).sum();
    let file = StaleFile { stale: 1, charter: env!("CARGO_PKG_VERSION").to_owned(), count, charters };
    serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
}

/// The report for people.
pub fn human(charters: &[OfCharter], context: &Context<'_>) -> String {
    let say = |id: &str, args: &[(&'static str, Arg)]| context.locale.say(id, args);
    let mut text = String::new();
    for charter in charters {
        for stale in &charter.translations {
            let args = [("language", language(&stale.language)), ("source", language(&charter.source_language))];
            text.push_str(&format!("{}:{}  {}\n", charter.file, stale.line, stale.at));
            text.push_str(&format!("  {}\n", say("stale-older", &args)));
            if let Some(version) = &stale.translated {
                text.push_str(&format!("  {}\n", say("stale-translated", &of(version))));
            }
            match (&stale.source_changed, charter.by) {
                (Some(version), _) => text.push_str(&format!("  {}\n", say("stale-changed", &of(version)))),
                (None, By::History) => text.push_str(&format!("  {}\n", say("stale-not-committed", &[]))),
                (None, By::Record) => text.push_str(&format!("  {}\n", say("stale-since-record", &[]))),
            }
            text.push('\n');
        }
    }
    let sum = |of: fn(&OfCharter) -> usize| charters.iter().map(of).sum::<usize>();
    let (stale, compared, unknown) = (sum(|one| one.translations.len()), sum(|one| one.compared), sum(|one| one.unknown));
    text.push_str(&say("stale-sum", &[("stale", Arg::Count(stale)), ("compared", Arg::Count(compared))]));
    text.push('\n');
    if unknown > 0 {
        text.push_str(&(say("stale-unknown", &[("count", Arg::Count(unknown))]) + "\n"));
    }
    text
}

fn language(tag: &str) -> Arg {
    Arg::Language(Language::of_tag(tag).unwrap_or(Language::En).tag().to_owned())
}

fn of(version: &Version) -> [(&'static str, Arg); 2] {
    let date = Date::parse(&version.date).map_or_else(|| version.date.as_str().into(), Arg::Date);
    [("date", date), ("commit", version.commit.chars().take(10).collect::<String>().into())]
}
