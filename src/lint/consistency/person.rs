//! Natural persons named where a function would do: people change, charters stay.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::sentences::{is_capital, quoted};
use crate::lint::tokens::{Kind, Target};
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// CON-01
pub const LINT: Lint = Lint { codes: &[("CON-01", Level::Note)], judge: Judge::Passage(judge) };

static WORDS: Lists<Words> = list!("person");

#[derive(serde::Deserialize)]
struct Read {
    titles: HashSet<String>,
    names: HashSet<String>,
    places: HashSet<String>,
    after: HashSet<String>,
    functions: HashSet<String>,
    mailboxes: HashSet<String>,
    asks_for: Vec<String>,
}

struct Words {
    titles: HashSet<String>,
    names: HashSet<String>,
    places: HashSet<String>,
    after: HashSet<String>,
    functions: HashSet<String>,
    mailboxes: HashSet<String>,
    asks_for: Phrases<()>,
}

fn make(read: Read, language: Language) -> Words {
    let Read { titles, names, places, after, functions, mailboxes, asks_for } = read;
    let asks_for = Phrases::of(language, asks_for.iter().map(|words| (words.as_str(), ())));
    Words { titles, names, places, after, functions, mailboxes, asks_for }
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    for version in &passage.versions {
        if let Some(name) = person(version) {
            let mut finding = version.found("CON-01", "con-person", vec![("name", version.written(name).into())]);
            finding.help = Some(Message::own("help-con-person", vec![]));
            findings.push(finding);
        }
    }
}

/// The first natural person who is named in a text.
fn person(version: &Version<'_>) -> Option<Range<usize>> {
    let words = WORDS.of(version.language, make);
    let tokens = &version.tokens;
    let is = |set: &HashSet<String>, at: usize| tokens.get(at).is_some_and(|token| token.is_word() && set.contains(token.text.as_ref()));
    let capital = |at: usize| tokens.get(at).is_some_and(|token| token.kind == Kind::Word && is_capital(version, token));
    let in_place = |at: usize| {
        // A particle may stand between: "rue du Docteur …".
        (1..=3)
            .filter_map(|back| at.checked_sub(back))
            .any(|before| is(&words.places, before) && (before + 1..at).all(|at| capital(at) || tokens[at].text.chars().count() < 4))
    };
    let mut quotes = None;
    for at in 0..tokens.len() {
        let token = &tokens[at];
        if let Kind::Link(Target::Email) = token.kind {
            if is_personal(&token.text, words) {
                return Some(at..at + 1);
            }
            continue;
        }
        if !token.is_word() {
            continue;
        }
        let name = if is(&words.titles, at) && (capital(at) || token.text.len() > 3) {
            title(version, words, at, &capital)
        } else if capital(at) && is_first_name(&token.text) {
            first_name(version, words, at, &capital)
        } else {
            None
        };
        let Some(name) = name else { continue };
        let next = name.end;
        let is_after = is(&words.after, next)
            || is(&words.places, next)
            || tokens.get(next).is_some_and(|sign| sign.is('&'))
            || compound(version, words, next);
        let is_quoted = quotes.get_or_insert_with(|| quoted(tokens))[at];
        if !(is_after || is_quoted || in_place(name.start)) {
            return Some(name);
        }
    }
    None
}

/// "Mme Dupont", not "Madame, Monsieur" nor "Madame la Directrice".
fn title(version: &Version<'_>, words: &Words, at: usize, capital: &dyn Fn(usize) -> bool) -> Option<Range<usize>> {
    let tokens = &version.tokens;
    let next = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|point| point.is('.') && point.is_joined));
    let is_name = capital(next)
        && !tokens[next].is_joined
        && !words.functions.contains(tokens[next].text.as_ref())
        && !words.titles.contains(tokens[next].text.as_ref());
    // One letter is a title only with its point.
    let is_title = tokens[at].text.chars().count() > 1 || next > at + 1;
    (is_name && is_title && capital(at) || is_name && tokens[at].text == "heer").then(|| at..end_of_name(version, next, capital))
}

/// "Benoît Lemaire", or a first name alone that one is to ask for.
fn first_name(version: &Version<'_>, words: &Words, at: usize, capital: &dyn Fn(usize) -> bool) -> Option<Range<usize>> {
    let tokens = &version.tokens;
    let follows = |next: usize| {
        capital(next) && !words.functions.contains(tokens[next].text.as_ref()) && !words.places.contains(tokens[next].text.as_ref())
    };
    let end = end_of_name(version, at, capital);
    let is_joined = tokens[at].is_joined && at > 0 && tokens[at - 1].is_word();
    if !is_joined && end > at + 1 && follows(at + 1) {
        return Some(at..end);
    }
    let is_asked_for = (1..=4)
        .filter_map(|back| at.checked_sub(back))
        .any(|before| words.asks_for.longest_at(tokens, before).is_some_and(|(_, length)| before + length == at));
    (!is_joined && is_asked_for && end == at + 1).then_some(at..end)
}

/// Where a name ends that begins at a token: after its words with a capital, and "de", "van", "von" between.
fn end_of_name(version: &Version<'_>, at: usize, capital: &dyn Fn(usize) -> bool) -> usize {
    let tokens = &version.tokens;
    let between = |at: usize| {
        let is_small = |text: &str| matches!(text, "de" | "van" | "von" | "der" | "den" | "d" | "le" | "la");
        tokens.get(at).is_some_and(|token| is_small(&token.text)) && (capital(at + 1) || capital(at + 2))
    };
    (at + 1..).find(|at| !capital(*at) && !between(*at)).unwrap_or(at + 1)
}

/// "Victor-Hugo-Straße", "Churchilllaan".
fn compound(version: &Version<'_>, words: &Words, next: usize) -> bool {
    let last = next.checked_sub(1).map_or("", |last| version.tokens[last].text.as_ref());
    words.after.iter().chain(&words.places).any(|place| place.len() > 3 && last.ends_with(place.as_str()))
}

/// First names of every language: a Dutch text names a Julie too.
fn is_first_name(word: &str) -> bool {
    static NAMES: OnceLock<HashSet<&'static str>> = OnceLock::new();
    let all = || Language::ALL.into_iter().flat_map(|language| WORDS.of(language, make).names.iter().map(String::as_str)).collect();
    NAMES.get_or_init(all).contains(word)
}

/// `tom.janssens@example.be`
fn is_personal(address: &str, words: &Words) -> bool {
    let address = address.rsplit_once(':').map_or(address, |(_, address)| address);
    let Some((mailbox, _)) = address.trim_start_matches("](").split_once('@') else { return false };
    let parts: Vec<String> = mailbox.split(['.', '_']).map(str::to_lowercase).collect();
    let [first, last] = parts.as_slice() else { return false };
    let is_letters = |part: &str| part.len() > 1 && part.chars().all(|next| next.is_alphabetic() || next == '-');
    let is_office = |part: &str| words.mailboxes.contains(part) || words.functions.contains(part);
    is_letters(first)
        && is_letters(last)
        && !is_office(first)
        && !is_office(last)
        && (first.len() == 1 || is_first_name(first) || last.len() > 2 && is_first_name(last))
}
