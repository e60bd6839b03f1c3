//! Several reports of one run, and the places into which they are written.

use std::path::Path;

use charter::report::FORMATS;

use crate::support::{root, run, run_with, text};

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("charter.yaml"), text("tests/formats/charter.yaml")).unwrap();
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn every_format_at_once_is_what_each_is_alone() {
    let folder = folder();
    let asked: Vec<String> = FORMATS.iter().map(|format| format!("{0}={0}.out", format.name)).collect();
    let mut args = vec!["check", "charter.yaml", "--format", "human"];
    asked.iter().for_each(|asked| args.extend(["--format", asked]));
    let all = run(folder.path(), &args);
    assert_eq!(all.code, 1);
    for format in FORMATS {
        let alone = run(folder.path(), &["check", "charter.yaml", "--format", format.name]);
        let written = std::fs::read_to_string(folder.path().join(format!("{}.out", format.name))).unwrap();
        assert_eq!(written, alone.output, "{}", format.name);
        assert!(all.errors.contains(&format!("{}.out written.", format.name)), "{}", all.errors);
    }
    assert_eq!(all.output, run(folder.path(), &["check", "charter.yaml"]).output);
}

#[test]
fn two_reports_into_one_place_are_refused() {
    let folder = folder();
    for formats in [
        &["human", "json"][..],
        &["sarif=-", "json"],
        &["sarif=a.out", "json=a.out"],
        &["sarif=a.out", "json=./a.out"],
        &["sarif=a.out", "json=a.out", "human"],
    ] {
        let mut args = vec!["check", "charter.yaml"];
        formats.iter().for_each(|format| args.extend(["--format", format]));
        let ran = run(folder.path(), &args);
        assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{formats:?}");
        assert!(ran.errors.contains("two reports into"), "{}", ran.errors);
        assert_eq!(names(folder.path()), ["charter.yaml"]);
    }
}

#[test]
fn a_format_that_does_not_exist_is_wrong_usage() {
    for format in ["xml", "sarif=", "=a", "sarif:report.sarif"] {
        let ran = run(&root(), &["check", "examples/minimal.yaml", "--format", format]);
        assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{format}");
        assert!(ran.errors.contains("--format"), "{}", ran.errors);
    }
}

/// What cannot be written is said before anything is judged, and nothing is left behind.
#[test]
fn a_place_that_is_missing_is_said() {
    let folder = folder();
    std::fs::create_dir(folder.path().join("sub")).unwrap();
    for place in ["nowhere/report.sarif", "sub", "charter.yaml/report.sarif"] {
        let ran = run(
            folder.path(),
            &["check", "charter.yaml", "--format", "human", "--format", "json=a.json", "--format", &format!("sarif={place}")],
        );
        assert_eq!((ran.code, ran.output.as_str()), (3, ""), "{place}");
        assert!(ran.errors.contains(&format!("{place} cannot be written")), "{}", ran.errors);
        assert_eq!(names(folder.path()), ["charter.yaml", "sub"]);
    }
}

#[test]
fn no_report_is_written_over_a_charter() {
    let folder = folder();
    std::fs::write(folder.path().join("broken.txt"), "a: [\n").unwrap();
    std::fs::write(folder.path().join("other.yaml"), text("examples/minimal.yaml")).unwrap();
    for (charter, place) in [("charter.yaml", "charter.yaml"), ("charter.yaml", "other.yaml"), ("broken.txt", "./broken.txt")] {
        let before = std::fs::read(folder.path().join(place)).unwrap();
        let ran = run(folder.path(), &["check", charter, "--format", &format!("json={place}")]);
        assert_eq!(ran.code, 3, "{}", ran.errors);
        assert!(ran.errors.contains("this is the charter itself"), "{}", ran.errors);
        assert_eq!(std::fs::read(folder.path().join(place)).unwrap(), before);
    }
}

#[test]
fn an_old_report_is_replaced_whole() {
    let folder = folder();
    std::fs::write(folder.path().join("report.json"), "old ".repeat(100_000)).unwrap();
    let ran = run(folder.path(), &["check", "charter.yaml", "--format", "json=report.json"]);
    assert_eq!((ran.code, ran.output.as_str()), (1, ""));
    let report = std::fs::read_to_string(folder.path().join("report.json")).unwrap();
    serde_json::from_str::<serde_json::Value>(&report).unwrap();
    assert_eq!(names(folder.path()), ["charter.yaml", "report.json"]);
}

/// A step on GitHub has a summary of its own, to which the step may have added something already.
#[test]
fn github_gets_a_table_in_the_summary_of_the_step() {
    let folder = folder();
    let summary = folder.path().join("summary.md");
    std::fs::write(&summary, "before\n").unwrap();
    let path = summary.clone();
    let ran = run_with(folder.path(), &["check", "charter.yaml", "--format", "github"], b"", |world| world.step_summary = Some(path));
    assert_eq!(ran.code, 1);
    assert!(ran.output.starts_with("::error file=charter.yaml,"), "{}", ran.output);
    let written = std::fs::read_to_string(&summary).unwrap();
    let markdown = run(folder.path(), &["check", "charter.yaml", "--format", "markdown"]).output;
    assert_eq!(written, format!("before\n{markdown}"));
    let ran = run_with(folder.path(), &["check", "charter.yaml"], b"", |world| world.step_summary = Some(summary.clone()));
    assert_eq!(ran.code, 1);
    assert_eq!(std::fs::read_to_string(&summary).unwrap(), written);
}

/// A comment has to fit: what has no room is counted.
#[test]
fn a_comment_stays_small() {
    let folder = tempfile::tempdir().unwrap();
    for at in 0..40 {
        let charter = text("tests/formats/charter.yaml").replace("demo-service", &format!("demo-{at}"));
        std::fs::write(folder.path().join(format!("{at:02}.yaml")), charter).unwrap();
    }
    let ran = run(folder.path(), &["check", "--format", "markdown"]);
    assert!(ran.output.len() < 65_536, "{}", ran.output.len());
    let shown = ran.output.matches("\n### ").count();
    assert!(shown > 1 && ran.output.contains(&format!("{} more charters are not shown", 40 - shown)), "{shown}");
    assert!(ran.output.contains("in 40 charters"));
}
