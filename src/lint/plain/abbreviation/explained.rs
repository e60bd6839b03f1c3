//! Whether the full name of an abbreviation stands beside it, or went before.

use std::ops::Range;

use super::words;
use crate::lint::passage::Version;
use crate::lint::tokens::{Kind, Token};

/// How many words of a name are looked at.
const NAME: usize = 12;

/// Whether the full name stands beside an abbreviation, or went before.
pub(super) fn is_explained(version: &Version<'_>, abbreviation: &Range<usize>) -> bool {
    let tokens = &version.tokens;
    let is_letters = |token: &Token<'_>| token.kind == Kind::Capitals;
    let last = tokens.len().min(abbreviation.end + NAME);
    let end = (abbreviation.end..last).find(|at| !is_letters(&tokens[*at])).unwrap_or(last);
    let first = (0..abbreviation.start).rev().take(NAME).take_while(|at| is_letters(&tokens[*at])).last().unwrap_or(abbreviation.start);
    let sign =
        |at: usize, signs: &[char]| tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Sign(sign) if signs.contains(&sign)));
    let opens = |at: usize| sign(at, &['(', '[']);
    let quote = |at: usize| sign(at, &['«', '“', '„', '"', '‘', '\'']);
    let letters: Vec<char> =
        tokens[abbreviation.clone()].iter().filter(|token| token.is_word()).flat_map(|token| token.text.chars()).collect();
    let name_after = |at: usize| -> Vec<&str> {
        let words = tokens[at.min(tokens.len())..].iter().take_while(|token| token.is_word());
        words.take(NAME).map(|token| token.text.as_ref()).collect()
    };
    // "CPAS (centre public …)", not "CPAS (counter 3)".
    if opens(end) {
        let name = name_after(end + 1);
        if name.len() > 2 || begins(&name, &letters) {
            return true;
        }
    }
    // "the regulation (GDPR)", "(hereinafter “GDPR”)", not "the service (GDPR)".
    let before = first - usize::from(first > 0 && quote(first - 1));
    let name_before = |at: usize| -> Vec<&str> {
        let words = tokens[..at].iter().rev().take(4 * NAME).take_while(|token| !token.ends_sentence()).filter(|token| token.is_word());
        let mut words: Vec<&str> = words.take(NAME).map(|token| token.text.as_ref()).collect();
        words.reverse();
        words
    };
    if before > 1 && opens(before - 1) {
        let name = name_before(before - 1);
        let is_beside = tokens[before - 2].is_word() || quote(before - 2) || sign(before - 2, &['»', '”']);
        return is_beside && (name.len() > 3 || begins(&name, &letters));
    }
    // ", in short GDPR", "GDPR, that is …"
    let hereafter = &words(version.language).hereafter;
    let is_hereafter = |at: usize| hereafter.longest_at(tokens, at).map(|(_, length)| length);
    let went_before = (before.saturating_sub(3)..before).any(|at| {
        let ends_here = |length: usize| at + length == before && at > 0 && (sign(at - 1, &[',', '(']) || length > 1);
        is_hereafter(at).is_some_and(ends_here)
    });
    let follows = sign(end, &[',', ':', '=']) && is_hereafter(end + 1).is_some_and(|length| length > 1);
    // "the CPAS, the public centre …", "the public centre … – CPAS"
    const SIGNS: [char; 6] = [',', ':', '=', '–', '—', '-'];
    let is_spelled = sign(end, &SIGNS) && spells(&name_after(end + 1), &letters)
        || before > 0 && sign(before - 1, &SIGNS) && spells(&name_before(before - 1), &letters);
    went_before || follows || is_spelled
}

/// Whether a word of a name begins with the first letter.
fn begins(name: &[&str], letters: &[char]) -> bool {
    letters.first().is_some_and(|first| name.iter().any(|word| word.starts_with(*first)))
}

/// Whether the words of a name begin with the letters, in their order; a long word may hold two of them.
fn spells(name: &[&str], letters: &[char]) -> bool {
    let mut left = letters;
    for word in name {
        let Some((first, rest)) = left.split_first() else { return true };
        if word.starts_with(*first) {
            left = rest;
            if let Some((next, rest)) = left.split_first().filter(|_| word.chars().count() > 10)
                && word.chars().skip(4).any(|letter| letter == *next)
            {
                left = rest;
            }
        }
    }
    left.is_empty()
}
