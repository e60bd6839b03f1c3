//! What the body promises, by the author's chapters, else by the four steps.

use super::term;
use super::write::{Writer, entry, section};
use super::{Block, Section};
use crate::charter::Charter;
use crate::charter::answer::Answer;
use crate::charter::commitment::{Commitment, State, Step};
use crate::charter::rules::placeholders::{Part, parts};
use crate::charter::term::Term;
use crate::render::escape;

/// What the body promises.
pub(super) fn promises(writer: &Writer<'_>) -> Option<Section> {
    let charter = writer.charter;
    let mut sections = Vec::new();
    let known = |commitment: &&Commitment| {
        commitment.chapter.as_ref().is_some_and(|id| charter.chapters.iter().any(|chapter| chapter.id.0 == id.0))
    };
    for chapter in &charter.chapters {
        let mut blocks: Vec<Block> = chapter.text.as_ref().and_then(|text| writer.prose(text)).into_iter().collect();
        let own = charter.commitments.iter().filter(|commitment| commitment.chapter.as_ref().is_some_and(|id| id.0 == chapter.id.0));
        blocks.extend(own.filter_map(|commitment| promise(writer, commitment, commitment.step)));
        sections.extend(entry(&format!("chapter-{}", chapter.id.0), writer.span(&chapter.title), blocks, Vec::new()));
    }
    for step in Step::ALL {
        let own = charter.commitments.iter().filter(|commitment| !known(commitment) && commitment.step == Some(step));
        let blocks = own.filter_map(|commitment| promise(writer, commitment, None)).collect();
        let of_step = section(&format!("step-{}", step.word().replace('_', "-")), writer.word("step", &step).into(), blocks, Vec::new());
        sections.extend(of_step.map(|section| section.with(step)));
    }
    let rest = charter.commitments.iter().filter(|commitment| !known(commitment) && commitment.step.is_none());
    let rest: Vec<Block> = rest.filter_map(|commitment| promise(writer, commitment, None)).collect();
    let heading = writer.heading("heading-promises");
    if sections.is_empty() {
        return section("promises", heading, rest, sections);
    }
    sections.extend(section("promises-other", writer.heading("heading-promises-other"), rest, Vec::new()));
    section("promises", heading, Vec::new(), sections)
}

/// A promise, with its step where it does not stand under it.
fn promise(writer: &Writer<'_>, commitment: &Commitment, step: Option<Step>) -> Option<Block> {
    let term = term_of(writer.charter, commitment);
    let (text, lang) = writer.filled(&commitment.promise, |writer, text| fill(writer, text, commitment, term.as_ref()))?;
    let mut rows = term.as_ref().map(|term| term::facts(writer, term)).unwrap_or_default();
    // A promise that says its deadline does not say it twice.
    let is_said = commitment.promise.best(writer.locale.language(), writer.drafting()).is_some_and(|(text, _)| text.contains("{deadline}"));
    if is_said && term.as_ref().is_some_and(|term| term.counted_from.is_none()) {
        let deadline = writer.say("term-deadline");
        rows.retain(|fact| fact.label != deadline);
    }
    let state = commitment.state.filter(|state| *state != State::InForce);
    let more = [
        writer.said("promise-step", step.map(|step| writer.word("step", &step))),
        writer.said("promise-state", state.as_ref().map(|state| writer.word("state", state))),
        writer.fact("promise-measured-by", commitment.measured_by.iter().map(|text| vec![writer.span(text)]).collect()),
        writer.fact("promise-owner", commitment.owner.iter().map(|text| vec![writer.span(text)]).collect()),
    ];
    rows.extend(more.into_iter().flatten());
    Some(Block::Promise { id: format!("promise-{}", commitment.id.0), text, lang, rows })
}

/// The term of a promise: its own, else the one it refers to.
pub(in crate::render) fn term_of(charter: &Charter, commitment: &Commitment) -> Option<Term> {
    match &commitment.term {
        None => Some(commitment.own_term.clone()),
        Some(place) => crate::charter::lookup::term(charter, &place.0),
    }
}

/// The words of a source that fixes no term, such as "in a reasonable time".
fn own_words(writer: &Writer<'_>, term: Option<&Term>) -> Option<String> {
    let Some(Answer::NotStated(words)) = term.and_then(|term| term.within.as_ref()) else { return None };
    Some(writer.line(words).into_iter().map(|span| span.text).collect())
}

/// A promise with its placeholders filled in, as Markdown.
pub(super) fn fill(writer: &Writer<'_>, text: &str, commitment: &Commitment, term: Option<&Term>) -> String {
    let within = term.and_then(|term| term.within.as_ref()).and_then(|within| within.stated());
    let mut filled = String::with_capacity(text.len() + 32);
    for part in parts(text) {
        let words = match part {
            Part::Text(text) => {
                filled.push_str(text);
                continue;
            }
            Part::Stray(brace) => {
                filled.push(brace);
                continue;
            }
            Part::Placeholder("deadline") => within
                .map(|duration| writer.locale.deadline(duration))
                .or_else(|| Some(writer.locale.by(term?.by.as_ref()?)))
                .or_else(|| writer.locale.every(term?.every.as_ref()?))
                .or_else(|| own_words(writer, term)),
            Part::Placeholder("duration") => within.map(|duration| writer.locale.duration(duration)),
            Part::Placeholder("target") => term.and_then(|term| term.target).map(|share| writer.locale.percent(share.0)),
            Part::Placeholder("amount") => commitment.amount.as_ref().map(|money| writer.locale.money(money)),
            Part::Placeholder(_) => None,
        };
        // Where the data has nothing to fill in, `charter check` says so; the page shows a gap, never braces.
        filled.push_str(&escape::markdown(&words.unwrap_or_else(|| "…".to_owned())));
    }
    filled
}
