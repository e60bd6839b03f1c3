//! Abbreviations that the charter nowhere explains.

mod explained;
mod find;

use rustc_hash::FxHashSet;

use serde_json::Value;

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message};
use crate::lint::passage::Passage;
use crate::lint::phrases::Phrases;
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};
use explained::is_explained;
use find::abbreviations;

/// PLN-04
pub const LINT: Lint = Lint { codes: &[("PLN-04", Level::Note)], judge: Judge::Charter(judge) };

static WORDS: Lists<Words> = list!("abbreviation");

#[derive(serde::Deserialize)]
struct Read {
    known: FxHashSet<String>,
    units: FxHashSet<String>,
    days: FxHashSet<String>,
    words: FxHashSet<String>,
    articles: FxHashSet<String>,
    numbered: FxHashSet<String>,
    hereafter: Vec<String>,
}

struct Words {
    /// What everybody reads.
    known: FxHashSet<String>,
    /// Units, after a number.
    units: FxHashSet<String>,
    /// Days of the week, beside one another.
    days: FxHashSet<String>,
    /// Words that are written in capitals for emphasis.
    words: FxHashSet<String>,
    /// What comes before the letters of a name, however many they are.
    articles: FxHashSet<String>,
    /// What comes before a Roman number of any size.
    numbered: FxHashSet<String>,
    /// What comes before an abbreviation whose full name went before.
    hereafter: Phrases<()>,
}

fn words(language: Language) -> &'static Words {
    WORDS.of(language, |read: Read, language| Words {
        known: read.known,
        units: read.units,
        days: read.days,
        words: read.words,
        articles: read.articles,
        numbered: read.numbered,
        hereafter: Phrases::of(language, read.hereafter.iter().map(|words| (words.as_str(), ()))),
    })
}

/// Whether everybody is held to read an abbreviation.
pub(in crate::lint) fn holds(word: &str, language: Language) -> bool {
    words(language).known.contains(&word.to_lowercase().replace('.', ""))
}

/// The abbreviations that everybody is held to read, in capitals.
pub(in crate::lint) fn listed(language: Language) -> Vec<String> {
    words(language).known.iter().map(|word| word.to_uppercase()).collect()
}

fn judge(charter: &Value, passages: &[Passage<'_>], findings: &mut Vec<Finding>) {
    // The body is called what it is called.
    let mut explained: FxHashSet<(Language, String)> = FxHashSet::default();
    let (name, short) = (&charter["organisation"]["name"], &charter["organisation"]["short_name"]);
    for language in Language::ALL {
        let names = [name, short].into_iter().flat_map(|name| [name.as_str(), name[language.tag()].as_str()]);
        let letters = names.flatten().flat_map(|name| name.split(|next: char| !next.is_alphanumeric()));
        explained.extend(letters.map(|letters| (language, letters.to_lowercase())));
    }
    let found: Vec<_> = passages
        .iter()
        .flat_map(|passage| passage.versions.iter().map(move |version| (passage, version)))
        .flat_map(|(passage, version)| abbreviations(version).into_iter().map(move |found| (passage, version, found)))
        .collect();
    let names = found.iter().filter(|(_, version, found)| is_explained(version, &found.tokens));
    explained.extend(names.map(|(_, version, found)| (version.language, found.key.clone())));
    for (_, version, found) in found.into_iter().filter(|(passage, ..)| passage.is_markdown) {
        let tokens = found.tokens;
        if explained.insert((version.language, found.key)) {
            let word = version.written(tokens);
            let mut finding = version.found_in(word, "PLN-04", "pln-abbreviation", vec![("word", word.into())]);
            finding.help = Some(Message::own("help-pln-abbreviation", vec![]));
            findings.push(finding);
        }
    }
}
