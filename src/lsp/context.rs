//! Where in a charter somebody is writing, by its lines alone, as what is being written can rarely be read.

use crate::source::route::Step;

/// A place where something is being written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Context {
    /// The way to the map, the list item or the value; items are not counted.
    pub(super) steps: Vec<Step>,
    pub(super) slot: Slot,
    /// What is written of it before the cursor.
    pub(super) typed: String,
    /// The keys that its map has already.
    pub(super) present: Vec<String>,
    /// The column of the key.
    pub(super) column: usize,
}

/// What can stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// A key of the map that `steps` lead to.
    Key,
    /// The value that `steps` lead to.
    Value,
    /// An item of a list: a value, or the first key of one.
    Either,
}

/// A line: where its hyphens stand, and where what follows them does.
struct Line<'text> {
    hyphens: Vec<usize>,
    column: usize,
    content: &'text str,
}

/// Where the cursor is; none in a comment, or where nothing can be told.
pub(super) fn at(text: &str, byte: usize) -> Option<Context> {
    let start = text.get(..byte)?.rfind('\n').map_or(0, |at| at + 1);
    let line = Line::of(&text[start..byte]);
    if line.content.starts_with('#') || line.content.contains(" #") {
        return None;
    }
    let mut steps = line.above(&text[..start]);
    let is_flow = line.content.starts_with(['{', '[']);
    if let Some((key, rest)) = line.key().filter(|_| !is_flow) {
        if !rest.starts_with(' ') {
            return None;
        }
        steps.push(Step::Key(key.to_owned()));
        let value = rest.trim_start();
        let column = line.column;
        return match value.starts_with(['{', '[']) {
            true => within(value, steps, column),
            false => Some(Context { steps, slot: Slot::Value, typed: value.to_owned(), present: Vec::new(), column }),
        };
    }
    if is_flow {
        return within(line.content, steps, line.column);
    }
    let slot = if line.hyphens.is_empty() { Slot::Key } else { Slot::Either };
    let end = text[byte..].find('\n').map_or(text.len(), |at| byte + at + 1);
    let present = line.siblings(&text[..start], &text[end..]);
    Some(Context { steps, slot, typed: line.content.to_owned(), present, column: line.column })
}

impl<'text> Line<'text> {
    fn of(text: &'text str) -> Line<'text> {
        let text = text.trim_end_matches('\r').trim_start_matches('\u{feff}');
        let mut hyphens = Vec::new();
        let mut column = 0;
        loop {
            column += text[column..].len() - text[column..].trim_start_matches(' ').len();
            let rest = &text[column..];
            if !(rest.starts_with("- ") || rest == "-") {
                break Line { hyphens, column, content: rest };
            }
            hyphens.push(column);
            column += 1;
        }
    }

    fn is_empty(&self) -> bool {
        self.hyphens.is_empty() && (self.content.trim().is_empty() || self.content.starts_with('#'))
    }

    /// The key with which it begins, and what follows the colon.
    fn key(&self) -> Option<(&'text str, &'text str)> {
        let colon = self.content.match_indices(':').map(|(at, _)| at).find(|at| {
            let after = &self.content[at + 1..];
            after.is_empty() || after.starts_with(' ')
        })?;
        let key = self.content[..colon].trim_matches(['"', '\'']);
        (!key.contains(['{', '['])).then(|| (key, &self.content[colon + 1..]))
    }

    /// The way to the map or the item in which this line stands.
    fn above(&self, before: &str) -> Vec<Step> {
        let mut steps: Vec<Step> = self.hyphens.iter().map(|_| Step::Item(0)).collect();
        let mut limit = self.hyphens.first().copied().unwrap_or(self.column);
        let mut is_item = !self.hyphens.is_empty();
        for line in before.lines().rev().map(Line::of).filter(|line| !line.is_empty()) {
            // The items of a list may stand right below the key that they belong to.
            let is_parent = line.column < limit || is_item && line.hyphens.is_empty() && line.column == limit;
            if let Some((key, _)) = line.key().filter(|_| is_parent) {
                steps.push(Step::Key(key.to_owned()));
                (limit, is_item) = (line.column, false);
            }
            for hyphen in line.hyphens.iter().rev().filter(|hyphen| **hyphen < line.column) {
                if *hyphen < limit {
                    steps.push(Step::Item(0));
                    (limit, is_item) = (*hyphen, true);
                }
            }
            if limit == 0 && !is_item {
                break;
            }
        }
        steps.reverse();
        steps
    }

    /// The other keys of the map in which this line stands.
    fn siblings(&self, before: &str, after: &str) -> Vec<String> {
        let mut keys = Vec::new();
        let mut add = |line: &Line<'_>| keys.extend(line.key().filter(|_| line.column == self.column).map(|(key, _)| key.to_owned()));
        let ends = |line: &Line<'_>| line.column < self.column || line.hyphens.first().is_some_and(|hyphen| *hyphen < self.column);
        if self.hyphens.is_empty() {
            for line in before.lines().rev().map(Line::of).filter(|line| !line.is_empty()) {
                if line.column < self.column {
                    break;
                }
                add(&line);
                if ends(&line) {
                    break;
                }
            }
        }
        for line in after.lines().map(Line::of).filter(|line| !line.is_empty()).take_while(|line| !ends(line)) {
            add(&line);
        }
        keys
    }
}

/// The place at the end of `text`, which begins with a brace or a bracket.
fn within(text: &str, mut steps: Vec<Step>, column: usize) -> Option<Context> {
    /// A map with its keys and the one that waits for its value, or a list.
    enum Open {
        Map { keys: Vec<String>, waiting: Option<String> },
        List,
    }
    let mut open: Vec<Open> = Vec::new();
    let mut typed = String::new();
    let mut quote = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match (quote, character) {
            (Some(mark), _) => {
                if mark == character {
                    quote = None;
                }
                typed.push(character);
            }
            (None, '"' | '\'') if typed.is_empty() => {
                quote = Some(character);
                typed.push(character);
            }
            (None, '{') => open.push(Open::Map { keys: Vec::new(), waiting: None }),
            (None, '[') => open.push(Open::List),
            (None, '}' | ']') => {
                open.pop()?;
                typed.clear();
            }
            (None, ',') => {
                if let Some(Open::Map { waiting, .. }) = open.last_mut() {
                    *waiting = None;
                }
                typed.clear();
            }
            (None, ':') if characters.peek().is_none_or(|next| *next == ' ') => {
                if let Some(Open::Map { keys, waiting }) = open.last_mut() {
                    keys.push(typed.trim_matches(['"', '\'']).to_owned());
                    *waiting = keys.last().cloned();
                }
                typed.clear();
            }
            (None, ' ') if typed.is_empty() => {}
            (None, other) => typed.push(other),
        }
    }
    let mut present = Vec::new();
    let mut slot = None;
    for level in open {
        slot = Some(match level {
            Open::List => {
                steps.push(Step::Item(0));
                Slot::Value
            }
            Open::Map { waiting: Some(key), .. } => {
                steps.push(Step::Key(key));
                Slot::Value
            }
            Open::Map { keys, waiting: None } => {
                present = keys;
                Slot::Key
            }
        });
    }
    Some(Context { steps, slot: slot?, typed, present, column })
}
