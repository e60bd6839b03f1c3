//! Targets that can never be missed: "up to 90 %", "at least 5 days", "or later".

use std::cell::LazyCell;

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message};
use crate::lint::facts::{Unit, What};
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::term::{is_limited, is_number, is_unit_at};
use crate::lint::tokens::{Kind, Value};
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};

/// SMA-02
pub const LINT: Lint = Lint { codes: &[("SMA-02", Level::Note)], judge: Judge::Passage(judge) };

static WORDS: Lists<Phrases<Part>> = list!("target");

/// What a row of words does to a target.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Part {
    /// No more than …
    Ceiling,
    /// No less than …
    Floor,
    /// From when on; a floor before a number only: "from 5 days", not "5 days from receipt".
    Start,
    /// … or more
    OpenEnd,
    /// "per cent"
    Percent,
    /// "nine *out of* ten"
    Of,
    /// "half"
    Fraction,
    /// What a low share of is good.
    Bad,
    /// Somebody waits.
    Wait,
    /// Somebody waits, whatever comes before.
    Patience,
    /// It is about what comes before, or how long something is kept.
    Early,
}

#[derive(serde::Deserialize)]
struct Read {
    ceilings: Vec<String>,
    floors: Vec<String>,
    starts: Vec<String>,
    ends: Vec<String>,
    percents: Vec<String>,
    of: Vec<String>,
    fractions: Vec<String>,
    bad: Vec<String>,
    waits: Vec<String>,
    patience: Vec<String>,
    early: Vec<String>,
}

fn make(read: Read, language: Language) -> Phrases<Part> {
    let lists = [
        (&read.ceilings, Part::Ceiling),
        (&read.floors, Part::Floor),
        (&read.starts, Part::Start),
        (&read.ends, Part::OpenEnd),
        (&read.percents, Part::Percent),
        (&read.of, Part::Of),
        (&read.fractions, Part::Fraction),
        (&read.bad, Part::Bad),
        (&read.waits, Part::Wait),
        (&read.patience, Part::Patience),
        (&read.early, Part::Early),
    ];
    Phrases::of(language, lists.iter().flat_map(|(words, part)| words.iter().map(|word| (word.as_str(), *part))))
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    if !passage.is_promise {
        return;
    }
    for version in &passage.versions {
        if let Some(words) = unmissable(version) {
            let mut finding = version.found_in(words, "SMA-02", "sma-unmissable", vec![("words", words.into())]);
            finding.help = Some(Message::own("help-sma-unmissable", vec![]));
            findings.push(finding);
        }
    }
}

/// What of a text makes its target one that can never be missed.
fn unmissable<'text>(version: &'text Version<'_>) -> Option<&'text str> {
    let words = WORDS.of(version.language, make);
    let tokens = &version.tokens;
    for sentence in version.sentences() {
        let says = |part: Part| sentence.clone().any(|at| words.at(tokens, at).any(|(found, _)| found == part));
        let is_of_bad = LazyCell::new(|| says(Part::Bad));
        let is_of_wait = LazyCell::new(|| says(Part::Patience) || says(Part::Wait) && !says(Part::Early));
        // How far the sentence was looked at for a term, and whether there is one.
        let (mut seen, mut limited) = (sentence.start, false);
        let is_term = |number: usize| is_number(version, number) && is_unit_at(version, number + 1) && !is_date(version, number);
        let share = |at: usize| share(version, words, at);
        for at in sentence.clone() {
            for (part, length) in words.at(tokens, at) {
                let after = skip_to_number(version, at + length, sentence.end);
                match part {
                    Part::Ceiling if share(after).is_some() && !*is_of_bad => return Some(version.written(at..share(after)?.0)),
                    Part::Floor | Part::Start if *is_of_wait && is_term(after) => return Some(version.written(at..after + 2)),
                    Part::Floor if *is_of_wait => {
                        if let Some(number) = before(at, sentence.start).find(|number| is_term(*number)) {
                            return Some(version.written(number..at + length));
                        }
                    }
                    Part::Ceiling if !*is_of_bad => {
                        let share =
                            before(at, sentence.start).find(|number| share(*number).is_some_and(|(end, _)| end <= at && end + 2 >= at));
                        if let Some(number) = share {
                            return Some(version.written(number..at + length));
                        }
                    }
                    Part::OpenEnd => {
                        limited |= is_limited(version, &(seen..at));
                        seen = at;
                        if limited && !is_age(version, at) {
                            return Some(version.written(at..at + length));
                        }
                    }
                    _ => {}
                }
            }
            if let Some((end, true)) = share(at).filter(|_| !*is_of_bad) {
                return Some(version.written(at..end));
            }
        }
    }
    None
}

/// Whether a number is that of a day, a month or a year.
fn is_date(version: &Version<'_>, at: usize) -> bool {
    let bytes = &version.tokens[at].bytes;
    version.facts_in(bytes).iter().any(|fact| matches!(fact.what, What::Date(_)))
}

/// Whether years stand just before: "65 years and over".
fn is_age(version: &Version<'_>, at: usize) -> bool {
    let bytes = version.tokens[at].bytes.start;
    let before = version.facts_in(&(0..bytes)).last();
    before.is_some_and(|fact| matches!(fact.what, What::Time(_, Unit::Year)))
}

/// The tokens before one, nearest first: "90 % of calls *at most*".
fn before(at: usize, start: usize) -> impl Iterator<Item = usize> {
    (start.max(at.saturating_sub(5))..at).rev()
}

/// The number that begins within the next tokens, past words such as "a maximum *of*".
fn skip_to_number(version: &Version<'_>, at: usize, end: usize) -> usize {
    (at..end.min(at + 2)).find(|at| is_number(version, *at)).unwrap_or(at)
}

/// Where the share ends that begins at a token, and whether it is one that holds always: 0 %.
fn share(version: &Version<'_>, words: &Phrases<Part>, at: usize) -> Option<(usize, bool)> {
    let tokens = &version.tokens;
    let is = |at: usize, part: Part| words.at(tokens, at).find(|(found, _)| *found == part).map(|(_, length)| length);
    if let Some(length) = is(at, Part::Fraction) {
        return Some((at + length, false));
    }
    if !is_number(version, at) {
        return None;
    }
    let nothing = matches!(tokens[at].kind, Kind::Number(Value { main: 0, .. }))
        || matches!(tokens[at].text.as_ref(), "zéro" | "nul" | "null" | "zero");
    let percent =
        |at: usize| is(at, Part::Percent).map(|length| at + length).or_else(|| tokens.get(at).filter(|sign| sign.is('%')).map(|_| at + 1));
    if let Some(end) = percent(at + 1) {
        return Some((end, nothing));
    }
    // "0 to 100 %"
    let is_whole = |at: usize| tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Number(Value { main: 100_000, .. })));
    if nothing && is_whole(at + 2) {
        return percent(at + 3).map(|end| (end, true));
    }
    // "nine out of ten", "nine calls out of ten"
    let of = (at + 1..at + 4).find(|of| is(*of, Part::Of).is_some())?;
    let end = of + is(of, Part::Of)?;
    is_number(version, end).then_some((end + 1, nothing))
}
