//! What an organisation says of findings, in folders of several charters.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support::{Ran, run, text};

/// A charter that promises a document too late.
fn charter() -> String {
    text("tests/cli/accepted/charter.yaml")
}

fn put(folder: &Path, file: &str, text: &str) {
    let path = folder.join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn acceptance(code: &str) -> String {
    format!("[[accepted]]\ncode = \"{code}\"\nreason = \"r\"\nowner = \"o\"\nuntil = 2026-12-31\n")
}

fn summary(ran: &Ran) -> serde_json::Value {
    serde_json::from_str::<serde_json::Value>(&ran.output).unwrap()["summary"].clone()
}

#[test]
fn each_charter_has_the_nearest_configuration() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "charter.toml", &acceptance("OPN-03"));
    put(root, "a/charter.yaml", &charter());
    put(root, "b/charter.yaml", &charter());
    put(root, "b/charter.toml", "");
    // What stands above a repository is not about it.
    put(root, "c/.git/HEAD", "");
    put(root, "c/d/charter.yaml", &charter());
    for (file, accepted) in [("a/charter.yaml", 1), ("b/charter.yaml", 0), ("c/d/charter.yaml", 0)] {
        assert_eq!(summary(&run(root, &["check", file, "--format", "json"]))["accepted"], accepted, "{file}");
        // From below, too.
        let (below, name) = file.rsplit_once('/').unwrap();
        assert_eq!(summary(&run(&root.join(below), &["check", name, "--format", "json"]))["accepted"], accepted, "{file}");
    }
    let all = run(root, &["check", "--format", "json"]);
    assert_eq!(summary(&all)["accepted"], 1);
    assert_eq!(summary(&all)["charters"], 3);
}

#[test]
fn another_level_changes_the_exit_code_and_no_verdict() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "charter.yaml", &charter());
    let told = |levels: &str| {
        put(root, "charter.toml", levels);
        let ran = run(root, &["check", "charter.yaml", "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&ran.output).unwrap();
        let errors: BTreeSet<String> = report["charters"][0]["findings"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["level"] == "error")
            .map(|one| one["code"].as_str().unwrap().to_owned())
            .collect();
        (ran.code, errors, report["charters"][0]["verdicts"].clone())
    };
    let (code, errors, verdicts) = told("");
    assert!(code == 1 && !errors.is_empty() && !verdicts.is_null());
    let lowered: String = errors.iter().map(|code| format!("{code} = \"note\"\n")).collect();
    let after = told(&format!("[levels]\n{lowered}"));
    assert_eq!(after.0, 0, "{errors:?}");
    assert_eq!(after.2, verdicts);
}

#[test]
fn an_unused_acceptance_is_told_only_where_all_were_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "charter.toml", &acceptance("OPN-03"));
    put(root, "late.yaml", &charter());
    put(root, "good.yaml", &charter().replace("45 calendar days", "30 calendar days"));
    let told = |args: &[&str]| run(root, &[&["check"], args].concat()).output.contains("ACC-05");
    assert!(!told(&["good.yaml"]));
    assert!(!told(&["late.yaml"]));
    assert!(!told(&[]));
    std::fs::remove_file(root.join("late.yaml")).unwrap();
    assert!(told(&["good.yaml"]));
    assert!(told(&["."]));
    assert!(told(&[]));
}

#[test]
fn arguments_weigh_more_than_the_configuration() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "charter.yaml", &charter());
    put(root, "charter.toml", "fail_on = \"never\"\nlanguage = \"nl\"\n");
    let by_file = run(root, &["check"]);
    assert_eq!(by_file.code, 0);
    assert!(by_file.output.contains("Vergeleken met"), "{}", by_file.output);
    let by_argument = run(root, &["check", "--fail-on", "error", "--lang", "de"]);
    assert_eq!(by_argument.code, 1);
    assert!(by_argument.output.contains("Verglichen mit"), "{}", by_argument.output);
}

#[test]
fn the_strictest_of_several_configurations_decides() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let good = "examples/complete.yaml";
    put(root, "a/charter.yaml", &text(good));
    put(root, "b/charter.yaml", &text(good));
    put(root, "a/charter.toml", "fail_on = \"never\"\n");
    assert_eq!(run(root, &["check"]).code, 0);
    put(root, "b/charter.toml", "fail_on = \"note\"\n");
    let ran = run(root, &["check"]);
    assert_eq!(ran.code, u8::from(!ran.output.contains("Nothing to report")), "{}", ran.output);
}

#[test]
fn the_files_of_the_configuration_are_checked() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "charters/fr/a.yaml", &charter());
    put(root, "charters/b.yaml", &charter());
    put(root, "old/c.yaml", &charter());
    put(root, "deep/er/x", "");
    put(root, "charter.toml", "files = [\"charters/**/*.yaml\"]\n");
    let files = |ran: &Ran| -> Vec<String> {
        let report: serde_json::Value = serde_json::from_str(&ran.output).unwrap();
        report["charters"].as_array().unwrap().iter().map(|charter| charter["file"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(files(&run(root, &["check", "--format", "json"])), ["charters/b.yaml", "charters/fr/a.yaml"]);
    assert_eq!(files(&run(&root.join("deep/er"), &["check", "--format", "json"])), ["../../charters/b.yaml", "../../charters/fr/a.yaml"]);
    put(root, "charter.toml", "files = [\"chartres/*.yaml\"]\n");
    let ran = run(root, &["check"]);
    assert_eq!((ran.code, ran.errors.contains("chartres/*.yaml")), (2, true), "{}", ran.errors);
}

#[test]
fn what_is_accepted_is_written_and_holds() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "charter.yaml", &charter());
    let before = summary(&run(root, &["check", "--format", "json"]));
    let accept =
        ["accept", "opn-03", "--at", "openness.documents.answer", "--reason", "In revision", "--owner", "me", "--until", "2027-11-23"];
    let ran = run(root, &accept);
    assert_eq!((ran.code, ran.errors.as_str()), (0, ""));
    let after = summary(&run(root, &["check", "--format", "json"]));
    assert_eq!(
        (before["errors"].as_u64().unwrap() - 1, before["contradicts"].clone()),
        (after["errors"].as_u64().unwrap(), after["contradicts"].clone())
    );
    // A second time is refused, and nothing is changed.
    let written = std::fs::read_to_string(root.join("charter.toml")).unwrap();
    assert_eq!(run(root, &accept).code, 2);
    for wrong in [
        &["accept", "OPN-02", "--reason", " ", "--owner", "me", "--until", "2027-01-01"][..],
        &["accept", "OPN-02", "--reason", "r", "--owner", "me", "--until", "2026-11-22"],
        &["accept", "OPN-02", "--reason", "r", "--owner", "me", "--until", "2027-11-24"],
        &["accept", "OPN-02", "--reason", "r", "--owner", "me", "--until", "tomorrow"],
        &["accept", "FMT-01", "--reason", "r", "--owner", "me", "--until", "2027-01-01"],
        &["accept", "OPN-02", "--owner", "me", "--until", "2027-01-01"],
    ] {
        assert_eq!(run(root, wrong).code, 2, "{wrong:?}");
    }
    assert_eq!(std::fs::read_to_string(root.join("charter.toml")).unwrap(), written);
}

#[test]
fn what_makes_a_text_no_charter_always_counts() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "charter.yaml", "format: 1\nid: [\n");
    put(root, "charter.toml", "");
    assert_eq!(run(root, &["check", "--baseline", "known.json", "--write-baseline"]).code, 0);
    assert_eq!(run(root, &["check", "--baseline", "known.json"]).code, 1);
}

#[test]
fn only_what_is_new_counts_beside_a_baseline() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "charters/a.yaml", &charter());
    put(root, "charters/b.yaml", &charter());
    let write = ["check", "--baseline", "ci/known.json", "--write-baseline"];
    assert_eq!(run(root, &write).code, 3, "the folder is missing");
    std::fs::create_dir(root.join("ci")).unwrap();
    assert_eq!(run(root, &write).code, 0);
    let written = std::fs::read_to_string(root.join("ci/known.json")).unwrap();
    assert!(
        written.contains("\"file\":\"../charters/a.yaml\",\"code\":\"OPN-03\",\"at\":\"openness.documents.answer.within\",\"count\":1"),
        "{written}"
    );
    assert_eq!(run(root, &write).code, 0);
    assert_eq!(std::fs::read_to_string(root.join("ci/known.json")).unwrap(), written, "stable");
    let check = ["check", "--baseline", "ci/known.json", "--fail-on", "note"];
    let ran = run(root, &check);
    assert_eq!(ran.code, 0, "{}", ran.output);
    assert!(ran.output.contains("by the baseline"), "{}", ran.output);
    // Lines move, and nothing is new; from another folder, too.
    put(root, "charters/a.yaml", &format!("# moved\n\n{}", charter()));
    assert_eq!(run(root, &check).code, 0);
    assert_eq!(run(&root.join("charters"), &["check", "a.yaml", "--baseline", "../ci/known.json", "--fail-on", "note"]).code, 0);
    // Something new.
    put(root, "charters/a.yaml", &charter().replace("action: answer", "action: answer\n    also: this"));
    assert_eq!(run(root, &check).code, 1);
    // Something put right, and a charter that is gone.
    put(root, "charters/a.yaml", &charter().replace("45 calendar days", "30 calendar days, counted_from: receipt"));
    std::fs::remove_file(root.join("charters/b.yaml")).unwrap();
    let ran = run(root, &check);
    assert!(
        ran.output.contains("note[ACC-06]: OPN-03 at `openness.documents.answer.within` in ../charters/a.yaml is no longer found."),
        "{}",
        ran.output
    );
    assert!(ran.output.contains("in ../charters/b.yaml is no longer found."));
    assert_eq!(ran.code, 1, "a note, and --fail-on note");
    assert_eq!(run(root, &write).code, 0);
    assert!(!std::fs::read_to_string(root.join("ci/known.json")).unwrap().contains("b.yaml"));
}

#[test]
fn a_file_that_is_no_baseline_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "charter.yaml", &charter());
    put(root, "mine.json", "{\"mine\": true}");
    for args in [&["check", "--baseline", "mine.json"][..], &["check", "--baseline", "mine.json", "--write-baseline"]] {
        let ran = run(root, args);
        assert_eq!(ran.code, 2, "{}", ran.errors);
        assert!(ran.errors.contains("mine.json is no baseline"), "{}", ran.errors);
    }
    assert_eq!(std::fs::read_to_string(root.join("mine.json")).unwrap(), "{\"mine\": true}");
    assert_eq!(run(root, &["check", "--baseline", "none.json"]).code, 2);
    assert_eq!(run(root, &["check", "--write-baseline"]).code, 2);
}

#[test]
fn exit_code_and_findings_are_the_same_in_every_format() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "charter.yaml", &charter());
    for config in ["", &acceptance("OPN-03"), "fail_on = \"never\"\n", &acceptance("OPN-3"), "fail_on = 5\n"] {
        put(root, "charter.toml", config);
        let codes: Vec<u8> = charter::report::FORMATS.iter().map(|format| run(root, &["check", "--format", format.name]).code).collect();
        assert!(codes.windows(2).all(|pair| pair[0] == pair[1]), "{config}: {codes:?}");
    }
}

#[test]
fn a_configuration_that_cannot_be_read_is_wrong_usage() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "charter.yaml", &charter());
    std::fs::create_dir(root.join("charter.toml")).unwrap();
    let ran = run(root, &["check"]);
    assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{}", ran.errors);
    assert!(ran.errors.contains("charter.toml cannot be read"), "{}", ran.errors);
    std::fs::remove_dir(root.join("charter.toml")).unwrap();
    std::fs::write(root.join("charter.toml"), b"language = \"fr\xff\"").unwrap();
    assert_eq!(run(root, &["check"]).code, 2);
    #[cfg(unix)]
    {
        std::fs::remove_file(root.join("charter.toml")).unwrap();
        std::os::unix::fs::symlink("nowhere.toml", root.join("charter.toml")).unwrap();
        assert_eq!(run(root, &["check"]).code, 2);
        assert_eq!(run(root, &["accept", "OPN-03", "--reason", "r", "--owner", "o", "--until", "2027-01-01"]).code, 2);
    }
}

/// A matrix and a page are made under the same configuration.
#[test]
fn a_matrix_and_a_page_follow_the_configuration() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    put(root, "charter.yaml", &charter());
    put(root, "charter.toml", &format!("fail_on = \"never\"\nlanguage = \"de\"\n{}", acceptance("OPN-03")));
    let ran = run(root, &["matrix", "charter.yaml"]);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    assert!(ran.output.contains("Frist für einen Antrag auf Zugang zu einem Dokument"), "{}", ran.output);
    let ran = run(root, &["render", "charter.yaml"]);
    assert!(ran.errors.contains("temporarily accepted[OPN-03]"), "{}", ran.errors);
    put(root, "charter.toml", "fail_on = 5\n");
    for args in
        [&["render", "charter.yaml"][..], &["config"], &["accept", "OPN-03", "--reason", "r", "--owner", "o", "--until", "2027-01-01"]]
    {
        assert_eq!(run(root, args).code, 2, "{args:?}");
    }
}
