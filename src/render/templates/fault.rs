//! A fault that the template engine tells of in a text only.

use std::ops::Range;

/// The first fault in what the engine says: `error: MESSAGE`, ` --> FILE:LINE:COLUMN`, and `^^^` under the place.
pub(super) struct Told<'text> {
    /// What is wrong.
    pub(super) message: &'text str,
    /// The template.
    pub(super) file: &'text str,
    line: usize,
    column: usize,
    width: usize,
}

impl<'text> Told<'text> {
    pub(super) fn of(text: &'text str) -> Option<Told<'text>> {
        let (message, rest) = text.split_once("\n")?;
        let (place, rest) = rest.trim_start().strip_prefix("--> ")?.split_once('\n')?;
        let mut parts = place.rsplitn(3, ':');
        let column = parts.next()?.parse().ok()?;
        let line = parts.next()?.parse().ok()?;
        let file = parts.next()?;
        let width = rest.chars().skip_while(|character| *character != '^').take_while(|character| *character == '^').count();
        Some(Told { message: message.strip_prefix("error: ").unwrap_or(message), file, line, column, width })
    }

    /// Where that is in the template.
    pub(super) fn bytes(&self, template: &str) -> Range<usize> {
        let before: usize = template.split_inclusive('\n').take(self.line.saturating_sub(1)).map(str::len).sum();
        let line = &template[before..];
        let at = |column: usize| before + line.char_indices().nth(column).map_or(line.len(), |(at, _)| at);
        let start = self.column.saturating_sub(1);
        at(start)..at(start + self.width)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_is_found() {
        let text = "error: Unknown template `é`\n --> a/b.html:2:12\n  |\n2 | {% include \"é\" %}\n  |            ^^^\n\nerror: another";
        let told = Told::of(text).unwrap();
        assert_eq!((told.message, told.file), ("Unknown template `é`", "a/b.html"));
        let template = "<p>é\n{% include \"é\" %}\n";
        assert_eq!(&template[told.bytes(template)], "\"é\"");
        assert!(Told::of("something else").is_none() && Told::of("a\nb\nc").is_none());
    }
}
