//! An entry of the corpus, and the charter that holds its texts.

use charter::charter::read::Reading;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// To which half of the corpus an entry belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    Develop,
    Measure,
    /// To none: it is other material.
    Other,
}

impl Half {
    pub fn word(self) -> &'static str {
        match self {
            Half::Develop => "develop",
            Half::Measure => "measure",
            Half::Other => "other",
        }
    }
}

pub struct Entry {
    pub id: String,
    pub half: Half,
    pub is_fault: bool,
    value: Value,
}

impl Entry {
    pub fn read(file: &str, is_other: bool) -> Vec<Entry> {
        let entries: Vec<Value> = serde_yaml::from_str(file).unwrap();
        entries.into_iter().map(|value| Entry::of(value, is_other)).collect()
    }

    pub fn of(value: Value, is_other: bool) -> Entry {
        let id = value["id"].as_str().unwrap().to_owned();
        let half = match Sha256::digest(id.as_bytes())[0] % 2 {
            _ if is_other => Half::Other,
            0 => Half::Develop,
            _ => Half::Measure,
        };
        Entry { id, half, is_fault: value["expect"] == "fault", value }
    }

    /// The codes of all that is found in a charter with these texts.
    pub fn codes(&self) -> Vec<String> {
        let charter = self.charter();
        let reading = Reading::of(charter.to_string().as_bytes());
        assert!(reading.source.is_some(), "{}", self.id);
        let findings = reading.findings.iter().map(|finding| finding.code.clone());
        findings.chain(charter::lint::judge(reading.value()).into_iter().map(|finding| finding.code)).collect()
    }

    pub fn shown(&self) -> String {
        self.value.to_string()
    }

    fn charter(&self) -> Value {
        let own = &self.value;
        let data = own["data"].as_object().cloned().unwrap_or_default();
        let (languages, texts): (Vec<&str>, Vec<Value>) = match (&own["texts"], own["text"].as_str()) {
            (Value::Object(texts), _) => (texts.keys().map(String::as_str).collect(), vec![own["texts"].clone()]),
            (Value::Array(texts), _) => {
                let language = own["language"].as_str().unwrap();
                (vec![language], texts.iter().map(|text| json!({ language: text })).collect())
            }
            (_, text) => {
                let language = own["language"].as_str().unwrap();
                (vec![language], vec![json!({ language: text.unwrap() })])
            }
        };
        let commitments: Vec<Value> = texts
            .into_iter()
            .enumerate()
            .map(|(at, text)| {
                let mut commitment = Map::from_iter([("id".to_owned(), json!(format!("c{at}"))), ("promise".to_owned(), text)]);
                commitment.extend(data.clone());
                Value::Object(commitment)
            })
            .collect();
        json!({ "charter": "1.0", "languages": languages, "commitments": commitments })
    }
}
