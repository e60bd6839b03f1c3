//! From a place in a charter to bytes, lines and columns.

use std::ops::Range;

use crate::charter::read::Reading;
use crate::finding::Place;
use crate::source::Source;
use crate::source::route::Route;

/// The bytes of a place, on its first line only where it is a map or a list of several; none for a file as a whole.
pub fn bytes(place: &Place, reading: &Reading) -> Option<Range<usize>> {
    let range = match (place, &reading.source) {
        (Place::Bytes(range), _) => range.clone(),
        (Place::Value(route), Some(source)) => source.value_bytes(route),
        (Place::Key(route), Some(source)) => source.key_bytes(route),
        (Place::Words(route, words), Some(source)) => written(source, route, words),
        _ => return None,
    };
    let text = reading.text.as_str();
    let whole = |at: usize| (at.min(text.len())..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let end = whole(range.end);
    let start = whole(range.start).min(end);
    let first_line = text.get(start..end)?.lines().next().unwrap_or_default().trim_end();
    Some(start..start + first_line.len())
}

/// The route of a place as a person reads it, items by their id; none for bytes and for a file as a whole.
pub fn route(place: &Place, reading: &Reading) -> Option<String> {
    place.route().map(|route| route.display(reading.value()))
}

/// Where words of a text are written; the whole of it where quotes or breaks of lines are written otherwise than they are read.
fn written(source: &Source, route: &Route, words: &Range<usize>) -> Range<usize> {
    let whole = source.value_bytes(route);
    let find = || {
        let text = route.of(source.value())?.as_str()?;
        // Words that go on in the next line are shown as far as this one goes.
        let quoted = text.get(words.clone())?.lines().next().filter(|quoted| !quoted.is_empty())?;
        let before = text[..words.start].matches(quoted).count();
        let (at, _) = source.written(route).match_indices(quoted).nth(before)?;
        Some(whole.start + at..whole.start + at + quoted.len())
    };
    find().unwrap_or_else(|| whole.clone())
}

/// Where a place begins, to order by; a file as a whole stands first.
pub fn start(place: &Place, reading: &Reading) -> usize {
    bytes(place, reading).map_or(0, |range| range.start)
}

/// Where something stands, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Its bytes in the file, counted from 0.
    pub bytes: Range<usize>,
    /// The line.
    pub line: usize,
    /// The column of its first character, in characters.
    pub column: usize,
    /// The byte in the line.
    pub byte_column: usize,
    /// The line on which it ends.
    pub end_line: usize,
    /// The column after its last character, in characters.
    pub end_column: usize,
    /// The byte after its last one, in its last line.
    pub end_byte_column: usize,
}

/// A text by its lines.
#[derive(Debug)]
pub struct Lines<'text> {
    text: &'text str,
    starts: Vec<usize>,
}

impl<'text> Lines<'text> {
    /// The lines of `text`.
    pub fn of(text: &'text str) -> Lines<'text> {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Lines { text, starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// The line of a byte, from 1, and the column in characters, from 1.
    pub fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= byte).max(1);
        let before = self.text.get(self.starts[line - 1]..byte).unwrap_or_default();
        (line, before.chars().count() + 1)
    }

    /// Where `bytes` stand.
    pub fn spot(&self, bytes: Range<usize>) -> Spot {
        let ((line, column), (end_line, end_column)) = (self.line_and_column(bytes.start), self.line_and_column(bytes.end));
        let byte_column = |line: usize, byte: usize| byte - self.starts[line - 1] + 1;
        let (byte_column, end_byte_column) = (byte_column(line, bytes.start), byte_column(end_line, bytes.end));
        Spot { bytes, line, column, byte_column, end_line, end_column, end_byte_column }
    }

    /// The text around `bytes` (a line before and after), and the number of its first line.
    pub fn around(&self, bytes: &Range<usize>) -> (&'text str, usize, usize) {
        let (first, _) = self.line_and_column(bytes.start);
        let (last, _) = self.line_and_column(bytes.end);
        let first = first.saturating_sub(1).max(1);
        let start = self.starts[first - 1];
        let end = self.starts.get(last + 1).copied().unwrap_or(self.text.len());
        (self.text.get(start..end).unwrap_or_default(), start, first)
    }
}
