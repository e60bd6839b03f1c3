//! Signs that the typeface of a document does not have.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::{Map, Value};
use ttf_parser::Face;

use super::brand::Brand;
use super::typst::FONTS;
use crate::charter::read::Reading;
use crate::charter::text::Language;
use crate::finding::{Arg, Finding, Level, Message, Place};
use crate::source::route::Route;

/// The most signs that one finding shows.
const MOST: usize = 8;

static FACE: LazyLock<Option<Face<'static>>> = LazyLock::new(|| Face::parse(FONTS[0].1, 0).ok());

/// A finding for every value with signs that neither an organisation's own typeface nor the program's has: a document in `language`
/// that keeps its words would lose them.
pub fn signs(reading: &Reading, brand: &Brand, language: Language) -> Vec<Finding> {
    let own = brand.fonts.iter().filter_map(|font| Face::parse(&font.bytes, 0).ok());
    let drafting = reading.value()["languages"][0].as_str().and_then(Language::of_tag).unwrap_or(language);
    let shown = Shown { faces: own.chain(FACE.clone()).collect(), language, drafting };
    let mut findings = Vec::new();
    shown.visit(reading.value(), Route::root(), &mut findings);
    findings
}

/// What is shown of a charter, and in which typefaces.
struct Shown<'run> {
    faces: Vec<Face<'run>>,
    language: Language,
    drafting: Language,
}

impl Shown<'_> {
    fn visit(&self, value: &Value, route: Route, findings: &mut Vec<Finding>) {
        match value {
            Value::String(text) => findings.extend(of_text(text, route, &self.faces)),
            Value::Array(items) => items.iter().enumerate().for_each(|(at, item)| self.visit(item, route.item(at), findings)),
            Value::Object(map) => map
                .iter()
                .filter(|(key, _)| !is_words(map) || self.words(map).is_some_and(|shown| shown == *key))
                .for_each(|(key, value)| self.visit(value, route.key(key), findings)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// The language of the words that a document shows of a map of these; none where they are not meant for it.
    fn words<'words>(&self, map: &'words Map<String, Value>) -> Option<&'words str> {
        let only_in = map.get(ONLY_IN).and_then(Value::as_array);
        if only_in.is_some_and(|only| !only.is_empty() && !only.iter().any(|tag| tag.as_str() == Some(self.language.tag()))) {
            return None;
        }
        let best = [self.language, self.drafting].into_iter().find_map(|language| map.get_key_value(language.tag()));
        let best = best.or_else(|| map.iter().find(|(key, _)| key.as_str() != ONLY_IN));
        best.map(|(key, _)| key.as_str())
    }
}

const ONLY_IN: &str = "only_in";

/// Whether a map is one of language to words.
fn is_words(map: &Map<String, Value>) -> bool {
    let mut tags = map.keys().filter(|key| key.as_str() != ONLY_IN).peekable();
    tags.peek().is_some() && tags.all(|key| Language::of_tag(key).is_some())
}

fn of_text(text: &str, route: Route, faces: &[Face<'_>]) -> Option<Finding> {
    let missing: BTreeSet<char> = text.chars().filter(|character| !is_there(*character, faces)).collect();
    let shown: Vec<Arg> = missing.iter().take(MOST).map(|character| Arg::from(name(*character))).collect();
    if shown.is_empty() {
        return None;
    }
    let message = Message::own("pdf-no-sign", vec![("signs", Arg::List(shown))]);
    let mut finding = Finding::new("PDF-01", Level::Error, message, Place::Value(route));
    finding.help = Some(Message::own("help-no-sign", Vec::new()));
    Some(finding)
}

/// The sign and its number: `😀 (U+1F600)`.
fn name(character: char) -> String {
    format!("{character} (U+{:04X})", u32::from(character))
}

/// Whether a text with it loses nothing: it has a shape, or it is none that is seen.
fn is_there(character: char, faces: &[Face<'_>]) -> bool {
    let unseen = character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    unseen || faces.iter().any(|face| face.glyph_index(character).is_some())
}
