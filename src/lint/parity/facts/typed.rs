//! Facts that a text types although its data hold them, or that contradict its data.

use serde_json::Value;

use super::quote;
use crate::finding::{Arg, Edit, Finding, Fix, Message, Place};
use crate::lint::facts::{Amount, CURRENCIES, Currency, Fact, Sense, Weight, What, lexicon, unit};
use crate::lint::level;
use crate::lint::passage::{Passage, Version};
use crate::lint::tokens::{Kind, ONE};
use crate::time::duration::Duration;

/// A fact of the data, and the placeholder that says it.
struct Held {
    what: What,
    words: Arg,
    placeholder: &'static str,
    key: &'static str,
}

pub(super) fn judge(passage: &Passage<'_>, said: &[Vec<Fact>], findings: &mut Vec<Finding>) {
    if !passage.is_promise {
        return;
    }
    let held = held(passage.beside);
    for held in &held {
        for (version, facts) in passage.versions.iter().zip(said) {
            let placeholders = version.tokens.iter().filter(|token| token.kind == Kind::Placeholder);
            let is_filled_in = placeholders.into_iter().any(|token| is_of(held, &token.text));
            let of_kind = |fact: &&Fact| {
                std::mem::discriminant(&fact.what) == std::mem::discriminant(&held.what) && fact.weight >= Weight::Soft
                    // A fee of nothing is no amount that is paid.
                    && !matches!(fact.what, What::Money(_, Currency::Any))
                    // Nor is "the same day" a term of none.
                    && !matches!(fact.what, What::Time(Amount { low: 0, .. }, _))
            };
            let mut same = facts.iter().filter(of_kind);
            if let Some(fact) = same.clone().find(|fact| fact.what.agrees(&held.what)) {
                if fact.weight == Weight::Hard || !is_filled_in {
                    findings.push(typed(passage, version, fact, held));
                }
            } else if let (Some(fact), None, false) = (same.next(), same.next(), is_filled_in) {
                findings.push(contradicts(passage, version, fact, held));
            }
        }
    }
}

fn is_of(held: &Held, name: &str) -> bool {
    held.placeholder == name || held.placeholder == "duration" && name == "deadline"
}

/// What the data of a commitment hold that a text can be filled in with.
fn held(commitment: &Value) -> Vec<Held> {
    let mut held = Vec::new();
    let terms = ["within", "at_most", "at_least"].into_iter().filter_map(|key| Some((key, commitment.get(key)?.as_str()?)));
    for (key, text) in terms {
        if let Ok(duration @ Duration::Of { value, unit: of }) = text.parse::<Duration>()
            && let Some(unit) = unit(&of.word().replace(' ', "_"))
        {
            let what = What::Time(Amount::one(thousandths(value)), unit);
            held.push(Held { what, words: Arg::Duration(duration), placeholder: "duration", key });
        }
    }
    if let Some(share) = commitment.get("target").and_then(Value::as_str).and_then(|text| text.strip_suffix('%')?.parse().ok()) {
        held.push(Held {
            what: What::Share(Amount::one(thousandths(share))),
            words: Arg::Percent(share),
            placeholder: "target",
            key: "target",
        });
    }
    let amounts = [commitment.get("amount"), commitment.get("if_missed").and_then(|remedy| remedy.get("amount"))];
    if let Some(money) = amounts.into_iter().flatten().next()
        && let (Some(amount), Some(name)) = (money.get("amount").and_then(Value::as_f64), money.get("currency").and_then(Value::as_str))
        && let Some(at) = CURRENCIES.iter().position(|currency| *currency == name)
    {
        let what = What::Money(Amount::one(thousandths(amount)), Currency::Named(at as u8));
        held.push(Held { what, words: Arg::Text(format!("{amount} {name}")), placeholder: "amount", key: "amount" });
    }
    held
}

fn thousandths(value: f64) -> i64 {
    (value * ONE as f64).round() as i64
}

fn typed(passage: &Passage<'_>, version: &Version<'_>, fact: &Fact, held: &Held) -> Finding {
    let (placeholder, bytes) = written_as(version, fact, held);
    let mut finding = finding("PAR-13", "par-typed", passage, version, fact, held);
    finding.help = Some(Message::own("help-par-typed", vec![("name", placeholder.into()), ("quote", version.text[bytes.clone()].into())]));
    let text = format!("{}{{{placeholder}}}{}", &version.text[..bytes.start], &version.text[bytes.end..]);
    finding.fix = Some(Fix::offered(Edit::Replace { at: version.route.clone(), with: Value::String(text) }));
    finding
}

fn contradicts(passage: &Passage<'_>, version: &Version<'_>, fact: &Fact, held: &Held) -> Finding {
    let mut finding = finding("PAR-14", "par-contradicts-data", passage, version, fact, held);
    let (placeholder, bytes) = written_as(version, fact, held);
    finding.help = Some(Message::own("help-par-typed", vec![("name", placeholder.into()), ("quote", version.text[bytes].into())]));
    finding
}

fn finding(code: &'static str, id: &'static str, passage: &Passage<'_>, version: &Version<'_>, fact: &Fact, held: &Held) -> Finding {
    let args = vec![
        ("quote", Arg::from(quote(version, fact))),
        ("held", held.words.clone()),
        ("key", held.key.into()),
        ("language", Arg::Language(version.language.tag().to_owned())),
    ];
    let mut finding = Finding::new(code, level(code), Message::own(id, args), Place::Value(version.route.clone()));
    let data = passage.route.parent().map(|route| route.key(held.key));
    finding.related.extend(data.filter(|_| passage.beside.get(held.key).is_some()).map(|route| (Place::Value(route), None)));
    finding
}

/// The placeholder to write, and the bytes that it stands for: `{deadline}` says "within" too.
fn written_as(version: &Version<'_>, fact: &Fact, held: &Held) -> (&'static str, std::ops::Range<usize>) {
    let at = version.tokens.iter().position(|token| token.bytes.start >= fact.bytes.start).unwrap_or_default();
    let words = lexicon(version.language);
    let before = (1..=4.min(at)).rev().find(|back| words.at(&version.tokens, at - back).any(|found| found == (Sense::Within, *back)));
    match before {
        Some(back) if held.key == "within" => ("deadline", version.tokens[at - back].bytes.start..fact.bytes.end),
        _ => (held.placeholder, fact.bytes.clone()),
    }
}
