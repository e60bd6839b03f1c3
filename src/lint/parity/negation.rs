//! A promise that one language makes and another denies.

use crate::charter::text::Language;
use crate::finding::{Finding, Level};
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// PAR-10
pub const LINT: Lint = Lint { codes: &[("PAR-10", Level::Warning)], judge: Judge::Passage(judge) };

/// In longer texts negations are too many, and the ways to say them too different, to count.
const MOST_SENTENCES: usize = 3;

/// How many words may stand between the two parts of a negation.
const NEAR: usize = 7;

/// How many words may stand between a negation and the end that is not passed.
const CLOSE: usize = 3;

/// What a word does to a statement.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Turn {
    /// The first part of a negation in two parts.
    Ne,
    /// Its second part, which denies by itself where there is no first one.
    Particle,
    /// A second part that says nothing by itself: "ne … plus".
    Late,
    /// An end that is not passed: "not … longer than".
    Bound,
    /// A second part that only restricts.
    Only,
    Not,
    Reverse,
    Neutral,
}

#[derive(serde::Deserialize)]
struct Words {
    negation: Negation,
}

#[derive(serde::Deserialize)]
struct Negation {
    ne: Vec<String>,
    particle: Vec<String>,
    bound: Vec<String>,
    late: Vec<String>,
    only: Vec<String>,
    not: Vec<String>,
    reverse: Vec<String>,
    neutral: Vec<String>,
}

fn phrases(language: Language) -> &'static Phrases<Turn> {
    static PHRASES: Lists<Phrases<Turn>> = list!("negation");
    PHRASES.of(language, |Words { negation }: Words, language| {
        let two = [
            (&negation.ne, Turn::Ne),
            (&negation.particle, Turn::Particle),
            (&negation.late, Turn::Late),
            (&negation.bound, Turn::Bound),
            (&negation.only, Turn::Only),
        ];
        let all = [(&negation.neutral, Turn::Neutral), (&negation.not, Turn::Not), (&negation.reverse, Turn::Reverse)];
        Phrases::of(language, all.into_iter().chain(two).flat_map(|(words, turn)| words.iter().map(move |word| (word.as_str(), turn))))
    })
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    if passage.versions.len() < 2 || !passage.is_promise {
        return;
    }
    let said: Vec<Option<bool>> = passage.versions.iter().map(is_denied).collect();
    if said.iter().any(Option::is_none) {
        return;
    }
    for (norm, at) in super::odd_ones(&said) {
        findings.push(passage.differs("PAR-10", "par-negation", Vec::new(), at, norm));
    }
}

/// Whether the negations of a text turn it into its contrary: an odd number does; none where there are too many sentences to tell.
fn is_denied(version: &Version<'_>) -> Option<bool> {
    let phrases = phrases(version.language);
    let sentences = version.tokens.iter().filter(|token| token.ends_sentence()).count();
    if sentences > MOST_SENTENCES {
        return None;
    }
    let (mut count, mut at) = (0_usize, 0);
    // Where the last "ne" stands, whether its second part was seen, and where a negation before a "ne" stands that it belongs to.
    let (mut ne, mut is_whole, mut particle): (Option<usize>, bool, Option<usize>) = (None, false, None);
    let is_near = |before: Option<usize>, at: usize| before.is_some_and(|before| at - before <= NEAR);
    while at < version.tokens.len() {
        let (turn, length) = phrases.longest_at(&version.tokens, at).map_or((None, 1), |(turn, length)| (Some(turn), length));
        match turn {
            // "avant qu'elle ne s'applique" denies nothing.
            Some(Turn::Ne)
                if at > 1
                    && phrases.single(&version.tokens[at - 2].text).any(|turn| turn == Turn::Only)
                    && !is_paired(version, phrases, at) => {}
            Some(Turn::Ne) => {
                count += usize::from(!is_near(particle, at));
                (ne, is_whole, particle) = (Some(at), false, None);
            }
            Some(Turn::Particle | Turn::Late) if is_near(ne, at) && !is_whole => is_whole = true,
            // "ni … ni" is one.
            Some(Turn::Particle) => {
                count += usize::from(!is_near(particle, at) && !is_near(ne, at));
                particle = Some(at);
            }
            Some(Turn::Bound) if ne.is_some_and(|ne| at - ne <= CLOSE) => (count, ne) = (count.saturating_sub(1), None),
            Some(Turn::Bound) if particle.is_some_and(|not| at - not <= CLOSE) => (count, particle) = (count.saturating_sub(1), None),
            Some(Turn::Only | Turn::Neutral) if is_near(ne, at) && !is_whole => (count, ne) = (count.saturating_sub(1), None),
            Some(Turn::Neutral) => particle = Some(at),
            Some(Turn::Not) => (count, particle) = (count + 1, Some(at)),
            Some(Turn::Reverse) => count += 1,
            _ => {}
        }
        if version.tokens[at].ends_sentence() {
            (ne, particle) = (None, None);
        }
        at += length;
    }
    Some(count % 2 == 1)
}

/// Whether the second part of a negation follows.
fn is_paired(version: &Version<'_>, phrases: &Phrases<Turn>, at: usize) -> bool {
    let follows = |at: usize| matches!(phrases.longest_at(&version.tokens, at), Some((Turn::Particle | Turn::Late, _)));
    (at + 1..version.tokens.len().min(at + 1 + NEAR)).any(follows)
}
