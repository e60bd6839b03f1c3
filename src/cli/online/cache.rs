//! The answers of former runs, each with its age.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::files;
use crate::lint::links::Answer;

/// The version of the file.
const VERSION: u32 = 1;

/// What was told of a page holds so long, in seconds: a day.
const OF_A_PAGE: i64 = 24 * 3600;
/// That nobody answered holds so long: an hour.
const OF_NOBODY: i64 = 3600;

/// The answers of former runs.
#[derive(Debug, Default)]
pub(super) struct Cache {
    file: Option<PathBuf>,
    answers: BTreeMap<String, Kept>,
    is_changed: bool,
}

/// An answer, and when it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    /// In seconds since 1970.
    pub(super) asked: i64,
    pub(super) answer: Answer,
}

#[derive(Serialize, Deserialize)]
struct File {
    online: u32,
    answers: BTreeMap<String, Kept>,
}

impl Cache {
    /// What is kept in a folder; nothing where there is none, or where what is there cannot be read.
    pub(super) fn read(folder: Option<&Path>, now: Timestamp) -> Cache {
        let file = folder.map(|folder| folder.join("online.json"));
        let read = file.as_ref().and_then(|file| files::read(file).ok()).and_then(|bytes| serde_json::from_slice::<File>(&bytes).ok());
        let mut answers = read.filter(|read| read.online == VERSION).map(|read| read.answers).unwrap_or_default();
        answers.retain(|_, kept| kept.is_fresh(now));
        Cache { file, answers, is_changed: false }
    }

    /// The answer for an address that is not too old.
    pub(super) fn of(&self, url: &str, now: Timestamp) -> Option<&Kept> {
        self.answers.get(url).filter(|kept| kept.is_fresh(now))
    }

    /// The answer for an address, however old.
    pub(super) fn kept(&self, url: &str) -> Option<&Kept> {
        self.answers.get(url)
    }

    /// Keeps an answer. That an address was not asked for is no answer.
    pub(super) fn keep(&mut self, url: &str, answer: &Answer, now: Timestamp) {
        if !matches!(answer, Answer::NotAsked(_)) {
            self.answers.insert(url.to_owned(), Kept { asked: now.as_second(), answer: answer.clone() });
            self.is_changed = true;
        }
    }

    /// Writes what is kept, whole or not at all.
    pub(super) fn write(&mut self) -> Result<(), (PathBuf, std::io::Error)> {
        let Some(file) = self.file.clone().filter(|_| self.is_changed) else { return Ok(()) };
        let text = serde_json::to_string(&File { online: VERSION, answers: self.answers.clone() }).unwrap_or_default();
        let folder = file.parent().map_or(Ok(()), std::fs::create_dir_all);
        folder.and_then(|()| files::write(&file, text)).map_err(|error| (file, error))?;
        self.is_changed = false;
        Ok(())
    }
}

impl Kept {
    /// One from a clock that ran ahead is no use.
    fn is_fresh(&self, now: Timestamp) -> bool {
        let most = match self.answer {
            Answer::Reached | Answer::Moved(_) | Answer::Gone(_) => OF_A_PAGE,
            _ => OF_NOBODY,
        };
        (0..most).contains(&(now.as_second() - self.asked))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::links::{Failure, Reason};

    #[test]
    fn an_answer_is_kept_for_its_time() {
        let at = |second: i64| Timestamp::from_second(second).unwrap();
        let mut cache = Cache::default();
        cache.keep("a", &Answer::Reached, at(1000));
        cache.keep("b", &Answer::Failed(Failure::Timeout), at(1000));
        cache.keep("c", &Answer::NotAsked(Reason::Robots), at(1000));
        let has = |second: i64| ["a", "b", "c"].map(|url| cache.of(url, at(second)).is_some());
        assert_eq!(has(1000), [true, true, false]);
        assert_eq!(has(1000 + OF_NOBODY), [true, false, false]);
        assert_eq!(has(1000 + OF_A_PAGE), [false, false, false]);
        assert_eq!(has(999), [false, false, false]);
    }

    #[test]
    fn a_broken_file_is_as_none() {
        let folder = tempfile::tempdir().unwrap();
        let at = Timestamp::from_second(5000).unwrap();
        std::fs::write(folder.path().join("online.json"), "{").unwrap();
        let mut cache = Cache::read(Some(folder.path()), at);
        cache.keep("a", &Answer::Gone(404), at);
        cache.write().unwrap();
        assert_eq!(Cache::read(Some(folder.path()), at).of("a", at).unwrap().answer, Answer::Gone(404));
        assert!(Cache::read(None, at).of("a", at).is_none());
    }
}
