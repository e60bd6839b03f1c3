//! The author's Markdown as lines of plain text; a line is a paragraph or an entry of a list, not yet wrapped.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::render::{escape, prose::events};

/// As lines of plain text.
pub(in crate::render) fn prose(text: &str) -> String {
    let mut lines = Lines::default();
    for event in events(text) {
        lines.take(event);
    }
    lines.written.trim().to_owned()
}

/// The address of a link, to stand behind its words; nothing where the words are the address.
pub(super) fn address(words: &str, href: &str) -> String {
    let bare = |text: &str| {
        let text = ["https://", "http://", "mailto:", "tel:"].iter().find_map(|scheme| text.strip_prefix(scheme)).unwrap_or(text);
        text.trim_end_matches('/').chars().filter(|character| !character.is_whitespace()).collect::<String>()
    };
    let is_shown = bare(words) == bare(href) || href.starts_with("tel:");
    if is_shown { String::new() } else { format!(" <{href}>") }
}

#[derive(Default)]
struct Lines {
    written: String,
    /// The lists that are open, each with its next number.
    lists: Vec<Option<u64>>,
    /// The links that are open: where they lead, and where their words begin.
    links: Vec<(String, usize)>,
    /// Whether an entry has just begun.
    is_fresh: bool,
    in_code: bool,
}

impl Lines {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Text(part) if self.in_code => {
                for line in part.lines() {
                    self.line(&format!("    {line}"));
                }
            }
            Event::Text(part) | Event::Code(part) => {
                self.written.push_str(&part.replace('\n', " "));
                self.is_fresh = false;
            }
            Event::SoftBreak => self.written.push(' '),
            Event::HardBreak => self.line(""),
            Event::Start(Tag::Paragraph | Tag::Table(_)) if !self.is_fresh => self.paragraph(),
            Event::Start(Tag::CodeBlock(_)) => {
                self.paragraph();
                self.in_code = true;
            }
            Event::End(TagEnd::CodeBlock) => self.in_code = false,
            Event::Start(Tag::List(first)) => {
                if self.lists.is_empty() {
                    self.paragraph();
                }
                self.lists.push(first);
            }
            Event::End(TagEnd::List(_)) => {
                self.lists.pop();
            }
            Event::Start(Tag::Item) => self.entry(),
            Event::Start(Tag::TableCell) if !self.written.ends_with('\n') && !self.written.is_empty() => self.written.push_str(" | "),
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => self.written.push('\n'),
            Event::Start(Tag::Link { dest_url, .. }) => self.links.push((dest_url.into_string(), self.written.len())),
            Event::End(TagEnd::Link) => {
                let Some((href, start)) = self.links.pop() else { return };
                let words = self.written.get(start..).unwrap_or_default().to_owned();
                if !href.starts_with('#') {
                    self.written.push_str(&address(&words, &escape::href(&href)));
                }
            }
            _ => {}
        }
    }

    fn paragraph(&mut self) {
        self.written.truncate(self.written.trim_end().len());
        if !self.written.is_empty() {
            self.written.push_str("\n\n");
        }
        self.written.push_str(&"  ".repeat(self.lists.len()));
    }

    fn line(&mut self, text: &str) {
        self.written.truncate(self.written.trim_end_matches(' ').len());
        if !self.written.is_empty() && !self.written.ends_with("\n\n") {
            self.written.push('\n');
        }
        self.written.push_str(&"  ".repeat(self.lists.len()));
        self.written.push_str(text);
    }

    fn entry(&mut self) {
        let depth = self.lists.len().saturating_sub(1);
        self.written.truncate(self.written.trim_end_matches(' ').len());
        if !self.written.is_empty() && !self.written.ends_with('\n') {
            self.written.push('\n');
        }
        self.written.push_str(&"  ".repeat(depth));
        match self.lists.last_mut() {
            Some(Some(number)) => {
                self.written.push_str(&format!("{number}. "));
                *number += 1;
            }
            _ => self.written.push_str("- "),
        }
        self.is_fresh = true;
    }
}
