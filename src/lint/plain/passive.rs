//! How many sentences are in the passive, which hides who acts.

use rustc_hash::FxHashSet;
use std::cell::LazyCell;
use std::ops::Range;

use serde_json::Value;

use crate::charter::text::Language;
use crate::finding::{Arg, Finding, Level, Message, Place};
use crate::lint::passage::{Passage, Version};
use crate::lint::sentences::is_capital;
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};
use crate::source::route::Route;

/// PLN-05
pub const LINT: Lint = Lint { codes: &[("PLN-05", Level::Note)], judge: Judge::Charter(judge) };

static WORDS: Lists<Words> = list!("passive");

#[derive(serde::Deserialize)]
struct Words {
    /// Above this share of its sentences, in percent, a charter is said to be much in the passive.
    much: usize,
    auxiliaries: FxHashSet<String>,
    /// Forms that make a passive only with some participles: Dutch "zijn".
    #[serde(default)]
    half: FxHashSet<String>,
    perfects: FxHashSet<String>,
    states: FxHashSet<String>,
    nouns: FxHashSet<String>,
    between: FxHashSet<String>,
    reflexive: Vec<String>,
    prefixes: Vec<String>,
    participles: FxHashSet<String>,
}

fn words(language: Language) -> &'static Words {
    WORDS.of(language, |read: Words, _| read)
}

fn judge(_: &Value, passages: &[Passage<'_>], findings: &mut Vec<Finding>) {
    for language in Language::ALL {
        let (mut all, mut passive, mut first) = (0, 0, None::<&Route>);
        for passage in passages.iter().filter(|passage| passage.is_markdown) {
            for version in passage.versions.iter().filter(|version| version.language == language) {
                for sentence in version.sentences() {
                    all += 1;
                    if is_passive(version, sentence) {
                        passive += 1;
                        first = first.or(Some(&version.route));
                    }
                }
            }
        }
        if let Some(first) = first.filter(|_| passive * 100 > all * words(language).much) {
            let args =
                vec![("language", Arg::Language(language.tag().to_owned())), ("passive", Arg::Count(passive)), ("all", Arg::Count(all))];
            let mut finding = Finding::new("PLN-05", Level::Note, Message::own("pln-passive", args), Place::Value(first.clone()));
            finding.help = Some(Message::own("help-pln-passive", vec![]));
            findings.push(finding);
        }
    }
}

/// Whether something is done in a sentence, rather than somebody does it.
pub fn is_passive(version: &Version<'_>, sentence: &Range<usize>) -> bool {
    let words = words(version.language);
    let tokens = &version.tokens;
    let has = |set: &FxHashSet<String>, at: usize| set.contains(tokens[at].text.as_ref());
    let has_participle = LazyCell::new(|| sentence.clone().any(|at| tokens[at].is_word() && is_participle(version, words, at)));
    sentence.clone().filter(|at| tokens[*at].is_word()).any(|at| match version.language {
        Language::Fr | Language::En => {
            if !has(&words.auxiliaries, at) || is_reflexive(version, words, at) {
                return false;
            }
            let adverb = if version.language == Language::En { "ly" } else { "ment" };
            let is_passed = |at: usize| tokens[at].is_word() && (has(&words.between, at) || tokens[at].text.ends_with(adverb));
            let next = (at + 1..sentence.end).take(7).find(|next| !is_passed(*next));
            next.is_some_and(|next| {
                tokens[next].is_word() && !has(&words.perfects, next) && !has(&words.states, next) && is_participle(version, words, next)
            })
        }
        Language::Nl | Language::De => {
            let participle = |at: &usize| tokens[*at].is_word() && is_participle(version, words, *at);
            let full = has(&words.auxiliaries, at) && *has_participle;
            let half = || {
                has(&words.half, at)
                    && clause(version, sentence, at).filter(participle).any(|at| !has(&words.perfects, at) && !has(&words.states, at))
            };
            full || half()
        }
    })
}

/// How much of a clause is looked at on each side of a token.
const LONGEST: usize = 60;

/// The tokens of the clause around a token.
fn clause(version: &Version<'_>, sentence: &Range<usize>, at: usize) -> Range<usize> {
    let tokens = &version.tokens;
    let is_end = |at: &usize| {
        tokens[*at].is(',') || tokens[*at].is(';') || tokens[*at].is(':') || matches!(tokens[*at].text.as_ref(), "en" | "of" | "maar")
    };
    let (first, last) = (sentence.start.max(at.saturating_sub(LONGEST)), sentence.end.min(at + LONGEST));
    let start = (first..at).rev().find(is_end).map_or(first, |end| end + 1);
    start..(at..last).find(is_end).unwrap_or(last)
}

/// "nous nous sommes engagés"
fn is_reflexive(version: &Version<'_>, words: &Words, at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map_or("", |at| version.tokens[at].text.as_ref());
    let two = format!("{} {}", before(2), before(1));
    words.reflexive.iter().any(|word| *word == before(1) || *word == two)
}

fn is_participle(version: &Version<'_>, words: &Words, at: usize) -> bool {
    let word = version.tokens[at].text.as_ref();
    if words.participles.contains(word) {
        return true;
    }
    if words.nouns.contains(word) || words.states.contains(word) && version.language == Language::En {
        return false;
    }
    let begins = || words.prefixes.iter().any(|prefix| word.strip_prefix(prefix.as_str()).is_some_and(|rest| rest.len() > 2));
    let holds_ge = || {
        words.prefixes.iter().any(|prefix| word.strip_prefix(prefix.as_str()).is_some_and(|rest| rest.starts_with("ge") && rest.len() > 4))
    };
    match version.language {
        Language::En => word.len() > 3 && word.ends_with("ed"),
        Language::Fr => {
            let stem = word.trim_end_matches('s').trim_end_matches('e');
            let stem = if word.ends_with('s') && !word.ends_with("es") && stem.len() < 4 { word } else { stem };
            stem.chars().count() > 2
                && (stem.ends_with(['é', 'i', 'u'])
                    || stem.ends_with("it")
                    || stem.ends_with("is")
                    || stem.ends_with("ert")
                    || stem.ends_with("int")
                    || stem.ends_with("pri")
                    || word.ends_with("is")
                    || word.ends_with("ise")
                    || word.ends_with("ises"))
        }
        Language::Nl => {
            let ends = word.ends_with('t') || word.ends_with('d') || word.ends_with("en");
            let inseparable = ["be", "ver", "ont", "her", "er"].iter().any(|prefix| word.starts_with(prefix))
                || ["over", "onder"].iter().any(|prefix| word.starts_with(prefix));
            let weak = word.ends_with('t') || word.ends_with('d');
            word.len() > 4
                && ends
                && (word.starts_with("ge") && !is_capital(version, &version.tokens[at])
                    || holds_ge()
                    || inseparable && (weak || is_strong_dutch(word))
                    || begins() && weak && is_inseparable_inside(word))
        }
        Language::De => {
            if is_capital(version, &version.tokens[at]) && at > 0 || word.len() < 5 {
                return false;
            }
            let weak = word.ends_with('t');
            let inseparable =
                ["be", "ver", "er", "ent", "zer", "miss", "über", "unter", "wider", "voll"].iter().any(|prefix| word.starts_with(prefix));
            word.starts_with("ge") && (weak || word.ends_with("en"))
                || holds_ge() && (weak || word.ends_with("en"))
                || inseparable && weak
                || word.ends_with("iert")
                || begins() && weak && is_inseparable_inside(word)
        }
    }
}

/// "doorverwezen", "voorbereid", "weitervermittelt": a second prefix after a separable one.
fn is_inseparable_inside(word: &str) -> bool {
    ["be", "ver", "ont", "er", "ent"].iter().any(|prefix| word.char_indices().skip(2).take(4).any(|(at, _)| word[at..].starts_with(prefix)))
}

/// Dutch participles in -en without ge-, which infinitives resemble: "ontvangen" is both, "overgenomen" is not.
fn is_strong_dutch(word: &str) -> bool {
    [
        "genomen", "nomen", "zonden", "wezen", "schreven", "houden", "gaven", "broken", "sproken", "trokken", "sloten", "vonden", "boden",
        "kregen", "keken", "dreven",
    ]
    .iter()
    .any(|end| word.ends_with(end))
}
