//! Which files are charters: files as they are named, folders and patterns searched as git would see them.

use std::collections::HashSet;
use std::fs::File;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

use globset::{GlobBuilder, GlobMatcher};
use rayon::prelude::*;

use super::files::shown;
use super::{Run, USAGE};

/// A charter to read.
#[derive(Debug, Clone)]
pub(super) enum Input {
    /// The standard input, and what the caller calls it.
    Stdin { name: Option<PathBuf> },
    /// A file, and what the caller calls it.
    File { path: PathBuf, name: String },
}

/// The charters that were found, and whether something could not be looked at.
pub(super) struct Search {
    pub(super) inputs: Vec<Input>,
    pub(super) failed: bool,
}

impl Input {
    pub(super) fn name(&self) -> String {
        match self {
            Input::Stdin { name: None } => "<stdin>".to_owned(),
            Input::Stdin { name: Some(name) } => shown(name),
            Input::File { name, .. } => name.clone(),
        }
    }

    /// Where it stands, as far as is known.
    pub(super) fn path(&self) -> Option<&Path> {
        match self {
            Input::Stdin { name } => name.as_deref(),
            Input::File { path, .. } => Some(path),
        }
    }
}

/// The charters that `paths` name, each once. In a folder and by a pattern, a file is a charter if its name ends in `.yaml` or `.yml`
/// and it begins with the key `format` in its first lines.
pub(super) fn search(paths: &[PathBuf], stdin: Option<&Path>, run: &mut Run<'_>) -> Result<Search, u8> {
    let mut search = Search { inputs: Vec::new(), failed: false };
    for path in paths {
        if path.as_os_str() == "-" {
            search.inputs.push(Input::Stdin { name: stdin.map(Path::to_owned) });
            continue;
        }
        let full = run.world.folder.join(path);
        match std::fs::metadata(&full) {
            Ok(metadata) if metadata.is_dir() => below(path, &full, &|_| true, run, &mut search),
            Ok(_) => search.inputs.push(Input::File { path: full, name: shown(path) }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && is_pattern(path) => matching(path, run, &mut search)?,
            Err(error) => unreadable(&shown(path), &error, run, &mut search),
        }
    }
    let mut seen = HashSet::new();
    search.inputs.retain(|input| match input {
        Input::Stdin { .. } => true,
        Input::File { path, .. } => seen.insert(path.clone()),
    });
    Ok(search)
}

/// The folder below which all that a pattern matches stands; of a path that is no pattern, the path.
pub(super) fn base(path: &Path) -> PathBuf {
    let base: PathBuf = path.components().take_while(|part| !is_pattern(Path::new(part))).collect();
    if base.as_os_str().is_empty() { PathBuf::from(".") } else { base }
}

fn is_pattern(path: &Path) -> bool {
    path.to_string_lossy().contains(['*', '?', '[', '{'])
}

/// What a pattern matches; one that matches nothing is wrong usage, so that a misspelt one is seen.
fn matching(pattern: &Path, run: &mut Run<'_>, search: &mut Search) -> Result<(), u8> {
    let before = search.inputs.len();
    let tidy: PathBuf = pattern.components().filter(|part| *part != Component::CurDir).collect();
    let glob = GlobBuilder::new(&shown(&tidy)).literal_separator(true).build();
    let matcher: GlobMatcher = match glob {
        Ok(glob) => glob.compile_matcher(),
        Err(error) => return Err(run.usage(&format!("invalid pattern '{}': {}", shown(pattern), error.kind()))),
    };
    let base = base(&tidy);
    let full = run.world.folder.join(&base);
    if full.is_dir() {
        let named = |below: &Path| matcher.is_match(if base == Path::new(".") { below.to_owned() } else { base.join(below) });
        self::below(&base, &full, &named, run, search);
    }
    if search.inputs.len() == before && !search.failed {
        let line = run.own_locale().say("cli-no-match", &[("pattern", shown(pattern).into())]);
        run.world.complain(&(line + "\n"));
        return Err(USAGE);
    }
    Ok(())
}

/// The charters below a folder that `is_meant` takes, by their path from there.
fn below(path: &Path, full: &Path, is_meant: &dyn Fn(&Path) -> bool, run: &mut Run<'_>, search: &mut Search) {
    let mut found = Vec::new();
    for entry in ignore::WalkBuilder::new(full).require_git(false).build() {
        match entry {
            Ok(entry) => {
                // A link may lead to a file; a pipe or a device is none.
                let may_be = entry.file_type().is_some_and(|kind| kind.is_file() || kind.is_symlink()) && is_yaml(entry.path());
                if may_be && is_meant(entry.path().strip_prefix(full).unwrap_or(entry.path())) {
                    found.push(entry.into_path());
                }
            }
            Err(error) => {
                let place =
                    folder_of(&error).map_or_else(|| shown(path), |below| shown(&path.join(below.strip_prefix(full).unwrap_or(&below))));
                match error.into_io_error() {
                    // It was there when the folder was listed.
                    Some(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                    Some(error) => unreadable(&place, &error, run, search),
                    None => search.failed = true,
                }
            }
        }
    }
    let mut found: Vec<PathBuf> = found.into_par_iter().filter(|file| file.is_file() && looks_like_charter(file)).collect();
    found.sort();
    for file in found {
        let below = file.strip_prefix(full).unwrap_or(&file);
        let name = if path == Path::new(".") { shown(below) } else { shown(&path.join(below)) };
        search.inputs.push(Input::File { path: file, name });
    }
}

fn folder_of(error: &ignore::Error) -> Option<PathBuf> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path.clone()),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => folder_of(err),
        ignore::Error::Partial(errors) => errors.first().and_then(folder_of),
        _ => None,
    }
}

fn unreadable(name: &str, error: &std::io::Error, run: &mut Run<'_>, search: &mut Search) {
    search.failed = true;
    let locale = run.own_locale();
    let locale = run.locale().unwrap_or(locale);
    let args = [("file", name.into()), ("why", error.into())];
    run.world.complain(&(locale.say("cli-cannot-read", &args) + "\n"));
}

fn is_yaml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| ["yaml", "yml"].iter().any(|known| extension.eq_ignore_ascii_case(known)))
}

/// Whether a line near the beginning is `format: …` at the left margin, as in every charter.
pub(super) fn looks_like_charter(path: &Path) -> bool {
    const NEAR: usize = 16 * 1024;
    let mut beginning = Vec::with_capacity(NEAR);
    let read = File::open(path).and_then(|file| file.take(NEAR as u64).read_to_end(&mut beginning));
    // What cannot be read is told when it is.
    read.is_err()
        || beginning
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(&beginning)
            .split(|byte| *byte == b'\n')
            .any(|line| line.starts_with(b"format:"))
}
