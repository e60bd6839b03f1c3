//! What a plain scalar says in YAML 1.2, and what others take it for.

use serde_json::{Number, Value};

use super::fault::Other;

/// The value of a plain scalar, by the core schema of YAML 1.2.
pub(super) fn value(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number),
    }
}

fn number(text: &str) -> Option<Number> {
    let first = *text.as_bytes().first()?;
    if !(first.is_ascii_digit() || matches!(first, b'+' | b'-' | b'.')) {
        return None;
    }
    for (prefix, base) in [("0o", 8), ("0x", 16)] {
        if let Some(digits) = text.strip_prefix(prefix) {
            return u64::from_str_radix(digits, base).ok().filter(|_| !digits.starts_with('+')).map(Number::from);
        }
    }
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let unsigned = text.strip_prefix('+').unwrap_or(text);
        return unsigned
            .parse::<i64>()
            .map(Number::from)
            .or_else(|_| unsigned.parse::<u64>().map(Number::from))
            .ok()
            .or_else(|| Number::from_f64(unsigned.parse().ok()?));
    }
    is_float(digits).then(|| text.parse().ok().and_then(Number::from_f64)).flatten()
}

/// `( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
fn is_float(digits: &str) -> bool {
    let (mantissa, exponent) = match digits.find(['e', 'E']) {
        Some(at) => (&digits[..at], Some(&digits[at + 1..])),
        None => (digits, None),
    };
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mantissa_is_one = all_digits(whole) && all_digits(fraction) && !(whole.is_empty() && fraction.is_empty());
    let exponent_is_one = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !exponent.is_empty() && all_digits(exponent)
    });
    mantissa_is_one && exponent_is_one
}

/// What tools that read YAML 1.1 take a plain scalar for, where that is neither the text nor the same number.
pub(super) fn misread(text: &str) -> Option<Other> {
    let one_of = |words: &[&str]| {
        words.iter().any(|word| {
            *word == text
                || word.to_ascii_uppercase() == text
                || (text.len() == word.len() && text.eq_ignore_ascii_case(word) && text.starts_with(|c: char| c.is_ascii_uppercase()))
        })
    };
    if one_of(&["y", "n", "yes", "no", "on", "off"]) {
        return Some(Other::Truth);
    }
    let bytes = text.as_bytes();
    if bytes.len() > 1 && bytes[0] == b'0' && bytes.iter().all(u8::is_ascii_digit) {
        return Some(Other::Octal);
    }
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let mut parts = digits.split(':');
    let first = parts.next()?;
    let whole = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let rest: Vec<&str> = parts.collect();
    let sexagesimal = whole(first)
        && !first.starts_with('0')
        && !rest.is_empty()
        && rest.iter().all(|part| whole(part) && part.len() <= 2 && part.parse::<u8>().is_ok_and(|part| part < 60));
    sexagesimal.then_some(Other::Sexagesimal)
}
