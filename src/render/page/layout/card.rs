//! A card for the staff, channel by channel: what was promised, in which term, and what to do when it will be late.

use super::{Sheet, figures};
use crate::charter::answer::Answer;
use crate::charter::channel::Channel;
use crate::charter::commitment::Commitment;
use crate::charter::term::Term;
use crate::render::Request;
use crate::render::page::promises::{fill, term_of};
use crate::render::page::write::{self, Writer, section};
use crate::render::page::{Block, Line, Section, term};

pub(super) fn sheet(writer: &Writer<'_>, _: &Request<'_>) -> Sheet {
    let charter = writer.charter;
    let of_channels = charter.channels.iter().filter_map(|channel| {
        let own = held(writer).filter(|(_, term)| is_for(term, channel));
        let section = section(&format!("channel-{}", channel.id.0), writer.channel_name(channel), table(writer, own.collect()), Vec::new());
        section.map(|section| section.with(channel.kind))
    });
    let everywhere =
        held(writer).filter(|(_, term)| term.applies_to.as_ref().is_none_or(|to| to.channels.is_empty() && to.channel_kinds.is_empty()));
    let everywhere = section("everywhere", writer.heading("card-everywhere"), table(writer, everywhere.collect()), Vec::new());
    let sections: Vec<Section> = of_channels.chain(everywhere).chain(forward(writer)).collect();
    Sheet { title: writer.heading("card-title"), front: Vec::new(), sections }
}

/// The promises that hold, each with its term.
fn held<'run>(writer: &Writer<'run>) -> impl Iterator<Item = (&'run Commitment, Term)> {
    figures::held(writer.charter).map(|promise| (promise, term_of(writer.charter, promise).unwrap_or_default()))
}

fn is_for(term: &Term, channel: &Channel) -> bool {
    term.applies_to.as_ref().is_some_and(|to| to.channels.iter().any(|id| id.0 == channel.id.0) || to.channel_kinds.contains(&channel.kind))
}

fn table(writer: &Writer<'_>, promises: Vec<(&Commitment, Term)>) -> Vec<Block> {
    let rows: Vec<Vec<Line>> = promises
        .into_iter()
        .filter_map(|(promise, term)| {
            let words = writer.line_of(&promise.promise, |writer, text| fill(writer, text, promise, Some(&term)))?;
            let owner: Line = promise.owner.as_ref().map(|owner| vec![writer.span(owner)]).unwrap_or_default();
            Some(vec![words, term::when_late(writer, &term), owner])
        })
        .collect();
    let head = ["card-promise", "card-late", "promise-owner"].map(|id| writer.say(id)).to_vec();
    if rows.is_empty() { Vec::new() } else { vec![Block::Table { caption: writer.say("card-caption"), head, rows }] }
}

/// What is done with a request that belongs elsewhere, and who coordinates complaints.
fn forward(writer: &Writer<'_>) -> Option<Section> {
    let charter = writer.charter;
    let complaints = charter.complaints.as_ref().and_then(Answer::stated);
    let misdirected = charter.requests.as_ref().and_then(|requests| requests.misdirected.as_ref());
    let misdirected = misdirected.map(|answer| writer.answer(answer, |way| vec![vec![writer.word("misdirected", way).into()]]));
    let rows = [
        writer.fact("requests-misdirected", misdirected.unwrap_or_default()),
        writer.told("complaints-coordinator", complaints.and_then(|complaints| complaints.coordinator.as_ref())),
    ];
    section("forward", writer.heading("card-forward"), write::facts(rows).into_iter().collect(), Vec::new())
}
