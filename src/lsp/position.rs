//! Bytes of a text, and the lines and columns by which an editor counts them.

use std::ops::Range;

use lsp_types::Position;

/// In what columns are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    /// In bytes.
    Utf8,
    /// In units of UTF-16, as every client can.
    Utf16,
}

impl Encoding {
    pub(super) fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Utf16 => "utf-16",
        }
    }

    fn width(self, text: &str) -> usize {
        match self {
            Encoding::Utf8 => text.len(),
            Encoding::Utf16 => text.encode_utf16().count(),
        }
    }
}

/// A text by its lines, as an editor counts them: a line ends with `\n`, `\r\n` or `\r`.
#[derive(Debug, Clone)]
pub(super) struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Lines {
        let bytes = text.as_bytes();
        let ends = (0..bytes.len()).filter(|at| bytes[*at] == b'\n' || bytes[*at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
        Lines { starts: std::iter::once(0).chain(ends.map(|at| at + 1)).collect() }
    }

    pub(super) fn position(&self, text: &str, byte: usize, encoding: Encoding) -> Position {
        let line = self.starts.partition_point(|start| *start <= byte).max(1) - 1;
        let before = text.get(self.starts[line]..byte).unwrap_or_default();
        Position { line: line as u32, character: encoding.width(before) as u32 }
    }

    pub(super) fn range(&self, text: &str, bytes: &Range<usize>, encoding: Encoding) -> lsp_types::Range {
        lsp_types::Range { start: self.position(text, bytes.start, encoding), end: self.position(text, bytes.end, encoding) }
    }

    /// The byte at a position; beyond the end of a line it is that end, and within a character its beginning.
    pub(super) fn byte(&self, text: &str, position: Position, encoding: Encoding) -> usize {
        let Some(start) = self.starts.get(position.line as usize).copied() else { return text.len() };
        let end = self.starts.get(position.line as usize + 1).copied().unwrap_or(text.len());
        let line = text[start..end].trim_end_matches(['\n', '\r']);
        let mut columns = 0;
        for (at, character) in line.char_indices() {
            columns += match encoding {
                Encoding::Utf8 => character.len_utf8(),
                Encoding::Utf16 => character.len_utf16(),
            };
            if columns > position.character as usize {
                return start + at;
            }
        }
        start + line.len()
    }
}
