//! `charter check --watch`: checks again whenever something is saved.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecursiveMode, Watcher};

use super::stop::Stop;
use super::{Run, USAGE, files};
use crate::finding::Arg;

/// An editor saves in several steps: what follows within so long is the same save …
const QUIET: Duration = Duration::from_millis(80);
/// … but not for longer than this.
const LONGEST: Duration = Duration::from_secs(1);
/// So often it is looked whether somebody asks to stop.
const BREATH: Duration = Duration::from_millis(100);

pub(super) type Saves = Receiver<notify::Result<Event>>;

/// Checks, and checks again whenever something in `folders` (and below them, where that is said) is saved that is not one of `reports`;
/// the exit code of the last time once somebody asks to stop.
pub(super) fn watch(
    folders: &[(PathBuf, bool)],
    reports: &[PathBuf],
    check: &dyn Fn(&mut Run<'_>) -> (u8, usize),
    run: &mut Run<'_>,
) -> u8 {
    let stop = Stop::listen();
    let (sender, saves) = channel();
    // It watches as long as it lives. What is saved while the first report is written is seen too.
    let _watcher = match begin(folders, sender) {
        Ok(watcher) => watcher,
        Err((folder, error)) => return run.fail("watch-failed", &files::shown(&folder), why(&error)),
    };
    let (mut code, _) = check(run);
    if code == USAGE {
        return code;
    }
    say("watch-begun", &[], run);
    while next(&saves, &|path| is_read(path) && !reports.iter().any(|report| report == path), &stop) && !run.world.is_unread {
        let (again, count) = check(run);
        code = again;
        say("watch-again", &[("count", Arg::Count(count))], run);
    }
    code
}

/// Watches folders (and below them, where that is said) as long as what is returned lives.
pub(super) fn begin(
    folders: &[(PathBuf, bool)],
    sender: std::sync::mpsc::Sender<notify::Result<Event>>,
) -> Result<impl Watcher, (PathBuf, notify::Error)> {
    let mut each: BTreeMap<&Path, bool> = BTreeMap::new();
    for (folder, is_deep) in folders {
        *each.entry(folder).or_default() |= is_deep;
    }
    let mut watcher = notify::recommended_watcher(sender).map_err(|error| (PathBuf::from("."), error))?;
    for (folder, is_deep) in each {
        let mode = if is_deep { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
        watcher.watch(folder, mode).map_err(|error| (folder.to_owned(), error))?;
    }
    Ok(watcher)
}

/// Why a folder cannot be watched.
pub(super) fn why(error: &notify::Error) -> Arg {
    match &error.kind {
        notify::ErrorKind::Io(error) => error.into(),
        notify::ErrorKind::PathNotFound => (&std::io::Error::from(std::io::ErrorKind::NotFound)).into(),
        _ => error.to_string().into(),
    }
}

fn say(id: &str, args: &[(&'static str, Arg)], run: &mut Run<'_>) {
    let own = run.own_locale();
    let line = run.locale().unwrap_or(own).say(id, args);
    run.world.complain(&(line + "\n"));
}

/// Waits for the next save of a file that counts, all of it; false where somebody asks to stop.
pub(super) fn next(saves: &Saves, counts: &dyn Fn(&Path) -> bool, stop: &Stop) -> bool {
    let mut first: Option<Instant> = None;
    loop {
        if stop.is_asked() {
            return false;
        }
        match saves.recv_timeout(if first.is_some() { QUIET } else { BREATH }) {
            Ok(Ok(event)) if is_save(&event, counts) => {
                if first.get_or_insert_with(Instant::now).elapsed() > LONGEST {
                    return true;
                }
            }
            Ok(_) => {}
            Err(RecvTimeoutError::Timeout) if first.is_some() => return true,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
}

/// Whether something was written that a check reads; to be read, and what this program writes, is nothing new.
fn is_save(event: &Event, counts: &dyn Fn(&Path) -> bool) -> bool {
    let is_written = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) => false,
        _ => true,
    };
    is_written && event.paths.iter().any(|path| counts(path))
}

/// Whether it is a charter, a pack or a configuration by its name.
pub(super) fn is_read(path: &Path) -> bool {
    path.extension().is_some_and(|extension| ["yaml", "yml", "toml"].iter().any(|known| extension.eq_ignore_ascii_case(known)))
}
