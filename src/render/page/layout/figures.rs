//! Promises as large numbers.

use crate::charter::commitment::State;
use crate::render::page::promises::{fill, term_of};
use crate::render::page::write::Writer;
use crate::render::page::{Block, Figure};

/// The first promises that hold a length of time or a share, at most `most` of them; none where there are none.
pub(super) fn figures(writer: &Writer<'_>, most: usize) -> Option<Block> {
    let promises = writer.charter.commitments.iter().filter(|promise| promise.state != Some(State::Suspended));
    let items: Vec<Figure> = promises
        .filter_map(|promise| {
            let term = term_of(writer.charter, promise);
            let within = term.as_ref().and_then(|term| term.within.as_ref()).and_then(|within| within.stated());
            let target = term.as_ref().and_then(|term| term.target);
            let whole = match (within, target) {
                (Some(duration), _) => writer.locale.duration(duration),
                (None, Some(share)) => writer.locale.percent(share.0),
                (None, None) => return None,
            };
            let (text, lang) = writer.filled(&promise.promise, |text| fill(writer, text, promise, term.as_ref()))?;
            let (value, unit) = number_and_unit(&whole);
            Some(Figure { value, unit, text, lang })
        })
        .take(most)
        .collect();
    (!items.is_empty()).then_some(Block::Figures { items })
}

/// "5" and "jours ouvrables" of "5 jours ouvrables"; words without a number are all value.
fn number_and_unit(whole: &str) -> (String, String) {
    let begins_with_number = whole.starts_with(|character: char| character.is_ascii_digit());
    match whole.split_once(char::is_whitespace).filter(|_| begins_with_number) {
        Some((value, unit)) => (value.to_owned(), unit.to_owned()),
        None => (whole.to_owned(), String::new()),
    }
}
