//! User text in formats that a template engine does not know.

use std::io::{self, Write};

/// Plain text as CommonMark: whatever it holds, it is read back as the same words on one line.
pub(crate) fn markdown(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 8);
    let mut only_digits = true;
    for (at, character) in text.chars().enumerate() {
        let special = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '{' | '}' | '$' | '!' => true,
            '#' | '+' | '-' | '=' | ':' => at == 0,
            '.' | ')' => at > 0 && only_digits,
            _ => false,
        };
        if special {
            written.push('\\');
        }
        only_digits &= character.is_ascii_digit();
        written.push(if character.is_whitespace() && character != '\u{a0}' { ' ' } else { character });
    }
    written
}

/// The same, as the template engine asks for it.
pub(super) fn write_markdown(text: &str, output: &mut dyn Write) -> io::Result<()> {
    output.write_all(markdown(text).as_bytes())
}

/// A string of CSS, with its quotes: all that is neither letter, digit nor space is written by its number, so that
/// nothing ends the string or the style sheet.
pub(super) fn css_string(text: &str) -> String {
    let mut written = String::from("\"");
    for character in text.chars() {
        if character.is_alphanumeric() || character == ' ' {
            written.push(character);
        } else {
            written.push_str(&format!("\\{:x} ", u32::from(character)));
        }
    }
    written.push('"');
    written
}

/// A link without the characters that no address holds: they are written by their number.
pub(crate) fn href(link: &str) -> String {
    let mut written = String::with_capacity(link.len());
    for character in link.chars() {
        match character {
            '"' | '<' | '>' | '`' | '\\' | '^' | '{' | '|' | '}' | ' ' => written.push_str(&format!("%{:02X}", u32::from(character))),
            other => written.push(other),
        }
    }
    written
}

/// A cell that a spreadsheet takes for words: one that begins as a formula gets an apostrophe before it.
pub(crate) fn cell(text: &str) -> String {
    let begins_formula =
        text.trim_start_matches([' ', '\u{a0}', '\u{feff}']).starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if begins_formula { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_words() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"] {
            assert_eq!(cell(formula), format!("'{formula}"));
        }
        for words in ["", "law", "a=b", "20 % - 30 %", "é"] {
            assert_eq!(cell(words), words);
        }
    }

    #[test]
    fn markdown_is_read_back_as_it_was() {
        for text in [
            "*a* _b_ `c`",
            "# no title",
            "1. no list",
            "- no list",
            "<script>alert(1)</script>",
            "[a](javascript:b)",
            "a | b",
            "é & ü",
            "\\",
            "![x](y)",
            "{{ x }}",
            "12) x",
            "~~a~~",
            "&amp;",
            "| a |",
        ] {
            let mut read = String::new();
            for event in pulldown_cmark::Parser::new_ext(&markdown(text), pulldown_cmark::Options::all()) {
                if let pulldown_cmark::Event::Text(part) = &event {
                    read.push_str(part);
                }
                assert!(!matches!(event, pulldown_cmark::Event::Html(_) | pulldown_cmark::Event::InlineHtml(_)), "{text}");
            }
            assert_eq!(read, text);
        }
    }

    #[test]
    fn nothing_ends_a_css_string() {
        assert_eq!(css_string("é\"</style>"), "\"é\\22 \\3c \\2f style\\3e \"");
    }
}
