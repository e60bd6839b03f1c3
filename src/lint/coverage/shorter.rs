//! One version much shorter than another.

use crate::finding::{Finding, Level};
use crate::lint::passage::{Passage, Version};
use crate::lint::thresholds::thresholds;
use crate::lint::{Judge, Lint};

/// PAR-22
pub const LINT: Lint = Lint { codes: &[("PAR-22", Level::Warning)], judge: Judge::Passage(judge) };

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    let limits = &thresholds().shorter;
    let lengths: Vec<(usize, usize)> = passage.versions.iter().map(|version| (letters(version), sentences(version))).collect();
    let Some(longest) = (0..lengths.len()).max_by_key(|at| (lengths[*at].0, std::cmp::Reverse(*at))) else { return };
    for (at, (letters, sentences)) in lengths.iter().enumerate() {
        let (most, others) = lengths[longest];
        let limit = if *sentences < others { limits.with_fewer_sentences } else { limits.any };
        if most >= limits.least && letters * 100 < most * limit {
            findings.push(passage.differs("PAR-22", "par-shorter", Vec::new(), at, longest));
        }
    }
}

/// Letters and digits; a placeholder stands for some words.
fn letters(version: &Version<'_>) -> usize {
    let of_words = version.tokens.iter().filter(|token| token.is_word()).map(|token| token.text.chars().count());
    let others = version.tokens.iter().filter(|token| matches!(token.kind, crate::lint::tokens::Kind::Placeholder)).count();
    of_words.sum::<usize>() + 12 * others
}

fn sentences(version: &Version<'_>) -> usize {
    let (mut count, mut is_open) = (0, false);
    for token in &version.tokens {
        match (token.ends_sentence(), is_open) {
            (true, true) => (count, is_open) = (count + 1, false),
            (false, _) => is_open |= token.is_word(),
            _ => {}
        }
    }
    count + usize::from(is_open)
}
