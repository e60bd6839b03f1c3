//! `charter check --fix` on files: what it writes, what it leaves, and that it is whole.

use std::path::Path;

use charter::charter::read::Reading;
use charter::finding::{Edit, Fix};
use charter::source::route::{Route, Step};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{files, run, run_with};

const FAULTY: &str = "\u{feff}format: 1 # the format\r\nid: demo\r\nlanguages: [fr]\r\ntitle: \"À l’écoute 👋\"\r\nstatus: aproved\r\nregulations: []\r\norganisation: { name: Service démo }\r\n# What follows is misspelt.\r\nchanels:\r\n  - { id: a, kind: phne, phone: \"+3225550100\" } # a telephone\r\nvalidity: { version: 1.10 }\r\n";

fn mended() -> String {
    FAULTY.replace("aproved", "approved").replace("chanels", "channels").replace("phne", "phone").replace("1.10", "\"1.10\"")
}

fn folder(name: &str, text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(name), text).unwrap();
    folder
}

fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap()
}

/// The names in a folder; nothing beside a charter is left there.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn what_is_safe_is_mended_and_the_rest_of_the_bytes_stay() {
    let folder = folder("charter.yaml", FAULTY);
    let ran = run(folder.path(), &["check", "--fix", "charter.yaml"]);
    assert_eq!(read(folder.path(), "charter.yaml"), mended());
    assert_eq!(ran.errors, "charter.yaml: 4 places mended.\n");
    assert_eq!(ran.code, 0, "{}", ran.output);
    let again = run(folder.path(), &["check", "--fix", "charter.yaml"]);
    assert_eq!((again.errors.as_str(), again.code), ("", 0));
    assert_eq!(names(folder.path()), ["charter.yaml"]);
}

#[test]
fn what_would_be_written_is_shown_and_not_written() {
    let folder = folder("charter.yaml", FAULTY);
    let ran = run(folder.path(), &["check", "--diff", "charter.yaml"]);
    assert_eq!((ran.code, ran.errors.as_str()), (1, ""));
    assert!(ran.output.contains("-status: aproved\r\n+status: approved\r\n"), "{}", ran.output);
    assert_eq!(read(folder.path(), "charter.yaml"), FAULTY);
    std::fs::write(folder.path().join("charter.yaml"), mended()).unwrap();
    let ran = run(folder.path(), &["check", "--diff", "charter.yaml"]);
    assert_eq!((ran.code, ran.output.as_str()), (0, ""));
}

#[test]
fn the_standard_input_goes_mended_to_the_standard_output() {
    let mend = |input: &[u8]| run_with(Path::new("."), &["check", "--fix", "-"], input, |_| {});
    assert_eq!(mend(FAULTY.as_bytes()).output, mended());
    // What cannot be read goes through as it is.
    let broken = mend(b"format: 1\nid: [\n");
    assert_eq!((broken.output.as_str(), broken.code), ("format: 1\nid: [\n", 1));
    let ran = run_with(Path::new("."), &["check", "--fix", "-", "-"], b"", |_| {});
    assert_eq!((ran.code, ran.output.as_str()), (2, ""));
}

#[test]
fn what_decides_a_promise_is_left_to_its_author() {
    let text = mended().replace("regulations: []", "regulations: []\r\nworking_days: monday_to_fridy");
    let folder = folder("charter.yaml", &text);
    let ran = run(folder.path(), &["check", "--fix", "charter.yaml"]);
    assert_eq!((ran.code, ran.errors.as_str()), (1, ""));
    assert_eq!(read(folder.path(), "charter.yaml"), text);
}

#[test]
fn outdated_details_of_a_body_become_a_reference() {
    let body = "complaints:\n  second_line:\n    - body: # the ombudsman\n        name: Médiateur fédéral\n        url: https://old.example.be\n    - body:\n        name: Autorité de protection des données\n        phone: \"+3220000000\"\n      when: Toujours.\n";
    let text = format!("{}{body}", mended().replace("\r\n", "\n").replace("regulations: []", "regulations: [be-federal]"));
    let folder = folder("charter.yaml", &text);
    let ran = run(folder.path(), &["check", "--fix", "charter.yaml"]);
    let after = read(folder.path(), "charter.yaml");
    assert!(after.contains("    - body: data_protection_authority\n      when: Toujours.\n"), "{after}");
    // Where a comment would be lost, only the finding is left.
    assert!(after.contains("# the ombudsman\n        name: Médiateur fédéral\n"), "{after}");
    assert_eq!(ran.output.matches("warning[REF-05]").count(), 1, "{}", ran.output);
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay_and_what_is_protected_is_not_written() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder("charter.yaml", FAULTY);
    let at = |name: &str| folder.path().join(name);
    let mode = |name: &str| std::fs::metadata(at(name)).unwrap().permissions().mode() & 0o777;
    std::fs::set_permissions(at("charter.yaml"), PermissionsExt::from_mode(0o640)).unwrap();
    symlink("charter.yaml", at("link.yaml")).unwrap();
    run(folder.path(), &["check", "--fix", "link.yaml"]);
    assert_eq!((read(folder.path(), "charter.yaml"), mode("charter.yaml")), (mended(), 0o640));
    assert!(at("link.yaml").symlink_metadata().unwrap().is_symlink());

    std::fs::write(at("charter.yaml"), FAULTY).unwrap();
    std::fs::set_permissions(at("charter.yaml"), PermissionsExt::from_mode(0o440)).unwrap();
    let ran = run(folder.path(), &["check", "--fix", "charter.yaml"]);
    assert_eq!((ran.code, read(folder.path(), "charter.yaml").as_str()), (3, FAULTY));
    assert_eq!(ran.errors, "charter.yaml was not mended: it is write-protected.\n");
    assert_eq!(names(folder.path()), ["charter.yaml", "link.yaml"]);
}

/// Ctrl-C while many files are mended: each is as it was or mended, and nothing else is left.
#[cfg(unix)]
#[test]
fn ctrl_c_leaves_every_file_whole() {
    use std::process::{Command, Stdio};
    let folder = tempfile::tempdir().unwrap();
    const MANY: usize = 600;
    let name = |at: usize| format!("{at:04}.yaml");
    for at in 0..MANY {
        std::fs::write(folder.path().join(name(at)), FAULTY).unwrap();
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_charter"));
    command.args(["check", "--fix", ".", "--lang", "en"]).current_dir(folder.path()).stdout(Stdio::null()).stderr(Stdio::piped());
    let child = command.spawn().unwrap();
    while read(folder.path(), &name(3)) == FAULTY {
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let output = child.wait_with_output().unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    let done = (0..MANY).filter(|at| read(folder.path(), &name(*at)) == mended()).count();
    let left = (0..MANY).filter(|at| read(folder.path(), &name(*at)) == FAULTY).count();
    assert_eq!(done + left, MANY, "a file is half written");
    assert!((4..MANY).contains(&done), "{done} of {MANY} were done when it stopped");
    assert_eq!(names(folder.path()).len(), MANY, "something is left behind");
    assert!(errors.contains(&format!("Interrupted: {done} of {MANY} files were dealt with")), "{errors}");
    assert_eq!(output.status.code(), Some(3));
}

/// Every safe fix of a text.
fn safe(reading: &Reading) -> Vec<&Fix> {
    reading.findings.iter().filter_map(|finding| finding.fix.as_deref()).filter(|fix| fix.is_safe).collect()
}

/// Takes what stands at `route` away.
fn without(value: &mut Value, route: &Route) {
    let Some((last, before)) = route.0.split_last() else { return };
    let place = before.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get_mut(key),
        Step::Item(at) => value.get_mut(at),
    });
    match (place, last) {
        (Some(Value::Object(map)), Step::Key(key)) => drop(map.remove(key)),
        (Some(Value::Array(items)), Step::Item(at)) => items[*at] = Value::Null,
        _ => {}
    }
}

/// Mends `text` and holds what was promised of that.
fn mends_nothing_else(text: &str) {
    let before = Reading::of(text.as_bytes());
    let Some(source) = &before.source else { return };
    let fixes = safe(&before);
    let (after_text, made) = charter::fix::fixed(source, &fixes);
    let after = Reading::of(after_text.as_bytes());
    let (mut one, mut other) = (before.value().clone(), after.value().clone());
    for edit in fixes.iter().zip(&made).filter(|(_, made)| **made).flat_map(|(fix, _)| &fix.edits) {
        if let Edit::Replace { at, .. } = edit {
            without(&mut one, at);
            without(&mut other, at);
        }
    }
    let mut renamed: Vec<(&Route, &String)> = Vec::new();
    for edit in fixes.iter().zip(&made).filter(|(_, made)| **made).flat_map(|(fix, _)| &fix.edits) {
        if let Edit::Rename { at, key } = edit {
            renamed.push((at, key));
        }
    }
    renamed.sort_by_key(|(at, _)| std::cmp::Reverse(at.0.len()));
    for (at, _) in &renamed {
        without(&mut one, at);
    }
    renamed.reverse();
    // From the outside in, so that keys above have their new names in the route.
    for (at, _) in renamed.iter().rev() {
        let mut there = Route::root();
        for (depth, step) in at.0.iter().enumerate() {
            let here = Route(at.0[..=depth].to_vec());
            let new = renamed.iter().find(|(other, _)| **other == here).map(|(_, key)| Step::Key((*key).clone()));
            there.0.push(new.unwrap_or_else(|| step.clone()));
        }
        without(&mut other, &there);
    }
    assert_eq!(one, other, "{text}\n---\n{after_text}");
    let comments = |text: &str| text.matches('#').count();
    assert_eq!(comments(text), comments(&after_text), "{text}\n---\n{after_text}");
    assert_eq!(made.iter().any(|made| *made), after_text != text);
}

#[test]
fn every_text_of_the_project_is_mended_without_harm() {
    let all = [files("tests", "yaml"), files("examples", "yaml"), files("regulations", "yaml")].concat();
    assert!(all.len() > 40);
    for path in all {
        if let Ok(text) = std::fs::read_to_string(&path) {
            mends_nothing_else(&text);
        }
    }
}

/// A charter with slips: letters of keys and words doubled, left out or swapped, and quotes taken off.
fn with_slips(text: &str, slips: &[(prop::sample::Index, u8)]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for (at, how) in slips {
        let line = &mut lines[at.index(text.lines().count())];
        let letters: Vec<usize> = line.char_indices().filter(|(_, of)| of.is_ascii_lowercase()).map(|(at, _)| at).collect();
        if *how == 0 {
            *line = line.replace('"', "");
        } else if let Some(letter) = letters.get(usize::from(*how) % letters.len().max(1)).copied() {
            match how % 3 {
                0 => drop(line.remove(letter)),
                1 => line.insert(letter, 'e'),
                _ => line.replace_range(letter..=letter, "x"),
            }
        }
    }
    lines.join("\n") + "\n"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn generated_charters_are_mended_without_harm(
        which in any::<prop::sample::Index>(),
        slips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let examples = files("examples", "yaml");
        let text = std::fs::read_to_string(&examples[which.index(examples.len())]).unwrap();
        mends_nothing_else(&with_slips(&text, &slips));
    }
}
