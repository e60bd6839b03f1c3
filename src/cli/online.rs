//! `charter check --online`: whether the addresses of charters lead somewhere.

mod cache;
mod client;
mod network;
mod retry;
mod robots;
mod visit;

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use serde_json::Value;

use super::Run;
use super::files;
use crate::finding::Finding;
use crate::lint::links::{Address, Answer, Reason, addresses, finding};
use crate::time::date::Date;
use cache::Cache;
use visit::{Visitor, web};

/// So many hosts are asked at a time.
const AT_A_TIME: usize = 8;

/// So many addresses of a charter are asked for.
const MOST: usize = 500;

/// Asks for the addresses of charters, each once a run.
pub(super) struct Online {
    visitor: Visitor,
    cache: Mutex<Cache>,
    began: Timestamp,
    now: fn() -> Timestamp,
}

impl Online {
    /// `allowed` are hosts of one's own network; answers are kept in `folder`, else in the folder of the user.
    pub(super) fn new(allowed: &[String], folder: Option<&Path>, run: &Run<'_>) -> Online {
        let now = run.world.now;
        let began = now();
        let kept: Option<PathBuf> = folder.map(|folder| run.world.folder.join(folder)).or_else(|| run.world.cache.clone());
        Online { visitor: Visitor::new(allowed, run.world.pause, now), cache: Mutex::new(Cache::read(kept.as_deref(), began)), began, now }
    }

    /// What there is to say of the addresses of a charter.
    pub(super) fn ask(&self, charter: &Value) -> Vec<Finding> {
        let all = addresses(charter);
        let mut by_host: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
        for (at, address) in all.iter().enumerate().take(MOST) {
            if self.cache().of(&address.url, self.began).is_none() {
                let host = web(&address.url).map(|url| url.origin().ascii_serialization()).unwrap_or_default();
                by_host.entry(host).or_default().push_back(at);
            }
        }
        let not_asked = self.visit_all(&all, by_host.into_values().collect());
        let said = |(at, address): (usize, &Address)| {
            if let Some(answer) = not_asked.get(&at) {
                return finding(address, answer, None);
            }
            if at >= MOST {
                return finding(address, &Answer::NotAsked(Reason::TooMany), None);
            }
            let kept = self.cache().kept(&address.url).cloned()?;
            let day = |second: i64| second.div_euclid(86_400);
            let asked = (kept.asked < self.began.as_second()).then(|| date(day(kept.asked))).flatten();
            finding(address, &kept.answer, asked)
        };
        all.iter().enumerate().filter_map(said).collect()
    }

    /// Asks, several hosts at a time, and keeps the answers; those that are kept nowhere are returned.
    fn visit_all(&self, all: &[Address], hosts: VecDeque<VecDeque<usize>>) -> BTreeMap<usize, Answer> {
        let workers = hosts.len().min(AT_A_TIME);
        let (hosts, not_asked) = (Mutex::new(hosts), Mutex::new(BTreeMap::new()));
        let next = || hosts.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        std::thread::scope(|scope| {
            for _ in 0..workers {
                scope.spawn(|| {
                    while let Some(host) = next() {
                        for at in host {
                            let answer = self.visitor.visit(&all[at].url);
                            self.cache().keep(&all[at].url, &answer, (self.now)());
                            if matches!(answer, Answer::NotAsked(_)) {
                                not_asked.lock().unwrap_or_else(PoisonError::into_inner).insert(at, answer);
                            }
                        }
                    }
                });
            }
        });
        not_asked.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps the answers for the next run; that they cannot be kept is told, and no failure.
    pub(super) fn end(&self, run: &mut Run<'_>) {
        let written = self.cache().write();
        if let Err((file, error)) = written {
            run.fail("cli-cannot-write", &files::shown(&file), &error);
        }
    }

    fn cache(&self) -> std::sync::MutexGuard<'_, Cache> {
        self.cache.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The day that is so many after 1 January 1970.
fn date(days: i64) -> Option<Date> {
    let first = jiff::civil::Date::new(1970, 1, 1).ok()?;
    first.checked_add(jiff::Span::new().try_days(days).ok()?).ok().map(Date)
}
