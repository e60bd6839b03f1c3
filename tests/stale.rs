//! `charter stale` on real repositories in folders of their own.

use std::path::Path;
use std::process::Command;

use crate::support::{Ran, compare, run, shown};

const FIRST: &str = "\
format: 1
id: demo
languages: [fr, nl, de]
title: { fr: Charte, nl: Handvest, de: Charta }
organisation: { name: { fr: Service, nl: Dienst, de: Dienst } }
commitments:
  - id: answer
    promise:
      fr: Nous répondons {deadline}.
      nl: Wij antwoorden {deadline}.
      de: Wir antworten {deadline}.
    within: 5 working days
  - id: polite
    promise: { fr: Nous sommes polis., nl: Wij zijn beleefd., de: Wir sind höflich. }
notices:
  - { text: { fr: Fermé., nl: Gesloten., de: Geschlossen. }, from: 2026-12-24, until: 2027-01-01 }
";

struct Repository(tempfile::TempDir);

impl Repository {
    fn new() -> Repository {
        let repository = Repository(tempfile::tempdir().unwrap());
        repository.git(&["init", "--quiet", "--initial-branch=main"], "2026-01-01");
        repository
    }

    fn folder(&self) -> &Path {
        self.0.path()
    }

    fn git(&self, args: &[&str], day: &str) {
        let date = format!("{day}T12:00:00+00:00");
        let ran = Command::new("git")
            .current_dir(self.folder())
            .args(["-c", "user.name=A", "-c", "user.email=a@example.be", "-c", "commit.gpgSign=false", "-c", "core.autocrlf=false"])
            .args(args)
            .env("GIT_AUTHOR_DATE", &date)
            .env("GIT_COMMITTER_DATE", &date)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env_remove("GIT_DIR")
            .output()
            .unwrap();
        assert!(ran.status.success(), "{args:?}: {}", String::from_utf8_lossy(&ran.stderr));
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder().join(name), text).unwrap();
    }

    fn commit(&self, name: &str, text: &str, day: &str) {
        self.write(name, text);
        self.git(&["add", "."], day);
        self.git(&["commit", "--quiet", "-m", day], day);
    }

    fn stale(&self, args: &[&str]) -> Ran {
        run(self.folder(), &[&["stale", "charter.yaml"], args].concat())
    }

    /// The places and languages that are told, and the exit code.
    fn found(&self) -> (Vec<String>, u8) {
        let ran = self.stale(&["--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&ran.output).unwrap_or_else(|error| panic!("{error}: {}", ran.errors));
        let all = report["charters"][0]["translations"].as_array().unwrap();
        let word = |one: &serde_json::Value, key: &str| one[key].as_str().unwrap().to_owned();
        (all.iter().map(|one| format!("{} {}", word(one, "at"), word(one, "language"))).collect(), ran.code)
    }
}

#[test]
fn a_source_that_changed_alone_makes_its_translations_stale() {
    let repository = Repository::new();
    repository.commit("charter.yaml", FIRST, "2026-01-10");
    assert_eq!(repository.found(), (vec![], 0));
    let changed = FIRST.replace("Nous répondons {deadline}.", "Nous répondons à tous {deadline}.");
    repository.commit("charter.yaml", &changed, "2026-02-10");
    assert_eq!(repository.found(), (vec!["commitments[answer].promise nl".into(), "commitments[answer].promise de".into()], 1));
    let translated = changed.replace("Wij antwoorden", "Wij antwoorden iedereen");
    repository.commit("charter.yaml", &translated, "2026-03-10");
    assert_eq!(repository.found(), (vec!["commitments[answer].promise de".into()], 1));
    for language in ["en", "fr", "nl", "de"] {
        compare(format!("tests/stale/one.{language}.txt"), &shown(&repository.stale(&["--lang", language])));
    }
    let json = repository.stale(&["--format", "json"]).output;
    compare("tests/stale/one.json", &json);
    let schema: serde_json::Value = serde_json::from_str(&crate::support::text("schemas/stale.schema.json")).unwrap();
    assert!(jsonschema::validator_for(&schema).unwrap().is_valid(&serde_json::from_str(&json).unwrap()));
}

/// What moves or reformats a text does not change it.
#[test]
fn moved_lines_and_white_space_change_no_text() {
    let repository = Repository::new();
    repository.commit("charter.yaml", FIRST, "2026-01-10");
    let (head, promises) = FIRST.split_once("commitments:\n").unwrap();
    let notices = promises.split_once("notices:\n").unwrap().1;
    let reformatted = format!(
        "# The charter.\n{head}notices:\n  - {{ text: {{ fr: Ouvert., nl: Open., de: Offen. }}, from: 2026-11-01 }}\n{notices}commitments:
  - promise: {{ de: Wir sind höflich., nl: \"Wij zijn  beleefd.\", fr: Nous sommes polis. }}
    id: polite
  - id: new
    promise: {{ fr: Nouveau., nl: Nieuw., de: Neu. }}
  - id: answer
    within: 5 working days
    promise:
      de: >
        Wir antworten
        {{deadline}}.
      fr: |
        Nous répondons
        {{deadline}}.
      nl: Wij antwoorden {{deadline}}.
"
    );
    repository.commit("charter.yaml", &reformatted, "2026-02-10");
    assert_eq!(repository.found(), (vec![], 0));
    // Turned back, a source is what was translated.
    repository.commit("charter.yaml", &reformatted.replace("Nouveau.", "Neuf."), "2026-03-10");
    assert_eq!(repository.found().0.len(), 2);
    repository.commit("charter.yaml", &reformatted, "2026-04-10");
    assert_eq!(repository.found(), (vec![], 0));
}

#[test]
fn what_is_not_committed_counts_too() {
    let repository = Repository::new();
    repository.commit("charter.yaml", FIRST, "2026-01-10");
    let changed = FIRST.replace("Fermé.", "Fermé tôt.");
    repository.write("charter.yaml", &changed);
    assert_eq!(repository.found().0, ["notices[#1].text nl", "notices[#1].text de"]);
    assert!(repository.stale(&[]).output.contains("not committed yet"));
    repository.write("charter.yaml", &changed.replace("Gesloten.", "Vroeg gesloten.").replace("Geschlossen.", "Früh geschlossen."));
    assert_eq!(repository.found(), (vec![], 0));
}

#[test]
fn a_file_is_followed_through_its_names_and_past_what_cannot_be_read() {
    let repository = Repository::new();
    repository.commit("old.yaml", FIRST, "2026-01-10");
    repository.commit("old.yaml", &FIRST.replace("Nous sommes polis.", "Nous sommes très polis."), "2026-02-10");
    repository.git(&["mv", "old.yaml", "charter.yaml"], "2026-03-10");
    repository.git(&["commit", "--quiet", "-m", "moved"], "2026-03-10");
    let now = std::fs::read_to_string(repository.folder().join("charter.yaml")).unwrap();
    repository.commit("charter.yaml", &now.replace("title:", "title: ["), "2026-04-10");
    repository.commit("charter.yaml", &now, "2026-05-10");
    assert_eq!(repository.found().0, ["commitments[polite].promise nl", "commitments[polite].promise de"]);
    assert!(repository.stale(&[]).output.contains("10 February 2026"), "{}", repository.stale(&[]).output);
}

#[test]
fn a_file_in_a_folder_is_found_from_wherever_one_stands() {
    let repository = Repository::new();
    std::fs::create_dir_all(repository.folder().join("our charters/été")).unwrap();
    repository.commit("our charters/été/charter.yaml", FIRST, "2026-01-10");
    repository.commit("our charters/été/charter.yaml", &FIRST.replace("Fermé.", "Fermé tôt."), "2026-02-10");
    for (folder, file) in
        [("", "our charters/été/charter.yaml"), ("our charters", "été/charter.yaml"), ("our charters/été", "charter.yaml"), ("", ".")]
    {
        let ran = run(&repository.folder().join(folder), &["stale", file]);
        assert_eq!((ran.code, ran.output.matches("10 February 2026").count()), (1, 2), "{folder}: {} {}", ran.output, ran.errors);
    }
}

/// A branch in which the translation follows its source is whole after the merge.
#[test]
fn merges_are_followed_to_both_sides() {
    let repository = Repository::new();
    repository.commit("charter.yaml", FIRST, "2026-01-10");
    repository.git(&["checkout", "--quiet", "-b", "side"], "2026-01-11");
    let source = FIRST.replace("Fermé.", "Fermé tôt.");
    repository.commit("charter.yaml", &source, "2026-02-10");
    let both = source.replace("Gesloten.", "Vroeg gesloten.").replace("Geschlossen.", "Früh geschlossen.");
    repository.commit("charter.yaml", &both, "2026-02-11");
    repository.git(&["checkout", "--quiet", "main"], "2026-02-12");
    repository.commit("charter.yaml", &FIRST.replace("fr: Charte,", "fr: Charte client,"), "2026-02-13");
    repository.git(&["merge", "--quiet", "--no-edit", "side"], "2026-02-14");
    assert_eq!(repository.found().0, ["title nl", "title de"]);
}

#[test]
fn without_history_it_is_said_and_a_record_serves() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("charter.yaml"), FIRST).unwrap();
    // A repository above it would answer for it.
    let none = run(folder.path(), &["stale", "charter.yaml"]);
    assert_eq!((none.code, none.output.as_str()), (3, ""), "{}", none.errors);
    compare("tests/stale/no-repository.txt", &shown(&none));
    let recorded = run(folder.path(), &["stale", "--record", "charter.yaml"]);
    assert_eq!(recorded.code, 0, "{}", recorded.errors);
    assert_eq!(std::fs::read_to_string(folder.path().join("charter.yaml")).unwrap(), FIRST);
    assert_eq!(run(folder.path(), &["stale", "charter.yaml"]).code, 0);
    let changed = FIRST.replace("Fermé.", "Fermé tôt.").replace("    within", "    # changed\n    within")
        + "legal_note: { fr: Note, nl: Nota, de: Hinweis }\n";
    std::fs::write(folder.path().join("charter.yaml"), changed.replace("Gesloten.", "Vroeg gesloten.")).unwrap();
    compare("tests/stale/by-record.txt", &shown(&run(folder.path(), &["stale", "charter.yaml"])));
    std::fs::write(folder.path().join("charter.yaml.translations.json"), "{}").unwrap();
    for args in [&["stale", "charter.yaml"][..], &["stale", "--record", "charter.yaml"]] {
        let ran = run(folder.path(), args);
        assert_eq!(ran.code, 3, "{} {}", ran.output, ran.errors);
    }
    assert_eq!(std::fs::read_to_string(folder.path().join("charter.yaml.translations.json")).unwrap(), "{}");
}

#[test]
fn a_charter_in_one_language_has_no_translation() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("charter.yaml"), crate::support::text("examples/minimal.yaml")).unwrap();
    let ran = run(folder.path(), &["stale", "charter.yaml"]);
    assert_eq!((ran.code, ran.errors.as_str()), (0, ""), "{}", ran.output);
}

#[test]
fn whoever_records_a_text_has_looked_at_it() {
    let repository = Repository::new();
    repository.commit("charter.yaml", FIRST, "2026-01-10");
    repository.commit(
        "charter.yaml",
        &FIRST.replace("polis.", "polis !").replace("fr: Nous sommes polis !", "fr: \"Nous sommes polis !\""),
        "2026-02-10",
    );
    assert_eq!(repository.found().1, 1);
    assert_eq!(run(repository.folder(), &["stale", "--record", "charter.yaml"]).code, 0);
    assert_eq!(repository.found(), (vec![], 0));
}

#[test]
fn a_new_file_and_a_shallow_clone_are_told() {
    let repository = Repository::new();
    repository.write("charter.yaml", FIRST);
    let ran = repository.stale(&[]);
    assert_eq!(ran.code, 3);
    assert!(ran.errors.contains("no commit has it yet"), "{}", ran.errors);
    repository.commit("charter.yaml", FIRST, "2026-01-10");
    let changed = FIRST.replace("Fermé.", "Fermé tôt.");
    repository.commit("charter.yaml", &changed, "2026-02-10");
    repository.commit("charter.yaml", &changed.replace("Nous sommes polis.", "Polis."), "2026-03-10");
    let clone = tempfile::tempdir().unwrap();
    let address = format!("file://{}", repository.folder().display());
    repository.git(&["clone", "--quiet", "--depth=2", &address, clone.path().join("clone").to_str().unwrap()], "2026-03-11");
    let ran = run(&clone.path().join("clone"), &["stale", "charter.yaml"]);
    compare("tests/stale/shallow.txt", &shown(&ran));
    assert_eq!(ran.code, 1);
}

#[test]
fn what_is_no_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(folder.path(), &["stale", "-"]).code, 2);
    assert_eq!(run(folder.path(), &["stale", "none.yaml"]).code, 3);
    assert_eq!(run(folder.path(), &["stale"]).code, 2);
}
