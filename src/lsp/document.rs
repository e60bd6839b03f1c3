//! A text that is open in the editor.

use lsp_types::TextDocumentContentChangeEvent;

use super::Judge;
use super::position::{Encoding, Lines};
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
    /// The value of the last text that could be read.
    pub(super) last: serde_json::Value,
}

impl<'run> Document<'run> {
    pub(super) fn new(text: String, version: i32) -> Document<'run> {
        let lines = Lines::of(&text);
        Document { text, lines, version: Some(version), is_due: true, is_open: true, checked: None, last: serde_json::Value::Null }
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
            let checked = judge(address, &self.text);
            if checked.reading.source.is_some() {
                self.last = checked.reading.value().clone();
            }
            self.checked = Some(checked);
        }
    }

    pub(super) fn close(&mut self) {
        (self.is_open, self.is_due, self.version, self.checked) = (false, true, None, None);
    }
}
