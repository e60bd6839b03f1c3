//! Paths that no folder of the project can hold: loops, pipes, names that are no text, files that vanish.
#![cfg(unix)]

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{not_tried, run, run_with};

const FAULTY: &str = "format: 1\nid: x\nno_such_key: 1\n";

fn folder(names: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in names {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, FAULTY).unwrap();
    }
    folder
}

/// The charters that a run reports on.
fn reported(folder: &Path, args: &[&str], input: &[u8]) -> (u8, Vec<String>) {
    let ran = run_with(folder, &[&["check", "--format", "json"], args].concat(), input, |_| {});
    let report: serde_json::Value = serde_json::from_str(&ran.output).unwrap_or_default();
    let charters = report["charters"].as_array().into_iter().flatten();
    (ran.code, charters.map(|charter| charter["file"].as_str().unwrap().to_owned()).collect())
}

#[test]
fn a_file_that_vanishes_once_it_was_listed() {
    struct Deleting(PathBuf);
    impl std::io::Write for Deleting {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            let _ = std::fs::remove_file(&self.0);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let folder = folder(&["a.yaml", "b.yaml", "c.yaml"]);
    let args = ["check", ".", "--format", "json", "--format", "jsonl=report.jsonl"];
    let ran = run_with(folder.path(), &args, b"", |world| world.output = Box::new(Deleting(folder.path().join("b.yaml"))));
    assert_eq!(ran.code, 3);
    assert!(ran.errors.starts_with("b.yaml cannot be read: "), "{}", ran.errors);
    let report = std::fs::read_to_string(folder.path().join("report.jsonl")).unwrap();
    assert!(report.contains("a.yaml") && report.contains("c.yaml") && !report.contains("b.yaml"), "{report}");
}

#[test]
fn links_that_lead_in_a_circle() {
    let folder = folder(&["in/a.yaml"]);
    symlink("two.yaml", folder.path().join("in/one.yaml")).unwrap();
    symlink("one.yaml", folder.path().join("in/two.yaml")).unwrap();
    symlink(".", folder.path().join("in/again")).unwrap();
    assert_eq!(reported(folder.path(), &["in"], b""), (1, vec!["in/a.yaml".to_owned()]));
    let ran = run(folder.path(), &["check", "in/one.yaml"]);
    assert_eq!(ran.code, 3);
    assert!(ran.errors.starts_with("in/one.yaml cannot be read: "), "{}", ran.errors);
}

#[test]
fn a_name_that_is_no_text() {
    let folder = folder(&[]);
    let name = OsStr::from_bytes(b"caf\xe9.yaml");
    if std::fs::write(folder.path().join(name), FAULTY).is_err() {
        not_tried("a name that is no text: this file system takes none");
        return;
    }
    assert_eq!(reported(folder.path(), &["."], b""), (1, vec!["caf\u{fffd}.yaml".to_owned()]));
    let mut command = Command::new(env!("CARGO_BIN_EXE_charter"));
    let output = command.args(["check", "--format", "sarif"]).arg(name).current_dir(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(serde_json::from_slice::<serde_json::Value>(&output.stdout).is_ok());
    let mut command = Command::new(env!("CARGO_BIN_EXE_charter"));
    let output = command.args(["check", "--fix"]).arg(name).current_dir(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_folder_that_may_not_be_read() {
    let folder = folder(&["a.yaml", "shut/b.yaml"]);
    let shut = folder.path().join("shut");
    std::fs::set_permissions(&shut, PermissionsExt::from_mode(0o000)).unwrap();
    if std::fs::read_dir(&shut).is_ok() {
        not_tried("a folder that may not be read: this user may read all");
    } else {
        let ran = run(folder.path(), &["check", "."]);
        assert_eq!(ran.code, 3);
        assert!(ran.errors.starts_with("shut cannot be read: ") && ran.output.contains("a.yaml"), "{}", ran.errors);
    }
    std::fs::set_permissions(&shut, PermissionsExt::from_mode(0o755)).unwrap();
}

/// As a shell hands over what another program says: `charter check <(…)`.
#[test]
fn a_pipe_is_read_once_where_it_is_named_and_passed_by_in_a_folder() {
    let folder = folder(&["a.yaml"]);
    let pipe = folder.path().join("pipe.yaml");
    if !Command::new("mkfifo").arg(&pipe).status().is_ok_and(|status| status.success()) {
        not_tried("a pipe: there is no mkfifo");
        return;
    }
    assert_eq!(reported(folder.path(), &["."], b""), (1, vec!["a.yaml".to_owned()]));
    for args in [&["pipe.yaml"][..], &["pipe.yaml", "--fix"]] {
        let (path, text) = (pipe.clone(), FAULTY);
        let writer = std::thread::spawn(move || std::fs::write(path, text));
        assert_eq!(reported(folder.path(), args, b""), (1, vec!["pipe.yaml".to_owned()]));
        writer.join().unwrap().unwrap();
    }
}

#[test]
fn the_standard_input_has_the_name_and_the_configuration_of_a_place() {
    let folder = folder(&["charters/a.yaml"]);
    let named = &["-", "--stdin-filename", "charters/new.yaml"];
    assert_eq!(reported(folder.path(), named, FAULTY.as_bytes()), (1, vec!["charters/new.yaml".to_owned()]));
    std::fs::write(folder.path().join("charters/charter.toml"), "fail_on = \"never\"\n").unwrap();
    assert_eq!(reported(folder.path(), named, FAULTY.as_bytes()), (0, vec!["charters/new.yaml".to_owned()]));
    assert_eq!(reported(folder.path(), &["-"], FAULTY.as_bytes()), (1, vec!["<stdin>".to_owned()]));
}

#[test]
fn a_pattern_means_what_it_means_in_gitignore() {
    let folder = folder(&["a.yaml", "in/b.yaml", "in/deep/c.yml", "out/d.yaml"]);
    let of = |pattern: &str| reported(folder.path(), &[pattern], b"").1;
    assert_eq!(of("*.yaml"), ["a.yaml"]);
    assert_eq!(of("in/**/*.y*ml"), ["in/b.yaml", "in/deep/c.yml"]);
    assert_eq!(of("./{in,out}/?.yaml"), ["in/b.yaml", "out/d.yaml"]);
    assert_eq!(reported(folder.path(), &["no/*.yaml"], b"").0, 2);
    assert_eq!(reported(folder.path(), &["[.yaml"], b"").0, 2);
}
