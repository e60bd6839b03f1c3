//! What was opened and not closed before a place at which the parser gave up: it says where it noticed, which is often a line later.

use super::fault::Syntax;

/// So many lines are looked at.
const FARTHEST: usize = 50;

/// The quotation mark, bracket or brace that begins the value of a line before `at`, the nearest one, and is not closed up to there.
pub(super) fn before(text: &str, at: usize) -> Option<(usize, Syntax)> {
    let mut end = at;
    for _ in 0..FARTHEST {
        let start = text.get(..end)?.rfind('\n').map_or(0, |found| found + 1);
        if let Some((within, syntax)) = unclosed(text.get(start..at)?) {
            return Some((start + within, syntax));
        }
        end = start.checked_sub(1)?;
    }
    None
}

/// What the value of the first line opens and the text does not close.
fn unclosed(text: &str) -> Option<(usize, Syntax)> {
    let line = text.lines().next()?;
    let mut value = line.trim_start();
    while let Some(rest) = value.strip_prefix("- ") {
        value = rest.trim_start();
    }
    if !value.starts_with(['"', '\'', '[', '{']) {
        value = value.split_once(": ")?.1.trim_start();
    }
    let mut at = line.len() - value.len();
    let mut open: Vec<usize> = Vec::new();
    let mut may_quote = true;
    while let Some(next) = text[at..].chars().next() {
        match next {
            '"' | '\'' if may_quote => match closed(&text[at + 1..], next) {
                Some(length) => at += length,
                None => return Some((at, Syntax::Quote)),
            },
            '[' | '{' => open.push(at),
            ']' | '}' => drop(open.pop()),
            '#' if text[..at].ends_with([' ', '\n']) => {
                at = text[at..].find('\n').map_or(text.len(), |length| at + length);
                continue;
            }
            _ => {}
        }
        if open.is_empty() {
            return None;
        }
        may_quote = matches!(next, '[' | '{' | ',' | ' ' | '\n');
        at += text[at..].chars().next().map_or(1, char::len_utf8);
    }
    open.last().map(|at| (*at, Syntax::Bracket))
}

/// How many bytes a quoted text takes up to its closing mark, which is counted.
fn closed(text: &str, mark: char) -> Option<usize> {
    let mut characters = text.char_indices().peekable();
    while let Some((at, next)) = characters.next() {
        match next {
            '\\' if mark == '"' => drop(characters.next()),
            _ if next == mark && (mark == '"' || characters.next_if(|(_, next)| *next == mark).is_none()) => return Some(at + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_that_is_open() {
        for (text, found) in [
            ("a: \"x\nb: y\n", Some((3, Syntax::Quote))),
            ("a: [x, # été\n  y\nb: y\n", Some((3, Syntax::Bracket))),
            ("a: [x, # été", Some((3, Syntax::Bracket))),
            ("a: 'l''eau\nb: y\n", Some((3, Syntax::Quote))),
            ("a: [fr, nl\nb: y\n", Some((3, Syntax::Bracket))),
            ("a: { b: [c, d }\ne: f\n", Some((3, Syntax::Bracket))),
            ("  - { a: \"é]\", b: c\n  - d: e\n", Some((4, Syntax::Bracket))),
            ("a: [\"x, y]\nb: z\n", Some((4, Syntax::Quote))),
            ("a: [fr,\n  nl]\nb: y\n", None),
            ("a: [fr, # ]\n  nl\nb: y\n", Some((3, Syntax::Bracket))),
            ("a: \"x\n  y\"\nb: y\n", None),
            ("a: \"x\"\nb: y\n", None),
            ("a: it's [one\nb: y\n", None),
            ("a: [fr, nl] # \"\nb: y\n", None),
            ("a: \"x \\\" y\" # '\nb: y\n", None),
        ] {
            assert_eq!(before(text, text.len()), found, "{text}");
        }
    }
}
