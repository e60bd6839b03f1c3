//! A promise in plain words, for formats that are no pages.

use super::promises::{fill, term_of};
use super::term;
use super::write::Writer;
use crate::charter::Charter;
use crate::charter::commitment::{Commitment, State};
use crate::charter::text::Language;
use crate::render::Request;

/// A promise in exactly this language, its placeholders filled in.
pub(in crate::render) fn promise(charter: &Charter, request: &Request<'_>, commitment: &Commitment, language: Language) -> Option<String> {
    commitment.promise.in_language(language, charter.drafting_language())?;
    let writer = Writer::of(charter, &Request { language, ..*request });
    let term = term_of(charter, commitment);
    let line = writer.line_of(&commitment.promise, |writer, text| fill(writer, text, commitment, term.as_ref()))?;
    Some(line.into_iter().map(|span| span.text).collect())
}

/// What the term of a promise says, a line a fact.
pub(in crate::render) fn promise_facts(
    charter: &Charter,
    request: &Request<'_>,
    commitment: &Commitment,
    language: Language,
) -> Vec<String> {
    let writer = Writer::of(charter, &Request { language, ..*request });
    let facts = term_of(charter, commitment).map(|term| term::facts(&writer, &term)).unwrap_or_default();
    let lines = facts.into_iter().map(|fact| {
        let lines: Vec<String> = fact.lines.iter().map(|line| line.iter().map(|span| span.text.as_str()).collect()).collect();
        format!("{}{} {}", fact.label, fact.colon, writer.locale.row(&lines))
    });
    lines.chain(state(&writer, commitment)).collect()
}

/// Whether a promise is suspended or under review: nobody may take it for one that holds.
pub(in crate::render) fn promise_state(
    charter: &Charter,
    request: &Request<'_>,
    commitment: &Commitment,
    language: Language,
) -> Option<String> {
    state(&Writer::of(charter, &Request { language, ..*request }), commitment)
}

fn state(writer: &Writer<'_>, commitment: &Commitment) -> Option<String> {
    let state = commitment.state.filter(|state| *state != State::InForce)?;
    Some(format!("{}{} {}", writer.say("promise-state"), writer.say("page-colon"), writer.word("state", &state)))
}
