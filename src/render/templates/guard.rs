//! A template of an organisation's own that never ends, or writes without end, is stopped: not by a clock, but by counting.

use std::cell::Cell;
use std::io::{self, Write};
use std::ops::Range;

use tera::{Error, Kwargs, State, Tera, TeraResult};

use super::room::{self, LOOK};

/// So often a template may go round its loops for one page.
const ROUNDS: u64 = 500_000;
/// So many bytes it may write for one page, and any of its values may have.
pub(super) const LONGEST: usize = 32 * 1024 * 1024;

/// What the counting is called in a template.
const COUNT: &str = "charter_counts_rounds";
/// By what a template that was stopped is known.
pub(super) const ENDLESS: &str = "charter: endless";

thread_local! {
    static LEFT: Cell<u64> = const { Cell::new(ROUNDS) };
}

/// A template that counts its rounds.
#[derive(Debug)]
pub(super) struct Counted {
    /// What stands in it.
    pub(super) text: String,
    /// Where something was put in, and how long it is.
    added: Vec<(usize, usize)>,
}

impl Counted {
    /// A template with a count at the beginning of every loop and component, and a look at every value that is set.
    pub(super) fn of(text: &str) -> Counted {
        let mut counted = Counted { text: String::with_capacity(text.len() + 256), added: Vec::new() };
        let mut written = 0;
        for (end, added) in watched(text) {
            // A tag that takes away the blanks after it still does.
            let trim = if text[..end].ends_with("-%}") { "-" } else { "" };
            let count = match added {
                Watch::Round => format!("{{{{{trim} {COUNT}() {trim}}}}}"),
                // Where nothing is written, so that it may stand beside the blocks of a template that extends another.
                Watch::Size(name) => format!("{{%{trim} set {LOOK} = {LOOK}(value={name}) {trim}%}}"),
            };
            counted.text.push_str(&text[written..end]);
            counted.added.push((counted.text.len(), count.len()));
            counted.text.push_str(&count);
            written = end;
        }
        counted.text.push_str(&text[written..]);
        counted
    }

    /// A place in it as a place in the template as it was written.
    pub(super) fn written(&self, range: &Range<usize>) -> Range<usize> {
        let of = |at: usize| {
            let before = self.added.iter().take_while(|(start, _)| *start < at);
            at - before.map(|(start, length)| (*length).min(at - start)).sum::<usize>()
        };
        of(range.start)..of(range.end).max(of(range.start))
    }
}

/// What is added after a tag.
enum Watch<'text> {
    /// A round is counted.
    Round,
    /// The value of this name is looked at.
    Size(&'text str),
}

/// Where the tags end that begin a loop or a component, or set a value.
fn watched(text: &str) -> Vec<(usize, Watch<'_>)> {
    let mut ends = Vec::new();
    let mut captured: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find('{').map(|found| at + found) {
        let rest = &text[start..];
        at = start
            + if rest.starts_with("{#") {
                rest.find("#}").map_or(rest.len(), |end| end + 2)
            } else if rest.starts_with("{{") {
                tag_end(rest, "}}")
            } else if let Some(inside) = rest.strip_prefix("{%") {
                let end = tag_end(rest, "%}");
                let (word, rest) = first_word(inside.trim_start_matches('-'));
                match word {
                    "for" | "component" => ends.push((start + end, Watch::Round)),
                    "set" | "set_global" => {
                        let (name, rest) = first_word(rest);
                        if rest.trim_start().starts_with('=') {
                            ends.push((start + end, Watch::Size(name)));
                        } else {
                            captured.push(name);
                        }
                    }
                    "endset" => ends.extend(captured.pop().map(|name| (start + end, Watch::Size(name)))),
                    "raw" => {
                        at = text[start..].find("endraw").map_or(text.len(), |found| start + found);
                        continue;
                    }
                    _ => {}
                }
                end
            } else {
                1
            };
    }
    ends
}

/// The first word of a text, and what follows it.
fn first_word(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    text.split_at(text.find(|sign: char| !sign.is_alphanumeric() && sign != '_').unwrap_or(text.len()))
}

/// Where a tag ends, strings within it passed over.
fn tag_end(tag: &str, close: &str) -> usize {
    let mut quote = None;
    for (at, character) in tag.char_indices() {
        match quote {
            Some(open) if open == character => quote = None,
            Some(_) => {}
            None if matches!(character, '"' | '\'' | '`') => quote = Some(character),
            None if tag[at..].starts_with(close) => return at + close.len(),
            None => {}
        }
    }
    tag.len()
}

/// Lets templates count.
pub(super) fn install(tera: &mut Tera) {
    tera.register_function(COUNT, |_: Kwargs, _: &State| -> TeraResult<&'static str> { spend(1).map(|()| "") });
    tera.register_function("range", range);
    room::install(tera);
}

fn spend(rounds: u64) -> TeraResult<()> {
    LEFT.with(|left| {
        let rest = left.get().checked_sub(rounds);
        left.set(rest.unwrap_or_default());
        rest.map(drop).ok_or_else(|| Error::message(ENDLESS))
    })
}

/// As the library has it, counted as well.
fn range(kwargs: Kwargs, _: &State) -> TeraResult<Vec<i64>> {
    let start: i64 = kwargs.get("start")?.unwrap_or_default();
    let end: i64 = kwargs.must_get("end")?;
    let step: i64 = kwargs.get("step_by")?.unwrap_or(1);
    let step = usize::try_from(step).ok().filter(|step| *step > 0).ok_or_else(|| Error::message("`step_by` is a number from 1 on"))?;
    spend(u64::try_from(end.saturating_sub(start)).unwrap_or_default() / step as u64)?;
    Ok((start..end).step_by(step).collect())
}

/// What a template writes, up to the length that it may have.
#[derive(Default)]
pub(super) struct Bounded {
    bytes: Vec<u8>,
    /// Whether it wanted to write more.
    pub(super) is_full: bool,
}

impl Bounded {
    /// Begins a page.
    pub(super) fn begin() -> Bounded {
        LEFT.with(|left| left.set(ROUNDS));
        Bounded::default()
    }

    /// What was written.
    pub(super) fn text(self) -> String {
        String::from_utf8(self.bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > LONGEST {
            self.is_full = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loops_are_found_and_nothing_else() {
        let text = "{# {% for a in b %} #}{% raw %}{% for c in d %}{% endraw %}{{ \"{% for e in f %}\" }}{ {% if x == '%}' %}é{%- for g in \"%}\" -%}\n  x{% endfor %}{% component y(z) %}{% endcomponent y %}";
        let counted = Counted::of(text);
        assert_eq!(counted.text.matches(COUNT).count(), 2, "{}", counted.text);
        assert!(counted.text.contains("\"%}\" -%}{{- charter_counts_rounds() -}}\n  x"));
        assert!(counted.text.contains("y(z) %}{{ charter_counts_rounds() }}{% endcomponent"));
        let text = "{% set a = b ~ \"%}\" -%} {% set_global set=1 %}{% set t = 1 %}{% set c | upper %}{% set d %}{% endset %}x{%- endset -%}{% endset %}";
        let counted = Counted::of(text);
        let look = |name: &str| format!("set charter_looks_at_size = charter_looks_at_size(value={name}) ");
        assert!(counted.text.contains(&format!("-%}}{{%- {}-%}} ", look("a"))), "{}", counted.text);
        assert!(counted.text.contains(&format!("=1 %}}{{% {}%}}", look("set"))), "{}", counted.text);
        assert!(counted.text.contains(&format!("t = 1 %}}{{% {}%}}", look("t"))), "{}", counted.text);
        assert!(counted.text.contains(&format!("{{% endset %}}{{% {}%}}x{{%- endset -%}}{{%- {}-%}}{{% endset %}}", look("d"), look("c"))));
    }

    #[test]
    fn places_are_those_of_the_template_as_it_was_written() {
        let text = "a {% for x in y %}{{ x.é }} b{% for z in x %}{{ nothing }}{% endfor %}{% endfor %}";
        let counted = Counted::of(text);
        for word in ["a ", "{{ x.é }}", " b", "{{ nothing }}"] {
            let at = counted.text.find(word).unwrap();
            let there = counted.written(&(at..at + word.len()));
            assert_eq!(&text[there], word);
        }
        let at = counted.text.rfind(COUNT).unwrap();
        assert_eq!(&text[..counted.written(&(at..at + 1)).start], "a {% for x in y %}{{ x.é }} b{% for z in x %}");
    }

    #[test]
    fn any_text_can_be_counted() {
        for text in
            ["", "{", "{%", "{% for", "{{", "{#", "{% raw %}", "é{", "{% for \"", "{%-", "{% set %}", "{% set", "{% endset %}", "{{{%{#"]
        {
            Counted::of(text);
        }
    }
}
