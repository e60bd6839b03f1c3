//! Findings that are accepted for a while, and those that a baseline knows, through every format.

use charter::report::FORMATS;
use serde_json::Value;

use crate::formats::{codes, short};
use crate::support::{Ran, compare, root, run, shown};

/// A charter, its `charter.toml` with an acceptance, and a baseline.
pub const FOLDER: &str = "tests/formats/accepted";
/// What compares it with all of these.
pub const ARGS: [&str; 6] = ["check", "charter.yaml", "--regulations", "../../coming/pack", "--baseline", "known.json"];

const ACCEPTED: &str = "ANS-01";
const KNOWN: [&str; 2] = ["ANS-05", "REV-02"];
/// The formats that keep what a baseline knows; the others are for reviewers.
const WHOLE: [&str; 4] = ["json", "jsonl", "sarif", "junit"];

fn check(format: &str) -> Ran {
    run(&root().join(FOLDER), &[&ARGS[..], &["--format", format]].concat())
}

#[test]
fn accepted_and_known_findings_read_as_expected() {
    for format in FORMATS {
        compare(format!("{FOLDER}/expected/{}.txt", format.name), &shown(&short(format.name, check(format.name))));
    }
}

#[test]
fn they_are_the_same_whatever_the_format() {
    let (all, code) = (codes("json", &check("json").output), check("json").code);
    let is_known = |code: &str| KNOWN.contains(&code);
    assert!(all.iter().any(|(_, code)| code == ACCEPTED) && KNOWN.iter().all(|known| all.iter().any(|(_, code)| code == known)));
    let new: Vec<_> = all.iter().filter(|(_, code)| !is_known(code)).cloned().collect();
    assert!(new.len() > 1);
    for format in FORMATS {
        let ran = check(format.name);
        assert_eq!(ran.code, code, "{}", format.name);
        let expected = if WHOLE.contains(&format.name) { &all } else { &new };
        assert_eq!(&codes(format.name, &ran.output), expected, "{}", format.name);
    }
}

/// People read that it is accepted, why, by whom and until when.
#[test]
fn people_read_that_it_is_accepted() {
    for format in ["human", "junit", "github", "gitlab", "checkstyle", "rdjson", "markdown", "html"] {
        assert!(check(format).output.contains("constat accepté temporairement"), "{format}");
    }
    for format in ["human", "html", "github", "junit"] {
        let said = check(format).output;
        assert!(
            ["en préparation, 100 %", "M. Dupont, service juridique", "31 décembre 2026"]
                .iter()
                .all(|word| said.contains(word) || said.contains(&word.replace('%', "%25"))),
            "{format}"
        );
    }
}

/// Programs read it where their formats have a place for it.
#[test]
fn programs_read_that_it_is_accepted() {
    let log: Value = serde_json::from_str(&check("sarif").output).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let of = |code: &str| results.iter().find(|result| result["ruleId"] == code).unwrap();
    let accepted = of(ACCEPTED);
    assert_eq!(accepted["kind"], "fail");
    assert_eq!(accepted["suppressions"][0]["status"], "accepted");
    assert!(accepted["suppressions"][0]["justification"].as_str().unwrap().contains("M. Dupont"));
    assert_eq!(accepted["properties"]["verdict"], "contradicts");
    for code in KNOWN {
        assert_eq!((of(code).get("suppressions"), &of(code)["baselineState"]), (None, &Value::from("unchanged")), "{code}");
    }
    // What is accepted or known fails no test, and weighs no more than a note.
    assert!(!check("junit").output.contains("<failure message=\"constat"));
    let issues: Vec<Value> = serde_json::from_str(&check("gitlab").output).unwrap();
    assert_eq!(issues.iter().find(|issue| issue["check_name"] == ACCEPTED).unwrap()["severity"], "info");
    let report: Value = serde_json::from_str(&check("rdjson").output).unwrap();
    let mut diagnostics = report["diagnostics"].as_array().unwrap().iter();
    assert_eq!(diagnostics.find(|one| one["code"]["value"] == ACCEPTED).unwrap()["severity"], "INFO");
}
