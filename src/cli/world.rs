//! What the command touches outside itself.

use std::io::{Read, Write};
use std::path::PathBuf;

use crate::charter::text::Language;
use crate::time::date::Date;

/// What the command touches outside itself: streams, the folder it stands in, the clock, the environment.
pub struct World {
    /// Standard input.
    pub input: Box<dyn Read + Send>,
    /// Where results go.
    pub output: Box<dyn Write + Send>,
    /// Where progress and errors go.
    pub errors: Box<dyn Write + Send>,
    /// The folder it stands in.
    pub folder: PathBuf,
    /// Today's date, looked up when it is needed.
    pub today: fn() -> Date,
    /// The moment.
    pub now: fn() -> jiff::Timestamp,
    /// Waits.
    pub pause: fn(std::time::Duration),
    /// The folder of the user in which we keep what can be got again.
    pub cache: Option<PathBuf>,
    /// The language of the environment, else English.
    pub language: Language,
    /// The columns of the terminal that results go to; none where they go elsewhere.
    pub terminal: Option<usize>,
    /// Whether errors go to a terminal, and progress can be seen.
    pub shows_progress: bool,
    /// Whether somebody can be asked: input and errors are at a terminal.
    pub can_ask: bool,
    /// Whether the environment asks for no colours (`NO_COLOR`).
    pub no_color: bool,
    /// The file to which a CI server lets each step add a summary (`GITHUB_STEP_SUMMARY`).
    pub step_summary: Option<PathBuf>,
    /// Whether nobody reads the results any more.
    pub is_unread: bool,
}

impl World {
    /// Writes a result; false where it could not be written. Nobody reading on is no failure.
    pub fn say(&mut self, text: &str) -> bool {
        self.write(text.as_bytes())
    }

    /// The same for a result that is no text.
    pub fn write(&mut self, bytes: &[u8]) -> bool {
        if self.is_unread {
            return true;
        }
        match self.output.write_all(bytes).and_then(|()| self.output.flush()) {
            Ok(()) => true,
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => {
                self.is_unread = true;
                true
            }
            Err(error) => {
                self.complain(&format!("error: cannot write the result: {error}\n"));
                false
            }
        }
    }

    /// Writes bytes as they are, and nothing else; false where they could not be written.
    pub fn say_bytes(&mut self, bytes: &[u8]) -> bool {
        match self.output.write_all(bytes).and_then(|()| self.output.flush()) {
            Ok(()) => true,
            Err(error) => {
                error.kind() == std::io::ErrorKind::BrokenPipe || {
                    self.complain(&format!("error: cannot write the result: {error}\n"));
                    false
                }
            }
        }
    }

    /// Writes to the errors. Where even that fails there is nobody left to tell.
    pub fn complain(&mut self, text: &str) {
        let _ = self.errors.write_all(text.as_bytes()).and_then(|()| self.errors.flush());
    }
}
