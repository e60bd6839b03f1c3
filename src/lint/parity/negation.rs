//! A promise that one language makes and another denies.

mod reading;
mod said;
mod turns;

use std::ops::Range;

use crate::finding::{Finding, Level};
use crate::lint::facts::free;
use crate::lint::passage::Passage;
use crate::lint::{Judge, Lint};
use reading::read;
use said::Said;

/// PAR-10
pub const LINT: Lint = Lint { codes: &[("PAR-10", Level::Warning)], judge: Judge::Passage(judge) };

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    if passage.versions.len() < 2 || !passage.is_promise {
        return;
    }
    let read_all = |free: &[Vec<Range<usize>>]| {
        let versions = passage.versions.iter().zip(free.iter().map(Vec::as_slice).chain(std::iter::repeat(&[][..])));
        versions.map(|(version, free)| read(version, free)).collect::<Option<Vec<Said>>>()
    };
    let Some(mut all) = read_all(&[]) else { return };
    if super::odd_ones(&all, Said::agrees).is_empty() {
        return;
    }
    // "You pay nothing" is "free", where every language says one of them.
    let free: Vec<Vec<Range<usize>>> = passage.versions.iter().map(free).collect();
    if free.iter().all(|free| !free.is_empty()) {
        all = read_all(&free).unwrap_or(all);
    }
    for (norm, at) in super::odd_ones(&all, Said::agrees) {
        findings.push(passage.differs("PAR-10", "par-negation", Vec::new(), at, norm));
    }
}
