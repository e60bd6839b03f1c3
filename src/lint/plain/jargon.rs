//! Words of the office where a plain one would do.

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::reader::has_word;
use crate::lint::sentences::{is_capital, quoted, sentences};
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// PLN-01
pub const LINT: Lint = Lint { codes: &[("PLN-01", Level::Note)], judge: Judge::Passage(judge) };

static WORDS: Lists<Words> = list!("jargon");

#[derive(serde::Deserialize)]
struct Read {
    jargon: Vec<Entry>,
}

#[derive(serde::Deserialize)]
struct Entry {
    say: Vec<String>,
    plain: String,
    #[serde(default)]
    unless: Vec<String>,
}

struct Words {
    entries: Vec<Entry>,
    phrases: Phrases<usize>,
}

fn make(read: Read, language: Language) -> Words {
    let entries = read.jargon;
    let all = entries.iter().enumerate().flat_map(|(at, entry)| entry.say.iter().map(move |say| (say.as_str(), at)));
    Words { phrases: Phrases::of(language, all), entries }
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    for version in &passage.versions {
        let mut seen = Vec::new();
        for (at, length, entry) in jargon(version) {
            let word = version.written(at..at + length);
            if !seen.contains(&word) {
                seen.push(word);
                let mut finding = version.found("PLN-01", "pln-jargon", vec![("word", word.into())]);
                finding.help = Some(Message::own("help-pln-jargon", vec![("plain", entry.plain.as_str().into())]));
                findings.push(finding);
            }
        }
    }
}

/// The words of the office in a text: where, how many tokens, and which.
fn jargon(version: &Version<'_>) -> Vec<(usize, usize, &'static Entry)> {
    let words = WORDS.of(version.language, make);
    let tokens = &version.tokens;
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match words.phrases.longest_at(tokens, at) {
            Some((entry, length)) => {
                found.push((at, length, &words.entries[entry]));
                at += length;
            }
            None => at += 1,
        }
    }
    if found.is_empty() {
        return found;
    }
    let (quoted, sentences) = (quoted(tokens), sentences(version));
    found.retain(|(at, length, entry)| {
        let sentence = sentences.iter().find(|sentence| sentence.contains(at)).cloned().unwrap_or(0..tokens.len());
        // A title; every German noun has a capital.
        let is_name =
            version.language != Language::De && *at > sentence.start && is_capital(version, &tokens[*at]) && tokens[at - 1].is_word();
        let is_everyday = has_word(&tokens[sentence.clone()], &entry.unless.iter().map(|word| word.to_lowercase()).collect::<Vec<_>>());
        !(quoted[*at] || is_name || is_everyday || is_explained(version, at + length))
    });
    found
}

/// Whether what stands before a token is explained from there: "(that is …)", ", das heißt …".
fn is_explained(version: &Version<'_>, at: usize) -> bool {
    const THAT_IS: [&str; 9] = ["c'est", "c’est", "dat is", "dat wil zeggen", "das heißt", "das ist", "das sind", "that is", "meaning"];
    let tokens = &version.tokens;
    let Some(next) = tokens.get(at) else { return false };
    if next.is('(') {
        return true;
    }
    let after = tokens.get(at + usize::from(next.is(','))).map_or(version.text.len(), |token| token.bytes.start);
    let rest = &version.text[after..];
    let rest = rest.strip_prefix('(').unwrap_or(rest);
    THAT_IS.iter().any(|words| rest.get(..words.len()).is_some_and(|start| start.eq_ignore_ascii_case(words)))
}
