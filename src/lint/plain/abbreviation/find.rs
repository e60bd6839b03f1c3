//! The abbreviations of a text that not everybody reads.

use std::ops::Range;

use super::words;
use crate::lint::passage::Version;
use crate::lint::sentences::is_capital;
use crate::lint::thresholds::thresholds;
use crate::lint::tokens::{Kind, Token};

/// An abbreviation of a text.
pub(super) struct Abbreviation {
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    /// Its letters, small and without points or a plural ending.
    pub(super) key: String,
}

/// The abbreviations of a text that not everybody reads.
pub(super) fn abbreviations(version: &Version<'_>) -> Vec<Abbreviation> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < version.tokens.len() {
        let Some(abbreviation) = dotted(version, at).or_else(|| letters(version, at)) else {
            at += 1;
            continue;
        };
        at = abbreviation.tokens.end;
        if !is_read_by_all(version, &abbreviation) {
            found.push(abbreviation);
        }
    }
    // A heading in capitals is no row of abbreviations.
    let sentences = if found.is_empty() { &[] } else { version.sentences() };
    let headings: Vec<_> = sentences.iter().filter(|sentence| is_heading(&version.tokens[(*sentence).clone()])).collect();
    found.retain(|found| {
        let before = headings.partition_point(|heading| heading.start <= found.tokens.start);
        !headings[..before].last().is_some_and(|heading| heading.contains(&found.tokens.start))
    });
    found
}

/// The letters of the longest abbreviation with points.
const LONGEST: usize = 12;

/// "K.B.", "C.P.A.S.", not the initials of "J.P. Dubois".
fn dotted(version: &Version<'_>, at: usize) -> Option<Abbreviation> {
    let tokens = &version.tokens;
    let is_letter = |at: usize| {
        tokens.get(at).is_some_and(|token| token.kind == Kind::Word && token.text.chars().count() == 1 && is_capital(version, token))
            && tokens.get(at + 1).is_some_and(|point| point.is('.') && point.is_joined)
    };
    let count = (0..LONGEST).take_while(|nth| is_letter(at + 2 * nth) && (*nth == 0 || tokens[at + 2 * nth].is_joined)).count();
    let end = at + 2 * count;
    let follows_name = tokens.get(end).is_some_and(|next| next.kind == Kind::Word && is_capital(version, next));
    let is_after_article = at > 0 && words(version.language).articles.contains(tokens[at - 1].text.as_ref());
    if count < 2 || follows_name && !is_after_article {
        return None;
    }
    let key = tokens[at..end].iter().filter(|token| token.is_word()).map(|token| token.text.as_ref()).collect();
    Some(Abbreviation { tokens: at..end, key })
}

/// "CPAS", "FTEs", "RvA".
fn letters(version: &Version<'_>, at: usize) -> Option<Abbreviation> {
    let token = &version.tokens[at];
    let written = &version.text[token.bytes.clone()];
    let stem = written.strip_suffix('s').filter(|stem| stem.chars().count() > 1 && stem.chars().all(char::is_uppercase));
    let key = match token.kind {
        Kind::Capitals => token.text.to_string(),
        Kind::Word => stem.map(str::to_lowercase).or_else(|| is_mixed(written).then(|| token.text.to_string()))?,
        _ => return None,
    };
    is_short(version, at, &key).then_some(Abbreviation { tokens: at..at + 1, key })
}

/// Capitals at both ends, and small letters between them only one by one or two by two.
fn is_mixed(written: &str) -> bool {
    let ends = written.chars().next().zip(written.chars().next_back());
    let capitals = written.chars().filter(|letter| letter.is_uppercase()).count();
    // "RvA", "LAGeSo"
    let is_closed = ends.is_some_and(|(first, last)| first.is_uppercase() && (last.is_uppercase() || capitals > 2));
    is_closed
        && written.chars().count() <= thresholds().abbreviation.longest_after_article
        && written.split(char::is_uppercase).all(|small| small.chars().count() < 3)
        && capitals > 1
}

/// Whether letters are too few for a word; more of them are an abbreviation after an article only.
fn is_short(version: &Version<'_>, at: usize, letters: &str) -> bool {
    let (longest, count) = (&thresholds().abbreviation, letters.chars().count());
    let is_after_article = || {
        let before = at.checked_sub(1).map(|before| &version.tokens[before]);
        before.is_some_and(|before| before.kind == Kind::Word && words(version.language).articles.contains(before.text.as_ref()))
    };
    count <= longest.longest || count <= longest.longest_after_article && is_after_article()
}

/// Whether everybody reads it, or it is no abbreviation where it stands.
fn is_read_by_all(version: &Version<'_>, found: &Abbreviation) -> bool {
    let words = words(version.language);
    let (tokens, key) = (&version.tokens, found.key.as_str());
    let Range { start, end } = found.tokens;
    let token = &tokens[start];
    let is_number = |at: usize| tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Number(_) | Kind::Phone));
    let is_after_number = start > 0 && is_number(start - 1);
    let is_slash = tokens.get(end).is_some_and(|sign| sign.is('/') && sign.is_joined);
    // "HB/7731/LX"
    let is_after_slash = token.is_joined && start > 1 && tokens[start - 1].is('/') && is_number(start - 2);
    let is_after_number_joined = is_after_number && token.is_joined;
    let is_reference = is_number(end + usize::from(is_slash)) && tokens[end].is_joined || is_after_number_joined || is_after_slash;
    let is_possessive = token.is_joined && key == "s";
    let is_unit = is_after_number && words.units.contains(key);
    let near = tokens[start.saturating_sub(3)..start].iter().chain(tokens[end..].iter().take(3));
    let is_day = words.days.contains(key) && near.filter(|token| token.is_word()).any(|token| words.days.contains(token.text.as_ref()));
    let is_numbered = start > 0 && words.numbered.contains(tokens[start - 1].text.as_ref());
    // "Albert II 33": after a name a number may follow.
    let is_named = start > 0 && tokens[start - 1].kind == Kind::Word && is_capital(version, &tokens[start - 1]);
    let is_numeral = is_roman(key, is_numbered) && (is_named || !is_number(end));
    let is_taken_out = version.own.is_some_and(|own| own.taken_out.contains(key));
    let is_known = words.known.contains(key) && !is_taken_out
        || words.words.contains(key)
        || version.own.is_some_and(|own| own.abbreviations.contains(key));
    [is_reference, is_possessive, is_unit, is_day, is_numeral, is_known].contains(&true)
}

fn is_heading(tokens: &[Token<'_>]) -> bool {
    let words = tokens.iter().filter(|token| token.is_word());
    let (count, capitals) =
        words.fold((0, 0), |(count, capitals), token| (count + 1, capitals + usize::from(token.kind == Kind::Capitals)));
    count > 2 && capitals * 3 > count * 2
}

/// IV, XII; after "chapter" larger ones too: letters such as CI and CC are mostly none.
fn is_roman(letters: &str, is_numbered: bool) -> bool {
    let values = letters.chars().map(|letter| match letter {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        'l' if is_numbered => 50,
        'c' if is_numbered => 100,
        _ => 0,
    });
    let values: Vec<u32> = values.collect();
    !values.contains(&0)
        && values.windows(3).all(|three| !(three[0] < three[1] && three[1] == three[2]))
        && values.windows(2).all(|two| two[0] >= two[1] || two[0] * 10 >= two[1])
}
