//! `charter regulations check`: a pack of one's own, with everything that is wrong with it.

use std::path::PathBuf;

use super::super::packs::{Packs, faults, folder::Folder, pack_of};
use super::super::{CLEAN, FAILED, FOUND, Run, files};
use crate::finding::Arg;
use crate::language::Locale;
use crate::regulation::Pack;
use crate::regulation::builtin::Ready;
use crate::report::{Context, FORMATS, Summary};

/// Look at a pack of one's own and run its examples.
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// The folder of the pack.
    dir: PathBuf,
    /// The form in which it is told; as `charter check` writes it.
    #[arg(long, value_name = "FORMAT", default_value = FORMATS[0].name, value_parser = [FORMATS[0].name, FORMATS[1].name])]
    format: String,
}

impl Check {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        let (locale, packs) = match run.locale().and_then(|locale| Ok((locale, run.packs()?))) {
            Ok(both) => both,
            Err(code) => return code,
        };
        match self.judge(locale, &packs, run) {
            Ok(code) | Err(code) => code,
        }
    }

    fn judge(&self, locale: &'static Locale, packs: &Packs, run: &mut Run<'_>) -> Result<u8, u8> {
        let shown = files::shown(&self.dir);
        let folder = Folder::read(&run.world.folder.join(&self.dir));
        let folder = folder.map_err(|error| run.fail("cli-cannot-read", &shown, &error))?;
        // A pack of the program is looked at alone.
        let id = folder.id();
        let others: Vec<&Ready> = packs.all().into_iter().filter(|ready| Some(&ready.pack.head.id) != id.as_ref()).collect();
        let (checked, whole) = match pack_of(&folder, &others) {
            Ok(pack) => (Vec::new(), whole(&pack, &shown, locale)),
            Err(wrong) => (faults::by_file(&self.dir, &folder, wrong), String::new()),
        };
        let context = Context::of(locale, (run.world.today)(), &[], run.colour, run.width());
        let mut summary = Summary::default();
        checked.iter().for_each(|checked| summary.add(checked));
        let [human, json, ..] = FORMATS;
        let text = if self.format == json.name {
            let parts: Vec<String> = checked.iter().map(|checked| (json.charter)(checked, &context)).collect();
            (json.head)(&context) + &parts.join(json.between) + &(json.foot)(&summary, &context)
        } else if checked.is_empty() {
            whole
        } else {
            let args = [("folder", shown.into()), ("count", Arg::Count(summary.errors))];
            let parts: String = checked.iter().map(|checked| (human.charter)(checked, &context)).collect();
            parts + &locale.say("pack-has-faults", &args) + "\n"
        };
        let code = if checked.is_empty() { CLEAN } else { FOUND };
        Ok(if run.world.say(&text) { code } else { FAILED })
    }
}

/// What is said of a pack that is whole.
fn whole(pack: &Pack, shown: &str, locale: &Locale) -> String {
    let versions = pack.obligations.iter().flat_map(|obligation| &obligation.versions);
    let examples = 2 * versions.filter(|version| !version.repealed).count();
    let args = [
        ("folder", shown.into()),
        ("title", pack.head.title.of(locale.language().tag()).into()),
        ("version", pack.head.version.as_str().into()),
        ("count", Arg::Count(pack.obligations.len())),
        ("examples", Arg::Count(examples)),
    ];
    locale.say("pack-is-whole", &args) + "\n"
}
