//! `charter schema`: prints a JSON Schema.

use super::{CLEAN, FAILED, Run};

/// Print a JSON Schema.
#[derive(Debug, clap::Args)]
pub(super) struct Schema {
    /// Of what.
    #[arg(value_enum, default_value = "charter")]
    of: Of,
}

/// Of what a schema is.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Of {
    /// A charter.
    Charter,
    /// A file of a regulation pack.
    Regulation,
    /// What `charter check --format json` writes.
    Report,
    /// A line that `charter check --format jsonl` writes.
    ReportLine,
    /// What `charter matrix --format json` writes.
    Matrix,
    /// The configuration, `charter.toml`.
    Config,
    /// What `charter check --write-baseline` writes.
    Baseline,
    /// What `charter stale --format json` writes.
    Stale,
    /// What a template of one's own is given.
    Template,
}

impl Schema {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        let text = match self.of {
            Of::Charter => crate::charter::read::SCHEMA,
            Of::Regulation => crate::regulation::load::SCHEMA,
            Of::Report => crate::report::json::SCHEMA,
            Of::ReportLine => crate::report::jsonl::SCHEMA,
            Of::Matrix => crate::report::matrix::SCHEMA,
            Of::Config => super::config::file::SCHEMA,
            Of::Baseline => crate::acceptance::baseline::SCHEMA,
            Of::Stale => crate::report::stale::SCHEMA,
            Of::Template => crate::render::templates::SCHEMA,
        };
        if run.world.say(text) { CLEAN } else { FAILED }
    }
}
