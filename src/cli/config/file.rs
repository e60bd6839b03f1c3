//! `charter.toml` as a file: its shape and its schema.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use schemars::JsonSchema;
use serde::Deserialize;

use super::brand::BrandFile;
use crate::acceptance::entry::Entry;
use crate::charter::schema::validate::Judge;
use crate::charter::text::Language;
use crate::cli::FailOn;
use crate::finding::Level;
use crate::lint::own::OwnLists;

/// The published schema of `charter.toml`.
pub const SCHEMA: &str = include_str!("../../../schemas/config.schema.json");

/// How an organisation checks and publishes its charters.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[schemars(title = "charter.toml")]
#[serde(default)]
pub struct ConfigFile {
    /// The charters that are checked where none are named: files, folders or patterns such as `charters/**/*.yaml`, from the folder of
    /// this file.
    pub files: Vec<String>,
    /// Folders of regulation packs of one's own, from the folder of this file.
    pub regulations: Vec<String>,
    /// The language of reports.
    pub language: Option<Language>,
    /// The lowest level that makes a run fail.
    pub fail_on: Option<FailOn>,
    /// Levels of one's own, by the code of the rule. The verdict stays.
    pub levels: BTreeMap<String, Level>,
    /// Findings that are accepted for a while. The verdict stays.
    pub accepted: Vec<Entry>,
    /// Words of one's own beside the program's word lists, by language.
    pub words: OwnLists,
    /// How pages are made.
    pub render: RenderFile,
}

/// How pages are made.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct RenderFile {
    /// A folder of templates of one's own, from the folder of this file.
    pub templates: Option<String>,
    /// Colours, typeface and logo of the organisation.
    pub brand: BrandFile,
}

/// The judge of the shape, built once.
pub(super) fn judge() -> &'static Judge {
    static JUDGE: OnceLock<Judge> = OnceLock::new();
    JUDGE.get_or_init(|| match Judge::new(serde_json::from_str(SCHEMA).unwrap_or_default()) {
        Ok(judge) => judge,
        Err(error) => unreachable!("the schema in the program is tested: {error}"),
    })
}
