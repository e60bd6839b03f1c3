//! A poster for the counter: the promises as large numbers, and the way to the published page.

use super::{Sheet, cut, figures, reach};
use crate::render::Request;
use crate::render::page::Block;
use crate::render::page::write::{Writer, section};

/// So many are read from three metres away.
pub(super) const PROMISES: usize = 6;

pub(super) fn sheet(writer: &Writer<'_>, request: &Request<'_>) -> Sheet {
    let charter = writer.charter;
    let code = reach::published(charter).and_then(|url| Block::code(writer, url, "code-charter"));
    // Where no address leads to the rest, nobody is told to read it.
    let rest = cut::said(writer, request.layout).filter(|_| code.is_some()).map(|line| Block::List { items: vec![line] });
    let phone = reach::telephone(charter).map(|channel| reach::address(writer, channel)).filter(|line| !line.is_empty());
    let lines: Vec<Block> = phone.map(|line| Block::List { items: vec![line] }).into_iter().collect();
    let sections = [
        section("promises", writer.heading("heading-promises"), figures::figures(writer, PROMISES).into_iter().collect(), Vec::new()),
        section("more", writer.heading("poster-more"), code.into_iter().chain(rest).collect(), Vec::new()),
        section("contact", writer.heading("heading-contact"), lines, Vec::new()),
    ];
    Sheet { title: writer.span(&charter.title), front: Vec::new(), sections: sections.into_iter().flatten().collect() }
}
