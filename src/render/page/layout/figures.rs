//! Promises as large numbers.

use crate::charter::Charter;
use crate::charter::commitment::{Commitment, State};
use crate::charter::term::Term;
use crate::render::page::promises::{fill, term_of};
use crate::render::page::write::Writer;
use crate::render::page::{Block, Figure};

/// The promises that hold.
pub(super) fn held(charter: &Charter) -> impl Iterator<Item = &Commitment> {
    charter.commitments.iter().filter(|promise| promise.state != Some(State::Suspended))
}

/// Those of them with a length of time or a share.
pub(super) fn shown(charter: &Charter) -> impl Iterator<Item = (&Commitment, Term)> {
    held(charter).filter_map(|promise| {
        let term = term_of(charter, promise)?;
        let is_stated = term.within.as_ref().is_some_and(|within| within.stated().is_some());
        (is_stated || term.target.is_some()).then_some((promise, term))
    })
}

/// The first promises that hold a length of time or a share, at most `most` of them; none where there are none.
pub(super) fn figures(writer: &Writer<'_>, most: usize) -> Option<Block> {
    let items: Vec<Figure> = shown(writer.charter)
        .filter_map(|(promise, term)| {
            let within = term.within.as_ref().and_then(|within| within.stated()).map(|duration| writer.locale.duration(duration));
            let whole = within.or_else(|| Some(writer.locale.percent(term.target?.0)))?;
            let (text, lang) = writer.filled(&promise.promise, |writer, text| fill(writer, text, promise, Some(&term)))?;
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
