//! Hostile text in the syntaxes of reports.

/// Text of an XML or HTML document, in an element or an attribute. What XML cannot hold is shown as `\u{FFFD}`; what turns the
/// direction of the text around it is left out.
pub(crate) fn xml(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + text.len() / 8);
    for character in text.chars() {
        match character {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\'' => written.push_str("&#39;"),
            // An attribute would turn them into spaces.
            '\n' => written.push_str("&#10;"),
            '\r' => written.push_str("&#13;"),
            '\t' => written.push_str("&#9;"),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            '\u{fffe}' | '\u{ffff}' => written.push('\u{fffd}'),
            other if other.is_control() => written.push('\u{fffd}'),
            other => written.push(other),
        }
    }
    written
}

/// The message of a workflow command.
pub(super) fn command(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '%' => written.push_str("%25"),
            '\r' => written.push_str("%0D"),
            '\n' => written.push_str("%0A"),
            other if other.is_control() => {}
            other => written.push(other),
        }
    }
    written
}

/// A property of a workflow command.
pub(super) fn property(text: &str) -> String {
    command(text).replace(':', "%3A").replace(',', "%2C")
}

/// Words in a comment written in Markdown: on one line, no markup, and nobody and nothing is mentioned by them.
pub(super) fn markdown(text: &str) -> String {
    let text = crate::render::prose::without_controls(text);
    crate::render::escape::markdown(&text).replace('@', "\\@\u{2060}").replace('#', "#\u{2060}")
}

/// A path as a relative reference of RFC 3986, or a `file:` address where it begins at the root.
pub(super) fn uri(path: &str) -> String {
    let mut written = String::with_capacity(path.len() + 8);
    if path.starts_with('/') {
        written.push_str("file://");
    } else if path.as_bytes().get(1) == Some(&b':') && path.as_bytes()[0].is_ascii_alphabetic() {
        written.push_str("file:///");
    }
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => written.push(char::from(byte)),
            other => written.push_str(&format!("%{other:02X}")),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xml_holds_whatever_an_author_writes() {
        assert_eq!(
            xml("<a b='\"'>&\u{0}\u{1b}\u{ffff}\u{202e}\té\n"),
            "&lt;a b=&#39;&quot;&#39;&gt;&amp;\u{fffd}\u{fffd}\u{fffd}&#9;é&#10;"
        );
    }

    #[test]
    fn a_command_is_one_line_and_one_command() {
        assert_eq!(command("100 %\r\n::error::x"), "100 %25%0D%0A::error::x");
        assert_eq!(property("a:b,c%\n"), "a%3Ab%2Cc%25%0A");
    }

    #[test]
    fn a_comment_mentions_nobody() {
        assert_eq!(markdown("@chef | #1\n<b>"), "\\@\u{2060}chef \\| #\u{2060}1 \\<b\\>");
    }

    #[test]
    fn a_path_is_a_reference() {
        assert_eq!(uri("chartes/à vous.yaml"), "chartes/%C3%A0%20vous.yaml");
        assert_eq!(uri("/tmp/a:b.yaml"), "file:///tmp/a%3Ab.yaml");
        assert_eq!(uri("C:/charter.yaml"), "file:///C%3A/charter.yaml");
    }
}
