//! `charter check`: compares charters with the rules that bind them.

use std::path::PathBuf;

use rayon::prelude::*;
use serde_json::Value;

use super::files::{self, Input};
use super::fix;
use super::outputs::{self, Asked, Output};
use super::{CLEAN, FAILED, FOUND, FailOn, Run, USAGE, explain, window};
use crate::charter::read::Reading;
use crate::charter::schema::validate::{instead, suggest};
use crate::finding::{Finding, Level, Message, Place};
use crate::language::Locale;
use crate::regulation::builtin::Ready;
use crate::report::upcoming::Upcoming;
use crate::report::{Checked, Context, Summary};
use crate::source::route::Route;
use crate::time::date::Date;

/// Compare charters with the rules that bind them.
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// Charters, or folders that are searched for charters; `-` is the standard input.
    #[arg(default_value = ".")]
    paths: Vec<PathBuf>,
    #[arg(long, value_name = "FORMAT[=FILE]", default_value = "human", help = outputs::help())]
    format: Vec<Asked>,
    /// The day as of which to judge [default: today].
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// The lowest level that makes the run fail.
    #[arg(long, value_name = "LEVEL", default_value = "error")]
    fail_on: FailOn,
    /// Also say what is coming if the charter stays as it is: in 90d, 12w, 3m, 2y, in a length such as '3 months', or until a date.
    #[arg(long, value_name = "WINDOW")]
    upcoming: Option<String>,
    /// Mend what is safe to mend, in place, and report what is left. Nothing that changes a promise is safe.
    /// Of `-` the mended text goes to the standard output, and no report.
    #[arg(long)]
    fix: bool,
    /// Show what --fix would write and write nothing: 1 where there is something, 0 where there is not.
    #[arg(long)]
    diff: bool,
}

/// How many charters are held in memory at a time.
const BATCH: usize = 64;

impl Check {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        let (locale, as_of) = match (run.locale(), run.as_of(self.as_of.as_deref())) {
            (Ok(locale), Ok(as_of)) => (locale, as_of),
            (Err(code), _) | (_, Err(code)) => return code,
        };
        let until = match self.until(as_of, run) {
            Ok(until) => until,
            Err(code) => return code,
        };
        let search = files::search(&self.paths, run);
        if search.inputs.is_empty() {
            if search.failed {
                return FAILED;
            }
            run.world.complain(&(locale.say("cli-no-charter", &[]) + "\n"));
            return USAGE;
        }
        let packs = match run.packs() {
            Ok(packs) => packs,
            Err(code) => return code,
        };
        let packs = packs.all();
        let judge = |name: String, bytes: &[u8]| judged(name, bytes, &packs, as_of);
        if self.diff {
            return fix::show(&search.inputs, &judge, locale, run);
        }
        if self.fix && search.inputs.iter().any(|input| matches!(input, Input::Stdin)) {
            return self.mend_stdin(&search, &judge, locale, run);
        }
        let used: Vec<&crate::regulation::Pack> = packs.iter().map(|ready| &ready.pack).collect();
        let folder = run.world.folder.clone();
        let context = Context {
            locale,
            as_of,
            packs: &used,
            own_rules: &explain::own_rules(),
            fail_on: self.fail_on.level(),
            folder: &folder,
            colour: run.colour,
            width: run.width(),
        };
        let charters: Vec<PathBuf> = self.paths.iter().map(|path| folder.join(path)).collect();
        let mut outputs = match outputs::open(&self.format, &charters, &context, run) {
            Ok(outputs) => outputs,
            Err(code) => return code,
        };
        if self.fix
            && let Err(code) = fix::mend(&search.inputs, &judge, locale, run)
        {
            return code;
        }
        let mut summary = Summary { is_incomplete: search.failed, ..Summary::default() };
        for output in &mut outputs {
            if let Err(code) = output.begin(run) {
                return code;
            }
        }
        let stdin = search.inputs.iter().any(|input| matches!(input, Input::Stdin)).then(|| files::read_stdin(run));
        for (at, batch) in search.inputs.chunks(BATCH).enumerate() {
            let judge =
                |(within, input): (usize, &Input)| one(input, at * BATCH + within, stdin.as_ref(), &outputs, &packs, (as_of, until));
            // One charter is not worth a pool of threads.
            let results: Vec<Result<(Vec<String>, Summary), (String, std::io::Error)>> = match batch {
                [input] => vec![judge((0, input))],
                _ => batch.par_iter().enumerate().map(judge).collect(),
            };
            for result in results {
                match result {
                    Ok((texts, counted)) => {
                        summary = summary.and(&counted);
                        for (output, text) in outputs.iter_mut().zip(texts) {
                            if let Err(code) = output.add(&text, run) {
                                return code;
                            }
                        }
                    }
                    Err((name, error)) => {
                        summary.is_incomplete = true;
                        let args = [("file", name.into()), ("why", error.to_string().into())];
                        run.world.complain(&(locale.say("cli-cannot-read", &args) + "\n"));
                    }
                }
            }
        }
        for output in outputs {
            if let Err(code) = output.end(&summary, run) {
                return code;
            }
        }
        if summary.is_incomplete {
            return FAILED;
        }
        if self.fail_on.is_met_by(summary.worst()) { FOUND } else { CLEAN }
    }
}

impl Check {
    /// The last day of what is coming, where that was asked for.
    fn until(&self, as_of: Date, run: &mut Run<'_>) -> Result<Option<Date>, u8> {
        let Some(text) = &self.upcoming else { return Ok(None) };
        let wrong = format!("invalid value '{text}' for '--upcoming <WINDOW>': 90d, 12w, 3m, 2y, '3 months', or a date after {as_of}");
        window::last_day(text, as_of).map(Some).ok_or_else(|| run.usage(&wrong))
    }

    /// The mended text of the standard input stands alone on the standard output; the exit code says what is left.
    fn mend_stdin(&self, search: &files::Search, judge: &fix::Judge<'_>, locale: &'static Locale, run: &mut Run<'_>) -> u8 {
        if search.inputs.len() > 1 {
            return run.usage("with --fix, '-' stands alone: its text is written to the standard output");
        }
        match fix::mend_stdin(judge, locale, run) {
            Ok(checked) => {
                let mut summary = Summary::default();
                summary.add(&checked);
                if self.fail_on.is_met_by(summary.worst()) { FOUND } else { CLEAN }
            }
            Err(code) => code,
        }
    }
}

fn one(
    input: &Input,
    at: usize,
    stdin: Option<&std::io::Result<Vec<u8>>>,
    outputs: &[Output<'_>],
    packs: &[&Ready],
    (as_of, until): (Date, Option<Date>),
) -> Result<(Vec<String>, Summary), (String, std::io::Error)> {
    let name = input.name();
    let bytes = match (input, stdin) {
        (Input::Stdin, Some(Ok(bytes))) => bytes.clone(),
        (Input::Stdin, Some(Err(error))) => return Err((name, std::io::Error::new(error.kind(), error.to_string()))),
        (Input::Stdin, None) => Vec::new(),
        (Input::File { path, .. }, _) => files::read(path).map_err(|error| (name.clone(), error))?,
    };
    let mut checked = Checked { at, ..judged(name.clone(), &bytes, packs, as_of) };
    checked.upcoming = until.map(|until| Upcoming::of(&checked, as_of, until, &|day| judged(name.clone(), &bytes, packs, day)));
    let mut summary = Summary::default();
    summary.add(&checked);
    Ok((outputs.iter().map(|output| output.of(&checked)).collect(), summary))
}

/// A charter, read and compared with the packs that it names.
pub(super) fn judged<'pack>(name: String, bytes: &[u8], packs: &[&'pack Ready], as_of: Date) -> Checked<'pack> {
    let mut reading = Reading::of(bytes);
    let reports = if reading.source.is_some() {
        let asked = asked_packs(reading.value(), packs);
        unknown_packs(&mut reading, packs);
        asked.into_iter().map(|ready| crate::regulation::judge(reading.value(), &ready.pack, &ready.calendars, as_of)).collect()
    } else {
        Vec::new()
    };
    Checked::new(name, reading, reports)
}

/// The packs that a charter names; where it names none, those of its country, or all where it says no country.
fn asked_packs<'pack>(charter: &Value, packs: &[&'pack Ready]) -> Vec<&'pack Ready> {
    let named = charter.get("regulations").and_then(Value::as_array);
    let country = charter.get("organisation").and_then(|organisation| organisation.get("country")).and_then(Value::as_str);
    packs
        .iter()
        .copied()
        .filter(|ready| match named {
            Some(named) => named.iter().any(|id| id.as_str() == Some(&ready.pack.head.id)),
            None => country.is_none_or(|country| country == ready.pack.head.jurisdiction),
        })
        .collect()
}

fn unknown_packs(reading: &mut Reading, packs: &[&Ready]) {
    let known: Vec<&str> = packs.iter().map(|ready| ready.pack.head.id.as_str()).collect();
    let route = Route::root().key("regulations");
    let named: Vec<(usize, String)> = route
        .of(reading.value())
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .enumerate()
        .filter_map(|(at, id)| Some((at, id.as_str()?.to_owned())))
        .collect();
    let facts = Route::root().key("facts");
    let of_facts = facts.of(reading.value()).and_then(Value::as_object).into_iter().flatten();
    let of_facts: Vec<(Place, String)> = of_facts.map(|(id, _)| (Place::Key(facts.key(id)), id.clone())).collect();
    let named = named.into_iter().map(|(at, id)| (Place::Value(route.item(at)), id)).chain(of_facts);
    for (place, id) in named.into_iter().filter(|(_, id)| !known.contains(&id.as_str())) {
        let message = Message::own("ref-no-such-pack", vec![("id", id.as_str().into())]);
        let mut finding = Finding::new("REF-03", Level::Error, message, place);
        finding.fix = match &finding.place {
            Place::Value(at) => instead(at, &id, known.iter().copied()),
            _ => None,
        };
        finding.help = suggest(&id, known.iter().copied()).or_else(|| {
            let words = known.iter().map(|id| format!("`{id}`").into()).collect();
            Some(Message::own("help-one-of", vec![("words", crate::finding::Arg::List(words))]))
        });
        reading.findings.push(finding);
    }
}
