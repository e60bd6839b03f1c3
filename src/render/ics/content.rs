//! Content lines: no word of the author ends one or begins another.

/// The most octets of a line, its end not counted.
const LONGEST: usize = 75;

/// Content lines, while they are written.
#[derive(Default)]
pub(super) struct Content(String);

impl Content {
    pub(super) fn begin(&mut self, component: &str) {
        self.line("BEGIN", component);
    }

    pub(super) fn end(&mut self, component: &str) {
        self.line("END", component);
    }

    /// A property whose value is no text.
    pub(super) fn line(&mut self, name: &str, value: &str) {
        let line: String = format!("{name}:{value}").chars().filter(|character| !character.is_control()).collect();
        let mut length = 0;
        for character in line.chars() {
            if length + character.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(character);
            length += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A text in a language.
    pub(super) fn text(&mut self, name: &str, language: &str, text: &str) {
        self.line(&format!("{name};LANGUAGE={language}"), &escaped(text));
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for character in text.trim().chars() {
        match character {
            '\\' | ';' | ',' => written.extend(['\\', character]),
            '\n' => written.push_str("\\n"),
            '\t' => written.push(' '),
            other => written.push(other),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let mut content = Content::default();
        content.text("SUMMARY", "en", text);
        String::from_utf8(content.into_bytes()).unwrap_or_default()
    }

    #[test]
    fn nothing_ends_a_text() {
        assert_eq!(written("a\r\nEND:VEVENT; b, c\\"), "SUMMARY;LANGUAGE=en:a\\nEND:VEVENT\\; b\\, c\\\\\r\n");
    }

    #[test]
    fn a_line_has_75_octets_and_breaks_between_signs() {
        let written = written(&"é😀".repeat(40));
        assert!(written.split("\r\n").all(|line| line.len() <= LONGEST));
        assert!(written.replace("\r\n ", "").contains(&"é😀".repeat(40)));
    }
}
