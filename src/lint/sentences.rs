//! The sentences of a text, as runs of its tokens, and what of them is quoted.

use std::ops::Range;

use super::passage::Version;
use super::tokens::{Kind, Token};
use super::words::{Lists, list};
use crate::charter::text::Language;

/// Words after which a point ends no sentence.
static BEFORE_POINTS: Lists<Points> = list!("points");

#[derive(serde::Deserialize)]
struct Points {
    /// Abbreviations that end in a point, without it: `art`, `bijv`.
    abbreviations: Vec<String>,
    /// The months, which may follow a number with a point.
    months: Vec<String>,
}

/// The sentences of a text: each a run of tokens with a word in it.
pub fn sentences(version: &Version<'_>) -> Vec<Range<usize>> {
    let (tokens, points) = (&version.tokens, BEFORE_POINTS.of(version.language, |read: Points, _| read));
    let (mut sentences, mut from) = (Vec::new(), 0);
    for at in 0..tokens.len() {
        if ends(version, points, at) {
            sentences.push(from..at + 1);
            from = at + 1;
        }
    }
    sentences.push(from..tokens.len());
    sentences.retain(|sentence| tokens[sentence.clone()].iter().any(Token::is_word));
    sentences
}

fn ends(version: &Version<'_>, points: &Points, at: usize) -> bool {
    let tokens = &version.tokens;
    let next = tokens.get(at + 1);
    match tokens[at].kind {
        Kind::Sign('!' | '?' | '…') => true,
        Kind::Line => next.is_none_or(|next| {
            matches!(next.kind, Kind::Line | Kind::Sign('-' | '*' | '+' | '#' | '•' | '|')) || begins_item(tokens, at + 1)
        }),
        Kind::Sign('.') => {
            let before = at.checked_sub(1).map(|before| &tokens[before]);
            let Some(before) = before.filter(|_| tokens[at].is_joined) else { return true };
            let Some(next) = next else { return true };
            // "9 h." ends one.
            let is_short = before.is_word()
                && before.text != "h"
                && before.text.chars().count() == 1
                && !before.is_joined
                && version.language != Language::Nl
                || points.abbreviations.iter().any(|known| *known == before.text);
            let is_ordinal = matches!(before.kind, Kind::Number(_))
                && version.language == Language::De
                && points.months.iter().any(|month| *month == next.text);
            let goes_on = next.is_word() && !is_capital(version, next);
            !(is_ordinal || goes_on || is_short && !matches!(next.kind, Kind::Line))
        }
        _ => false,
    }
}

/// `1.` or `1)` at the beginning of a line.
fn begins_item(tokens: &[Token<'_>], at: usize) -> bool {
    matches!(tokens.get(at).map(|token| token.kind), Some(Kind::Number(_)))
        && tokens.get(at + 1).is_some_and(|sign| sign.is_joined && (sign.is('.') || sign.is(')')))
}

/// Whether a word is written with a capital.
pub fn is_capital(version: &Version<'_>, token: &Token<'_>) -> bool {
    version.text[token.bytes.clone()].chars().next().is_some_and(char::is_uppercase)
}

/// Which tokens are quoted.
pub fn quoted(tokens: &[Token<'_>]) -> Vec<bool> {
    let mut closing = None;
    tokens
        .iter()
        .enumerate()
        .map(|(at, token)| {
            let Kind::Sign(sign) = token.kind else { return closing.is_some() };
            match (closing, sign) {
                (Some(close), _) if sign == close || close == '”' && sign == '“' => closing = None,
                (None, '«') => closing = Some('»'),
                (None, '»') => closing = Some('«'),
                (None, '„' | '“') => closing = Some('”'),
                (None, '"') => closing = Some('"'),
                (None, '\'' | '‘') if is_closed(tokens, at) => closing = Some(if sign == '‘' { '’' } else { sign }),
                _ => {}
            }
            true
        })
        .collect()
}

/// How many tokens a quotation between single marks has at most.
const LONGEST_QUOTATION: usize = 24;

/// Whether a single mark opens a quotation that ends before the line does: not "'s morgens".
fn is_closed(tokens: &[Token<'_>], at: usize) -> bool {
    let close = if tokens[at].is('‘') { '’' } else { '\'' };
    let opens = tokens.get(at + 1).is_some_and(|next| next.is_joined && next.text.chars().count() > 1);
    let mut within = tokens[at + 1..].iter().zip(tokens[at + 1..].iter().skip(1).map(Some).chain([None]));
    let mut within = within.by_ref().take(LONGEST_QUOTATION).take_while(|(token, _)| token.kind != Kind::Line);
    opens && within.any(|(token, next)| token.is(close) && token.is_joined && next.is_none_or(|next| !(next.is_word() && next.is_joined)))
}
