//! Targets and terms in the data of a promise that cannot hold anybody: they can never be missed, they stand alone, they contradict each
//! other, or most of what would make them count is not said.

use serde_json::{Map, Value};

use super::term::{NO_ACTS, SAY_WHEN};
use crate::charter::read::shapes;
use crate::finding::{Arg, Args, Finding, Level, Message, Place};
use crate::lint::passage::Passage;
use crate::lint::{Judge, Lint, level};
use crate::source::route::Route;
use crate::time::duration::Duration;

/// SMA-02, SMA-04 to SMA-07
pub const LINT: Lint = Lint {
    codes: &[("SMA-04", Level::Note), ("SMA-05", Level::Warning), ("SMA-06", Level::Note), ("SMA-07", Level::Note)],
    judge: Judge::Charter(judge),
};

fn judge(charter: &Value, _: &[Passage<'_>], findings: &mut Vec<Finding>) {
    shapes().visit(charter, &mut |route, shape, value| {
        if let ("Commitment" | "Term" | "Tier", Some(term)) = (shape, value.as_object()) {
            never_missed(route, term, findings);
            contradicts(route, term, findings);
            if shape == "Commitment" {
                share_alone(route, term, findings);
            }
        }
    });
    lacking(charter, findings);
    duties(charter, findings);
}

/// A target of nothing, or a limit of everything.
fn never_missed(route: &Route, term: &Map<String, Value>, findings: &mut Vec<Finding>) {
    let is_always = |key: &str, value: &Value| match (key, number(value)) {
        ("target", Some((share, true))) => share == 0.0,
        ("at_least", Some((number, _))) => number == 0.0,
        ("at_most", Some((share, true))) => share >= 100.0,
        _ => false,
    };
    for key in ["target", "at_least", "at_most"] {
        if let Some(value) = term.get(key).filter(|value| is_always(key, value)) {
            let args = vec![("key", key.into()), ("value", written(value).into())];
            let help = Some("help-sma-unmissable");
            findings.push(found("SMA-02", "sma-never-missed", args, help, Place::Value(route.key(key))));
        }
    }
}

/// A share of cases, and nothing by when.
fn share_alone(route: &Route, term: &Map<String, Value>, findings: &mut Vec<Finding>) {
    let is_act = term.get("action").and_then(Value::as_str).is_none_or(|action| !NO_ACTS.contains(&action));
    let has_term = SAY_WHEN.iter().any(|key| term.contains_key(*key));
    if let Some(target) = term.get("target").filter(|_| is_act && !has_term) {
        let place = Place::Value(route.key("target"));
        findings.push(found("SMA-04", "sma-share-alone", vec![("target", written(target).into())], Some("help-sma-share-alone"), place));
    }
}

/// Two keys of which only one can be so.
fn contradicts(route: &Route, term: &Map<String, Value>, findings: &mut Vec<Finding>) {
    let word = |key: &str| term.get(key).and_then(Value::as_str);
    let share = term.get("target").and_then(number).map(|(share, _)| share);
    let is_statistic = matches!(word("statistic"), Some("mean" | "median"));
    let (least, most) = (term.get("at_least").and_then(number), term.get("at_most").and_then(number));
    let is_crossed = matches!((least, most), (Some((least, a)), Some((most, b))) if a == b && least > most);
    let pairs = [
        // A guarantee holds for every case.
        ("force", "target", word("force") == Some("guarantee") && share.is_some_and(|share| share < 100.0)),
        ("force", "statistic", word("force") == Some("guarantee") && is_statistic),
        // An average is of all cases.
        ("statistic", "target", is_statistic && share.is_some()),
        ("at_least", "at_most", is_crossed),
        ("within", "term", term.contains_key("within") && term.contains_key("term")),
    ];
    for (one, other, _) in pairs.into_iter().filter(|(.., is_so)| *is_so) {
        let text = |key: &str| Arg::from(format!("{key}: {}", term.get(key).map(written).unwrap_or_default()));
        let args = vec![("one", text(one)), ("other", text(other))];
        findings.push(found("SMA-05", "sma-contradicts", args, Some("help-sma-contradicts"), Place::Key(route.key(other))));
    }
    for key in ["within", "every"] {
        let nothing = word(key).filter(|text| matches!(text.parse(), Ok(Duration::Of { value, .. }) if value == 0.0));
        if let Some(length) = nothing {
            let place = Place::Value(route.key(key));
            findings.push(found(
                "SMA-05",
                "sma-zero-term",
                vec![("value", length.into())],
                (key == "within").then_some("help-sma-zero-term"),
                place,
            ));
        }
    }
}

/// Of promises with a term: how many do not say from when, who, and what if not. Once a charter.
fn lacking(charter: &Value, findings: &mut Vec<Finding>) {
    let promises = charter.get("commitments").and_then(Value::as_array).into_iter().flatten();
    let is_act = |promise: &Value| promise.get("action").and_then(Value::as_str).is_none_or(|action| !NO_ACTS.contains(&action));
    let is_timed = |promise: &Value| is_act(promise) && SAY_WHEN.iter().any(|key| promise.get(key).is_some());
    let timed: Vec<&Value> = promises.filter(|promise| is_timed(promise)).collect();
    // A term that stands elsewhere says there what it says.
    let lacks = |promise: &Value, key: &str| promise.get(key).is_none() && (key == "owner" || promise.get("term").is_none());
    let count = |key: &str| timed.iter().filter(|promise| lacks(promise, key)).count();
    let keys = [("counted_from", "sma-lacking-start"), ("owner", "sma-lacking-owner"), ("if_missed", "sma-lacking-remedy")];
    if !timed.iter().any(|promise| keys.iter().any(|(key, _)| lacks(promise, key))) {
        return;
    }
    let said = keys.iter().map(|(key, id)| (count(key), *id)).filter(|(count, _)| *count > 0);
    let said = said.map(|(count, id)| Arg::Message(Box::new(Message::own(id, vec![("count", Arg::Count(count))]))));
    let args = vec![("all", Arg::Count(timed.len())), ("lacks", Arg::List(said.collect()))];
    let place = Place::Key(Route::root().key("commitments"));
    findings.push(found("SMA-06", "sma-lacking", args, Some("help-sma-lacking"), place));
}

/// More duties of customers than promises to them.
fn duties(charter: &Value, findings: &mut Vec<Finding>) {
    let count = |key: &str| charter.get(key).and_then(Value::as_array).map_or(0, Vec::len);
    let (duties, promises) = (count("customer_duties"), count("commitments"));
    if duties > promises {
        let args = vec![("duties", Arg::Count(duties)), ("promises", Arg::Count(promises))];
        let place = Place::Key(Route::root().key("customer_duties"));
        findings.push(found("SMA-07", "sma-duties", args, Some("help-sma-duties"), place));
    }
}

fn found(code: &str, id: &'static str, args: Args, help: Option<&'static str>, place: Place) -> Finding {
    let mut finding = Finding::new(code, level(code), Message::own(id, args), place);
    finding.help = help.map(|help| Message::own(help, vec![]));
    finding
}

/// A plain number or a share, and whether it is a share.
fn number(value: &Value) -> Option<(f64, bool)> {
    match value {
        Value::Number(number) => Some((number.as_f64()?, false)),
        Value::String(text) => Some((text.strip_suffix('%')?.parse().ok()?, true)),
        Value::Object(map) => Some((map.get("value")?.as_f64()?, false)),
        _ => None,
    }
}

/// A value as an author writes it.
fn written(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
