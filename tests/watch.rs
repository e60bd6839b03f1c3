//! Many charters and long runs: progress, and checking again on each save.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::{run_with, text};

/// A reader who is slow at first, so that a run takes longer than half a second.
struct Slow(Arc<Mutex<Vec<u8>>>);

impl Write for Slow {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let mut written = self.0.lock().unwrap();
        if written.is_empty() {
            std::thread::sleep(Duration::from_millis(600));
        }
        written.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn progress_is_shown_on_a_terminal_only_and_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    for at in 0..300 {
        std::fs::write(folder.path().join(format!("{at:03}.yaml")), "format: 1\nid: x\n").unwrap();
    }
    let errors = |is_slow: bool, shows_progress: bool| {
        let ran = run_with(folder.path(), &["check", "."], b"", |world| {
            world.shows_progress = shows_progress;
            if is_slow {
                world.output = Box::new(Slow(Arc::default()));
            }
        });
        assert_eq!(ran.code, 1);
        ran.errors
    };
    assert_eq!(errors(true, true), "\r\u{1b}[K[####################    ] 256 of 300 charters\r\u{1b}[K");
    assert_eq!(errors(true, false), "");
}

#[test]
fn what_cannot_be_checked_again_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for args in [&["check", "--watch", "-"][..], &["check", "--watch", "--fix"], &["check", "--watch"]] {
        let ran = run_with(folder.path(), args, b"", |_| {});
        assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{args:?}");
        assert!(!ran.errors.is_empty());
    }
}

/// The program itself, while somebody saves, until Ctrl-C.
#[cfg(unix)]
#[test]
fn each_save_is_checked_until_ctrl_c() {
    use std::io::{BufRead, BufReader, Read};
    use std::process::{Command, Stdio};
    use std::sync::mpsc::channel;

    let folder = tempfile::tempdir().unwrap();
    let charter = folder.path().join("charter.yaml");
    let clean = text("tests/cli/clean/charter.yaml");
    std::fs::write(&charter, &clean).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_charter"))
        .args(["check", "--watch", "charter.yaml", "--as-of", "2026-11-23", "--lang", "en", "--format", "jsonl"])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (sender, lines) = channel();
    let errors = BufReader::new(child.stderr.take().unwrap());
    std::thread::spawn(move || errors.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
    let next = || lines.recv_timeout(Duration::from_secs(30)).unwrap();
    assert_eq!(next(), "Watching for changes; Ctrl-C ends.");
    // As editors save: a new file takes the place of the old one.
    std::fs::write(folder.path().join("new"), format!("{clean}no_such_key: 1\n")).unwrap();
    std::fs::rename(folder.path().join("new"), &charter).unwrap();
    assert_eq!(next(), "1 charter checked again.");
    // To read it, or to save something else, is no reason to check again.
    std::fs::read(&charter).unwrap();
    std::fs::write(folder.path().join("notes.txt"), "later").unwrap();
    assert!(lines.recv_timeout(Duration::from_millis(400)).is_err());
    std::fs::write(folder.path().join("charter.toml"), "[levels\n").unwrap();
    let refused = next();
    assert!(refused.contains("CFG-01"), "{refused}");
    while next() != "0 charters checked again." {}
    std::fs::write(folder.path().join("charter.toml"), "").unwrap();
    while next() != "1 charter checked again." {}
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1));
    let mut output = String::new();
    child.stdout.take().unwrap().read_to_string(&mut output).unwrap();
    assert_eq!(output.matches("FMT-01").count(), 2, "{output}");
}
