//! A row in the words in which all formats for people say it.

use serde::Serialize;

use super::super::{Context, sentence};
use super::{Counts, Matrix, Place, Row};
use crate::finding::Arg;
use crate::time::date::Date;

/// A row in words.
#[derive(Serialize)]
pub(super) struct Line<'matrix> {
    pub(super) code: &'matrix str,
    pub(super) title: &'matrix str,
    pub(super) asks: &'matrix str,
    /// The word of the verdict for machines, which style sheets go by.
    pub(super) mark: &'static str,
    pub(super) verdict: String,
    /// The places, each with what stands there; why it does not apply where it does not.
    pub(super) evidence: Vec<String>,
    pub(super) accepted: Option<String>,
    pub(super) weight: &'matrix str,
    pub(super) basis: Vec<Cited<'matrix>>,
}

/// An article, and where it can be read.
#[derive(Serialize)]
pub(super) struct Cited<'matrix> {
    pub(super) text: &'matrix str,
    pub(super) href: Option<&'matrix str>,
}

impl<'matrix> Line<'matrix> {
    pub(super) fn of(row: &'matrix Row, context: &Context<'_>) -> Line<'matrix> {
        let places = row.evidence.iter().filter_map(|place| place_in_words(place, context));
        let accepted = row.accepted.as_ref().map(|accepted| {
            let until = Date::parse(&accepted.until).map_or_else(|| accepted.until.as_str().into(), Arg::Date);
            let args = [("reason", accepted.reason.as_str().into()), ("owner", accepted.owner.as_str().into()), ("until", until)];
            context.locale.say("matrix-accepted", &args)
        });
        Line {
            code: &row.code,
            title: &row.title,
            asks: &row.asks,
            mark: row.verdict.word(),
            verdict: sentence::verdict(row.verdict, context),
            evidence: unlike(row.why.iter().cloned().chain(places)),
            accepted,
            weight: &row.weight,
            basis: row.basis.iter().map(|basis| Cited { text: &basis.cited, href: basis.link.as_deref().filter(is_web) }).collect(),
        }
    }
}

/// Each of the lines once.
fn unlike(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut unlike = Vec::new();
    for line in lines {
        if !unlike.contains(&line) {
            unlike.push(line);
        }
    }
    unlike
}

/// A page that a reader can be sent to: no other scheme leads out of a report.
fn is_web(link: &&str) -> bool {
    ["https://", "http://"].into_iter().any(|scheme| link.starts_with(scheme))
}

fn place_in_words(place: &Place, context: &Context<'_>) -> Option<String> {
    let locale = context.locale;
    let at = match (&place.route, place.line, place.missing) {
        (None, _, true) => Some(locale.say("matrix-missing-whole", &[])),
        (None, _, false) => None,
        (Some(route), None, _) => Some(route.clone()),
        (Some(route), Some(line), missing) => {
            let id = if missing { "matrix-missing" } else { "matrix-place" };
            Some(locale.say(id, &[("route", route.as_str().into()), ("line", line.to_string().into())]))
        }
    };
    match (at, &place.says) {
        (Some(at), Some(says)) => Some(locale.say("matrix-says", &[("place", at.into()), ("says", says.as_str().into())])),
        (at, says) => at.or_else(|| says.clone()),
    }
}

/// "6 stated, 1 not stated".
pub(super) fn counts(counts: &Counts, context: &Context<'_>) -> String {
    let mut said: Vec<String> = sentence::counted(counts.by_verdict(), context);
    if counts.accepted > 0 {
        said.push(context.locale.say("matrix-count-accepted", &[("count", Arg::Count(counts.accepted))]));
    }
    said.join(", ")
}

/// What the matrix is called.
pub(super) fn title(matrix: &Matrix, context: &Context<'_>) -> String {
    format!("{} – {}", context.locale.say("matrix-title", &[]), matrix.title.text)
}

/// Of which charter and of which day it is.
pub(super) fn subject(matrix: &Matrix, context: &Context<'_>) -> String {
    let args = [("organisation", matrix.organisation.text.as_str().into()), ("date", Arg::Date(context.as_of))];
    context.locale.say("matrix-subject", &args)
}
