//! Lines of words: each run with its language, its direction and where it leads.

use super::Parts;
use super::xml::{Element, element, valued};
use crate::render::page::Span;
use crate::render::prose;
use crate::render::tree::Node;

/// How words are set.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Style {
    /// Their language, where it is not that of the document.
    pub(super) language: Option<&'static str>,
    strong: bool,
    emphasis: bool,
    strike: bool,
    code: bool,
    link: bool,
}

impl Style {
    pub(super) fn of(language: Option<&'static str>) -> Style {
        Style { language, ..Style::default() }
    }

    pub(super) fn strong(self) -> Style {
        Style { strong: true, ..self }
    }
}

/// A language with the region whose habits it is spelled by.
pub(super) fn region(tag: &str) -> &str {
    match tag {
        "fr" => "fr-BE",
        "nl" => "nl-BE",
        "de" => "de-BE",
        "en" => "en-GB",
        other => other,
    }
}

/// Words as runs; those that are written from right to left are runs of their own.
pub(super) fn runs(text: &str, style: Style) -> Vec<Element> {
    let mut parts: Vec<(bool, String)> = Vec::new();
    for sign in prose::without_controls(text).chars() {
        let sign = if sign == '\n' || sign == '\t' { ' ' } else { sign };
        match parts.last_mut() {
            // Blanks between two words belong to the first of them.
            Some((is_rtl, part)) if *is_rtl == is_right_to_left(sign) || !sign.is_alphanumeric() => part.push(sign),
            _ => parts.push((is_right_to_left(sign), sign.to_string())),
        }
    }
    parts.iter().map(|(is_rtl, part)| run(part, style, *is_rtl)).collect()
}

fn run(text: &str, style: Style, is_rtl: bool) -> Element {
    let mut properties = Vec::new();
    properties.extend(style.link.then(|| valued("w:rStyle", "Hyperlink")));
    properties.extend(style.code.then(|| element("w:rFonts").with("w:ascii", "Consolas").with("w:hAnsi", "Consolas")));
    properties.extend(style.strong.then(|| [element("w:b"), element("w:bCs")]).into_iter().flatten());
    properties.extend(style.emphasis.then(|| [element("w:i"), element("w:iCs")]).into_iter().flatten());
    properties.extend(style.strike.then(|| element("w:strike")));
    properties.extend(style.code.then(|| element("w:noProof")));
    properties.extend(is_rtl.then(|| element("w:rtl")));
    properties.extend(style.language.map(|tag| valued("w:lang", region(tag))));
    let properties = (!properties.is_empty()).then(|| element("w:rPr").holding(properties));
    element("w:r").holding(properties).holding([element("w:t").with("xml:space", "preserve").saying(text)])
}

/// Whether the first letter of a text is one of those that are written from right to left.
pub(super) fn begins_right_to_left(text: &str) -> bool {
    text.chars().find(|sign| sign.is_alphabetic()).is_some_and(is_right_to_left)
}

/// The letters of Hebrew, Arabic and their neighbours.
fn is_right_to_left(sign: char) -> bool {
    matches!(sign, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// A line of the page.
pub(super) fn spans(line: &[Span], style: Style, parts: &mut Parts) -> Vec<Element> {
    let of_span = |span: &Span| {
        let style = Style { language: span.lang.or(style.language), ..style };
        match &span.href {
            Some(href) => vec![link(href, parts, |style| runs(&span.text, style), style)],
            None => runs(&span.text, style),
        }
    };
    line.iter().flat_map(of_span).collect()
}

/// A line of the author's text.
pub(super) fn nodes(nodes: &[Node], style: Style, parts: &mut Parts) -> Vec<Element> {
    let mut line = Vec::new();
    for node in nodes {
        match node {
            Node::Text { text } => line.extend(runs(text, style)),
            Node::Code { text, .. } => line.extend(runs(text, Style { code: true, ..style })),
            Node::Break => line.push(element("w:r").holding([element("w:br")])),
            Node::Strong { body } => line.extend(self::nodes(body, style.strong(), parts)),
            Node::Emphasis { body } => line.extend(self::nodes(body, Style { emphasis: true, ..style }, parts)),
            Node::Strike { body } => line.extend(self::nodes(body, Style { strike: true, ..style }, parts)),
            Node::Link { href, body } => {
                let inner = self::nodes(body, Style { link: true, ..style }, parts);
                line.push(link(href, parts, |_| inner, style));
            }
            // What stands on lines of its own is no part of a line.
            Node::Rule | Node::Paragraph { .. } | Node::Quote { .. } | Node::List { .. } | Node::Table { .. } => {}
        }
    }
    line
}

/// Words that lead somewhere: within the document, or out of it.
fn link(href: &str, parts: &mut Parts, words: impl FnOnce(Style) -> Vec<Element>, style: Style) -> Element {
    let words = words(Style { link: true, ..style });
    match href.strip_prefix('#') {
        Some(id) => element("w:hyperlink").with("w:anchor", parts.bookmark(id)).holding(words),
        None => element("w:hyperlink").with("r:id", parts.relation(href)).holding(words),
    }
}
