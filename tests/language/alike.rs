//! Statements in four languages that a lint tells in all of them or in none: what one language is read for, the others are too.

use serde_json::{Value, json};

use super::KINDS;
use super::entry::Entry;
use crate::support::{files, text};

#[test]
fn what_is_told_in_one_language_is_told_in_all() {
    let mut wrong = Vec::new();
    for path in files("tests/language/alike", "yaml") {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let kind = KINDS.iter().find(|kind| kind.name == name).unwrap();
        let rows: Vec<Value> = serde_yaml::from_str(&text(format!("tests/language/alike/{name}.yaml"))).unwrap();
        for row in &rows {
            for language in ["fr", "nl", "de", "en"] {
                let said = &row[language];
                let key = if said.is_array() { "texts" } else { "text" };
                let mut value = json!({ "id": name, "language": language, "expect": row["expect"], key: said });
                if let Some(data) = row.get("data") {
                    value["data"] = data.clone();
                }
                let entry = Entry::of(value, true);
                let is_told = entry.codes().iter().any(|code| kind.codes.contains(&code.as_str()));
                if is_told != entry.is_fault {
                    wrong.push(format!("{name} {}: {}", if is_told { "told" } else { "missed" }, entry.shown()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} statements:\n{}", wrong.len(), wrong.join("\n"));
}
