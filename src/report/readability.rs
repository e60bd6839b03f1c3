//! How hard a charter is to read, as a table for people.

use textwrap::core::display_width;

use super::Context;
use crate::finding::Arg;
use crate::lint::readability::{Counts, Reading, formula};

/// The widest a line gets, whatever the terminal.
const WIDEST: usize = 120;

/// The table of each language, and its hardest sentences. At a terminal the lines are broken at its width.
pub fn write(readings: &[Reading], context: &Context<'_>) -> String {
    let mut text = String::new();
    for reading in readings {
        text.push_str(if text.is_empty() { "" } else { "\n" });
        of_language(reading, context, &mut text);
    }
    text
}

fn of_language(reading: &Reading, context: &Context<'_>, text: &mut String) {
    let say = |id: &str| context.locale.say(id, &[]);
    let args = [("language", Arg::Language(reading.language.tag().to_owned())), ("formula", formula(reading.language).into())];
    text.push_str(&(context.locale.say("readability-title", &args) + "\n\n"));
    let heads = ["part", "sentences", "words", "length", "syllables", "score", "level"].map(|head| say(&format!("readability-{head}")));
    let mut rows = vec![heads.to_vec()];
    rows.extend(reading.blocks.iter().map(|block| row(&block.key, &block.counts, reading, context)));
    rows.push(row(&say("readability-all"), &reading.counts, reading, context));
    let widths: Vec<usize> = (0..heads.len()).map(|at| rows.iter().map(|row| display_width(&row[at])).max().unwrap_or(0)).collect();
    for row in &rows {
        let cells = row.iter().zip(&widths).enumerate().map(|(at, (cell, width))| {
            let room = " ".repeat(width - display_width(cell));
            // Numbers stand to the right.
            if at == 0 || at == heads.len() - 1 { format!("{cell}{room}") } else { format!("{room}{cell}") }
        });
        text.push_str(&format!("  {}\n", cells.collect::<Vec<_>>().join("  ").trim_end()));
    }
    if !reading.hardest.is_empty() {
        text.push_str(&format!("\n{}\n\n", say("readability-hardest")));
    }
    for sentence in &reading.hardest {
        let score = format!("{:>6}  ", score(&sentence.counts, reading, context));
        let plain: String = sentence.text.chars().filter(|character| !character.is_control()).collect();
        let plain = cut(&plain);
        let room = context.width.map(|width| width.min(WIDEST).saturating_sub(8).max(24));
        let broken = room.map_or_else(|| plain.clone(), |room| textwrap::fill(&plain, room).replace('\n', "\n        "));
        text.push_str(&format!("{score}{broken}\n"));
    }
}

/// A sentence that is no longer than people read, each of its words neither.
fn cut(sentence: &str) -> String {
    const LONGEST: (usize, usize) = (1000, 100);
    let short = |text: &str, most: usize| text.char_indices().nth(most).map(|(end, _)| format!("{}…", &text[..end]));
    let words: Vec<String> = sentence.split(' ').map(|word| short(word, LONGEST.1).unwrap_or_else(|| word.to_owned())).collect();
    let sentence = words.join(" ");
    short(&sentence, LONGEST.0).unwrap_or(sentence)
}

fn row(name: &str, counts: &Counts, reading: &Reading, context: &Context<'_>) -> Vec<String> {
    let number = |number: f64| context.locale.number(number);
    let ratio = |part: usize, whole: usize| number((part as f64 / whole.max(1) as f64 * 10.0).round() / 10.0);
    let level =
        counts.level(reading.language).map_or_else(String::new, |level| context.locale.say(&format!("readability-level-{level}"), &[]));
    vec![
        name.to_owned(),
        number(counts.sentences as f64),
        number(counts.words as f64),
        ratio(counts.words, counts.sentences),
        ratio(counts.syllables, counts.words),
        score(counts, reading, context),
        level,
    ]
}

fn score(counts: &Counts, reading: &Reading, context: &Context<'_>) -> String {
    counts.score(reading.language).map_or_else(String::new, |score| context.locale.number(score.round()))
}
