//! A report a line for each thing, for logs and pipes; the shape of a line is `schemas/report-line.schema.json`.

use schemars::JsonSchema;
use serde::Serialize;

use super::json::{self, FindingReport, Foot, Head, VerdictReport};
use super::{Checked, Context, Summary};

/// A line that `charter check --format jsonl` writes.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Line of a report of charter check")]
#[serde(tag = "line", rename_all = "snake_case")]
pub enum Line {
    /// The first line.
    Run {
        /// What is known before a charter is read.
        run: Head,
    },
    /// Something that an author should know.
    Finding {
        /// The file, as it was given or found.
        file: String,
        /// What it is.
        finding: Box<FindingReport>,
    },
    /// What a charter does with an obligation.
    Verdict {
        /// The file, as it was given or found.
        file: String,
        /// What it does.
        verdict: VerdictReport,
    },
    /// The last line.
    Summary {
        /// What is known when all charters were read.
        summary: Foot,
    },
}

/// The published schema of a line.
pub const SCHEMA: &str = include_str!("../../schemas/report-line.schema.json");

pub(super) fn head(context: &Context<'_>) -> String {
    line(&Line::Run { run: json::head_of(context) })
}

pub(super) fn charter(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let report = json::report_of(checked, context);
    let findings =
        report.findings.into_iter().map(|finding| line(&Line::Finding { file: report.file.clone(), finding: Box::new(finding) }));
    let verdicts = report.verdicts.into_iter().map(|verdict| line(&Line::Verdict { file: report.file.clone(), verdict }));
    findings.chain(verdicts).collect()
}

pub(super) fn foot(summary: &Summary, context: &Context<'_>) -> String {
    line(&Line::Summary { summary: json::foot_of(summary, context) })
}

fn line(line: &Line) -> String {
    serde_json::to_string(line).unwrap_or_default() + "\n"
}
