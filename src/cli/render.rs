//! `charter render`: pages of a charter.

use std::path::{Path, PathBuf};

use super::check::judged;
use super::config::found::Configs;
use super::{CLEAN, FAILED, FOUND, Run, USAGE, files};
use crate::charter::Charter;
use crate::charter::text::Language;
use crate::finding::Arg;
use crate::language::Locale;
use crate::regulation::Pack;
use crate::render::{self, FORMATS, Format, Request, Templates};
use crate::report::{self, Context};

/// Make pages of a charter.
#[derive(Debug, clap::Args)]
pub(super) struct Render {
    /// The charter; `-` is the standard input.
    file: PathBuf,
    /// The format of the pages.
    #[arg(long, value_name = "FORMAT", default_value = "html", value_parser = FORMATS.map(|format| format.name))]
    format: String,
    /// Where the pages go: a file, a folder, or `-` for the standard output. A folder gets `ID.LANGUAGE.EXTENSION`.
    #[arg(long, short, value_name = "FILE|DIR|-", default_value = "-")]
    output: PathBuf,
    /// The day as of which notices are shown [default: today].
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
}

impl Render {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        let into_folder = run.lang.as_deref() == Some("all");
        match self.pages(run).and_then(|pages| write(&pages, &self.output, into_folder, &self.file, run)) {
            Ok(()) => CLEAN,
            Err(code) => code,
        }
    }

    /// The name and the text of every page, or the exit code.
    fn pages(&self, run: &mut Run<'_>) -> Result<Vec<(String, String)>, u8> {
        let as_of = run.as_of(self.as_of.as_deref())?;
        let asked = asked(run)?;
        let Some(format) = FORMATS.iter().find(|format| format.name == self.format) else { return Err(USAGE) };
        let (name, bytes) = files::given(&self.file, run)?;
        let config = Configs::as_of(as_of).of_charter(&self.file, run)?;
        let base = run.packs()?;
        let packs = config.as_ref().map_or(&base, |config| &config.packs);
        let all = packs.all();
        let known: Vec<&Pack> = all.iter().map(|ready| &ready.pack).collect();
        let checked = judged(name.clone(), &bytes, &all, as_of);
        let checked = match &config {
            Some(config) => checked.settled(&config.policy, None),
            None => checked,
        };
        let locale = run.own_locale();
        let colour = run.colour && run.world.terminal.is_some();
        let context = Context::of(locale, as_of, &known, colour, run.width());
        run.world.complain(&(report::FORMATS[0].charter)(&checked, &context));
        if !checked.reading.is_well_formed {
            run.world.complain(&(locale.say("cli-not-rendered", &[("file", name.into())]) + "\n"));
            return Err(FOUND);
        }
        let charter = checked.reading.charter().map_err(|error| {
            run.fail("cli-render-failed", &name, &error.to_string());
            FOUND
        })?;
        let languages = languages(&charter, asked, locale).map_err(|message| {
            run.world.complain(&(message + "\n"));
            USAGE
        })?;
        let names_file = FORMATS.iter().any(|format| self.output.extension().is_some_and(|extension| extension == format.extension));
        if languages.len() > 1 && (self.output.as_os_str() == "-" || names_file) {
            run.world.complain(&(locale.say("cli-many-need-folder", &[]) + "\n"));
            return Err(USAGE);
        }
        let templates = Templates::builtin().map_err(|error| run.fail("cli-render-failed", &name, &error.to_string()))?;
        let page = |language: &Language| one(&charter, *language, &languages, format, &known, as_of, &templates);
        let pages: Result<Vec<_>, _> = languages.iter().map(page).collect();
        pages.map_err(|error| run.fail("cli-render-failed", &name, &error.to_string()))
    }
}

/// The language that was asked for; none for the drafting language.
enum Asked {
    Drafting,
    All,
    One(Language),
}

fn asked(run: &mut Run<'_>) -> Result<Asked, u8> {
    match run.lang.clone().as_deref() {
        None => Ok(Asked::Drafting),
        Some("all") => Ok(Asked::All),
        Some(tag) => match Language::ALL.into_iter().find(|language| language.tag() == tag) {
            Some(language) => Ok(Asked::One(language)),
            None => Err(run.usage(&format!("invalid value '{tag}' for '--lang <LANGUAGE>': one of fr, nl, de, en, all"))),
        },
    }
}

fn languages(charter: &Charter, asked: Asked, locale: &Locale) -> Result<Vec<Language>, String> {
    match asked {
        Asked::Drafting => Ok(vec![charter.drafting_language()]),
        Asked::All => Ok(charter.languages.clone()),
        Asked::One(language) if charter.languages.contains(&language) => Ok(vec![language]),
        Asked::One(language) => {
            let known = charter.languages.iter().map(|language| Arg::from(locale.language_name(*language))).collect();
            let args = [("language", locale.language_name(language).into()), ("languages", Arg::List(known))];
            Err(locale.say("cli-language-not-declared", &args))
        }
    }
}

fn one(
    charter: &Charter,
    language: Language,
    languages: &[Language],
    format: &Format,
    packs: &[&Pack],
    as_of: crate::time::date::Date,
    templates: &Templates,
) -> Result<(String, String), render::Broken> {
    let request = Request { format, language, languages, packs, as_of };
    let text = render::render(charter, &request, templates)?;
    Ok((render::file_name(charter, language, format), text))
}

/// Puts the pages where they were asked for. They are all made before the first is written.
fn write(pages: &[(String, String)], output: &Path, into_folder: bool, input: &Path, run: &mut Run<'_>) -> Result<(), u8> {
    if output.as_os_str() == "-" {
        let text: String = pages.iter().map(|(_, text)| text.as_str()).collect();
        return if run.world.say(&text) { Ok(()) } else { Err(FAILED) };
    }
    let full = run.world.folder.join(output);
    let is_folder = full.is_dir() || into_folder || output.to_string_lossy().ends_with(['/', '\\']);
    if is_folder {
        std::fs::create_dir_all(&full).map_err(|error| run.fail("cli-cannot-write", &output.to_string_lossy(), &error.to_string()))?;
    }
    for (name, text) in pages {
        let place = if is_folder { output.join(name) } else { output.to_owned() };
        files::deliver(text, &place, input, run)?;
    }
    Ok(())
}
