//! What tests share: running the command in a world of its own, and comparing with files.

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use charter::charter::text::Language;
use charter::cli::world::World;
use charter::time::date::Date;

/// The root of the project.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// What a file of the project holds.
pub fn text(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Compares with a file of the project, or writes it where `BLESS` is set.
pub fn compare(path: impl AsRef<Path>, actual: &str) {
    let path = root().join(path);
    if std::env::var_os("BLESS").is_some() {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).unwrap();
        }
        std::fs::write(&path, actual).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    if expected != actual {
        let line = expected.lines().zip(actual.lines()).position(|(one, other)| one != other);
        let line = line.unwrap_or_else(|| expected.lines().count().min(actual.lines().count()));
        panic!(
            "{} differs from line {} on:\n  file: {:?}\n  now:  {:?}\nIf the new text is right, `BLESS=1 cargo test` writes it.",
            path.display(),
            line + 1,
            expected.lines().nth(line).unwrap_or("(end)"),
            actual.lines().nth(line).unwrap_or("(end)"),
        );
    }
}

/// The files below a folder of the project that end so, in order.
pub fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, extension, found);
            } else if path.extension().is_some_and(|of| of == extension) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), extension, &mut found);
    found.sort();
    found
}

/// What the command did.
pub struct Ran {
    pub code: u8,
    pub output: String,
    pub errors: String,
}

#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The day on which tests take place.
pub fn day() -> Date {
    Date::parse("2026-11-23").unwrap()
}

/// Runs `charter ARGS` in `folder`, where nobody is at a terminal and English is spoken.
pub fn run(folder: &Path, args: &[&str]) -> Ran {
    run_with(folder, args, b"", |_| {})
}

/// The same with an input, in a world that is changed a little.
pub fn run_with(folder: &Path, args: &[&str], input: &[u8], change: impl FnOnce(&mut World)) -> Ran {
    let (output, errors) = (Sink::default(), Sink::default());
    let mut world = World {
        input: Box::new(Cursor::new(input.to_vec())),
        output: Box::new(output.clone()),
        errors: Box::new(errors.clone()),
        folder: folder.to_owned(),
        today: day,
        now: || jiff::Timestamp::UNIX_EPOCH,
        pause: |_| {},
        cache: None,
        language: Language::En,
        terminal: None,
        shows_progress: false,
        can_ask: false,
        no_color: false,
        step_summary: None,
        is_unread: false,
    };
    change(&mut world);
    let args = std::iter::once("charter").chain(args.iter().copied()).map(Into::into);
    let code = charter::cli::run(args, &mut world);
    let words = |sink: &Sink| String::from_utf8(sink.0.lock().unwrap().clone()).unwrap();
    Ran { code, output: words(&output), errors: words(&errors) }
}

/// What somebody at the terminal sees, and the exit code.
pub fn shown(ran: &Ran) -> String {
    let mut shown = ran.output.clone();
    if !ran.errors.is_empty() {
        shown.push_str("\n--- errors ---\n");
        shown.push_str(&ran.errors);
    }
    format!("{}\n--- exit code {} ---\n", shown.trim_end(), ran.code)
}

/// Says what was not tried, where everybody reads it: past what the test harness keeps to itself.
pub fn not_tried(why: &str) {
    let _ = writeln!(std::io::stderr(), "NOT TRIED: {why}");
}
