//! Facts that a text types although its data hold them, or that contradict its data.

use std::ops::Range;

use serde_json::Value;

use super::held::{Held, held};
use super::quote;
use crate::finding::{Arg, Edit, Finding, Fix, Message, Place};
use crate::lint::facts::{Amount, Currency, Fact, Sense, Weight, What, lexicon};
use crate::lint::level;
use crate::lint::passage::{Passage, Version};
use crate::lint::tokens::{Kind, Token};

pub(super) fn judge(passage: &Passage<'_>, said: &[Vec<Fact>], findings: &mut Vec<Finding>) {
    if !passage.is_promise {
        return;
    }
    let held = held(passage);
    if held.is_empty() {
        return;
    }
    for (version, facts) in passage.versions.iter().zip(said) {
        let is_held = |held: &Held, fact: &Fact| is_of_kind(version, held, fact) && fact.what.agrees(&held.what);
        for one in &held {
            let is_filled_in = version.tokens.iter().any(|token| token.kind == Kind::Placeholder && one.is_said_by(&token.text));
            if let Some(fact) = facts.iter().find(|fact| is_held(one, fact)) {
                // "every year" is how one speaks, "every six months" a figure.
                let is_told = fact.weight == Weight::Hard || !is_filled_in && (!one.is_rhythm || fact.weight > Weight::Article);
                if let Some(placeholder) = one.placeholder.filter(|_| is_told) {
                    findings.push(typed(passage, version, fact, one, placeholder, is_filled_in));
                }
                continue;
            }
            // What another fact of the data explains contradicts none.
            let mut left = facts.iter().filter(|fact| is_of_kind(version, one, fact) && !held.iter().any(|other| is_held(other, fact)));
            if let (Some(fact), None, false) = (left.next(), left.next(), is_filled_in) {
                findings.push(contradicts(passage, version, fact, one));
            }
        }
    }
}

/// Of each version, whether none of its facts is one that the data hold.
pub(super) fn contradicts_data(passage: &Passage<'_>, said: &[Vec<Fact>]) -> Vec<bool> {
    let held = if passage.is_promise { held(passage) } else { Vec::new() };
    let says = |version: &Version<'_>, fact: &Fact| held.iter().any(|held| is_of_kind(version, held, fact) && fact.what.agrees(&held.what));
    passage.versions.iter().zip(said).map(|(version, facts)| !facts.iter().any(|fact| says(version, fact))).collect()
}

/// Whether a fact of the text is one that the data could hold there.
fn is_of_kind(version: &Version<'_>, held: &Held, fact: &Fact) -> bool {
    let is_told = match fact.what {
        // A fee of nothing is no amount that is paid.
        What::Money(_, Currency::Any) => false,
        // Nor is "the same day" a term of none, where another one is held.
        What::Time(Amount { low: 0, .. }, _) => matches!(held.what, What::Time(Amount { low: 0, .. }, _)),
        // Where hours are given, they need not be that one.
        What::Clock(clock) => !clock.is_open,
        _ => true,
    };
    is_told
        && std::mem::discriminant(&fact.what) == std::mem::discriminant(&held.what)
        && (held.is_rhythm || fact.weight >= Weight::Soft)
        && (!matches!(fact.what, What::Time(..)) || held.is_rhythm == is_rhythm(version, fact))
}

/// Whether a length of time is how often something is done: "every six months", "yearly".
fn is_rhythm(version: &Version<'_>, fact: &Fact) -> bool {
    fact.weight == Weight::Article || stands_before(version, fact, &[Sense::Rhythm, Sense::EveryOther]).is_some()
}

/// The tokens just before a fact, or at its beginning, that have one of these senses.
fn stands_before(version: &Version<'_>, fact: &Fact, senses: &[Sense]) -> Option<usize> {
    let at = first_token(version, fact);
    let words = lexicon(version.language);
    let is_one = |at: usize, length: usize| words.at(&version.tokens, at).any(|(sense, of)| of >= length && senses.contains(&sense));
    (1..=4.min(at)).rev().find(|back| is_one(at - back, *back)).or_else(|| is_one(at, 1).then_some(0))
}

fn first_token(version: &Version<'_>, fact: &Fact) -> usize {
    version.token_at(fact.bytes.start)
}

fn typed(passage: &Passage<'_>, version: &Version<'_>, fact: &Fact, held: &Held, placeholder: &'static str, is_filled_in: bool) -> Finding {
    let mut finding = finding("PAR-13", "par-typed", passage, version, fact, held);
    // No placeholder says "the fifth working day"; and a second one for another term would say too much.
    if is_filled_in || is_ordinal(version, fact) {
        return finding;
    }
    let (placeholder, bytes) = written_as(version, fact, held, placeholder);
    finding.help = Some(help(placeholder, &version.text[bytes.clone()]));
    let text = format!("{}{{{placeholder}}}{}", &version.text[..bytes.start], &version.text[bytes.end..]);
    finding.fix = Some(Fix::offered(Edit::Replace { at: version.route.clone(), with: Value::String(text) }));
    finding
}

fn contradicts(passage: &Passage<'_>, version: &Version<'_>, fact: &Fact, held: &Held) -> Finding {
    let mut finding = finding("PAR-14", "par-contradicts-data", passage, version, fact, held);
    finding.help = held.placeholder.filter(|_| !is_ordinal(version, fact)).map(|placeholder| {
        let (placeholder, bytes) = written_as(version, fact, held, placeholder);
        help(placeholder, &version.text[bytes])
    });
    finding
}

/// Whether a term is said as the number of its last day: "the fifth working day", "the next day".
fn is_ordinal(version: &Version<'_>, fact: &Fact) -> bool {
    let (at, words) = (first_token(version, fact), lexicon(version.language));
    let is_day = |sense: Sense| matches!(sense, Sense::Ordinal(_) | Sense::Next(_));
    let is_marked =
        |token: &Token<'_>| token.is_joined && (token.is('.') || words.single(&token.text).any(|sense| sense == Sense::OrdinalMark));
    let end = version.token_at(fact.bytes.end);
    let is_number = version.tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Number(_)));
    matches!(fact.what, What::Time(..))
        && fact.weight == Weight::Soft
        && ((at..end).any(|at| words.at(&version.tokens, at).any(|(sense, _)| is_day(sense)))
            || is_number && version.tokens.get(at + 1).is_some_and(is_marked))
}

fn help(placeholder: &'static str, quote: &str) -> Message {
    Message::own("help-par-typed", vec![("name", placeholder.into()), ("quote", quote.into())])
}

fn finding(code: &'static str, id: &'static str, passage: &Passage<'_>, version: &Version<'_>, fact: &Fact, held: &Held) -> Finding {
    let args = vec![
        ("quote", Arg::from(quote(version, fact))),
        ("held", held.words.clone()),
        ("key", held.key.into()),
        ("language", Arg::Language(version.language.tag().to_owned())),
    ];
    let mut finding = Finding::new(code, level(code), Message::own(id, args), version.place(quote(version, fact)));
    let data = passage.route.parent().map(|route| route.key(held.key));
    finding.related.extend(data.filter(|_| passage.beside.get(held.key).is_some()).map(|route| (Place::Value(route), None)));
    finding
}

/// The placeholder to write, and the bytes that it stands for: `{deadline}` says "within", "by" and "every" too.
fn written_as(version: &Version<'_>, fact: &Fact, held: &Held, placeholder: &'static str) -> (&'static str, Range<usize>) {
    let senses: &[Sense] = match held.key {
        "within" => &[Sense::Within],
        "by" => &[Sense::By],
        "every" => &[Sense::Rhythm, Sense::EveryOther],
        _ => &[],
    };
    match stands_before(version, fact, senses) {
        Some(back) => ("deadline", version.tokens[first_token(version, fact) - back].bytes.start..fact.bytes.end),
        None => (placeholder, fact.bytes.clone()),
    }
}
