//! `charter completions`: prints what a shell needs to complete the command.

use super::{CLEAN, FAILED, Run};

/// Print what a shell needs to complete the command.
#[derive(Debug, clap::Args)]
pub(super) struct Completions {
    /// Which shell.
    #[arg(value_enum)]
    shell: clap_complete::Shell,
}

impl Completions {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut super::command(), "charter", &mut script);
        if run.world.say(&String::from_utf8_lossy(&script)) { CLEAN } else { FAILED }
    }
}
