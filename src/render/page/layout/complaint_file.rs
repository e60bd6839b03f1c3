//! The sheet on which a complaint is registered: its number, its days and terms, its outcome.

use super::Sheet;
use crate::charter::WorkingDays;
use crate::charter::answer::Answer;
use crate::charter::term::Terms;
use crate::render::Request;
use crate::render::page::write::{self, Writer, section};
use crate::render::page::{Block, Fact, Field, FieldKind, term};
use crate::time::calendar::Workweek;
use crate::time::date::Date;
use crate::time::duration::Duration;

pub(super) fn sheet(writer: &Writer<'_>, request: &Request<'_>) -> Sheet {
    let complaints = writer.charter.complaints.as_ref().and_then(Answer::stated);
    let terms = complaints.map(|complaints| {
        let steps = complaints.steps.iter().map(|step| {
            let fact = writer.fact("complaints-answer", term::answer(writer, step.answer.as_ref()))?;
            let label = writer.say_with("file-answer-of", &[("body", writer.span(&step.body).text)]);
            Some(Fact { label, ..fact })
        });
        let own = [
            due(writer, request, "complaints-acknowledgement", complaints.acknowledgement.as_ref()),
            due(writer, request, "complaints-answer", complaints.answer.as_ref()),
        ];
        write::facts(own.into_iter().chain(steps)).into_iter().collect()
    });
    let outcomes = complaints.map(|complaints| complaints.outcomes.as_slice()).unwrap_or_default();
    let outcome = outcomes.iter().enumerate().map(|(at, outcome)| {
        let label = writer.word("outcome", outcome);
        Field { id: format!("outcome-{at}"), name: format!("outcome-{at}"), label, lang: None, kind: FieldKind::Tick, complete: None }
    });
    let outcome = Block::Blanks { fields: outcome.collect() };
    let sections = [
        section(
            "registration",
            writer.heading("file-registration"),
            vec![fields(writer, &["number", "received", "channel", "customer", "subject"])],
            Vec::new(),
        ),
        section("terms", writer.heading("file-terms"), terms.unwrap_or_default(), Vec::new()),
        section(
            "handling",
            writer.heading("file-handling"),
            vec![fields(writer, &["handled-by", "acknowledged", "extended", "answered"])],
            Vec::new(),
        ),
        section("outcome", writer.heading("file-outcome"), vec![outcome, fields(writer, &["improvement"])], Vec::new()),
    ];
    Sheet { title: writer.heading("file-title"), front: Vec::new(), sections: sections.into_iter().flatten().collect() }
}

fn fields(writer: &Writer<'_>, ids: &[&str]) -> Block {
    let fields = ids.iter().map(|id| {
        let kind = if ["subject", "improvement"].contains(id) { FieldKind::Lines } else { FieldKind::Text };
        Field { id: (*id).to_owned(), name: (*id).to_owned(), label: writer.say(&format!("file-{id}")), lang: None, kind, complete: None }
    });
    Block::Blanks { fields: fields.collect() }
}

/// A term, and the day on which it ends for a complaint that arrives on the day of the sheet.
fn due(writer: &Writer<'_>, request: &Request<'_>, label: &str, answer: Option<&Answer<Terms>>) -> Option<Fact> {
    let mut fact = writer.fact(label, term::answer(writer, answer))?;
    let terms = answer.and_then(Answer::stated)?;
    let within = terms.as_slice().first().and_then(|term| term.within.as_ref()).and_then(Answer::stated);
    if let (Some(within), [_]) = (within, terms.as_slice())
        && let Some(last) = last_day(writer, request, within)
    {
        let args = [("received", writer.locale.date(request.as_of)), ("last", writer.locale.date(last))];
        fact.lines.push(vec![writer.say_with("file-due", &args).into()]);
    }
    Some(fact)
}

fn last_day(writer: &Writer<'_>, request: &Request<'_>, within: &Duration) -> Option<Date> {
    let charter = writer.charter;
    let country = charter.organisation.country.as_ref()?;
    let pack = request.packs.iter().find(|pack| pack.head.jurisdiction == country.0)?;
    let week = if charter.working_days == Some(WorkingDays::MondayToSaturday) { Workweek::OfSix } else { Workweek::OfFive };
    let calendar = pack.calendar(week);
    within.ends_after(request.as_of, &calendar)
}
