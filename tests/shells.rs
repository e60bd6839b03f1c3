//! Completions in real shells, and manual pages read by the real `man`. Where a shell is missing that is said, and the others go on.

use std::path::Path;
use std::process::Command;

use crate::support::{not_tried, root, run};

/// Runs a script in a shell that has read the completions of the command.
fn complete(shell: &str, file: &str, script: &str) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let completions = run(&root(), &["completions", shell]);
    assert_eq!((completions.code, completions.errors.as_str()), (0, ""));
    std::fs::write(folder.path().join(file), completions.output).unwrap();
    let done = Command::new(shell).arg("-c").arg(script).current_dir(folder.path()).output();
    let Ok(done) = done else {
        not_tried(&format!("{shell} is not on this machine"));
        return None;
    };
    assert!(done.status.success(), "{shell}: {}", String::from_utf8_lossy(&done.stderr));
    Some(String::from_utf8(done.stdout).unwrap())
}

fn names(said: &str, words: &[&str]) {
    let found: Vec<&str> = said.split(|character: char| !character.is_alphanumeric() && character != '-').collect();
    for word in words {
        assert!(found.contains(word), "{word} is not among {said}");
    }
}

#[test]
fn bash_completes() {
    let script = "source ./charter; COMP_WORDS=(charter ''); COMP_CWORD=1; _charter charter '' charter; printf '%s\\n' \"${COMPREPLY[@]}\"; \
                  COMP_WORDS=(charter check --fail-on ''); COMP_CWORD=3; _charter charter '' --fail-on; printf '%s\\n' \"${COMPREPLY[@]}\"";
    if let Some(said) = complete("bash", "charter", script) {
        names(&said, &["check", "render", "completions", "warning", "never"]);
    }
}

#[test]
fn fish_completes() {
    let script = "source ./charter.fish; complete -C 'charter '; complete -C 'charter check --fail-on '";
    if let Some(said) = complete("fish", "charter.fish", script) {
        names(&said, &["check", "render", "completions", "warning", "never"]);
    }
}

#[test]
fn zsh_reads_its_completions() {
    let script = "autoload -U compinit && compinit -u -d ./dump; fpath=($PWD $fpath); autoload -U _charter && source ./_charter; \
                  whence -w _charter; print ${(k)functions} | tr ' ' '\\n' | grep _charter__subcmd || print ${(k)functions} | tr ' ' '\\n' | grep _charter";
    if let Some(said) = complete("zsh", "_charter", script) {
        assert!(said.contains("_charter: function") && said.contains("check"), "{said}");
    }
}

#[test]
fn powershell_and_elvish_have_theirs() {
    for shell in ["powershell", "elvish"] {
        let said = run(&root(), &["completions", shell]);
        assert_eq!(said.code, 0);
        names(&said.output, &["check", "render", "--fail-on"]);
    }
    let unknown = run(&root(), &["completions", "tcsh"]);
    assert_eq!((unknown.code, unknown.output.as_str()), (2, ""));
}

#[test]
fn every_command_has_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["man", "pages/man1"]);
    assert_eq!((ran.code, ran.output.as_str()), (0, ""), "{}", ran.errors);
    let pages = folder.path().join("pages/man1");
    let page = |name: &str| std::fs::read_to_string(pages.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(page("charter.1").contains("Exit codes"));
    let help = run(&root(), &["--help"]).output;
    let commands = help.split("Commands:").nth(1).unwrap().split("Options:").next().unwrap();
    let commands: Vec<&str> =
        commands.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next()).filter(|name| !name.is_empty()).collect();
    assert!(commands.contains(&"check") && commands.len() > 6, "{commands:?}");
    for name in commands.into_iter().filter(|name| *name != "help") {
        assert!(page(&format!("charter-{name}.1")).starts_with(".ie"), "{name}");
    }
    readable(&pages);
    std::fs::write(folder.path().join("file"), "").unwrap();
    assert_eq!(run(folder.path(), &["man", "file/pages"]).code, 3);
}

/// `groff` finds nothing to complain of, where there is one.
fn readable(pages: &Path) {
    for entry in std::fs::read_dir(pages).unwrap().flatten() {
        let Ok(read) = Command::new("groff").args(["-man", "-Tutf8", "-ww", "-z"]).arg(entry.path()).output() else {
            not_tried("groff is not on this machine");
            return;
        };
        assert!(read.status.success() && read.stderr.is_empty(), "{}", String::from_utf8_lossy(&read.stderr));
    }
}
