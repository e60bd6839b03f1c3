//! The texts of a charter in each language, as one version of its file has them, to be compared with other versions.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::charter::read::shapes;
use crate::charter::rules::is_todo;
use crate::charter::text::Language;
use crate::source::route::{Route, Step};

/// The texts of a version of a charter.
#[derive(Debug, Default)]
pub struct Texts {
    /// In the order of the file.
    pub all: Vec<Text>,
    /// The texts at each place, items of lists that have no id taken together.
    by_place: HashMap<String, Vec<usize>>,
}

/// One text in the languages in which it is written.
#[derive(Debug)]
pub struct Text {
    /// Where it stands.
    pub route: Route,
    /// The same as people read it, items by their id.
    pub at: String,
    /// The words in each language; white space is no difference.
    pub words: BTreeMap<Language, String>,
}

/// The language that the others are translated from: the first that a charter declares.
pub fn source_language(charter: &Value) -> Language {
    let tag = charter.get("languages").and_then(|tags| tags.get(0)).and_then(Value::as_str);
    tag.and_then(Language::of_tag).unwrap_or(Language::En)
}

impl Texts {
    /// The texts of a charter.
    pub fn of(charter: &Value) -> Texts {
        let source = source_language(charter);
        let mut texts = Texts::default();
        shapes().visit(charter, &mut |route, shape, value| {
            if !matches!(shape, "Promise" | "Prose" | "Text") {
                return;
            }
            let written =
                |text: &str| (!text.trim().is_empty() && !is_todo(text)).then(|| text.split_whitespace().collect::<Vec<_>>().join(" "));
            let words: BTreeMap<Language, String> = match value {
                Value::String(text) => written(text).into_iter().map(|text| (source, text)).collect(),
                Value::Object(map) => Language::ALL
                    .into_iter()
                    .filter_map(|language| Some((language, written(map.get(language.tag())?.as_str()?)?)))
                    .collect(),
                _ => return,
            };
            // A text is one though several definitions describe it.
            if words.is_empty() || texts.all.last().is_some_and(|last| last.route == *route) {
                return;
            }
            texts.by_place.entry(place(route, charter)).or_default().push(texts.all.len());
            texts.all.push(Text { route: route.clone(), at: route.display(charter), words });
        });
        texts
    }

    /// The text that has these words in a language, at the place of `like` or as another item of the same list; the one whose words
    /// in `source` are the same is preferred, and then the one at the same place.
    pub fn with(&self, like: &Text, place: &str, language: Language, source: Language) -> Option<&Text> {
        let words = like.words.get(&language)?;
        let mut having = self.by_place.get(place)?.iter().map(|at| &self.all[*at]).filter(|text| text.words.get(&language) == Some(words));
        let first = having.next()?;
        let rank = |text: &&Text| (text.words.get(&source) == like.words.get(&source), text.at == like.at);
        std::iter::once(first).chain(having).max_by_key(rank)
    }
}

/// Where a text stands, items of lists that have no id without their number: these move when another one comes before them.
pub fn place(route: &Route, charter: &Value) -> String {
    let mut value = Some(charter);
    let mut place = String::new();
    for step in &route.0 {
        match step {
            Step::Key(key) => {
                place.push('.');
                place.push_str(key);
                value = value.and_then(|value| value.get(key));
            }
            Step::Item(at) => {
                value = value.and_then(|value| value.get(at));
                let id = value.and_then(|item| item.get("id")).and_then(Value::as_str).unwrap_or("#");
                place.push_str(&format!("[{id}]"));
            }
        }
    }
    place
}

/// What a text is known again by.
pub fn fingerprint(words: &str) -> String {
    Sha256::digest(words.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn white_space_and_the_order_of_items_without_an_id_are_no_difference() {
        let before = Texts::of(&json!({ "languages": ["fr", "nl"], "notices": [
            { "text": { "fr": "Fermé.", "nl": "Gesloten." } }, { "text": { "nl": "Open.", "fr": "Ouvert." } },
        ]}));
        let charter = json!({ "languages": ["fr", "nl"], "notices": [{ "text": { "fr": "Ouvert\n  plus tard.", "nl": " Open. " } }] });
        let now = Texts::of(&charter);
        let text = &now.all[0];
        assert_eq!(text.words[&Language::Fr], "Ouvert plus tard.");
        let found = before.with(text, &place(&text.route, &charter), Language::Nl, Language::Fr).unwrap();
        assert_eq!((found.at.as_str(), found.words[&Language::Fr].as_str()), ("notices[#2].text", "Ouvert."));
        assert!(before.with(text, &place(&text.route, &charter), Language::Fr, Language::Fr).is_none());
    }

    #[test]
    fn a_fingerprint_is_that_of_the_words() {
        assert_eq!(fingerprint("abc"), "ba7816bf8f01cfea");
    }
}
