//! What digits say: `1.000`, `1 000`, `½`, `٣`.

use crate::charter::text::Language;

/// What one is in the smallest part that is told apart: a thousandth.
pub const ONE: i64 = 1000;

/// What a number says, in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Value {
    /// As the language reads it.
    pub main: i64,
    /// As another language would, where three digits after a sign may be thousands or thousandths.
    pub other: Option<i64>,
}

/// Whether a number may start so.
pub(super) fn starts(next: char) -> bool {
    next.is_ascii_digit() || digit(next).is_some() || fraction(next).is_some()
}

/// The value of the number that starts here, and its length.
pub(super) fn read(rest: &str, language: Language) -> (Value, usize) {
    let mut length = 0;
    let mut groups: Vec<(char, &str)> = Vec::new();
    let mut sign = ' ';
    loop {
        let digits = length_of_digits(&rest[length..]);
        groups.push((sign, &rest[length..length + digits]));
        length += digits;
        let Some(next) = rest[length..].chars().next() else { break };
        let after = &rest[length + next.len_utf8()..];
        let count = count_of_digits(after);
        let goes_on = match next {
            ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’' => {
                count == 3 && groups.last().is_some_and(|(_, digits)| is_group(digits, groups.len()))
            }
            '.' | ',' | ':' | '/' => count > 0,
            _ => false,
        };
        if !goes_on || groups.len() > 8 {
            break;
        }
        sign = if next.is_whitespace() { ' ' } else { next };
        length += next.len_utf8();
    }
    let mut value = of_groups(&groups, language);
    // "1 ½"
    if let Some(after) = rest[length..].strip_prefix([' ', '\u{a0}', '\u{202f}'])
        && after.starts_with(|next| fraction(next).is_some())
    {
        length = rest.len() - after.len();
    }
    if let Some(part) = rest[length..].chars().next().and_then(|next| fraction(next).map(|part| (part, next.len_utf8()))) {
        value = Value { main: value.main.saturating_add(part.0), other: None };
        length += part.1;
    }
    (value, length)
}

fn is_group(digits: &str, groups: usize) -> bool {
    let count = digits.chars().count();
    if groups == 1 { (1..=3).contains(&count) && !digits.starts_with('0') } else { count == 3 }
}

fn of_groups(groups: &[(char, &str)], language: Language) -> Value {
    let whole = |groups: &[(char, &str)]| {
        groups
            .iter()
            .flat_map(|(_, digits)| digits.chars())
            .fold(0i64, |sum, next| sum.saturating_mul(10).saturating_add(digit(next).unwrap_or_default()))
    };
    let thousands = |groups: &[(char, &str)]| whole(groups).saturating_mul(ONE);
    let [before @ .., (sign, last)] = groups else { return Value { main: 0, other: None } };
    let point = if language == Language::En { '.' } else { ',' };
    match sign {
        '.' | ',' if !before.is_empty() => {
            let is_decimal = before.iter().skip(1).all(|(other, _)| other != sign);
            let decimal = || {
                let digits = last.chars().take(3).chain("000".chars()).take(3);
                let part = digits.fold(0, |sum, next| sum * 10 + digit(next).unwrap_or_default());
                thousands(before).saturating_add(part)
            };
            let grouped = is_group(before[0].1, 1) && last.chars().count() == 3;
            match (*sign == point, grouped, is_decimal) {
                (_, false, true) => Value { main: decimal(), other: None },
                (true, true, true) => Value { main: decimal(), other: Some(thousands(groups)) },
                (false, true, true) => Value { main: thousands(groups), other: None },
                (_, _, false) => Value { main: thousands(groups), other: None },
            }
        }
        _ => Value { main: thousands(groups), other: None },
    }
}

/// A telephone number that starts here, and its length: a zero or a plus, and nine to fifteen digits in small groups.
pub(super) fn telephone(rest: &str) -> Option<usize> {
    if !rest.starts_with(['0', '+']) || is_date(rest) || is_from_to(rest) {
        return None;
    }
    let (mut digits, mut end, mut groups, mut before) = (0, 0, 1, ' ');
    for (at, next) in rest.char_indices().take(40) {
        match next {
            '0'..='9' => (digits, end) = (digits + 1, at + 1),
            '+' if at == 0 => {}
            ' ' | '\u{a0}' | '\u{202f}' | '.' | '/' | '-' | '(' | ')' if !" .-".contains(before) || at == 0 || before == ' ' => groups += 1,
            // "088 - 555 02 13": a dash with spaces after the first digits only, as one may stand between two numbers.
            ' ' if before == '-' && digits < 5 => {}
            _ => break,
        }
        before = next;
    }
    let shaped = rest.starts_with('+') || groups > 1 || digits > 8;
    (shaped && (8..=15).contains(&digits) && !rest[..end].contains(", ") && rest[..end].matches('/').count() < 2).then_some(end)
}

/// `01.03.2026`, `01-03-2026`
fn is_date(rest: &str) -> bool {
    let mut parts = rest.splitn(3, ['.', '-', '/']);
    let (Some(day), Some(month), Some(year)) = (parts.next(), parts.next(), parts.next()) else { return false };
    let is_two = |part: &str, most: u8| part.len() == 2 && part.parse().is_ok_and(|value: u8| (1..=most).contains(&value));
    is_two(day, 31) && is_two(month, 12) && year.starts_with(['1', '2']) && length_of_digits(year) == 4
}

/// `08.30-12.30`: from one time of the day to another.
fn is_from_to(rest: &str) -> bool {
    let time = |rest: &str| {
        let (hour, minute) = (rest.get(..2)?, rest.get(2..5)?.strip_prefix('.')?);
        (hour.parse::<u8>().ok()? <= 24 && minute.parse::<u8>().ok()? < 60).then_some(5)
    };
    let Some(rest) = time(rest).map(|length| rest[length..].trim_start_matches(' ')) else { return false };
    let Some(rest) = rest.strip_prefix('-').map(|rest| rest.trim_start_matches(' ')) else { return false };
    time(rest).is_some_and(|length| !rest[length..].starts_with(|next: char| next.is_ascii_digit()))
}

fn length_of_digits(text: &str) -> usize {
    text.char_indices().find(|(_, next)| digit(*next).is_none()).map_or(text.len(), |(at, _)| at)
}

fn count_of_digits(text: &str) -> usize {
    text.chars().take_while(|next| digit(*next).is_some()).take(12).count()
}

/// A digit of any script that writes numbers in tens.
fn digit(next: char) -> Option<i64> {
    const ZEROS: [u32; 5] = [0x30, 0x660, 0x6f0, 0x966, 0xff10];
    let code = next as u32;
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| i64::from(code - zero))
}

fn fraction(next: char) -> Option<i64> {
    match next {
        '½' => Some(500),
        '¼' => Some(250),
        '¾' => Some(750),
        '⅓' => Some(333),
        '⅔' => Some(667),
        _ => None,
    }
}
