//! A text that is left in another language than its own.

use std::collections::HashSet;

use crate::charter::text::Language;
use crate::finding::{Arg, Finding, Level};
use crate::lint::passage::{Passage, Version};
use crate::lint::thresholds::thresholds;
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// PAR-21
pub const LINT: Lint = Lint { codes: &[("PAR-21", Level::Warning)], judge: Judge::Passage(judge) };

static COMMON: Lists<HashSet<String>> = list!("common");

#[derive(serde::Deserialize)]
struct Common {
    common: Vec<String>,
}

/// Words by which a language is known.
pub fn common(language: Language) -> &'static HashSet<String> {
    COMMON.of(language, |list: Common, _| list.common.into_iter().collect())
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    // A street has the name that it has.
    if passage.versions.len() < 2 || passage.route.last_key() == Some("street") {
        return;
    }
    let words = &thresholds().untranslated;
    for (at, version) in passage.versions.iter().enumerate() {
        let Some(foreign) = foreign(version, if passage.is_markdown { words.prose } else { words.label }) else { continue };
        let other = passage.versions.iter().position(|version| version.language == foreign);
        let other = other.unwrap_or(usize::from(at == 0));
        let args = vec![("found", Arg::Language(foreign.tag().to_owned()))];
        findings.push(passage.differs("PAR-21", "par-left", args, at, other));
    }
}

/// The language in which most of a text is, where that is not its own: of names and titles more than of sentences is asked.
fn foreign(version: &Version<'_>, least: usize) -> Option<Language> {
    let mut counts = [0usize; 4];
    let mut quoted = false;
    for token in &version.tokens {
        match token.kind {
            crate::lint::tokens::Kind::Sign('«' | '“' | '„') => quoted = true,
            crate::lint::tokens::Kind::Sign('»' | '”') => quoted = false,
            _ => {}
        }
        if !token.is_word() || quoted {
            continue;
        }
        let of = Language::ALL.map(|language| common(language).contains(token.text.as_ref()));
        // A word of its own language is none of another.
        if of[version.language as usize] {
            counts[version.language as usize] += 1;
        } else {
            for (count, of) in counts.iter_mut().zip(of) {
                *count += usize::from(of);
            }
        }
    }
    let own = counts[version.language as usize];
    let most = (0..4).filter(|at| *at != version.language as usize).max_by_key(|at| (counts[*at], std::cmp::Reverse(*at)))?;
    (counts[most] >= least && counts[most] > own).then_some(Language::ALL[most])
}
