//! A matrix as a page: HTML and Markdown.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::{Context, sentence};
use super::lines::{self, Line};
use super::{Counts, Matrix};
use crate::check::Verdict;
use crate::render::{Broken, Templates};

/// A matrix in the words of its page.
#[derive(Serialize)]
struct Page<'matrix> {
    matrix: &'matrix Matrix,
    title: String,
    subject: String,
    all: String,
    areas: Vec<Area<'matrix>>,
    verdicts: Vec<String>,
    sum: Vec<usize>,
    same: Vec<Same<'matrix>>,
    words: BTreeMap<&'static str, String>,
}

/// An area in words.
#[derive(Serialize)]
struct Area<'matrix> {
    id: String,
    title: &'matrix str,
    counts: String,
    numbers: Vec<usize>,
    lines: Vec<Line<'matrix>>,
}

/// The obligations of one verdict.
#[derive(Serialize)]
struct Same<'matrix> {
    id: String,
    title: String,
    lines: Vec<Named<'matrix>>,
}

/// An obligation, and its place on the page.
#[derive(Serialize)]
struct Named<'matrix> {
    href: String,
    code: &'matrix str,
    title: &'matrix str,
}

/// What templates say, by the name they call it.
const WORDS: [(&str, &str); 10] = [
    ("heading", "matrix-title"),
    ("skip", "page-skip"),
    ("overview", "matrix-overview"),
    ("area", "matrix-column-area"),
    ("obligation", "matrix-column-obligation"),
    ("verdict", "matrix-column-verdict"),
    ("evidence", "matrix-column-evidence"),
    ("basis", "matrix-column-basis"),
    ("sum", "matrix-sum"),
    ("by_verdict", "matrix-by-verdict"),
];

pub(super) fn html(matrix: &Matrix, context: &Context<'_>) -> Result<String, Broken> {
    page(matrix, context, &Templates::builtin()?)
}

/// The page of a matrix, by templates that are read already.
///
/// # Errors
/// Where the template does not fit the matrix.
pub fn page(matrix: &Matrix, context: &Context<'_>, templates: &Templates) -> Result<String, Broken> {
    pour("matrix.html", matrix, context, templates)
}

pub(super) fn markdown(matrix: &Matrix, context: &Context<'_>) -> Result<String, Broken> {
    pour("matrix.md", matrix, context, &Templates::builtin()?)
}

fn pour(template: &'static str, matrix: &Matrix, context: &Context<'_>, templates: &Templates) -> Result<String, Broken> {
    let page = Page {
        title: lines::title(matrix, context),
        subject: lines::subject(matrix, context),
        all: context.locale.say("matrix-all", &[("counts", lines::counts(&matrix.counts, context).into())]),
        areas: matrix.areas.iter().map(|area| in_words(area, context)).collect(),
        verdicts: Verdict::ALL.map(|verdict| sentence::verdict(verdict, context)).to_vec(),
        sum: numbers(&matrix.counts),
        same: Verdict::ALL.map(|verdict| same(verdict, matrix, context)).into(),
        words: WORDS.iter().map(|(name, id)| (*name, context.locale.say(id, &[]))).collect(),
        matrix,
    };
    templates.pour(template, &page, &page.title)
}

/// The obligations of a verdict, which a badge leads to.
fn same<'matrix>(verdict: Verdict, matrix: &'matrix Matrix, context: &Context<'_>) -> Same<'matrix> {
    let lines = matrix.areas.iter().flat_map(|area| {
        let of_verdict = area.obligations.iter().filter(move |row| row.verdict == verdict);
        of_verdict.map(|row| Named { href: format!("#{}-{}-{}", area.pack, area.area, row.code), code: &row.code, title: &row.title })
    });
    let lines: Vec<Named<'_>> = lines.collect();
    let title = format!("{} ({})", sentence::verdict(verdict, context), lines.len());
    Same { id: format!("verdict-{}", verdict.word()), title, lines }
}

fn in_words<'matrix>(area: &'matrix super::Area, context: &Context<'_>) -> Area<'matrix> {
    Area {
        id: format!("{}-{}", area.pack, area.area),
        title: &area.title,
        counts: lines::counts(&area.counts, context),
        numbers: numbers(&area.counts),
        lines: area.obligations.iter().map(|row| Line::of(row, context)).collect(),
    }
}

fn numbers(counts: &Counts) -> Vec<usize> {
    counts.by_verdict().to_vec()
}
