//! Signs that the typeface of a document does not have.

use std::sync::LazyLock;

use serde_json::Value;
use ttf_parser::Face;

use super::typst::FONTS;
use crate::charter::read::{Reading, judge};
use crate::finding::{Arg, Finding, Level, Message, Place};

static FACE: LazyLock<Option<Face<'static>>> = LazyLock::new(|| Face::parse(FONTS[0].1, 0).ok());

/// A finding for every value with signs that the typeface does not have: a document that keeps its words would lose them.
pub fn signs(reading: &Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    judge().shapes.visit(reading.value(), &mut |route, _, value| {
        let Value::String(text) = value else { return };
        let mut missing: Vec<char> = text.chars().filter(|character| !is_there(*character)).collect();
        missing.sort_unstable();
        missing.dedup();
        if missing.is_empty() || findings.iter().any(|finding: &Finding| finding.place == Place::Value(route.clone())) {
            return;
        }
        let shown = missing.iter().take(8).map(|character| Arg::from(name(*character))).collect();
        let args = vec![("signs", Arg::List(shown)), ("count", Arg::Count(missing.len()))];
        let mut finding = Finding::new("PDF-01", Level::Error, Message::own("pdf-no-sign", args), Place::Value(route.clone()));
        finding.help = Some(Message::own("help-no-sign", Vec::new()));
        findings.push(finding);
    });
    findings
}

/// The sign and its number: `😀 (U+1F600)`.
fn name(character: char) -> String {
    format!("{character} (U+{:04X})", u32::from(character))
}

/// Whether a text with it loses nothing: it has a shape, or it is none that is seen.
fn is_there(character: char) -> bool {
    let unseen = character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    unseen || FACE.as_ref().is_some_and(|face| face.glyph_index(character).is_some())
}
