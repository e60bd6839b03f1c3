//! What the words of `words/*/values.yaml` mean.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::topic::stem;
use crate::charter::text::Language;
use crate::lint::coverage::language::common;
use crate::lint::phrases::Phrases;
use crate::lint::words::{Lists, list};

static WORDS: Lists<Words> = list!("values");

/// The letters of the shortest word that can end a compound.
const SHORTEST_END: usize = 4;

/// What a word says of what a text is about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Sense {
    /// Nothing.
    Stop,
    /// A thing that has several words.
    Thing(u8),
    /// The same at the end of a compound, with the bytes that it takes.
    End(u8, u8),
    /// What is done; one of several words for it.
    Act(u8),
    /// The same, where a word that ends its clause goes with it: "rufen … zurück".
    Split(u8, u8),
    /// A noun for it, that may also be a thing to which something else is done: "our decision".
    Noun(u8),
    /// What sets one text apart from another that does not say it: a public, a day, an exception.
    Apart(u8),
    /// One side of several, of which a text that names another is set apart.
    Side(u8, u8),
    /// What numbers one of several: "class 2", "stage one".
    Numbered,
    /// A day of the week.
    Weekday(u8),
    /// A number after it counts all there are: "our seven offices".
    Total,
    /// What it counts is named after it, the number later.
    Number,
    /// A number before it counts a part of them: "two of our offices".
    Part,
    /// A number after it is that of all of which another number is a part: "out of every ten, nine".
    Among,
    /// A number before it, or in it, says how often: "twice".
    Times,
    /// A length of time after it is that from one time to the next.
    Every,
    /// A length of time before it is counted back from something.
    Before,
    /// The same, before the length of time.
    Notice,
    /// A number near it is an age.
    Age,
    /// A time of the day or a date near it is the first.
    First,
    /// A time of the day or a date near it is the last.
    Last,
    /// What begins, or is open, then: the first, if nothing near it says otherwise.
    Opens,
    /// What ends, or is closed, then.
    Closes,
    /// What is said after it does not hold.
    Not,
    /// What is named after it is not there.
    Without,
    /// A word between a thing and what it is of or for.
    Link,
    /// A name may follow, that of a place.
    At,
    /// The reader has to act.
    Duty,
    /// The reader acts.
    Reader,
    /// The body acts.
    Body,
}

#[derive(serde::Deserialize)]
struct Read {
    shortest: usize,
    stem: usize,
    endings: Vec<String>,
    stop: Vec<String>,
    things: BTreeMap<String, Vec<String>>,
    weak: BTreeSet<String>,
    numbered: BTreeSet<String>,
    acts: BTreeMap<String, Vec<String>>,
    marked: BTreeSet<String>,
    awaited: BTreeSet<String>,
    light: BTreeSet<String>,
    nouns: BTreeMap<String, Vec<String>>,
    held: String,
    instead: Vec<(String, String, String)>,
    apart: BTreeMap<String, Vec<String>>,
    sides: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    classes: Vec<String>,
    weekdays: Vec<Vec<String>>,
    totals: Vec<String>,
    number: Vec<String>,
    parts: Vec<String>,
    among: Vec<String>,
    times: Vec<String>,
    every: Vec<String>,
    before: Vec<String>,
    notice: Vec<String>,
    age: Vec<String>,
    first: Vec<String>,
    last: Vec<String>,
    opens: Vec<String>,
    closes: Vec<String>,
    not: Vec<String>,
    without: Vec<String>,
    link: Vec<String>,
    at: Vec<String>,
    actors: Actors,
}

#[derive(serde::Deserialize)]
struct Actors {
    duty: Vec<String>,
    reader: Vec<String>,
    body: Vec<String>,
}

/// The words of a language.
pub(super) struct Words {
    pub(super) language: Language,
    /// The letters of the shortest word that says what a text is about, and of the part of a word by which two are the same.
    pub(super) shortest: usize,
    pub(super) stem: usize,
    /// What ends a word and says nothing of what it is about, the longest first.
    pub(super) endings: Vec<String>,
    pub(super) phrases: Phrases<Sense>,
    /// What remains of the words for things and acts, by which their other forms are known.
    pub(super) stems: FxHashMap<Box<str>, Sense>,
    /// The things that tell little, being those of nearly every text.
    pub(super) weak: BTreeSet<u8>,
    /// The things of which a number says which: the third floor.
    pub(super) numbered: BTreeSet<u8>,
    /// The act that has a day of the week: a sitting is held.
    pub(super) held: Option<u8>,
    /// The acts that no text leaves unsaid.
    pub(super) marked: BTreeSet<u8>,
    /// The acts that are waited for: ten minutes before one is ten minutes until it.
    pub(super) awaited: BTreeSet<u8>,
    /// The acts that say no more than that something is: to take place.
    pub(super) light: BTreeSet<u8>,
    /// The words that end a clause and go with a verb in it.
    pub(super) particles: Vec<Box<str>>,
    /// What an act is, done to a thing: to answer a call is to end a wait.
    pub(super) instead: Vec<(u8, u8, u8)>,
}

/// The words of a language.
pub(super) fn words(language: Language) -> &'static Words {
    WORDS.of(language, make)
}

fn make(read: Read, language: Language) -> Words {
    let at = |map: &BTreeMap<String, Vec<String>>, name: &String| map.keys().zip(0u8..).find(|(key, _)| *key == name).map(|(_, at)| at);
    let among = |names: &BTreeSet<String>| names.iter().filter_map(|name| at(&read.things, name)).collect();
    let (weak, numbered, held) = (among(&read.weak), among(&read.numbered), at(&read.acts, &read.held));
    let acts = |names: &BTreeSet<String>| names.iter().filter_map(|name| at(&read.acts, name)).collect();
    let (marked, awaited, light) = (acts(&read.marked), acts(&read.awaited), acts(&read.light));
    let instead =
        read.instead.iter().filter_map(|(act, thing, is)| Some((at(&read.acts, act)?, at(&read.things, thing)?, at(&read.acts, is)?)));
    let instead = instead.collect();
    let mut list: Vec<(String, Sense)> = Vec::new();
    let mut stems: FxHashMap<Box<str>, Sense> = FxHashMap::default();
    let things = read.things.values().zip((0u8..).map(Sense::Thing));
    let all = things.chain(read.acts.values().zip((0u8..).map(Sense::Act)));
    for (word, sense) in all.flat_map(|(words, sense)| words.iter().map(move |word| (word, sense))) {
        if word.chars().count() >= read.shortest && word.chars().all(char::is_alphabetic) {
            stems.entry(stem(word, language, read.stem, &read.endings)).or_insert(sense);
        }
    }
    let mut add = |words: &[String], sense: Sense| list.extend(words.iter().map(|word| (word.clone(), sense)));
    let mut particles: Vec<Box<str>> = Vec::new();
    for (words, at) in read.acts.values().zip(0u8..) {
        for word in words {
            match word.split_once(" … ") {
                Some((verb, particle)) => {
                    let known = particles.iter().position(|known| **known == *particle);
                    let place = known.unwrap_or(particles.len());
                    if known.is_none() {
                        particles.push(Box::from(particle));
                    }
                    add(&[verb.to_owned()], Sense::Split(at, u8::try_from(place).unwrap_or(u8::MAX)));
                }
                None => add(std::slice::from_ref(word), Sense::Act(at)),
            }
        }
    }
    for (name, words) in &read.nouns {
        add(words, at(&read.acts, name).map_or(Sense::Stop, Sense::Noun));
    }
    for (words, at) in read.apart.values().zip(0u8..) {
        add(words, Sense::Apart(at));
    }
    for (sides, group) in read.sides.values().zip(0u8..) {
        for (words, side) in sides.values().zip(0u8..) {
            add(words, Sense::Side(group, side));
        }
    }
    for (words, day) in read.weekdays.iter().zip(0u8..) {
        add(words, Sense::Weekday(day));
    }
    for (words, at) in read.things.values().zip(0u8..) {
        add(words, Sense::Thing(at));
        if matches!(language, Language::Nl | Language::De) {
            for word in words.iter().map(|word| word.trim_matches('*')) {
                let length = u8::try_from(word.len()).unwrap_or(u8::MAX);
                if !word.contains(' ') && word.chars().count() >= SHORTEST_END {
                    add(&[format!("*{word}")], Sense::End(at, length));
                }
            }
        }
    }
    let lists = [
        (&read.classes, Sense::Numbered),
        (&read.totals, Sense::Total),
        (&read.number, Sense::Number),
        (&read.parts, Sense::Part),
        (&read.among, Sense::Among),
        (&read.times, Sense::Times),
        (&read.every, Sense::Every),
        (&read.before, Sense::Before),
        (&read.notice, Sense::Notice),
        (&read.age, Sense::Age),
        (&read.first, Sense::First),
        (&read.last, Sense::Last),
        (&read.opens, Sense::Opens),
        (&read.closes, Sense::Closes),
        (&read.not, Sense::Not),
        (&read.without, Sense::Without),
        (&read.link, Sense::Link),
        (&read.at, Sense::At),
        (&read.actors.duty, Sense::Duty),
        (&read.actors.reader, Sense::Reader),
        (&read.actors.body, Sense::Body),
        (&read.stop, Sense::Stop),
    ];
    for (words, sense) in lists {
        add(words, sense);
    }
    let mut frequent: Vec<String> = common(language).iter().cloned().collect();
    frequent.sort_unstable();
    add(&frequent, Sense::Stop);
    let phrases = Phrases::of(language, list.iter().map(|(word, sense)| (word.as_str(), *sense)));
    Words {
        language,
        shortest: read.shortest,
        stem: read.stem,
        endings: read.endings,
        phrases,
        stems,
        weak,
        numbered,
        held,
        marked,
        awaited,
        light,
        particles,
        instead,
    }
}
