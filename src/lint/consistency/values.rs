//! One fact to which two passages of a charter give two values.

mod count;
mod subject;
mod topic;
mod value;
mod words;

use std::collections::BTreeSet;
use std::ops::Range;

use rustc_hash::FxHashMap;
use serde_json::Value;

use crate::charter::text::Language;
use crate::finding::{Finding, Level, Message};
use crate::lint::facts::What;
use crate::lint::parity::channels::channels;
use crate::lint::passage::{Passage, Version};
use crate::lint::tokens::Kind;
use crate::lint::{Judge, Lint};

use subject::{MUCH, Subject};
use topic::Topic;
use value::{Sort, Stated, values};
use words::words;

/// CON-04
pub const LINT: Lint = Lint { codes: &[("CON-04", Level::Note)], judge: Judge::Charter(judge) };

/// A sentence, or a promise, with more values is none that another repeats.
const MOST_VALUES: usize = 8;
/// What more statements of a language are about tells none of them apart from the others.
const COMMON: usize = 40;
/// What so many are about tells less.
const FREQUENT: usize = 6;

/// A promise, or a sentence of another text, that gives values, and what it is about.
struct Statement<'passage> {
    version: &'passage Version<'passage>,
    beside: &'passage Value,
    passage: usize,
    is_promise: bool,
    values: Vec<Stated>,
    about: Subject,
}

/// By what statements are found that may be about the same.
#[derive(PartialEq, Eq, Hash)]
enum Key {
    Topic(Topic),
    Act(u8),
}

/// The statements that are about something.
type Index = FxHashMap<Key, Vec<usize>>;

fn judge(_: &Value, passages: &[Passage<'_>], findings: &mut Vec<Finding>) {
    let mut told: BTreeSet<(usize, usize)> = BTreeSet::new();
    for language in Language::ALL {
        let mut statements: Vec<Statement<'_>> = Vec::new();
        for (at, passage) in passages.iter().enumerate() {
            for version in passage.versions.iter().filter(|version| version.language == language) {
                of_version(version, passage, at, &mut statements);
            }
        }
        let mut index = Index::default();
        for (at, statement) in statements.iter().enumerate() {
            statement.keys().for_each(|key| index.entry(key).or_default().push(at));
        }
        for (at, one) in statements.iter().enumerate() {
            let like = one.keys().filter_map(|key| index.get(&key)).filter(|others| others.len() <= COMMON);
            let before: BTreeSet<usize> = like.flatten().copied().filter(|other| *other < at).collect();
            let contradicted = before.iter().find_map(|other| {
                let other = &statements[*other];
                one.contradicts(other, &index).map(|values| (other, values))
            });
            let Some((other, (this, that))) = contradicted else { continue };
            if told.insert((other.passage, one.passage)) {
                findings.push(found((one, this), (other, that)));
            }
        }
    }
}

fn found((one, this): (&Statement<'_>, &Stated), (other, that): (&Statement<'_>, &Stated)) -> Finding {
    let args = vec![("here", quoted(one, this).into()), ("there", quoted(other, that).into())];
    let mut finding = one.version.found_in(quoted(one, this), "CON-04", "con-values", args);
    finding.related.push((other.version.place(quoted(other, that)), None));
    finding.help = Some(Message::own("help-con-values", vec![]));
    finding
}

fn quoted<'text>(statement: &Statement<'text>, value: &Stated) -> &'text str {
    &statement.version.text[value.bytes.clone()]
}

/// A promise is one statement; of another text each sentence is one.
fn of_version<'passage>(
    version: &'passage Version<'passage>,
    passage: &'passage Passage<'passage>,
    at: usize,
    found: &mut Vec<Statement<'passage>>,
) {
    let is_promise = passage.is_promise;
    if version.facts().is_empty() && !version.tokens.iter().any(|token| token.kind == Kind::Phone) {
        return;
    }
    let sentences = version.sentences();
    let whole = is_promise.then_some((0..version.tokens.len(), sentences));
    let parts = if is_promise { &[] } else { sentences };
    let parts = parts.iter().map(|sentence| (sentence.clone(), std::slice::from_ref(sentence)));
    let named = channels(version);
    for (run, sentences) in whole.into_iter().chain(parts).filter(|(run, _)| !run.is_empty()) {
        let run = &run;
        let mut values = values(version, run, is_promise);
        let is_rhythm = values.iter().all(|value| value.sort == Sort::Rhythm);
        let has_weekday = is_rhythm && weekday(version, run).is_some();
        if values.is_empty() && !has_weekday || values.len() > MOST_VALUES {
            continue;
        }
        let mut about = Subject::of(version, run, sentences, &values);
        about.channels.clone_from(&named);
        if about.is_of(&words(version.language).awaited) {
            values.iter_mut().for_each(Stated::count_forward);
        }
        if is_rhythm {
            let day = about.take_weekday(words(version.language)).zip(weekday(version, run));
            values.extend(day.map(|(day, bytes)| Stated::weekday(day, bytes)));
        }
        if !values.is_empty() {
            found.push(Statement { version, beside: passage.beside, passage: at, is_promise, values, about });
        }
    }
}

/// Where a day of the week is named.
fn weekday(version: &Version<'_>, run: &Range<usize>) -> Option<Range<usize>> {
    let bytes = version.tokens[run.start].bytes.start..version.tokens[run.end - 1].bytes.end;
    version.facts_in(&bytes).iter().find(|fact| matches!(fact.what, What::Weekday(_))).map(|fact| fact.bytes.clone())
}

impl<'passage> Statement<'passage> {
    /// By what it is found: what it is about, and what is done.
    fn keys(&self) -> impl Iterator<Item = Key> + '_ {
        self.about.topics.keys().cloned().map(Key::Topic).chain(self.about.acts.iter().copied().map(Key::Act))
    }

    /// The values of two statements that cannot both be true.
    fn contradicts<'own>(&'own self, other: &'own Statement<'passage>, index: &Index) -> Option<(&'own Stated, &'own Stated)> {
        let is_of_one = ["action", "applies_to"].iter().all(|key| self.beside.get(key) == other.beside.get(key));
        if self.passage == other.passage || !is_of_one {
            return None;
        }
        let mut apart = None;
        let mut open: Vec<Sort> = Vec::new();
        let sorts: BTreeSet<Sort> = self.values.iter().chain(&other.values).map(|value| value.sort).collect();
        for sort in sorts {
            match compared(&self.values, &other.values, sort) {
                // "from 24 years on" and "under 24" are two publics.
                Compared::Same if sort == Sort::Age => open.push(sort),
                Compared::Same => {}
                Compared::Open => open.push(sort),
                // "90 % within a minute, 99 % within three" are two steps of one promise.
                Compared::Apart(..)
                    if apart.is_some_and(|(one, _): (&Stated, &Stated)| !(one.sort == Sort::Opens && sort == Sort::Closes)) =>
                {
                    return None;
                }
                Compared::Apart(this, that) => apart = apart.or(Some((this, that))),
            }
        }
        let (this, that) = apart?;
        let is_term = matches!(this.sort, Sort::Term | Sort::Notice);
        if self.about.is_apart(&other.about, words(self.version.language), is_term) {
            return None;
        }
        // Of some cases, or at some time, another value may hold.
        let limits = [Sort::Share, Sort::Age, Sort::Date, Sort::Until, Sort::Weekday];
        let is_limited = open.iter().any(|sort| limits.contains(sort))
            || this.sort == Sort::Share && open.iter().any(|sort| matches!(sort, Sort::Term | Sort::Notice));
        (!is_limited && self.is_of_one_thing(other, this, that, index)).then_some((this, that))
    }

    /// Whether two statements are about one thing, as far as can be seen.
    fn is_of_one_thing(&self, other: &Statement<'passage>, this: &Stated, that: &Stated, index: &Index) -> bool {
        let weight = |topic: &Topic, tells: u32| {
            let many = index.get(&Key::Topic(topic.clone())).map_or(1, Vec::len);
            let tells = if this.counted.contains(topic) && this.is_total && that.is_total { MUCH } else { tells };
            if many > FREQUENT { tells } else { tells * 2 }
        };
        let all = |of: &Statement<'_>| of.about.topics.iter().map(|(topic, tells)| weight(topic, *tells)).sum::<u32>();
        let common = self.about.topics.iter().filter(|(topic, _)| other.about.topics.contains_key(topic));
        let common: u32 = common.map(|(topic, tells)| weight(topic, *tells)).sum();
        let (least, most) = (all(self).min(all(other)), all(self).max(all(other)));
        let is_one_act = !self.about.acts.is_disjoint(&other.about.acts);
        // Where what is done is all that is said, it tells.
        if least == 0 {
            return is_one_act && most <= 4;
        }
        let is_of_all = this.sort == Sort::Count && this.is_total && that.is_total;
        // Prose says more of more things than a promise does.
        let parts = if is_one_act || is_of_all { 4 } else { 3 };
        if !(self.is_promise && other.is_promise) && common * parts < least + most {
            return false;
        }
        match this.sort {
            Sort::Count if is_of_all => common * 4 >= least,
            Sort::Count if !(self.is_promise && other.is_promise) => false,
            Sort::Count if is_one_act => common * 2 >= least,
            Sort::Count => common * 2 > least && common > 4,
            Sort::Telephone if this.is_slip(that) => common > 0,
            // Each of two lines has its number.
            Sort::Telephone => self.is_promise && other.is_promise && common * 2 > least,
            Sort::Money if !is_one_act => common * 2 > least,
            _ if is_one_act => common * 3 >= least,
            _ => common * 2 >= least,
        }
    }
}

/// How the values of a sort that two statements give stand to each other.
enum Compared<'own> {
    Same,
    /// One of each differs, where the others are the same.
    Apart(&'own Stated, &'own Stated),
    /// Only one gives one, or they cannot be paired.
    Open,
}

fn compared<'own>(one: &'own [Stated], other: &'own [Stated], sort: Sort) -> Compared<'own> {
    let of = |values: &'own [Stated]| -> Vec<&'own Stated> { values.iter().filter(|value| value.sort == sort).collect() };
    let (mut one, mut left) = (of(one), of(other));
    // "free of charge" beside what says nothing of a price.
    if one.is_empty() && left.iter().all(|value| value.is_free()) || left.is_empty() && one.iter().all(|value| value.is_free()) {
        return Compared::Same;
    }
    // Of what only one of them counts there is nothing to compare.
    if sort == Sort::Count {
        let all = one.clone();
        one.retain(|value| left.iter().any(|that| !value.counted.is_disjoint(&that.counted)));
        left.retain(|value| all.iter().any(|that| !value.counted.is_disjoint(&that.counted)));
    }
    if one.len() != left.len() {
        return Compared::Open;
    }
    one.retain(|value| match left.iter().position(|that| !value.differs(that)) {
        Some(at) => {
            left.remove(at);
            false
        }
        None => true,
    });
    match (one.as_slice(), left.as_slice()) {
        ([], _) => Compared::Same,
        ([this], [that]) if this.is_comparable(that) => Compared::Apart(this, that),
        _ => Compared::Open,
    }
}
