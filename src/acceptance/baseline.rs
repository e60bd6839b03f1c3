//! What an organisation had when it began: findings by file, code and route, so that only new ones count.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Found, may_be_accepted};

/// The published schema of a baseline.
pub const SCHEMA: &str = include_str!("../../schemas/baseline.schema.json");

/// The version of the shape.
const VERSION: u32 = 1;

/// A baseline as a file holds it: what was known when it was written.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BaselineFile {
    /// The version of this shape.
    pub baseline: u32,
    /// What was known, in order.
    pub known: Vec<Entry>,
}

/// Findings of one code at one place.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The charter, from the folder of the baseline.
    pub file: String,
    /// The rule.
    pub code: String,
    /// The route, items by their id; empty for the file as a whole.
    pub at: String,
    /// How many there are.
    pub count: usize,
}

/// A baseline.
#[derive(Debug, Clone, Default)]
pub struct Baseline(BTreeMap<String, BTreeMap<(String, String), usize>>);

/// What a baseline knows of one charter.
#[derive(Debug, Clone, Copy)]
pub struct Known<'baseline>(&'baseline BTreeMap<(String, String), usize>);

impl Baseline {
    /// The baseline that a text holds; else why it holds none.
    pub fn read(text: &str) -> Result<Baseline, String> {
        let file: BaselineFile = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if file.baseline != VERSION {
            return Err(format!("baseline: {} ≠ {VERSION}", file.baseline));
        }
        let mut baseline = Baseline::default();
        for Entry { file, code, at, count } in file.known {
            *baseline.0.entry(file).or_default().entry((code, at)).or_default() += count;
        }
        Ok(baseline)
    }

    /// Adds a finding of a charter, unless it is accepted or always counts.
    pub fn add(&mut self, file: &str, found: &Found) {
        if found.acceptance().is_some() || !may_be_accepted(&found.finding.code) {
            return;
        }
        let of_file = self.0.entry(file.to_owned()).or_default();
        *of_file.entry((found.finding.code.clone(), found.at.clone())).or_default() += 1;
    }

    /// Adds all of another one.
    pub fn and(&mut self, other: Baseline) {
        for (file, known) in other.0 {
            self.0.entry(file).or_default().extend(known);
        }
    }

    /// What it has of the files that `is_meant` takes.
    pub fn only(&self, is_meant: impl Fn(&str) -> bool) -> Baseline {
        Baseline(self.0.iter().filter(|(file, _)| is_meant(file)).map(|(file, known)| (file.clone(), known.clone())).collect())
    }

    /// What it knows of a charter.
    pub fn of(&self, file: &str) -> Option<Known<'_>> {
        self.0.get(file).map(Known)
    }

    /// Every entry, in order.
    pub fn entries(&self) -> impl Iterator<Item = Entry> {
        self.0.iter().flat_map(|(file, known)| {
            let of = move |((code, at), count): (&(String, String), &usize)| Entry {
                file: file.clone(),
                code: code.clone(),
                at: at.clone(),
                count: *count,
            };
            known.iter().map(of)
        })
    }

    /// Its text: an entry a line, so that a change of one is a change of one line.
    pub fn text(&self) -> String {
        let lines: Vec<String> = self.entries().map(|entry| format!("    {}", line(&entry))).collect();
        let known = if lines.is_empty() { String::new() } else { format!("\n{}\n  ", lines.join(",\n")) };
        format!("{{\n  \"baseline\": {VERSION},\n  \"known\": [{known}]\n}}\n")
    }
}

/// An entry as it stands on its line.
pub fn line(entry: &Entry) -> String {
    serde_json::to_string(entry).unwrap_or_default()
}

impl Known<'_> {
    /// Whether it has this finding; of several at one place, as many as it counted.
    pub fn has(&self, found: &Found) -> bool {
        self.0.get(&(found.finding.code.clone(), found.at.clone())).is_some_and(|count| found.nth <= *count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::acceptance::Status;
    use crate::finding::{Finding, Level, Message, Place};

    fn found(code: &str, at: &str, nth: usize) -> Found {
        let finding = Finding::new(code, Level::Error, Message::own("syn-empty", Vec::new()), Place::File);
        Found { finding, rule_level: Level::Error, at: at.to_owned(), nth, status: Status::Open }
    }

    #[test]
    fn a_baseline_reads_back_what_it_wrote() {
        let mut baseline = Baseline::default();
        for (file, code, at) in [("b.yaml", "OPN-03", "openness"), ("a é.yaml", "TXT-08", "title"), ("a é.yaml", "TXT-08", "title")] {
            baseline.add(file, &found(code, at, 1));
        }
        let read = Baseline::read(&baseline.text()).unwrap();
        assert_eq!(read.entries().collect::<Vec<_>>(), baseline.entries().collect::<Vec<_>>());
        assert_eq!(read.text(), baseline.text());
        let known = read.of("a é.yaml").unwrap();
        assert!(known.has(&found("TXT-08", "title", 2)) && !known.has(&found("TXT-08", "title", 3)));
        assert!(!known.has(&found("TXT-08", "introduction", 1)));
        assert!(read.of("c.yaml").is_none());
    }

    #[test]
    fn what_is_no_baseline_says_why() {
        for text in ["", "{}", "[]", r#"{"baseline": 2, "known": []}"#, r#"{"baseline": 1, "known": [], "more": 1}"#] {
            assert!(Baseline::read(text).is_err(), "{text}");
        }
    }
}
