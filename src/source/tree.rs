//! From the parser's events to a value and the bytes of each of its parts.

use std::collections::HashMap;
use std::ops::Range;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, Span, StrInput};
use serde_json::{Map, Value};

use super::fault::{Fault, FaultKind, Syntax};
use super::route::Step;
use super::{DEEPEST, LARGEST, MOST_VALUES, opener, scalar};

/// A value's bytes, and those of its parts.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) span: Range<usize>,
    /// Whether an alias repeats it, or may: then a change of it is one of other places too.
    pub(super) is_shared: bool,
    pub(super) shape: Shape,
}

/// A value's parts.
#[derive(Debug, Clone)]
pub(super) enum Shape {
    Scalar,
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// A key and its value.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) key_span: Range<usize>,
    pub(super) value: Node,
}

impl Node {
    /// The part that a step leads to, and the bytes of its key.
    pub(super) fn below(&self, step: &Step) -> Option<(&Node, Option<Range<usize>>)> {
        match (step, &self.shape) {
            (Step::Key(key), Shape::Map(entries)) => {
                entries.iter().find(|entry| entry.key == *key).map(|entry| (&entry.value, Some(entry.key_span.clone())))
            }
            (Step::Item(at), Shape::List(items)) => items.get(*at).map(|item| (item, None)),
            _ => None,
        }
    }

    /// The part that holds a byte, and whether its key does. The parts of what an alias repeats stand elsewhere.
    pub(super) fn holding(&self, byte: usize) -> Option<(Step, &Node, bool)> {
        let is_in = |span: &Range<usize>| span.start <= byte && byte <= span.end;
        match &self.shape {
            Shape::Map(entries) => {
                let entry = entries.get(entries.partition_point(|entry| entry.key_span.start <= byte).checked_sub(1)?)?;
                let is_key = is_in(&entry.key_span);
                (is_key || is_in(&entry.value.span)).then(|| (Step::Key(entry.key.clone()), &entry.value, is_key))
            }
            Shape::List(items) => {
                let at = items.partition_point(|item| item.span.start <= byte).checked_sub(1)?;
                is_in(&items[at].span).then(|| (Step::Item(at), &items[at], false))
            }
            Shape::Scalar => None,
        }
    }
}

/// The one document of `text`, unless it cannot be read to its end.
pub(super) fn build(text: &str, faults: &mut Vec<Fault>) -> Option<(Value, Node)> {
    let options = granit_parser::options! {
        strict_indentation: true,
        flow_nesting_limit: DEEPEST,
        block_nesting_limit: DEEPEST,
        emit_comments: false,
    };
    let mut builder =
        Builder { events: Parser::new_from_str_with_options(text, options), text, anchors: HashMap::new(), values: 0, written: 0, faults };
    let result = builder.document();
    match result {
        Ok(parts) => parts,
        Err(fault) => {
            faults.push(fault);
            None
        }
    }
}

/// What an anchor stands for, and how much that is.
struct Anchored {
    value: Value,
    node: Node,
    values: usize,
    written: usize,
}

struct Builder<'text, 'faults> {
    events: Parser<'text, StrInput<'text>>,
    text: &'text str,
    anchors: HashMap<usize, Anchored>,
    values: usize,
    /// Bytes of all texts, aliases followed.
    written: usize,
    faults: &'faults mut Vec<Fault>,
}

impl<'text> Builder<'text, '_> {
    fn document(&mut self) -> Result<Option<(Value, Node)>, Fault> {
        let mut document = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::DocumentStart(..) if document.is_some() => {
                    let start = bytes(&span).start;
                    return Err(Fault::at(start..self.text.len().min(start + 3), FaultKind::SecondDocument));
                }
                Event::StreamStart | Event::DocumentStart(..) | Event::DocumentEnd => {}
                other => document = Some(self.node(other, span)?),
            }
        }
        match document {
            Some((Value::Null, _)) | None => Err(Fault::at(0..0, FaultKind::Empty)),
            some => Ok(some),
        }
    }

    fn next(&mut self) -> Result<(Event<'text>, Span), Fault> {
        loop {
            match self.events.next_event() {
                Some(Ok((Event::Comment(..), _))) => {}
                Some(Ok(event)) => return Ok(event),
                Some(Err(error)) => return Err(self.unreadable(&error)),
                None => return Ok((Event::StreamEnd, Span::empty(Default::default()))),
            }
        }
    }

    fn node(&mut self, event: Event<'text>, span: Span) -> Result<(Value, Node), Fault> {
        self.values += 1;
        if self.values > MOST_VALUES {
            return Err(Fault::at(bytes(&span), FaultKind::TooManyValues));
        }
        let before = (self.values, self.written);
        let (value, mut node, anchor) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let span = bytes(&span);
                self.written += text.len();
                let text_by_tag = tag.as_ref().is_some_and(|tag| tag.core_suffix() == Some("str"));
                if tag.is_some() && !text_by_tag {
                    self.faults.push(Fault::at(span.clone(), FaultKind::Tag));
                }
                let value = if style == ScalarStyle::Plain && !text_by_tag {
                    if let Some(other) = scalar::misread(&text) {
                        self.faults.push(Fault::at(span.clone(), FaultKind::Misread { other }));
                    }
                    scalar::value(&text)
                } else {
                    Value::String(text.into_owned())
                };
                (value, Node { span, is_shared: false, shape: Shape::Scalar }, anchor)
            }
            Event::SequenceStart(_, anchor, _) => {
                let (value, node) = self.list(&span)?;
                (value, node, anchor)
            }
            Event::MappingStart(_, anchor, _) => {
                let (value, node) = self.map(&span)?;
                (value, node, anchor)
            }
            Event::Alias(anchor) => return self.alias(anchor, &span),
            _ => return Err(Fault::at(bytes(&span), FaultKind::Syntax(Syntax::Other))),
        };
        if anchor != 0 {
            node.is_shared = true;
            let anchored =
                Anchored { value: value.clone(), node: node.clone(), values: self.values - before.0 + 1, written: self.written - before.1 };
            self.anchors.insert(anchor, anchored);
        }
        Ok((value, node))
    }

    fn alias(&mut self, anchor: usize, span: &Span) -> Result<(Value, Node), Fault> {
        let anchored = self.anchors.get(&anchor).ok_or_else(|| Fault::at(bytes(span), FaultKind::Syntax(Syntax::Alias)))?;
        self.values += anchored.values;
        self.written += anchored.written;
        if self.values > MOST_VALUES {
            return Err(Fault::at(bytes(span), FaultKind::TooManyValues));
        }
        if self.written > LARGEST {
            return Err(Fault::at(bytes(span), FaultKind::TooMuchByAliases));
        }
        let node = Node { span: bytes(span), is_shared: true, shape: anchored.node.shape.clone() };
        Ok((anchored.value.clone(), node))
    }

    fn list(&mut self, start: &Span) -> Result<(Value, Node), Fault> {
        let (mut values, mut nodes) = (Vec::new(), Vec::new());
        let mut end = bytes(start).end;
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::SequenceEnd) {
                end = end.max(closing(&span));
                break;
            }
            let (value, node) = self.node(event, span)?;
            end = end.max(node.span.end);
            values.push(value);
            nodes.push(node);
        }
        let span = bytes(start).start..end;
        Ok((Value::Array(values), Node { span, is_shared: false, shape: Shape::List(nodes) }))
    }

    fn map(&mut self, start: &Span) -> Result<(Value, Node), Fault> {
        let (mut values, mut entries) = (Map::new(), Vec::<Entry>::new());
        let mut firsts: HashMap<String, Range<usize>> = HashMap::new();
        let mut end = bytes(start).end;
        loop {
            let (event, key_at) = self.next()?;
            let key = match event {
                Event::MappingEnd => {
                    end = end.max(closing(&key_at));
                    break;
                }
                Event::Scalar(text, ..) => text.into_owned(),
                _ => return Err(Fault::at(bytes(&key_at), FaultKind::KeyIsNoText)),
            };
            let key_span = bytes(&key_at);
            let (event, span) = self.next()?;
            let (value, node) = self.node(event, span)?;
            end = end.max(node.span.end).max(key_span.end);
            if values.contains_key(&key) {
                if firsts.is_empty() {
                    firsts = entries.iter().map(|entry| (entry.key.clone(), entry.key_span.clone())).collect();
                }
                let first = firsts.get(&key).cloned().unwrap_or(0..0);
                self.faults.push(Fault::at(key_span, FaultKind::DuplicateKey { key, first }));
                continue;
            }
            if !firsts.is_empty() {
                firsts.insert(key.clone(), key_span.clone());
            }
            values.insert(key.clone(), value);
            entries.push(Entry { key, key_span, value: node });
        }
        let span = bytes(start).start..end;
        Ok((Value::Object(values), Node { span, is_shared: false, shape: Shape::Map(entries) }))
    }

    fn unreadable(&self, error: &ScanError) -> Fault {
        use ErrorKind as E;
        let kind = match error.kind() {
            E::RecursionLimitExceeded => FaultKind::TooDeep,
            E::TabNotAllowed | E::TabInBlockIndentation | E::TabInIndentation | E::TabAtBlockScalarStart | E::TabInPlainScalar => {
                FaultKind::Syntax(Syntax::Tab)
            }
            E::UnclosedQuotedScalar
            | E::InvalidTrailingSingleQuotedScalar
            | E::InvalidTrailingDoubleQuotedScalar
            | E::DocumentIndicatorInQuotedScalar => FaultKind::Syntax(Syntax::Quote),
            E::UnexpectedEofFlowSequence
            | E::UnexpectedEofFlowMapping
            | E::UnexpectedEofImplicitFlowMapping
            | E::MisplacedFlowCollectionEnd
            | E::MismatchedFlowCollectionEnd { .. }
            | E::UnclosedFlowCollection { .. }
            | E::ExpectedFlowMappingSeparator
            | E::ExpectedFlowSequenceSeparator => FaultKind::Syntax(Syntax::Bracket),
            E::ExpectedBlockMappingKey
            | E::ExpectedBlockSequenceEntry
            | E::BlockSequenceEntryNotAllowed
            | E::InvalidIndentation
            | E::InvalidQuotedScalarIndent
            | E::InvalidBlockScalarIndent
            | E::InvalidFlowScalarIndent => FaultKind::Syntax(Syntax::Indentation),
            E::MappingKeyNotAllowed | E::MappingValueNotAllowed | E::SimpleKeyExpected | E::InvalidSimpleKey | E::InvalidColonPlacement => {
                FaultKind::Syntax(Syntax::Colon)
            }
            E::UnknownAnchor => FaultKind::Syntax(Syntax::Alias),
            E::UnknownQuotedScalarEscape | E::InvalidQuotedScalarHexEscape | E::InvalidUnicodeEscape => FaultKind::Syntax(Syntax::Escape),
            _ => FaultKind::Syntax(Syntax::Other),
        };
        let at = error.marker().byte_offset().unwrap_or(self.text.len()).min(self.text.len());
        match self.tab_from(at).filter(|_| matches!(kind, FaultKind::Syntax(Syntax::Tab | Syntax::Indentation))) {
            Some(tab) => Fault::at(tab..tab + 1, FaultKind::Syntax(Syntax::Tab)),
            None => match opener::before(self.text, at).filter(|_| matches!(kind, FaultKind::Syntax(_))) {
                Some((open, syntax)) => Fault::at(open..open + 1, FaultKind::Syntax(syntax)),
                None => Fault::at(at..at, kind),
            },
        }
    }

    /// The tab before the first word of the line at `at`, or of the next line: the parser says where it noticed.
    fn tab_from(&self, at: usize) -> Option<usize> {
        let start = self.text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
        let mut line = start;
        for text in self.text[start..].split_inclusive('\n').take(2) {
            let margin = text.len() - text.trim_start_matches([' ', '\t']).len();
            if let Some(tab) = text[..margin].find('\t') {
                return Some(line + tab);
            }
            line += text.len();
        }
        None
    }
}

/// The parser marks the end of a block collection where the next thing begins; only a bracket that closes has bytes.
fn closing(span: &Span) -> usize {
    match span.byte_range() {
        Some(range) if !range.is_empty() => range.end,
        _ => 0,
    }
}

fn bytes(span: &Span) -> Range<usize> {
    span.byte_range().unwrap_or(0..0)
}
