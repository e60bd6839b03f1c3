//! A promise that one language makes and another denies.

mod reading;
mod turns;

use std::ops::Range;

use crate::finding::{Finding, Level};
use crate::lint::facts::free;
use crate::lint::passage::Passage;
use crate::lint::{Judge, Lint};
use reading::said;

/// PAR-10
pub const LINT: Lint = Lint { codes: &[("PAR-10", Level::Warning)], judge: Judge::Passage(judge) };

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    if passage.versions.len() < 2 || !passage.is_promise {
        return;
    }
    let read = |free: &[Vec<Range<usize>>]| {
        let versions = passage.versions.iter().zip(free.iter().map(Vec::as_slice).chain(std::iter::repeat(&[][..])));
        versions.map(|(version, free)| said(version, free)).collect::<Option<Vec<Said>>>()
    };
    let Some(mut all) = read(&[]) else { return };
    if super::odd_ones(&all, Said::agrees).is_empty() {
        return;
    }
    // "You pay nothing" is "free", where every language says one of them.
    let free: Vec<Vec<Range<usize>>> = passage.versions.iter().map(free).collect();
    if free.iter().all(|free| !free.is_empty()) {
        all = read(&free).unwrap_or(all);
    }
    for (norm, at) in super::odd_ones(&all, Said::agrees) {
        findings.push(passage.differs("PAR-10", "par-negation", Vec::new(), at, norm));
    }
}

/// What the negations of a text make of it: an odd number turns it into its contrary.
#[derive(Debug, Clone, Copy, Default)]
struct Said {
    count: usize,
    /// Negations that only restrict, because of an exception: "not … except".
    taken_back: usize,
    /// Whether something else is set apart: "but not".
    is_set_apart: bool,
    has_exception: bool,
    is_restricted: bool,
    /// Negations that another language may leave unsaid.
    spare: usize,
    /// What one need not do: it is left unsaid, unless the other text speaks of duties too.
    unneeded: usize,
    speaks_of_duty: bool,
    /// How many clauses say what one must do, and how many what one need not do.
    musts: usize,
    need_nots: usize,
    /// How many clauses it has between signs.
    parts: usize,
    /// Whether something is done without something else.
    is_without: bool,
    /// Whether it holds on a condition only.
    is_provided: bool,
    is_after: bool,
    has_condition: bool,
    /// Whether it speaks of all others, beside what is set apart.
    speaks_of_others: bool,
    /// Whether something is denied until a moment: it begins only then.
    not_until: bool,
    /// Whether it speaks of what comes late.
    is_late: bool,
    /// Whether a condition is denied.
    denies_if: bool,
    /// Whether something is told to be excluded, which may be said as an exception.
    is_excluded: bool,
    /// How many clauses are denied.
    clauses: usize,
}

impl Said {
    fn agrees(&self, other: &Said) -> bool {
        // "if we are late" is "if we are not in time".
        let late = |one: &Said, other: &Said| usize::from(one.is_late && !other.is_late && other.denies_if && !one.denies_if);
        let is_odd = |said: &Said, late: usize, unneeded: usize| {
            let taken_back = if self.has_exception && other.has_exception { 0 } else { said.taken_back };
            (said.count + late - taken_back.min(said.count)).abs_diff(unneeded) % 2 == 1
        };
        // "without having to make an appointment" is "without an appointment", and may be left unsaid.
        let ways = |one: &Said, other: &Said| {
            let as_said = (one.unneeded == 0 || other.speaks_of_duty).then(|| is_odd(one, late(one, other), 0));
            [as_said, (one.unneeded > 0).then(|| is_odd(one, late(one, other), one.unneeded))]
        };
        let others = ways(other, self);
        if !ways(self, other).iter().flatten().any(|way| others.contains(&Some(*way))) {
            // "closed on Sundays only" is "open except on Sundays".
            // "unless you object" is "if you do not object".
            let is_exception = |one: &Said, other: &Said| {
                one.has_exception
                    && (other.is_restricted
                        || other.is_excluded
                        || other.is_provided
                        || other.speaks_of_others
                        || other.is_without && one.count == 0
                        || other.denies_if && !one.denies_if)
                    || (one.not_until || one.is_after) && other.is_restricted
                    || one.denies_if && other.has_condition && !other.denies_if
                    // "You need do nothing: it comes by itself."
                    || one.need_nots > 0 && one.parts > 1 && one.count == 1 && other.count == 0 && !other.speaks_of_duty
            };
            return self.spare + other.spare > 0 || is_exception(self, other) || is_exception(other, self);
        }
        // "You must …" and "You need not …", whatever else is denied.
        let is_duty_denied = |one: &Said, other: &Said| one.need_nots > 0 && one.musts == 0 && other.musts > 0 && other.need_nots == 0;
        if is_duty_denied(self, other) || is_duty_denied(other, self) {
            return false;
        }
        // Two statements that are denied, and none.
        let are_two =
            |one: &Said, other: &Said| one.clauses > 1 && other.count == 0 && one.spare + one.unneeded == 0 && !other.has_exception;
        if are_two(self, other) || are_two(other, self) {
            return false;
        }
        let sets_apart = |said: &Said| said.is_set_apart || said.has_exception || said.is_restricted;
        self.is_set_apart == other.is_set_apart || sets_apart(self) && sets_apart(other)
    }
}
