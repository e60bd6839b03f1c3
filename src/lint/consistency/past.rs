//! Days that are past, of which a text speaks as if they were to come.

use serde_json::Value;

use crate::charter::text::Language;
use crate::finding::{Arg, Finding, Level, Message};
use crate::lint::facts::{Fact, What};
use crate::lint::passage::{Passage, Version};
use crate::lint::phrases::Phrases;
use crate::lint::setting::Setting;
use crate::lint::words::{Lists, list};
use crate::lint::{Judge, Lint};
use crate::time::date::Date;

/// CON-09
pub const LINT: Lint = Lint { codes: &[("CON-09", Level::Note)], judge: Judge::Setting(judge) };

static WORDS: Lists<Phrases<Part>> = list!("coming");

/// How many tokens may stand between "until" and the day: "until Friday 3 April".
const GAP: usize = 2;

/// So many dates of a text are looked at.
const MOST_DATES: usize = 50;

/// What a row of words says of a day, or of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Something ends on the day, or is done by it.
    Until,
    /// Something begins on the day.
    From,
    /// The sentence speaks of what will be.
    Future,
    /// The sentence speaks of what was.
    Past,
}

#[derive(serde::Deserialize)]
struct Read {
    until: Vec<String>,
    from: Vec<String>,
    future: Vec<String>,
    past: Vec<String>,
}

fn make(read: Read, language: Language) -> Phrases<Part> {
    let lists = [(&read.until, Part::Until), (&read.from, Part::From), (&read.future, Part::Future), (&read.past, Part::Past)];
    Phrases::of(language, lists.into_iter().flat_map(|(words, part)| words.iter().map(move |word| (word.as_str(), part))))
}

fn judge(_: &Value, passages: &[Passage<'_>], setting: &Setting<'_>, findings: &mut Vec<Finding>) {
    let Some(as_of) = setting.as_of else { return };
    for version in passages.iter().flat_map(|passage| &passage.versions) {
        if let Some((quote, date)) = coming(version).into_iter().find(|(_, date)| *date < as_of) {
            let mut finding =
                version.found_in(&quote, "CON-09", "con-past", vec![("quote", quote.as_str().into()), ("date", Arg::Date(date))]);
            finding.help = Some(Message::own("help-con-past", vec![]));
            findings.push(finding);
        }
    }
}

/// The days of which the texts of a charter speak as of days to come: from the day after, that is not so.
pub fn days(passages: &[Passage<'_>]) -> Vec<Date> {
    passages.iter().flat_map(|passage| &passage.versions).flat_map(|version| coming(version)).map(|(_, date)| date).collect()
}

/// The days of which a text speaks as of days to come, each with its words.
fn coming(version: &Version<'_>) -> Vec<(String, Date)> {
    let words = WORDS.of(version.language, make);
    let tokens = &version.tokens;
    if !version.may_name_a_year() {
        return Vec::new();
    }
    let has_words =
        (0..tokens.len()).any(|at| words.longest_at(tokens, at).is_some_and(|(part, _)| matches!(part, Part::Until | Part::From)));
    if !has_words {
        return Vec::new();
    }
    let dates: Vec<&Fact> = version.facts().iter().filter(|fact| last_day(fact).is_some()).take(MOST_DATES).collect();
    let mut found = Vec::new();
    for sentence in version.sentences() {
        let says = |part: Part| sentence.clone().any(|at| words.at(tokens, at).any(|(said, _)| said == part));
        for fact in &dates {
            let Some(at) = sentence.clone().find(|at| tokens[*at].bytes.start == fact.bytes.start) else { continue };
            let Some(date) = last_day(fact) else { continue };
            // The nearest, and of those that end together the longest: "bis zum", not "zum".
            let before = (1..=6.min(at - sentence.start)).filter_map(|back| {
                let (part, length) = words.longest_at(tokens, at - back)?;
                (length <= back && back - length <= GAP).then_some((back - length, std::cmp::Reverse(length), part, at - back))
            });
            let before = before.min_by_key(|(gap, length, ..)| (*gap, *length)).map(|(.., part, start)| (part, start));
            let is_coming = match before {
                Some((Part::Until, _)) => !says(Part::Past),
                Some((Part::From, _)) => says(Part::Future) && !says(Part::Past),
                _ => false,
            };
            if let Some((_, start)) = before.filter(|_| is_coming) {
                found.push((version.text[tokens[start].bytes.start..fact.bytes.end].to_owned(), date));
            }
        }
    }
    found
}

/// The last day that a date can mean; none where its year is not said.
fn last_day(fact: &Fact) -> Option<Date> {
    let What::Date(day) = fact.what else { return None };
    let (year, month) = (i16::try_from(day.year?).ok()?, i8::try_from(day.month?).ok()?);
    let first = jiff::civil::Date::new(year, month, 1).ok()?;
    match day.day {
        Some(day) => jiff::civil::Date::new(year, month, i8::try_from(day).ok()?).ok().map(Date),
        None => Some(Date(first.last_of_month())),
    }
}
