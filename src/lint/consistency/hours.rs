//! Hours in prose that contradict those in the data.

mod clock;

use std::collections::BTreeSet;
use std::ops::Range;

use serde_json::Value;

use crate::charter::hours::Hours;
use crate::charter::hours::times::Stretch;
use crate::charter::hours::week::Days;
use crate::finding::{Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::{Judge, Lint};
use clock::{Part, Time, time, words};

/// CON-03
pub const LINT: Lint = Lint { codes: &[("CON-03", Level::Warning)], judge: Judge::Charter(judge) };

/// Noon, in minutes from midnight.
const NOON: u16 = 12 * 60;

fn judge(charter: &Value, passages: &[Passage<'_>], findings: &mut Vec<Finding>) {
    for passage in passages {
        let Some(days) = hours(charter, passage.beside) else { continue };
        for version in &passage.versions {
            if let Some(tokens) = contradiction(version, &days) {
                let mut finding = version.found("CON-03", "con-hours", vec![("words", version.written(tokens).into())]);
                finding.help = Some(Message::own("help-con-hours", vec![]));
                findings.push(finding);
            }
        }
    }
}

/// The week of what a text stands beside: of its own hours, or of the one channel that it is about.
fn hours(charter: &Value, beside: &Value) -> Option<Days> {
    let of_channel = || {
        let [channel] = beside.get("applies_to")?.get("channels")?.as_array()?.as_slice() else { return None };
        charter.get("channels")?.as_array()?.iter().find(|other| other.get("id") == Some(channel))?.get("hours")
    };
    let value = beside.get("hours").or_else(of_channel)?;
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

/// What a clause says of the hours.
#[derive(Debug, Default)]
struct Said {
    other: bool,
    always: bool,
    closed: bool,
    open: bool,
    only_morning: bool,
    /// The half of the day that is spoken of.
    half: Option<Half>,
    /// The days that are named one by one.
    named: BTreeSet<usize>,
    /// The days of "Monday to Friday", "every day of the week".
    spans: BTreeSet<usize>,
    except: BTreeSet<usize>,
    stretches: Vec<Stretch>,
    opens: Vec<u16>,
    closes: Vec<u16>,
}

impl Said {
    /// What a clause says, one of each group of days with times of their own.
    fn of(version: &Version<'_>, clause: &Range<usize>) -> Vec<Said> {
        let words = words(version.language);
        let tokens = &version.tokens;
        let (mut said, mut all) = (Said::default(), Vec::new());
        let (mut last_day, mut is_span, mut is_except) = (None::<usize>, false, false);
        let (mut before, mut only, mut morning, mut verb) = (None, false, false, None);
        let mut at = clause.start;
        while at < clause.end {
            let (part, length) = words.parts.longest_at(tokens, at).map_or((None, 1), |(part, length)| (Some(part), length));
            // "24 hours a day" is no time of the day, nor are "7 days a week".
            let is_whole = matches!(part, Some(Part::Always | Part::Days(..)));
            if let Some((from, next)) = time(version, at).filter(|_| !is_whole) {
                // "except on Fridays: until 3 pm"
                if is_except && !said.except.is_empty() {
                    let named = std::mem::take(&mut said.except);
                    all.push(std::mem::replace(&mut said, Said { named, ..Said::default() }));
                    is_except = false;
                }
                at = said.times(version, from, next, before.take().or(verb), clause.end);
                continue;
            }
            // "until 5 pm, on Fridays until 3"
            if matches!(part, Some(Part::Day(_) | Part::Days(..))) && !is_except && !is_span && said.has_days() && said.has_times() {
                let other = said.other;
                all.push(std::mem::replace(&mut said, Said { other, ..Said::default() }));
                last_day = None;
            }
            match part {
                Some(Part::Other) => said.other = true,
                Some(Part::Always) => said.always = true,
                Some(Part::Closed) => said.closed = true,
                Some(Part::Open) => said.open = true,
                Some(Part::Except) => is_except = true,
                Some(Part::Only) => only = true,
                Some(Part::Morning) => (morning, said.half) = (true, Some(Half::Morning)),
                Some(Part::Afternoon) => said.half = Some(Half::Afternoon),
                Some(Part::From) => before = Some(Part::From),
                // "until Friday" is no time.
                Some(Part::Until) => (before, is_span) = (Some(Part::Until), last_day.is_some()),
                Some(Part::Opens) => (verb, said.open) = (Some(Part::From), true),
                Some(Part::Closes) => verb = Some(Part::Until),
                Some(Part::Day(day)) => {
                    let (first, days) = (last_day.filter(|_| is_span), if is_except { &mut said.except } else { &mut said.named });
                    match first {
                        Some(first) if first < day => {
                            said.named.remove(&first);
                            said.spans.extend(first..=day);
                        }
                        _ => drop(days.insert(day)),
                    }
                    (last_day, is_span) = (Some(day), false);
                }
                Some(Part::Days(from, until)) if is_except => said.except.extend(from..=until),
                Some(Part::Days(from, until)) => said.spans.extend(from..=until),
                Some(Part::To) => is_span = last_day.is_some(),
                None => {
                    if tokens[at].is('-') || tokens[at].is('–') {
                        is_span = last_day.is_some();
                    }
                }
            }
            at += length;
        }
        said.only_morning = only && morning;
        all.push(said);
        all
    }

    fn has_days(&self) -> bool {
        !(self.named.is_empty() && self.spans.is_empty())
    }

    fn has_times(&self) -> bool {
        !(self.stretches.is_empty() && self.opens.is_empty() && self.closes.is_empty())
    }

    /// Takes a time, or two with "to" between, that begins before `next`; where to go on.
    fn times(&mut self, version: &Version<'_>, from: Time, next: usize, before: Option<Part>, end: usize) -> usize {
        let words = words(version.language);
        let tokens = &version.tokens;
        let to = match tokens.get(next) {
            Some(sign) if sign.is('-') || sign.is('–') => Some(next + 1),
            _ => words.parts.at(tokens, next).find(|(part, _)| matches!(part, Part::To | Part::Until)).map(|(_, length)| next + length),
        };
        if let Some((until, after)) = to.filter(|to| *to < end).and_then(|to| time(version, to))
            && (from.is_marked || until.is_marked)
        {
            let shift = if until.is_afternoon && !from.is_marked && from.minutes + 720 < until.minutes { 720 } else { 0 };
            self.stretches.push(Stretch { from: from.minutes + shift, until: until.minutes });
            return after;
        }
        match before {
            Some(Part::From) if from.is_marked => self.opens.push(from.minutes),
            Some(Part::Until) if from.is_marked => self.closes.push(from.minutes),
            _ => {}
        }
        next
    }

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
            return all.iter().any(is_open_then);
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
        // A day that is named has these times; of several days one at least.
        let holds = |fits: &dyn Fn(&Stretch) -> bool| {
            let fits = |day: &usize| days[*day].iter().any(fits);
            if self.named.is_empty() { on.iter().any(fits) } else { on.iter().all(fits) }
        };
        !(self.stretches.iter().all(|said| holds(&|stretch| stretch == said))
            && self.opens.iter().all(|said| holds(&|stretch| stretch.from == *said))
            && self.closes.iter().all(|said| holds(&|stretch| stretch.until == *said)))
    }
}
