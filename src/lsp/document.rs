//! A text that is open in the editor.

use lsp_types::TextDocumentContentChangeEvent;

use super::Judge;
use super::position::{Encoding, Lines};
use crate::charter::text::Language;
use crate::language::Locale;
use crate::regulation::Pack;
use crate::report::Checked;

/// A text that is open in the editor, and what was found in it.
pub(super) struct Document<'run> {
    pub(super) text: String,
    pub(super) lines: Lines,
    pub(super) version: Option<i32>,
    /// Whether the editor has to be told what is found.
    pub(super) is_due: bool,
    pub(super) is_open: bool,
    /// What is found in the text as it is now.
    pub(super) checked: Option<Checked<'run>>,
    /// The packs that it can name.
    pub(super) packs: Vec<&'run Pack>,
    language: Option<Language>,
    /// The value of the last text that could be read.
    pub(super) last: serde_json::Value,
}

impl<'run> Document<'run> {
    pub(super) fn new(text: String, version: i32) -> Document<'run> {
        let lines = Lines::of(&text);
        let last = serde_json::Value::Null;
        let (packs, language) = (Vec::new(), None);
        Document { text, lines, version: Some(version), is_due: true, is_open: true, checked: None, packs, language, last }
    }

    /// Makes the changes of the editor, in their order.
    pub(super) fn change(&mut self, changes: Vec<TextDocumentContentChangeEvent>, version: i32, encoding: Encoding) {
        for change in changes {
            match change.range {
                None => self.text = change.text,
                Some(range) => {
                    let start = self.lines.byte(&self.text, range.start, encoding);
                    let end = self.lines.byte(&self.text, range.end, encoding).max(start);
                    self.text.replace_range(start..end, &change.text);
                }
            }
            self.lines = Lines::of(&self.text);
        }
        (self.version, self.is_due, self.checked) = (Some(version), true, None);
    }

    /// Reads and judges the text, unless that was done since it changed.
    pub(super) fn judge(&mut self, address: &str, judge: &Judge<'run>) {
        if self.checked.is_none() && self.is_open {
            let super::Judged { checked, packs, language } = judge(address, &self.text);
            (self.packs, self.language) = (packs, language);
            if checked.reading.source.is_some() {
                self.last = checked.reading.value().clone();
            }
            self.checked = Some(checked);
        }
    }

    /// The language to speak of it; `own` where its configuration names none.
    pub(super) fn locale(&self, own: &'static Locale) -> &'static Locale {
        self.language.map_or(own, Locale::of)
    }

    /// It is judged once more: what it is judged by may have been saved too.
    pub(super) fn save(&mut self) {
        (self.is_due, self.checked) = (true, None);
    }

    pub(super) fn close(&mut self) {
        (self.is_open, self.is_due, self.version, self.checked) = (false, true, None, None);
    }
}
