//! What to write instead, as changes of a text that keep its comments and its layout.

mod expected;
mod passage;
mod title;
mod written;

use std::ops::Range;

use serde_json::Value;

use crate::finding::{Edit, Fix};
use crate::source::Source;
use crate::source::route::Step;

pub use title::title;

/// These bytes of a text become this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which bytes.
    pub bytes: Range<usize>,
    /// What stands there then.
    pub text: String,
}

/// The changes that make `fix` in `source`, in the order of the text. None where they would cost a comment, change
/// another place through an alias, or not read back as what is meant.
pub fn changes(source: &Source, fix: &Fix) -> Option<Vec<Change>> {
    let mut changes = fix.edits.iter().map(|edit| change(source, edit)).collect::<Option<Vec<_>>>()?;
    changes.sort_by_key(|change| (change.bytes.start, change.bytes.end));
    let are_apart = changes.windows(2).all(|pair| pair[0].bytes.end <= pair[1].bytes.start);
    are_apart.then_some(changes)
}

/// The text after `changes`, which stand in its order and apart.
pub fn applied<'change>(text: &str, changes: impl IntoIterator<Item = &'change Change>) -> String {
    let mut fixed = String::with_capacity(text.len());
    let mut at = 0;
    for change in changes {
        fixed.push_str(text.get(at..change.bytes.start).unwrap_or_default());
        fixed.push_str(&change.text);
        at = change.bytes.end;
    }
    fixed.push_str(text.get(at..).unwrap_or_default());
    fixed
}

/// The text with all of `fixes` that can be made at once, and which those are. It reads back to the same value but for
/// what was fixed; a fix of which that is not so, or that overlaps one before it, is not made.
pub fn fixed(source: &Source, fixes: &[&Fix]) -> (String, Vec<bool>) {
    let text = source.text();
    let mut candidates: Vec<Candidate<'_>> = Vec::new();
    for (at, fix) in fixes.iter().enumerate() {
        candidates.extend(changes(source, fix).map(|changes| Candidate { at, fix, changes }));
    }
    let mut made = Vec::new();
    if let (Some(before), _) = Source::read(text.as_bytes()) {
        make(source, before.value(), &candidates, &mut made);
    }
    let mut is_made = vec![false; fixes.len()];
    for candidate in &made {
        is_made[candidate.at] = true;
    }
    (applied(text, in_order(&made)), is_made)
}

#[derive(Clone)]
struct Candidate<'fix> {
    at: usize,
    fix: &'fix Fix,
    changes: Vec<Change>,
}

/// Makes all of `candidates`; where the text then says something else than meant, each half by itself.
fn make<'fix>(source: &Source, before: &Value, candidates: &[Candidate<'fix>], made: &mut Vec<Candidate<'fix>>) {
    let mut all = made.clone();
    let mut taken: std::collections::BTreeMap<usize, usize> = all.iter().flat_map(spans).collect();
    for candidate in candidates {
        // Overlapping ones wait for the text as it is then.
        if candidate.changes.iter().all(|change| is_free(&taken, &change.bytes)) {
            taken.extend(spans(candidate));
            all.push(candidate.clone());
        }
    }
    if all.len() == made.len() {
        return;
    }
    let after = applied(source.text(), in_order(&all));
    let (after, _) = Source::read(after.as_bytes());
    let meant = expected::after(before, source.value(), all.iter().map(|candidate| candidate.fix));
    if after.is_some_and(|after| meant.is_some_and(|meant| *after.value() == meant)) {
        *made = all;
    } else if let [_, _, ..] = candidates {
        let (first, second) = candidates.split_at(candidates.len() / 2);
        make(source, before, first, made);
        make(source, before, second, made);
    }
}

fn spans<'one>(candidate: &'one Candidate<'_>) -> impl Iterator<Item = (usize, usize)> + 'one {
    candidate.changes.iter().map(|change| (change.bytes.start, change.bytes.end))
}

/// Whether no bytes in `taken` (start and end) overlap these, or begin where they do.
fn is_free(taken: &std::collections::BTreeMap<usize, usize>, bytes: &Range<usize>) -> bool {
    let before = taken.range(..=bytes.start).next_back();
    let after = taken.range(bytes.start..).next();
    before.is_none_or(|(start, end)| *start < bytes.start && *end <= bytes.start) && after.is_none_or(|(start, _)| *start >= bytes.end)
}

fn in_order<'made>(made: &'made [Candidate<'_>]) -> Vec<&'made Change> {
    let mut changes: Vec<&Change> = made.iter().flat_map(|candidate| &candidate.changes).collect();
    changes.sort_by_key(|change| change.bytes.start);
    changes
}

fn change(source: &Source, edit: &Edit) -> Option<Change> {
    let at = edit.at();
    let value = at.of(source.value())?;
    match edit {
        Edit::Rename { key, .. } => {
            let parent = at.parent()?;
            let is_taken = parent.of(source.value())?.get(key).is_some();
            if is_taken || source.is_shared(&parent) || !matches!(at.0.last(), Some(Step::Key(_))) {
                return None;
            }
            let bytes = source.key_bytes(at);
            let text = written::like(&source.text()[bytes.clone()], key)?;
            Some(Change { bytes, text })
        }
        _ if source.is_shared(at) => None,
        Edit::Quote { .. } => {
            let written = source.written(at);
            let is_plain = value.as_str() == Some(written) && !written.contains(['\n', '\r']);
            is_plain.then(|| Change { bytes: source.value_bytes(at), text: written::in_quotes(written) })
        }
        Edit::Replace { with, .. } => written::instead(source, at, value, with),
        Edit::Remove { .. } => written::without(source, at),
    }
}
