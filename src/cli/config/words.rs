//! What is wrong with words of one's own beyond their shape.

use serde_json::Value;

use crate::charter::near::suggest;
use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message, Place};
use crate::lint::own::{is_listed, listed};
use crate::source::route::Route;

/// Words that hold no letter, that no list of the program holds although they are taken out of it, or that are added and taken out at once.
pub(super) fn faults(config: &Value) -> Vec<Finding> {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let route = Route::root().key("words").key(language.tag());
        let Some(own) = route.of(config) else { continue };
        let mut added: Vec<(&str, Place)> = Vec::new();
        for list in ["vague", "abbreviations", "names"] {
            added.extend(entries(own, list).map(|(at, word)| (word, Place::Value(route.key(list).item(at)))));
        }
        let jargon = own.get("jargon").and_then(Value::as_object).into_iter().flatten();
        for (word, plain) in jargon {
            let place = route.key("jargon").key(word);
            if is_wordless(plain.as_str().unwrap_or_default()) {
                faults.push(fault("config-word-empty", plain.as_str().unwrap_or_default(), Place::Value(place.clone())));
            }
            added.push((word.as_str(), Place::Key(place)));
        }
        let taken_out: Vec<(usize, &str)> = entries(own, "without").collect();
        let empty = added.iter().filter(|(word, _)| is_wordless(word));
        faults.extend(empty.map(|(word, place)| fault("config-word-empty", word, place.clone())));
        for (at, word) in taken_out {
            let place = Place::Value(route.key("without").item(at));
            let is_added = added.iter().any(|(other, _)| other.to_lowercase() == word.to_lowercase());
            if is_added {
                faults.push(fault("config-word-both", word, place));
            } else if !is_listed(word, language) {
                let mut finding = fault("config-word-not-listed", word, place);
                let listed = listed(language);
                finding.help = suggest(word, listed.iter().map(String::as_str));
                faults.push(finding);
            }
        }
    }
    faults
}

fn entries<'own>(own: &'own Value, list: &str) -> impl Iterator<Item = (usize, &'own str)> {
    let words = own.get(list).and_then(Value::as_array).into_iter().flatten();
    words.enumerate().filter_map(|(at, word)| Some((at, word.as_str()?)))
}

fn is_wordless(word: &str) -> bool {
    !word.chars().any(char::is_alphanumeric)
}

fn fault(id: &'static str, word: &str, place: Place) -> Finding {
    Finding::new("CFG-05", Level::Error, Message::own(id, vec![("word", word.into())]), place)
}
