//! The reports of one run: which were asked for, and writing each as it grows.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use super::files::{self, Draft};
use super::search::looks_like_charter;
use super::{FAILED, Run};
use crate::report::{Checked, Context, FORMATS, Format, Summary};

/// A report that was asked for: `NAME`, or `NAME=FILE`.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    format: Format,
    file: Option<PathBuf>,
}

/// A report, while it grows.
pub(super) struct Output<'run> {
    format: Format,
    context: Context<'run>,
    target: Target,
    has_said: bool,
    written: usize,
    left_out: usize,
}

enum Target {
    Stdout,
    File {
        shown: String,
        draft: Draft,
    },
    /// The summary of a step, to which others add too.
    Appended {
        path: PathBuf,
        text: String,
    },
}

/// What `--help` says of `--format`.
pub(super) fn help() -> String {
    format!("How to write the report: {}. NAME=FILE writes it into a file. Repeat it for several reports", names())
}

fn names() -> String {
    FORMATS.map(|format| format.name).join(", ")
}

impl FromStr for Asked {
    type Err = String;

    fn from_str(text: &str) -> Result<Asked, String> {
        let (name, file) = text.split_once('=').map_or((text, None), |(name, file)| (name, Some(file)));
        let Some(format) = FORMATS.into_iter().find(|format| format.name == name) else {
            return Err(format!("one of {}", names()));
        };
        match file {
            Some("") => Err("no file stands after the `=`".to_owned()),
            Some("-") | None => Ok(Asked { format, file: None }),
            Some(file) => Ok(Asked { format, file: Some(file.into()) }),
        }
    }
}

/// Opens every report that was asked for, before a charter is read. Two into one place are refused, and so is one into a charter or
/// into one of the `others` that the run reads.
pub(super) fn open<'run>(
    asked: &[Asked],
    charters: &[PathBuf],
    others: &[PathBuf],
    context: &Context<'run>,
    run: &mut Run<'_>,
) -> Result<Vec<Output<'run>>, u8> {
    let mut places: Vec<Option<PathBuf>> = Vec::new();
    for one in asked {
        let place = one.file.as_ref().map(|file| real(&run.world.folder.join(file)));
        if places.contains(&place) {
            let place = one.file.as_ref().map_or_else(|| "the standard output".to_owned(), |file| files::shown(file));
            return Err(run.usage(&format!("two reports into {place}; give each a file of its own: --format NAME=FILE")));
        }
        places.push(place);
    }
    let mut outputs = Vec::new();
    for one in asked {
        outputs.push(one.open(charters, others, context, run)?);
        let summary = FORMATS.into_iter().find(|format| Some(format.name) == one.format.step_summary);
        if let (Some(format), Some(path)) = (summary, run.world.step_summary.clone()) {
            outputs.push(Output::new(format, context, Target::Appended { path, text: String::new() }));
        }
    }
    Ok(outputs)
}

impl Asked {
    /// The file into which it goes, if it goes into one.
    pub(super) fn file(&self, folder: &Path) -> Option<PathBuf> {
        self.file.as_ref().map(|file| real(&folder.join(file)))
    }

    fn open<'run>(&self, charters: &[PathBuf], others: &[PathBuf], context: &Context<'run>, run: &mut Run<'_>) -> Result<Output<'run>, u8> {
        let Some(file) = &self.file else {
            return Ok(Output::new(self.format, context, Target::Stdout));
        };
        let (shown, full) = (files::shown(file), run.world.folder.join(file));
        let is_charter = full.is_file() && (looks_like_charter(&full) || charters.iter().any(|one| real(one) == real(&full)));
        if is_charter {
            let why = run.own_locale().say("cli-is-the-charter", &[]);
            return Err(run.fail("cli-cannot-write", &shown, why));
        }
        if files::is_read(&full, others, run) {
            let why = run.own_locale().say("cli-is-read", &[]);
            return Err(run.fail("cli-cannot-write", &shown, why));
        }
        let draft = Draft::open(&full).map_err(|error| run.fail("cli-cannot-write", &shown, &error))?;
        Ok(Output::new(self.format, &Context { colour: false, width: None, ..*context }, Target::File { shown, draft }))
    }
}

impl<'run> Output<'run> {
    fn new(format: Format, context: &Context<'run>, target: Target) -> Output<'run> {
        Output { format, context: *context, target, has_said: false, written: 0, left_out: 0 }
    }

    /// What the report says of a charter.
    pub(super) fn of(&self, checked: &Checked<'_>) -> String {
        (self.format.charter)(checked, &self.context)
    }

    /// Begins the report.
    pub(super) fn begin(&mut self, run: &mut Run<'_>) -> Result<(), u8> {
        let head = (self.format.head)(&self.context);
        self.write(&head, run)
    }

    /// Adds what it says of the next charter.
    pub(super) fn add(&mut self, text: &str, run: &mut Run<'_>) -> Result<(), u8> {
        if text.is_empty() {
            return Ok(());
        }
        if self.format.room.is_some_and(|room| self.written + text.len() > room) {
            self.left_out += 1;
            return Ok(());
        }
        if self.has_said {
            self.write(self.format.between, run)?;
        }
        self.has_said = true;
        self.write(text, run)
    }

    /// Ends the report, and puts it in its place.
    pub(super) fn end(mut self, summary: &Summary, run: &mut Run<'_>) -> Result<(), u8> {
        let foot = (self.format.foot)(&Summary { left_out: self.left_out, ..summary.clone() }, &self.context);
        self.write(&foot, run)?;
        match self.target {
            Target::Stdout => Ok(()),
            Target::File { shown, draft } => {
                draft.finish().map_err(|error| run.fail("cli-cannot-write", &shown, &error))?;
                let written = self.context.locale.say("cli-written", &[("file", shown.into())]);
                run.world.complain(&(written + "\n"));
                Ok(())
            }
            Target::Appended { path, text } => {
                let shown = files::shown(&path);
                files::append(&path, &text).map_err(|error| run.fail("cli-cannot-write", &shown, &error))
            }
        }
    }

    fn write(&mut self, text: &str, run: &mut Run<'_>) -> Result<(), u8> {
        self.written += text.len();
        match &mut self.target {
            Target::Appended { text: so_far, .. } => {
                so_far.push_str(text);
                Ok(())
            }
            Target::Stdout => run.world.say(text).then_some(()).ok_or(FAILED),
            Target::File { shown, draft } => draft.write(text).map_err(|error| run.fail("cli-cannot-write", shown, &error)),
        }
    }
}

/// A path without links and detours, as far as it exists.
fn real(path: &Path) -> PathBuf {
    if let Ok(real) = path.canonicalize() {
        return real;
    }
    match (path.parent().map(Path::canonicalize), path.file_name()) {
        (Some(Ok(folder)), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}
