//! Words and rows of words that mean something, found at a token with one look.

use rustc_hash::FxHashMap;

use super::facts::is_near;
use super::tokens::{Kind, Token, tokens};
use crate::charter::text::Language;

/// Words and rows of words, each with what it means.
#[derive(Debug)]
pub struct Phrases<T> {
    whole: FxHashMap<Box<str>, Vec<Phrase<T>>>,
    starts: FxHashMap<[u8; AFFIX], Vec<Phrase<T>>>,
    ends: FxHashMap<[u8; AFFIX], Vec<Phrase<T>>>,
}

#[derive(Debug)]
struct Phrase<T> {
    first: Box<str>,
    rest: Box<[Box<str>]>,
    means: T,
}

/// The bytes by which `start*` and `*end` are looked up; neither is shorter.
const AFFIX: usize = 4;

impl<T: Copy> Phrases<T> {
    /// The phrases of a language: `jours ouvrables`, `*formulier`, `tele*`.
    pub fn of<'list>(language: Language, list: impl IntoIterator<Item = (&'list str, T)>) -> Phrases<T> {
        let mut phrases = Phrases { whole: FxHashMap::default(), starts: FxHashMap::default(), ends: FxHashMap::default() };
        for (text, means) in list {
            let mut words = words(text.trim_matches('*'), language).into_iter();
            let Some(first) = words.next() else { continue };
            let rest: Box<[Box<str>]> = words.collect();
            let bytes = first.as_bytes();
            let phrase = Phrase { rest, means, first: first.clone() };
            let list = match (bytes.first_chunk(), bytes.last_chunk()) {
                (Some(start), _) if text.ends_with('*') => phrases.starts.entry(*start).or_default(),
                (_, Some(end)) if text.starts_with('*') => phrases.ends.entry(*end).or_default(),
                _ => phrases.whole.entry(first).or_default(),
            };
            list.push(phrase);
        }
        for list in phrases.whole.values_mut().chain(phrases.starts.values_mut()).chain(phrases.ends.values_mut()) {
            list.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
        }
        phrases
    }

    /// What begins at `at`, the longest first, each with the number of tokens it takes.
    pub fn at<'all>(&'all self, tokens: &'all [Token<'_>], at: usize) -> impl Iterator<Item = (T, usize)> + 'all {
        let first: &str = tokens.get(at).map_or("", |token| token.text.as_ref());
        let bytes = first.as_bytes();
        let by = |map: &'all FxHashMap<[u8; AFFIX], Vec<Phrase<T>>>, key: Option<&[u8; AFFIX]>| {
            key.filter(|_| !map.is_empty()).and_then(|key| map.get(key)).map_or(&[][..], Vec::as_slice)
        };
        let starts = by(&self.starts, bytes.first_chunk()).iter().filter(move |phrase| first.starts_with(&*phrase.first));
        let ends = by(&self.ends, bytes.last_chunk()).iter().filter(move |phrase| first.ends_with(&*phrase.first));
        let whole = self.whole.get(first).map_or(&[][..], Vec::as_slice).iter();
        whole.chain(starts).chain(ends).filter_map(move |phrase| Some((phrase.means, phrase.length(tokens, at)?)))
    }

    /// The longest that begins at `at`, and the number of tokens it takes.
    pub fn longest_at(&self, tokens: &[Token<'_>], at: usize) -> Option<(T, usize)> {
        self.at(tokens, at).next()
    }

    /// A row of words of which all but the first may have a typing error; the longest, and the number of tokens it takes.
    pub fn near_at(&self, tokens: &[Token<'_>], at: usize) -> Option<(T, usize)> {
        let first = self.whole.get(tokens.get(at)?.text.as_ref())?;
        let is_near = |phrase: &&Phrase<T>| {
            let mut all = phrase.rest.iter().enumerate();
            !phrase.rest.is_empty()
                && all.all(|(nth, word)| tokens.get(at + 1 + nth).is_some_and(|token| token.is_word() && is_near(&token.text, word)))
        };
        first.iter().find(is_near).map(|phrase| (phrase.means, 1 + phrase.rest.len()))
    }

    /// What a word means by itself.
    pub fn single(&self, word: &str) -> impl Iterator<Item = T> {
        self.whole.get(word).into_iter().flatten().filter(|phrase| phrase.rest.is_empty()).map(|phrase| phrase.means)
    }

    /// Whether a phrase begins with this word.
    pub fn begins(&self, word: &str) -> bool {
        self.whole.contains_key(word)
    }

    /// Whether a text is one of the phrases, as a whole.
    pub fn holds(&self, text: &str, language: Language) -> bool {
        let tokens = tokens(text, language);
        !tokens.is_empty() && self.at(&tokens, 0).any(|(_, length)| length == tokens.len())
    }

    /// The phrases that mean something, as texts.
    pub fn texts(&self, means: impl Fn(T) -> bool) -> Vec<String> {
        let phrases = self.phrases().filter(|(.., of)| means(*of));
        phrases
            .map(|(first, rest, _)| std::iter::once(first).chain(rest.iter().map(|word| &**word)).collect::<Vec<_>>().join(" "))
            .collect()
    }

    /// All phrases: the first word, the words after it, and what they mean.
    pub fn phrases(&self) -> impl Iterator<Item = (&str, &[Box<str>], T)> {
        self.whole.values().flatten().map(|phrase| (&*phrase.first, &*phrase.rest, phrase.means))
    }
}

/// The words of a phrase; nearly all are written as they are compared, in small letters with blanks between.
fn words(text: &str, language: Language) -> Vec<Box<str>> {
    if text.chars().all(|next| next.is_lowercase() || next == ' ') {
        return text.split_ascii_whitespace().map(Box::from).collect();
    }
    let words = tokens(text, language).into_iter().filter(|token| !token.is('.'));
    words.map(|token| Box::from(token.text.as_ref())).collect()
}

impl<T> Phrase<T> {
    fn length(&self, tokens: &[Token<'_>], at: usize) -> Option<usize> {
        let mut next = at + 1;
        for word in &self.rest {
            // The point of an abbreviation.
            while matches!(tokens.get(next)?.kind, Kind::Sign('.' | '-')) && tokens[next].is_joined {
                next += 1;
            }
            if *tokens.get(next)?.text != **word {
                return None;
            }
            next += 1;
        }
        Some(next - at)
    }
}
