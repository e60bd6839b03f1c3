//! `charter render`: pages of a charter.

mod losses;

use std::path::{Path, PathBuf};

use losses::Losses;

use super::config::found::Configs;
use super::judged::judged;
use super::{CLEAN, FAILED, FOUND, Run, USAGE, files};
use crate::charter::Charter;
use crate::charter::read::Reading;
use crate::charter::text::Language;
use crate::finding::{Arg, Finding, Level, Place};
use crate::language::Locale;
use crate::regulation::Pack;
use crate::render::brand::official;
use crate::render::{self, Broken, FORMATS, FRAGMENT, LAYOUTS, LinkedData, Made, Request, Templates};
use crate::report::{self, Checked, Context};
use crate::time::date::Date;

/// Make pages of a charter.
#[derive(Debug, clap::Args)]
pub(super) struct Render {
    /// The charter; `-` is the standard input.
    file: PathBuf,
    /// The format of the pages.
    #[arg(long, value_name = "FORMAT", default_value = "html", value_parser = FORMATS.each_ref().map(|format| format.name))]
    format: String,
    /// What of the charter is shown.
    #[arg(long, value_name = "LAYOUT", default_value = "full", value_parser = LAYOUTS.each_ref().map(|layout| layout.name))]
    layout: String,
    /// Where the pages go: a file, a folder, or `-` for the standard output. A folder gets `ID.LANGUAGE.EXTENSION`.
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

impl Render {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        let into_folder = run.lang.as_deref() == Some("all");
        match self.pages(run).and_then(|(pages, losses)| {
            write(&pages, &self.output, into_folder, &self.file, run)?;
            self.report(losses.as_ref(), run)
        }) {
            Ok(()) => CLEAN,
            Err(code) => code,
        }
    }

    /// Says what the format does not hold.
    fn report(&self, losses: Option<&Losses>, run: &mut Run<'_>) -> Result<(), u8> {
        let Some(losses) = losses else { return Ok(()) };
        let locale = run.own_locale();
        run.world.complain(&losses.line(locale).unwrap_or_default());
        match &self.loss_report {
            Some(file) => files::deliver(losses.report(file, locale), file, &self.file, run),
            None => Ok(()),
        }
    }

    /// The name and the text of every page, and what they do not hold; or the exit code.
    fn pages(&self, run: &mut Run<'_>) -> Result<(Vec<Page>, Option<Losses>), u8> {
        let as_of = run.as_of(self.as_of.as_deref())?;
        let asked = asked(run)?;
        let Some(format) = FORMATS.iter().find(|format| format.name == self.format) else { return Err(USAGE) };
        let format = match (self.fragment, format.name) {
            (false, _) => format,
            (true, "html") => &FRAGMENT,
            (true, _) => {
                run.world.complain(&(run.own_locale().say("cli-fragment-is-html", &[]) + "\n"));
                return Err(USAGE);
            }
        };
        let Some(layout) = LAYOUTS.iter().find(|layout| layout.name == self.layout) else { return Err(USAGE) };
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
        let objections = (format.objects)(&checked.reading);
        let is_refused = !objections.is_empty();
        checked.add(objections);
        checked.add(official::missing(&checked.reading, layout, &brand));
        let checked = match &config {
            Some(config) => checked.settled(&config.policy, None),
            None => checked,
        };
        let locale = run.own_locale();
        let colour = run.colour && run.world.terminal.is_some();
        let context = Context::of(locale, as_of, &known, colour, run.width());
        run.world.complain(&(report::FORMATS[0].charter)(&checked, &context));
        if !checked.reading.is_well_formed || is_refused {
            run.world.complain(&(locale.say("cli-not-rendered", &[("file", name.into())]) + "\n"));
            return Err(FOUND);
        }
        let charter = checked.reading.charter().map_err(|error| {
            run.fail("cli-render-failed", &name, &error.to_string());
            FOUND
        })?;
        let asked = if format.is_multilingual { Asked::Drafting } else { asked };
        let languages = languages(&charter, asked, locale).map_err(|message| {
            run.world.complain(&(message + "\n"));
            USAGE
        })?;
        let names_file = FORMATS.iter().any(|format| self.output.extension().is_some_and(|extension| extension == format.extension));
        if languages.len() > 1 && (self.output.as_os_str() == "-" || names_file) {
            run.world.complain(&(locale.say("cli-many-need-folder", &[]) + "\n"));
            return Err(USAGE);
        }
        let home = config.as_ref().and_then(|config| config.file.render.templates.clone()).unwrap_or_default();
        let mut templates = Templates::of(brand, own).map_err(|broken| self::broken(broken, &home, as_of, run))?;
        templates.title_level = self.title_level.into();
        let data = LinkedData::default();
        let request = |language: Language| Request { format, layout, language, languages: &languages, packs: &known, as_of, data: &data };
        let losses = Losses::of(&charter, &checked.reading, &request(languages.first().copied().unwrap_or(charter.drafting_language())));
        if losses.is_none() && self.loss_report.is_some() {
            return Err(run.usage(&format!("{} shows the charter as a page; a loss report is made of csv, ics and jsonld", self.format)));
        }
        let pages: Result<Vec<_>, _> = languages.iter().map(|language| one(&charter, &request(*language), &templates)).collect();
        pages.map(|pages| (pages, losses)).map_err(|broken| self::broken(broken, &home, as_of, run))
    }
}

/// Says why a page could not be made: `home` is the folder of the templates of its own.
pub(super) fn broken(broken: Broken, home: &str, as_of: Date, run: &mut Run<'_>) -> u8 {
    match broken {
        Broken::WithoutPdf => {
            run.world.complain(&(run.own_locale().say("pdf-not-built", &[]) + "\n"));
            USAGE
        }
        Broken::Template(why) => run.fail("cli-render-failed", "charter", &why),
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
        Some(tag) => match Language::of_tag(tag) {
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

fn one(charter: &Charter, request: &Request<'_>, templates: &Templates) -> Result<(String, Made), Broken> {
    let made = render::render(charter, request, templates)?;
    Ok((render::file_name(charter, request.language, request.format, request.layout), made))
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
            Made::File(bytes) => files::deliver(bytes, &place, input, run)?,
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
    std::fs::create_dir_all(path).map_err(|error| run.fail("cli-cannot-write", &shown.to_string_lossy(), &error.to_string()))
}

fn on_standard_output(pages: &[(String, Made)], run: &mut Run<'_>) -> Result<(), u8> {
    for (_, made) in pages {
        let done = match made {
            Made::File(bytes) => match std::str::from_utf8(bytes) {
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
