//! One obligation and what a charter does with it.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::place::{self, Lines};
use super::super::{Checked, Context, sentence};
use crate::acceptance::Found;
use crate::check::{Evidence, Verdict};
use crate::finding::Place as At;
use crate::regulation::judgement::{citations, place_of};
use crate::regulation::{Judgement, Pack};

/// An obligation in force and what the charter does with it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Row {
    /// Its code.
    pub code: String,
    /// What it is about.
    pub title: String,
    /// What it asks, of whom.
    pub asks: String,
    /// What the charter does.
    pub verdict: Verdict,
    /// The level of the finding, where there is one: `error`, `warning` or `note`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<&'static str>,
    /// Where the charter shows it.
    pub evidence: Vec<Place>,
    /// Why it does not apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// How much the source weighs: `law`, `directive`, `practice` or `house`.
    pub class: &'static str,
    /// Whether the first article was compared with the text in force.
    pub verified: bool,
    /// Since when it asks this (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Class, first day and comparison in one line.
    #[serde(skip)]
    pub weight: String,
    /// The articles it rests on.
    pub basis: Vec<Basis>,
    /// That its finding is accepted for a while.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Accepted>,
}

/// A place in the charter that decided a verdict.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Place {
    /// The route, items by their id; none for the charter as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub route: Option<String>,
    /// The line in the file, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// Whether what is asked would stand there and does not.
    pub missing: bool,
    /// What there is to say of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
}

/// A part of a source.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Basis {
    /// The source.
    pub act: String,
    /// The article, and its paragraph or point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// The part of a source that has no articles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Source and article as one says them.
    #[serde(skip)]
    pub cited: String,
}

/// A finding that is accepted for a while; its verdict stays.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Accepted {
    /// Why.
    pub reason: String,
    /// Who answers for it.
    pub owner: String,
    /// The last day on which it is (ISO 8601).
    pub until: String,
}

pub(super) fn of(judgement: &Judgement<'_>, pack: &Pack, checked: &Checked<'_>, lines: &Lines<'_>, context: &Context<'_>) -> Row {
    let tag = context.locale.language().tag();
    let does_not_apply = judgement.verdict == Verdict::NotApplicable;
    let says = |evidence: &Evidence| evidence.says.as_ref().map(|says| context.locale.message(says));
    let places = judgement.evidence.iter().filter(|_| !does_not_apply).map(|evidence| {
        let at = place_of(evidence, judgement.verdict, checked.reading.value());
        Place {
            route: (!evidence.route.0.is_empty()).then(|| evidence.route.display(checked.reading.value())),
            line: place::bytes(&at, &checked.reading).map(|bytes| lines.line_and_column(bytes.start).0),
            missing: judgement.verdict == Verdict::Silent && !matches!(at, At::Value(_)),
            says: says(evidence),
        }
    });
    let basis = citations(judgement.version, pack).into_iter().map(|citation| Basis {
        act: citation.act.get(tag).cloned().unwrap_or_default(),
        cited: context.locale.citation(&citation),
        link: sentence::link(&citation, context).map(str::to_owned),
        section: citation.section.and_then(|section| section.get(tag).cloned()),
        article: citation.article,
    });
    let about = |found: &&Found| found.finding.code == judgement.obligation.code && found.finding.ground.is_some();
    let found = checked.findings.iter().find(about);
    Row {
        code: judgement.obligation.code.clone(),
        title: judgement.version.title.of(tag).to_owned(),
        asks: judgement.version.asks.of(tag).to_owned(),
        verdict: judgement.verdict,
        level: found.map(|found| found.finding.level.word()),
        evidence: places.collect(),
        why: judgement.evidence.iter().filter(|_| does_not_apply).find_map(says),
        class: judgement.class.word(),
        verified: judgement.verified,
        since: judgement.version.from.map(|since| since.to_string()),
        weight: sentence::weight(judgement.class.word(), judgement.version.from, judgement.verified, context),
        basis: basis.collect(),
        accepted: found.and_then(Found::acceptance).map(|acceptance| Accepted {
            reason: acceptance.reason.clone(),
            owner: acceptance.owner.clone(),
            until: acceptance.until.to_string(),
        }),
    }
}
