//! XML as a tree, written by a library: no word of the author becomes markup.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    inside: Vec<Inside>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Inside {
    Element(Element),
    Words(String),
}

/// An element with nothing in it.
pub(super) fn element(name: &'static str) -> Element {
    Element { name, attributes: Vec::new(), inside: Vec::new() }
}

/// An element with one value, in the attribute that most of them have: `<w:pStyle w:val="Title"/>`.
pub(super) fn valued(name: &'static str, value: impl Into<String>) -> Element {
    element(name).with("w:val", value)
}

impl Element {
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Element {
        self.attributes.push((name, allowed(&value.into())));
        self
    }

    pub(super) fn holding(mut self, inside: impl IntoIterator<Item = Element>) -> Element {
        self.inside.extend(inside.into_iter().map(Inside::Element));
        self
    }

    pub(super) fn saying(mut self, words: &str) -> Element {
        self.inside.push(Inside::Words(allowed(words)));
        self
    }

    /// As a document of its own.
    pub(super) fn document(&self) -> std::io::Result<Vec<u8>> {
        let mut writer = Writer::new(Vec::new());
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
        self.write(&mut writer)?;
        Ok(writer.into_inner())
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
        let mut start = BytesStart::new(self.name);
        start.extend_attributes(self.attributes.iter().map(|(name, value)| (*name, value.as_str())));
        if self.inside.is_empty() {
            return writer.write_event(Event::Empty(start));
        }
        writer.write_event(Event::Start(start))?;
        for inside in &self.inside {
            match inside {
                Inside::Element(element) => element.write(writer)?,
                Inside::Words(words) => writer.write_event(Event::Text(BytesText::new(words)))?,
            }
        }
        writer.write_event(Event::End(BytesEnd::new(self.name)))
    }
}

/// Without the signs that no XML can hold.
fn allowed(text: &str) -> String {
    let is_allowed = |sign: &char| matches!(sign, '\t' | '\n' | '\u{20}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().filter(is_allowed).collect()
}
