//! How far a run is, for somebody at a terminal.

use std::time::{Duration, Instant};

use super::Run;
use crate::finding::Arg;
use crate::language::Locale;

/// A run that is over sooner says nothing of its progress.
const PATIENCE: Duration = Duration::from_millis(500);
/// So many signs wide is the bar.
const WIDTH: usize = 24;

/// A line at the foot of the terminal.
pub(super) struct Progress {
    began: Instant,
    all: usize,
    is_shown: bool,
}

impl Progress {
    /// Of a run over so many charters, which begins now.
    pub(super) fn of(all: usize) -> Progress {
        Progress { began: Instant::now(), all, is_shown: false }
    }

    /// Shows how many charters are done, on a terminal and once it takes long.
    pub(super) fn show(&mut self, done: usize, locale: &Locale, run: &mut Run<'_>) {
        if !run.world.shows_progress || done >= self.all || self.began.elapsed() < PATIENCE {
            return;
        }
        let full = WIDTH * done / self.all.max(1);
        let said = locale.say("progress", &[("done", Arg::Count(done)), ("all", Arg::Count(self.all))]);
        run.world.complain(&format!("\r\x1b[K[{}{}] {said}", "#".repeat(full), " ".repeat(WIDTH - full)));
        self.is_shown = true;
    }

    /// Takes the line away, before anything else is written.
    pub(super) fn erase(&mut self, run: &mut Run<'_>) {
        if std::mem::take(&mut self.is_shown) {
            run.world.complain("\r\x1b[K");
        }
    }
}
