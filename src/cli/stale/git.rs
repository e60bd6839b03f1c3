//! The history of one file, as the program `git` tells it: it is on the path wherever there is a repository, and a library that reads
//! repositories would be as large as all that we use together.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use super::files;
use crate::finding::Arg;

/// So often a file is followed to the name that it had before.
const MOST_NAMES: usize = 50;

/// Why a file has no history.
#[derive(Debug)]
pub(super) enum NoHistory {
    /// There is no program `git`.
    NoGit,
    /// It stands in no repository.
    NoRepository,
    /// No commit has it.
    Untracked,
    /// Something else, in the words of git or of the system.
    Failed(Arg),
}

/// A version of the file.
#[derive(Debug, Clone)]
pub(super) struct Commit {
    pub(super) id: String,
    /// The day on which it was committed, where it was.
    pub(super) date: String,
    /// The versions before it, by their place in the list.
    pub(super) parents: Vec<usize>,
    /// What the file was called, from the root of the repository.
    path: String,
}

/// The repository of a file.
#[derive(Debug)]
pub(super) struct Repository {
    root: PathBuf,
    path: String,
    pub(super) is_cut: bool,
}

/// The contents of versions, asked of one process.
#[derive(Debug)]
pub(super) struct Contents {
    child: Child,
    asked: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Repository {
    pub(super) fn of(path: &Path) -> Result<Repository, NoHistory> {
        let path = path.canonicalize().map_err(|error| NoHistory::Failed((&error).into()))?;
        let folder = path.parent().unwrap_or(&path);
        let name = path.file_name().and_then(std::ffi::OsStr::to_str).filter(|name| !name.contains('\n'));
        let name = name.ok_or_else(|| NoHistory::Failed(files::shown(&path).into()))?;
        let said = git(folder, &["rev-parse", "--show-toplevel", "--show-prefix", "--is-shallow-repository"])?;
        let mut lines = said.lines();
        let (root, prefix, cut) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
        // A folder within a bare repository, or within `.git`, is no work tree.
        if root.is_empty() {
            return Err(NoHistory::NoRepository);
        }
        Ok(Repository { root: PathBuf::from(root), path: format!("{prefix}{name}"), is_cut: cut == "true" })
    }

    /// The versions of the file, the newest first, followed through its former names.
    pub(super) fn commits(&self) -> Result<Vec<Commit>, NoHistory> {
        if git(&self.root, &["rev-parse", "--verify", "--quiet", "HEAD"]).is_err() {
            return Err(NoHistory::Untracked);
        }
        let mut commits: Vec<Commit> = Vec::new();
        let mut ahead = vec![(None, "HEAD".to_owned(), self.path.clone())];
        let mut names = 0;
        while let Some((after, from, path)) = ahead.pop() {
            let first = commits.len();
            let said = git(&self.root, &["rev-list", "--parents", "--topo-order", "--format=%cs", &from, "--", &path])?;
            let mut parents: Vec<Vec<String>> = Vec::new();
            for line in said.lines() {
                match line.strip_prefix("commit ") {
                    Some(ids) => {
                        let mut ids = ids.split(' ').map(str::to_owned);
                        commits.push(Commit {
                            id: ids.next().unwrap_or_default(),
                            date: String::new(),
                            parents: Vec::new(),
                            path: path.clone(),
                        });
                        parents.push(ids.collect());
                    }
                    None => {
                        if let Some(commit) = commits.last_mut() {
                            commit.date = line.to_owned();
                        }
                    }
                }
            }
            if let Some(after) = after.filter(|_| commits.len() > first) {
                let commit: &mut Commit = &mut commits[after];
                commit.parents.push(first);
            }
            for (at, ids) in parents.into_iter().enumerate() {
                let known = |id: &String| commits[first..].iter().position(|commit| commit.id == *id).map(|at| first + at);
                let found: Vec<usize> = ids.iter().filter_map(known).collect();
                let is_first = found.is_empty();
                commits[first + at].parents = found;
                let id = commits[first + at].id.clone();
                if is_first
                    && names < MOST_NAMES
                    && let Some(former) = self.former_name(&id, &path)
                {
                    names += 1;
                    ahead.push((Some(first + at), format!("{id}^"), former));
                }
            }
        }
        if commits.is_empty() { Err(NoHistory::Untracked) } else { Ok(commits) }
    }

    /// What a file was called before the commit that brought it under its name.
    fn former_name(&self, id: &str, path: &str) -> Option<String> {
        let said = git(&self.root, &["diff-tree", "-r", "-M", "--no-commit-id", "--name-status", "-z", id]).ok()?;
        let mut fields = said.split('\0');
        while let Some(status) = fields.next().filter(|status| !status.is_empty()) {
            let first = fields.next()?;
            if status.starts_with(['R', 'C']) && fields.next()? == path {
                return Some(first.to_owned());
            }
        }
        None
    }

    pub(super) fn contents(&self) -> Result<Contents, NoHistory> {
        let mut child = command(&self.root)
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| NoHistory::Failed((&error).into()))?;
        let (asked, answers) = (child.stdin.take(), child.stdout.take());
        let answers = answers.ok_or(NoHistory::NoGit)?;
        Ok(Contents { child, asked, answers: BufReader::new(answers) })
    }
}

impl Contents {
    /// What the file held in a version; none where it is not at hand.
    pub(super) fn of(&mut self, commit: &Commit) -> Option<Vec<u8>> {
        let asked = self.asked.as_mut()?;
        asked.write_all(format!("{}:{}\n", commit.id, commit.path).as_bytes()).and_then(|()| asked.flush()).ok()?;
        let mut head = String::new();
        self.answers.read_line(&mut head).ok()?;
        // `<object> blob <size>`, or `… missing`.
        let mut words = head.trim_end().rsplit(' ');
        let size: u64 = words.next()?.parse().ok()?;
        let is_blob = words.next() == Some("blob");
        let mut bytes = Vec::new();
        (&mut self.answers).take(size).read_to_end(&mut bytes).ok()?;
        self.answers.read_exact(&mut [0]).ok()?;
        is_blob.then_some(bytes)
    }
}

impl Drop for Contents {
    fn drop(&mut self) {
        // It ends when nothing more can be asked of it.
        drop(self.asked.take());
        let _ = self.child.wait();
    }
}

/// git, which neither asks, nor fetches, nor writes, nor runs what a repository's own configuration names.
fn command(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command
        .arg("-C")
        .arg(folder)
        .args(["--literal-pathspecs", "-c", "core.quotePath=false", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false"])
        // A hook tells its commands of its own repository, from its own folder.
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .env_remove("GIT_INDEX_FILE")
        .env_remove("GIT_PREFIX")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("LC_ALL", "C");
    command
}

fn git(folder: &Path, args: &[&str]) -> Result<String, NoHistory> {
    let output = command(folder).args(args).stdin(Stdio::null()).output().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => NoHistory::NoGit,
        _ => NoHistory::Failed((&error).into()),
    })?;
    if output.status.success() {
        return String::from_utf8(output.stdout).map_err(|error| NoHistory::Failed(error.to_string().into()));
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(if said.contains("not a git repository") || said.contains("must be run in a work tree") {
        NoHistory::NoRepository
    } else {
        NoHistory::Failed(said.into())
    })
}
