//! The command as its users meet it: each folder of `tests/cli` and `tests/refused` (which have a broken configuration) holds `args` (a command line), what it is about, and
//! `expected.txt`.

use crate::support::{compare, root, run, run_with, shown};

#[test]
fn every_case_reads_as_expected() {
    let folders = ["tests/cli", "tests/refused"].into_iter();
    let mut cases: Vec<_> = folders.flat_map(|of| std::fs::read_dir(root().join(of)).unwrap()).map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(cases.len() > 10);
    for case in cases {
        let line = std::fs::read_to_string(case.join("args")).unwrap();
        let args: Vec<&str> = line.split_whitespace().collect();
        let mut said = format!("$ charter {}\n\n", args.join(" "));
        said.push_str(&shown(&run(&case, &args)));
        compare(case.join("expected.txt"), &said);
    }
}

#[test]
fn a_terminal_of_80_columns_is_not_overrun() {
    let folder = root().join("tests/cli/french-report");
    let ran = run_with(&folder, &["check", "charter.yaml", "--lang", "fr", "--color", "never"], b"", |world| world.terminal = Some(80));
    let long: Vec<&str> = ran.output.lines().filter(|line| line.chars().count() > 80 && !line.contains("http")).collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn nobody_reading_on_is_no_failure() {
    struct Closed;
    impl std::io::Write for Closed {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let ran = run_with(&root(), &["rules"], b"", |world| world.output = Box::new(Closed));
    assert_eq!((ran.code, ran.errors.as_str()), (0, ""));
}

#[test]
fn a_full_disk_is_said() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let ran = run_with(&root(), &["rules"], b"", |world| world.output = Box::new(Full));
    assert_eq!(ran.code, 3);
    assert!(ran.errors.contains("cannot write"));
}

#[test]
fn standard_input_is_read() {
    let charter = crate::support::text("examples/minimal.yaml");
    let ran = run_with(&root(), &["check", "-", "--format", "json"], charter.as_bytes(), |_| {});
    assert!(ran.output.contains("\"file\": \"<stdin>\""));
    assert_ne!(ran.code, 3);
}

#[test]
fn two_runs_give_equal_bytes() {
    for args in [
        &["check", "examples", "--format", "json"][..],
        &["check", "examples"],
        &["rules", "--format", "json"],
        &["render", "examples/fps-economy.yaml", "--format", "html"],
    ] {
        let (one, other) = (run(&root(), args), run(&root(), args));
        assert_eq!((one.output, one.errors, one.code), (other.output, other.errors, other.code));
    }
}

#[test]
fn every_language_speaks_all_of_the_report() {
    let english = run(&root(), &["check", "examples/fps-economy.yaml"]).output;
    let english: std::collections::HashSet<&str> = english
        .lines()
        .filter(|line| !line.contains('|') && !line.contains("-->") && line.split_whitespace().count() > 4 && !line.contains("http"))
        .collect();
    for language in ["fr", "nl", "de"] {
        let said = run(&root(), &["check", "examples/fps-economy.yaml", "--lang", language]).output;
        let same: Vec<&str> = said.lines().filter(|line| english.contains(line)).collect();
        assert!(same.is_empty(), "{language}: {same:#?}");
    }
}

#[test]
fn the_schemas_are_printed() {
    for of in ["charter", "regulation", "report", "report-line", "config", "baseline"] {
        let ran = run(&root(), &["schema", of]);
        assert_eq!((ran.code, ran.output), (0, crate::support::text(format!("schemas/{of}.schema.json"))));
    }
}

/// The program itself, as a process: the language of its environment, and a reader that leaves after a line.
#[test]
fn the_process_speaks_the_language_of_its_environment_and_ends_quietly() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};

    let program = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_charter"));
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANG");
        command
    };
    for (variable, locale, title) in [
        ("LC_ALL", "fr_BE.UTF-8", "Délai pour une demande d’accès à un document"),
        ("LC_MESSAGES", "de_BE", "Frist für einen Antrag auf Zugang zu einem Dokument"),
        ("LANG", "pt_PT.UTF-8", "Term for a request for a document"),
    ] {
        let output = program().env(variable, locale).args(["explain", "OPN-03", "--as-of", "2026-11-23"]).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && said.contains(title), "{locale}: {said}");
    }
    let mut child = program().args(["rules", "--format", "json"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}
