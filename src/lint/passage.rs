//! A passage of a charter: one text in each of its languages, and the data beside it.

use std::cell::OnceCell;
use std::ops::Range;

use serde_json::Value;

use super::facts::{Fact, facts};
use super::own::{Own, Ready};
use super::sentences::{quoted, sentences};
use super::tokens::{Kind, Token, tokens};
use crate::charter::lookup::follow;
use crate::charter::read::shapes;
use crate::charter::rules::is_todo;
use crate::charter::text::Language;
use crate::finding::{Args, Finding, Message, Place};
use crate::source::route::Route;

/// One text in each of its languages.
#[derive(Debug)]
pub struct Passage<'charter> {
    /// Where it stands.
    pub route: Route,
    /// Whether it is a promise, with placeholders.
    pub is_promise: bool,
    /// Whether it is Markdown.
    pub is_markdown: bool,
    /// The map in which it stands: a commitment, a service, a procedure.
    pub beside: &'charter Value,
    /// The term that stands elsewhere and that a promise refers to.
    pub referred: Option<&'charter Value>,
    /// The text in each language that the charter declares, in the order of the charter.
    pub versions: Vec<Version<'charter>>,
}

/// A passage in one language.
#[derive(Debug)]
pub struct Version<'charter> {
    /// Its language.
    pub language: Language,
    /// Where it stands.
    pub route: Route,
    /// As it is written.
    pub text: &'charter str,
    /// Its words.
    pub tokens: Vec<Token<'charter>>,
    /// Words of one's own in its language.
    pub own: Option<&'charter Ready>,
    facts: OnceCell<Vec<Fact>>,
    sentences: OnceCell<Vec<Range<usize>>>,
    quoted: OnceCell<Vec<bool>>,
}

impl<'charter> Version<'charter> {
    /// A text in a language.
    pub fn of(language: Language, route: Route, text: &'charter str) -> Version<'charter> {
        let tokens = tokens(text, language);
        let (facts, sentences, quoted) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Version { language, route, text, tokens, own: None, facts, sentences, quoted }
    }

    /// Its sentences, each as tokens; found once.
    pub fn sentences(&self) -> &[Range<usize>] {
        self.sentences.get_or_init(|| sentences(self))
    }

    /// Which of its tokens are quoted; found once.
    pub fn quoted(&self) -> &[bool] {
        self.quoted.get_or_init(|| quoted(&self.tokens))
    }

    /// The facts that it states, in the order of the text; found once.
    pub fn facts(&self) -> &[Fact] {
        self.facts.get_or_init(|| facts(self))
    }

    /// The facts that begin in these bytes.
    pub(super) fn facts_in(&self, bytes: &Range<usize>) -> &[Fact] {
        let facts = self.facts();
        let from = facts.partition_point(|fact| fact.bytes.start < bytes.start);
        let until = facts.partition_point(|fact| fact.bytes.start < bytes.end);
        &facts[from..until.max(from)]
    }

    /// The token that begins at a byte, or the first after it.
    pub(super) fn token_at(&self, byte: usize) -> usize {
        self.tokens.partition_point(|token| token.bytes.start < byte)
    }

    /// Whether a year may be written in it: a number of four digits.
    pub fn may_name_a_year(&self) -> bool {
        self.tokens.iter().any(|token| matches!(token.kind, Kind::Number(_)) && token.text.len() >= 4)
    }

    /// What stands from one token to another, as the author wrote it.
    pub fn written(&self, tokens: Range<usize>) -> &str {
        match self.tokens.get(tokens.start).zip(tokens.end.checked_sub(1).and_then(|last| self.tokens.get(last))) {
            Some((first, last)) => &self.text[first.bytes.start..last.bytes.end],
            None => "",
        }
    }

    /// Whether what stands there is taken out of the program's lists.
    pub(super) fn is_taken_out(&self, tokens: &Range<usize>) -> bool {
        self.own.is_some_and(|own| own.without.at(&self.tokens, tokens.start).any(|((), length)| length == tokens.len()))
    }

    /// A finding about words of this text.
    pub(super) fn found_in(&self, words: &str, code: &str, id: &'static str, args: Args) -> Finding {
        let mut finding = self.found(code, id, args);
        finding.place = self.place(words);
        finding
    }

    /// Where words of this text stand in the charter.
    pub(super) fn place(&self, words: &str) -> Place {
        // A part of the text tells where in it it begins; of a copy, the first that is like it is taken.
        let offset = (words.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let is_here = |start: usize| self.text.get(start..).is_some_and(|rest| rest.starts_with(words));
        match Some(offset).filter(|start| is_here(*start)).or_else(|| self.text.find(words)) {
            Some(start) if !words.is_empty() => Place::Words(self.route.clone(), start..start + words.len()),
            _ => Place::Value(self.route.clone()),
        }
    }

    /// A finding about this text.
    pub(super) fn found(&self, code: &str, id: &'static str, args: Args) -> Finding {
        Finding::new(code, super::level(code), Message::own(id, args), Place::Value(self.route.clone()))
    }
}

/// Every passage of a charter that is written in a language it declares, and finished.
pub fn passages(charter: &Value) -> Vec<Passage<'_>> {
    passages_with(charter, None)
}

/// The same, with words of one's own.
pub fn passages_with<'charter>(charter: &'charter Value, own: Option<&'charter Own>) -> Vec<Passage<'charter>> {
    let declared: Vec<Language> = charter
        .get("languages")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .filter_map(Language::of_tag)
        .collect();
    let declared = if declared.is_empty() { Language::ALL.to_vec() } else { declared };
    let mut passages = Vec::new();
    shapes().visit(charter, &mut |route, shape, _| {
        let (is_promise, is_markdown) = match shape {
            "Promise" => (true, true),
            "Prose" => (false, true),
            "Text" => (false, false),
            _ => return,
        };
        let (Some(value), Some(beside)) = (route.of(charter), route.parent().and_then(|parent| parent.of(charter))) else { return };
        let mut versions: Vec<Version<'_>> = match value {
            Value::String(_) => version(declared[0], route.clone(), Some(value)).into_iter().collect(),
            Value::Object(map) => {
                let below = |language: &Language| version(*language, route.key(language.tag()), map.get(language.tag()));
                declared.iter().filter_map(below).collect()
            }
            _ => Vec::new(),
        };
        versions.iter_mut().for_each(|version| version.own = own.map(|own| own.in_language(version.language)));
        if !versions.is_empty() {
            let referred = beside.get("term").and_then(Value::as_str).filter(|_| is_promise).and_then(|place| follow(charter, place));
            let referred = referred.map(|terms| terms.get(0).unwrap_or(terms));
            passages.push(Passage { route: route.clone(), is_promise, is_markdown, beside, referred, versions });
        }
    });
    passages
}

fn version(language: Language, route: Route, text: Option<&Value>) -> Option<Version<'_>> {
    let text = text?.as_str().filter(|text| !text.trim().is_empty() && !is_todo(text))?;
    Some(Version::of(language, route, text))
}
