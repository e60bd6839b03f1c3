//! What `charter stale --record` writes beside a charter: the fingerprint of each text in each language.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::charter::text::Language;
use crate::finding::Arg;

/// What the name of a record ends in, after that of the charter.
pub(super) const SUFFIX: &str = ".translations.json";

/// The version of its shape.
pub(super) const VERSION: u32 = 1;

/// The texts of a charter whose translations were in order.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    /// The version of this shape.
    pub(super) translations: u32,
    /// The language that the others are translated from.
    pub(super) source: String,
    /// The fingerprints by place and language.
    pub(super) texts: BTreeMap<String, BTreeMap<String, String>>,
}

/// The file of the record of a charter.
pub(super) fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(SUFFIX);
    path.with_file_name(name)
}

impl Record {
    /// The record in a file; none where there is no file, and why where it holds none.
    pub(super) fn read(path: &Path) -> Result<Option<Record>, Arg> {
        let bytes = match super::files::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err((&error).into()),
        };
        let record: Record = serde_json::from_slice(&bytes).map_err(|error| Arg::from(error.to_string()))?;
        if record.translations == VERSION {
            Ok(Some(record))
        } else {
            Err(format!("translations: {} ≠ {VERSION}", record.translations).into())
        }
    }

    pub(super) fn text(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// The fingerprints of a text and of one of its translations.
    pub(super) fn of(&self, at: &str, source: Language, language: Language) -> Option<(&str, &str)> {
        let of_text = self.texts.get(at)?;
        Some((of_text.get(source.tag())?, of_text.get(language.tag())?))
    }
}
