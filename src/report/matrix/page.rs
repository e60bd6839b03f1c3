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

/// What templates say, by the name they call it.
const WORDS: [(&str, &str); 9] = [
    ("heading", "matrix-title"),
    ("skip", "page-skip"),
    ("overview", "matrix-overview"),
    ("area", "matrix-column-area"),
    ("obligation", "matrix-column-obligation"),
    ("verdict", "matrix-column-verdict"),
    ("evidence", "matrix-column-evidence"),
    ("basis", "matrix-column-basis"),
    ("sum", "matrix-sum"),
];

pub(super) fn html(matrix: &Matrix, context: &Context<'_>) -> Result<String, Broken> {
    pour("matrix.html", matrix, context)
}

pub(super) fn markdown(matrix: &Matrix, context: &Context<'_>) -> Result<String, Broken> {
    pour("matrix.md", matrix, context)
}

fn pour(template: &'static str, matrix: &Matrix, context: &Context<'_>) -> Result<String, Broken> {
    let page = Page {
        title: lines::title(matrix, context),
        subject: lines::subject(matrix, context),
        all: context.locale.say("matrix-all", &[("counts", lines::counts(&matrix.counts, context).into())]),
        areas: matrix.areas.iter().map(|area| in_words(area, context)).collect(),
        verdicts: Verdict::ALL.map(|verdict| sentence::verdict(verdict, context)).to_vec(),
        sum: numbers(&matrix.counts),
        words: WORDS.iter().map(|(name, id)| (*name, context.locale.say(id, &[]))).collect(),
        matrix,
    };
    Templates::builtin()?.pour(template, &page, &page.title)
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
