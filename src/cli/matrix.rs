//! `charter matrix`: every obligation in force, with what a charter does with it and where.

use std::path::PathBuf;

use super::config::found::Configs;
use super::judged::judged;
use super::{CLEAN, FAILED, FOUND, FailOn, Run, USAGE, explain, files};
use crate::report::matrix::{FORMATS, Matrix as Of};
use crate::report::{self, Context, Summary};

/// Make a table of every obligation in force, with what a charter does with it and where.
#[derive(Debug, clap::Args)]
pub(super) struct Matrix {
    /// The charter; `-` is the standard input.
    file: PathBuf,
    /// How to write it.
    #[arg(long, value_name = "FORMAT", default_value = "table", value_parser = FORMATS.map(|format| format.name))]
    format: String,
    /// The day as of which to judge [default: today].
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// Where it goes: a file, or `-` for the standard output.
    #[arg(long, short, value_name = "FILE|-", default_value = "-")]
    output: PathBuf,
    /// The lowest level of a finding that makes the run fail, as in `check` [default: `fail_on` of charter.toml, else error].
    #[arg(long, value_name = "LEVEL")]
    fail_on: Option<FailOn>,
}

impl Matrix {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        self.made(run).unwrap_or_else(|code| code)
    }

    fn made(&self, run: &mut Run<'_>) -> Result<u8, u8> {
        let as_of = run.as_of(self.as_of.as_deref())?;
        run.locale()?;
        let Some(format) = FORMATS.into_iter().find(|format| format.name == self.format) else { return Err(USAGE) };
        let (name, bytes) = files::given(&self.file, run)?;
        let config = Configs::as_of(as_of).of_charter(&self.file, run)?;
        let locale = run.locale_by(config.as_ref().and_then(|config| config.file.language))?;
        let base = run.packs()?;
        let packs = config.as_ref().map_or(&base, |config| &config.packs);
        let ready = packs.all();
        let known: Vec<_> = ready.iter().map(|ready| &ready.pack).collect();
        let checked = judged(None, name.clone(), &bytes, &ready, as_of);
        let checked = match &config {
            Some(config) => checked.settled(&config.policy, None),
            None => checked,
        };
        let fail_on = self.fail_on.or(config.as_ref().and_then(|config| config.file.fail_on)).unwrap_or(FailOn::Error);
        let to_file = self.output.as_os_str() != "-";
        let folder = run.world.folder.clone();
        let context = Context {
            locale,
            as_of,
            packs: &known,
            own_rules: &explain::own_rules(),
            fail_on: fail_on.level(),
            folder: &folder,
            colour: run.colour,
            width: run.width().filter(|_| !to_file),
        };
        if !checked.reading.is_well_formed {
            // A key with a typing error would be judged as if it were not there.
            run.world.complain(&(report::FORMATS[0].charter)(&checked, &context));
            run.world.complain(&(locale.say("matrix-not-made", &[("file", name.into())]) + "\n"));
            return Err(FOUND);
        }
        let text = (format.write)(&Of::of(&checked, &context), &context);
        let text = text.map_err(|error| run.fail("cli-render-failed", &name, error.to_string()))?;
        if to_file {
            files::deliver(&text, &self.output, &self.file, run)?;
        } else if !run.world.say(&text) {
            return Err(FAILED);
        }
        let mut summary = Summary::default();
        summary.add(&checked);
        Ok(if fail_on.is_met_by(summary.worst()) { FOUND } else { CLEAN })
    }
}
