//! One page: promises as large numbers, how people reach the body, how they complain.

use super::{Sheet, figures, ladder, reach};
use crate::charter::answer::Answer;
use crate::render::Request;
use crate::render::page::Block;
use crate::render::page::write::{Writer, section};

/// So many promises and channels fit on a page; the whole charter, which it leads to, has the rest.
const PROMISES: usize = 6;
const CHANNELS: usize = 7;

pub(super) fn sheet(writer: &Writer<'_>, _: &Request<'_>) -> Sheet {
    let charter = writer.charter;
    let complaints = charter.complaints.as_ref().and_then(Answer::stated).and_then(|complaints| ladder(writer, complaints));
    let more = reach::published(charter).and_then(|url| writer.link(url)).map(|link| Block::List { items: vec![vec![link]] });
    let sections = [
        section("promises", writer.heading("heading-promises"), figures::figures(writer, PROMISES).into_iter().collect(), Vec::new()),
        section("contact", writer.heading("heading-contact"), reach::table(writer, CHANNELS).into_iter().collect(), Vec::new()),
        section("complaints", writer.heading("heading-complaints"), complaints.into_iter().collect(), Vec::new()),
        section("more", writer.heading("summary-more"), more.into_iter().collect(), Vec::new()),
    ];
    Sheet { title: writer.span(&charter.title), front: Vec::new(), sections: sections.into_iter().flatten().collect() }
}
