//! What was found, in the words and the form in which somebody reads it.

pub mod human;
pub mod json;
pub mod place;
mod sentence;

use std::collections::BTreeSet;

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
    /// The charter as it was read.
    pub reading: Reading,
    /// What it does with each pack.
    pub reports: Vec<regulation::Report<'pack>>,
    /// What its author should know, the first place first.
    pub findings: Vec<Finding>,
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
    /// What stands between two charters.
    pub between: &'static str,
    /// What stands after the last one.
    pub foot: fn(&Summary, &Context<'_>) -> String,
}

/// The forms in which a report can be written.
pub const FORMATS: [Format; 2] = [
    Format { name: "human", head: human::head, charter: human::charter, between: "", foot: human::foot },
    Format { name: "json", head: json::head, charter: json::charter, between: ",", foot: json::foot },
];

/// For whom a report is written.
#[derive(Clone, Copy)]
pub struct Context<'run> {
    /// In whose language.
    pub locale: &'run Locale,
    /// The day as of which was judged.
    pub as_of: Date,
    /// The packs at hand.
    pub packs: &'run [&'run regulation::Pack],
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
    /// Findings by level.
    pub errors: usize,
    /// Findings by level.
    pub warnings: usize,
    /// Findings by level.
    pub notes: usize,
    /// The packs that judged a charter, by id.
    pub packs: BTreeSet<String>,
    /// Verdicts, in the order of `Verdict::ALL`.
    pub verdicts: [usize; 6],
}

impl<'pack> Checked<'pack> {
    /// A charter and all that was found in it, in the order of the file.
    pub fn new(name: String, reading: Reading, mut reports: Vec<regulation::Report<'pack>>) -> Checked<'pack> {
        let mut findings = reading.findings.clone();
        for report in &mut reports {
            findings.append(&mut report.findings);
        }
        let starts = findings.iter().map(|finding| place::start(&finding.place, &reading));
        let mut ordered: Vec<(usize, Finding)> = starts.collect::<Vec<_>>().into_iter().zip(findings).collect();
        ordered.sort_by_key(|(start, finding)| (std::cmp::Reverse(finding.level), *start));
        let findings = ordered.into_iter().map(|(_, finding)| finding).collect();
        Checked { name, reading, reports, findings }
    }
}

impl Summary {
    /// Adds a charter.
    pub fn add(&mut self, checked: &Checked<'_>) {
        self.charters += 1;
        for finding in &checked.findings {
            match finding.level {
                Level::Error => self.errors += 1,
                Level::Warning => self.warnings += 1,
                Level::Note => self.notes += 1,
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
        self.packs.extend(other.packs.iter().cloned());
        for (mine, others) in self.verdicts.iter_mut().zip(other.verdicts) {
            *mine += others;
        }
        self
    }

    /// The level of the worst finding.
    pub fn worst(&self) -> Option<Level> {
        match (self.errors, self.warnings, self.notes) {
            (1.., _, _) => Some(Level::Error),
            (0, 1.., _) => Some(Level::Warning),
            (0, 0, 1..) => Some(Level::Note),
            (0, 0, 0) => None,
        }
    }
}
