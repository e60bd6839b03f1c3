//! Since when a text has been what it is.

use std::collections::{HashMap, VecDeque};

use super::git::{Commit, Contents, NoHistory, Repository};
use crate::charter::text::Language;
use crate::lint::versions::{Text, Texts};
use crate::report::stale::Version;
use crate::source::Source;

/// The versions of a charter, read when they are needed; the first is the file as it is.
pub(super) struct History {
    commits: Vec<Commit>,
    contents: Contents,
    read: HashMap<usize, Option<Texts>>,
    is_cut: bool,
}

/// How old a translation is.
pub(super) struct Age {
    /// The version in which it was last changed; none where that is not committed.
    pub(super) version: Option<Version>,
    /// What its source said then.
    pub(super) source: Option<String>,
}

/// A version: the file as it is, or a commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Now,
    Commit(usize),
}

impl History {
    /// The history of a charter.
    pub(super) fn of(repository: &Repository) -> Result<History, NoHistory> {
        let commits = repository.commits()?;
        let contents = repository.contents()?;
        Ok(History { commits, contents, read: HashMap::new(), is_cut: repository.is_cut })
    }

    /// Whether what came before the oldest version is not at hand.
    pub(super) fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// The day of the oldest version.
    pub(super) fn oldest(&self) -> Option<String> {
        self.commits.iter().map(|commit| commit.date.clone()).min()
    }

    /// Since when the text has its words in a language, and what it said in `source` when it got them.
    pub(super) fn age(&mut self, text: &Text, place: &str, language: Language, source: Language) -> Age {
        let (mut at, mut said) = (At::Now, text.words.get(&source).cloned());
        while let Some((before, was)) = self.before(at, text, place, language, source) {
            at = before;
            // A translation can be older than its source: it is compared with the first one there was.
            said = was.or(said);
        }
        Age { version: self.version(at), source: said }
    }

    /// In which version the text got its words in a language.
    pub(super) fn last_change(&mut self, text: &Text, place: &str, language: Language) -> Option<Version> {
        let mut at = At::Now;
        while let Some((before, _)) = self.before(at, text, place, language, language) {
            at = before;
        }
        self.version(at)
    }

    fn version(&self, at: At) -> Option<Version> {
        match at {
            At::Now => None,
            // Where the history is cut off, a text may be older than the oldest version.
            At::Commit(at) if self.is_cut && self.commits[at].parents.is_empty() => None,
            At::Commit(at) => Some(Version { commit: self.commits[at].id.clone(), date: self.commits[at].date.clone() }),
        }
    }

    /// The version before one in which the text has the same words in a language, and what it says in `source` there.
    fn before(&mut self, at: At, text: &Text, place: &str, language: Language, source: Language) -> Option<(At, Option<String>)> {
        let mut ahead: VecDeque<usize> = match at {
            At::Now => (!self.commits.is_empty()).then_some(0).into_iter().collect(),
            At::Commit(at) => self.commits[at].parents.iter().copied().collect(),
        };
        let mut seen = Vec::new();
        while let Some(next) = ahead.pop_front() {
            if seen.contains(&next) {
                continue;
            }
            seen.push(next);
            self.read(next);
            match self.read.get(&next).and_then(Option::as_ref) {
                Some(texts) => {
                    if let Some(found) = texts.with(text, place, language, source) {
                        return Some((At::Commit(next), found.words.get(&source).cloned()));
                    }
                }
                // A version that cannot be read says nothing: the ones before it are asked.
                None => ahead.extend(self.commits[next].parents.iter().copied()),
            }
        }
        None
    }

    fn read(&mut self, at: usize) {
        if self.read.contains_key(&at) {
            return;
        }
        let bytes = self.contents.of(&self.commits[at]);
        let source = bytes.and_then(|bytes| Source::read(&bytes).0);
        self.read.insert(at, source.map(|source| Texts::of(source.value())));
    }
}
