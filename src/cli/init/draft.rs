//! The draft of a charter, from the skeleton and what was answered.

use super::answers::{Answers, CHANNELS};
use super::asked::Asked;
use crate::finding::Arg;
use crate::language::Locale;
use crate::regulation::Pack;
use crate::time::date::Date;

/// The lines of a draft in the order of the format. What stands in capitals is filled in; `TODO x` becomes a text that
/// waits, in every language, and `SAY x` one that can stay. One `#` is a fact that waits, two are explanations.
const SKELETON: &str = include_str!("skeleton.txt");

/// What a draft is made of.
pub(super) struct Draft<'all> {
    /// What is known.
    pub(super) answers: &'all Answers,
    /// The packs that will judge the charter.
    pub(super) packs: &'all [&'all Pack],
    /// The language of the explanations.
    pub(super) locale: &'static Locale,
    /// The day on which it is begun.
    pub(super) today: Date,
    /// The file as its author will call it.
    pub(super) file: &'all str,
}

impl Draft<'_> {
    /// The text of the file.
    pub(super) fn text(&self) -> String {
        let asked = Asked::of(self.packs, &self.answers.kinds, self.today);
        let mut text = self.head();
        let mut conditions: Vec<bool> = Vec::new();
        for line in SKELETON.lines() {
            let mut words = line.split(' ');
            match (words.next(), words.next()) {
                (Some("@if"), Some(condition)) => conditions.push(self.holds(condition)),
                (Some("@unless"), Some(condition)) => conditions.push(!self.holds(condition)),
                (Some("@end"), _) => drop(conditions.pop()),
                _ if conditions.contains(&false) => {}
                (Some("@block"), Some(block)) => text.push_str(&self.explained(block, &words.collect::<Vec<_>>(), &asked)),
                _ => text.push_str(&self.line(line, &asked)),
            }
        }
        text
    }

    /// What stands before everything else.
    fn head(&self) -> String {
        let mut head = "# yaml-language-server: $schema=charter.schema.json\n".to_owned();
        for id in ["head-file", "head-todo", "head-fact", "head-elsewhere", "head-commands", "head-schema"] {
            head.push_str(&comment("", &self.say(id)));
        }
        head
    }

    /// What a block is for, and which obligations ask for it.
    fn explained(&self, block: &str, also: &[&str], asked: &Asked<'_>) -> String {
        let mut text = "\n".to_owned() + &comment("", &self.say(&format!("about-{}", block.replace('_', "-"))));
        let codes = asked.codes(&[&[block], also].concat());
        if !codes.is_empty() {
            let asked_by = self.locale.say("init-asked-by", &[("codes", codes.join(", ").into())]);
            text.push_str(&comment("", &asked_by));
        }
        text
    }

    /// A message of this command in the language of the explanations.
    pub(super) fn say(&self, id: &str) -> String {
        self.locale.say(&format!("init-{id}"), &[("file", Arg::from(super::in_shell(self.file)))])
    }

    fn holds(&self, condition: &str) -> bool {
        match condition {
            "hours" => self.answers.hours.is_some(),
            "written" => !self.answers.written().is_empty(),
            id => CHANNELS.iter().any(|(kind, of)| *of == id && self.answers.channels.contains(kind)),
        }
    }
}

/// Explanations, in lines that are not too long.
pub(super) fn comment(indent: &str, text: &str) -> String {
    let start = format!("{indent}## ");
    let options = textwrap::Options::new(110).initial_indent(&start).subsequent_indent(&start).break_words(false);
    let text: String = text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
    textwrap::wrap(&text, options).iter().map(|line| format!("{}\n", line.trim_end())).collect()
}
