//! How people reach the body, on one table.

use super::visit;
use crate::charter::Charter;
use crate::charter::answer::Answer;
use crate::charter::channel::{Channel, ChannelKind};
use crate::charter::hours::Hours;
use crate::charter::text::Link;
use crate::render::page::write::Writer;
use crate::render::page::{Block, Line, contact};

/// The first channels, on about `most` rows, with how they are reached and when they are open; none where there are none.
pub(super) fn table(writer: &Writer<'_>, most: usize) -> Option<Block> {
    let rows: Vec<Vec<Line>> = first(writer.charter, most).into_iter().flat_map(|channel| rows(writer, channel)).collect();
    let head = ["reach-channel", "reach-address", "contact-hours"].map(|id| writer.say(id)).to_vec();
    (!rows.is_empty()).then(|| Block::Table { caption: writer.say("reach-caption"), head, rows })
}

/// A row of a channel, or one for each site at which it is offered.
fn rows(writer: &Writer<'_>, channel: &Channel) -> Vec<Vec<Line>> {
    let address = address(writer, channel);
    let sites = if address.is_empty() { visit::rows(writer, channel) } else { Vec::new() };
    if !sites.is_empty() {
        return sites;
    }
    // What comes to its customers says where.
    let place = if address.is_empty() { channel.topics.as_ref().map(|topics| writer.line(topics)).unwrap_or_default() } else { address };
    let row = vec![vec![writer.channel_name(channel)], place, hours(writer, channel.hours.as_ref())];
    if row[1..].iter().all(Vec::is_empty) { Vec::new() } else { vec![row] }
}

/// The first channels, in the order of the file and those with hours before others, for which `most` rows are enough.
pub(super) fn first(charter: &Charter, most: usize) -> Vec<&Channel> {
    let mut channels: Vec<(usize, &Channel)> = reached(charter).enumerate().collect();
    channels.sort_by_key(|(_, channel)| channel.hours.is_none());
    let mut rows = 0;
    let fit = channels.iter().take_while(|(_, channel)| {
        rows += if has_address(channel) { 1 } else { channel.sites.len().max(1) };
        rows <= most
    });
    let fit = fit.count().max(1);
    channels.truncate(fit);
    channels.sort_by_key(|(at, _)| *at);
    channels.into_iter().map(|(_, channel)| channel).collect()
}

/// The channels that say how they are reached, or when.
fn reached(charter: &Charter) -> impl Iterator<Item = &Channel> {
    charter.channels.iter().filter(|channel| has_address(channel) || !channel.sites.is_empty() || channel.hours.is_some())
}

/// Telephone number, e-mail or web address of a channel, on one line; empty where it has none.
pub(super) fn address(writer: &Writer<'_>, channel: &Channel) -> Line {
    let phone = channel.phone.iter().map(|phone| writer.phone(phone, channel.phone_display.as_deref()));
    let email = channel.email.iter().map(|email| writer.email(email));
    let url = channel.url.iter().filter_map(|url| writer.link(url)).map(|link| vec![link]);
    let post = channel.address.iter().map(|address| joined(writer, writer.address(address)));
    joined(writer, phone.chain(email).chain(url).chain(post).collect())
}

fn has_address(channel: &Channel) -> bool {
    channel.phone.is_some() || channel.email.is_some() || channel.url.is_some() || channel.address.is_some()
}

pub(super) fn hours(writer: &Writer<'_>, answer: Option<&Answer<Hours>>) -> Line {
    let (fact, table) = contact::hours(writer, answer);
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
