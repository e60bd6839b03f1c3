//! The command `charter`: hands the arguments and the world to the library.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use charter::charter::text::Language;
use charter::cli::world::World;
use charter::time::date::Date;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let terminal = std::io::stdout().is_terminal().then(columns);
    let mut world = World {
        input: Box::new(std::io::stdin()),
        output: Box::new(std::io::stdout()),
        errors: Box::new(std::io::stderr()),
        folder: std::env::current_dir().unwrap_or_default(),
        today,
        now: jiff::Timestamp::now,
        pause: std::thread::sleep,
        cache: cache(),
        language: language(),
        terminal,
        shows_progress: std::io::stderr().is_terminal(),
        can_ask: std::io::stdin().is_terminal() && std::io::stderr().is_terminal(),
        no_color: std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()),
        step_summary: std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()).map(Into::into),
        is_unread: false,
    };
    ExitCode::from(charter::cli::run(std::env::args_os(), &mut world))
}

/// The folder in which programs keep what they can get again.
fn cache() -> Option<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).filter(|path| !path.is_empty()).map(PathBuf::from);
    let home = || folder("HOME").map(|home| home.join(if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" }));
    folder("XDG_CACHE_HOME")
        .filter(|path| path.is_absolute())
        .or_else(|| folder("LOCALAPPDATA"))
        .or_else(home)
        .map(|cache| cache.join("charter"))
}

fn columns() -> usize {
    terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0))
}

fn today() -> Date {
    Date(jiff::ZonedDateTime::now().date())
}

/// The language of the environment, as POSIX orders its variables.
fn language() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .and_then(|locale| Language::of_locale(&locale))
        .unwrap_or(Language::En)
}
