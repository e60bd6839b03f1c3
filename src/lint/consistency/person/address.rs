//! Addresses that are those of one person.

use super::{Words, is_ambiguous, is_first_name, is_surname};
use crate::lint::passage::Version;

/// `tom.janssens@example.be`, `t.janssens@…`, `sofie@…`, not `info.plaintes@…`.
pub(super) fn is_personal(address: &str, words: &Words, version: &Version<'_>) -> bool {
    let address = address.rsplit_once(':').map_or(address, |(_, address)| address);
    let Some((mailbox, _)) = address.trim_start_matches("](").split_once('@') else { return false };
    let small = mailbox.trim_end_matches(|next: char| next.is_ascii_digit()).to_lowercase();
    let parts: Vec<&str> = small.split(['.', '_']).collect();
    let is_letters = |part: &str| !part.is_empty() && part.chars().all(|next| next.is_alphabetic() || next == '-');
    let is_office = |part: &str| {
        part.split('-').any(|part| {
            words.lists.mailboxes.contains(part) || words.lists.functions.contains(part) && !words.lists.particles.contains(part)
        })
    };
    if !parts.iter().all(|part| is_letters(part)) || parts.iter().any(|part| is_office(part)) {
        return false;
    }
    let is_first = |part: &str| part.len() > 2 && part.split('-').all(|part| is_first_name(part, version));
    match parts.as_slice() {
        [one] => is_first(one) && !is_ambiguous(one, version.language),
        [first, rest @ ..] => {
            let last = rest.last().copied().unwrap_or_default();
            is_first(first) || is_first(last) || last.len() > 1 && (first.len() == 1 || is_surname(last))
        }
        [] => false,
    }
}
