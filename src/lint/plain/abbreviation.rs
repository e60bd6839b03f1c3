//! Abbreviations that the charter nowhere explains.

use std::collections::HashSet;

use serde_json::Value;

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::sentences::sentences;
use crate::lint::tokens::{Kind, Token};
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// PLN-04
pub const LINT: Lint = Lint { codes: &[("PLN-04", Level::Note)], judge: Judge::Charter(judge) };

/// Longer words in capitals are words.
const LONGEST: usize = 5;

static WORDS: Lists<Words> = list!("abbreviation");

#[derive(serde::Deserialize)]
struct Read {
    known: HashSet<String>,
    words: HashSet<String>,
    hereafter: Vec<String>,
}

struct Words {
    known: HashSet<String>,
    words: HashSet<String>,
    hereafter: Phrases<()>,
}

fn make(read: Read, language: Language) -> Words {
    let hereafter = Phrases::of(language, read.hereafter.iter().map(|words| (words.as_str(), ())));
    Words { known: read.known, words: read.words, hereafter }
}

fn judge(charter: &Value, passages: &[Passage<'_>], findings: &mut Vec<Finding>) {
    // The body is called what it is called.
    let mut explained: HashSet<(Language, String)> = HashSet::new();
    let (name, short) = (&charter["organisation"]["name"], &charter["organisation"]["short_name"]);
    for language in Language::ALL {
        let names = [name, short].into_iter().flat_map(|name| [name.as_str(), name[language.tag()].as_str()]);
        let letters = names.flatten().flat_map(|name| name.split(|next: char| !next.is_alphanumeric()));
        explained.extend(letters.map(|letters| (language, letters.to_lowercase())));
    }
    let versions = || passages.iter().flat_map(|passage| &passage.versions);
    for version in versions() {
        for at in abbreviations(version).filter(|at| is_explained(version, *at)) {
            explained.insert((version.language, key(&version.tokens[at])));
        }
    }
    for version in passages.iter().filter(|passage| passage.is_markdown).flat_map(|passage| &passage.versions) {
        for at in abbreviations(version).collect::<Vec<_>>() {
            if explained.insert((version.language, key(&version.tokens[at]))) {
                let mut finding = version.found("PLN-04", "pln-abbreviation", vec![("word", version.written(at..at + 1).into())]);
                finding.help = Some(Message::own("help-pln-abbreviation", vec![]));
                findings.push(finding);
            }
        }
    }
}

/// The abbreviation, without a plural ending.
fn key(token: &Token<'_>) -> String {
    match token.kind {
        Kind::Capitals => token.text.to_string(),
        _ => token.text.trim_end_matches('s').to_owned(),
    }
}

/// The tokens of a text that are abbreviations, and not such as everybody reads.
fn abbreviations<'text>(version: &'text Version<'_>) -> impl Iterator<Item = usize> + 'text {
    let words = WORDS.of(version.language, make);
    let tokens = &version.tokens;
    let is_written = |at: usize| {
        let token = &tokens[at];
        let written = &version.text[token.bytes.clone()];
        let is_plural =
            written.len() > 2 && written.ends_with('s') && written[..written.len() - 1].chars().all(|next| next.is_ascii_uppercase());
        token.kind == Kind::Capitals || is_plural
    };
    let is_number = |at: usize| tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Number(_) | Kind::Phone));
    let found: Vec<usize> = (0..tokens.len())
        .filter(|at| {
            let (at, token) = (*at, &tokens[*at]);
            if !token.is_word() || !is_written(at) {
                return false;
            }
            let key = key(token);
            let is_reference = is_number(at + 1) && tokens[at + 1].is_joined || at > 0 && is_number(at - 1) && token.is_joined;
            let is_possessive = token.is_joined && key == "s";
            let is_numeral = is_roman(&key) && !is_number(at + 1);
            let is_known = words.known.contains(&key) || words.words.contains(&key);
            is_short(version, at, &key) && ![is_reference, is_possessive, is_numeral, is_known].contains(&true)
        })
        .collect();
    // A heading in capitals is no row of abbreviations.
    let headings: Vec<_> = if found.is_empty() { Vec::new() } else { sentences(version) };
    let headings: Vec<_> = headings.into_iter().filter(|sentence| is_heading(&tokens[sentence.clone()])).collect();
    found.into_iter().filter(move |at| !headings.iter().any(|heading| heading.contains(at)))
}

/// Whether letters are too few for a word; longer ones are an abbreviation after an article only.
fn is_short(version: &Version<'_>, at: usize, letters: &str) -> bool {
    const ARTICLES: [&str; 17] =
        ["le", "la", "l", "du", "au", "les", "de", "het", "der", "die", "das", "dem", "den", "the", "beim", "vom", "zum"];
    let is_after_article =
        || at > 0 && ARTICLES.contains(&version.tokens[at - 1].text.as_ref()) && version.tokens[at - 1].kind == Kind::Word;
    match letters.chars().count() {
        0..=LONGEST => true,
        6..=8 => is_after_article(),
        _ => false,
    }
}

fn is_heading(tokens: &[Token<'_>]) -> bool {
    let words = tokens.iter().filter(|token| token.is_word());
    let (count, capitals) =
        words.fold((0, 0), |(count, capitals), token| (count + 1, capitals + usize::from(token.kind == Kind::Capitals)));
    count > 2 && capitals * 3 > count * 2
}

/// Whether the full name stands beside an abbreviation, or went before.
fn is_explained(version: &Version<'_>, at: usize) -> bool {
    let words = WORDS.of(version.language, make);
    let tokens = &version.tokens;
    let is_letters = |token: &Token<'_>| token.kind == Kind::Capitals;
    let last = (at..tokens.len()).take_while(|at| is_letters(&tokens[*at])).last().unwrap_or(at);
    let first = (0..=at).rev().take_while(|at| is_letters(&tokens[*at])).last().unwrap_or(at);
    let sign =
        |at: usize, signs: &[char]| tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Sign(sign) if signs.contains(&sign)));
    let opens = |at: usize| sign(at, &['(', '[']);
    let quote = |at: usize| sign(at, &['«', '“', '„', '"', '‘', '\'']);
    // "CPAS (centre public …)", "the regulation (GDPR)", "(hereinafter “GDPR”)".
    if opens(last + 1) && tokens.get(last + 2).is_some_and(Token::is_word) {
        return true;
    }
    let before = first - usize::from(first > 0 && quote(first - 1));
    if before > 1 && opens(before - 1) {
        return tokens[before - 2].is_word() || quote(before - 2) || sign(before - 2, &['»', '”']);
    }
    // ", in short GDPR", "GDPR, that is …"
    let is_hereafter = |at: usize| words.hereafter.longest_at(tokens, at).map(|(_, length)| length);
    let went_before = (before.saturating_sub(3)..before).any(|at| {
        let ends_here = |length: usize| at + length == before && at > 0 && (sign(at - 1, &[',', '(']) || length > 1);
        is_hereafter(at).is_some_and(ends_here)
    });
    let follows = sign(last + 1, &[',', ':', '=']) && is_hereafter(last + 2).is_some_and(|length| length > 1);
    went_before || follows
}

/// IV, XII
fn is_roman(letters: &str) -> bool {
    let values = letters.chars().map(|letter| match letter {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        'l' => 50,
        'c' => 100,
        _ => 0,
    });
    let values: Vec<u32> = values.collect();
    // Belgian charters number chapters, not centuries: letters such as MI and CD are none.
    !values.contains(&0)
        && values.windows(3).all(|three| !(three[0] < three[1] && three[1] == three[2]))
        && values.windows(2).all(|two| two[0] >= two[1] || two[0] * 10 >= two[1])
}
