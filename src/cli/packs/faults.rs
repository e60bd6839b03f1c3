//! What is wrong with a pack, as its author reads it: file by file, each fault at its place.

use std::path::Path;

use super::super::{Run, files};
use super::folder::Folder;
use crate::charter::read::Reading;
use crate::regulation::Pack;
use crate::regulation::builtin::Ready;
use crate::regulation::load::PackFault;
use crate::report::{Checked, Context, FORMATS};
use crate::source::{LARGEST, Source};

/// The faults by file, in the order in which the files were read.
pub(in crate::cli) fn by_file(name: &Path, folder: &Folder, faults: Vec<PackFault>) -> Vec<Checked<'static>> {
    let mut files: Vec<(String, Vec<_>)> = Vec::new();
    for fault in faults {
        match files.iter_mut().find(|(file, _)| *file == fault.file) {
            Some((_, findings)) => findings.push(fault.finding),
            None => files.push((fault.file, vec![fault.finding])),
        }
    }
    let checked = files.into_iter().map(|(file, findings)| {
        let bytes = folder.bytes(&file);
        let (source, _) = Source::read(bytes);
        let text = if bytes.len() > LARGEST { "" } else { std::str::from_utf8(bytes).unwrap_or_default() };
        let reading = Reading { text: text.to_owned(), source, findings, is_well_formed: false };
        Checked::new(files::shown(&name.join(file)), reading, Vec::new())
    });
    checked.collect()
}

/// The faults, for somebody who wanted a charter to be judged.
pub(super) fn report(name: &Path, folder: &Folder, faults: Vec<PackFault>, packs: &[&Ready], run: &mut Run<'_>) -> String {
    let own = run.own_locale();
    let locale = run.locale().unwrap_or(own);
    let packs: Vec<&Pack> = packs.iter().map(|ready| &ready.pack).collect();
    let colour = run.colour && run.world.terminal.is_some();
    let context = Context::of(locale, (run.world.today)(), &packs, colour, run.width());
    let said: String = by_file(name, folder, faults).iter().map(|checked| (FORMATS[0].charter)(checked, &context)).collect();
    said + &locale.say("pack-not-used", &[("folder", files::shown(name).into())]) + "\n"
}
