//! A text as words, numbers, links and placeholders, each with its bytes. It is read once, in linear time, whatever is in it.

mod link;
mod number;

use std::borrow::Cow;
use std::ops::Range;

use crate::charter::text::{Language, is_unseen};

pub use link::Target;
pub use number::{ONE, Value};

/// The longest target of a link that is looked for.
const LONGEST_TARGET: usize = 2000;

/// A word, a number or a sign of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Token<'text> {
    /// What it is.
    pub kind: Kind,
    /// A word in small letters and without what cannot be seen; anything else as it stands.
    pub text: Cow<'text, str>,
    /// Where it stands.
    pub bytes: Range<usize>,
    /// Whether only a hyphen or an apostrophe, or nothing, stands between it and what is before it.
    pub is_joined: bool,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// Letters.
    Word,
    /// Letters that are all capitals, two at least.
    Capitals,
    /// Digits, with the separators in them.
    Number(Value),
    /// A telephone number.
    Phone,
    /// Where a link leads, or an address that stands in the text.
    Link(Target),
    /// `{name}`
    Placeholder,
    /// A brace that begins or ends no placeholder.
    Brace,
    /// The end of a line.
    Line,
    /// Any other sign.
    Sign(char),
}

impl Token<'_> {
    /// Whether it is a word.
    pub fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Capitals)
    }

    /// Whether it is this sign.
    pub fn is(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    /// Whether a sentence ends here.
    pub fn ends_sentence(&self) -> bool {
        matches!(self.kind, Kind::Sign('.' | '!' | '?' | ';' | '…') | Kind::Line)
    }
}

/// The tokens of a text in a language, which decides what `1.000` is.
pub fn tokens(text: &str, language: Language) -> Vec<Token<'_>> {
    let mut lexer = Lexer { text, language, at: 0, is_joined: false, tokens: Vec::with_capacity(text.len() / 5 + 1) };
    while let Some(next) = lexer.peek() {
        lexer.step(next);
    }
    lexer.tokens
}

struct Lexer<'text> {
    text: &'text str,
    language: Language,
    at: usize,
    is_joined: bool,
    tokens: Vec<Token<'text>>,
}

impl<'text> Lexer<'text> {
    fn rest(&self) -> &'text str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn step(&mut self, next: char) {
        match next {
            '\n' => self.push(Kind::Line, 1),
            _ if next.is_whitespace() => self.skip(next, false),
            _ if is_unseen(next) => self.skip(next, self.is_joined),
            _ if next.is_alphabetic() => self.word(),
            _ if number::starts(next) => self.number(),
            '+' if self.rest()[1..].starts_with(|next: char| next.is_ascii_digit()) => self.number(),
            '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' if self.is_inside(next) => self.skip(next, true),
            '\\' if self.rest()[1..].starts_with(|next: char| next.is_ascii_punctuation()) => {
                let sign = self.rest()[1..].chars().next().unwrap_or('\\');
                self.push(Kind::Sign(sign), 2);
            }
            '{' => self.placeholder(),
            '}' => self.push(Kind::Brace, 1),
            ']' if self.rest().starts_with("](") => self.link_target(),
            _ => self.push(Kind::Sign(next), next.len_utf8()),
        }
    }

    fn skip(&mut self, next: char, is_joined: bool) {
        self.at += next.len_utf8();
        self.is_joined = is_joined;
    }

    /// A hyphen or an apostrophe with a letter before and after it, or a digit and a letter.
    fn is_inside(&self, sign: char) -> bool {
        let before = self.text[..self.at].chars().next_back();
        let after = self.rest()[sign.len_utf8()..].chars().next();
        matches!((before, after), (Some(before), Some(after)) if before.is_alphanumeric() && after.is_alphabetic()
            || before.is_alphabetic() && after.is_alphanumeric())
    }

    fn push(&mut self, kind: Kind, length: usize) {
        let text = &self.text[self.at..self.at + length];
        self.push_as(kind, length, Cow::Borrowed(text));
    }

    fn push_as(&mut self, kind: Kind, length: usize, text: Cow<'text, str>) {
        let bytes = self.at..self.at + length;
        self.tokens.push(Token { kind, text, bytes, is_joined: self.is_joined });
        self.at += length;
        self.is_joined = true;
    }

    fn word(&mut self) {
        if let Some((target, length)) = link::address(self.rest()) {
            return self.push(Kind::Link(target), length);
        }
        let rest = self.rest();
        let (mut is_plain, mut capitals, mut letters) = (true, 0, 0);
        let mut length = rest.len();
        for (at, next) in rest.char_indices() {
            if next.is_ascii_lowercase() {
                letters += 1;
            } else if next.is_alphabetic() {
                letters += 1;
                if next.is_uppercase() {
                    capitals += 1;
                    is_plain = false;
                }
                is_plain &= !is_cyrillic(next);
            } else if is_unseen(next) || is_mark(next) {
                is_plain = false;
            } else {
                length = at;
                break;
            }
        }
        let word = &rest[..length];
        let text = if is_plain { Cow::Borrowed(word) } else { Cow::Owned(small(word)) };
        self.push_as(if capitals == letters && letters > 1 { Kind::Capitals } else { Kind::Word }, length, text);
    }

    fn number(&mut self) {
        if let Some(length) = number::telephone(self.rest()) {
            return self.push(Kind::Phone, length);
        }
        if self.rest().starts_with('+') {
            return self.push(Kind::Sign('+'), 1);
        }
        if let Some((target, length)) = link::address(self.rest()) {
            return self.push(Kind::Link(target), length);
        }
        let (value, length) = number::read(self.rest(), self.language);
        match self.hidden(length) {
            Some((value, length, text)) => self.push_as(Kind::Number(value), length, Cow::Owned(text)),
            None => self.push(Kind::Number(value), length),
        }
    }

    /// The number that begins here without the signs in it that cannot be seen, if there are any after its first digits.
    fn hidden(&self, length: usize) -> Option<(Value, usize, String)> {
        const LONGEST: usize = 40;
        self.rest()[length..].chars().next().filter(|next| is_unseen(*next))?;
        let run = || {
            self.rest()
                .char_indices()
                .take(LONGEST)
                .take_while(|(_, next)| number::starts(*next) || is_unseen(*next) || matches!(next, '.' | ','))
        };
        let seen: String = run().map(|(_, next)| next).filter(|next| !is_unseen(*next)).collect();
        let (value, end) = number::read(&seen, self.language);
        let mut left = end;
        let whole = run().take_while(|(_, next)| {
            let goes_on = left > 0;
            left = left.saturating_sub(if is_unseen(*next) { 0 } else { next.len_utf8() });
            goes_on
        });
        let whole = whole.last().map(|(at, next)| at + next.len_utf8())?;
        (whole > length).then(|| (value, whole, seen[..end].to_owned()))
    }

    fn placeholder(&mut self) {
        let inner = &self.rest()[1..];
        let end = inner.find(['{', '}', '\\', '\n']).filter(|end| *end > 0 && inner[*end..].starts_with('}'));
        match end {
            Some(end) => self.push_as(Kind::Placeholder, end + 2, Cow::Borrowed(inner[..end].trim())),
            None => self.push(Kind::Brace, 1),
        }
    }

    fn link_target(&mut self) {
        let inner = &self.rest()[2..];
        // A target that does not end soon is none, so that a text of open brackets is read in linear time.
        let end = inner.char_indices().take(LONGEST_TARGET).find(|(_, next)| matches!(next, ')' | '\n')).map(|(end, _)| end);
        match end.filter(|end| inner[*end..].starts_with(')')) {
            Some(end) => self.push(Kind::Link(link::target(inner[..end].trim())), end + 3),
            None => self.push(Kind::Sign(']'), 1),
        }
    }
}

/// An accent that stands on the letter before it.
fn is_mark(next: char) -> bool {
    matches!(next, '\u{300}'..='\u{36f}')
}

fn is_cyrillic(next: char) -> bool {
    matches!(next, '\u{400}'..='\u{4ff}')
}

/// A Cyrillic letter that looks like a Latin one, as that one.
fn latin(letter: char) -> char {
    const ALIKE: [(char, char); 13] = [
        ('а', 'a'),
        ('е', 'e'),
        ('о', 'o'),
        ('р', 'p'),
        ('с', 'c'),
        ('у', 'y'),
        ('х', 'x'),
        ('і', 'i'),
        ('ѕ', 's'),
        ('ј', 'j'),
        ('һ', 'h'),
        ('ё', 'ë'),
        ('ԁ', 'd'),
    ];
    ALIKE.iter().find(|(cyrillic, _)| *cyrillic == letter).map_or(letter, |(_, latin)| *latin)
}

/// A word in small letters, without what cannot be seen, with its accents in its letters; a word in two scripts is read in one.
fn small(word: &str) -> String {
    let mut small = String::with_capacity(word.len());
    if word.chars().any(is_cyrillic) && word.chars().any(|next| next.is_ascii_alphabetic()) {
        let word: String = word.chars().filter(|next| !is_unseen(*next)).flat_map(char::to_lowercase).map(latin).collect();
        return word;
    }
    for next in word.chars().filter(|next| !is_unseen(*next)).flat_map(char::to_lowercase) {
        match is_mark(next).then(|| small.chars().next_back().and_then(|letter| accented(letter, next))).flatten() {
            Some(letter) => {
                small.pop();
                small.push(letter);
            }
            None => small.push(next),
        }
    }
    small
}

fn accented(letter: char, mark: char) -> Option<char> {
    const LETTERS: [(char, &str, &str); 5] = [
        ('\u{300}', "aeiou", "àèìòù"),
        ('\u{301}', "aeiou", "áéíóú"),
        ('\u{302}', "aeiou", "âêîôû"),
        ('\u{308}', "aeiou", "äëïöü"),
        ('\u{327}', "c", "ç"),
    ];
    let (_, plain, with) = LETTERS.iter().find(|(of, ..)| *of == mark)?;
    with.chars().nth(plain.chars().position(|plain| plain == letter)?)
}
