//! Hours in prose that contradict those in the data.

mod clock;
mod said;

use std::ops::Range;

use serde_json::Value;

use crate::charter::hours::Hours;
use crate::charter::hours::times::Stretch;
use crate::charter::hours::week::Days;
use crate::finding::{Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::{Judge, Lint};
use clock::words;
use said::Said;

/// CON-03
pub const LINT: Lint = Lint { codes: &[("CON-03", Level::Warning)], judge: Judge::Charter(judge) };

/// Noon, in minutes from midnight.
const NOON: u16 = 12 * 60;

fn judge(charter: &Value, passages: &[Passage<'_>], findings: &mut Vec<Finding>) {
    for passage in passages {
        let Some(days) = hours(charter, passage.beside) else { continue };
        for version in &passage.versions {
            if let Some(tokens) = contradiction(version, &days) {
                let words = version.written(tokens);
                let mut finding = version.found_in(words, "CON-03", "con-hours", vec![("words", words.into())]);
                finding.help = Some(Message::own("help-con-hours", vec![]));
                findings.push(finding);
            }
        }
    }
}

/// The lists whose entries have hours.
const PLACES: [&str; 2] = ["channels", "sites"];

/// The week of what a text stands beside: of its own hours, or of the one channel or site that it is about.
fn hours(charter: &Value, beside: &Value) -> Option<Days> {
    let of = |list: &str, id: &Value| {
        charter.get(list)?.as_array()?.iter().find(|other| other.get("id") == Some(id))?.get("hours").filter(|hours| !hours.is_null())
    };
    let of_one = |list: &&str| match beside.get("applies_to")?.get(*list)?.as_array()?.as_slice() {
        [id] => of(list, id),
        _ => None,
    };
    let value = beside.get("hours").or_else(|| PLACES.iter().find_map(of_one))?;
    let value = value.get("same_as").map_or(Some(value), |id| PLACES.iter().find_map(|list| of(list, id)))?;
    let hours: Hours = serde_json::from_value(value.clone()).ok()?;
    // With seasons, a text may speak of any of them.
    let [period] = <[_; 1]>::try_from(hours.periods().ok()?).ok()?;
    Some(period.days)
}

/// What of a text contradicts a week.
fn contradiction(version: &Version<'_>, days: &Days) -> Option<Range<usize>> {
    version.sentences().iter().cloned().flat_map(|sentence| clauses(version, sentence)).find(|clause| {
        let morning_ends = words(version.language).morning_ends;
        Said::of(version, clause).iter().any(|said| said.contradicts(days, morning_ends))
    })
}

/// The parts of a sentence between semicolons.
fn clauses(version: &Version<'_>, sentence: Range<usize>) -> Vec<Range<usize>> {
    let mut from = sentence.start;
    let mut clauses = Vec::new();
    for at in sentence.clone().filter(|at| version.tokens[*at].is(';')) {
        clauses.push(from..at);
        from = at + 1;
    }
    clauses.push(from..sentence.end);
    clauses
}

/// A half of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

impl Said {
    fn contradicts(&self, days: &Days, morning_ends: u16) -> bool {
        let is_open = |day: &usize| !days[*day].is_empty();
        // On a Wednesday afternoon, where only that is spoken of.
        let is_open_then = |day: &usize| {
            days[*day].iter().any(|stretch| match self.half {
                Some(Half::Morning) => stretch.from < NOON,
                Some(Half::Afternoon) => stretch.until > morning_ends,
                None => true,
            })
        };
        let says_times = self.has_times();
        if self.other {
            return false;
        }
        if self.always {
            return !days.iter().all(|day| matches!(day.as_slice(), [Stretch { from: 0, until: 1440 }]));
        }
        if self.except.iter().any(is_open_then) && !self.closed {
            return true;
        }
        let all: Vec<usize> = self.named.union(&self.spans).copied().collect();
        if self.closed && !says_times {
            // "closed in the afternoon", on all days
            let on: &[usize] = if all.is_empty() && self.half.is_some() && self.except.is_empty() { &[0, 1, 2, 3, 4, 5, 6] } else { &all };
            return on.iter().any(is_open_then);
        }
        if self.closed && !self.open {
            // "closed from 12 to 1": only that it is not open then.
            let overlaps = |said: &Stretch, stretch: &Stretch| said.from < stretch.until && stretch.from < said.until;
            let on: Vec<usize> = if all.is_empty() { (0..7).collect() } else { all };
            return on.iter().any(|day| days[*day].iter().any(|stretch| self.stretches.iter().any(|said| overlaps(said, stretch))));
        }
        if self.only_morning {
            return all.iter().any(|day| days[*day].iter().any(|stretch| stretch.until > morning_ends));
        }
        if !says_times {
            return self.open && !all.iter().all(|day| if self.except.is_empty() { is_open_then(day) } else { is_open(day) });
        }
        let of_open: Vec<usize> = (0..7).filter(is_open).collect();
        let on = if all.is_empty() { &of_open } else { &all };
        if !on.iter().all(is_open) {
            return true;
        }
        // Days that are named have these times; of all days that it is open one at least.
        let holds = |fits: &dyn Fn(&Stretch) -> bool| {
            let fits = |day: &usize| days[*day].iter().any(fits);
            if all.is_empty() { on.iter().any(fits) } else { on.iter().all(fits) }
        };
        !(self.stretches.iter().all(|said| holds(&|stretch| stretch == said))
            && self.opens.iter().all(|said| holds(&|stretch| stretch.from == *said))
            && self.closes.iter().all(|said| holds(&|stretch| stretch.until == *said)))
    }
}
