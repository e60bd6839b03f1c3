//! The author's Markdown, made harmless: no HTML, no pictures, no links but web, mail and telephone.

use pulldown_cmark::{Alignment, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, html};

/// What CommonMark does not have and authors use.
const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// As HTML.
pub(super) fn html(text: &str) -> String {
    let mut written = String::with_capacity(text.len() * 2);
    html::push_html(&mut written, events(text));
    written.trim_end().to_owned()
}

/// As CommonMark.
pub(super) fn markdown(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 16);
    // Writing into a string does not fail, and what would be written wrong is left out.
    let _ = pulldown_cmark_to_cmark::cmark(events(text), &mut written, OPTIONS);
    written.trim_end().to_owned()
}

/// As plain words, for places that hold no markup.
pub(super) fn plain(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut is_after_item = false;
    for event in events(text) {
        match event {
            Event::Text(part) | Event::Code(part) => {
                if is_after_item {
                    written.truncate(written.trim_end().len());
                    written.push_str("; ");
                    is_after_item = false;
                }
                written.push_str(&part);
            }
            Event::End(TagEnd::Item) => is_after_item = true,
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph) | Event::Start(Tag::Item) => written.push(' '),
            _ => {}
        }
    }
    written.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    let mut dropped = Vec::new();
    Parser::new_ext(text, OPTIONS).filter_map(move |event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::Text(raw)),
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        // The page has the headings; a heading in a text would stand on the wrong level, so it is a paragraph.
        Event::Start(Tag::Heading { .. }) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::Heading(_)) => Some(Event::End(TagEnd::Paragraph)),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Link { ref dest_url, link_type, .. }) => {
            let keep = link_type == LinkType::Email || is_harmless(dest_url);
            dropped.push(!keep);
            keep.then_some(event)
        }
        Event::End(TagEnd::Link) => (!dropped.pop().unwrap_or_default()).then_some(event),
        // An alignment would be a style that no page allows.
        Event::Start(Tag::Table(columns)) => Some(Event::Start(Tag::Table(vec![Alignment::None; columns.len()]))),
        Event::Text(part) => Some(Event::Text(CowStr::from(without_controls(&part)))),
        other => Some(other),
    })
}

/// Whether a link leads to the web, to a mailbox, to a telephone, or within the page.
pub(super) fn is_harmless(link: &str) -> bool {
    let scheme = link.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("https" | "http" | "mailto" | "tel") => true,
        Some(_) => false,
        None => link.starts_with('#'),
    }
}

/// Characters that a page cannot hold, or that turn the direction of what follows, are left out.
pub(crate) fn without_controls(text: &str) -> String {
    text.chars()
        .filter(|character| {
            !matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
                && (!character.is_control() || matches!(character, '\n' | '\t'))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_keep_the_signs_of_the_author() {
        for (text, words) in [
            ("a;", "a;"),
            ("- a\n- b;\n- c\n\nThen d;", "a; b;; c; Then d;"),
            ("1. a\n2. b", "a; b"),
            ("*a* `b;`", "a b;"),
            ("- a\n  - b\n- c", "a b; c"),
        ] {
            assert_eq!(plain(text), words);
        }
    }
}
