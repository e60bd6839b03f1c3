//! One page: promises as large numbers, how people reach the body, how they complain.

use super::{Sheet, cut, figures, ladder, reach};
use crate::charter::answer::Answer;
use crate::render::Request;
use crate::render::page::Block;
use crate::render::page::write::{Writer, section};

/// So many promises and rows of channels are seen at a glance; the whole charter, which it leads to, has the rest.
pub(super) const PROMISES: usize = 6;
pub(super) const ROWS: usize = 6;

pub(super) fn sheet(writer: &Writer<'_>, request: &Request<'_>) -> Sheet {
    let charter = writer.charter;
    let complaints = charter.complaints.as_ref().and_then(Answer::stated).and_then(|complaints| ladder(writer, complaints));
    let link = reach::published(charter).and_then(|url| writer.link(url)).map(|link| vec![link]);
    let more: Vec<_> = cut::said(writer, request.layout).into_iter().chain(link).collect();
    let more = (!more.is_empty()).then_some(Block::List { items: more });
    let sections = [
        section("promises", writer.heading("heading-promises"), figures::figures(writer, PROMISES).into_iter().collect(), Vec::new()),
        section("contact", writer.heading("heading-contact"), reach::table(writer, ROWS).into_iter().collect(), Vec::new()),
        section("complaints", writer.heading("heading-complaints"), complaints.into_iter().collect(), Vec::new()),
        section("more", writer.heading("summary-more"), more.into_iter().collect(), Vec::new()),
    ];
    Sheet { title: writer.span(&charter.title), front: Vec::new(), sections: sections.into_iter().flatten().collect() }
}
