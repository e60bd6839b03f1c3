//! How people reach the body, on one table.

use crate::charter::Charter;
use crate::charter::channel::{Channel, ChannelKind};
use crate::charter::text::Link;
use crate::render::page::write::Writer;
use crate::render::page::{Block, Line, contact};

/// The first channels, at most `most`, with how they are reached and when they are open; none where there are none.
pub(super) fn table(writer: &Writer<'_>, most: usize) -> Option<Block> {
    let rows: Vec<Vec<Line>> = writer
        .charter
        .channels
        .iter()
        .filter(|channel| has_address(channel) && !address(writer, channel).is_empty())
        .take(most)
        .map(|channel| vec![vec![writer.channel_name(channel)], address(writer, channel), hours(writer, channel)])
        .collect();
    let head = ["reach-channel", "reach-address", "contact-hours"].map(|id| writer.say(id)).to_vec();
    (!rows.is_empty()).then(|| Block::Table { caption: writer.say("reach-caption"), head, rows })
}

/// Telephone number, e-mail or web address of a channel, on one line; empty where it has none.
pub(super) fn address(writer: &Writer<'_>, channel: &Channel) -> Line {
    let phone = channel.phone.iter().map(|phone| writer.phone(phone, channel.phone_display.as_deref()));
    let email = channel.email.iter().map(|email| writer.email(email));
    let url = channel.url.iter().filter_map(|url| writer.link(url)).map(|link| vec![link]);
    let post = channel.address.iter().map(|address| joined(writer, writer.address(address)));
    joined(writer, phone.chain(email).chain(url).chain(post).collect())
}

/// Whether a channel says how it is reached.
pub(super) fn has_address(channel: &Channel) -> bool {
    channel.phone.is_some() || channel.email.is_some() || channel.url.is_some() || channel.address.is_some()
}

fn hours(writer: &Writer<'_>, channel: &Channel) -> Line {
    let (fact, table) = contact::hours(writer, channel.hours.as_ref());
    match fact {
        Some(fact) => joined(writer, fact.lines),
        None if table.is_empty() => Line::new(),
        None => vec![writer.say("reach-see-charter").into()],
    }
}

/// Lines on one line, with semicolons.
pub(super) fn joined(writer: &Writer<'_>, lines: Vec<Line>) -> Line {
    let mut whole = Line::new();
    for line in lines.into_iter().filter(|line| line.iter().any(|span| !span.text.is_empty())) {
        if !whole.is_empty() {
            whole.push(format!("{} ", writer.say("page-semicolon")).into());
        }
        whole.extend(line);
    }
    whole
}

/// The page on which the charter is published.
pub(super) fn published(charter: &Charter) -> Option<&Link> {
    charter.validity.as_ref()?.published_url.as_ref()
}

/// The first telephone of the body.
pub(super) fn telephone(charter: &Charter) -> Option<&Channel> {
    charter.channels.iter().find(|channel| channel.kind == ChannelKind::Phone)
}
