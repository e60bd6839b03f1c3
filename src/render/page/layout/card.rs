//! A card for the staff, channel by channel: what was promised, in which term, and what to do when it will be late.

use super::reach::joined;
use super::{Sheet, figures};
use crate::charter::answer::Answer;
use crate::charter::channel::Channel;
use crate::charter::commitment::Commitment;
use crate::charter::term::{AppliesTo, Term};
use crate::render::Request;
use crate::render::page::promises::{fill, term_of};
use crate::render::page::write::{self, Writer, section};
use crate::render::page::{Block, Line, Section, term};

pub(super) fn sheet(writer: &Writer<'_>, _: &Request<'_>) -> Sheet {
    let charter = writer.charter;
    let held: Vec<(&Commitment, Term)> =
        figures::held(charter).map(|promise| (promise, term_of(charter, promise).unwrap_or_default())).collect();
    let of_channels = charter.channels.iter().filter_map(|channel| {
        let own = held.iter().filter(|(_, term)| is_for(term, channel));
        let section = section(&format!("channel-{}", channel.id.0), writer.channel_name(channel), table(writer, own.collect()), Vec::new());
        section.map(|section| section.with(channel.kind))
    });
    let everywhere = held.iter().filter(|(_, term)| !charter.channels.iter().any(|channel| is_for(term, channel)));
    let everywhere = section("everywhere", writer.heading("card-everywhere"), table(writer, everywhere.collect()), Vec::new());
    let sections: Vec<Section> = of_channels.chain(everywhere).chain(forward(writer)).collect();
    Sheet { title: writer.heading("card-title"), front: Vec::new(), sections }
}

/// Whether a term is about a channel: it happens there, or it applies to it.
fn is_for(term: &Term, channel: &Channel) -> bool {
    let is_meant = |to: &AppliesTo| to.channels.iter().any(|id| id.0 == channel.id.0) || to.channel_kinds.contains(&channel.kind);
    term.channel.as_ref().is_some_and(|id| id.0 == channel.id.0) || term.applies_to.as_ref().is_some_and(is_meant)
}

fn table(writer: &Writer<'_>, promises: Vec<&(&Commitment, Term)>) -> Vec<Block> {
    let mut rows: Vec<Vec<Line>> = promises
        .into_iter()
        .filter_map(|(promise, term)| {
            let words = writer.line_of(&promise.promise, |writer, text| fill(writer, text, promise, Some(term)))?;
            let owner: Line = promise.owner.as_ref().map(|owner| vec![writer.span(owner)]).unwrap_or_default();
            Some(vec![words, joined(writer, term::on_a_card(writer, term)), term::when_late(writer, term), owner])
        })
        .collect();
    let mut head = ["card-promise", "card-term", "card-late", "promise-owner"].map(|id| writer.say(id)).to_vec();
    // What no promise has takes no room.
    for column in (1..head.len()).rev().filter(|column| rows.iter().all(|row| row[*column].is_empty())).collect::<Vec<_>>() {
        head.remove(column);
        rows.iter_mut().for_each(|row| drop(row.remove(column)));
    }
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
