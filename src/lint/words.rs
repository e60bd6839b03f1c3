//! The word lists of `words/`, each compiled in as one JSON text a language and read when it is first needed.

use std::sync::OnceLock;

use serde::de::DeserializeOwned;

use crate::charter::text::Language;

/// One list in every language. `words/fr/NAME.yaml` is what people write; `words/compiled/fr/NAME.json` is made of it
/// (`BLESS=1 cargo test` does it).
pub struct Lists<T> {
    texts: [&'static str; 4],
    ready: [OnceLock<T>; 4],
}

/// The texts of the list with this name.
macro_rules! list {
    ($name:literal) => {
        $crate::lint::words::Lists::new([
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/compiled/fr/", $name, ".json")),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/compiled/nl/", $name, ".json")),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/compiled/de/", $name, ".json")),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/compiled/en/", $name, ".json")),
        ])
    };
}
pub(crate) use list;

impl<T> Lists<T> {
    /// Lists from their texts, in the order of `Language::ALL`.
    pub const fn new(texts: [&'static str; 4]) -> Lists<T> {
        Lists { texts, ready: [const { OnceLock::new() }; 4] }
    }

    /// The list of a language, made of what its text holds by `make`.
    pub fn of<R: DeserializeOwned>(&self, language: Language, make: fn(R, Language) -> T) -> &T {
        let at = language as usize;
        self.ready[at].get_or_init(|| match serde_json::from_str(self.texts[at]) {
            Ok(read) => make(read, language),
            Err(error) => unreachable!("the word lists in the program are tested: {error}"),
        })
    }
}
