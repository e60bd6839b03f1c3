//! Searching without a server: an index in each language, and a script that reads it. Without scripting the lists are all there.

use serde_json::{Value, json};

use super::{Register, folded};
use crate::charter::text::Language;

/// The script.
pub(super) const SCRIPT: &str = include_str!("../../charter-templates/default/search.js");

pub(super) fn name(language: Language) -> String {
    format!("search.{}.json", language.tag())
}

/// What the script searches: of each charter its words, its title, its body and where it is.
pub(super) fn index(register: &Register<'_>, language: Language) -> Vec<u8> {
    let charters = register.entries.iter().map(|entry| {
        let (title, title_in) = entry.words(&entry.title, language);
        let (body, body_in) = entry.words(&entry.organisation, language);
        let services = entry.services.iter().map(|(_, name)| entry.words(name, language).0);
        let short = entry.short_name.as_ref().map(|name| entry.words(name, language).0);
        let words: Vec<&str> = [title, body].into_iter().chain(short).chain(services).collect();
        // "P.M.E." is looked for as "PME" too.
        let spelt = words.iter().flat_map(|text| text.split_whitespace()).filter(|word| word.matches('.').count() > 1);
        let spelt: Vec<String> = spelt.map(|word| word.replace('.', "")).collect();
        let words: Vec<&str> = words.into_iter().chain(spelt.iter().map(String::as_str)).collect();
        let lang = |of: Language| (of != language).then(|| of.tag());
        json!({
            "words": folded(&words.join(" ")),
            "title": title,
            "titleIn": lang(title_in),
            "body": body,
            "bodyIn": lang(body_in),
            "href": entry.page(entry.read_in(language)),
            "hrefIn": entry.read_in(language).tag(),
        })
    });
    (Value::Array(charters.collect()).to_string() + "\n").into_bytes()
}
