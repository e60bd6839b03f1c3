//! Whether a word of the office is explained where it stands.

use std::ops::Range;

use super::Words;
use crate::lint::passage::Version;

/// How many tokens after a word the sign may stand after which it is explained.
const NEAR: usize = 4;

/// Whether a word is explained: "(that is …)", "– a person who …", or after its plain one: "the person who appeals (the appellant)".
pub(super) fn is_explained(version: &Version<'_>, words: &Words, word: &Range<usize>) -> bool {
    let tokens = &version.tokens;
    let is = |at: usize, signs: &[char]| tokens.get(at).is_some_and(|token| signs.iter().any(|sign| token.is(*sign)));
    // "appellant (", "appellant: a person …", "appellant – a person …"
    if is(word.end, &['(', '=', '–', '—']) || is(word.end, &[':']) && word.start < 3 {
        return true;
    }
    let after = word.end + usize::from(is(word.end, &[','])) + usize::from(is(word.end, &[',']) && is(word.end + 1, &['(']));
    // "inadmissible: that means …", some words after
    let colon = (word.end..word.end + NEAR).find(|at| is(*at, &[':', '(', '–', '—']));
    if colon.is_some_and(|colon| words.that_is.longest_at(tokens, colon + 1).is_some()) {
        return true;
    }
    // ", that is …"; "Appellant means …" at the beginning only.
    let begins = word.start < 2;
    if words.that_is.longest_at(tokens, after).is_some_and(|_| after > word.end || begins) {
        return true;
    }
    // "(the appellant)"
    let opens = (word.start.saturating_sub(3)..word.start).rev().find(|at| is(*at, &['(']));
    let in_brackets = opens.is_some_and(|at| at > 1 && tokens[at - 1].is_word()) && is(word.end, &[')']);
    // ", called the appellant", ", or appellant"
    let is_called = (word.start.saturating_sub(4)..word.start).any(|at| {
        let ends = |length: usize| (at + length..word.start).all(|at| tokens[at].text.chars().count() < 4);
        at > 0 && is(at - 1, &[',', '(']) && words.called.at(tokens, at).any(|((), length)| at + length <= word.start && ends(length))
    });
    in_brackets || is_called
}
