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
