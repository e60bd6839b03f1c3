//! The page from its title to its last line.

use super::line::{Style, begins_right_to_left, runs, spans};
use super::paragraph::{Stand, line, list, paragraph, table, text, words};
use super::xml::{Element, element, valued};
use super::{BULLETS, Parts, place};
use crate::render::page::{Block, Fact, Field, Page, Section, Span};
use crate::render::tree::tree;

/// The document.
pub(super) fn document(page: &Page, parts: &mut Parts) -> Element {
    let mut written = vec![title(&page.title)];
    let organisation = Span { href: page.organisation_url.clone(), ..page.organisation.clone() };
    written.push(line(Stand::styled("Subtitle"), &vec![organisation], parts));
    written.extend(page.draft.iter().map(|draft| words(Stand::styled("Notice"), draft, None)));
    written.push(words(Stand::default(), &page.words.colophon, None));
    let sisters = page.switcher.iter().filter(|version| version.href.starts_with("http"));
    let sisters = sisters.map(|version| vec![Span { text: version.name.clone(), lang: None, href: Some(version.href.clone()) }]);
    written.extend(list(&sisters.collect::<Vec<_>>(), 0, parts));
    for block in page.notices.iter().chain(&page.front) {
        written.extend(self::block(block, parts));
    }
    for section in &page.sections {
        written.extend(self::section(section, 1, parts));
    }
    let margins = ["w:top", "w:right", "w:bottom", "w:left"].into_iter().fold(element("w:pgMar"), |margin, side| margin.with(side, "1134"));
    let margins = margins.with("w:header", "567").with("w:footer", "567").with("w:gutter", "0");
    written.push(element("w:sectPr").holding([
        element("w:footerReference").with("w:type", "default").with("r:id", "footer"),
        element("w:pgSz").with("w:w", "11906").with("w:h", "16838"),
        margins,
    ]));
    element("w:document")
        .with("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
        .with("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        .holding([element("w:body").holding(written)])
}

fn title(title: &Span) -> Element {
    words(Stand::styled("Title"), &title.text, title.lang)
}

fn section(section: &Section, level: usize, parts: &mut Parts) -> Vec<Element> {
    let style = ["Heading1", "Heading2", "Heading3", "Heading4"][level.min(4) - 1];
    let heading = spans(std::slice::from_ref(&section.heading), Style::default(), parts);
    let is_rtl = begins_right_to_left(&section.heading.text);
    let mut written = vec![paragraph(Stand::styled(style), marked(&section.id, heading, parts), is_rtl)];
    written.extend(place::place(&section.id).map(|place| words(Stand::styled("Place"), &place, None)));
    written.extend(section.blocks.iter().flat_map(|block| self::block(block, parts)));
    written.extend(section.sections.iter().flat_map(|inner| self::section(inner, level + 1, parts)));
    written
}

/// Runs that links within the document lead to.
fn marked(id: &str, runs: Vec<Element>, parts: &mut Parts) -> Vec<Element> {
    let name = parts.bookmark(id);
    let number = name.trim_start_matches("place").to_owned();
    let start = element("w:bookmarkStart").with("w:id", number.clone()).with("w:name", name);
    std::iter::once(start).chain(runs).chain([element("w:bookmarkEnd").with("w:id", number)]).collect()
}

fn block(block: &Block, parts: &mut Parts) -> Vec<Element> {
    match block {
        Block::Prose { text: prose, lang } => text(&tree(prose), Stand::default(), Style::of(*lang), parts),
        Block::Facts { rows } => facts(rows, parts),
        Block::List { items } => list(items, 0, parts),
        Block::Table { caption, head, rows } => {
            let head = head.iter().map(|cell| vec![words(Stand::default(), cell, None)]).collect();
            let rows = rows.iter().map(|row| row.iter().map(|cell| vec![line(Stand::default(), cell, parts)]).collect()).collect();
            table(caption, head, rows)
        }
        Block::Promise { id, text: prose, lang, rows } => {
            let mut written = text(&tree(prose), Stand::styled("Promise"), Style::of(*lang), parts);
            if let Some(first) = written.first_mut() {
                let name = marked(id, Vec::new(), parts);
                *first = std::mem::replace(first, element("w:p")).holding(name);
            }
            written.extend(place::place(id).map(|place| words(Stand::styled("Place"), &place, None)));
            written.extend(facts(rows, parts));
            written
        }
        Block::Figures { items } => items
            .iter()
            .flat_map(|figure| {
                let number = format!("{} {}", figure.value, figure.unit);
                let number = (!figure.value.is_empty()).then(|| words(Stand::styled("Figure"), number.trim(), None));
                let promise = text(&tree(&figure.text), Stand::default(), Style::of(figure.lang), parts);
                let place = place::place(&figure.id).map(|place| words(Stand::styled("Place"), &place, None));
                number.into_iter().chain(promise).chain(place).collect::<Vec<_>>()
            })
            .collect(),
        Block::Stages { stages } => {
            let steps = parts.numbered(1);
            let mut written = Vec::new();
            for stage in stages {
                let stand = Stand { list: Some((steps, 0)), ..Stand::default() };
                let heading = spans(std::slice::from_ref(&stage.heading), Style::default().strong(), parts);
                written.push(paragraph(stand, heading, begins_right_to_left(&stage.heading.text)));
                written.extend(stage.blocks.iter().flat_map(|inner| self::block(inner, parts)));
            }
            written
        }
        Block::Code { label, href, shown, .. } => {
            let address = Span { text: shown.clone(), lang: None, href: Some(href.clone()) };
            vec![words(Stand::default(), label, None), line(Stand::default(), &vec![address], parts)]
        }
        Block::Form { fields, .. } | Block::Blanks { fields } => fields.iter().map(field).collect(),
    }
}

/// Names and what they stand for; more lines than one are a list.
fn facts(rows: &[Fact], parts: &mut Parts) -> Vec<Element> {
    let mut written = Vec::new();
    for fact in rows {
        let label = format!("{}{}", fact.label, fact.colon);
        let mut first = runs(&label, Style::default().strong());
        match fact.lines.as_slice() {
            [only] => {
                first.extend(runs(" ", Style::default()));
                first.extend(spans(only, Style::default(), parts));
                written.push(paragraph(Stand::default(), first, false));
            }
            lines => {
                written.push(paragraph(Stand::default(), first, false));
                written.extend(list(lines, 0, parts));
            }
        }
    }
    written
}

/// Something to fill in: its name, and a line to write on.
fn field(field: &Field) -> Element {
    let mut written = runs(&field.label, Style::of(field.lang));
    written.push(element("w:r").holding([element("w:t").with("xml:space", "preserve").saying(" ")]));
    written.push(element("w:r").holding([
        element("w:rPr").holding([valued("w:u", "single")]),
        element("w:tab"),
        element("w:tab"),
        element("w:tab"),
    ]));
    paragraph(Stand { list: Some((BULLETS, 0)), ..Stand::default() }, written, begins_right_to_left(&field.label))
}
