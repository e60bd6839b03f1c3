//! A page as plain text for an e-mail: no markup, and lines that no mail program breaks.

mod prose;
mod table;

use textwrap::{Options, WordSplitter};

use super::page::{Block, Fact, Line, Section, Span};
use super::{Broken, Made, Page, Request, Templates};
use crate::charter::Charter;

pub(super) use prose::prose;

/// How many columns a line has; only a word that is longer, such as an address, is not broken.
const WIDTH: usize = 72;

/// As plain text.
pub(super) fn text(charter: &Charter, request: &Request<'_>, _: &Templates) -> Result<Made, Broken> {
    let page = Page::of(charter, request);
    let mut parts = vec![heading(&page.title.text, '=')];
    let organisation = Span { href: page.organisation_url, ..page.organisation };
    parts.push(wrapped(&words(&[organisation]), ""));
    let sisters = page.switcher.iter().filter(|version| version.href.starts_with("http"));
    parts.extend(sisters.map(|version| wrapped(&format!("{} <{}>", version.name, version.href), "")));
    parts.extend(page.draft.map(|draft| wrapped(&draft, "")));
    parts.extend(page.notices.iter().chain(&page.front).map(|block| written(block, "")));
    for section in &page.sections {
        sections(section, '-', &mut parts);
    }
    parts.push(wrapped(&page.words.colophon, ""));
    parts.retain(|part| !part.trim().is_empty());
    Ok(Made::File((parts.join("\n\n") + "\n").into_bytes()))
}

fn sections(section: &Section, under: char, parts: &mut Vec<String>) {
    parts.push(heading(&section.heading.text, under));
    parts.extend(section.blocks.iter().map(|block| written(block, "")));
    for inner in &section.sections {
        sections(inner, '.', parts);
    }
}

/// A heading with a line under it.
fn heading(text: &str, under: char) -> String {
    let text = wrapped(&one_line(text), "");
    let width = text.lines().map(textwrap::core::display_width).max().unwrap_or_default();
    if width == 0 { text } else { format!("{text}\n{}", under.to_string().repeat(width.min(WIDTH))) }
}

fn written(block: &Block, indent: &str) -> String {
    let deeper = format!("{indent}  ");
    match block {
        Block::Prose { text, .. } => wrapped(text, indent),
        Block::Facts { rows } => facts(rows, indent),
        Block::List { items } => list(items, indent),
        Block::Table { caption, head, rows } => {
            let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| words(cell)).collect()).collect();
            paragraphs([wrapped(caption, indent), table::table(head, &rows, indent)])
        }
        Block::Promise { text, rows, .. } => {
            let rows = facts(rows, &deeper);
            let text = wrapped(text, indent);
            if rows.is_empty() { text } else { format!("{text}\n{rows}") }
        }
        Block::Figures { items } => paragraphs(items.iter().map(|figure| {
            let number = format!("{} {}", one_line(&figure.value), one_line(&figure.unit));
            match number.trim() {
                "" => wrapped(&figure.text, indent),
                number => format!("{}\n{}", wrapped(number, indent), wrapped(&figure.text, &deeper)),
            }
        })),
        Block::Stages { stages } => paragraphs(stages.iter().enumerate().map(|(at, stage)| {
            let heading = wrapped(&format!("{}. {}", at + 1, words(std::slice::from_ref(&stage.heading))), indent);
            let blocks = paragraphs(stage.blocks.iter().map(|block| written(block, &deeper)));
            if blocks.is_empty() { heading } else { format!("{heading}\n{blocks}") }
        })),
        Block::Code { label, href, .. } => paragraphs([wrapped(&one_line(label), indent), wrapped(href, indent)]),
        Block::Form { fields, .. } | Block::Blanks { fields } => {
            let lines = fields.iter().map(|field| wrapped(&format!("- {} ……………………", one_line(&field.label)), indent));
            lines.collect::<Vec<_>>().join("\n")
        }
    }
}

fn paragraphs(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join("\n\n")
}

fn facts(rows: &[Fact], indent: &str) -> String {
    let row = |fact: &Fact| match fact.lines.as_slice() {
        [line] => wrapped(&format!("- {}{} {}", fact.label, fact.colon, words(line)), indent),
        lines => format!("{}\n{}", wrapped(&format!("- {}{}", fact.label, fact.colon), indent), list(lines, &format!("{indent}  "))),
    };
    rows.iter().map(row).collect::<Vec<_>>().join("\n")
}

fn list(items: &[Line], indent: &str) -> String {
    items.iter().map(|item| wrapped(&format!("- {}", words(item)), indent)).collect::<Vec<_>>().join("\n")
}

/// A line of words, each link with its address behind it where the words do not show it.
fn words(line: &[Span]) -> String {
    let mut written = String::new();
    for span in line {
        written.push_str(&span.text);
        if let Some(href) = span.href.as_deref().filter(|href| !href.starts_with('#')) {
            written.push_str(&prose::address(&span.text, href));
        }
    }
    one_line(&written)
}

/// Without line breaks; a space that holds words together is kept.
fn one_line(text: &str) -> String {
    text.split(|character: char| character.is_ascii_whitespace()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Every line of a text at most so wide, what follows a mark of a list under the words of its first line.
fn wrapped(text: &str, indent: &str) -> String {
    let line = |line: &str| {
        let words = line.trim_start();
        let lead = format!("{indent}{}", " ".repeat(line.len() - words.len()));
        let hang = format!("{lead}{}", " ".repeat(mark(words)));
        let options = Options::new(WIDTH).initial_indent(&lead).subsequent_indent(&hang);
        let options = options.break_words(false).word_splitter(WordSplitter::NoHyphenation);
        textwrap::fill(words, options).lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
    };
    text.trim_end().split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// How wide the mark is with which an entry of a list begins: `- `, `12. `.
fn mark(words: &str) -> usize {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    match words.get(digits..) {
        Some(rest) if digits == 0 && rest.starts_with("- ") => 2,
        Some(rest) if digits > 0 && rest.starts_with(". ") => digits + 2,
        _ => 0,
    }
}
