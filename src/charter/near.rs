//! Words that were probably meant, where others were written.

use serde_json::Value;

use crate::finding::{Arg, Edit, Fix, Message};
use crate::source::route::Route;

/// "did you mean", where a word is near enough.
pub fn suggest<'word>(wrong: &str, words: impl Iterator<Item = &'word str>) -> Option<Message> {
    near(wrong, words).map(|near| Message::own("help-did-you-mean", vec![("word", near.word.into())]))
}

/// The same; else, where there are any, all the words that can stand there.
pub fn suggest_or_list(wrong: &str, words: &[&str]) -> Option<Message> {
    let listed = || words.iter().map(|word| Arg::from(format!("`{word}`"))).collect();
    let all = || {
        (!words.is_empty()).then(|| Message::own("help-one-of", vec![("words", Arg::List(listed())), ("count", Arg::Count(words.len()))]))
    };
    suggest(wrong, words.iter().copied()).or_else(all)
}

/// The key that was probably meant, as a fix of the one at `at`. It is safe where no other can be meant and the key makes no promise.
pub fn renamed(at: &Route, wrong: &str, keys: &[&str]) -> Option<Box<Fix>> {
    let near = near(wrong, keys.iter().copied())?;
    let is_safe = near.is_plain && !DECIDES.contains(&near.word) && !MEASURES.contains(&near.word);
    Some(Box::new(Fix { edits: vec![Edit::Rename { at: at.clone(), key: near.word.to_owned() }], is_safe }))
}

/// The word that was probably meant, as a fix of the value at `at`. It is safe where no other can be meant and the
/// value decides no promise.
pub fn instead<'word>(at: &Route, wrong: &str, words: impl Iterator<Item = &'word str>) -> Option<Box<Fix>> {
    let near = near(wrong, words)?;
    let decides = at.last_key().is_some_and(|key| DECIDES.contains(&key));
    let edits = vec![Edit::Replace { at: at.clone(), with: Value::from(near.word) }];
    Some(Box::new(Fix { edits, is_safe: near.is_plain && !decides }))
}

/// A word that was probably meant.
struct Near<'word> {
    /// The word.
    word: &'word str,
    /// Whether it is a slip of the hand away, and every other word is farther.
    is_plain: bool,
}

/// The word that was probably meant, where one is near enough.
fn near<'word>(wrong: &str, words: impl Iterator<Item = &'word str>) -> Option<Near<'word>> {
    let wrong = wrong.to_lowercase();
    // Of two letters, one is half of the word: `es` is not `en`.
    let is_other = |word: &str| word.len() < 3 && wrong.len() < 3 && !wrong.chars().all(|letter| word.contains(letter));
    let distances = words.filter(|word| !is_other(word)).map(|word| (strsim::damerau_levenshtein(&wrong, &word.to_lowercase()), word));
    let mut enough: Vec<(usize, &str)> =
        distances.filter(|(distance, word)| *distance <= 1 + word.chars().count() / 4 && *distance < word.chars().count()).collect();
    enough.sort_by_key(|(distance, _)| *distance);
    enough.first().map(|(distance, word)| {
        let slips = if word.len() < 4 {
            0
        } else if word.len() < 8 {
            1
        } else {
            2
        };
        let is_alone = enough.get(1).is_none_or(|(next, _)| *next > distance + 1);
        Near { word, is_plain: is_alone && *distance <= slips }
    })
}

/// Keys whose word says what is promised, as the day kind does.
const DECIDES: [&str; 8] = ["working_days", "public_holidays", "counted_from", "statistic", "force", "clock_stops", "state", "only_in"];

/// Keys of what is measured: a misspelt one makes a promise without it, and is no slip to mend unasked.
const MEASURES: [&str; 10] = ["within", "by", "every", "at_most", "at_least", "target", "extension", "guarantee", "deadline", "exclusions"];
