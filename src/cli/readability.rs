//! `charter readability`: how hard a charter is to read, by part and language, with its hardest sentences.

use std::path::PathBuf;

use super::{CLEAN, FAILED, FOUND, Run, files};
use crate::charter::read::Reading;
use crate::lint::readability;
use crate::report::{self, Checked, Context};

/// Say how hard a charter is to read, by part and language, with its ten hardest sentences in each.
#[derive(Debug, clap::Args)]
pub(super) struct Readability {
    /// The charter; `-` is the standard input.
    file: PathBuf,
}

impl Readability {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        self.made(run).unwrap_or_else(|code| code)
    }

    fn made(&self, run: &mut Run<'_>) -> Result<u8, u8> {
        let (locale, as_of) = (run.locale()?, run.as_of(None)?);
        let (name, bytes) = files::given(&self.file, run)?;
        let packs = run.packs()?;
        let ready = packs.all();
        let known: Vec<_> = ready.iter().map(|ready| &ready.pack).collect();
        let context = Context::of(locale, as_of, &known, run.colour, run.width());
        let reading = Reading::of(&bytes);
        if reading.source.is_none() {
            let checked = Checked::new(name, reading, Vec::new());
            run.world.complain(&(report::FORMATS[0].charter)(&checked, &context));
            return Err(FOUND);
        }
        let readings = readability::of(reading.value());
        if readings.is_empty() {
            run.world.complain(&(locale.say("readability-nothing", &[("file", name.into())]) + "\n"));
            return Ok(CLEAN);
        }
        Ok(if run.world.say(&report::readability::write(&readings, &context)) { CLEAN } else { FAILED })
    }
}
