//! Verdicts on real charters, written down by hand from what is known of them before the engine judged. Where the two differed the
//! table says why, and which of them is right now.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::support::{files, root, run};

#[derive(Deserialize)]
struct Table {
    charter: String,
    as_of: String,
    verdicts: BTreeMap<String, Line>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Line {
    Same(String),
    Differed { hand: String, now: String, why: String },
}

#[test]
fn the_engine_agrees_with_the_tables() {
    let tables = files("tests/verdicts", "yaml");
    assert!(tables.len() >= 4);
    let mut wrong = Vec::new();
    for path in tables {
        let table: Table = serde_yaml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let ran = run(&root(), &["check", &table.charter, "--as-of", &table.as_of, "--format", "json"]);
        let report: Value = serde_json::from_str(&ran.output).unwrap();
        let judged = report["charters"][0]["verdicts"].as_array().unwrap();
        let engine: BTreeMap<&str, &str> =
            judged.iter().map(|one| (one["code"].as_str().unwrap(), one["verdict"].as_str().unwrap())).collect();
        for (code, verdict) in &engine {
            let expected = match table.verdicts.get(*code) {
                Some(Line::Same(verdict)) => verdict.as_str(),
                Some(Line::Differed { hand, now, why }) => {
                    assert!(hand != now && why.len() > 20, "{code}: a difference is explained");
                    now
                }
                None => "(no line)",
            };
            if expected != *verdict {
                wrong.push(format!("{} {code}: by hand {expected}, the engine {verdict}", table.charter));
            }
        }
        wrong.extend(
            table
                .verdicts
                .keys()
                .filter(|code| !engine.contains_key(code.as_str()))
                .map(|code| format!("{} {code}: no such obligation in force", table.charter)),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
