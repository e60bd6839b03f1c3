//! Whether a charter agrees with itself, with the registers and with the day: each `tests/consistency/LANGUAGE.yaml` holds faults and, beside
//! each, what only looks like one; `LANGUAGE.txt` is what its author is told of it.

use std::fmt::Write as _;

use charter::charter::read::Reading;
use charter::lint::consistency::anchor::anchors;
use serde_json::Value;

use crate::support::{compare, root, run, text};

#[test]
fn every_language_is_told_what_contradicts_and_nothing_else() {
    for language in ["fr", "nl", "de", "en"] {
        let file = format!("tests/consistency/{language}.yaml");
        let ran = run(&root(), &["check", &file, "--lang", language, "--format", "json"]);
        let report: Value = serde_json::from_str(&ran.output).unwrap_or_else(|error| panic!("{error}: {} {}", ran.output, ran.errors));
        let mut said = String::new();
        for finding in report["charters"][0]["findings"].as_array().unwrap() {
            let code = finding["code"].as_str().unwrap();
            if ["SYN", "FMT", "TXT", "REF"].contains(&&code[..3]) {
                panic!("{file}: {finding:#}");
            }
            if code.starts_with("CON-") && code != "CON-01" {
                let word = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
                let at = finding["place"]["route"].as_str().unwrap_or_default();
                let _ = writeln!(said, "{code} {} {at}\n  {}\n  {}", word("level"), word("message"), word("help"));
            }
        }
        compare(format!("tests/consistency/{language}.txt"), &said);
    }
}

/// A charter that is read on an earlier day is not yet over.
#[test]
fn what_is_past_depends_on_the_day() {
    let codes = |day: &str| -> Vec<String> {
        let ran = run(&root(), &["check", "tests/consistency/en.yaml", "--as-of", day, "--format", "json"]);
        let report: Value = serde_json::from_str(&ran.output).unwrap();
        let findings = report["charters"][0]["findings"].as_array().unwrap();
        findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
    };
    let has = |codes: &[String], wanted: &str| codes.iter().any(|code| code == wanted);
    assert!(has(&codes("2026-11-23"), "CON-08") && has(&codes("2026-11-23"), "CON-09"));
    let before = codes("2024-01-01");
    assert!(!has(&before, "CON-08") && !has(&before, "CON-09"), "{before:?}");
    let french = |day: &str| run(&root(), &["check", "tests/consistency/fr.yaml", "--as-of", day]).output;
    assert!(!french("2018-09-04").contains("CON-11") && french("2018-09-05").contains("CON-11"));
}

/// Every anchor of a page is one that a text may lead to.
#[test]
fn every_anchor_of_a_page_is_known() {
    for path in crate::support::files("examples", "yaml") {
        let name = path.strip_prefix(root()).unwrap().to_str().unwrap();
        let reading = Reading::of(text(name).as_bytes());
        let known = anchors(reading.value());
        let language = reading.charter().unwrap().drafting_language().tag();
        let page = run(&root(), &["render", name, "--format", "html", "--lang", language, "--output", "-"]).output;
        for id in page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            // A button is no place.
            assert!(known.contains(id) || ["print", "print-page"].contains(&id), "{name}: #{id}");
        }
    }
}

/// What a text says of a day to come is announced as coming to an end.
#[test]
fn the_end_of_a_day_is_announced() {
    let ran = run(&root(), &["check", "tests/consistency/en.yaml", "--as-of", "2025-06-01", "--upcoming", "1m", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.output).unwrap();
    let days = report["charters"][0]["upcoming"]["days"].as_array().unwrap().clone();
    let day = days.iter().find(|day| day["date"] == "2025-07-01").unwrap_or_else(|| panic!("{days:#?}"));
    assert!(day["findings"].as_array().unwrap().iter().any(|finding| finding["code"] == "CON-09"), "{day:#}");
}
