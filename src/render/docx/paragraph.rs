//! Paragraphs, lists and tables.

use super::Parts;
use super::line::{Style, begins_right_to_left, nodes, runs, spans};
use super::xml::{Element, element, valued};
use crate::render::page::Line;
use crate::render::tree::Node;

/// Where paragraphs stand: their style, and the list that they are entries of.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Stand {
    /// The style of the paragraphs; none for that of running text.
    pub(super) style: Option<&'static str>,
    /// The list and the level in it.
    pub(super) list: Option<(usize, usize)>,
    /// How deep they stand in lists without being an entry.
    pub(super) depth: usize,
}

impl Stand {
    pub(super) fn styled(style: &'static str) -> Stand {
        Stand { style: Some(style), ..Stand::default() }
    }

    /// The rest of an entry, whose first paragraph has the mark.
    fn below(self) -> Stand {
        Stand { list: None, depth: self.list.map_or(self.depth, |(_, level)| level + 1), ..self }
    }
}

/// A paragraph of runs.
pub(super) fn paragraph(stand: Stand, runs: Vec<Element>, is_rtl: bool) -> Element {
    let mut properties = Vec::new();
    let style = stand.style.or(stand.list.map(|_| "ListParagraph"));
    properties.extend(style.map(|style| valued("w:pStyle", style)));
    properties.extend(stand.list.map(|(list, level)| {
        element("w:numPr").holding([valued("w:ilvl", level.min(8).to_string()), valued("w:numId", list.to_string())])
    }));
    properties.extend(is_rtl.then(|| element("w:bidi")));
    let indent = (360 * stand.depth).to_string();
    properties.extend((stand.depth > 0).then(|| element("w:ind").with("w:left", indent)));
    let properties = (!properties.is_empty()).then(|| element("w:pPr").holding(properties));
    element("w:p").holding(properties).holding(runs)
}

/// A paragraph of plain words.
pub(super) fn words(stand: Stand, text: &str, language: Option<&'static str>) -> Element {
    paragraph(stand, runs(text, Style::of(language)), begins_right_to_left(text))
}

/// A paragraph of a line of the page.
pub(super) fn line(stand: Stand, line: &Line, parts: &mut Parts) -> Element {
    let is_rtl = line.first().is_some_and(|span| begins_right_to_left(&span.text));
    paragraph(stand, spans(line, Style::default(), parts), is_rtl)
}

/// A list of lines of the page.
pub(super) fn list(items: &[Line], level: usize, parts: &mut Parts) -> Vec<Element> {
    items.iter().map(|item| line(Stand { list: Some((super::BULLETS, level)), ..Stand::default() }, item, parts)).collect()
}

/// The author's text.
pub(super) fn text(blocks: &[Node], stand: Stand, style: Style, parts: &mut Parts) -> Vec<Element> {
    let mut written = Vec::new();
    let mut inline: Vec<Node> = Vec::new();
    let mut stand = stand;
    for block in blocks {
        if matches!(
            block,
            Node::Rule
                | Node::Paragraph { .. }
                | Node::Quote { .. }
                | Node::List { .. }
                | Node::Table { .. }
                | Node::Code { block: true, .. }
        ) {
            flush(&mut inline, &mut stand, style, parts, &mut written);
        }
        match block {
            Node::Paragraph { body } => {
                inline.clone_from(body);
                flush(&mut inline, &mut stand, style, parts, &mut written);
            }
            Node::Quote { body } => written.extend(text(body, Stand { style: Some("Quote"), ..stand.below() }, style, parts)),
            Node::List { start, items } => {
                let level = stand.depth;
                let list = start.map_or(super::BULLETS, |start| parts.numbered(start));
                for item in items {
                    written.extend(text(item, Stand { style: None, list: Some((list, level)), depth: level }, style, parts));
                }
            }
            Node::Table { head, rows } => {
                let cell = |cell: &Vec<Node>, parts: &mut Parts| vec![paragraph(Stand::default(), nodes(cell, style, parts), false)];
                let head: Vec<_> = head.iter().map(|of| cell(of, parts)).collect();
                let rows = rows.iter().map(|row| row.iter().map(|of| cell(of, parts)).collect()).collect();
                written.extend(table("", head, rows));
            }
            Node::Code { text, block: true } => {
                written.extend(text.lines().map(|line| words(Stand { style: Some("Code"), ..stand.below() }, line, None)));
            }
            Node::Rule => written.push(paragraph(Stand::default(), Vec::new(), false)),
            other => inline.push(other.clone()),
        }
        stand = if written.is_empty() { stand } else { stand.below() };
    }
    flush(&mut inline, &mut stand, style, parts, &mut written);
    written
}

/// Writes the words that were met as a paragraph; those after it stand below it.
fn flush(inline: &mut Vec<Node>, stand: &mut Stand, style: Style, parts: &mut Parts, written: &mut Vec<Element>) {
    if inline.is_empty() {
        return;
    }
    let is_rtl = first_text(inline).is_some_and(begins_right_to_left);
    written.push(paragraph(*stand, nodes(inline, style, parts), is_rtl));
    inline.clear();
    *stand = stand.below();
}

fn first_text(nodes: &[Node]) -> Option<&str> {
    nodes.iter().find_map(|node| match node {
        Node::Text { text } | Node::Code { text, .. } => Some(text.as_str()),
        Node::Strong { body } | Node::Emphasis { body } | Node::Strike { body } | Node::Link { body, .. } => first_text(body),
        _ => None,
    })
}

/// A table; its first row is its heading and comes again on every page, the first cell of a row heads the row.
pub(super) fn table(caption: &str, head: Vec<Vec<Element>>, rows: Vec<Vec<Vec<Element>>>) -> Vec<Element> {
    let columns = head.len().max(1);
    let width = (9638 / columns).to_string();
    let look = element("w:tblLook").with("w:val", "00A0").with("w:firstRow", "1").with("w:firstColumn", "1").with("w:noVBand", "1");
    let mut properties = vec![valued("w:tblStyle", "TableGrid"), element("w:tblW").with("w:w", "5000").with("w:type", "pct"), look];
    properties.extend((!caption.is_empty()).then(|| valued("w:tblCaption", caption)));
    let grid = (0..columns).map(|_| element("w:gridCol").with("w:w", width.clone()));
    let cell = |content: Vec<Element>| {
        let width = element("w:tcW").with("w:w", width.clone()).with("w:type", "dxa");
        // A cell ends with a paragraph.
        let content = if content.is_empty() { vec![element("w:p")] } else { content };
        element("w:tc").holding([element("w:tcPr").holding([width])]).holding(content)
    };
    let row = |cells: Vec<Vec<Element>>, is_head: bool| {
        let mut properties = vec![element("w:cantSplit")];
        properties.extend(is_head.then(|| element("w:tblHeader")));
        let missing = columns.saturating_sub(cells.len());
        let cells = cells.into_iter().take(columns).chain((0..missing).map(|_| Vec::new()));
        element("w:tr").holding([element("w:trPr").holding(properties)]).holding(cells.map(cell))
    };
    let table = element("w:tbl").holding([element("w:tblPr").holding(properties), element("w:tblGrid").holding(grid)]);
    let table = table.holding([row(head, true)]).holding(rows.into_iter().map(|cells| row(cells, false)));
    // Two tables in a row would be one.
    let caption = (!caption.is_empty()).then(|| words(Stand::styled("Caption"), caption, None));
    caption.into_iter().chain([table, element("w:p")]).collect()
}
