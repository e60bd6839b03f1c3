//! The register for machines: a catalogue in the words of schema.org, each charter a data set with its pages and its data.

use serde_json::{Value, json};

use super::{Entry, Register};
use crate::charter::text::{Language, Text};
use crate::language::Locale;

pub(super) const NAME: &str = "catalogue.jsonld";

pub(super) fn catalogue(register: &Register<'_>) -> Vec<u8> {
    let names = Language::ALL.map(|language| json!({ "@value": Locale::of(language).say("site-title", &[]), "@language": language.tag() }));
    let mut catalogue = json!({
        "@context": "https://schema.org",
        "@id": register.address(NAME),
        "@type": "DataCatalog",
        "name": names,
        "url": register.address("index.html"),
        "inLanguage": Language::ALL.map(Language::tag),
        "dataset": register.entries.iter().map(|entry| dataset(register, entry)).collect::<Vec<_>>(),
    });
    if register.base.is_none() {
        // The address of the file itself is its name.
        catalogue["url"] = json!("index.html");
    }
    let text = serde_json::to_string_pretty(&catalogue).unwrap_or_default();
    (text.replace('<', "\\u003c") + "\n").into_bytes()
}

fn dataset(register: &Register<'_>, entry: &Entry) -> Value {
    let pages = entry.languages.iter().map(|language| download(register, &entry.page(*language), "text/html", Some(*language)));
    let data = download(register, &format!("charters/{}.jsonld", entry.id), "application/ld+json", None);
    let mut dataset = json!({
        "@type": "Dataset",
        "@id": register.address(&format!("{NAME}#{}", entry.id)),
        "identifier": entry.id,
        "name": words(entry, &entry.title),
        "description": words(entry, &entry.title),
        "inLanguage": entry.languages.iter().map(|language| language.tag()).collect::<Vec<_>>(),
        "url": register.address(&entry.page(entry.drafting())),
        "publisher": { "@type": "GovernmentOrganization", "name": words(entry, &entry.organisation) },
        "distribution": pages.chain([data]).collect::<Vec<_>>(),
        "about": entry.services.iter().map(|(_, name)| json!({ "@type": "GovernmentService", "name": words(entry, name) })).collect::<Vec<_>>(),
    });
    let said = [
        ("version", entry.version.clone()),
        ("dateCreated", entry.adopted.map(|day| day.to_string())),
        ("datePublished", entry.valid_from.map(|day| day.to_string())),
        ("expires", entry.valid_until.map(|day| day.to_string())),
    ];
    for (key, value) in said {
        if let Some(value) = value {
            dataset[key] = json!(value);
        }
    }
    if let Some(country) = &entry.country {
        dataset["spatialCoverage"] = json!({ "@type": "Country", "identifier": country });
    }
    dataset
}

fn download(register: &Register<'_>, path: &str, media_type: &str, language: Option<Language>) -> Value {
    let mut download = json!({ "@type": "DataDownload", "contentUrl": register.address(path), "encodingFormat": media_type });
    if let Some(language) = language {
        download["inLanguage"] = json!(language.tag());
    }
    download
}

/// The author's words in every language in which they exist.
fn words(entry: &Entry, text: &Text) -> Vec<Value> {
    let texts = entry.languages.iter().filter_map(|language| Some((language, text.in_language(*language, entry.drafting())?)));
    texts.map(|(language, text)| json!({ "@value": text, "@language": language.tag() })).collect()
}
