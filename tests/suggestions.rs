//! What to write instead, as SARIF and rdjson have it: whoever makes it by lines and columns gets what `--fix` would write.

use charter::charter::read::Reading;
use charter::finding::Fix;
use charter::fix::fixed;
use serde_json::Value;

use crate::support::{root, run, text};

/// Safe and offered fixes, in flow maps behind accents and emoji, of keys, words and values that are misread, and one that cannot
/// be made because the key that was meant stands there already.
const FAULTY: &str = "format: 1 # the format\nid: demo\nlanguages: [fr]\ntitle: \"À l’écoute 👋\"\nstatus: aproved\nregulations: []\n\
                      organisation: { name: Service démo 👋, contry: BE }\n\
                      working_days: monday_to_fridy # decides a promise\nchanels:\n  - { id: été, kind: phne, phone: \"+3225550100\" }\n\
                      validity: { version: 1.10 }\nintroduction: Bienvenue.\nintroductio: Bonjour.\n";

/// From a line and a column to a line and a column, and what stands there then.
type Edit = ([(usize, usize); 2], String);

fn number(value: &Value, at: &str) -> usize {
    value.pointer(at).and_then(Value::as_u64).unwrap_or_else(|| panic!("{at} in {value}")) as usize
}

fn word(value: &Value, at: &str) -> String {
    value.pointer(at).and_then(Value::as_str).unwrap_or_else(|| panic!("{at} in {value}")).to_owned()
}

/// The fixes of a report: for each finding the code, the edits and whether they are said to be safe.
fn fixes(format: &str, output: &str) -> Vec<(String, Vec<Edit>, Option<String>)> {
    let report: Value = serde_json::from_str(output).unwrap();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    match format {
        "sarif" => {
            let edit = |one: &Value| {
                let at = |name: &str| number(one, &format!("/deletedRegion/{name}"));
                let range = [(at("startLine"), at("startColumn")), (at("endLine"), at("endColumn"))];
                (range, word(one, "/insertedContent/text"))
            };
            let fix = |result: &Value, fix: &Value| {
                let edits = list(&fix["artifactChanges"][0]["replacements"]).iter().map(edit).collect();
                (word(result, "/ruleId"), edits, Some(word(fix, "/description/text")))
            };
            let results = list(&report["runs"][0]["results"]);
            results.iter().flat_map(|result| list(&result["fixes"]).iter().map(|one| fix(result, one)).collect::<Vec<_>>()).collect()
        }
        _ => {
            let edit = |one: &Value| {
                let at = |name: &str| (number(one, &format!("/range/{name}/line")), number(one, &format!("/range/{name}/column")));
                ([at("start"), at("end")], word(one, "/text"))
            };
            let diagnostics = list(&report["diagnostics"]);
            let of = |one: &Value| (word(one, "/code/value"), list(&one["suggestions"]).iter().map(edit).collect::<Vec<_>>(), None);
            diagnostics.iter().map(of).filter(|(_, edits, _)| !edits.is_empty()).collect()
        }
    }
}

/// The text after edits whose columns count characters, or bytes.
fn after(text: &str, mut edits: Vec<Edit>, in_bytes: bool) -> String {
    let byte = |(line, column): (usize, usize)| {
        let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
        if in_bytes { start + column - 1 } else { start + text[start..].chars().take(column - 1).map(char::len_utf8).sum::<usize>() }
    };
    edits.sort();
    let mut text = text.to_owned();
    for ([start, end], with) in edits.into_iter().rev() {
        text.replace_range(byte(start)..byte(end), &with);
    }
    text
}

#[test]
fn a_suggestion_writes_what_the_fix_does() {
    for charter in [FAULTY.to_owned(), FAULTY.replace('\n', "\r\n")] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("charter.yaml"), &charter).unwrap();
        let reading = Reading::of(charter.as_bytes());
        let source = reading.source.as_ref().unwrap();
        let all: Vec<&Fix> = reading.findings.iter().filter_map(|finding| finding.fix.as_deref()).collect();
        let (meant, made) = fixed(source, &all);
        assert!(made.contains(&false), "one of them cannot be made");
        for (format, in_bytes) in [("sarif", false), ("rdjson", true)] {
            let ran = run(folder.path(), &["check", "charter.yaml", "--format", format]);
            let told = fixes(format, &ran.output);
            assert_eq!(told.len(), made.iter().filter(|made| **made).count(), "{format}: {told:#?}");
            let edits = told.into_iter().flat_map(|(_, edits, _)| edits).collect();
            assert_eq!(after(&charter, edits, in_bytes), meant, "{format}");
        }
    }
}

#[test]
fn sarif_says_what_may_be_made_unseen() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("charter.yaml"), FAULTY).unwrap();
    let ran = run(folder.path(), &["check", "charter.yaml", "--lang", "fr", "--format", "sarif"]);
    let said: Vec<String> = fixes("sarif", &ran.output).into_iter().filter_map(|(_, _, said)| said).collect();
    assert!(said.contains(&"Correction sans risque : Écrire `approved`".to_owned()), "{said:#?}");
    assert!(said.contains(&"Correction à vérifier : Écrire `monday_to_friday`".to_owned()), "{said:#?}");
}

/// A charter in which nothing can be mended has no suggestion in any report.
#[test]
fn nothing_is_suggested_where_there_is_no_fix() {
    let charter = "tests/cli/clean/charter.yaml";
    assert!(Reading::of(text(charter).as_bytes()).findings.iter().all(|finding| finding.fix.is_none()));
    for format in ["sarif", "rdjson"] {
        assert!(fixes(format, &run(&root(), &["check", charter, "--format", format]).output).is_empty(), "{format}");
    }
}
