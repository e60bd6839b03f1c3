//! Whether the languages of a text say the same.

pub mod channels;
pub mod facts;
pub mod links;
pub mod negation;
pub mod placeholders;

use super::level;
use super::passage::Passage;
use crate::finding::{Arg, Args, Finding, Message, Place};

/// The pairs of versions that do not say the same: the one that agrees with the most, and each that differs from it.
pub(super) fn odd_ones<T>(said: &[T], agree: impl Fn(&T, &T) -> bool) -> Vec<(usize, usize)> {
    let agreeing = |at: usize| said.iter().filter(|other| agree(other, &said[at])).count();
    let Some(norm) = (0..said.len()).max_by_key(|at| (agreeing(*at), std::cmp::Reverse(*at))) else { return Vec::new() };
    (0..said.len()).filter(|at| !agree(&said[*at], &said[norm])).map(|at| (norm, at)).collect()
}

impl Passage<'_> {
    /// A finding about the version `at`, which does not say what `other` says.
    pub(super) fn differs(&self, code: &str, id: &'static str, mut args: Args, at: usize, other: usize) -> Finding {
        let language = |at: usize| Arg::Language(self.versions[at].language.tag().to_owned());
        args.push(("language", language(at)));
        args.push(("other", language(other)));
        let place = |at: usize| Place::Value(self.versions[at].route.clone());
        let mut finding = Finding::new(code, level(code), Message::own(id, args), place(at));
        finding.related.push((place(other), None));
        finding
    }
}
