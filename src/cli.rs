//! The command: arguments, dispatch, exit codes, and the world that everything else is handed.

mod accept;
mod baseline;
mod check;
mod completions;
pub mod config;
mod explain;
mod files;
mod fix;
mod init;
mod judged;
mod lsp;
mod man;
mod matrix;
#[cfg(feature = "online")]
mod online;
mod outputs;
mod packs;
mod preview;
mod progress;
mod readability;
mod regulations;
mod render;
mod rules;
mod schema;
mod search;
mod settings;
mod site;
mod stale;
mod stop;
mod template;
mod told;
mod watch;
mod why;
mod window;
pub mod world;

use std::path::PathBuf;

use clap::{CommandFactory, Parser, Subcommand};

use crate::charter::text::Language;
use crate::finding::{Arg, Level};
use crate::language::Locale;
use crate::time::date::Date;
use packs::Packs;
use world::World;

/// Nothing at or above `--fail-on`.
pub const CLEAN: u8 = 0;
/// Something at or above `--fail-on`.
pub const FOUND: u8 = 1;
/// Wrong usage or configuration, or no charter.
pub const USAGE: u8 = 2;
/// It could not be done.
pub const FAILED: u8 = 3;

/// Drafts, checks and publishes the customer charter of a public body.
#[derive(Debug, Parser)]
#[command(name = "charter", version, about, after_help = EXIT_CODES, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// The language of everything the program says [default: the environment's, else English].
    /// For `render` and `init`, the language of the page or the charter.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// Whether to use colours.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: When,
    /// A folder with a regulation pack of one's own, beside those of the program; may be repeated.
    #[arg(long, global = true, value_name = "DIR")]
    regulations: Vec<PathBuf>,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  nothing at or above --fail-on
  1  something is; or a charter is malformed or too large
  2  wrong usage or configuration, or no charter found
  3  it could not be done: something cannot be read or written

The program compares a text with the law. It never declares a body compliant, and it is no legal advice.";

/// Whether something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum When {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Compare charters with the rules that bind them.
    Check(check::Check),
    /// Accept a finding for a while; its verdict stays.
    Accept(accept::Accept),
    /// Print what is in force for a charter, and where each value comes from.
    Config(settings::Settings),
    /// Begin a charter.
    Init(init::Init),
    /// Make pages of a charter.
    Render(render::Render),
    /// Show the pages of a charter beside its findings, in a browser on this machine, anew on each save.
    Preview(preview::Preview),
    /// Make a register of many charters as a static site.
    Site(site::Site),
    /// Work on templates of one's own: write those of the program into a folder.
    Template(template::Template),
    /// Make a table of every obligation in force, with what a charter does with it and where.
    Matrix(matrix::Matrix),
    /// Say how hard a charter is to read, by part and language, with its ten hardest sentences in each.
    Readability(readability::Readability),
    /// Say which translations are older than their source: by the history of git, else by what --record wrote.
    Stale(stale::Stale),
    /// Say what a rule asks, of whom, since when, and on what basis.
    Explain(explain::Explain),
    /// List every obligation in force.
    Rules(rules::Rules),
    /// Work on regulation packs: list them, look at one of one's own, begin one.
    Regulations(regulations::Regulations),
    /// Print a JSON Schema.
    Schema(schema::Schema),
    /// Serve an editor over standard input and output.
    Lsp(lsp::Lsp),
    /// Print what a shell needs to complete the command.
    Completions(completions::Completions),
    /// Write the manual pages.
    Man(man::Man),
}

/// What every command needs to know.
struct Run<'world> {
    world: &'world mut World,
    lang: Option<String>,
    colour: bool,
    regulations: Vec<PathBuf>,
}

/// The lowest level of a finding that makes a run fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FailOn {
    /// Errors.
    Error,
    /// Warnings and errors.
    Warning,
    /// Anything at all.
    Note,
    /// Nothing.
    Never,
}

/// Runs the command with these arguments (the first is the program's name) in this world; the exit code.
pub fn run(arguments: impl IntoIterator<Item = std::ffi::OsString>, world: &mut World) -> u8 {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let text = if world.terminal.is_some() { error.render().ansi().to_string() } else { error.render().to_string() };
            if error.use_stderr() {
                world.complain(&text);
                return USAGE;
            }
            return if world.say(&text) { CLEAN } else { FAILED };
        }
    };
    let colour = match arguments.color {
        When::Auto => world.terminal.is_some() && !world.no_color,
        When::Always => true,
        When::Never => false,
    };
    let mut run = Run { world, lang: arguments.lang, colour, regulations: arguments.regulations };
    match arguments.command {
        Command::Check(command) => command.run(&mut run),
        Command::Accept(command) => command.run(&mut run),
        Command::Config(command) => command.run(&mut run),
        Command::Init(command) => command.run(&mut run),
        Command::Render(command) => command.run(&mut run),
        Command::Preview(command) => command.run(&mut run),
        Command::Site(command) => command.run(&mut run),
        Command::Template(command) => command.run(&mut run),
        Command::Matrix(command) => command.run(&mut run),
        Command::Readability(command) => command.run(&mut run),
        Command::Stale(command) => command.run(&mut run),
        Command::Explain(command) => command.run(&mut run),
        Command::Rules(command) => command.run(&mut run),
        Command::Regulations(command) => command.run(&mut run),
        Command::Schema(command) => command.run(&mut run),
        Command::Lsp(command) => command.run(&mut run),
        Command::Completions(command) => command.run(&mut run),
        Command::Man(command) => command.run(&mut run),
    }
}

/// The command line as clap knows it.
pub fn command() -> clap::Command {
    Arguments::command()
}

impl Run<'_> {
    /// The language to speak: the one that was asked for, else the environment's, else English.
    fn locale(&mut self) -> Result<&'static Locale, u8> {
        match self.lang.as_deref() {
            None => Ok(Locale::of(self.world.language)),
            Some(asked) => match Language::of_tag(asked) {
                Some(language) => Ok(Locale::of(language)),
                None => Err(self.usage(&format!("invalid value '{asked}' for '--lang <LANGUAGE>': one of fr, nl, de, en"))),
            },
        }
    }

    /// The language to speak where a configuration names one: an argument weighs more, the environment less.
    fn locale_by(&mut self, configured: Option<Language>) -> Result<&'static Locale, u8> {
        match (&self.lang, configured) {
            (None, Some(language)) => Ok(Locale::of(language)),
            _ => self.locale(),
        }
    }

    /// The language of what is said beside a report or a page: the one that was asked for, where it is one; else that of the environment.
    fn own_locale(&self) -> &'static Locale {
        let asked = self.lang.as_deref().and_then(Language::of_tag);
        Locale::of(asked.unwrap_or(self.world.language))
    }

    /// Complains of wrong usage, in English as all of `--help`.
    fn usage(&mut self, message: &str) -> u8 {
        self.world.complain(&format!("error: {message}\n\nFor more information, try '--help'.\n"));
        USAGE
    }

    /// Says that something could not be done with a file; the exit code.
    fn fail(&mut self, id: &str, file: &str, why: impl Into<Arg>) -> u8 {
        let line = self.own_locale().say(id, &[("file", file.into()), ("why", why.into())]);
        self.world.complain(&(line + "\n"));
        FAILED
    }

    /// The packs of the program and of the folders that were named; the exit code where one of these holds no whole pack.
    fn packs(&mut self) -> Result<Packs, u8> {
        let folders = std::mem::take(&mut self.regulations);
        let packs = Packs::with(&folders, self);
        self.regulations = folders;
        packs
    }

    fn as_of(&mut self, asked: Option<&str>) -> Result<Date, u8> {
        match asked {
            None => Ok((self.world.today)()),
            Some(text) => Date::parse(text)
                .ok_or_else(|| self.usage(&format!("invalid value '{text}' for '--as-of <DATE>': a date such as 2026-11-23"))),
        }
    }

    /// The columns to write in; none where nobody reads at a terminal.
    fn width(&self) -> Option<usize> {
        self.world.terminal
    }
}

impl FailOn {
    /// Its word on the command line and in a configuration.
    fn word(self) -> &'static str {
        match self {
            FailOn::Never => "never",
            FailOn::Error => "error",
            FailOn::Warning => "warning",
            FailOn::Note => "note",
        }
    }

    fn level(self) -> Option<Level> {
        match self {
            FailOn::Error => Some(Level::Error),
            FailOn::Warning => Some(Level::Warning),
            FailOn::Note => Some(Level::Note),
            FailOn::Never => None,
        }
    }

    /// Of several, the one by which most fails.
    fn strictest(all: impl Iterator<Item = FailOn>) -> Option<FailOn> {
        all.min_by_key(|one| one.level().map_or(u8::MAX, |level| level as u8))
    }

    fn is_met_by(self, worst: Option<Level>) -> bool {
        self.level().zip(worst).is_some_and(|(lowest, worst)| worst >= lowest)
    }
}
