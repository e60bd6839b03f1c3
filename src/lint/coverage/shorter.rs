//! One version much shorter than another.

use crate::finding::{Finding, Level};
use crate::lint::passage::{Passage, Version};
use crate::lint::thresholds::thresholds;
use crate::lint::tokens::Kind;
use crate::lint::{Judge, Lint};

/// PAR-22
pub const LINT: Lint = Lint { codes: &[("PAR-22", Level::Warning)], judge: Judge::Passage(judge) };

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    let limits = &thresholds().shorter;
    let sizes: Vec<Size> = passage.versions.iter().map(Size::of).collect();
    let Some(longest) = (0..sizes.len()).max_by_key(|at| (sizes[*at].letters, std::cmp::Reverse(*at))) else { return };
    for (at, size) in sizes.iter().enumerate() {
        let other = &sizes[longest];
        let limit = if size.sentences < other.sentences {
            limits.with_fewer_sentences
        } else if size.clauses < other.clauses {
            limits.with_fewer_clauses
        } else {
            limits.any
        };
        if other.letters >= limits.least && size.letters * 100 < other.letters * limit {
            findings.push(passage.differs("PAR-22", "par-shorter", Vec::new(), at, longest));
        }
    }
}

/// How long a text is.
struct Size {
    /// Letters and digits; a placeholder stands for some words.
    letters: usize,
    sentences: usize,
    /// How many signs stand between clauses.
    clauses: usize,
}

/// The letters that a placeholder stands for.
const PLACEHOLDER: usize = 12;

impl Size {
    fn of(version: &Version<'_>) -> Size {
        let mut size = Size { letters: 0, sentences: 0, clauses: 0 };
        let mut is_open = false;
        for token in &version.tokens {
            match token.kind {
                Kind::Placeholder => size.letters += PLACEHOLDER,
                Kind::Sign(',' | ';' | ':') => size.clauses += 1,
                _ if token.is_word() => size.letters += token.text.chars().count(),
                _ => {}
            }
            match (token.ends_sentence(), is_open) {
                (true, true) => (size.sentences, is_open) = (size.sentences + 1, false),
                (false, _) => is_open |= token.is_word(),
                _ => {}
            }
        }
        size.sentences += usize::from(is_open);
        size
    }
}
