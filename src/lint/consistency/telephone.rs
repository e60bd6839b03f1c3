//! Telephone numbers in prose that are none of the charter's, nor of the registers.

use rustc_hash::FxHashSet;

use serde_json::Value;

use crate::finding::{Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::setting::Setting;
use crate::lint::tokens::{Kind, Target};
use crate::lint::{Judge, Lint};

/// CON-02
pub const LINT: Lint = Lint { codes: &[("CON-02", Level::Warning)], judge: Judge::Setting(judge) };

fn judge(charter: &Value, passages: &[Passage<'_>], setting: &Setting<'_>, findings: &mut Vec<Finding>) {
    let mut known = FxHashSet::default();
    registered(charter, &mut known);
    if known.is_empty() {
        return;
    }
    // That of an outside body is no channel of the charter's, and right.
    known.extend(setting.packs.iter().flat_map(|pack| pack.bodies.values()).filter_map(|body| body.phone.as_deref().map(national)));
    for passage in passages {
        let beside = passage.beside.get("phone").and_then(Value::as_str).map(national);
        for version in &passage.versions {
            let foreign = |at: &usize| {
                number(version, *at).is_some_and(|number| {
                    beside.as_ref().map_or(!known.contains(&number), |own| *own != number && !known.contains(&number))
                })
            };
            if let Some(at) = (0..version.tokens.len()).find(foreign) {
                let mut finding = version.found("CON-02", "con-telephone", vec![("number", version.written(at..at + 1).into())]);
                finding.help = Some(Message::own("help-con-telephone", vec![]));
                findings.push(finding);
            }
        }
    }
}

/// Every number under `phone` and `phone_display`, as digits.
fn registered(value: &Value, known: &mut FxHashSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value.as_str() {
                    Some(text) if key.starts_with("phone") => drop(known.insert(national(text))),
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
            let is_account = token.is_joined && at > 0 && tokens[at - 1].is_word();
            (!is_account && !is_enterprise(&token.text)).then(|| national(&token.text))
        }
        Kind::Link(Target::Telephone) => token.text.split_once("tel:").map(|(_, number)| national(number)),
        _ => None,
    }
}

/// The digits of a number as one dials it abroad, without the code of Belgium: `+32 2 555 …`, `0032 2 …` and `02 …` are one.
fn national(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_international = text.trim_start().starts_with('+');
    let digits = if is_international { digits.as_str() } else { digits.strip_prefix("00").map_or(digits.as_str(), |rest| rest) };
    let was_international = is_international || digits.len() != text.chars().filter(char::is_ascii_digit).count();
    let digits = digits.strip_prefix("32").filter(|_| was_international).unwrap_or(digits);
    digits.trim_start_matches('0').to_owned()
}

/// `0123.456.749`
fn is_enterprise(text: &str) -> bool {
    let groups: Vec<usize> = text.split('.').map(str::len).collect();
    groups == [4, 3, 3]
}
