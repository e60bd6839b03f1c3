//! What is coming: as its readers see it; and, day by day over three years, that no failure comes without having been announced.

use std::collections::BTreeMap;

use charter::charter::read::Reading;
use charter::finding::{Finding, Level};
use charter::regulation::builtin::{Ready, builtin};
use charter::regulation::{judge, load};
use charter::report::Checked;
use charter::report::upcoming::Upcoming;
use charter::time::date::Date;
use jiff::ToSpan;
use serde_json::Value;

use crate::support::{compare, files, root, run, shown, text};

#[test]
fn what_is_coming_reads_as_expected() {
    let folder = root().join("tests/coming");
    for language in ["en", "fr", "nl", "de"] {
        let ran = run(&folder, &["check", "charter.yaml", "--regulations", "pack", "--upcoming", "90d", "--lang", language]);
        compare(format!("tests/coming/90d.{language}.txt"), &shown(&ran));
    }
    let ran = run(&folder, &["check", "charter.yaml", "--regulations", "pack", "--upcoming", "2029-12-31"]);
    compare("tests/coming/2029.en.txt", &shown(&ran));
    let ran = run(&folder, &["check", "charter.yaml", "--regulations", "pack", "--upcoming", "1 year", "--format", "json"]);
    compare("tests/coming/year.en.json", &ran.output);
    let schema: Value = serde_json::from_str(&text("schemas/report.schema.json")).unwrap();
    assert!(jsonschema::validator_for(&schema).unwrap().is_valid(&serde_json::from_str(&ran.output).unwrap()));
    // It changes neither what the report says of today nor its exit code.
    let plain = run(&folder, &["check", "charter.yaml", "--regulations", "pack", "--format", "json"]);
    let mut with: Value = serde_json::from_str(&ran.output).unwrap();
    with["charters"][0].as_object_mut().unwrap().remove("upcoming");
    assert_eq!(with, serde_json::from_str::<Value>(&plain.output).unwrap());
    assert_eq!(ran.code, plain.code);
}

/// The real pack, on the eve of a law that changed it, and its duty without a date.
#[test]
fn a_law_is_announced() {
    let ran = run(&root(), &["check", "examples/minimal.yaml", "--as-of", "2024-06-01", "--upcoming", "2m", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.output).unwrap();
    let upcoming = &report["charters"][0]["upcoming"];
    let day = upcoming["days"].as_array().unwrap().iter().find(|day| day["date"] == "2024-07-15").unwrap();
    assert!(day["events"].as_array().unwrap().iter().any(|event| event["code"] == "OPN-03" && event["kind"] == "asks_anew"), "{day:#}");
    assert!(upcoming["pending"].as_array().unwrap().iter().any(|duty| duty["code"] == "OPN-07"), "{upcoming:#}");
}

/// Where people read it there is all of it; what servers show beside the lines of a merge request does not change.
#[test]
fn what_is_coming_stands_in_the_reports_for_people() {
    let folder = root().join("tests/coming");
    let plain = ["check", "charter.yaml", "--regulations", "pack", "--lang", "fr", "--format"];
    for format in charter::report::FORMATS {
        let without = run(&folder, &[&plain[..], &[format.name]].concat());
        let with = run(&folder, &[&plain[..], &[format.name, "--upcoming", "90d"]].concat());
        assert_eq!(with.code, without.code, "{}", format.name);
        let is_told = ["human", "json", "markdown", "html"].contains(&format.name);
        assert_eq!(with.output != without.output, is_told, "{}", format.name);
        if ["markdown", "html"].contains(&format.name) {
            compare(format!("tests/coming/90d.fr.{}.txt", format.name), &shown(&crate::formats::short(format.name, with)));
        }
    }
    let none = run(&folder, &[&plain[..], &["markdown", "--upcoming", "1d"]].concat());
    assert!(none.output.contains("Rien de ce qui est connu aujourd’hui ne change d’ici là."), "{}", none.output);
}

#[test]
fn no_window_is_wrong_usage() {
    for window in ["", "90", "5 working days", "0d", "2026-11-23", "2020-01-01", "999999y"] {
        let ran = run(&root(), &["check", "examples/minimal.yaml", &format!("--upcoming={window}")]);
        assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{window}");
        assert!(ran.errors.contains("--upcoming"), "{}", ran.errors);
    }
}

/// A charter with the pack that judges it, and the first of the days.
struct Case {
    name: &'static str,
    charter: String,
    ready: Ready,
    first: &'static str,
    /// So many failures come at least in the three years.
    least: usize,
}

const SITE: &str = "  - { id: site, kind: website, url: https://example.be, accessibility: { last_reviewed: 2024-08-31 } }\n";

fn coming() -> Ready {
    let paths = files("tests/coming/pack", "yaml");
    let files: Vec<(String, Vec<u8>)> =
        paths.iter().map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(path).unwrap())).collect();
    load(&files).unwrap_or_else(|faults| panic!("{faults:?}")).into()
}

fn cases() -> Vec<Case> {
    let federal = || Ready::from(builtin("be-federal").unwrap().pack.clone());
    let charter = text("tests/coming/charter.yaml");
    let minimal = text("examples/minimal.yaml");
    vec![
        Case { name: "as written", charter: charter.clone(), ready: coming(), first: "2026-06-01", least: 4 },
        Case {
            name: "a court, leap days",
            charter: charter.replace("[agency]", "[court, agency]").replace("2027-01-31", "2028-02-29").replace("2027-02-28", "2028-02-29"),
            ready: coming(),
            first: "2026-11-23",
            least: 5,
        },
        Case {
            name: "nothing to review",
            charter: charter.lines().filter(|line| !line.contains("review")).collect::<Vec<_>>().join("\n"),
            ready: coming(),
            first: "2026-01-01",
            least: 2,
        },
        Case {
            name: "a review under the federal pack",
            charter: minimal
                .replace("commitments:", "validity: { review_by: 2025-09-30 }\ncommitments:")
                .replace("  - id: email\n", &format!("{SITE}  - id: email\n")),
            ready: federal(),
            first: "2024-01-01",
            least: 3,
        },
    ]
}

#[test]
fn no_failure_comes_unannounced() {
    for case in cases() {
        let reading = Reading::of(case.charter.as_bytes());
        assert!(reading.is_well_formed, "{}: {:?}", case.name, reading.findings);
        let failures = |day: Date| -> BTreeMap<String, (Level, Finding)> {
            let report = judge(reading.value(), &case.ready.pack, &case.ready.calendars, day);
            let failures = report.findings.into_iter().map(|finding| {
                let verdict = finding.ground.as_ref().map(|ground| ground.verdict);
                (format!("{} {verdict:?} {:?}", finding.code, finding.place), (finding.level, finding))
            });
            failures.collect()
        };
        let mut day = Date::parse(case.first).unwrap();
        let last = Date(day.0.checked_add(3.years()).unwrap());
        let mut yesterday = failures(day);
        let mut came = 0;
        while day < last {
            day = Date(day.0.tomorrow().unwrap());
            let today = failures(day);
            let new = today.iter().filter(|(key, (level, _))| yesterday.get(*key).is_none_or(|(before, _)| before < level));
            let new: Vec<&Finding> = new.map(|(_, (_, finding))| finding).collect();
            if !new.is_empty() {
                let before = Date(day.0.checked_sub(90.days()).unwrap());
                let checked = |day: Date| {
                    let report = judge(reading.value(), &case.ready.pack, &case.ready.calendars, day);
                    Checked::new("c.yaml".into(), Reading::of(case.charter.as_bytes()), vec![report])
                };
                let upcoming = Upcoming::of(&checked(before), before, day, &checked);
                let announced = upcoming.days.iter().find(|announced| announced.date == day);
                for finding in &new {
                    let is_there = announced.is_some_and(|day| {
                        day.findings.iter().any(|found| found.finding.code == finding.code && found.finding.place == finding.place)
                    });
                    assert!(is_there, "{}: {} of {day} was not announced on {before}", case.name, finding.code);
                }
                came += new.len();
            }
            yesterday = today;
        }
        assert!(came >= case.least, "{}: {came} failures came", case.name);
    }
}
