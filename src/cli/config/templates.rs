//! The templates of an organisation's own, read from the folder that its configuration names.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::Config;
use super::look::{unread, within};
use crate::finding::{Arg, Finding, Level, Message, Place};
use crate::render::templates::files::Own;
use crate::source::route::Route;

/// So many files a folder of templates holds at most.
const MOST: usize = 200;
/// So large the largest of them is.
const LARGEST: u64 = 8 * 1024 * 1024;

impl Config {
    /// The templates of its own, by path in their folder; hidden files are left out.
    ///
    /// # Errors
    /// A finding where they cannot be read.
    pub(in crate::cli) fn templates(&self) -> Result<Own, Vec<Finding>> {
        let Some(name) = &self.file.render.templates else { return Ok(Own::default()) };
        let read = || {
            let folder = within(&self.folder, name, "config-file-outside")?;
            let mut found = Vec::new();
            collect(&folder, &folder, "", &mut found)?;
            found.sort();
            Ok(Own(found))
        };
        let place = Place::Value(Route::root().key("render").key("templates"));
        read().map_err(|message| vec![Finding::new("CFG-04", Level::Error, message, place)])
    }
}

/// The files below a folder. A link is followed as long as it does not lead out of `home`.
fn collect(home: &Path, folder: &Path, prefix: &str, found: &mut Vec<(String, Vec<u8>)>) -> Result<(), Message> {
    let too_many = || Message::own("template-many", vec![("most", Arg::Count(MOST))]);
    for entry in std::fs::read_dir(folder).map_err(|error| unread(prefix, &error))? {
        let entry = entry.map_err(|error| unread(prefix, &error))?;
        let Some(name) = entry.file_name().to_str().filter(|name| !name.starts_with('.')).map(|name| format!("{prefix}{name}")) else {
            continue;
        };
        let path = within(home, &name, "template-outside")?;
        let metadata = std::fs::metadata(&path).map_err(|error| unread(&name, &error))?;
        if metadata.is_dir() {
            // A link to a folder above would go round for ever.
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                collect(home, &path, &format!("{name}/"), found)?;
            }
            continue;
        }
        if found.len() >= MOST || metadata.len() > LARGEST || !metadata.is_file() {
            return Err(too_many());
        }
        let mut bytes = Vec::new();
        let read = File::open(&path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes));
        read.map_err(|error| unread(&name, &error))?;
        let is_text = [".html", ".md", ".css", ".typ"].iter().any(|extension| name.ends_with(extension));
        if is_text && std::str::from_utf8(&bytes).is_err() {
            return Err(Message::own("template-not-text", vec![("file", name.into())]));
        }
        found.push((name, bytes));
    }
    Ok(())
}
