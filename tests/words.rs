//! The word lists, and what is compiled of them.

use serde_json::Value;

use crate::support::{compare, files, root};

#[test]
fn the_word_lists_are_compiled() {
    for path in files("words", "yaml") {
        let value: Value =
            serde_yaml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        let name = path.strip_prefix(root().join("words")).unwrap().with_extension("json");
        compare(std::path::Path::new("words/compiled").join(name), &(serde_json::to_string(&value).unwrap() + "\n"));
    }
}

#[test]
fn every_language_has_every_list() {
    let names = |language: &str| -> Vec<String> {
        let files = files(&format!("words/{language}"), "yaml");
        files.iter().map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect()
    };
    for language in ["nl", "de", "en"] {
        assert_eq!(names(language), names("fr"), "{language}");
    }
}

/// A charter with one promise.
fn promise(language: &str, text: &str) -> Value {
    serde_json::json!({ "languages": [language], "commitments": [{ "id": "p", "promise": { language: text } }] })
}

#[test]
fn every_vague_word_is_found_where_it_does_harm_and_left_where_it_does_none() {
    let mut wrong = Vec::new();
    for language in ["fr", "nl", "de", "en"] {
        let list: Value = serde_yaml::from_str(&crate::support::text(format!("words/{language}/vague.yaml"))).unwrap();
        let entries = list["vague"].as_array().unwrap();
        assert!(entries.len() >= 25, "{language}");
        for entry in entries {
            let is_found = |text: &str| charter::lint::judge(&promise(language, text)).iter().any(|finding| finding.code == "SMA-01");
            let (example, fine) = (entry["example"].as_str().unwrap(), entry["fine"].as_str().unwrap());
            let says =
                entry["say"].as_array().unwrap().iter().any(|say| example.to_lowercase().contains(&say.as_str().unwrap().to_lowercase()));
            wrong.extend((!says || !is_found(example)).then(|| format!("{language} missed: {example}")));
            wrong.extend(is_found(fine).then(|| format!("{language} false: {fine}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A list that told its own advice would lead in a circle.
#[test]
fn no_plain_word_is_itself_one_of_the_office() {
    let mut wrong = Vec::new();
    for language in ["fr", "nl", "de", "en"] {
        let list: Value = serde_yaml::from_str(&crate::support::text(format!("words/{language}/jargon.yaml"))).unwrap();
        for plain in list["jargon"].as_array().unwrap().iter().map(|entry| entry["plain"].as_str().unwrap()) {
            let told = charter::lint::judge(&promise(language, plain));
            wrong.extend(told.iter().any(|finding| finding.code == "PLN-01").then(|| format!("{language}: {plain}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
