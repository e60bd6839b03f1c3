//! What is said of the words of a charter: whether its languages promise the same, and whether people can hold the body to it.

pub mod consistency;
pub mod coverage;
pub mod facts;
pub mod links;
pub mod own;
pub mod parity;
pub mod passage;
pub mod phrases;
pub mod plain;
pub mod promise;
pub mod readability;
pub mod reader;
pub mod sentences;
pub mod setting;
pub mod term;
pub mod thresholds;
pub mod tokens;
pub mod versions;
pub mod words;

use serde_json::Value;

use crate::finding::{Finding, Level};
use passage::Passage;
use setting::Setting;

/// A rule about the words of a charter.
#[derive(Debug, Clone, Copy)]
pub struct Lint {
    /// Its codes, each with its level and with `format-rule-CODE` in `locales/*/lint.ftl`.
    pub codes: &'static [(&'static str, Level)],
    /// What it looks at, and how.
    pub judge: Judge,
}

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub enum Judge {
    /// One text in all its languages.
    Passage(fn(&Passage<'_>, &mut Vec<Finding>)),
    /// The charter, with all its texts.
    Charter(fn(&Value, &[Passage<'_>], &mut Vec<Finding>)),
    /// The same, and when and under which packs it is read.
    Setting(fn(&Value, &[Passage<'_>], &Setting<'_>, &mut Vec<Finding>)),
}

/// The rules, in the order of their codes.
pub const LINTS: [Lint; 28] = [
    parity::facts::LINT,
    parity::channels::LINT,
    parity::negation::LINT,
    parity::links::LINT,
    parity::placeholders::LINT,
    coverage::language::LINT,
    coverage::shorter::LINT,
    coverage::lists::LINT,
    promise::vague::LINT,
    promise::unmissable::LINT,
    promise::term::LINT,
    promise::target::LINT,
    plain::jargon::LINT,
    plain::negation::LINT,
    plain::address::LINT,
    plain::abbreviation::LINT,
    plain::passive::LINT,
    consistency::person::LINT,
    consistency::telephone::LINT,
    consistency::hours::LINT,
    consistency::values::LINT,
    consistency::terms::LINT,
    consistency::address::LINT,
    consistency::mailbox::LINT,
    consistency::expired::LINT,
    consistency::past::LINT,
    consistency::anchor::LINT,
    consistency::repealed::LINT,
];

/// The rules that look at a charter only where that is asked for.
pub const ON_REQUEST: [Lint; 1] = [readability::LINT];

/// What the rules find in a charter, whenever it is read.
pub fn judge(charter: &Value) -> Vec<Finding> {
    judge_on(charter, &Setting::default())
}

/// What the rules find in a charter that is read on a day and under some packs.
pub fn judge_on(charter: &Value, setting: &Setting<'_>) -> Vec<Finding> {
    judge_by(charter, setting, &LINTS)
}

/// The same, with the rules that are asked for.
pub fn judge_with_readability(charter: &Value, setting: &Setting<'_>) -> Vec<Finding> {
    let lints: Vec<Lint> = LINTS.into_iter().chain(ON_REQUEST).collect();
    judge_by(charter, setting, &lints)
}

fn judge_by(charter: &Value, setting: &Setting<'_>, lints: &[Lint]) -> Vec<Finding> {
    let passages = passage::passages_with(charter, setting.own);
    let mut findings = Vec::new();
    for lint in lints {
        match lint.judge {
            Judge::Passage(judge) => passages.iter().for_each(|passage| judge(passage, &mut findings)),
            Judge::Charter(judge) => judge(charter, &passages, &mut findings),
            Judge::Setting(judge) => judge(charter, &passages, setting, &mut findings),
        }
    }
    findings
}

/// The codes of all rules.
pub fn codes() -> impl Iterator<Item = &'static str> {
    all_codes().map(|(code, _)| code)
}

/// The level that a code has of itself.
fn level(code: &str) -> Level {
    all_codes().find(|(of, _)| *of == code).map_or(Level::Note, |(_, level)| level)
}

fn all_codes() -> impl Iterator<Item = (&'static str, Level)> {
    LINTS.iter().chain(&ON_REQUEST).flat_map(|lint| lint.codes).chain(&links::CODES).copied()
}
