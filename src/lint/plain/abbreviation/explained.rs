//! Whether the full name of an abbreviation stands beside it, or went before.

use std::ops::Range;

use super::words;
use crate::lint::passage::Version;
use crate::lint::sentences::is_capital;
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
    let is_long = |length: usize| length > 1;
    let follows = sign(end, &[',', ':', '=']) && is_hereafter(end + 1).is_some_and(is_long) || is_hereafter(end).is_some_and(is_long);
    // "the CPAS, the public centre …", "the public centre … – CPAS"
    const SIGNS: [char; 6] = [',', ':', '=', '–', '—', '-'];
    let is_spelled = sign(end, &SIGNS) && spells(&name_after(end + 1), &letters)
        || before > 0 && sign(before - 1, &SIGNS) && spells(&name_before(before - 1), &letters);
    went_before || follows || is_spelled || is_named_before(version, first, &letters)
}

/// How many words before an abbreviation its full name is looked for.
const FAR: usize = 60;
/// A name has so many letters at most that its abbreviation is looked at.
const MOST_LETTERS: usize = 7;
/// Words of so many letters hold more than one letter of an abbreviation, smaller ones than the other none.
const LONG: usize = 9;
const SMALL: usize = 4;

/// Whether the full name stands in the text before an abbreviation: "the Workplace Relations Commission … the WRC".
fn is_named_before(version: &Version<'_>, abbreviation: usize, letters: &[char]) -> bool {
    if !(2..=MOST_LETTERS).contains(&letters.len()) {
        return false;
    }
    let tokens = &version.tokens[..abbreviation];
    (abbreviation.saturating_sub(FAR)..abbreviation).filter(|at| tokens[*at].text.starts_with(letters[0])).any(|at| {
        let is_name = |token: &&Token<'_>| matches!(token.kind, Kind::Word) || token.is('-') && token.is_joined;
        let name = tokens[at..].iter().take_while(is_name).filter(|token| token.is_word()).take(NAME);
        let name: Vec<&str> = name.map(|token| token.text.as_ref()).collect();
        is_capital(version, &tokens[at]) && is_made_of(&name, letters)
    })
}

/// Whether a name begins with words of these first letters; small words may be left out, a long one holds several.
fn is_made_of(name: &[&str], letters: &[char]) -> bool {
    let Some((first, left)) = letters.split_first() else { return true };
    let Some((word, rest)) = name.split_first() else { return false };
    let is_small = word.chars().count() <= SMALL;
    let begins = word.starts_with(*first) && {
        let inside = || {
            let mut others = word.chars().skip(1);
            left.iter().take_while(|letter| others.any(|other| other == **letter)).count()
        };
        let most = if word.chars().count() >= LONG { inside() } else { 0 };
        (0..=most).any(|held| is_made_of(rest, &left[held..]))
    };
    begins || is_small && is_made_of(rest, letters)
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
