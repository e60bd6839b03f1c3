//! Where people come to a counter, and when it is open.

use super::reach::{self, joined};
use crate::charter::answer::Answer;
use crate::charter::channel::Channel;
use crate::charter::hours::{Hours, VariesBy};
use crate::charter::site::Site;
use crate::render::page::write::Writer;
use crate::render::page::{Line, Span};

/// A row for each site at which a channel is offered: channel and site, its address, when it is open.
pub(super) fn rows(writer: &Writer<'_>, channel: &Channel) -> Vec<Vec<Line>> {
    let row = |site: &Site| {
        let mut name: Line = vec![writer.channel_name(channel)];
        name.push(format!("{} ", writer.say("page-colon")).into());
        name.push(writer.span(&site.name));
        let hours = channel.hours.as_ref().filter(|hours| !is_that_of_sites(hours)).or(site.hours.as_ref());
        vec![name, address(writer, site), reach::hours(writer, hours)]
    };
    sites(writer, channel).map(row).filter(|row| row[1..].iter().any(|cell| !cell.is_empty())).collect()
}

/// The sites of a channel with their addresses, on one line.
pub(super) fn addresses(writer: &Writer<'_>, channel: &Channel) -> Line {
    let of = |site: &Site| {
        let mut line: Line = vec![writer.span(&site.name)];
        let address = address(writer, site);
        if !address.is_empty() {
            line.push(", ".to_owned().into());
            line.extend(address);
        }
        line
    };
    joined(writer, sites(writer, channel).map(of).collect())
}

fn sites<'run>(writer: &Writer<'run>, channel: &'run Channel) -> impl Iterator<Item = &'run Site> {
    let charter = writer.charter;
    channel.sites.iter().filter_map(|id| charter.sites.iter().find(|site| site.id.0 == id.0))
}

fn address(writer: &Writer<'_>, site: &Site) -> Line {
    let lines = site.address.as_ref().map(|address| writer.address(address)).unwrap_or_default();
    lines.join(&Span::from(", ".to_owned()))
}

/// Whether hours are those of each site.
fn is_that_of_sites(hours: &Answer<Hours>) -> bool {
    match hours.stated() {
        Some(Hours::Varies(varies)) => matches!(varies.varies_by, VariesBy::Site),
        Some(Hours::SameAs(_)) => true,
        _ => false,
    }
}
