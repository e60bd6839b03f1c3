//! `charter regulations`: regulation packs themselves.

mod check;
mod list;
mod new;

use super::Run;

/// Work on regulation packs: list them, look at one of one's own, begin one.
#[derive(Debug, clap::Args)]
pub(super) struct Regulations {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Look at a pack of one's own and run its examples.
    ///
    /// Every file is compared with the schema, everything that is named has to exist, and every example has to do what it says. What is
    /// wrong is told as `charter check` tells it, and the exit code is 1. A pack that is wrong and is named with `--regulations` judges
    /// nothing, and the exit code is 2.
    Check(check::Check),
    /// List the packs that charters are compared with.
    List(list::List),
    /// Begin a pack of one's own: four commented files, in a folder that is empty.
    New(new::New),
}

impl Regulations {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        match self.command {
            Command::Check(command) => command.run(run),
            Command::List(command) => command.run(run),
            Command::New(command) => command.run(run),
        }
    }
}
