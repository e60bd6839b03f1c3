//! A poster for the counter: how people complain, from us to the ombudsman.

use super::{Sheet, ladder, reach};
use crate::charter::answer::Answer;
use crate::charter::channel::ChannelKind;
use crate::render::Request;
use crate::render::page::Block;
use crate::render::page::write::{Writer, section};

/// Where a form can be filled in.
const ONLINE: [ChannelKind; 4] = [ChannelKind::WebForm, ChannelKind::Portal, ChannelKind::Website, ChannelKind::App];

pub(super) fn sheet(writer: &Writer<'_>, _: &Request<'_>) -> Sheet {
    let charter = writer.charter;
    let complaints = charter.complaints.as_ref().and_then(Answer::stated);
    // Only where people can complain online are they told that they can; else they are led to the charter.
    let form = complaints.and_then(|complaints| {
        let channels = complaints.channels.iter().filter_map(|id| charter.channels.iter().find(|channel| channel.id.0 == id.0));
        channels.filter(|channel| ONLINE.contains(&channel.kind)).find_map(|channel| channel.url.as_ref())
    });
    let (heading, code) = match form.and_then(|url| Block::code(writer, url, "code-complaint")) {
        Some(code) => ("complaint-poster-online", Some(code)),
        None => ("poster-more", reach::published(charter).and_then(|url| Block::code(writer, url, "code-charter"))),
    };
    let front =
        complaints.and_then(|complaints| complaints.definition.as_ref()).and_then(Answer::stated).and_then(|text| writer.prose(text));
    let steps = complaints.and_then(|complaints| ladder(writer, complaints));
    let sections = [
        section("steps", writer.heading("complaint-poster-steps"), steps.into_iter().collect(), Vec::new()),
        section("code", writer.heading(heading), code.into_iter().collect(), Vec::new()),
    ];
    Sheet {
        title: writer.heading("complaint-poster-title"),
        front: front.into_iter().collect(),
        sections: sections.into_iter().flatten().collect(),
    }
}
