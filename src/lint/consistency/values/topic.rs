//! What a word is about: a thing that has several words, or what remains of a word when its endings are taken away.

use crate::charter::text::Language;
use crate::lint::tokens::{Kind, Token};

use super::words::{Sense, Words};

/// One of the things that a text is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Topic {
    /// One of the lists.
    Thing(u8),
    /// What remains of a word.
    Word(Box<str>),
}

/// The letters that an ending leaves at least.
const LEAST_LEFT: usize = 4;

/// What a word says that no list names as it stands.
pub(super) enum Of {
    /// What the text is about.
    Topic(Topic),
    /// What is done: it is a form of a word for it.
    Act(u8),
}

/// What a word says that no list names as it stands.
pub(super) fn of_token(token: &Token<'_>, words: &Words) -> Option<Of> {
    let length = token.text.chars().count();
    let is_long = length >= words.shortest || token.kind == Kind::Capitals && length > 1;
    if !token.is_word() || !is_long {
        return None;
    }
    let stem = stem_of(token, words);
    Some(match words.stems.get(&stem) {
        Some(Sense::Thing(thing)) => Of::Topic(Topic::Thing(*thing)),
        Some(Sense::Act(act)) => Of::Act(*act),
        _ => Of::Topic(Topic::Word(stem)),
    })
}

/// The topic of the first part of a compound: `wohngeld` of `wohngeldanträge`.
pub(super) fn of_part(part: &str, words: &Words) -> Option<Topic> {
    let part = part.trim_end_matches('-');
    let long = part.chars().count();
    (long + 1 >= words.shortest).then(|| {
        let stem = stem(part, words.language, words.stem, &words.endings);
        match words.stems.get(&stem) {
            Some(Sense::Thing(thing)) => Topic::Thing(*thing),
            _ => Topic::Word(stem),
        }
    })
}

/// What remains of a word.
pub(super) fn stem_of(token: &Token<'_>, words: &Words) -> Box<str> {
    stem(&token.text, words.language, words.stem, &words.endings)
}

/// What remains of a word without its accents, its doubled letters and its endings, as far as two forms of it agree.
pub(super) fn stem(text: &str, language: Language, letters: usize, endings: &[String]) -> Box<str> {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        let next = base(letter);
        if !plain.ends_with(next) {
            plain.push(next);
        }
    }
    let is_participle = matches!(language, Language::Nl | Language::De) && plain.starts_with("ge") && plain.ends_with(['t', 'd']);
    let plain = if is_participle && plain.chars().count() > LEAST_LEFT + 2 { &plain[2..] } else { &plain };
    let ending = endings.iter().find_map(|ending| plain.strip_suffix(ending.as_str()));
    let rest = ending.filter(|rest| rest.chars().count() >= LEAST_LEFT).unwrap_or(plain);
    rest.chars().take(letters).collect::<String>().into_boxed_str()
}

/// A letter without its accent.
fn base(letter: char) -> char {
    match letter {
        'à' | 'â' | 'ä' | 'á' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' => 'i',
        'ô' | 'ö' | 'ó' => 'o',
        'û' | 'ü' | 'ù' | 'ú' => 'u',
        'ç' => 'c',
        'ß' => 's',
        other => other,
    }
}
