//! How hard a text is to read: one formula a language, on the sentences, words and syllables of the text.

mod syllables;

use std::ops::{AddAssign, Range};

use serde_json::Value;

use super::passage::{Passage, Version, passages};
use super::thresholds::thresholds;
use super::tokens::Kind;
use super::words::{Lists, list};
use crate::charter::text::Language;
use crate::finding::{Arg, Finding, Level, Message};
use crate::lint::{Judge, Lint};
use crate::source::route::Step;

pub use syllables::syllables;

/// PLN-06, PLN-07: on request only.
pub const LINT: Lint = Lint { codes: &[("PLN-06", Level::Note), ("PLN-07", Level::Note)], judge: Judge::Passage(judge) };

static LEVELS: Lists<Levels> = list!("readability");

/// From where on a text is what.
#[derive(Debug, serde::Deserialize)]
pub struct Levels {
    /// The scores at which a text becomes difficult, fairly difficult, plain, fairly easy, easy and very easy.
    pub levels: Vec<f64>,
    /// Sentences of more words are long.
    pub long: usize,
    /// Shorter texts have no score that means something, in words.
    pub least: usize,
}

/// What a score is made of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Sentences.
    pub sentences: usize,
    /// Words, from space to space; a number is one.
    pub words: usize,
    /// Syllables; a number has one.
    pub syllables: usize,
}

/// A sentence of a charter, and how it reads.
#[derive(Debug)]
pub struct Sentence {
    /// As it is written.
    pub text: String,
    /// What its score is made of.
    pub counts: Counts,
}

/// How the texts of one part of a charter read, in one language.
#[derive(Debug)]
pub struct Block {
    /// The first key of the part: `commitments`.
    pub key: String,
    /// What its score is made of.
    pub counts: Counts,
}

/// How a charter reads in one language.
#[derive(Debug)]
pub struct Reading {
    /// The language.
    pub language: Language,
    /// Its parts, in the order of the charter.
    pub blocks: Vec<Block>,
    /// All of it.
    pub counts: Counts,
    /// Its hardest sentences, the hardest first.
    pub hardest: Vec<Sentence>,
}

/// How the texts of a charter read, in each language in which it has some.
pub fn of(charter: &Value) -> Vec<Reading> {
    let passages = passages(charter);
    let readings = Language::ALL.into_iter().map(|language| reading(&passages, language));
    readings.filter(|reading| reading.counts.words > 0).collect()
}

fn reading(passages: &[Passage<'_>], language: Language) -> Reading {
    let mut reading = Reading { language, blocks: Vec::new(), counts: Counts::default(), hardest: Vec::new() };
    for passage in passages.iter().filter(|passage| passage.is_markdown) {
        let Some(Step::Key(key)) = passage.route.0.first() else { continue };
        for version in passage.versions.iter().filter(|version| version.language == language) {
            for sentence in version.sentences() {
                let counts = counts(version, sentence);
                if reading.blocks.last().is_none_or(|block| block.key != *key) {
                    reading.blocks.push(Block { key: key.clone(), counts: Counts::default() });
                }
                if let Some(block) = reading.blocks.last_mut() {
                    block.counts += counts;
                }
                reading.counts += counts;
                reading.hardest.push(Sentence { text: version.written(sentence.clone()).replace(['\n', '\r'], " "), counts });
            }
        }
    }
    let score = |sentence: &Sentence| sentence.counts.score(language).unwrap_or(f64::MAX);
    reading.hardest.sort_by(|one, other| score(one).total_cmp(&score(other)));
    reading.hardest.dedup_by(|one, other| one.text == other.text);
    reading.hardest.retain(|sentence| sentence.counts.words >= levels(language).least);
    reading.hardest.truncate(thresholds().readability.hardest);
    reading
}

/// From where on a text of a language is what.
pub fn levels(language: Language) -> &'static Levels {
    LEVELS.of(language, |read: Levels, _| read)
}

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    for version in passage.versions.iter().filter(|_| passage.is_markdown) {
        let levels = levels(version.language);
        let mut all = Counts::default();
        let mut longest = 0;
        for sentence in version.sentences() {
            let counts = counts(version, sentence);
            longest = longest.max(counts.words);
            all += counts;
        }
        if longest > levels.long {
            let args = vec![("words", Arg::Count(longest)), ("long", Arg::Count(levels.long))];
            let mut finding = version.found("PLN-06", "pln-long", args);
            finding.help = Some(Message::own("help-pln-long", vec![]));
            findings.push(finding);
        }
        if let Some(score) = all.score(version.language).filter(|score| all.words >= levels.least && *score < levels.levels[0]) {
            let args = vec![("score", Arg::Text(format!("{score:.0}"))), ("formula", formula(version.language).into())];
            findings.push(version.found("PLN-07", "pln-hard", args));
        }
    }
}

/// What a text is made of.
pub fn text(version: &Version<'_>) -> Counts {
    let mut all = Counts::default();
    version.sentences().iter().for_each(|sentence| all += counts(version, sentence));
    all
}

fn counts(version: &Version<'_>, sentence: &Range<usize>) -> Counts {
    let mut counts = Counts { sentences: 1, ..Counts::default() };
    let (mut of_word, mut in_word) = (0, false);
    for at in sentence.clone() {
        let token = &version.tokens[at];
        let is_part = token.is_word() || matches!(token.kind, Kind::Number(_) | Kind::Phone | Kind::Placeholder);
        // The target of a link is not read.
        if !is_part {
            continue;
        }
        let goes_on = token.is_joined && in_word && at > sentence.start && version.tokens[at - 1].is_word();
        if !goes_on {
            counts.syllables += usize::from(in_word && of_word == 0) + of_word;
            counts.words += 1;
            of_word = 0;
        }
        of_word += if token.is_word() { syllables(&token.text, version.language) } else { 1 };
        in_word = true;
    }
    counts.syllables += usize::from(in_word && of_word == 0) + of_word;
    counts
}

impl Counts {
    /// The score by the formula of a language, where there is a word: the higher, the easier, mostly from 0 to 100.
    pub fn score(&self, language: Language) -> Option<f64> {
        let (words, sentences, syllables) = (self.words as f64, self.sentences as f64, self.syllables as f64);
        let (length, per_word) = (words / sentences, syllables / words);
        if self.words == 0 || self.sentences == 0 {
            return None;
        }
        Some(match language {
            // Kandel and Moles, Application de l'indice de Flesch à la langue française, 1958, in the form in which it is used:
            // 207 − 1.015 words a sentence − 0.736 syllables in a hundred words.
            Language::Fr => 207.0 - 1.015 * length - 73.6 * per_word,
            // Douma, De leesbaarheid van landbouwbladen, Wageningen 1960, as quoted in Taal en Tekst 1977 (dbnl.org,
            // _taa014197701_01): 206.8 − 0.77 syllables in a hundred words − 0.93 words a sentence.
            Language::Nl => 206.8 - 0.93 * length - 77.0 * per_word,
            // Amstad, Wie verständlich sind unsere Zeitungen?, Zürich 1978: 180 − words a sentence − 58.5 syllables a word.
            Language::De => 180.0 - length - 58.5 * per_word,
            // Flesch, A new readability yardstick, Journal of Applied Psychology 32, 1948.
            Language::En => 206.835 - 1.015 * length - 84.6 * per_word,
        })
    }

    /// Which of the seven levels a score is: 0 is very difficult, 6 very easy.
    pub fn level(&self, language: Language) -> Option<usize> {
        let score = self.score(language)?;
        Some(levels(language).levels.iter().filter(|from| score >= **from).count())
    }
}

/// What the formula of a language is called.
pub fn formula(language: Language) -> &'static str {
    match language {
        Language::Fr => "Kandel–Moles",
        Language::Nl => "Flesch–Douma",
        Language::De => "Amstad",
        Language::En => "Flesch",
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.syllables += other.syllables;
    }
}
