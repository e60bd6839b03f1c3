//! A promise to act in time that names no time.

use crate::charter::text::Language;
use crate::finding::{Arg, Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::reader::{asked_until, has_word};
use crate::lint::term::{has_rhythm, is_limited};
use crate::lint::tokens::Kind;
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// SMA-03
pub const LINT: Lint = Lint { codes: &[("SMA-03", Level::Note)], judge: Judge::Passage(judge) };

static WORDS: Lists<Words> = list!("promise");

/// The keys of a commitment that say when.
pub(super) const SAY_WHEN: [&str; 9] = ["within", "at_least", "at_most", "by", "every", "before", "same_day_if_before", "term", "tiers"];
/// What a promise may promise besides acting in time.
pub(super) const NO_ACTS: [&str; 6] = ["be_available", "satisfy", "behave", "inform", "serve_at_counter", "solve_at_first_contact"];

#[derive(serde::Deserialize)]
struct Read {
    acts: Vec<String>,
    gets: Vec<String>,
    got: Vec<String>,
    times: Vec<String>,
    others: Vec<String>,
    becomes: Vec<String>,
    done: Vec<String>,
}

struct Words {
    acts: Phrases<()>,
    times: Phrases<()>,
    others: Phrases<()>,
    gets: Vec<String>,
    got: Vec<String>,
    becomes: Vec<String>,
    done: Vec<String>,
}

fn make(read: Read, language: Language) -> Words {
    let phrases = |list: &[String]| Phrases::of(language, list.iter().map(|words| (words.as_str(), ())));
    Words {
        acts: phrases(&read.acts),
        times: phrases(&read.times),
        others: phrases(&read.others),
        gets: read.gets,
        got: read.got,
        becomes: read.becomes,
        done: read.done,
    }
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    let beside = |key: &str| passage.beside.get(key);
    let is_act = beside("action").and_then(|action| action.as_str()).is_none_or(|action| !NO_ACTS.contains(&action));
    if !passage.is_promise || !is_act || SAY_WHEN.iter().any(|key| beside(key).is_some()) {
        return;
    }
    let Some(version) = passage.versions.iter().find(|version| promises_no_time(version)) else { return };
    let lacking = ["counted_from", "owner", "if_missed"].into_iter().filter(|key| beside(key).is_none());
    let words = std::iter::once("sma-lacks-within").chain(lacking.map(|key| match key {
        "counted_from" => "sma-lacks-start",
        "owner" => "sma-lacks-owner",
        _ => "sma-lacks-remedy",
    }));
    let words = words.map(|id| Arg::Message(Box::new(Message::own(id, vec![])))).collect();
    let mut finding = version.found("SMA-03", "sma-no-term", vec![("lacks", Arg::List(words))]);
    finding.help = Some(Message::own("help-sma-no-term", vec![]));
    findings.push(finding);
}

/// Whether a text promises to act, and says nowhere when.
fn promises_no_time(version: &Version<'_>) -> bool {
    let words = WORDS.of(version.language, make);
    let tokens = &version.tokens;
    let has = |phrases: &Phrases<()>, range: &std::ops::Range<usize>| range.clone().any(|at| phrases.longest_at(tokens, at).is_some());
    let is_timed = |sentence: &std::ops::Range<usize>| {
        let placeholder = tokens[sentence.clone()].iter().any(|token| token.kind == Kind::Placeholder);
        placeholder || is_limited(version, sentence) || has_rhythm(version, sentence) || has(&words.times, sentence)
    };
    let quoted = version.quoted();
    let mut acts = false;
    for sentence in version.sentences() {
        if is_timed(sentence) {
            return false;
        }
        let is_open = sentence.clone().any(|at| tokens[at].is_word() && !quoted[at]);
        let both =
            |one: &[String], other: &[String]| has_word(&tokens[sentence.clone()], one) && has_word(&tokens[sentence.clone()], other);
        let asked_until = asked_until(version, sentence);
        let is_promised = |at: usize| words.acts.longest_at(tokens, at).is_some();
        let by_two_words = || (both(&words.gets, &words.got) || both(&words.becomes, &words.done)) && asked_until == sentence.start;
        acts |= is_open && !has(&words.others, sentence) && ((asked_until..sentence.end).any(is_promised) || by_two_words());
    }
    acts
}
