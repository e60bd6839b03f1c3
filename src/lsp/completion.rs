//! What can be written next.

use lsp_types::{CompletionItem, CompletionItemKind, CompletionTextEdit, Documentation, MarkupContent, MarkupKind, Range, TextEdit};

use super::context::{self, Slot};
use super::document::Document;
use super::position::Encoding;
use super::{ids, schema};
use crate::language::Locale;
use crate::regulation::Pack;

/// A word that can be written, and what there is to know of it.
pub(super) struct Word {
    pub(super) word: String,
    pub(super) detail: Option<String>,
    pub(super) about: Option<String>,
    pub(super) kind: CompletionItemKind,
}

/// What can be written at `byte`, with its documentation.
pub(super) fn at(document: &Document<'_>, byte: usize, packs: &[&Pack], locale: &Locale, encoding: Encoding) -> Vec<CompletionItem> {
    let Some(context) = context::at(&document.text, byte) else { return Vec::new() };
    let spot = schema::at(&context.steps);
    let after = &document.text[byte..];
    let rest = after.len() - after.trim_start_matches(|each: char| each.is_ascii_alphanumeric() || "_-".contains(each)).len();
    let range = document.lines.range(&document.text, &(byte - context.typed.len()..byte + rest), encoding);
    let mut items = Vec::new();
    if context.slot != Slot::Value {
        let has_colon = after[rest..].starts_with(':');
        let keys = spot.keys().into_iter().filter(|(key, _)| !context.present.iter().any(|present| present == key));
        items.extend(keys.map(|(key, value)| key_item(key, value, has_colon, range)));
    }
    if context.slot != Slot::Key {
        let mut words: Vec<Word> = spot.words().into_iter().map(|(word, about)| Word { word, about, ..Word::plain() }).collect();
        words.extend(ids::known(&spot.names, &context, document, packs, locale));
        items.extend(words.into_iter().map(|word| item(word, range)));
    }
    for (at, item) in items.iter_mut().enumerate() {
        // In the order of the format, not of the alphabet.
        item.sort_text = Some(format!("{at:04}"));
    }
    items
}

impl Word {
    pub(super) fn plain() -> Word {
        Word { word: String::new(), detail: None, about: None, kind: CompletionItemKind::ENUM_MEMBER }
    }
}

fn key_item(key: &str, value: &'static serde_json::Value, has_colon: bool, range: Range) -> CompletionItem {
    let spot = schema::Spot::of(value);
    let about = value.get("description").and_then(|about| about.as_str()).or_else(|| spot.description());
    let after = match (has_colon, spot.is_on_one_line()) {
        (true, _) => String::new(),
        (false, true) => ": ".to_owned(),
        (false, false) => ":".to_owned(),
    };
    CompletionItem {
        label: key.to_owned(),
        kind: Some(CompletionItemKind::PROPERTY),
        documentation: about.map(markdown),
        text_edit: Some(CompletionTextEdit::Edit(TextEdit { range, new_text: format!("{key}{after}") })),
        ..CompletionItem::default()
    }
}

fn item(word: Word, range: Range) -> CompletionItem {
    CompletionItem {
        text_edit: Some(CompletionTextEdit::Edit(TextEdit { range, new_text: word.word.clone() })),
        filter_text: Some(word.word.clone()),
        label: word.word,
        detail: word.detail,
        kind: Some(word.kind),
        documentation: word.about.as_deref().map(markdown),
        ..CompletionItem::default()
    }
}

fn markdown(text: &str) -> Documentation {
    Documentation::MarkupContent(MarkupContent { kind: MarkupKind::Markdown, value: text.to_owned() })
}
