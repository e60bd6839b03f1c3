//! The numbers of a check: every duration, time of the day, count and share in it, wherever it stands.

use charter::time::duration::Duration;
use serde_json::{Map, Value, json};

/// A check of one kind within a check, with what stands around it.
pub struct Leaf {
    pub kind: String,
    pub body: Map<String, Value>,
    /// The items of each enclosing `for_each`, the outermost first.
    pub items: Vec<String>,
    /// The places at which another alternative of an `any_of` looks.
    pub alternatives: Vec<Value>,
    pub numbers: Vec<Number>,
}

/// A number, where it stands in the whole check.
pub struct Number {
    pub pointer: String,
    pub text: String,
    value: Value,
}

impl Number {
    /// The key under which it stands.
    pub fn key(&self) -> &str {
        self.pointer.rsplit('/').next().unwrap_or_default()
    }
}

/// The checks of one kind within `check`.
pub fn leaves(check: &Value) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    walk(check, "", &[], &[], &mut leaves);
    leaves
}

fn walk(check: &Value, pointer: &str, items: &[String], alternatives: &[Value], leaves: &mut Vec<Leaf>) {
    let (kind, body) = check.as_object().and_then(|map| map.iter().next()).unwrap();
    let pointer = format!("{pointer}/{kind}");
    match (kind.as_str(), body) {
        ("any_of" | "all_of", Value::Array(checks)) => {
            for (at, one) in checks.iter().enumerate() {
                let others = checks.iter().enumerate().filter(|(other, _)| kind == "any_of" && *other != at);
                let others: Vec<Value> = others.flat_map(|(_, other)| places(other)).collect();
                walk(one, &format!("{pointer}/{at}"), items, &[alternatives, &others].concat(), leaves);
            }
        }
        ("for_each", Value::Object(each)) => {
            let within = [items, &[first(&each["in"])]].concat();
            walk(&each["check"], &format!("{pointer}/check"), &within, alternatives, leaves);
        }
        (_, body) => {
            let mut numbers = Vec::new();
            find(body, &pointer, &mut numbers);
            let body = body.as_object().cloned().unwrap_or_default();
            leaves.push(Leaf { kind: kind.clone(), body, items: items.to_vec(), alternatives: alternatives.to_vec(), numbers });
        }
    }
}

/// The routes at which a check looks.
fn places(check: &Value) -> Vec<Value> {
    match check {
        Value::Object(map) => map.iter().flat_map(|(key, value)| if key == "at" { vec![value.clone()] } else { places(value) }).collect(),
        Value::Array(items) => items.iter().flat_map(places).collect(),
        _ => Vec::new(),
    }
}

/// The first of the routes that `at` gives.
pub fn first(at: &Value) -> String {
    at.as_str().or_else(|| at[0].as_str()).unwrap().to_owned()
}

fn find(value: &Value, pointer: &str, numbers: &mut Vec<Number>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| find(value, &format!("{pointer}/{key}"), numbers)),
        Value::Array(items) => items.iter().enumerate().for_each(|(at, value)| find(value, &format!("{pointer}/{at}"), numbers)),
        Value::Number(number) => numbers.push(Number { pointer: pointer.to_owned(), text: number.to_string(), value: value.clone() }),
        Value::String(text) if text.parse::<Duration>().is_ok() || text.ends_with('%') || !clocks(text).is_empty() => {
            numbers.push(Number { pointer: pointer.to_owned(), text: text.clone(), value: value.clone() });
        }
        _ => {}
    }
}

/// What the number could be instead: one more and one less; of hours, each time of the day a minute later and earlier.
pub fn perturbed(number: &Number) -> Vec<Value> {
    let text = number.text.as_str();
    match &number.value {
        Value::Number(value) => {
            let value = value.as_f64().unwrap();
            // None at the least asks for nothing.
            [value + 1.0, value - 1.0].into_iter().filter(|value| *value > 0.0).map(whole).collect()
        }
        _ if text.parse::<Duration>().is_ok() => stepped(text).into_iter().map(Value::from).collect(),
        _ if text.ends_with('%') => {
            let share: f64 = text.trim_end_matches('%').parse().unwrap();
            [share + 1.0, share - 1.0]
                .into_iter()
                .filter(|share| (0.0..=100.0).contains(share))
                .map(|share| json!(format!("{share}%")))
                .collect()
        }
        _ => (0..clocks(text).len()).flat_map(|at| [1, -1].map(|by| moved(text, at, by).into())).collect(),
    }
}

fn whole(value: f64) -> Value {
    if value.fract() == 0.0 { json!(value as i64) } else { json!(value) }
}

/// A length of time that is one longer, and one that is one shorter, in its own unit.
pub fn stepped(duration: &str) -> [String; 2] {
    [1, -1].map(|by| step(duration, by))
}

/// A length of time, longer by so many of its unit.
pub fn step(duration: &str, by: i64) -> String {
    let digits: String = duration.chars().filter(char::is_ascii_digit).collect();
    let value: i64 = digits.parse().unwrap_or_else(|_| panic!("a length of time in whole numbers: {duration}"));
    let stepped = duration.replacen(&digits, &(value + by).to_string(), 1);
    if value == 1 && stepped.contains(' ') { stepped + "s" } else { stepped }
}

/// Where times of the day stand in a text.
pub fn clocks(text: &str) -> Vec<usize> {
    let is_clock = |at: &usize| {
        text.get(*at..at + 5)
            .is_some_and(|part| part.bytes().enumerate().all(|(at, byte)| if at == 2 { byte == b':' } else { byte.is_ascii_digit() }))
    };
    (0..text.len()).filter(is_clock).collect()
}

/// A text in which the time of the day number `at` is moved by some minutes.
pub fn moved(text: &str, at: usize, by: i32) -> String {
    let from = clocks(text)[at];
    let (hour, minute): (i32, i32) = (text[from..from + 2].parse().unwrap(), text[from + 3..from + 5].parse().unwrap());
    let moved = hour * 60 + minute + by;
    format!("{}{:02}:{:02}{}", &text[..from], moved / 60, moved % 60, &text[from + 5..])
}

/// `check` with another value at `pointer`.
pub fn replaced(check: &Value, pointer: &str, value: &Value) -> Value {
    let mut check = check.clone();
    *check.pointer_mut(pointer).unwrap() = value.clone();
    check
}
