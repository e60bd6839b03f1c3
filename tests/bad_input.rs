//! Input that no file of the project can hold: too large, too deep, no text, a place that cannot be written.

use std::fmt::Write as _;
use std::path::Path;

use charter::check::{Check, Scene, Verdict};
use charter::regulation::builtin::builtin;
use serde_json::json;

use crate::support::{compare, day, root, run, shown, text};

fn judged(name: &str, file: &str, bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(file), bytes).unwrap();
    let ran = run(folder.path(), &["check", file]);
    compare(format!("tests/bad_input/{name}.txt"), &shown(&ran));
}

#[test]
fn an_empty_file() {
    judged("empty", "charter.yaml", b"");
}

#[test]
fn not_utf_8() {
    judged("not-utf-8", "charter.yaml", b"format: 1\nid: x\ntitle: caf\xe9\n");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends() {
    let unix = text("tests/cli/french-report/charter.yaml");
    let windows = format!("\u{feff}{}", unix.replace('\n', "\r\n"));
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("charter.yaml"), unix).unwrap();
    let one = run(folder.path(), &["check", "charter.yaml", "--lang", "fr"]);
    std::fs::write(folder.path().join("charter.yaml"), windows).unwrap();
    let other = run(folder.path(), &["check", "charter.yaml", "--lang", "fr"]);
    assert_eq!(one.output, other.output);
}

#[test]
fn an_alias_bomb() {
    let mut bomb = String::from("format: 1\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let below = format!("*a{}", level - 1);
        writeln!(bomb, "a{level}: &a{level} [{}]", vec![below; 10].join(", ")).unwrap();
    }
    judged("alias-bomb", "charter.yaml", bomb.as_bytes());
}

#[test]
fn one_large_text_many_times() {
    let text = format!("format: 1\nid: x\ntitle: &t \"{}\"\nvalues:\n{}", "é".repeat(500_000), "  - *t\n".repeat(20_000));
    judged("large-by-aliases", "charter.yaml", text.as_bytes());
}

#[test]
fn nesting_ten_thousand_deep() {
    let deep = format!("format: 1\nid: {}x{}\n", "[".repeat(10_000), "]".repeat(10_000));
    judged("too-deep", "charter.yaml", deep.as_bytes());
}

#[test]
fn a_file_of_a_hundred_megabytes() {
    let folder = tempfile::tempdir().unwrap();
    // A file with a hole takes no room on the disk.
    let file = std::fs::File::create(folder.path().join("charter.yaml")).unwrap();
    file.set_len(100 * 1024 * 1024).unwrap();
    let ran = run(folder.path(), &["check", "charter.yaml"]);
    compare("tests/bad_input/too-large.txt", &shown(&ran));
}

#[test]
fn a_folder_without_charters() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("other.yaml"), "name: no charter\n").unwrap();
    compare("tests/bad_input/no-charter.txt", &shown(&run(folder.path(), &["check"])));
}

#[test]
fn a_place_that_cannot_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let charter = root().join("examples/minimal.yaml");
    let charter = charter.to_str().unwrap();
    std::fs::write(folder.path().join("file"), "mine").unwrap();
    let into_file = run(folder.path(), &["render", charter, "--output", "file/page.html"]);
    assert_eq!(into_file.code, 3);
    let missing = run(folder.path(), &["render", charter, "--output", "nowhere/page.html"]);
    assert_eq!(missing.code, 3);
    assert!(missing.errors.contains("nowhere/page.html cannot be written"), "{}", missing.errors);
    assert_eq!(names(folder.path()), ["file"]);
    assert_eq!(std::fs::read_to_string(folder.path().join("file")).unwrap(), "mine");
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("page.html"), "old").unwrap();
    std::os::unix::fs::symlink("page.html", folder.path().join("link.html")).unwrap();
    let charter = root().join("examples/minimal.yaml");
    let ran = run(folder.path(), &["render", charter.to_str().unwrap(), "--output", "link.html"]);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    assert!(folder.path().join("link.html").is_symlink());
    assert!(std::fs::read_to_string(folder.path().join("page.html")).unwrap().starts_with("<!doctype html>"));
}

#[test]
fn the_charter_itself_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let charter = text("examples/minimal.yaml");
    std::fs::write(folder.path().join("charter.yaml"), &charter).unwrap();
    let ran = run(folder.path(), &["render", "charter.yaml", "--output", "charter.yaml"]);
    assert_eq!(ran.code, 3);
    assert_eq!(std::fs::read_to_string(folder.path().join("charter.yaml")).unwrap(), charter);
    assert_eq!(names(folder.path()), ["charter.yaml"]);
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A pack's regular expression is read by an engine that takes linear time, whatever it is and whatever it meets.
#[test]
fn a_regular_expression_that_would_backtrack_without_end() {
    let check = json!({ "schema": { "at": "title", "schema": { "type": "string", "pattern": "^(([a-z])+.)+[A-Z]([a-z])+$" } } });
    let check: Check = serde_json::from_value(check).unwrap();
    let charter = json!({ "title": "a".repeat(200_000) });
    let calendars = &builtin("be-federal").unwrap().calendars;
    let outcome = check.judge(&Scene { charter: &charter, item: None, as_of: day(), week: None, calendars });
    assert_eq!(outcome.verdict, Verdict::Contradicts);
}
