//! `charter render`: pages of a charter.

mod asked;
mod losses;

use std::path::{Path, PathBuf};

use asked::{ALL, Kind};
use clap::builder::PossibleValuesParser;
use losses::Losses;
use rayon::prelude::*;

use super::config::Config;
use super::config::found::Configs;
use super::judged::judged;
use super::{CLEAN, FAILED, FOUND, Run, USAGE, files};
use crate::charter::read::Reading;
use crate::charter::text::Language;
use crate::finding::{Arg, Finding, Level, Place};
use crate::regulation::Pack;
use crate::render::brand::{Brand, official};
use crate::render::{self, Broken, FORMATS, LinkedData, Made, Request, Templates, sheet};
use crate::report::{self, Checked, Context};
use crate::time::date::Date;

/// Make pages of a charter.
#[derive(Debug, clap::Args)]
pub(super) struct Render {
    /// The charter; `-` is the standard input.
    file: PathBuf,
    /// The format of the pages; several with commas, or `all`.
    #[arg(long, value_name = "FORMAT", default_value = "html", value_delimiter = ',', value_parser = PossibleValuesParser::new(asked::formats()))]
    format: Vec<String>,
    /// What of the charter is shown; several with commas, or `all`.
    #[arg(long, value_name = "LAYOUT", default_value = "full", value_delimiter = ',', value_parser = PossibleValuesParser::new(asked::layouts()))]
    layout: Vec<String>,
    /// The paper of a poster [default: a3; all else is a4].
    #[arg(long, value_name = "PAPER", value_parser = ["a3", "a4"])]
    paper: Option<String>,
    /// Where the pages go: a file, a folder, or `-` for the standard output. A folder gets `ID.LANGUAGE.EXTENSION`, with the layout before the language where it is not `full`, and data in all languages as `ID.EXTENSION`.
    #[arg(long, short, value_name = "FILE|DIR|-", default_value = "-")]
    output: PathBuf,
    /// Only what stands in the page, for a page of a content management system: HTML without a head, a style sheet or a script.
    #[arg(long)]
    fragment: bool,
    /// The level of the title of a fragment: 1 to 3.
    #[arg(long, value_name = "LEVEL", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=3), requires = "fragment")]
    title_level: u8,
    /// The day as of which notices are shown [default: today].
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// Where to list what of the charter csv, ics or jsonld cannot hold: as JSON in a file called so, else as text.
    #[arg(long, value_name = "FILE")]
    loss_report: Option<PathBuf>,
}

/// The name of a file, and what stands in it.
type Page = (String, Made);

/// What was made.
struct Done {
    pages: Vec<Page>,
    /// What they do not hold.
    losses: Vec<Losses>,
    /// How many pages were asked for; some may be refused.
    asked: usize,
}

impl Render {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        match self.pages(run).and_then(|Done { pages, losses, asked }| {
            let into_folder = run.lang.as_deref() == Some(ALL) || asked > 1;
            write(&pages, &self.output, into_folder, &self.file, run)?;
            self.report(&losses, run)?;
            Ok(if pages.len() == asked { CLEAN } else { FOUND })
        }) {
            Ok(code) | Err(code) => code,
        }
    }

    /// Says what the formats do not hold.
    fn report(&self, losses: &[Losses], run: &mut Run<'_>) -> Result<(), u8> {
        let locale = run.own_locale();
        for losses in losses {
            run.world.complain(&losses.line(locale).unwrap_or_default());
        }
        match &self.loss_report {
            Some(file) => files::deliver(losses::report(losses, file, locale), file, &self.file, run),
            None => Ok(()),
        }
    }

    /// Makes the pages; or the exit code.
    fn pages(&self, run: &mut Run<'_>) -> Result<Done, u8> {
        let as_of = run.as_of(self.as_of.as_deref())?;
        let asked = asked::asked(run)?;
        let kinds = asked::kinds(self, run)?;
        if self.loss_report.as_ref().is_some_and(|file| *file == self.output) {
            return Err(run.usage("the loss report and the pages go into one file; give each one of its own"));
        }
        let (name, bytes) = files::given(&self.file, run)?;
        let mut configs = Configs::as_of(as_of);
        let config = configs.of_charter(&self.file, run)?;
        let (brand, own) = configs.look(config.as_deref(), run)?;
        let base = run.packs()?;
        let packs = config.as_ref().map_or(&base, |config| &config.packs);
        let all = packs.all();
        let known: Vec<&Pack> = all.iter().map(|ready| &ready.pack).collect();
        let mut checked = judged(None, name.clone(), &bytes, &all, as_of);
        let locale = run.own_locale();
        let charter = checked.reading.charter();
        let spoken = charter.as_ref().ok().map(|charter| asked::languages(charter, &asked, locale));
        let languages = spoken.iter().flatten().flatten().copied().collect::<Vec<_>>();
        let (objections, refused) = objections(&kinds, &languages, &checked.reading, &brand);
        checked.add(objections);
        let with_layouts: Vec<Kind> = kinds.iter().filter(|(format, _)| format.has_layouts).copied().collect();
        for (_, layout) in first_of_each(&with_layouts, |(_, layout)| layout.name) {
            checked.add(official::missing(&checked.reading, layout, &brand));
            let shortened = charter.iter().flat_map(|charter| sheet::shortened(&checked.reading, charter, layout, &languages));
            checked.add(shortened.collect());
        }
        let checked = settled(checked, config.as_deref());
        let colour = run.colour && run.world.terminal.is_some();
        let context = Context::of(locale, as_of, &known, colour, run.width());
        run.world.complain(&(report::FORMATS[0].charter)(&checked, &context));
        if !checked.reading.is_well_formed {
            run.world.complain(&(locale.say("cli-not-rendered", &[("file", name.into())]) + "\n"));
            return Err(FOUND);
        }
        let charter = charter.map_err(|error| {
            run.fail("cli-render-failed", &name, error.to_string());
            FOUND
        })?;
        let spoken = spoken.unwrap_or_else(|| Ok(Vec::new())).map_err(|message| {
            run.world.complain(&(message + "\n"));
            USAGE
        })?;
        let wanted = wanted(&kinds, &spoken, charter.drafting_language());
        let names_file = FORMATS.iter().any(|format| self.output.extension().is_some_and(|extension| extension == format.extension));
        if wanted.len() > 1 && (self.output.as_os_str() == "-" || names_file) {
            run.world.complain(&(locale.say("cli-many-need-folder", &[]) + "\n"));
            return Err(USAGE);
        }
        let asked = wanted.len();
        let (unmade, wanted): (Vec<_>, Vec<_>) =
            wanted.into_iter().partition(|(kind, language)| refused.contains(&(kind.0.name, *language)));
        if !unmade.is_empty() {
            let names: Vec<Arg> = refused.iter().map(|(format, language)| format!("{format} ({language})").into()).collect();
            run.world.complain(&(locale.say("cli-not-made", &[("file", name.into()), ("formats", Arg::List(names))]) + "\n"));
        }
        if wanted.is_empty() {
            return Err(FOUND);
        }
        let home = config.as_ref().and_then(|config| config.file.render.templates.clone()).unwrap_or_default();
        let mut templates = Templates::of(brand, own).map_err(|broken| self::broken(broken, &home, as_of, run))?;
        templates.title_level = self.title_level.into();
        let data = LinkedData::default();
        let request = |(format, layout): Kind, language: Language| Request {
            format,
            layout,
            language,
            languages: &spoken,
            packs: &known,
            as_of,
            data: &data,
        };
        // What a format does not hold is the same in every language and layout.
        let lossy = first_of_each(&wanted, |((format, _), _)| format.name);
        let losses: Vec<Losses> =
            lossy.filter_map(|(kind, language)| Losses::of(&charter, &checked.reading, &request(*kind, *language))).collect();
        if losses.is_empty() && self.loss_report.is_some() {
            return Err(run.usage("a loss report is made of csv, ics and jsonld; the other formats show the charter as a page"));
        }
        let one = |(kind, language): (Kind, Language)| {
            let name = render::file_name(&charter, language, kind.0, kind.1);
            let made = render::render(&charter, &request(kind, language), &templates)?;
            let cut = match &made {
                Made::Cut(_, passages) => Some(sheet::cut(&checked.reading, kind.1, language, *passages)),
                Made::File(_) | Made::Folder(_) => None,
            };
            Ok(((name, made), cut))
        };
        let made: Result<Vec<(Page, Option<Finding>)>, Broken> = wanted.into_par_iter().map(one).collect();
        let (pages, cut): (Vec<Page>, Vec<Option<Finding>>) =
            made.map_err(|broken| self::broken(broken, &home, as_of, run))?.into_iter().unzip();
        let cut: Vec<Finding> = cut.into_iter().flatten().collect();
        if !cut.is_empty() {
            let reading = Reading { findings: Vec::new(), ..checked.reading };
            let mut more = Checked::new(checked.name, reading, Vec::new());
            more.add(cut);
            run.world.complain(&(report::FORMATS[0].charter)(&settled(more, config.as_deref()), &context));
        }
        Ok(Done { pages, losses, asked })
    }
}

/// With what an organisation says of the findings.
fn settled<'pack>(checked: Checked<'pack>, config: Option<&Config>) -> Checked<'pack> {
    match config {
        Some(config) => checked.settled(&config.policy, None),
        None => checked,
    }
}

/// A format in a language.
type Version = (&'static str, Language);

/// What the formats cannot hold of a charter, each once, and which of them are not made for that.
fn objections(kinds: &[Kind], languages: &[Language], reading: &Reading, brand: &Brand) -> (Vec<Finding>, Vec<Version>) {
    let mut findings: Vec<Finding> = Vec::new();
    let mut refused: Vec<Version> = Vec::new();
    for (format, _) in first_of_each(kinds, |(format, _)| format.name) {
        for language in languages {
            let more = (format.objects)(reading, brand, *language);
            refused.extend((!more.is_empty()).then_some((format.name, *language)));
            findings.extend(more.into_iter().filter(|one| !findings.contains(one)).collect::<Vec<_>>());
        }
    }
    (findings, refused)
}

/// The first of all that are called alike.
fn first_of_each<T>(all: &[T], name: impl Fn(&T) -> &'static str) -> impl Iterator<Item = &T> {
    all.iter().enumerate().filter(move |(at, one)| all[..*at].iter().all(|before| name(before) != name(one))).map(|(_, one)| one)
}

/// Each kind in each language; a format that holds all languages once.
fn wanted(kinds: &[Kind], spoken: &[Language], drafting: Language) -> Vec<(Kind, Language)> {
    let each = kinds.iter().flat_map(|kind| {
        let languages = if kind.0.is_multilingual { vec![drafting] } else { spoken.to_vec() };
        languages.into_iter().map(|language| (*kind, language))
    });
    each.collect()
}

/// Says why a page could not be made: `home` is the folder of the templates of its own.
pub(super) fn broken(broken: Broken, home: &str, as_of: Date, run: &mut Run<'_>) -> u8 {
    match broken {
        Broken::WithoutPdf => {
            run.world.complain(&(run.own_locale().say("pdf-not-built", &[]) + "\n"));
            USAGE
        }
        Broken::Template(why) => run.fail("cli-render-failed", "charter", why),
        Broken::Own { file, text, bytes, message } => {
            let name = files::shown(&Path::new(home).join(file));
            let finding = Finding::new("TPL-01", Level::Error, message, Place::Bytes(bytes));
            let reading = Reading { text, source: None, findings: vec![finding], is_well_formed: false };
            let locale = run.own_locale();
            let context = Context::of(locale, as_of, &[], run.colour, run.width());
            let said = (report::FORMATS[0].charter)(&Checked::of_configuration(name.clone(), reading), &context);
            let refused = locale.say("template-refused", &[("file", name.into())]);
            run.world.complain(&format!("{said}{refused}\n"));
            USAGE
        }
    }
}

/// Puts the pages where they were asked for. They are all made before the first is written.
fn write(pages: &[(String, Made)], output: &Path, into_folder: bool, input: &Path, run: &mut Run<'_>) -> Result<(), u8> {
    if output.as_os_str() == "-" {
        return on_standard_output(pages, run);
    }
    let full = run.world.folder.join(output);
    let is_folder = full.is_dir() || into_folder || output.to_string_lossy().ends_with(['/', '\\']);
    if is_folder {
        folder(&full, output, run)?;
    }
    for (name, made) in pages {
        let place = if is_folder { output.join(name) } else { output.to_owned() };
        match made {
            Made::File(bytes) | Made::Cut(bytes, _) => files::deliver(bytes, &place, input, run)?,
            Made::Folder(files) => {
                for (name, bytes) in files {
                    let place = place.join(name);
                    place.parent().map_or(Ok(()), |shown| folder(&run.world.folder.join(shown), shown, run))?;
                    files::deliver(bytes, &place, input, run)?;
                }
            }
        }
    }
    Ok(())
}

fn folder(path: &Path, shown: &Path, run: &mut Run<'_>) -> Result<(), u8> {
    std::fs::create_dir_all(path).map_err(|error| run.fail("cli-cannot-write", &shown.to_string_lossy(), &error))
}

fn on_standard_output(pages: &[(String, Made)], run: &mut Run<'_>) -> Result<(), u8> {
    for (_, made) in pages {
        let done = match made {
            Made::File(bytes) | Made::Cut(bytes, _) => match std::str::from_utf8(bytes) {
                Ok(text) => run.world.say(text),
                Err(_) if run.world.terminal.is_some() => {
                    run.world.complain(&(run.own_locale().say("cli-is-no-text", &[]) + "\n"));
                    return Err(USAGE);
                }
                Err(_) => run.world.write(bytes),
            },
            Made::Folder(_) => {
                run.world.complain(&(run.own_locale().say("cli-is-a-folder", &[]) + "\n"));
                return Err(USAGE);
            }
        };
        if !done {
            return Err(FAILED);
        }
    }
    Ok(())
}
