//! The author's Markdown as a tree, for formats that are handed data instead of markup.

use pulldown_cmark::{CodeBlockKind, Event, Tag};
use serde::Serialize;

use super::prose;

/// Something in the author's text: a block or a part of a line.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Node {
    /// Words.
    Text {
        /// As they are.
        text: String,
    },
    /// Words that are set as typed; on lines of their own where `block`.
    Code {
        /// As they are.
        text: String,
        /// Whether they stand apart.
        block: bool,
    },
    /// The line ends here.
    Break,
    /// A line between two blocks.
    Rule,
    /// A paragraph.
    Paragraph {
        /// What stands in it.
        body: Vec<Node>,
    },
    /// What somebody else said.
    Quote {
        /// What stands in it.
        body: Vec<Node>,
    },
    /// A list.
    List {
        /// The number of the first item; none where items have a dot.
        start: Option<u64>,
        /// What stands in each item.
        items: Vec<Vec<Node>>,
    },
    /// A table.
    Table {
        /// The cells of its head.
        head: Vec<Vec<Node>>,
        /// The cells of its rows.
        rows: Vec<Vec<Vec<Node>>>,
    },
    /// Words that weigh more.
    Strong {
        /// What stands in them.
        body: Vec<Node>,
    },
    /// Words that are stressed.
    Emphasis {
        /// What stands in them.
        body: Vec<Node>,
    },
    /// Words that no longer count.
    Strike {
        /// What stands in them.
        body: Vec<Node>,
    },
    /// Words that lead somewhere.
    Link {
        /// Where: the web, a mailbox, a telephone, or within the page.
        href: String,
        /// What stands in them.
        body: Vec<Node>,
    },
}

/// The blocks of a text.
pub fn tree(text: &str) -> Vec<Node> {
    let mut events = prose::events(text);
    let mut blocks = children(&mut events, 0);
    // A text of one line holds no paragraph where it is the item of a tight list; at the top it always does.
    for block in &mut blocks {
        if matches!(block, Node::Text { .. }) {
            *block = Node::Paragraph { body: vec![block.clone()] };
        }
    }
    blocks
}

/// So deep one thing may stand in another; what is deeper keeps its words and its lines. Typst goes some forty levels deep.
const DEEPEST: usize = 16;

/// What stands before the next end.
fn children<'text>(events: &mut impl Iterator<Item = Event<'text>>, depth: usize) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut deeper = 0;
    while let Some(event) = events.next() {
        match event {
            Event::End(_) if deeper > 0 => deeper -= 1,
            Event::End(_) => break,
            Event::Start(tag) if depth < DEEPEST => nodes.extend(element(tag, events, depth + 1)),
            Event::Start(tag) => {
                deeper += 1;
                let is_of_a_line = matches!(tag, Tag::Strong | Tag::Emphasis | Tag::Strikethrough | Tag::Link { .. });
                if !is_of_a_line && nodes.last().is_some_and(|last| *last != Node::Break) {
                    nodes.push(Node::Break);
                }
            }
            Event::Text(text) => push_text(&mut nodes, &text),
            Event::Code(text) => nodes.push(Node::Code { text: prose::without_controls(&text), block: false }),
            Event::SoftBreak => push_text(&mut nodes, " "),
            Event::HardBreak => nodes.push(Node::Break),
            Event::Rule => nodes.push(Node::Rule),
            _ => {}
        }
    }
    nodes
}

fn push_text(nodes: &mut Vec<Node>, more: &str) {
    match nodes.last_mut() {
        Some(Node::Text { text }) => text.push_str(more),
        _ => nodes.push(Node::Text { text: more.to_owned() }),
    }
}

fn element<'text>(tag: Tag<'text>, events: &mut impl Iterator<Item = Event<'text>>, depth: usize) -> Option<Node> {
    let body = match tag {
        Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => {
            let text = plain(&children(events, depth)).trim_end().to_owned();
            return Some(Node::Code { text, block: true });
        }
        Tag::List(start) => return Some(Node::List { start, items: bodies(events, depth) }),
        Tag::Table(_) => {
            let mut rows = rows(events, depth);
            let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
            return Some(Node::Table { head, rows });
        }
        _ => children(events, depth),
    };
    Some(match tag {
        Tag::Paragraph => Node::Paragraph { body },
        Tag::BlockQuote(_) => Node::Quote { body },
        Tag::Strong => Node::Strong { body },
        Tag::Emphasis => Node::Emphasis { body },
        Tag::Strikethrough => Node::Strike { body },
        Tag::Link { dest_url, link_type, .. } => {
            let mail = if link_type == pulldown_cmark::LinkType::Email { "mailto:" } else { "" };
            Node::Link { href: format!("{mail}{dest_url}"), body }
        }
        _ => return body.into_iter().next(),
    })
}

/// The bodies of the elements up to the next end: items of a list, cells of a row.
fn bodies<'text>(events: &mut impl Iterator<Item = Event<'text>>, depth: usize) -> Vec<Vec<Node>> {
    let mut bodies = Vec::new();
    while let Some(Event::Start(_)) = events.next() {
        bodies.push(children(events, depth));
    }
    bodies
}

/// The rows of a table, its head first.
fn rows<'text>(events: &mut impl Iterator<Item = Event<'text>>, depth: usize) -> Vec<Vec<Vec<Node>>> {
    let mut rows = Vec::new();
    while let Some(Event::Start(_)) = events.next() {
        rows.push(bodies(events, depth));
    }
    rows
}

/// The words alone.
fn plain(nodes: &[Node]) -> String {
    nodes.iter().map(|node| if let Node::Text { text } = node { text.as_str() } else { "" }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_a_tree() {
        let text = "One *two* **three** [four](https://x.be) ~~five~~ `six`\\\nseven <b>\n\n1. a\n2. b\n   - c\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n> q\n\n---\n\n```\n#let x\n```\n";
        let json = serde_json::to_string(&tree(text)).unwrap();
        let expected = concat!(
            r#"[{"is":"paragraph","body":[{"is":"text","text":"One "},{"is":"emphasis","body":[{"is":"text","text":"two"}]},{"is":"text","text":" "},"#,
            r#"{"is":"strong","body":[{"is":"text","text":"three"}]},{"is":"text","text":" "},{"is":"link","href":"https://x.be","body":[{"is":"text","text":"four"}]},"#,
            r#"{"is":"text","text":" "},{"is":"strike","body":[{"is":"text","text":"five"}]},{"is":"text","text":" "},{"is":"code","text":"six","block":false},{"is":"break"},"#,
            r#"{"is":"text","text":"seven <b>"}]},{"is":"list","start":1,"items":[[{"is":"text","text":"a"}],[{"is":"text","text":"b"},{"is":"list","start":null,"items":[[{"is":"text","text":"c"}]]}]]},"#,
            r#"{"is":"table","head":[[{"is":"text","text":"x"}],[{"is":"text","text":"y"}]],"rows":[[[{"is":"text","text":"1"}],[{"is":"text","text":"2"}]]]},"#,
            r##"{"is":"quote","body":[{"is":"paragraph","body":[{"is":"text","text":"q"}]}]},{"is":"rule"},{"is":"code","text":"#let x","block":true}]"##
        );
        assert_eq!(json, expected);
    }

    #[test]
    fn what_is_too_deep_keeps_its_words() {
        for text in ["> ".repeat(5_000) + "word", (0..60).map(|level| "  ".repeat(level) + "- word\n").collect()] {
            let json = serde_json::to_string(&tree(&text)).unwrap();
            assert_eq!(json.matches("word").count(), text.matches("word").count(), "{json}");
            assert!(json.matches("\"is\":\"quote\"").count().max(json.matches("\"is\":\"list\"").count()) <= DEEPEST);
        }
    }

    #[test]
    fn an_unsafe_link_is_its_words() {
        assert_eq!(tree("[a](javascript:b)"), [Node::Paragraph { body: vec![Node::Text { text: "a".into() }] }]);
    }
}
