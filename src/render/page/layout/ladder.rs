//! From a complaint to the ombudsman, step by step.

use super::{reach, visit};
use crate::charter::answer::Answer;
use crate::charter::channel::Channel;
use crate::charter::complaints::Complaints;
use crate::charter::reference::ChannelRef;
use crate::render::page::write::{self, Writer};
use crate::render::page::{Block, Line, Stage, complaints, term};

/// The channels through which people complain, each with its address.
fn ways(writer: &Writer<'_>, ids: &[ChannelRef]) -> Vec<Line> {
    addressed(writer, ids, reach::address)
}

/// The same with the sites of counters, for a sheet on which these stand nowhere else.
pub(super) fn ways_and_sites(writer: &Writer<'_>, ids: &[ChannelRef]) -> Vec<Line> {
    addressed(writer, ids, |writer, channel| {
        let address = reach::address(writer, channel);
        if address.is_empty() { visit::addresses(writer, channel) } else { address }
    })
}

fn addressed(writer: &Writer<'_>, ids: &[ChannelRef], address: impl Fn(&Writer<'_>, &Channel) -> Line) -> Vec<Line> {
    let ways = ids.iter().filter_map(|id| {
        let channel = writer.charter.channels.iter().find(|channel| channel.id.0 == id.0)?;
        let mut line: Line = vec![writer.channel(&id.0)];
        let address = address(writer, channel);
        if !address.is_empty() {
            line.push(format!("{} ", writer.say("page-colon")).into());
            line.extend(address);
        }
        Some(line)
    });
    ways.collect()
}

/// The steps of a complaint: to us, further within the body, to the second line; none where the charter says nothing of them.
pub(crate) fn ladder(writer: &Writer<'_>, complaints: &Complaints) -> Option<Block> {
    let rows = [
        writer.fact("complaints-channels", ways(writer, &complaints.channels)),
        writer.fact("complaints-acknowledgement", term::answer(writer, complaints.acknowledgement.as_ref())),
        writer.fact("complaints-answer", term::answer(writer, complaints.answer.as_ref())),
    ];
    let own = write::facts(rows).map(|block| Stage { heading: writer.heading("ladder-us"), blocks: vec![block] });
    let further = complaints.steps.iter().map(|step| Stage { heading: writer.span(&step.body), blocks: complaints::step(writer, step) });
    let second = complaints.second_line.as_ref().map(|answer| {
        let blocks = match answer {
            Answer::Stated(bodies) => {
                let bodies = bodies.iter().flat_map(|line| complaints::body(writer, line));
                writer.own_complaints().into_iter().chain(bodies).collect()
            }
            other => vec![Block::List { items: writer.answer(other, |_| Vec::new()) }],
        };
        Stage { heading: writer.heading("heading-second-line"), blocks }
    });
    let stages: Vec<Stage> = own.into_iter().chain(further).chain(second).collect();
    (!stages.is_empty()).then_some(Block::Stages { stages })
}
