//! From a complaint to the ombudsman, step by step.

use super::reach;
use crate::charter::answer::Answer;
use crate::charter::complaints::Complaints;
use crate::render::page::write::{self, Writer};
use crate::render::page::{Block, Line, Stage, complaints, term};

/// The steps of a complaint: to us, further within the body, to the second line; none where the charter says nothing of them.
pub(crate) fn ladder(writer: &Writer<'_>, complaints: &Complaints) -> Option<Block> {
    let ways = complaints.channels.iter().filter_map(|id| {
        let channel = writer.charter.channels.iter().find(|channel| channel.id.0 == id.0)?;
        let mut line: Line = vec![writer.channel(&id.0)];
        let address = reach::address(writer, channel);
        if !address.is_empty() {
            line.push(format!("{} ", writer.say("page-colon")).into());
            line.extend(address);
        }
        Some(line)
    });
    let rows = [
        writer.fact("complaints-channels", ways.collect()),
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
