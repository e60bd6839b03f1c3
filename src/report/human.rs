//! A report for people at a terminal: the passage, what is so, what is asked, on what basis, what to write instead.

mod notes;

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level as Badge, Origin, Renderer, Snippet};

use super::place::{self, Lines};
use super::{Checked, Context, Summary, sentence, upcoming};
use crate::acceptance::{Found, Status};
use crate::finding::{Arg, Finding, Level, Place};

/// The widest a line gets, whatever the terminal.
const WIDEST: usize = 110;
/// The most bytes of text that are shown around a place; of lines longer than any screen only the place is told.
const LONGEST: usize = 8 * 1024;
/// How many lines from the first place others are shown with it.
const FARTHEST: usize = 200;
/// The most places of one finding that are shown.
const MOST_PLACES: usize = 4;

pub(super) fn head(_: &Context<'_>) -> String {
    String::new()
}

pub(super) fn charter(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let lines = Lines::of(&checked.reading.text);
    let mut report = String::new();
    for found in checked.findings.iter().filter(|found| found.status != Status::Known) {
        report.push_str(&show(found, checked, &lines, context));
        report.push_str("\n\n");
    }
    if let Some(coming) = &checked.upcoming {
        report.push_str(&upcoming::human(coming, checked, context));
    }
    report
}

pub(super) fn foot(summary: &Summary, context: &Context<'_>) -> String {
    let mut foot = String::new();
    if let Some(verdicts) = sentence::verdicts(summary, context) {
        foot.push_str(&wrap(&verdicts, context, 0));
        foot.push('\n');
    }
    for statement in sentence::statements(summary, context) {
        foot.push_str(&wrap(&statement, context, 0));
        foot.push('\n');
    }
    for (id, count) in
        [("acceptance-count", summary.accepted), ("acceptance-known", summary.known)].into_iter().filter(|(_, count)| *count > 0)
    {
        foot.push_str(&wrap(&context.locale.say(id, &[("count", Arg::Count(count))]), context, 0));
        foot.push('\n');
    }
    foot.push('\n');
    foot.push_str(&wrap(&sentence::counts(summary, context), context, 0));
    foot.push('\n');
    foot
}

/// One finding, as everybody shows one: level and code, sentence, passage, notes.
pub fn show(found: &Found, checked: &Checked<'_>, lines: &Lines<'_>, context: &Context<'_>) -> String {
    let (finding, locale) = (&found.finding, context.locale);
    let badge = match (&found.status, finding.level) {
        (Status::Accepted(_), _) => Badge::INFO,
        (_, Level::Error) => Badge::ERROR,
        (_, Level::Warning) => Badge::WARNING,
        (_, Level::Note) => Badge::NOTE,
    };
    let name = sentence::level(found, context);
    let head = name.chars().count() + finding.code.len() + 4;
    let badge = badge.with_name(name);
    let title = locale.message(&finding.message);
    let beside = stands_beside(finding, checked, lines, context);
    let (passage, gutter) = origin_or_snippet(finding, checked, lines, context, beside);
    let group = badge.primary_title(wrap(&title, context, head)).id(finding.code.as_str()).element(passage);
    let renderer = if context.colour { Renderer::styled() } else { Renderer::plain() };
    let mut shown = renderer.term_width(context.width.unwrap_or(WIDEST).clamp(40, WIDEST)).render(&[group]);
    let label_below = matches!(finding.place, Place::File) || !beside;
    notes::add(&mut shown, &sentence::notes(found, context, label_below), gutter, context);
    shown
}

/// Where it is, with its lines, and how many digits the number of the last of them has.
fn origin_or_snippet<'text>(
    finding: &Finding,
    checked: &'text Checked<'_>,
    lines: &Lines<'text>,
    context: &Context<'_>,
    beside: bool,
) -> (annotate_snippets::Element<'text>, Option<usize>) {
    let reading = &checked.reading;
    let Some(first) = place::bytes(&finding.place, reading) else {
        return (Origin::path(checked.name.as_str()).into(), None);
    };
    let (line, column) = lines.line_and_column(first.start);
    if lines.around(&first).0.len() > LONGEST {
        return (Origin::path(checked.name.as_str()).line(line).char_column(column).into(), None);
    }
    let places = std::iter::once((&finding.place, &finding.label)).chain(finding.related.iter().map(|(place, label)| (place, label)));
    let shown: Vec<_> = places.take(MOST_PLACES).filter_map(|(place, label)| Some((place::bytes(place, reading)?, label))).collect();
    let near = |bytes: &Range<usize>| lines.line_and_column(bytes.start).0.abs_diff(lines.line_and_column(first.start).0) <= FARTHEST;
    let shown: Vec<_> = shown.into_iter().filter(|(bytes, _)| near(bytes)).collect();
    let whole = shown.iter().fold(first, |whole, (bytes, _)| whole.start.min(bytes.start)..whole.end.max(bytes.end));
    let (text, start, line) = lines.around(&whole);
    let mut snippet = Snippet::source(text).line_start(line).path(checked.name.as_str()).fold(true);
    for (at, (bytes, label)) in shown.into_iter().enumerate() {
        let kind = if at == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        let span = bytes.start - start..(bytes.end - start).min(text.len());
        let label = label.as_ref().filter(|_| at > 0 || beside).map(|label| context.locale.message(label).replace(char::is_control, ""));
        snippet = snippet.annotation(kind.span(span).label(label));
    }
    let last = lines.line_and_column(whole.end).0;
    (snippet.into(), Some(last.to_string().len()))
}

/// Whether the label has room beside the underline; if not, it stands below the passage.
fn stands_beside(finding: &Finding, checked: &Checked<'_>, lines: &Lines<'_>, context: &Context<'_>) -> bool {
    let (Some(width), Some(label), Some(bytes)) = (context.width, &finding.label, place::bytes(&finding.place, &checked.reading)) else {
        return true;
    };
    let (line, column) = lines.line_and_column(bytes.start);
    let gutter = line.to_string().len() + 4;
    let marked = checked.reading.text[bytes].lines().next().map_or(0, |text| text.chars().count());
    gutter + column + marked + 1 + context.locale.message(label).chars().count() <= width.min(WIDEST)
}

/// Breaks lines between words; `indent` columns are taken already. What would steer the terminal is left out.
pub(super) fn wrap(text: &str, context: &Context<'_>, indent: usize) -> String {
    let steers = |character: char| character != '\n' && character.is_control();
    let text = if text.contains(steers) { Cow::Owned(text.replace(steers, "")) } else { Cow::Borrowed(text) };
    let Some(width) = context.width else { return text.into_owned() };
    let room = width.min(WIDEST).saturating_sub(indent).max(24);
    let options = textwrap::Options::new(room).break_words(false).word_separator(textwrap::WordSeparator::AsciiSpace);
    textwrap::fill(&text, options)
}
