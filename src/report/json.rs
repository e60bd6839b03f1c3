//! A report for machines; its shape is `schemas/report.schema.json`.

use schemars::JsonSchema;
use serde::Serialize;

use super::entry::{self, Entry};
use super::place::{self, Lines};
use super::upcoming::json::UpcomingReport;
use super::{Checked, Context, Summary, sentence};
use crate::finding::Place;
use crate::regulation::Pack;

/// What a run of `charter check --format json` writes.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Report of charter check")]
pub struct ReportFile {
    /// What stands before the charters.
    #[serde(flatten)]
    pub head: Head,
    /// The charters, in the order in which they were given or found.
    pub charters: Vec<CharterReport>,
    /// What stands after them.
    #[serde(flatten)]
    pub foot: Foot,
}

/// What is known before a charter is read.
#[derive(Serialize, JsonSchema)]
pub struct Head {
    /// The version of this shape.
    pub report: u32,
    /// The version of the program.
    pub charter: String,
    /// The day as of which was judged (ISO 8601).
    pub as_of: String,
    /// The language of all sentences (BCP 47).
    pub language: String,
}

/// What is known when all charters were read.
#[derive(Serialize, JsonSchema)]
pub struct Foot {
    /// The packs that were compared with.
    pub packs: Vec<PackUsed>,
    /// What the report says and does not say.
    pub statements: Vec<String>,
    /// What was found in all of them.
    pub summary: SummaryReport,
}

/// A pack that was compared with.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PackUsed {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The SHA-256 of its files.
    pub sha256: String,
}

impl PackUsed {
    /// What is said of a pack.
    pub(super) fn of(pack: &Pack) -> PackUsed {
        PackUsed { id: pack.head.id.clone(), version: pack.head.version.clone(), sha256: pack.sha256.clone() }
    }
}

/// What was found in one charter.
#[derive(Serialize, JsonSchema)]
pub struct CharterReport {
    /// The file, as it was given or found.
    pub file: String,
    /// Whether it has the shape of a charter.
    pub well_formed: bool,
    /// What its author should know; errors first, then by place.
    pub findings: Vec<FindingReport>,
    /// Every obligation in force, once.
    pub verdicts: Vec<VerdictReport>,
    /// What is coming, where it was asked for (`--upcoming`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upcoming: Option<UpcomingReport>,
}

/// Something its author should know.
#[derive(Serialize, JsonSchema)]
pub struct FindingReport {
    /// The rule.
    pub code: String,
    /// `error`, `warning` or `note`.
    pub level: &'static str,
    /// The level that the rule has of itself, where the configuration gives it another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule_level: Option<&'static str>,
    /// `open`: it counts; `accepted`: for a while; `known`: the baseline has it.
    pub status: &'static str,
    /// By whom it is accepted, why and until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acceptance: Option<AcceptanceReport>,
    /// What stays the same when lines move: a hash of file, code and route.
    pub fingerprint: String,
    /// What is so.
    pub message: String,
    /// What stands at the place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceReport>,
    /// Other places that show the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<PlaceReport>,
    /// More to know.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// What to write instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// On what it rests, where it is about an obligation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<GroundReport>,
}

/// A finding that an organisation accepts for a while; its verdict stays.
#[derive(Serialize, JsonSchema)]
pub struct AcceptanceReport {
    /// Where it holds, items by their id; everywhere where none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Why.
    pub reason: String,
    /// Who answers for it.
    pub owner: String,
    /// The last day on which it holds (ISO 8601).
    pub until: String,
}

/// A place in a charter.
#[derive(Serialize, JsonSchema)]
pub struct PlaceReport {
    /// The route, items by their id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub route: Option<String>,
    /// The first byte, from 0.
    pub start_byte: usize,
    /// The byte after the last.
    pub end_byte: usize,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The column after the last character; a place does not leave its line.
    pub end_column: usize,
}

/// On what a verdict rests.
#[derive(Serialize, JsonSchema)]
pub struct GroundReport {
    /// What the obligation is about.
    pub title: String,
    /// What it asks.
    pub asks: String,
    /// What the charter does.
    pub verdict: &'static str,
    /// How much the source weighs: `law`, `directive`, `practice` or `house`.
    pub class: &'static str,
    /// Whether the article was compared with the text in force.
    pub verified: bool,
    /// Since when it asks this (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The articles.
    pub citations: Vec<CitationReport>,
}

/// A part of a source.
#[derive(Serialize, JsonSchema)]
pub struct CitationReport {
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
}

/// What a charter does with an obligation.
#[derive(Serialize, JsonSchema)]
pub struct VerdictReport {
    /// The pack.
    pub pack: String,
    /// The obligation.
    pub code: String,
    /// The area it stands in.
    pub area: String,
    /// What it is about.
    pub title: String,
    /// What the charter does: `stated`, `referred`, `cannot_tell`, `silent`, `contradicts` or `not_applicable`.
    pub verdict: &'static str,
    /// How much the source weighs.
    pub class: &'static str,
    /// Whether the article was compared with the text in force.
    pub verified: bool,
    /// Where, items by their id.
    pub evidence: Vec<String>,
    /// What there is to say of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// What was found in all charters.
#[derive(Serialize, JsonSchema)]
pub struct SummaryReport {
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
    /// Obligations that a charter states.
    pub stated: usize,
    /// Obligations for which it points to a page.
    pub referred: usize,
    /// Obligations on which it says something that cannot be compared.
    pub cannot_tell: usize,
    /// Obligations on which it is silent.
    pub silent: usize,
    /// Obligations that it contradicts.
    pub contradicts: usize,
    /// Obligations that do not apply.
    pub not_applicable: usize,
}

/// The published schema of this shape.
pub const SCHEMA: &str = include_str!("../../schemas/report.schema.json");

/// The version of the shape.
const VERSION: u32 = 1;

pub(super) fn head(context: &Context<'_>) -> String {
    let head = serde_json::to_string_pretty(&head_of(context)).unwrap_or_default();
    format!("{},\n  \"charters\": [", head.trim_end_matches(['}', '\n']))
}

pub(super) fn charter(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let report = serde_json::to_string_pretty(&report_of(checked, context)).unwrap_or_default();
    format!("\n    {}", report.replace('\n', "\n    "))
}

pub(super) fn foot(summary: &Summary, context: &Context<'_>) -> String {
    let foot = serde_json::to_string_pretty(&foot_of(summary, context)).unwrap_or_default();
    format!("\n  ],{}", foot.trim_start_matches('{')) + "\n"
}

pub(super) fn head_of(context: &Context<'_>) -> Head {
    Head {
        report: VERSION,
        charter: env!("CARGO_PKG_VERSION").to_owned(),
        as_of: context.as_of.to_string(),
        language: context.locale.language().tag().to_owned(),
    }
}

pub(super) fn foot_of(summary: &Summary, context: &Context<'_>) -> Foot {
    let packs: Vec<PackUsed> = sentence::used(summary, context).map(PackUsed::of).collect();
    let statements = sentence::statements(summary, context);
    let [stated, referred, cannot_tell, silent, contradicts, not_applicable] = summary.verdicts;
    let summary = SummaryReport {
        charters: summary.charters,
        errors: summary.errors,
        warnings: summary.warnings,
        notes: summary.notes,
        accepted: summary.accepted,
        known: summary.known,
        stated,
        referred,
        cannot_tell,
        silent,
        contradicts,
        not_applicable,
    };
    Foot { packs, statements, summary }
}

pub(super) fn report_of(checked: &Checked<'_>, context: &Context<'_>) -> CharterReport {
    let lines = Lines::of(&checked.reading.text);
    let verdicts = checked.reports.iter().flat_map(|report| {
        report.judgements.iter().map(|judgement| VerdictReport {
            pack: report.pack.head.id.clone(),
            code: judgement.obligation.code.clone(),
            area: judgement.obligation.area.clone(),
            title: judgement.version.title.of(context.locale.language().tag()).to_owned(),
            verdict: judgement.verdict.word(),
            class: judgement.class.word(),
            verified: judgement.verified,
            evidence: judgement.evidence.iter().map(|evidence| evidence.route.display(checked.reading.value())).collect(),
            why: judgement.evidence.iter().find_map(|evidence| evidence.says.as_ref()).map(|says| context.locale.message(says)),
        })
    });
    CharterReport {
        file: checked.name.clone(),
        well_formed: checked.reading.is_well_formed,
        findings: entry::all(checked, context).into_iter().map(|entry| finding_of(entry, checked, &lines, context)).collect(),
        verdicts: verdicts.collect(),
        upcoming: checked.upcoming.as_ref().map(|upcoming| UpcomingReport::of(upcoming, checked, &lines, context)),
    }
}

pub(super) fn finding_of(entry: Entry<'_>, checked: &Checked<'_>, lines: &Lines<'_>, context: &Context<'_>) -> FindingReport {
    let (found, finding, locale) = (entry.found, &entry.found.finding, context.locale);
    let ground = finding.ground.as_ref().map(|ground| GroundReport {
        title: locale.message(&ground.title),
        asks: locale.message(&ground.asks),
        verdict: ground.verdict,
        class: ground.class,
        verified: ground.verified,
        since: ground.since.map(|since| since.to_string()),
        citations: ground
            .citations
            .iter()
            .map(|citation| CitationReport {
                act: citation.act.get(locale.language().tag()).cloned().unwrap_or_default(),
                article: citation.article.clone(),
                section: citation.section.as_ref().and_then(|section| section.get(locale.language().tag()).cloned()),
                link: sentence::link(citation, context).map(str::to_owned),
            })
            .collect(),
    });
    FindingReport {
        code: finding.code.clone(),
        level: finding.level.word(),
        rule_level: (found.rule_level != finding.level).then(|| found.rule_level.word()),
        status: found.status.word(),
        acceptance: found.acceptance().map(|acceptance| AcceptanceReport {
            at: acceptance.at.clone(),
            reason: acceptance.reason.clone(),
            owner: acceptance.owner.clone(),
            until: acceptance.until.to_string(),
        }),
        fingerprint: entry.fingerprint,
        message: entry.message,
        label: finding.label.as_ref().map(|label| locale.message(label)),
        place: place_of(&finding.place, checked, lines),
        related: finding.related.iter().filter_map(|(place, _)| place_of(place, checked, lines)).collect(),
        notes: finding.notes.iter().map(|note| locale.message(note)).collect(),
        help: finding.help.as_ref().map(|help| locale.message(help)),
        ground,
    }
}

pub(super) fn place_of(place: &Place, checked: &Checked<'_>, lines: &Lines<'_>) -> Option<PlaceReport> {
    let spot = lines.spot(place::bytes(place, &checked.reading)?);
    Some(PlaceReport {
        route: place::route(place, &checked.reading),
        start_byte: spot.bytes.start,
        end_byte: spot.bytes.end,
        line: spot.line,
        column: spot.column,
        end_column: spot.end_column,
    })
}
