//! Natural persons named where a function would do: people change, charters stay.

mod address;
mod name;

use rustc_hash::FxHashSet;
use std::ops::Range;
use std::sync::OnceLock;

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message};
use crate::lint::coverage::language::common;
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::tokens::{Kind, Target};
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};
use address::is_personal;
use name::Named;

/// CON-01
pub const LINT: Lint = Lint { codes: &[("CON-01", Level::Note)], judge: Judge::Passage(judge) };

static WORDS: Lists<Words> = list!("person");

/// What stands in the lists.
#[derive(serde::Deserialize)]
struct Read {
    /// "mevrouw", and "M." with its point or its capital.
    titles: FxHashSet<String>,
    short_titles: FxHashSet<String>,
    names: String,
    surnames: String,
    /// First names that are words too, and name nobody by themselves.
    ambiguous: FxHashSet<String>,
    /// "is", between a function and the name of who has it.
    copulas: FxHashSet<String>,
    /// What makes a name one of a street, a building, an act.
    places: FxHashSet<String>,
    after: FxHashSet<String>,
    functions: FxHashSet<String>,
    /// Functions that a name may follow: "agent".
    agents: FxHashSet<String>,
    mailboxes: FxHashSet<String>,
    /// "van", "de"
    particles: FxHashSet<String>,
    asks_for: Vec<String>,
    by: Vec<String>,
    /// How a street or a building ends that bears a name: "Victor-Hugo-Straße".
    compounds: Vec<String>,
    signs: Vec<String>,
}

/// The lists, and those of phrases ready to be found.
struct Words {
    lists: Read,
    asks_for: Phrases<()>,
    /// What a first name alone may follow: "by".
    by: Phrases<()>,
    /// What a person's name follows: "signed by".
    signs: Phrases<()>,
}

fn words(language: Language) -> &'static Words {
    WORDS.of(language, |lists: Read, language| {
        let phrases = |list: &[String]| Phrases::of(language, list.iter().map(|words| (words.as_str(), ())));
        Words { asks_for: phrases(&lists.asks_for), by: phrases(&lists.by), signs: phrases(&lists.signs), lists }
    })
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    for version in &passage.versions {
        if let Some(name) = person(version) {
            let name = version.written(name);
            let mut finding = version.found_in(name, "CON-01", "con-person", vec![("name", name.into())]);
            finding.help = Some(Message::own("help-con-person", vec![]));
            findings.push(finding);
        }
    }
}

/// The first natural person who is named in a text.
fn person(version: &Version<'_>) -> Option<Range<usize>> {
    let words = words(version.language);
    let named = Named { version, words };
    for (at, token) in version.tokens.iter().enumerate() {
        if let Kind::Link(Target::Email) = token.kind {
            if is_personal(&token.text, words, version) {
                return Some(at..at + 1);
            }
            continue;
        }
        let Some(name) = named.at(at) else { continue };
        if !named.is_other(&name) && !version.quoted()[at] {
            return Some(name);
        }
    }
    None
}

/// Whether a name is a word too, of any language, and names nobody by itself.
fn is_ambiguous(word: &str, language: Language) -> bool {
    common(language).contains(word) || Language::ALL.into_iter().any(|language| words(language).lists.ambiguous.contains(word))
}

/// Whether the lists hold a first name.
pub(in crate::lint) fn holds(word: &str, _: Language) -> bool {
    is_listed(&word.to_lowercase())
}

/// The first names of a language.
pub(in crate::lint) fn listed(language: Language) -> Vec<String> {
    words(language).lists.names.split_whitespace().map(str::to_owned).collect()
}

/// Whether a word is a first name, with names of one's own and without those that are taken out.
fn is_first_name(word: &str, version: &Version<'_>) -> bool {
    match version.own {
        Some(own) => own.names.contains(word) || is_listed(word) && !own.taken_out.contains(word),
        None => is_listed(word),
    }
}

/// First names of every language: a Dutch text names a Julie too.
fn is_listed(word: &str) -> bool {
    static NAMES: OnceLock<FxHashSet<&'static str>> = OnceLock::new();
    let all = || Language::ALL.into_iter().flat_map(|language| words(language).lists.names.split_whitespace()).collect();
    NAMES.get_or_init(all).contains(word)
}

/// Family names of every language, of those that are most borne.
fn is_surname(word: &str) -> bool {
    static NAMES: OnceLock<FxHashSet<&'static str>> = OnceLock::new();
    let all = || Language::ALL.into_iter().flat_map(|language| words(language).lists.surnames.split_whitespace()).collect();
    NAMES.get_or_init(all).contains(word)
}
