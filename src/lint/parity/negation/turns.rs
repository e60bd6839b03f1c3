//! What the words of `words/*/negation.yaml` do to a statement.

use crate::charter::text::Language;
use crate::lint::phrases::Phrases;
use crate::lint::words::{Lists, list};

/// What a word does to a statement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Turn {
    /// The first part of a negation in two parts.
    Ne,
    /// Its second part, which denies by itself where there is no first one.
    Particle,
    /// A second part that says nothing by itself: "ne … plus".
    Late,
    /// An end that is not passed: "not … longer than".
    Bound,
    /// A verb for it, before or after its negation: "overschrijdt … niet".
    Exceeds,
    /// What makes a negation one of time only: "not … until".
    Until,
    /// Without; before what somebody has to do it may be left unsaid.
    Without,
    /// "even without", of what one need not do.
    EvenWithout,
    /// What one has to do, after "without".
    Duty,
    /// What one need not do, in one word: "superfluous".
    Needless,
    /// What one has to do, as a verb of the sentence: "must".
    Must,
    /// What is incomplete or missing, which denies nothing of the promise.
    Lack,
    /// After a moment: "not after" is "only until".
    After,
    /// On a condition: "provided that".
    Provided,
    /// All others, beside what is set apart: "on all other days".
    Others,
    /// "but", which takes a negation before it back where no comma stands between.
    But,
    /// Closed; a file that is closed is denied to nobody.
    Closed,
    File,
    /// It ends by itself: "expires", which denies nothing after "before".
    Lapses,
    /// The first part of an end that is not passed: "not … more … than".
    More,
    /// "other than": one language denies where the other says so.
    OtherThan,
    /// A negation that goes on with the one before it: "nor even".
    Again,
    /// "neither … nor", which is one.
    Nor,
    /// "public holidays excluded": an exception.
    Excluded,
    /// What comes late, and so is not in time.
    Delay,
    If,
    /// What comes after a condition: "…, dan".
    Then,
    /// What joins a clause to the one before it, after a comma.
    Joint,
    /// What looks like a part of a negation, and is none.
    Skip,
    /// A second part that only restricts.
    Only,
    Not,
    /// Something else that is not promised: "but not".
    Contrast,
    /// A negation before it only restricts: "not … except".
    Except,
    /// A negation before it is of something else: "not … but rather".
    Instead,
    /// "only"
    Restricts,
    Reverse,
    /// The first of two parts that do the same.
    Split,
    Neutral,
}

#[derive(serde::Deserialize)]
struct Words {
    negation: Negation,
}

#[derive(serde::Deserialize)]
struct Negation {
    ne: Vec<String>,
    particle: Vec<String>,
    bound: Vec<String>,
    exceeds: Vec<String>,
    until: Vec<String>,
    without: Vec<String>,
    even_without: Vec<String>,
    closed: Vec<String>,
    file: Vec<String>,
    more: Vec<(String, String)>,
    duty: Vec<String>,
    must: Vec<String>,
    needless: Vec<String>,
    provided: Vec<String>,
    after: Vec<String>,
    lacks: Vec<String>,
    others: Vec<String>,
    but: Vec<String>,
    lapses: Vec<String>,
    before: Vec<String>,
    other_than: Vec<String>,
    again: Vec<String>,
    nor: Vec<String>,
    excluded: Vec<String>,
    delay: Vec<String>,
    r#if: Vec<String>,
    then: Vec<String>,
    joint: Vec<String>,
    skip: Vec<String>,
    late: Vec<String>,
    only: Vec<String>,
    not: Vec<String>,
    reverse: Vec<String>,
    neutral: Vec<String>,
    contrast: Vec<String>,
    except: Vec<String>,
    instead: Vec<String>,
    restricts: Vec<String>,
    split: Vec<(String, String)>,
    most_sentences: usize,
    near: usize,
    close: usize,
}

/// The words of a language, and how far they reach.
pub(super) struct Turns {
    pub(super) phrases: Phrases<Turn>,
    /// What is split, in two parts.
    pub(super) split: Vec<(String, String)>,
    pub(super) more: Vec<(String, String)>,
    /// After these what ends by itself denies nothing.
    pub(super) before: Vec<String>,
    pub(super) most_sentences: usize,
    pub(super) near: usize,
    pub(super) close: usize,
}

/// The words of a language.
pub(super) fn turns(language: Language) -> &'static Turns {
    static TURNS: Lists<Turns> = list!("negation");
    TURNS.of(language, |Words { negation }: Words, language| {
        let lists = [
            (&negation.skip, Turn::Skip),
            (&negation.but, Turn::But),
            (&negation.joint, Turn::Joint),
            (&negation.exceeds, Turn::Exceeds),
            (&negation.until, Turn::Until),
            (&negation.even_without, Turn::EvenWithout),
            (&negation.without, Turn::Without),
            (&negation.closed, Turn::Closed),
            (&negation.file, Turn::File),
            (&negation.must, Turn::Must),
            (&negation.needless, Turn::Needless),
            (&negation.duty, Turn::Duty),
            (&negation.provided, Turn::Provided),
            (&negation.after, Turn::After),
            (&negation.lacks, Turn::Lack),
            (&negation.others, Turn::Others),
            (&negation.lapses, Turn::Lapses),
            (&negation.other_than, Turn::OtherThan),
            (&negation.again, Turn::Again),
            (&negation.nor, Turn::Nor),
            (&negation.excluded, Turn::Excluded),
            (&negation.delay, Turn::Delay),
            (&negation.r#if, Turn::If),
            (&negation.then, Turn::Then),
            (&negation.neutral, Turn::Neutral),
            (&negation.contrast, Turn::Contrast),
            (&negation.except, Turn::Except),
            (&negation.instead, Turn::Instead),
            (&negation.restricts, Turn::Restricts),
            (&negation.not, Turn::Not),
            (&negation.reverse, Turn::Reverse),
            (&negation.ne, Turn::Ne),
            (&negation.particle, Turn::Particle),
            (&negation.late, Turn::Late),
            (&negation.bound, Turn::Bound),
            (&negation.only, Turn::Only),
        ];
        let words = lists.into_iter().flat_map(|(words, turn)| words.iter().map(move |word| (word.as_str(), turn)));
        let pairs = |pairs: &'_ [(String, String)], turn: Turn| -> Vec<(String, Turn)> {
            pairs.iter().map(|(first, _)| (first.clone(), turn)).collect()
        };
        let split = [pairs(&negation.split, Turn::Split), pairs(&negation.more, Turn::More)].concat();
        Turns {
            phrases: Phrases::of(language, words.chain(split.iter().map(|(first, turn)| (first.as_str(), *turn)))),
            split: negation.split.clone(),
            more: negation.more.clone(),
            before: negation.before.clone(),
            most_sentences: negation.most_sentences,
            near: negation.near,
            close: negation.close,
        }
    })
}
