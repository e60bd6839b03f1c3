//! `charter check --fix`: what is safe to mend, written whole or not at all.

use std::path::Path;

use similar::TextDiff;

use super::search::Input;
use super::stop::Stop;
use super::{CLEAN, FAILED, FOUND, Run, files};
use crate::finding::Arg;
use crate::language::Locale;
use crate::report::Checked;

/// A fix can make room for another one; so often a text is looked at again.
const ROUNDS: usize = 8;

/// What a fixed text is compared with the packs by.
pub(super) type Judge<'run> = dyn Fn(String, &[u8]) -> Checked<'run> + 'run;

/// Mends `inputs` in their places, and says so on the errors; an exit code where the run ends with that. The standard
/// input is written, mended, to the standard output.
pub(super) fn mend(inputs: &[Input], judge: &Judge<'_>, locale: &Locale, run: &mut Run<'_>) -> Result<(), u8> {
    let stop = Stop::listen();
    for (done, input) in inputs.iter().enumerate() {
        if stop.is_asked() {
            let args = [("done", Arg::Count(done)), ("all", Arg::Count(inputs.len()))];
            run.world.complain(&(locale.say("fix-interrupted", &args) + "\n"));
            return Err(FAILED);
        }
        let Input::File { path, name } = input else { continue };
        // A pipe can be read once, and that is for the report.
        if !path.is_file() {
            continue;
        }
        // What cannot be read is told by the report.
        let Ok(before) = files::read(path) else { continue };
        let Some((after, count)) = mended(name, &before, judge) else { continue };
        match write(path, &before, &after) {
            Ok(()) => {
                let args = [("file", name.as_str().into()), ("count", Arg::Count(count))];
                run.world.complain(&(locale.say("fix-made", &args) + "\n"));
            }
            Err(why) => {
                let why = match why {
                    NotWritten::ReadOnly => locale.say("fix-read-only", &[]).into(),
                    NotWritten::Changed => locale.say("fix-changed", &[]).into(),
                    NotWritten::Failed(error) => Arg::from(&error),
                };
                run.world.complain(&(locale.say("fix-not-made", &[("file", name.as_str().into()), ("why", why)]) + "\n"));
                return Err(FAILED);
            }
        }
    }
    Ok(())
}

/// The standard input, mended; nothing else goes to the standard output.
pub(super) fn mend_stdin<'run>(judge: &Judge<'run>, locale: &Locale, run: &mut Run<'_>) -> Result<Checked<'run>, u8> {
    let name = Input::Stdin { name: None }.name();
    let before = match files::read_stdin(run) {
        Ok(before) => before,
        Err(error) => {
            let args = [("file", name.into()), ("why", (&error).into())];
            run.world.complain(&(locale.say("cli-cannot-read", &args) + "\n"));
            return Err(FAILED);
        }
    };
    let after = mended(&name, &before, judge).map(|(after, _)| after);
    // What is not to be mended goes through as it came, even where it is no text.
    let whole = after.as_ref().map_or(before.as_slice(), String::as_bytes);
    if !run.world.say_bytes(whole) {
        return Err(FAILED);
    }
    Ok(judge(name, whole))
}

/// Shows what `mend` would write, as a unified diff; found where there is something.
pub(super) fn show(inputs: &[Input], judge: &Judge<'_>, locale: &Locale, run: &mut Run<'_>) -> u8 {
    let (mut found, mut failed) = (false, false);
    for input in inputs {
        let name = input.name();
        let read = match input {
            Input::Stdin { .. } => files::read_stdin(run),
            Input::File { path, .. } => files::read(path),
        };
        let before = match read {
            Ok(before) => before,
            Err(error) => {
                failed = true;
                let args = [("file", name.into()), ("why", (&error).into())];
                run.world.complain(&(locale.say("cli-cannot-read", &args) + "\n"));
                continue;
            }
        };
        let Some((after, _)) = mended(&name, &before, judge) else { continue };
        found = true;
        let before = String::from_utf8_lossy(&before);
        let diff = TextDiff::from_lines(before.as_ref(), after.as_str());
        let mut text = diff.unified_diff().header(&name, &name).to_string();
        if run.width().is_some() {
            // What would steer a terminal is not shown there.
            text.retain(|character| character == '\n' || character == '\t' || !character.is_control());
        }
        if !run.world.say(&text) {
            return FAILED;
        }
    }
    match (failed, found) {
        (true, _) => FAILED,
        (false, true) => FOUND,
        (false, false) => CLEAN,
    }
}

/// The text with all that is safe to mend, and how much that was; none where there is nothing.
fn mended(name: &str, before: &[u8], judge: &Judge<'_>) -> Option<(String, usize)> {
    let (mut text, mut count) = (None::<String>, 0);
    for _ in 0..ROUNDS {
        let checked = judge(name.to_owned(), text.as_ref().map_or(before, String::as_bytes));
        let Some(source) = &checked.reading.source else { break };
        let open = checked.findings.iter().filter(|found| found.acceptance().is_none());
        let fixes: Vec<_> = open.filter_map(|found| found.finding.fix.as_deref()).filter(|fix| fix.is_safe).collect();
        let (after, made) = crate::fix::fixed(source, &fixes);
        let made = made.into_iter().filter(|made| *made).count();
        if made == 0 {
            break;
        }
        count += made;
        text = Some(after);
    }
    text.map(|text| (text, count))
}

enum NotWritten {
    ReadOnly,
    Changed,
    Failed(std::io::Error),
}

fn write(path: &Path, before: &[u8], after: &str) -> Result<(), NotWritten> {
    let metadata = std::fs::metadata(path).map_err(NotWritten::Failed)?;
    if metadata.permissions().readonly() {
        return Err(NotWritten::ReadOnly);
    }
    // Somebody may have saved it in an editor meanwhile.
    if files::read(path).map_err(NotWritten::Failed)? != before {
        return Err(NotWritten::Changed);
    }
    files::write(path, after).map_err(NotWritten::Failed)
}
