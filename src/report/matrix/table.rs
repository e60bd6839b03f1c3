//! A matrix for a terminal: by area, the code, the verdict and what it is about; below that where, and on what basis. At a terminal
//! the lines are broken at its width; elsewhere every fact has a line of its own, whole, so that it can be searched.

use textwrap::core::display_width;

use super::super::Context;
use super::Matrix;
use super::lines::{self, Line};
use crate::render::Broken;

/// The widest a line gets, whatever the terminal.
const WIDEST: usize = 120;

pub(super) fn write(matrix: &Matrix, context: &Context<'_>) -> Result<String, Broken> {
    let mut text = String::new();
    for heading in [lines::title(matrix, context), lines::subject(matrix, context)] {
        put(&mut text, &heading, 0, context);
    }
    for area in &matrix.areas {
        text.push('\n');
        put(&mut text, &format!("{} ({})", area.title, lines::counts(&area.counts, context)), 0, context);
        for row in &area.obligations {
            let line = Line::of(row, context);
            let code = format!("  {}  ", plain(line.code));
            let indent = display_width(&code);
            text.push_str(&code);
            put_beside(&mut text, &format!("{} · {}", line.verdict, line.title), indent, context);
            for said in line.evidence.iter().chain(&line.accepted) {
                put(&mut text, said, indent, context);
            }
            put(&mut text, line.weight, indent, context);
            for basis in &line.basis {
                put(&mut text, basis.text, indent, context);
                if let Some(href) = basis.href {
                    put(&mut text, href, indent, context);
                }
            }
        }
    }
    text.push('\n');
    put(&mut text, &context.locale.say("matrix-all", &[("counts", lines::counts(&matrix.counts, context).into())]), 0, context);
    for statement in &matrix.statements {
        put(&mut text, statement, 0, context);
    }
    Ok(text)
}

fn put(text: &mut String, words: &str, indent: usize, context: &Context<'_>) {
    text.push_str(&" ".repeat(indent));
    put_beside(text, words, indent, context);
}

/// Words at the end of a line that has begun; `indent` columns are taken already.
fn put_beside(text: &mut String, words: &str, indent: usize, context: &Context<'_>) {
    let words = plain(words);
    let broken = match context.width {
        None => words,
        Some(width) => {
            let room = width.min(WIDEST).saturating_sub(indent).max(24);
            let options = textwrap::Options::new(room).break_words(false).word_separator(textwrap::WordSeparator::AsciiSpace);
            textwrap::fill(&words, options).replace('\n', &format!("\n{}", " ".repeat(indent)))
        }
    };
    text.push_str(&broken);
    text.push('\n');
}

/// On one line, without what would steer the terminal.
fn plain(text: &str) -> String {
    text.chars().map(|character| if character == '\n' { ' ' } else { character }).filter(|character| !character.is_control()).collect()
}
