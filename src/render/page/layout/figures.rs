//! Promises as large numbers.

use crate::charter::Charter;
use crate::charter::commitment::{Commitment, State};
use crate::charter::term::Term;
use crate::render::page::promises::{fill, term_of};
use crate::render::page::write::Writer;
use crate::render::page::{Block, Figure, term};

/// The promises that hold.
pub(super) fn held(charter: &Charter) -> impl Iterator<Item = &Commitment> {
    charter.commitments.iter().filter(|promise| promise.state != Some(State::Suspended))
}

/// The same in the order in which a sheet shows them: those with a number first.
fn ranked(charter: &Charter) -> Vec<(&Commitment, Term)> {
    let mut promises: Vec<_> = held(charter).map(|promise| (promise, term_of(charter, promise).unwrap_or_default())).collect();
    promises.sort_by_key(|(promise, term)| !has_number(promise, term));
    promises
}

fn has_number(promise: &Commitment, term: &Term) -> bool {
    let within = term.within.as_ref().is_some_and(|within| within.stated().is_some());
    within || term.target.is_some() || term.at_least.is_some() || term.at_most.is_some() || promise.amount.is_some()
}

/// The number of a promise in words: a length of time, else a share, a bound or an amount.
fn number(writer: &Writer<'_>, promise: &Commitment, term: &Term) -> Option<String> {
    let within = term.within.as_ref().and_then(|within| within.stated());
    let bound = term.at_least.as_ref().or(term.at_most.as_ref());
    within
        .map(|duration| writer.locale.duration(duration))
        .or_else(|| Some(writer.locale.percent(term.target?.0)))
        .or_else(|| Some(term::quantity(writer, bound?)))
        .or_else(|| Some(writer.locale.money(promise.amount.as_ref()?)))
}

/// The first promises, at most `most` of them, those with a number first; the rest as plain words.
pub(super) fn figures(writer: &Writer<'_>, most: usize) -> Option<Block> {
    let items: Vec<Figure> = ranked(writer.charter)
        .into_iter()
        .filter_map(|(promise, term)| {
            let (text, lang) = writer.filled(&promise.promise, |writer, text| fill(writer, text, promise, Some(&term)))?;
            let (value, unit) = number_and_unit(&number(writer, promise, &term).unwrap_or_default());
            Some(Figure { id: format!("promise-{}", promise.id.0), value, unit, text, lang })
        })
        .take(most)
        .collect();
    (!items.is_empty()).then_some(Block::Figures { items })
}

/// "5" and "jours ouvrables" of "5 jours ouvrables"; words without a number are all value.
fn number_and_unit(whole: &str) -> (String, String) {
    let begins_with_number = whole.starts_with(|character: char| character.is_ascii_digit());
    // A space between the digits of a number does not end it.
    let ends = |(at, space): &(usize, &str)| !whole[at + space.len()..].starts_with(|next: char| next.is_ascii_digit());
    match whole.match_indices(char::is_whitespace).find(ends).filter(|_| begins_with_number) {
        Some((at, space)) => (whole[..at].to_owned(), whole[at + space.len()..].to_owned()),
        None => (whole.to_owned(), String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_not_cut_within() {
        for (whole, value, unit) in [
            ("5 jours ouvrables", "5", "jours ouvrables"),
            ("1\u{202f}250,50\u{a0}€", "1\u{202f}250,50", "€"),
            ("€\u{a0}12", "€\u{a0}12", ""),
            ("immédiatement", "immédiatement", ""),
            ("99.5%", "99.5%", ""),
        ] {
            assert_eq!(number_and_unit(whole), (value.to_owned(), unit.to_owned()), "{whole}");
        }
    }
}
