//! Anchors that no other part of a page has.

use super::{Block, Fact, Line, Page, Section};

impl Page {
    /// Puts `prefix` before every anchor, and before where links within the page lead.
    pub(in crate::render) fn prefix(&mut self, prefix: &str) {
        for section in &mut self.sections {
            of_section(section, prefix);
        }
        of_blocks(&mut self.notices, prefix);
        of_blocks(&mut self.front, prefix);
    }
}

fn of_section(section: &mut Section, prefix: &str) {
    section.id.insert_str(0, prefix);
    of_blocks(&mut section.blocks, prefix);
    for inner in &mut section.sections {
        of_section(inner, prefix);
    }
}

fn of_blocks(blocks: &mut [Block], prefix: &str) {
    for block in blocks {
        match block {
            Block::Prose { text, .. } => of_markup(text, prefix),
            Block::Facts { rows } => of_facts(rows, prefix),
            Block::Table { rows, .. } => rows.iter_mut().flatten().for_each(|line| of_line(line, prefix)),
            Block::List { items } => items.iter_mut().for_each(|line| of_line(line, prefix)),
            Block::Promise { id, text, rows, .. } => {
                id.insert_str(0, prefix);
                of_markup(text, prefix);
                of_facts(rows, prefix);
            }
            Block::Figures { items } => items.iter_mut().for_each(|figure| of_markup(&mut figure.text, prefix)),
            Block::Stages { stages } => stages.iter_mut().for_each(|stage| of_blocks(&mut stage.blocks, prefix)),
            Block::Form { fields, .. } | Block::Blanks { fields } => {
                fields.iter_mut().for_each(|field| field.id.insert_str(0, prefix));
            }
            Block::Code { .. } => {}
        }
    }
}

fn of_facts(facts: &mut [Fact], prefix: &str) {
    facts.iter_mut().flat_map(|fact| &mut fact.lines).for_each(|line| of_line(line, prefix));
}

fn of_line(line: &mut Line, prefix: &str) {
    for href in line.iter_mut().filter_map(|span| span.href.as_mut()).filter(|href| href.starts_with('#')) {
        href.insert_str(1, prefix);
    }
}

/// In HTML that was made of the author's Markdown, `<` stands for itself only where a tag begins.
fn of_markup(markup: &mut String, prefix: &str) {
    const LINK: &str = "<a href=\"#";
    if markup.contains(LINK) {
        *markup = markup.replace(LINK, &format!("{LINK}{prefix}"));
    }
}
