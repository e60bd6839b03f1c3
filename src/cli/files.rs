//! Files: reading them, and writing whole or not at all.

use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use super::Run;
use super::config::NAME;
use crate::source::LARGEST;

/// A path as it is shown to people.
pub(super) fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// The way to a file from a folder, both as they are once links are followed.
pub(super) fn relative(path: &Path, from: &Path) -> String {
    let from = from.canonicalize().unwrap_or_else(|_| from.to_owned());
    let folder = path.parent().and_then(|folder| folder.canonicalize().ok());
    let path = folder.zip(path.file_name()).map_or_else(|| path.to_owned(), |(folder, name)| folder.join(name));
    let mut up = String::new();
    for above in from.ancestors() {
        match path.strip_prefix(above) {
            Ok(below) if above.parent().is_some() || up.is_empty() => return up + &shown(below),
            _ => up.push_str("../"),
        }
    }
    shown(&path)
}

/// The charter that a command was given: what it is called, and its bytes; or the exit code.
pub(super) fn given(file: &Path, run: &mut Run<'_>) -> Result<(String, Vec<u8>), u8> {
    let is_stdin = file.as_os_str() == "-";
    let name = if is_stdin { "<stdin>".to_owned() } else { shown(file) };
    let bytes = if is_stdin { read_stdin(run) } else { read(&run.world.folder.join(file)) };
    let bytes = bytes.map_err(|error| run.fail("cli-cannot-read", &name, &error))?;
    Ok((name, bytes))
}

/// Writes what was made of the charter `input` to a file and says so; never over the charter. The exit code where it cannot be.
pub(super) fn deliver(bytes: impl AsRef<[u8]>, output: &Path, input: &Path, run: &mut Run<'_>) -> Result<(), u8> {
    let (name, path) = (shown(output), run.world.folder.join(output));
    let source = run.world.folder.join(input).canonicalize().ok();
    if source.is_some() && path.canonicalize().ok() == source {
        let why = run.own_locale().say("cli-is-the-charter", &[]);
        return Err(run.fail("cli-cannot-write", &name, why));
    }
    if is_read(&path, &[], run) {
        let why = run.own_locale().say("cli-is-read", &[]);
        return Err(run.fail("cli-cannot-write", &name, why));
    }
    write(&path, bytes).map_err(|error| run.fail("cli-cannot-write", &name, &error))?;
    let written = run.own_locale().say("cli-written", &[("file", name.into())]);
    run.world.complain(&(written + "\n"));
    Ok(())
}

/// Whether a file that is there is one by which charters are judged: a configuration, a file of a pack, or one of `others`.
pub(super) fn is_read(path: &Path, others: &[PathBuf], run: &Run<'_>) -> bool {
    let Ok(path) = path.canonicalize() else { return false };
    let real = |file: &PathBuf| run.world.folder.join(file).canonicalize().ok();
    path.is_file()
        && (path.file_name().is_some_and(|name| name == NAME)
            || others.iter().any(|file| real(file).as_ref() == Some(&path))
            || run.regulations.iter().any(|folder| real(folder).is_some_and(|folder| path.starts_with(folder))))
}

/// The bytes of a file; of one that is too large only so many that this is seen.
pub(super) fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    bounded(File::open(path)?)
}

/// The bytes of the standard input, bounded likewise.
pub(super) fn read_stdin(run: &mut Run<'_>) -> std::io::Result<Vec<u8>> {
    bounded(&mut run.world.input)
}

fn bounded(input: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file whole or not at all.
pub(super) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> std::io::Result<()> {
    let mut draft = Draft::open(path)?;
    draft.write(bytes)?;
    draft.finish()
}

/// A file that is written beside its place, and renamed when it is whole. A link stays, and what it leads to is written; a device or
/// a pipe is written into.
pub(super) struct Draft {
    path: PathBuf,
    written: Written,
}

enum Written {
    Beside(BufWriter<tempfile::NamedTempFile>),
    Into(File),
}

impl Draft {
    pub(super) fn open(path: &Path) -> std::io::Result<Draft> {
        match std::fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => return Err(std::io::ErrorKind::IsADirectory.into()),
            Ok(metadata) if !metadata.is_file() => {
                let file = std::fs::OpenOptions::new().write(true).open(path)?;
                return Ok(Draft { path: path.to_owned(), written: Written::Into(file) });
            }
            _ => {}
        }
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::metadata(folder)?;
        }
        let written = Written::Beside(BufWriter::new(beside(&path)?));
        Ok(Draft { path, written })
    }

    pub(super) fn write(&mut self, bytes: impl AsRef<[u8]>) -> std::io::Result<()> {
        match &mut self.written {
            Written::Beside(file) => file.write_all(bytes.as_ref()),
            Written::Into(file) => file.write_all(bytes.as_ref()),
        }
    }

    pub(super) fn finish(self) -> std::io::Result<()> {
        if let Written::Beside(file) = self.written {
            let file = file.into_inner().map_err(|error| error.into_error())?;
            file.as_file().sync_all()?;
            file.persist(&self.path).map_err(|error| error.error)?;
        }
        Ok(())
    }
}

/// Writes a file whole or not at all, and only if nothing stands in its place, even for the blink of an eye.
pub(super) fn create(path: &Path, text: &str) -> std::io::Result<()> {
    let mut file = beside(path)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}

/// Adds to the end of a file.
pub(super) fn append(path: &Path, text: &str) -> std::io::Result<()> {
    std::fs::OpenOptions::new().append(true).create(true).open(path)?.write_all(text.as_bytes())
}

/// A new file in the folder of `path`, with the rights that `path` has or would have.
fn beside(path: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let file = tempfile::Builder::new().prefix(".charter-").suffix(".tmp").tempfile_in(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(path).map_or(0o644, |metadata| metadata.permissions().mode());
        file.as_file().set_permissions(std::fs::Permissions::from_mode(mode))?;
    }
    Ok(file)
}
