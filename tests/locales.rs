//! The four languages say the same: equal messages, equal variables, and a word for every value of a closed list.

use std::collections::{BTreeMap, BTreeSet};

use charter::charter::schema::charter_schema;
use charter::charter::text::Language;
use charter::language::Locale;
use serde_json::Value;

use crate::support::{files, text};

/// Every message of a file, with the variables in it.
fn messages(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text(file).lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        if !line.starts_with([' ', '}', '.', '[', '*'])
            && let Some((id, _)) = line.split_once(" =")
        {
            current = id.to_owned();
            assert!(messages.insert(current.clone(), BTreeSet::new()).is_none(), "{file}: {id} stands twice");
        }
        let found = line.split("{ $").skip(1).filter_map(|rest| rest.split([' ', '}']).next());
        messages.entry(current.clone()).or_default().extend(found.map(str::to_owned));
    }
    messages
}

#[test]
fn every_language_has_every_message_with_its_variables() {
    for path in files("locales/en", "ftl") {
        let name = path.file_name().unwrap().to_str().unwrap();
        let english = messages(&format!("locales/en/{name}"));
        for language in ["fr", "nl", "de"] {
            let other = messages(&format!("locales/{language}/{name}"));
            let missing: Vec<_> = english.keys().filter(|id| !other.contains_key(*id)).collect();
            let too_many: Vec<_> = other.keys().filter(|id| !english.contains_key(*id)).collect();
            assert!(missing.is_empty() && too_many.is_empty(), "{language}/{name}: missing {missing:?}, too many {too_many:?}");
            for (id, variables) in &english {
                // A plural needs its count; a language may write the number instead of it, or leave it out.
                let of = |variables: &BTreeSet<String>| -> BTreeSet<String> {
                    variables.iter().filter(|name| !matches!(name.as_str(), "count" | "number" | "case")).cloned().collect()
                };
                assert_eq!(of(variables), of(&other[id]), "{language}/{name}: {id}");
            }
        }
    }
}

#[test]
fn no_message_is_broken() {
    for path in files("locales", "ftl") {
        let source = std::fs::read_to_string(&path).unwrap();
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(source) {
            panic!("{}: {errors:?}", path.display());
        }
    }
}

/// Every message that the program asks for by a name that stands whole in its source is there, and no message is left over.
#[test]
fn messages_are_there_and_used() {
    let source: String = files("src", "rs").iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    // Everything that stands between two quotation marks, and between the next two.
    let quoted: std::collections::BTreeSet<&str> = source.split('"').collect();
    let mut unused = Vec::new();
    for path in files("locales/en", "ftl") {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        for id in messages(&format!("locales/en/{name}")).into_keys() {
            let parts: Vec<&str> = id.split('-').collect();
            // Messages of a closed list are asked for by the list's name.
            let listed = !quoted.contains(id.as_str())
                && (1..parts.len()).any(|at| {
                    let list = parts[..at].join("-");
                    [format!("\"{list}\","), format!("\"{list}-{{"), format!("\"{list}-\"")].iter().any(|written| source.contains(written))
                });
            if !listed && !quoted.contains(id.as_str()) {
                unused.push(format!("{name}: {id}"));
            }
        }
    }
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn every_value_that_a_page_shows_has_a_word() {
    const SHOWN: [&str; 20] = [
        "Appointment",
        "ChannelKind",
        "Conformance",
        "CostClass",
        "DocumentRole",
        "Facility",
        "Force",
        "LetterPart",
        "Misdirected",
        "Outcome",
        "RemedyKind",
        "StartEvent",
        "State",
        "Statistic",
        "Status",
        "Step",
        "UsualClockStop",
        "UsualComplaintPart",
        "UsualNotHandled",
        "WorkingDays",
    ];
    let schema = charter_schema();
    for list in SHOWN {
        let definition = &schema["$defs"][list];
        let mut values: Vec<String> = Vec::new();
        collect(definition, &mut values);
        assert!(!values.is_empty(), "{list}: {definition}");
        let prefix: String = list
            .char_indices()
            .flat_map(|(at, letter)| (letter.is_uppercase() && at > 0).then_some('-').into_iter().chain(letter.to_lowercase()))
            .collect();
        for value in values {
            if matches!((list, value.as_str()), ("Status", "published")) {
                continue;
            }
            let id = format!("{prefix}-{}", value.replace('_', "-"));
            for language in Language::ALL {
                assert!(Locale::of(language).has(&id), "{language}: {id}");
            }
        }
    }
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            found.extend(map.get("const").and_then(Value::as_str).map(str::to_owned));
            found.extend(map.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
            map.values().for_each(|value| collect(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, found)),
        _ => {}
    }
}
