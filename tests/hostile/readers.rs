//! Files as programs made by others read them: the markup they find, and the words.

use icalendar::parser::{Component, read_calendar, unfold};
use pulldown_cmark::{Event, Options, Parser};
use serde_json::Value;

use crate::word::parts;

/// What a reader finds in a file.
#[derive(Default)]
pub struct Seen {
    /// Its markup, in order, without the words.
    pub shape: Vec<String>,
    /// The words.
    pub words: String,
}

impl Seen {
    fn say(&mut self, words: &str) {
        self.words.push_str(words);
        self.words.push('\n');
    }
}

/// Rows of cells; none is a formula to a spreadsheet.
pub fn csv(bytes: &[u8]) -> Seen {
    let mut seen = Seen::default();
    for row in csv::ReaderBuilder::new().has_headers(false).from_reader(bytes).records() {
        let row = row.unwrap();
        seen.shape.push(format!("{} cells", row.len()));
        for cell in &row {
            assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "a formula: {cell}");
            seen.say(cell);
        }
    }
    seen
}

/// Keys and lists, and the texts in them; a text that is data itself is read too.
pub fn json(bytes: &[u8]) -> Seen {
    fn walk(value: &Value, seen: &mut Seen) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| {
                seen.shape.push(key.clone());
                walk(value, seen);
            }),
            Value::Array(items) => {
                seen.shape.push(format!("{} items", items.len()));
                items.iter().for_each(|item| walk(item, seen));
            }
            Value::String(text) => match serde_json::from_str::<Value>(text).ok().filter(|_| text.starts_with("[{\"is\":")) {
                Some(inner) => walk(&inner, seen),
                None => seen.say(text),
            },
            _ => {}
        }
    }
    let mut seen = Seen::default();
    walk(&serde_json::from_slice(bytes).unwrap(), &mut seen);
    seen
}

/// Linked data, in which nothing ends the element of a page that may hold them.
pub fn jsonld(bytes: &[u8]) -> Seen {
    assert!(!bytes.contains(&b'<'));
    json(bytes)
}

/// Components and their properties, and the values of these.
pub fn ics(bytes: &[u8]) -> Seen {
    fn walk(component: &Component<'_>, seen: &mut Seen) {
        seen.shape.push(component.name.to_string());
        for property in &component.properties {
            let params: Vec<String> = property.params.iter().map(|param| param.key.to_string()).collect();
            seen.shape.push(format!("{} {params:?}", property.name));
            // Of a property of its own the parser does not know that it is a text.
            let value = property.val.as_str();
            let value = if property.name.as_str().starts_with("X-") { unescaped(value) } else { value.to_owned() };
            seen.say(&value);
        }
        component.components.iter().for_each(|inner| walk(inner, seen));
    }
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    let unfolded = unfold(&text);
    let mut seen = Seen::default();
    read_calendar(&unfolded).unwrap().components.iter().for_each(|component| walk(component, &mut seen));
    seen
}

fn unescaped(value: &str) -> String {
    let mut read = String::new();
    let mut signs = value.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => read.extend(signs.next().map(|next| if next == 'n' { '\n' } else { next })),
            other => read.push(other),
        }
    }
    read
}

/// Elements and their attributes, and the text between them.
pub fn xml(bytes: &[u8]) -> Seen {
    let text = std::str::from_utf8(bytes).unwrap();
    let document = roxmltree::Document::parse(text).unwrap();
    let mut seen = Seen::default();
    for node in document.descendants() {
        match node.node_type() {
            roxmltree::NodeType::Element => {
                let attributes: Vec<&str> = node.attributes().map(|attribute| attribute.name()).collect();
                seen.shape.push(format!("{} {attributes:?}", node.tag_name().name()));
            }
            roxmltree::NodeType::Text => seen.say(node.text().unwrap_or_default()),
            roxmltree::NodeType::Root => {}
            other => seen.shape.push(format!("{other:?}")),
        }
    }
    seen
}

/// Paragraphs, tables and links of a document for Word. Words are in as many runs as their direction asks for.
pub fn docx(bytes: &[u8]) -> Seen {
    let mut seen = Seen::default();
    for (name, part) in parts(bytes) {
        let document = roxmltree::Document::parse(&part).unwrap();
        for node in document.descendants().filter(|node| node.is_element()) {
            match node.tag_name().name() {
                "t" | "title" | "creator" | "description" => seen.words.push_str(node.text().unwrap_or_default()),
                "p" => seen.say(""),
                _ => {}
            }
            // How letters look is said again in every run, and their direction in every paragraph.
            let is_of_run = node.ancestors().any(|above| above.tag_name().name() == "rPr");
            if !is_of_run && !["r", "t", "br", "pPr", "bidi"].contains(&node.tag_name().name()) {
                seen.shape.push(format!("{name}: {}", node.tag_name().name()));
            }
        }
    }
    seen
}

/// Blocks and marks of Markdown, with all that any program adds to it but what only changes letters.
pub fn markdown(bytes: &[u8]) -> Seen {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let mut seen = Seen::default();
    for event in Parser::new_ext(&text, Options::all().difference(Options::ENABLE_SMART_PUNCTUATION)) {
        match event {
            Event::Text(words) => seen.words.push_str(&words),
            Event::Start(tag) => {
                let tag = format!("{tag:?}");
                seen.shape.push(tag.split([' ', '(', '{']).next().unwrap().to_owned());
            }
            Event::End(_) => seen.say(""),
            Event::SoftBreak | Event::HardBreak => seen.words.push('\n'),
            other => seen.shape.push(format!("{other:?}")),
        }
    }
    seen
}

/// Words and nothing else.
pub fn text(bytes: &[u8]) -> Seen {
    let words = String::from_utf8(bytes.to_vec()).unwrap();
    assert!(!words.contains(|sign: char| sign.is_control() && sign != '\n'));
    Seen { shape: Vec::new(), words }
}

/// A page of HTML, read strictly.
pub fn html(bytes: &[u8]) -> Seen {
    let page = super::read(std::str::from_utf8(bytes).unwrap());
    Seen { shape: super::unclassed(&page.tags).into_iter().map(str::to_owned).collect(), words: page.text }
}

/// The words on the pages of a PDF.
#[cfg(feature = "pdf")]
pub fn pdf(bytes: &[u8]) -> Seen {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    Seen { shape: Vec::new(), words: document.extract_text(&pages).unwrap() }
}
