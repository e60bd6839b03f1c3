//! What was found, in the words and the form in which somebody reads it.

mod checkstyle;
mod entry;
mod escape;
mod github;
mod gitlab;
mod html;
pub mod human;
pub mod json;
pub mod jsonl;
mod junit;
mod markdown;
pub mod matrix;
pub mod place;
mod rdjson;
pub mod readability;
mod sarif;
mod sentence;
pub mod stale;
pub mod upcoming;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) use escape::xml;

use crate::acceptance::baseline::Known;
use crate::acceptance::policy::Policy;
use crate::acceptance::{Found, Status};
use crate::charter::read::Reading;
use crate::finding::{Finding, Level};
use crate::language::Locale;
use crate::regulation;
use crate::time::date::Date;

/// A charter that was checked.
#[derive(Debug)]
pub struct Checked<'pack> {
    /// The file, as the caller calls it.
    pub name: String,
    /// Whether it is a charter; else it is a configuration or a baseline, of which there is something to say.
    pub is_charter: bool,
    /// The charter as it was read.
    pub reading: Reading,
    /// What it does with each pack.
    pub reports: Vec<regulation::Report<'pack>>,
    /// What its author should know: errors first, then by place.
    pub findings: Vec<Found>,
    /// Which of the charters of the run it is, from 0.
    pub at: usize,
    /// What is coming, where it was asked for.
    pub upcoming: Option<upcoming::Upcoming<'pack>>,
}

/// A form in which a report is written.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// What stands before the first charter.
    pub head: fn(&Context<'_>) -> String,
    /// What is said of a charter.
    pub charter: fn(&Checked<'_>, &Context<'_>) -> String,
    /// What stands between two charters of which there is something to say.
    pub between: &'static str,
    /// What stands after the last one.
    pub foot: fn(&Summary, &Context<'_>) -> String,
    /// The most bytes that its readers take; charters for which there is no room are only counted.
    pub room: Option<usize>,
    /// The format that is added to the summary of the step, where it runs on a CI server that has one.
    pub step_summary: Option<&'static str>,
}

/// The forms in which a report can be written.
pub const FORMATS: [Format; 11] = [
    row("human", human::head, human::charter, "", human::foot),
    row("json", json::head, json::charter, ",", json::foot),
    row("jsonl", jsonl::head, jsonl::charter, "", jsonl::foot),
    row("sarif", sarif::head, sarif::charter, ",", sarif::foot),
    row("junit", junit::head, junit::charter, "", junit::foot),
    Format { step_summary: Some("markdown"), ..row("github", github::head, github::charter, "", github::foot) },
    row("gitlab", gitlab::head, gitlab::charter, ",", gitlab::foot),
    row("checkstyle", checkstyle::head, checkstyle::charter, "", checkstyle::foot),
    row("rdjson", rdjson::head, rdjson::charter, ",", rdjson::foot),
    Format { room: Some(markdown::ROOM), ..row("markdown", markdown::head, markdown::charter, "", markdown::foot) },
    row("html", html::head, html::charter, "", html::foot),
];

const fn row(
    name: &'static str,
    head: fn(&Context<'_>) -> String,
    charter: fn(&Checked<'_>, &Context<'_>) -> String,
    between: &'static str,
    foot: fn(&Summary, &Context<'_>) -> String,
) -> Format {
    Format { name, head, charter, between, foot, room: None, step_summary: None }
}

/// For whom a report is written.
#[derive(Clone, Copy)]
pub struct Context<'run> {
    /// In whose language.
    pub locale: &'run Locale,
    /// The day as of which was judged.
    pub as_of: Date,
    /// The packs at hand.
    pub packs: &'run [&'run regulation::Pack],
    /// The codes of the rules that stand in no pack, each with `format-rule-CODE` among the messages.
    pub own_rules: &'run [&'static str],
    /// The lowest level that makes the run fail; none where nothing does.
    pub fail_on: Option<Level>,
    /// The folder from which files are named.
    pub folder: &'run std::path::Path,
    /// Whether colours are wanted.
    pub colour: bool,
    /// The columns of the terminal; none where there is none.
    pub width: Option<usize>,
}

/// What was found in all charters together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Charters read.
    pub charters: usize,
    /// Open findings of the level `error`.
    pub errors: usize,
    /// Open findings of the level `warning`.
    pub warnings: usize,
    /// Open findings of the level `note`.
    pub notes: usize,
    /// Findings that are accepted for a while.
    pub accepted: usize,
    /// Findings that the baseline has.
    pub known: usize,
    /// The packs that judged a charter, by id.
    pub packs: BTreeSet<String>,
    /// Verdicts, in the order of `Verdict::ALL`.
    pub verdicts: [usize; 6],
    /// Whether something could not be read.
    pub is_incomplete: bool,
    /// Charters for which a report has no room.
    pub left_out: usize,
}

impl<'run> Context<'run> {
    /// For people at a terminal.
    pub fn of(
        locale: &'run Locale,
        as_of: Date,
        packs: &'run [&'run regulation::Pack],
        colour: bool,
        width: Option<usize>,
    ) -> Context<'run> {
        Context { locale, as_of, packs, own_rules: &[], fail_on: None, folder: std::path::Path::new(""), colour, width }
    }
}

impl<'pack> Checked<'pack> {
    /// A charter and all that was found in it, in the order of the file.
    pub fn new(name: String, reading: Reading, mut reports: Vec<regulation::Report<'pack>>) -> Checked<'pack> {
        let mut findings = reading.findings.clone();
        for report in &mut reports {
            findings.append(&mut report.findings);
        }
        let mut seen: BTreeMap<(String, String), usize> = BTreeMap::new();
        let found = findings.into_iter().map(|finding| {
            let at = place::route(&finding.place, &reading).unwrap_or_default();
            let nth = seen.entry((finding.code.clone(), at.clone())).or_default();
            *nth += 1;
            Found { rule_level: finding.level, at, nth: *nth, status: Status::Open, finding }
        });
        let findings = found.collect();
        Checked { name, is_charter: true, reading, reports, findings, at: 0, upcoming: None }.in_order()
    }

    /// What there is to say of a configuration or a baseline.
    pub fn of_configuration(name: String, reading: Reading) -> Checked<'pack> {
        Checked { is_charter: false, ..Checked::new(name, reading, Vec::new()) }
    }

    /// Adds what else its author should know.
    pub fn add(&mut self, findings: Vec<Finding>) {
        for finding in findings {
            let at = place::route(&finding.place, &self.reading).unwrap_or_default();
            let nth = 1 + self.findings.iter().filter(|found| found.finding.code == finding.code && found.at == at).count();
            self.findings.insert(0, Found { rule_level: finding.level, at, nth, status: Status::Open, finding });
        }
    }

    /// The same with what an organisation says of the findings.
    pub fn settled(mut self, policy: &Policy, known: Option<Known<'_>>) -> Checked<'pack> {
        for found in &mut self.findings {
            policy.settle(found, known.as_ref());
        }
        self.in_order()
    }

    /// What counts first, then errors first, then by place.
    fn in_order(mut self) -> Checked<'pack> {
        let start = |found: &Found| place::start(&found.finding.place, &self.reading);
        self.findings.sort_by_cached_key(|found| (!found.is_open(), Reverse(found.finding.level), start(found)));
        self
    }
}

impl Summary {
    /// Adds a charter.
    pub fn add(&mut self, checked: &Checked<'_>) {
        self.charters += usize::from(checked.is_charter);
        for found in &checked.findings {
            match (&found.status, found.finding.level) {
                (Status::Accepted(_), _) => self.accepted += 1,
                (Status::Known, _) => self.known += 1,
                (Status::Open, Level::Error) => self.errors += 1,
                (Status::Open, Level::Warning) => self.warnings += 1,
                (Status::Open, Level::Note) => self.notes += 1,
            }
        }
        self.packs.extend(checked.reports.iter().map(|report| report.pack.head.id.clone()));
        for judgement in checked.reports.iter().flat_map(|report| &report.judgements) {
            let at = crate::check::Verdict::ALL.iter().position(|verdict| *verdict == judgement.verdict);
            self.verdicts[at.unwrap_or_default()] += 1;
        }
    }

    /// Adds what was found in other charters.
    pub fn and(mut self, other: &Summary) -> Summary {
        self.charters += other.charters;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.notes += other.notes;
        self.accepted += other.accepted;
        self.known += other.known;
        self.packs.extend(other.packs.iter().cloned());
        for (mine, others) in self.verdicts.iter_mut().zip(other.verdicts) {
            *mine += others;
        }
        self.is_incomplete |= other.is_incomplete;
        self
    }

    /// The level of the worst open finding.
    pub fn worst(&self) -> Option<Level> {
        match (self.errors, self.warnings, self.notes) {
            (1.., _, _) => Some(Level::Error),
            (0, 1.., _) => Some(Level::Warning),
            (0, 0, 1..) => Some(Level::Note),
            (0, 0, 0) => None,
        }
    }
}
