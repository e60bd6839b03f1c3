//! Complaints, the second line, suggestions and compliments.

use super::layout::ladder;
use super::write::{self, Writer, section};
use super::{Block, Line, Section, Span, term};
use crate::charter::answer::Answer;
use crate::charter::complaints::{ComplaintPart, ComplaintStep, Complaints, NotHandled, SecondLine};
use crate::charter::follow_up::Publication;

/// Complaints and the second line.
pub(super) fn complaints(writer: &Writer<'_>) -> Option<Section> {
    let heading = writer.heading("heading-complaints");
    match writer.charter.complaints.as_ref()? {
        Answer::Stated(complaints) => {
            let definition = write::facts([writer.told("complaints-definition", complaints.definition.as_ref())]);
            let more = write::facts(rows(writer, complaints));
            let blocks = definition.into_iter().chain(ladder(writer, complaints)).chain(more).collect();
            section("complaints", heading, blocks, Vec::new())
        }
        other => section("complaints", heading, vec![Block::List { items: writer.answer(other, |_| Vec::new()) }], Vec::new()),
    }
}

fn rows(writer: &Writer<'_>, complaints: &Complaints) -> Vec<Option<super::Fact>> {
    let contain = complaints.must_contain.iter().map(|part| match part {
        ComplaintPart::Usual(usual) => vec![writer.word("usual-complaint-part", usual).into()],
        ComplaintPart::Own(own) => vec![writer.span(&own.0)],
    });
    let not_handled = complaints.not_handled.iter().map(|reason| match reason {
        NotHandled::Usual(usual) => vec![writer.word("usual-not-handled", usual).into()],
        NotHandled::Own(own) => vec![writer.span(&own.0)],
    });
    let outcomes = complaints.outcomes.iter().map(|outcome| vec![writer.word("outcome", outcome).into()]);
    vec![
        writer.fact("complaints-must-contain", contain.collect()),
        writer.said("complaints-facts-not-older", complaints.facts_not_older_than.as_ref().map(|age| writer.locale.duration(age))),
        writer.fact("complaints-not-handled", not_handled.collect()),
        writer.fact("complaints-cost", complaints.cost.iter().map(|cost| writer.cost(cost)).collect()),
        writer.said("complaints-suspends", complaints.first_line_suspends_appeal.map(|yes| term::yes_or_no(writer, yes))),
        writer.fact("complaints-outcomes", outcomes.collect()),
        writer.told("complaints-coordinator", complaints.coordinator.as_ref()),
        writer.told("complaints-procedure", complaints.procedure.as_ref()),
        writer.fact("complaints-reporting", published(writer, complaints.reporting.as_ref())),
        writer.fact("complaints-action-plan", published(writer, complaints.action_plan.as_ref())),
        writer.told("complaints-materials", complaints.common_materials.as_ref()),
        writer.told("complaints-privacy", complaints.privacy.as_ref()),
    ]
}

/// What is published, how often and where.
pub(super) fn published(writer: &Writer<'_>, answer: Option<&Answer<Publication>>) -> Vec<Line> {
    let Some(answer) = answer else { return Vec::new() };
    writer.answer(answer, |publication| {
        let mut lines: Vec<Line> = publication.text.iter().map(|text| writer.line(text)).collect();
        let every =
            publication.every.as_ref().map(|every| writer.say_with("published-every", &[("duration", writer.locale.duration(every))]));
        lines.extend(every.map(|every| vec![Span::from(every)]));
        lines.extend(publication.published_url.as_ref().and_then(|url| writer.link(url)).map(|link| vec![link]));
        lines
    })
}

pub(super) fn step(writer: &Writer<'_>, step: &ComplaintStep) -> Vec<Block> {
    let mut blocks: Vec<Block> = step.text.as_ref().and_then(|text| writer.prose(text)).into_iter().collect();
    blocks.extend(write::facts([writer.fact("complaints-answer", term::answer(writer, step.answer.as_ref()))]));
    blocks
}

pub(super) fn body(writer: &Writer<'_>, line: &SecondLine) -> Vec<Block> {
    let (name, mut lines) = writer.body(&line.body);
    let when: Option<Line> = line.when.as_ref().map(|when| writer.line(when)).filter(|line| !line.is_empty());
    if let Some(when) = when {
        lines.insert(0, when);
    }
    let label = name.text.clone();
    if name.href.is_some() || lines.is_empty() {
        lines.push(vec![Span { text: name.href.as_deref().map_or(name.text.as_str(), shown).to_owned(), ..name }]);
    }
    vec![Block::Facts { rows: vec![super::Fact { label, colon: writer.say("page-colon"), lines }] }]
}

/// A web address without its scheme.
fn shown(href: &str) -> &str {
    href.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/')
}

/// Suggestions and compliments.
pub(super) fn feedback(writer: &Writer<'_>) -> Option<Section> {
    let blocks = match writer.charter.feedback.as_ref()? {
        Answer::Stated(feedback) => {
            let rows = [
                writer.told("feedback-suggestions", feedback.suggestions.as_ref()),
                writer.told("feedback-compliments", feedback.compliments.as_ref()),
                writer.fact("feedback-channels", writer.channels(&feedback.channels)),
            ];
            write::facts(rows).into_iter().collect()
        }
        other => vec![Block::List { items: writer.answer(other, |_| Vec::new()) }],
    };
    section("feedback", writer.heading("heading-feedback"), blocks, Vec::new())
}
