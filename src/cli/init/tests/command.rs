//! The command as it is called.

use std::fs;

use super::{pack, run};

const NAMED: [&str; 6] = ["--name", "SPF Démo", "--kind", "federal_public_service", "--lang", "fr"];

#[test]
fn it_writes_a_charter_that_check_reads() {
    let folder = tempfile::tempdir().expect("a folder");
    let said = run(folder.path(), &[&["init", "a b/new"], NAMED.as_slice()].concat());
    assert_eq!((said.code, said.errors.as_str()), (0, ""));
    assert!(said.output.starts_with("a b/new/charter.yaml a été écrit.\n"), "{}", said.output);
    assert!(said.output.contains("charter check 'a b/new/charter.yaml'") && said.output.contains("charter render 'a b/new/charter.yaml'"));
    let text = fs::read_to_string(folder.path().join("a b/new/charter.yaml")).expect("the file");
    assert!(text.starts_with("# yaml-language-server: $schema=charter.schema.json\n## Ce fichier est votre charte client"));
    assert!(text.contains("languages: [fr]\n") && text.contains("    fr: \"SPF Démo\"\n"));
    let checked = run(folder.path(), &["check", "--lang", "fr", "--format", "json"]);
    assert_eq!((checked.code, checked.errors.as_str()), (1, ""));
    assert!(checked.output.contains("TXT-03") && !checked.output.contains("FMT-") && !checked.output.contains("REF-"));
}

#[test]
fn every_kind_is_drafted_for_somebody_who_says_yes() {
    for (at, (kind, _)) in pack().head.kinds_of_body.0.iter().enumerate() {
        let folder = tempfile::tempdir().expect("a folder");
        let (lang, languages) = [("fr", "fr,nl"), ("nl", "nl,fr,de"), ("de", "de"), ("en", "en,fr,nl,de")][at % 4];
        let said = run(folder.path(), &["init", "--yes", "--kind", kind, "--lang", lang, "--languages", languages]);
        assert_eq!((said.code, said.errors.as_str()), (0, ""), "{kind}");
        let fragment = format!("kind_of_body: [{kind}]");
        assert!(fs::read_to_string(folder.path().join("charter.yaml")).expect("the file").contains(&fragment));
    }
}

#[test]
fn it_replaces_nothing_unless_forced() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("charter.yaml");
    fs::write(&file, "mine").expect("a file");
    let said = run(folder.path(), &["init", "--yes"]);
    assert_eq!((said.code, said.output.as_str()), (3, ""));
    assert_eq!(said.errors, "charter.yaml exists already and was left as it is. With --force it is replaced.\n");
    assert_eq!(fs::read_to_string(&file).expect("the file"), "mine");
    assert_eq!(crate::cli::files::create(&file, "other").expect_err("no race").kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!(fs::read_to_string(&file).expect("the file"), "mine");
    assert_eq!(run(folder.path(), &["init", "--yes", "--force"]).code, 0);
    assert!(fs::read_to_string(&file).expect("the file").contains("\nformat: 1\n"));
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1, "nothing is left beside it");
}

#[test]
fn it_says_what_it_cannot_do() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("file"), "").expect("a file");
    let said = run(folder.path(), &["init", "file", "--yes"]);
    assert_eq!(said.code, 3);
    assert!(said.errors.starts_with("file/charter.yaml cannot be written: "), "{}", said.errors);
}

#[test]
fn wrong_usage_is_said_and_nothing_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let cases: [(&[&str], &str); 7] = [
        (&["init"], "There is no terminal to ask at. Say --name and --kind"),
        (&["init", "--name", "X", "--lang", "nl"], "Er is geen terminal om vragen te stellen."),
        (&["init", "--yes", "--kind", "defense"], "Did you mean `defence`?"),
        (&["init", "--yes", "--kind", "ministry"], "The kinds are federal_public_service, defence,"),
        (&["init", "--yes", "--languages", "fr,es"], "invalid value 'es' for '--languages <LANGUAGES>': some of fr, nl, de, en"),
        (&["init", "--yes", "--languages", "fr", "--name", "a", "--name", "b"], "more values for '--name <NAME>' than languages"),
        (&["init", "--yes", "--lang", "xx"], "invalid value 'xx' for '--lang <LANGUAGE>'"),
    ];
    for (arguments, expected) in cases {
        let said = run(folder.path(), arguments);
        assert_eq!((said.code, said.output.as_str()), (2, ""), "{arguments:?}");
        assert!(said.errors.contains(expected), "{arguments:?}: {}", said.errors);
    }
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 0);
}

#[test]
fn names_stand_in_the_order_of_the_languages() {
    let folder = tempfile::tempdir().expect("a folder");
    let arguments = ["init", "--languages", "nl, fr,nl,de", "--name", "FOD: \"Demo\"\n#", "--name", "", "--kind", "defence"];
    assert_eq!(run(folder.path(), &arguments).code, 0);
    let bytes = fs::read(folder.path().join("charter.yaml")).expect("the file");
    let reading = crate::charter::read::Reading::of(&bytes);
    assert_eq!(reading.value()["languages"], serde_json::json!(["nl", "fr", "de"]));
    let name = &reading.value()["organisation"]["name"];
    assert_eq!(name["nl"], "FOD: \"Demo\"\n#");
    assert_eq!(name["fr"], "TODO: le nom officiel en français");
}
