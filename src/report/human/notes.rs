//! The notes below a passage, set as the library sets them that draws the passage, in a quarter of its time.

use annotate_snippets::renderer::{DEFAULT_EMPHASIS_STYLE, DEFAULT_LINE_NUM_STYLE, Style};

use super::super::Context;
use super::wrap;

/// Adds the notes, each with the id of its word, to what is `shown`; the numbers of its lines have as many digits as `gutter`, and none
/// where no line is shown.
pub(super) fn add(shown: &mut String, notes: &[(&'static str, String)], gutter: Option<usize>, context: &Context<'_>) {
    let margin = " ".repeat(gutter.unwrap_or_default() + 1);
    let sign = |sign: &str| styled(sign, DEFAULT_LINE_NUM_STYLE, context);
    if gutter.is_some() && !notes.is_empty() {
        shown.push_str(&format!("\n{margin}{}", sign("|")));
    }
    for (id, text) in notes {
        let name = context.locale.say(id, &[]);
        let width = name.chars().count();
        let text = wrap(text, context, 8 + width);
        shown.push_str(&format!("\n{margin}{}{}: ", sign("= "), styled(&name, DEFAULT_EMPHASIS_STYLE, context)));
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                shown.push('\n');
                shown.extend(std::iter::repeat_n(' ', margin.len() + 4 + width));
            }
            shown.push_str(line);
        }
    }
}

fn styled(text: &str, style: Style, context: &Context<'_>) -> String {
    if context.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
}
