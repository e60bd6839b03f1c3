//! What is drafted is valid, says what waits, and never stands in anybody's way.

mod command;
mod drafts;
mod questions;

use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex};

use super::answers::{Answers, CHANNELS};
use super::draft::Draft;
use crate::charter::text::Language;
use crate::cli::world::World;
use crate::language::Locale;
use crate::regulation::Pack;
use crate::regulation::builtin::builtin;
use crate::time::date::Date;

/// What a run wrote, and its exit code.
struct Said {
    code: u8,
    output: String,
    errors: String,
}

#[derive(Clone, Default)]
struct Buffer(Arc<Mutex<Vec<u8>>>);

impl Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("a buffer").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Buffer {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().expect("a buffer").clone()).expect("UTF-8")
    }
}

/// Runs the command where nobody can be asked.
fn run(folder: &Path, arguments: &[&str]) -> Said {
    let (output, errors) = (Buffer::default(), Buffer::default());
    let mut world = World {
        input: Box::new(std::io::empty()),
        output: Box::new(output.clone()),
        errors: Box::new(errors.clone()),
        folder: folder.to_owned(),
        today,
        now: || jiff::Timestamp::UNIX_EPOCH,
        pause: |_| {},
        cache: None,
        language: Language::En,
        terminal: None,
        shows_progress: false,
        can_ask: false,
        no_color: true,
        step_summary: None,
        is_unread: false,
    };
    let arguments = std::iter::once("charter").chain(arguments.iter().copied());
    let code = crate::cli::run(arguments.map(Into::into), &mut world);
    Said { code, output: output.text(), errors: errors.text() }
}

fn today() -> Date {
    Date::parse("2026-11-24").expect("a date")
}

fn pack() -> &'static Pack {
    &builtin("be-federal").expect("the pack of the program").pack
}

/// The draft of what is answered, explained in its first language.
fn draft(answers: &Answers, pack: &Pack) -> String {
    let locale = Locale::of(answers.languages[0]);
    Draft { answers, packs: &[pack], locale, today: today(), file: "charter.yaml" }.text()
}

fn unanswered(languages: &[Language], kind: &str) -> Answers {
    Answers {
        languages: languages.to_vec(),
        kinds: vec![kind.to_owned()],
        channels: CHANNELS.map(|(kind, _)| kind).to_vec(),
        ..Answers::default()
    }
}
