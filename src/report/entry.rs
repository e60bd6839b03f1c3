//! A finding in the words of one language and with its place in lines: what the formats for other programs are made of.

use super::place::{self, Lines, Spot};
use super::{Checked, Context, sentence};
use crate::acceptance::{Found, Status};
use crate::finding::Level;

/// A finding in the words of one language and with its place in lines.
pub(super) struct Entry<'checked> {
    /// The finding, and how it stands.
    pub(super) found: &'checked Found,
    /// Where; none for a file as a whole.
    pub(super) spot: Option<Spot>,
    /// What is so.
    pub(super) message: String,
    /// More of it, each with the id of its word: what was found, what is asked, on what basis, what to write.
    pub(super) notes: Vec<(&'static str, String)>,
    /// Where the first article can be read.
    pub(super) link: Option<&'checked str>,
    /// What it is known by as long as its file, code and route stay the same, whatever its line.
    pub(super) fingerprint: String,
}

/// All findings of a charter, in order.
pub(super) fn all<'checked>(checked: &'checked Checked<'_>, context: &Context<'_>) -> Vec<Entry<'checked>> {
    let lines = Lines::of(&checked.reading.text);
    checked.findings.iter().map(|found| of(found, checked, &lines, context)).collect()
}

/// Those that a reviewer is shown: all but what the baseline has.
pub(super) fn shown<'checked>(checked: &'checked Checked<'_>, context: &Context<'_>) -> Vec<Entry<'checked>> {
    let lines = Lines::of(&checked.reading.text);
    let found = checked.findings.iter().filter(|found| found.status != Status::Known);
    found.map(|found| of(found, checked, &lines, context)).collect()
}

pub(super) fn of<'checked>(found: &'checked Found, checked: &Checked<'_>, lines: &Lines<'_>, context: &Context<'_>) -> Entry<'checked> {
    let citations = found.finding.ground.iter().flat_map(|ground| &ground.citations);
    Entry {
        found,
        spot: place::bytes(&found.finding.place, &checked.reading).map(|bytes| lines.spot(bytes)),
        message: context.locale.message(&found.finding.message),
        notes: sentence::notes(found, context, true),
        link: citations.filter_map(|citation| sentence::link(citation, context)).next(),
        fingerprint: found.fingerprint(&checked.name),
    }
}

impl Entry<'_> {
    /// What is so and what stands there, on one line.
    pub(super) fn headline(&self, context: &Context<'_>) -> String {
        let message = match &self.found.finding.label {
            Some(label) => format!("{} ({})", self.message, context.locale.message(label)),
            None => self.message.clone(),
        };
        self.marked(message, context)
    }

    /// The level to show it at: what is accepted is a note.
    pub(super) fn level(&self) -> Level {
        if self.found.is_open() { self.found.finding.level } else { Level::Note }
    }

    /// The rule.
    pub(super) fn code(&self) -> &str {
        &self.found.finding.code
    }

    /// What is accepted is called so before anything else.
    fn marked(&self, message: String, context: &Context<'_>) -> String {
        if self.found.acceptance().is_none() {
            return message;
        }
        let args = [("word", sentence::level(self.found, context).into()), ("text", message.into())];
        context.locale.say("report-detail", &args)
    }

    /// All there is to say, a line for each note.
    pub(super) fn details(&self, context: &Context<'_>) -> String {
        let lines = self.notes.iter().map(|(word, text)| {
            let args = [("word", context.locale.say(word, &[]).into()), ("text", text.as_str().into())];
            format!("\n{}", context.locale.say("report-detail", &args))
        });
        std::iter::once(self.marked(self.message.clone(), context)).chain(lines).collect()
    }

    /// The line to show it at: the first where it is about the file as a whole.
    pub(super) fn line(&self) -> usize {
        self.spot.as_ref().map_or(1, |spot| spot.line)
    }
}

/// The path as repositories write it: from where the command stands, without `./`.
pub(super) fn path(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let name = checked.name.as_str();
    let folder = context.folder.to_string_lossy().replace('\\', "/");
    let below = name.strip_prefix(&*folder).and_then(|rest| rest.strip_prefix('/')).filter(|_| !folder.is_empty()).unwrap_or(name);
    below.split('/').filter(|part| *part != ".").collect::<Vec<_>>().join("/")
}
