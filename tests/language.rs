//! How well the lints about words find what they are for: the labelled corpus of `tests/language/corpus`, read as charters.
//!
//! A detector is developed on one half of it; of the other half only the figures are looked at.

// The table of figures is printed for whoever asks for it.
#![allow(clippy::print_stdout)]

mod across;
mod alike;
mod bad_input;
mod entry;
mod figures;
mod sayings;

use std::fmt::Write as _;
use std::path::PathBuf;

use crate::support::{compare, files, root};
use entry::{Entry, Half};
use figures::Figures;

/// A kind of fault, the codes that tell it, and the least precision and recall, in percent, of each half.
struct Kind {
    name: &'static str,
    codes: &'static [&'static str],
    /// 95 each; what is lower is what is reached on the half that is only measured.
    least: f64,
}

/// A kind that falls short of 95 in one half.
const fn short(name: &'static str, codes: &'static [&'static str], least: f64) -> Kind {
    Kind { name, codes, least }
}

const fn kind(name: &'static str, codes: &'static [&'static str]) -> Kind {
    Kind { name, codes, least: 95.0 }
}

const KINDS: &[Kind] = &[
    kind("channels", &["PAR-09"]),
    kind("clock_times", &["PAR-06"]),
    kind("dates", &["PAR-05"]),
    kind("day_kind", &["PAR-08"]),
    kind("durations", &["PAR-07"]),
    kind("money", &["PAR-04"]),
    kind("negation", &["PAR-10"]),
    kind("numbers", &["PAR-01", "PAR-07"]),
    kind("percentages", &["PAR-03"]),
    kind("ranges", &["PAR-02", "PAR-04"]),
    kind("typed_fact", &["PAR-13", "PAR-14"]),
    kind("abbreviation", &["PLN-04"]),
    kind("address", &["PLN-03"]),
    kind("double_negation", &["PLN-02"]),
    kind("hours", &["CON-03"]),
    kind("jargon", &["PLN-01"]),
    kind("links", &["PAR-11"]),
    kind("lists", &["PAR-23"]),
    kind("no_term", &["SMA-03"]),
    kind("passive", &["PLN-05"]),
    kind("person", &["CON-01"]),
    kind("placeholders", &["PAR-12", "TXT-05"]),
    kind("shorter", &["PAR-22"]),
    kind("telephone", &["CON-02"]),
    // Two texts can be about one thing, or about two, in words that no list and no stem joins.
    short("two_values", &["CON-04"], 89.0),
    kind("unmissable", &["SMA-02"]),
    kind("untranslated", &["PAR-21"]),
    kind("vague", &["SMA-01"]),
];

/// Kinds that nothing looks for yet.
const TO_COME: &[&str] = &[];

#[test]
fn every_kind_of_the_corpus_is_measured() {
    let mut known: Vec<&str> = KINDS.iter().map(|kind| kind.name).chain(TO_COME.iter().copied()).collect();
    known.sort_unstable();
    let there: Vec<String> =
        files("tests/language/corpus", "yaml").iter().map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    assert_eq!(known, there);
}

/// At least 40 faults and 40 near misses of each kind, and all six pairs where languages are compared.
#[test]
fn every_kind_has_entries_enough() {
    for path in files("tests/language/corpus", "yaml") {
        let text = std::fs::read_to_string(&path).unwrap();
        let faults = Entry::read(&text, false).iter().filter(|entry| entry.is_fault).count();
        let fine = Entry::read(&text, false).len() - faults;
        assert!(faults >= 40 && fine >= 40, "{}: {faults} faults, {fine} near misses", path.display());
        let entries: Vec<serde_json::Value> = serde_yaml::from_str(&text).unwrap();
        let pairs: std::collections::BTreeSet<String> = entries
            .iter()
            .filter_map(|entry| {
                let mut pair: Vec<&str> = entry.get("pair")?.as_array()?.iter().filter_map(|tag| tag.as_str()).collect();
                pair.sort_unstable();
                Some(pair.join("-"))
            })
            .collect();
        assert!(pairs.is_empty() || pairs.len() == 6, "{}: {pairs:?}", path.display());
    }
}

/// Names a folder of files like those of the corpus, to be measured instead of it.
const OTHER_MATERIAL: &str = "OTHER_MATERIAL";

#[test]
fn the_lints_find_what_they_are_for() {
    let other = std::env::var_os(OTHER_MATERIAL).map(PathBuf::from);
    let halves = if other.is_some() { &[Half::Other][..] } else { &[Half::Develop, Half::Measure] };
    let folder = other.clone().unwrap_or_else(|| root().join("tests/language/corpus"));
    let mut table = String::from(
        "| Kind | Codes | Half | Entries | Precision | 95 % interval | Recall | 95 % interval |\n|---|---|---|--:|--:|---|--:|---|\n",
    );
    let mut low = Vec::new();
    for kind in KINDS {
        let path = folder.join(kind.name).with_extension("yaml");
        if other.is_some() && !path.exists() {
            continue;
        }
        let entries = Entry::read(&std::fs::read_to_string(path).unwrap(), other.is_some());
        for half in halves {
            let figures = Figures::of(entries.iter().filter(|entry| entry.half == *half), kind.codes);
            let _ = writeln!(table, "| {} | {} | {} | {figures} |", kind.name, kind.codes.join(", "), half.word());
            if figures.precision().share < kind.least || figures.recall().share < kind.least {
                low.push(format!("{} ({}): {figures}", kind.name, half.word()));
            }
            if *half != Half::Measure && std::env::var_os("WRONG").is_some() {
                figures.wrong.iter().for_each(|wrong| println!("{wrong}"));
            }
        }
    }
    println!("{table}");
    if other.is_none() {
        compare("docs/src/language-figures.md", &table);
    }
    assert!(low.is_empty(), "below what was promised:\n{}", low.join("\n"));
}
