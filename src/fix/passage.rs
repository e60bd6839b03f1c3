//! The passage of a text of several lines that a fix writes anew.

use std::ops::Range;

/// The bytes of `written` (a text as it stands in the file) that have to change, and into what, so that it says `new`
/// where it says `old`. Only the words that differ are touched; none where these cannot be told from others.
pub(super) fn differing(written: &str, old: &str, new: &str) -> Option<(Range<usize>, String)> {
    let start = common(old.chars(), new.chars());
    let start = old[..start].rfind(char::is_whitespace).map_or(0, |at| at + width(old, at));
    let end = common(old[start..].chars().rev(), new.get(start..)?.chars().rev());
    let end = old.len() - end;
    let end = end + old[end..].find(char::is_whitespace).unwrap_or(old.len() - end);
    let (was, is) = (&old[start..end], &new[start..new.len() - (old.len() - end)]);
    if was.is_empty() || is.contains(['\n', '\r']) {
        return None;
    }
    // The same words may stand elsewhere in the text: then which of them is counted, not guessed.
    let which = old.match_indices(was).position(|(at, _)| at == start)?;
    let places: Vec<usize> = written.match_indices(was).map(|(at, _)| at).collect();
    let at = (places.len() == old.matches(was).count()).then(|| places.get(which)).flatten()?;
    Some((*at..at + was.len(), is.to_owned()))
}

fn width(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
}

/// How many bytes two texts have in common from their first character on.
fn common(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    one.zip(other).take_while(|(one, other)| one == other).map(|(one, _)| one.len_utf8()).sum()
}
