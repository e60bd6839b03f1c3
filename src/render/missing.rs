//! Signs that the typeface of a document does not have.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;
use ttf_parser::Face;

use super::brand::Brand;
use super::typst::FONTS;
use crate::charter::read::Reading;
use crate::finding::{Arg, Finding, Level, Message, Place};
use crate::source::route::Route;

/// The most signs that one finding shows.
const MOST: usize = 8;

static FACE: LazyLock<Option<Face<'static>>> = LazyLock::new(|| Face::parse(FONTS[0].1, 0).ok());

/// A finding for every value with signs that neither an organisation's own typeface nor the program's has: a document that keeps its
/// words would lose them.
pub fn signs(reading: &Reading, brand: &Brand) -> Vec<Finding> {
    let own = brand.fonts.iter().filter_map(|font| Face::parse(&font.bytes, 0).ok());
    let faces: Vec<Face<'_>> = own.chain(FACE.clone()).collect();
    let mut findings = Vec::new();
    visit(reading.value(), Route::root(), &faces, &mut findings);
    findings
}

fn visit(value: &Value, route: Route, faces: &[Face<'_>], findings: &mut Vec<Finding>) {
    match value {
        Value::String(text) => findings.extend(of_text(text, route, faces)),
        Value::Array(items) => items.iter().enumerate().for_each(|(at, item)| visit(item, route.item(at), faces, findings)),
        Value::Object(map) => map.iter().for_each(|(key, value)| visit(value, route.key(key), faces, findings)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
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
