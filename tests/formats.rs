//! The formats of reports: what each writes of one charter, that all say the same of the same lines, and that programs made by others
//! can read them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use charter::regulation::builtin::builtin;
use charter::report::FORMATS;
use serde_json::Value;

use crate::support::{Ran, compare, root, run, shown, text};

const CHARTER: &str = "tests/formats/charter.yaml";

/// A finding as a format tells it: the file, the line where there is one, and the code.
type Told = (String, Option<usize>, String);

fn check(folder: &Path, format: &str) -> Ran {
    run(folder, &["check", "charter.yaml", "--lang", "fr", "--format", format])
}

#[test]
fn every_format_writes_as_expected() {
    for format in FORMATS {
        let ran = check(&root().join("tests/formats"), format.name);
        compare(format!("tests/formats/expected/{}.txt", format.name), &shown(&short(format.name, ran)));
    }
}

/// A report without what is the same in every one of its format.
pub fn short(format: &str, ran: Ran) -> Ran {
    let mut said = ran.output;
    if format == "sarif" {
        let mut log: Value = serde_json::from_str(&said).unwrap();
        shorten(&mut log["runs"][0]["tool"]["driver"]["rules"]);
        shorten(&mut log["runs"][0]["taxonomies"][0]["taxa"]);
        shorten(&mut log["runs"][0]["translations"]);
        for translation in log["runs"][0]["translations"].as_array_mut().unwrap() {
            shorten(&mut translation["rules"]);
        }
        said = serde_json::to_string_pretty(&log).unwrap();
    }
    if format == "html" {
        said = said.replace(text("src/report/html.css").trim(), "…");
    }
    // The pack changes oftener than the formats.
    let sha256 = &builtin("be-federal").unwrap().pack.sha256;
    Ran { output: said.replace(sha256.as_str(), "SHA256").replace(&sha256[..12], "SHA256"), ..ran }
}

/// The catalogue is long and stands in the packs: its first two entries show what is made of it.
fn shorten(list: &mut Value) {
    if let Some(list) = list.as_array_mut() {
        assert!(list.len() > 2);
        list.truncate(2);
    }
}

/// Each line of the charter that has something wrong with it names the codes in a comment, and no other line has them.
#[test]
fn every_format_names_the_line_that_it_means() {
    let source = text(CHARTER);
    let marked: BTreeMap<usize, Vec<&str>> =
        source.lines().enumerate().filter_map(|(at, line)| Some((at + 1, line.rsplit_once(" # ")?.1.split(' ').collect()))).collect();
    assert!(marked.len() >= 5);
    for windows in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let text = if windows { format!("\u{feff}{}", source.replace('\n', "\r\n")) } else { source.clone() };
        std::fs::write(folder.path().join("charter.yaml"), text).unwrap();
        for format in FORMATS {
            let told = told(format.name, &check(folder.path(), format.name).output);
            for (line, codes) in &marked {
                for code in codes {
                    let at = told.iter().filter(|(_, _, told)| told == code).map(|(_, line, _)| *line).collect::<Vec<_>>();
                    assert!(at.contains(&Some(*line)), "{}: {code} stands in line {line}, not in {at:?}", format.name);
                    assert!(
                        at.iter().all(|at| marked.get(&at.unwrap_or(0)).is_some_and(|codes| codes.contains(code))),
                        "{}: {code}: {at:?}",
                        format.name
                    );
                }
            }
            assert!(told.iter().all(|(file, _, _)| file == "charter.yaml"), "{}", format.name);
        }
    }
}

#[test]
fn every_format_tells_the_same_findings_and_ends_alike() {
    // So few that a merge-request comment has room for all of it.
    let charters = ["tests/formats/charter.yaml", "tests/cli/tab-indent/charter.yaml"];
    for fail_on in ["error", "warning", "note", "never"] {
        let of = |format: &str| run(&root(), &[&["check"], &charters[..], &["--format", format, "--fail-on", fail_on]].concat());
        let (first, code) = (codes("json", &of("json").output), of("json").code);
        assert_eq!(code, u8::from(fail_on != "never"));
        for format in FORMATS {
            let ran = of(format.name);
            assert_eq!(ran.code, code, "{} with --fail-on {fail_on}", format.name);
            assert_eq!(codes(format.name, &ran.output), first, "{}", format.name);
        }
    }
}

/// The files and codes that a format tells.
pub fn codes(format: &str, output: &str) -> Vec<(String, String)> {
    let mut codes: Vec<_> = told(format, output).into_iter().map(|(file, _, code)| (file, code)).collect();
    codes.sort();
    codes
}

/// Other lines above it do not make it another finding, nor does another item before it.
#[test]
fn fingerprints_are_unique_and_stay() {
    let charter = text(CHARTER);
    let lower = charter.replace("commitments:\n", "# a comment\n\ncommitments:\n");
    let item = "commitments:\n  - { id: new, promise: { fr: x, nl: y }, action: answer, within: 1 working day }\n";
    let longer = charter.replace("commitments:\n", item);
    for format in ["json", "jsonl", "gitlab", "sarif"] {
        let (all, after_lines) = (fingerprints(&charter, format), fingerprints(&lower, format));
        assert!(all.len() > 20);
        assert_eq!(all, after_lines, "{format}");
        let after_item = fingerprints(&longer, format);
        for one in all.iter().filter(|(code, _)| ["FMT-05", "TXT-05", "TRM-01", "OPN-03"].contains(&code.as_str())) {
            assert!(after_item.contains(one), "{format}: {one:?}");
        }
    }
}

/// The codes and fingerprints of a charter's findings, no fingerprint twice.
fn fingerprints(charter: &str, format: &str) -> BTreeSet<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("charter.yaml"), charter).unwrap();
    let output = check(folder.path(), format).output;
    let lines = || output.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let whole = || serde_json::from_str::<Value>(&output).unwrap();
    let list = |list: &Value| list.as_array().unwrap().clone();
    let (found, code, print): (Vec<Value>, _, _) = match format {
        "json" => (list(&whole()["charters"][0]["findings"]), "/code", "/fingerprint"),
        "jsonl" => (lines().filter(|line| line["line"] == "finding").collect(), "/finding/code", "/finding/fingerprint"),
        "gitlab" => (list(&whole()), "/check_name", "/fingerprint"),
        _ => (list(&whole()["runs"][0]["results"]), "/ruleId", "/partialFingerprints/charterRoute~1v1"),
    };
    let word = |one: &Value, at: &str| one.pointer(at).and_then(Value::as_str).unwrap().to_owned();
    let all: BTreeSet<_> = found.iter().map(|one| (word(one, code), word(one, print))).collect();
    let unique: BTreeSet<&String> = all.iter().map(|(_, print)| print).collect();
    assert_eq!(unique.len(), found.len(), "{format}");
    all
}

/// What the matrix says stands in SARIF as its `kind`.
#[test]
fn sarif_has_a_result_for_every_obligation() {
    let ran = run(&root(), &["check", "examples/fps-economy.yaml", "--format", "sarif"]);
    let log: Value = serde_json::from_str(&ran.output).unwrap();
    let json: Value = serde_json::from_str(&run(&root(), &["check", "examples/fps-economy.yaml", "--format", "json"]).output).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    for verdict in json["charters"][0]["verdicts"].as_array().unwrap() {
        let of: Vec<&Value> = results.iter().filter(|result| result["ruleId"] == verdict["code"]).collect();
        assert!(!of.is_empty(), "{verdict}");
        let kind = match verdict["verdict"].as_str().unwrap() {
            "stated" => "pass",
            "contradicts" | "silent" => "fail",
            "cannot_tell" => "review",
            "referred" => "informational",
            _ => "notApplicable",
        };
        for result in of {
            assert_eq!(result["kind"], kind, "{verdict}");
            assert_eq!(result["level"] == "none", kind != "fail", "{result}");
            assert_eq!(rules[result["ruleIndex"].as_u64().unwrap() as usize]["id"], result["ruleId"]);
            let taxon = &result["taxa"][0];
            assert_eq!(log["runs"][0]["taxonomies"][0]["taxa"][taxon["index"].as_u64().unwrap() as usize]["id"], result["ruleId"]);
        }
    }
    let with_law = rules.iter().filter(|rule| rule["helpUri"].as_str().is_some_and(|link| link.starts_with("http")));
    assert!(with_law.count() > 40);
}

/// Reads back what a format tells; a new format needs its reader here.
fn told(format: &str, output: &str) -> Vec<Told> {
    let number = |value: &Value| value.as_u64().map(|number| number as usize);
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    match format {
        "human" => {
            let mut found = Vec::new();
            for (at, line) in output.lines().enumerate().filter(|(_, line)| !line.starts_with([' ', '|']) && line.contains("]: ")) {
                let Some(code) = line.split_once('[').and_then(|(_, rest)| rest.split_once("]: ")).map(|(code, _)| code) else { continue };
                let place = output.lines().skip(at).find_map(|line| line.trim_start().strip_prefix("--> ")).unwrap();
                found.push(placed(place, code));
            }
            found
        }
        "json" => {
            let report: Value = serde_json::from_str(output).unwrap();
            let charters = report["charters"].as_array().unwrap().iter();
            let found = charters.flat_map(|charter| charter["findings"].as_array().unwrap().iter().map(move |finding| (charter, finding)));
            found.map(|(charter, finding)| (word(&charter["file"]), number(&finding["place"]["line"]), word(&finding["code"]))).collect()
        }
        "jsonl" => {
            let lines = output.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()).filter(|line| line["line"] == "finding");
            lines.map(|line| (word(&line["file"]), number(&line["finding"]["place"]["line"]), word(&line["finding"]["code"]))).collect()
        }
        "sarif" => {
            let log: Value = serde_json::from_str(output).unwrap();
            let results = log["runs"][0]["results"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|result| result["kind"] == "fail" || result["kind"] == "review");
            let place = |result: &Value| result["locations"][0]["physicalLocation"].clone();
            results
                .map(|result| {
                    (
                        word(&place(result)["artifactLocation"]["uri"]),
                        number(&place(result)["region"]["startLine"]),
                        word(&result["ruleId"]),
                    )
                })
                .collect()
        }
        "gitlab" => {
            let issues: Vec<Value> = serde_json::from_str(output).unwrap();
            let of = |issue: &Value| {
                (word(&issue["location"]["path"]), number(&issue["location"]["lines"]["begin"]), word(&issue["check_name"]))
            };
            issues.iter().map(of).collect()
        }
        "rdjson" => {
            let report: Value = serde_json::from_str(output).unwrap();
            let of = |one: &Value| {
                (word(&one["location"]["path"]), number(&one["location"]["range"]["start"]["line"]), word(&one["code"]["value"]))
            };
            report["diagnostics"].as_array().unwrap().iter().map(of).collect()
        }
        "github" => {
            let commands = output.lines().filter(|line| line.starts_with("::"));
            commands
                .map(|line| {
                    let properties = line.split("::").nth(1).unwrap().split_once(' ').unwrap().1;
                    let of = |name: &str| properties.split(',').find_map(|one| one.strip_prefix(&format!("{name}=")));
                    let code = of("title").unwrap().split("%3A").next().unwrap();
                    (of("file").unwrap().to_owned(), of("line").map(|line| line.parse().unwrap()), code.to_owned())
                })
                .collect()
        }
        "checkstyle" => {
            let mut file = String::new();
            let mut found = Vec::new();
            for line in output.lines() {
                if let Some(name) = attribute(line, "file name") {
                    file = name;
                }
                if let (Some(number), Some(code)) = (attribute(line, "error line"), attribute(line, " source")) {
                    found.push((file.clone(), Some(number.parse().unwrap()), code.trim_start_matches("charter.").to_owned()));
                }
            }
            found
        }
        "junit" => {
            let mut code = String::new();
            let mut found = Vec::new();
            for line in output.lines() {
                if let Some(name) = attribute(line, "testcase name") {
                    code = name.split(' ').next().unwrap().to_owned();
                }
                let Some((_, text)) = line.split_once("<failure ").or(line.split_once("<skipped ")) else { continue };
                let place = text.split_once('>').unwrap().1.split("&#10;").next().unwrap();
                if !place.starts_with('<') {
                    found.push(placed(place, &code));
                }
            }
            found
        }
        "markdown" => {
            let mut file = String::new();
            let mut found = Vec::new();
            for line in output.lines() {
                if let Some(name) = line.strip_prefix("### ") {
                    file = name.split([' ', ':']).next().unwrap().to_owned();
                }
                let cells: Vec<&str> = line.split(" | ").collect();
                if let [_, code, line, _, _] = cells[..] {
                    let code = code.trim_start_matches('[').split(']').next().unwrap();
                    if code.contains('-') && !code.starts_with('-') {
                        found.push((file.clone(), line.trim().parse().ok(), code.to_owned()));
                    }
                }
            }
            found
        }
        "html" => {
            let mut found: Vec<Told> = Vec::new();
            let mut file = String::new();
            for line in output.lines() {
                if let Some(name) = line.strip_prefix("<h2><bdi>") {
                    file = name.split('<').next().unwrap().to_owned();
                }
                if let Some((_, rest)) = line.split_once("</span> <bdi>") {
                    found.push((file.clone(), None, rest.split('<').next().unwrap().to_owned()));
                }
                if let Some(place) = line.strip_prefix("<p class=\"place\"><bdi>") {
                    found.last_mut().unwrap().1 = placed(place.split('<').next().unwrap(), "").1;
                }
            }
            found
        }
        other => panic!("{other} is not read back"),
    }
}

/// `FILE:LINE:COLUMN`, or `FILE`.
fn placed(place: &str, code: &str) -> Told {
    let mut parts = place.split(':');
    (parts.next().unwrap().to_owned(), parts.next().map(|line| line.parse().unwrap()), code.to_owned())
}

fn attribute(line: &str, name: &str) -> Option<String> {
    Some(line.split_once(&format!("{name}=\""))?.1.split('"').next()?.to_owned())
}
