//! Postal addresses in prose that contradict those of the registers.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message};
use crate::lint::facts::{Sense, lexicon};
use crate::lint::passage::{Passage, Version};
use crate::lint::setting::Setting;
use crate::lint::tokens::{Kind, Token, tokens};
use crate::lint::{Judge, Lint};

/// CON-06
pub const LINT: Lint = Lint { codes: &[("CON-06", Level::Warning)], judge: Judge::Setting(judge) };

/// How many tokens after a street its postal code may stand.
const NEAR: usize = 8;

/// A street, as the registers know it.
#[derive(Debug, Default)]
struct Street {
    /// Its words, in small letters.
    words: Vec<String>,
    numbers: BTreeSet<String>,
    /// The postal codes, each with the first words of its town.
    postcodes: BTreeMap<String, BTreeSet<String>>,
}

/// The streets by their first word.
type Streets = HashMap<String, Vec<Street>>;

fn judge(charter: &Value, passages: &[Passage<'_>], setting: &Setting<'_>, findings: &mut Vec<Finding>) {
    let streets = registered(charter, setting);
    if streets.is_empty() {
        return;
    }
    for passage in passages.iter().filter(|passage| !matches!(passage.route.last_key(), Some("street" | "city"))) {
        for version in &passage.versions {
            if let Some((written, known)) = contradiction(version, &streets) {
                let mut finding = version.found_in(
                    &written,
                    "CON-06",
                    "con-address",
                    vec![("written", written.as_str().into()), ("known", known.into())],
                );
                finding.help = Some(Message::own("help-con-address", vec![]));
                findings.push(finding);
            }
        }
    }
}

/// Every street of the charter's data and of the registers of its packs.
fn registered(charter: &Value, setting: &Setting<'_>) -> Streets {
    let mut streets = Streets::new();
    written(charter, &mut streets);
    for address in setting.packs.iter().flat_map(|pack| pack.bodies.values()).filter_map(|body| body.address.as_ref()) {
        let all = |words: &crate::regulation::InSome| {
            Language::ALL.into_iter().filter_map(|language| words.of(language.tag()).map(|text| (language, text.to_owned()))).collect()
        };
        let (street, city): (Vec<_>, Vec<_>) = (all(&address.street), all(&address.city));
        add(&mut streets, &street, &city, Some(&address.postcode));
    }
    streets
}

/// Adds every address that is written in a charter: whatever has a street.
fn written(value: &Value, streets: &mut Streets) {
    match value {
        Value::Object(map) => {
            if let Some(street) = map.get("street") {
                add(streets, &texts(Some(street)), &texts(map.get("city")), map.get("postcode").and_then(Value::as_str));
            }
            map.values().for_each(|value| written(value, streets));
        }
        Value::Array(items) => items.iter().for_each(|item| written(item, streets)),
        _ => {}
    }
}

/// The texts of a value, in whichever languages.
fn texts(value: Option<&Value>) -> Vec<(Language, String)> {
    match value {
        Some(Value::String(text)) => vec![(Language::Fr, text.clone())],
        Some(Value::Object(map)) => {
            Language::ALL.into_iter().filter_map(|language| Some((language, map.get(language.tag())?.as_str()?.to_owned()))).collect()
        }
        _ => Vec::new(),
    }
}

fn add(streets: &mut Streets, names: &[(Language, String)], cities: &[(Language, String)], postcode: Option<&str>) {
    let towns: BTreeSet<String> = cities
        .iter()
        .filter_map(|(language, city)| tokens(city, *language).into_iter().find(Token::is_word))
        .map(|town| town.text.into())
        .collect();
    for (language, name) in names {
        let parts = tokens(name, *language);
        // "Rue de la Loi 16": the words before the first number; what is no street with a number is not compared.
        let is_number = |token: &Token<'_>| matches!(token.kind, Kind::Number(_) | Kind::Phone);
        let words: Vec<String> = parts
            .iter()
            .skip_while(|token| is_number(token) || token.is(','))
            .take_while(|token| token.is_word())
            .map(|token| token.text.to_string())
            .collect();
        let numbers: Vec<String> = parts.iter().filter(|token| is_number(token)).map(|token| token.text.to_string()).collect();
        let letters = words.iter().map(|word| word.chars().count()).sum::<usize>();
        if numbers.is_empty() || letters < 6 {
            continue;
        }
        let alike = streets.entry(words[0].clone()).or_default();
        let at = alike.iter().position(|street| street.words == words).unwrap_or_else(|| {
            alike.push(Street { words, ..Street::default() });
            alike.len() - 1
        });
        alike[at].numbers.extend(numbers);
        if let Some(postcode) = postcode {
            alike[at].postcodes.entry(postcode.to_owned()).or_default().extend(towns.clone());
        }
    }
}

/// The address in a text that contradicts the registers, and what these say.
fn contradiction(version: &Version<'_>, streets: &Streets) -> Option<(String, String)> {
    let tokens = &version.tokens;
    for at in (0..tokens.len()).filter(|at| tokens[*at].is_word()) {
        let Some(alike) = streets.get(tokens[at].text.as_ref()) else { continue };
        let is_here = |street: &&Street| {
            street
                .words
                .iter()
                .enumerate()
                .all(|(word, text)| tokens.get(at + word).is_some_and(|token| token.text.as_ref() == text.as_str()))
        };
        let Some(street) = alike.iter().filter(is_here).max_by_key(|street| street.words.len()) else { continue };
        let Some((number, end)) = number(version, at, street) else { continue };
        let from = at.min(number);
        if !street.numbers.contains(tokens[number].text.as_ref()) {
            return Some((version.written(from..end).to_owned(), joined(&street.numbers)));
        }
        let code = (end..tokens.len().min(end + NEAR)).find(|code| is_postcode(tokens, *code, street));
        if let Some(code) = code.filter(|code| !street.postcodes.contains_key(tokens[*code].text.as_ref())) {
            return Some((version.written(from..code + 2).to_owned(), joined(&street.postcodes.keys().cloned().collect())));
        }
    }
    None
}

fn joined(known: &BTreeSet<String>) -> String {
    known.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// The number of the house, after the street or before it, and where the address ends.
fn number(version: &Version<'_>, start: usize, street: &Street) -> Option<(usize, usize)> {
    let tokens = &version.tokens;
    let end = start + street.words.len();
    let is_house = |at: usize| {
        let counts = |next: usize| {
            lexicon(version.language).at(tokens, next).any(|(sense, _)| matches!(sense, Sense::Unit(_) | Sense::Month(_) | Sense::Percent))
        };
        tokens.get(at).is_some_and(|token| {
            matches!(token.kind, Kind::Number(_)) && token.text.len() <= 4 && token.text.bytes().all(|byte| byte.is_ascii_digit())
        }) && !counts(at + 1)
            && !is_postcode(tokens, at, street)
    };
    let is_between =
        |at: usize| tokens.get(at).is_some_and(|token| token.is(',') || matches!(token.text.as_ref(), "n" | "nr" | "n°" | "°"));
    let after = end + (0..3).take_while(|skip| is_between(end + skip)).count();
    if is_house(after) {
        return Some((after, after + 1));
    }
    let before = start.checked_sub(1 + usize::from(start > 0 && is_between(start - 1)))?;
    // "16, rue de la Loi", but not "1000 rue …": a postal code.
    (is_house(before) && tokens[before].text.len() < 4).then_some((before, end))
}

/// A postal code with a town of this street after it.
fn is_postcode(tokens: &[Token<'_>], at: usize, street: &Street) -> bool {
    let is_code = matches!(tokens[at].kind, Kind::Number(_)) && tokens[at].text.len() == 4;
    is_code && tokens.get(at + 1).is_some_and(|town| street.postcodes.values().any(|towns| towns.contains(town.text.as_ref())))
}
