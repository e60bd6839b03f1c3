//! The files of a pack's folder: the regular files beside each other in it, and nothing outside of it.

use std::path::Path;

use super::super::files;
use crate::finding::{Arg, Args, Finding, Level, Message, Place};
use crate::regulation::load::{File, PackFault};
use crate::source::{LARGEST, Source};

/// How many files a pack has at the most.
const MOST: usize = 100;

/// What stands in the folder of a pack.
pub(in crate::cli) struct Folder {
    files: Vec<File>,
    faults: Vec<Fault>,
}

/// Something in the folder that is not read.
struct Fault {
    file: String,
    id: &'static str,
    args: Args,
}

impl Folder {
    /// Reads a folder. What leads out of it, what is no file and what is too large is a fault, and is not read.
    pub(in crate::cli) fn read(path: &Path) -> std::io::Result<Folder> {
        let root = path.canonicalize()?;
        let mut names = Vec::new();
        for entry in std::fs::read_dir(&root)? {
            names.push(entry?.file_name());
        }
        names.sort();
        let mut folder = Folder { files: Vec::new(), faults: Vec::new() };
        let mut size = 0;
        for name in names {
            let shown = name.to_string_lossy().into_owned();
            if shown.starts_with('.') {
                continue;
            }
            if shown.ends_with(".yml") {
                folder.fault(&shown, "pack-yml", Vec::new());
            }
            if !shown.ends_with(".yaml") {
                continue;
            }
            if folder.files.len() == MOST {
                folder.fault(&shown, "pack-too-many-files", vec![("limit", Arg::Count(MOST))]);
                break;
            }
            folder.file(&root, &shown, &root.join(&name));
            size += folder.files.last().map_or(0, |(_, bytes)| bytes.len());
            if size > LARGEST {
                folder.fault(&shown, "pack-too-large", vec![("limit", Arg::Count(LARGEST / 1024 / 1024))]);
                break;
            }
        }
        Ok(folder)
    }

    fn file(&mut self, root: &Path, name: &str, path: &Path) {
        let read = path.canonicalize().and_then(|target| {
            if !target.starts_with(root) {
                return Ok(Err("pack-leads-out"));
            }
            if !target.metadata()?.is_file() {
                return Ok(Err("pack-no-file"));
            }
            files::read(&target).map(Ok)
        });
        match read {
            Ok(Ok(bytes)) => self.files.push((name.to_owned(), bytes)),
            Ok(Err(id)) => self.fault(name, id, Vec::new()),
            Err(error) => self.fault(name, "pack-file-unread", vec![("why", (&error).into())]),
        }
    }

    fn fault(&mut self, file: &str, id: &'static str, args: Args) {
        self.faults.push(Fault { file: file.to_owned(), id, args });
    }

    /// The files, where nothing is wrong with any.
    pub(in crate::cli) fn files(&self) -> Result<&[File], Vec<PackFault>> {
        if self.faults.is_empty() {
            return Ok(&self.files);
        }
        let fault = |fault: &Fault| {
            let finding = Finding::new("PCK-02", Level::Error, Message::own(fault.id, fault.args.clone()), Place::File);
            PackFault { file: fault.file.clone(), finding }
        };
        Err(self.faults.iter().map(fault).collect())
    }

    /// The id of the pack, where its file says one.
    pub(in crate::cli) fn id(&self) -> Option<String> {
        let (source, _) = Source::read(self.bytes("pack.yaml"));
        source?.value().get("id")?.as_str().map(str::to_owned)
    }

    /// What a file holds; nothing where it was not read.
    pub(in crate::cli) fn bytes(&self, file: &str) -> &[u8] {
        self.files.iter().find(|(name, _)| name == file).map_or(&[], |(_, bytes)| bytes)
    }
}
