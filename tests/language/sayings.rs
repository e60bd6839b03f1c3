//! Ways to say one thing in four languages: each agrees with those of the other languages, and differs from those of the next thing.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::{files, text};

/// What is said, by language.
type Sayings = BTreeMap<String, Vec<String>>;

/// Sayings in several languages, and whether they say the same.
struct Row<'said> {
    texts: Vec<(&'said str, &'said str)>,
    is_same: bool,
}

#[test]
fn ways_to_say_one_thing_agree_and_those_of_the_next_thing_differ() {
    let mut wrong = Vec::new();
    for path in files("tests/language/sayings", "yaml") {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let entries: Vec<Sayings> = serde_yaml::from_str(&text(format!("tests/language/sayings/{name}.yaml"))).unwrap();
        // Sayings that go in twos, an entry and its contrary, are of one code.
        let alone = ["negation", "channels"].into_iter().zip(["PAR-10", "PAR-09"]).find(|(of, _)| *of == name).map(|(_, code)| code);
        let rows = rows(&entries, alone.is_some());
        for (row, codes) in rows.iter().zip(codes(&rows)) {
            let told: Vec<&String> = codes.iter().filter(|code| is_of(alone, code)).collect();
            if told.is_empty() != row.is_same {
                wrong.push(format!("{name}: {} {told:?}: {:?}", if row.is_same { "the same" } else { "not the same" }, row.texts));
            }
        }
    }
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
}

/// Whether a code is about what the sayings of a file are about: one thing, or facts.
fn is_of(alone: Option<&str>, code: &str) -> bool {
    alone.map_or(("PAR-01".."PAR-09").contains(&code), |alone| code.starts_with(alone))
}

/// Every saying of an entry beside two of each other language, and beside one of the next entry: of promises, of their contrary.
fn rows(entries: &[Sayings], in_twos: bool) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let most = entry.values().map(Vec::len).max().unwrap_or_default();
        for (row, shift) in (0..most).flat_map(|row| [(row, 0), (row, 1)]) {
            let text = |place: usize, sayings: &'_ [String]| (row + shift * place) % sayings.len();
            let texts =
                entry.iter().enumerate().map(|(place, (language, sayings))| (language.as_str(), sayings[text(place, sayings)].as_str()));
            rows.push(Row { texts: texts.collect(), is_same: true });
        }
        let Some(next) = entries.get(at + 1).filter(|_| !in_twos || at % 2 == 0) else { continue };
        for (place, (language, sayings)) in entry.iter().enumerate() {
            for (row, saying) in sayings.iter().enumerate() {
                let other = (place + 1 + row % 3) % entry.len();
                let (of_other, others) = next.iter().nth(other).unwrap();
                let texts = vec![(language.as_str(), saying.as_str()), (of_other.as_str(), others[row % others.len()].as_str())];
                rows.push(Row { texts, is_same: false });
            }
        }
    }
    rows
}

/// The codes of the findings about each row.
fn codes(rows: &[Row<'_>]) -> Vec<Vec<String>> {
    let promises = rows.iter().enumerate().map(|(at, row)| {
        let promise: serde_json::Map<String, Value> =
            row.texts.iter().map(|(language, text)| ((*language).to_owned(), json!(text))).collect();
        json!({ "id": format!("p{at}"), "promise": promise })
    });
    let charter = json!({ "languages": ["fr", "nl", "de", "en"], "commitments": promises.collect::<Vec<Value>>() });
    let mut codes = vec![Vec::new(); rows.len()];
    for finding in charter::lint::judge(&charter) {
        if let Some(route) = finding.place.route()
            && let Some(at) = route.display(&charter).split(|part: char| !part.is_ascii_digit()).find_map(|part| part.parse::<usize>().ok())
        {
            codes[at].push(format!("{}~{}", finding.code, route.last_key().unwrap_or_default()));
        }
    }
    codes
}
