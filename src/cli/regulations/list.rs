//! `charter regulations list`: the packs that charters are compared with.

use super::super::{CLEAN, FAILED, Run};
use crate::finding::Arg;

/// List the packs that charters are compared with: those of the program and those of `--regulations`.
#[derive(Debug, clap::Args)]
pub(super) struct List {}

impl List {
    pub(super) fn run(self, run: &mut Run<'_>) -> u8 {
        let (locale, packs) = match run.locale().and_then(|locale| Ok((locale, run.packs()?))) {
            Ok(both) => both,
            Err(code) => return code,
        };
        let tag = locale.language().tag();
        let lines = packs.all().into_iter().map(|ready| {
            let head = &ready.pack.head;
            let count = [("count", Arg::Count(ready.pack.obligations.len()))];
            let jurisdiction = match head.jurisdiction.as_str() {
                "international" => locale.say("pack-international", &[]),
                country => country.to_owned(),
            };
            let about = format!("{jurisdiction} · {} · SHA-256 {}", locale.say("pack-obligations", &count), &ready.pack.sha256[..12]);
            format!("{} {}  {}\n    {about}\n", head.id, head.version, head.title.of(tag))
        });
        let text: String = lines.collect();
        if run.world.say(&text) { CLEAN } else { FAILED }
    }
}
