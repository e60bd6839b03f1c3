//! Telephone numbers in prose that are none of the charter's, nor of the registers.

use serde_json::Value;

use crate::finding::{Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::setting::Setting;
use crate::lint::tokens::{Kind, Target};
use crate::lint::{Judge, Lint};

/// CON-02
pub const LINT: Lint = Lint { codes: &[("CON-02", Level::Warning)], judge: Judge::Setting(judge) };

/// The digits of the shortest number that is written without a zero or a plus, and of the longest.
const SHORTEST: usize = 8;
const LONGEST: usize = 12;
/// So many bytes its digits take at the most, with what stands between them.
const LONGEST_WRITTEN: usize = 40;
/// An account number has so many groups of digits at most.
const GROUPS: usize = 8;
/// A number with so few other digits than a known one is meant to be it.
const NEAR: usize = 2;

fn judge(charter: &Value, passages: &[Passage<'_>], setting: &Setting<'_>, findings: &mut Vec<Finding>) {
    let mut known = Vec::new();
    registered(charter, &mut known);
    if known.is_empty() {
        return;
    }
    // That of an outside body is no channel of the charter's, and right.
    known.extend(setting.packs.iter().flat_map(|pack| pack.bodies.values()).filter_map(|body| body.phone.as_deref().map(dialled)));
    for passage in passages {
        for version in &passage.versions {
            let is_known = |number: &str| known.iter().any(|other| is_same(number, other));
            let is_foreign = |at: &usize| match number(version, *at) {
                Some(number) => !is_known(&number),
                None => bare(version, *at).is_some_and(|number| !is_known(&number) && known.iter().any(|other| is_near(&number, other))),
            };
            if let Some(at) = (0..version.tokens.len()).find(is_foreign) {
                let number = version.written(at..at + 1);
                let mut finding = version.found_in(number, "CON-02", "con-telephone", vec![("number", number.into())]);
                finding.help = Some(Message::own("help-con-telephone", vec![]));
                findings.push(finding);
            }
        }
    }
}

/// Every number under `phone` and `phone_display`, as digits.
fn registered(value: &Value, known: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value.as_str() {
                    Some(text) if key.starts_with("phone") => known.push(dialled(text)),
                    _ => registered(value, known),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| registered(item, known)),
        _ => {}
    }
}

/// The telephone number that a token is, as digits.
fn number(version: &Version<'_>, at: usize) -> Option<String> {
    let tokens = &version.tokens;
    let token = &tokens[at];
    match token.kind {
        Kind::Phone => {
            // "BE71 0961 2345 6769": digits that a word begins, without a space after it.
            let is_digits = |at: &usize| matches!(tokens[*at].kind, Kind::Number(_) | Kind::Phone);
            let first = (at.saturating_sub(GROUPS)..at).rev().take_while(is_digits).last().unwrap_or(at);
            let is_account = (first..=at).any(|at| tokens[at].is_joined && at > 0 && tokens[at - 1].is_word());
            // "7946/0486/B"
            let is_reference = tokens.get(at + 1).is_some_and(|sign| sign.is('/') && sign.is_joined)
                && tokens.get(at + 2).is_some_and(|letter| letter.is_word() && letter.is_joined);
            (!is_account && !is_reference && !is_enterprise(&token.text)).then(|| dialled(&token.text))
        }
        Kind::Link(Target::Telephone) => token.text.split_once("tel:").map(|(_, number)| dialled(number)),
        _ => None,
    }
}

/// The digits of `247 85 510` and `1-800-555-0141`: a number in groups that begins here, with neither zero nor plus before it.
fn bare(version: &Version<'_>, at: usize) -> Option<String> {
    let token = &version.tokens[at];
    let is_number = |at: usize| matches!(version.tokens[at].kind, Kind::Number(_) | Kind::Phone);
    let goes_on = at > 0 && (is_number(at - 1) || at > 1 && version.tokens[at - 1].is('-') && is_number(at - 2));
    if !matches!(token.kind, Kind::Number(_)) || goes_on || token.is_joined && at > 0 && version.tokens[at - 1].is_word() {
        return None;
    }
    let rest = &version.text[token.bytes.start..];
    let is_other = |next: char| !(next.is_ascii_digit() || " \u{a0}\u{202f}.-/()".contains(next));
    let end = rest.char_indices().find(|(at, next)| is_other(*next) || *at > LONGEST_WRITTEN).map_or(rest.len(), |(at, _)| at);
    let (written, digits) = (rest[..end].trim_end_matches(|next: char| !next.is_ascii_digit()), dialled(&rest[..end]));
    let is_grouped = written.contains(|next: char| !next.is_ascii_digit());
    (is_grouped && (SHORTEST..=LONGEST).contains(&digits.len())).then_some(digits)
}

/// The digits of a number, without what is not dialled from abroad: `+32 2 555 …`, `0032 2 …`, `+32 (0)2 …`.
fn dialled(text: &str) -> String {
    let digits: String = text.replace("(0)", "").chars().filter(char::is_ascii_digit).collect();
    digits.trim_start_matches('0').to_owned()
}

/// Whether two numbers are one, of which one may be written without the code of its country.
fn is_same(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    long.len() - short.len() <= 3 && long.ends_with(short)
}

/// Whether a number has only a digit or two other than a known one.
fn is_near(number: &str, known: &str) -> bool {
    let length = number.len().min(known.len());
    length >= SHORTEST && strsim::osa_distance(&number[number.len() - length..], &known[known.len() - length..]) <= NEAR
}

/// `0123.456.749`
fn is_enterprise(text: &str) -> bool {
    let groups: Vec<usize> = text.split('.').map(str::len).collect();
    groups == [4, 3, 3]
}
