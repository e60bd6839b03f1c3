//! Reading a charter: from bytes to a value that the rules and packs can judge, with all that is wrong with it.

use std::sync::{Arc, LazyLock};

use serde::Deserialize;
use serde_json::Value;

use super::Charter;
use super::rules;
use super::schema::validate::Judge;
use super::schema::walk::Shapes;
use crate::finding::{Arg, Edit, Finding, Fix, Level, Message, Place};
use crate::source::fault::{Fault, FaultKind, Other, Syntax};
use crate::source::{LARGEST, Source};

/// The published schema of a charter.
pub const SCHEMA: &str = include_str!("../../schemas/charter.schema.json");

/// A charter that was read, and what there is to say of it as a text in its format.
#[derive(Debug)]
pub struct Reading {
    /// The text as it was written; empty where it is too large or no text.
    pub text: String,
    /// The text and its places; none where it cannot be read as YAML.
    pub source: Option<Source>,
    /// What the reader should know, in the order of the file.
    pub findings: Vec<Finding>,
    /// Whether it has the shape of a charter.
    pub is_well_formed: bool,
}

/// A text that was read and not yet compared with the format: that wants the schema, which takes longest to be made ready.
#[derive(Debug)]
pub struct Unjudged<'bytes> {
    bytes: &'bytes [u8],
    source: Option<Source>,
    findings: Vec<Finding>,
}

impl<'bytes> Unjudged<'bytes> {
    /// Reads `bytes`.
    pub fn of(bytes: &'bytes [u8]) -> Unjudged<'bytes> {
        let (source, faults) = Source::read(bytes);
        let mut findings: Vec<Finding> = faults.iter().map(of_fault).collect();
        let misread = faults.iter().zip(&mut findings).filter(|(fault, _)| matches!(fault.kind, FaultKind::Misread { .. }));
        for (fault, finding) in misread {
            if let Some((route, false)) = source.as_ref().map(|source| source.at(fault.bytes.start)) {
                finding.fix = Some(Fix::safe(Edit::Quote { at: route }));
            }
        }
        Unjudged { bytes, source, findings }
    }

    /// What it says; nothing where it cannot be read.
    pub fn value(&self) -> Option<&Value> {
        self.source.as_ref().map(Source::value)
    }

    /// Compares it with the format; whether what it says is taken otherwise now: numbers as texts.
    pub fn judged(self) -> (Reading, bool) {
        let Unjudged { bytes, source, mut findings } = self;
        let Some(mut source) = source else {
            let text = if bytes.len() > LARGEST { "" } else { std::str::from_utf8(bytes).unwrap_or_default() };
            return (Reading { text: text.to_owned(), source: None, findings, is_well_formed: false }, false);
        };
        let judge = judge();
        let mut mismatches = judge.mismatches(source.value());
        let is_taken_otherwise = mismatches.iter().any(|mismatch| mismatch.text_is_meant);
        if is_taken_otherwise {
            for mismatch in &mismatches {
                if let (true, Place::Value(route)) = (mismatch.text_is_meant, &mismatch.finding.place) {
                    let written = source.written(route).to_owned();
                    findings.push(taken_as_text(&mismatch.finding.place, written));
                    source.take_as_text(route);
                }
            }
            mismatches = judge.mismatches(source.value());
            // Where quotes do not help, they are not advised.
            findings
                .retain(|finding| finding.code != "SYN-09" || !mismatches.iter().any(|mismatch| mismatch.finding.place == finding.place));
        }
        let is_well_formed = mismatches.is_empty();
        findings.extend(mismatches.into_iter().map(|mismatch| mismatch.finding));
        rules::judge(source.value(), shapes(), &mut findings);
        (Reading { text: source.text().to_owned(), source: Some(source), findings, is_well_formed }, is_taken_otherwise)
    }
}

impl Reading {
    /// Reads `bytes` as a charter.
    pub fn of(bytes: &[u8]) -> Reading {
        Unjudged::of(bytes).judged().0
    }

    /// What it says; nothing where it cannot be read.
    pub fn value(&self) -> &Value {
        self.source.as_ref().map_or(&Value::Null, Source::value)
    }

    /// The charter as types, where it has the shape of one.
    pub fn charter(&self) -> Result<Charter, serde_path_to_error::Error<serde_json::Error>> {
        // The way to what does not fit is recorded only where something does not: it costs as much as the reading.
        Charter::deserialize(self.value()).or_else(|_| serde_path_to_error::deserialize(self.value()))
    }
}

/// What the definitions of the format are called, read once.
pub fn shapes() -> &'static Shapes {
    &FORMAT.1
}

/// The judge of the format, built once.
pub fn judge() -> &'static Judge {
    static JUDGE: LazyLock<Judge> = LazyLock::new(|| match Judge::by(&FORMAT.0, Arc::clone(&FORMAT.1)) {
        Ok(judge) => judge,
        Err(error) => unreachable!("the schema in the program is tested: {error}"),
    });
    &JUDGE
}

/// The schema of the format, and its shapes.
static FORMAT: LazyLock<(Value, Arc<Shapes>)> = LazyLock::new(|| {
    let schema = serde_json::from_str(SCHEMA).unwrap_or_default();
    let shapes = Arc::new(Shapes::new(&schema));
    (schema, shapes)
});

fn taken_as_text(place: &Place, written: String) -> Finding {
    let mut finding =
        Finding::new("SYN-09", Level::Note, Message::own("syn-number-as-text", vec![("value", written.clone().into())]), place.clone());
    finding.help = Some(Message::own("help-quote", vec![("value", written.into())]));
    if let Place::Value(route) = place {
        finding.fix = Some(Fix::safe(Edit::Quote { at: route.clone() }));
    }
    finding
}

/// A fault of a text, as a finding.
pub fn of_fault(fault: &Fault) -> Finding {
    let (code, level, id, args): (&str, Level, &'static str, Vec<(&'static str, Arg)>) = match &fault.kind {
        FaultKind::Syntax(syntax) => ("SYN-01", Level::Error, of_syntax(*syntax), vec![]),
        FaultKind::DuplicateKey { key, .. } => ("SYN-02", Level::Error, "syn-duplicate-key", vec![("key", key.as_str().into())]),
        FaultKind::SecondDocument => ("SYN-03", Level::Error, "syn-second-document", vec![]),
        FaultKind::TooDeep => ("SYN-04", Level::Error, "syn-too-deep", vec![("limit", Arg::Count(crate::source::DEEPEST))]),
        FaultKind::TooMuchByAliases => {
            ("SYN-05", Level::Error, "syn-too-much-by-aliases", vec![("limit", Arg::Count(crate::source::LARGEST / 1024 / 1024))])
        }
        FaultKind::TooManyValues => {
            ("SYN-05", Level::Error, "syn-too-many-values", vec![("limit", Arg::Count(crate::source::MOST_VALUES))])
        }
        FaultKind::NotUtf8 { line } => ("SYN-06", Level::Error, "syn-not-utf8", vec![("line", Arg::Count(*line))]),
        FaultKind::TooLarge => ("SYN-07", Level::Error, "syn-too-large", vec![("limit", Arg::Count(crate::source::LARGEST / 1024 / 1024))]),
        FaultKind::Empty => ("SYN-08", Level::Error, "syn-empty", vec![]),
        FaultKind::Misread { other } => ("SYN-09", Level::Warning, of_other(*other), vec![]),
        FaultKind::KeyIsNoText => ("SYN-10", Level::Error, "syn-key-is-no-text", vec![]),
        FaultKind::Tag => ("SYN-11", Level::Error, "syn-tag", vec![]),
    };
    let place = match fault.kind {
        FaultKind::NotUtf8 { .. } | FaultKind::TooLarge | FaultKind::Empty => Place::File,
        _ => Place::Bytes(fault.bytes.clone()),
    };
    let mut finding = Finding::new(code, level, Message::own(id, args), place);
    finding.help = match fault.kind {
        FaultKind::Misread { .. } => Some(Message::own("help-quotes", vec![])),
        FaultKind::Syntax(Syntax::Tab) => Some(Message::own("help-spaces", vec![])),
        FaultKind::Empty => Some(Message::own("help-init", vec![])),
        _ => None,
    };
    finding
}

fn of_syntax(syntax: Syntax) -> &'static str {
    match syntax {
        Syntax::Tab => "syn-tab",
        Syntax::Quote => "syn-quote",
        Syntax::Bracket => "syn-bracket",
        Syntax::Indentation => "syn-indentation",
        Syntax::Colon => "syn-colon",
        Syntax::Alias => "syn-alias",
        Syntax::Escape => "syn-escape",
        Syntax::Other => "syn-other",
    }
}

fn of_other(other: Other) -> &'static str {
    match other {
        Other::Truth => "syn-misread-truth",
        Other::Sexagesimal => "syn-misread-sexagesimal",
        Other::Octal => "syn-misread-octal",
    }
}
