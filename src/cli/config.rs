//! `charter.toml`: what an organisation says of its charters, found upwards from each of them.

pub mod brand;
pub mod file;
pub(super) mod found;
mod look;
mod templates;
mod words;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::Value;

use super::explain;
use super::packs::Packs;
use crate::acceptance::entry::{self, is_of_an_acceptance, unused};
use crate::acceptance::policy::Policy;
use crate::acceptance::{Acceptance, may_be_accepted};
use crate::charter::near::suggest;
use crate::charter::read::Reading;
use crate::finding::{Finding, Level, Message, Place};
use crate::lint::own::Own;
use crate::report::Checked;
use crate::source::Source;
use crate::source::route::Route;
use crate::time::date::Date;
use file::ConfigFile;

/// What the file is called.
pub(super) const NAME: &str = "charter.toml";

/// A `charter.toml` that was read.
pub(super) struct Config {
    /// The folder it stands in.
    pub(super) folder: PathBuf,
    /// What people call it.
    pub(super) name: String,
    /// Its text, with its places.
    pub(super) source: Source,
    /// What it says.
    pub(super) file: ConfigFile,
    /// The packs that its charters are compared with.
    pub(super) packs: Packs,
    /// What it says of findings.
    pub(super) policy: Policy,
    /// Its words of one's own, where it has some.
    pub(super) own: Option<Own>,
    /// Of each acceptance that holds: its place in the list, and whether it accepted something.
    uses: Vec<(usize, AtomicBool)>,
    /// What is said of those that do not hold.
    findings: Vec<Finding>,
}

impl Config {
    /// The configuration that a text holds, as of a day; else the report of all that is wrong with it.
    pub(super) fn read(path: &Path, name: String, text: &str, packs: Packs, as_of: Date) -> Result<Config, Box<Checked<'static>>> {
        let ready = packs.all();
        let codes = &explain::codes(&ready);
        let source = match Source::of_toml(text) {
            Ok(source) => source,
            Err(error) => {
                let message = Message::own("config-not-toml", Vec::new());
                let mut finding = Finding::new("CFG-01", Level::Error, message, Place::Bytes(error.bytes));
                finding.label = Some(Message::own("config-detail", vec![("detail", error.why.into())]));
                let reading = Reading { text: text.to_owned(), source: None, findings: vec![finding], is_well_formed: false };
                return Err(Box::new(Checked::of_configuration(name, reading)));
            }
        };
        let faults = file::judge().mismatches(source.value()).into_iter().map(|mismatch| mismatch.finding);
        let (of_acceptances, mut faults): (Vec<Finding>, Vec<Finding>) = faults.partition(is_of_an_acceptance);
        faults.extend(levels(source.value(), codes));
        faults.extend(words::faults(source.value()));
        if !faults.is_empty() {
            let reading = Reading { text: text.to_owned(), source: Some(source), findings: faults, is_well_formed: false };
            return Err(Box::new(Checked::of_configuration(name, reading)));
        }
        let mut value = source.value().clone();
        let _ = value.as_object_mut().and_then(|value| value.remove("accepted"));
        let file: ConfigFile = serde_json::from_value(value).unwrap_or_default();
        let faint = file.render.brand.faint();
        if !faint.is_empty() {
            let reading = Reading { text: text.to_owned(), source: Some(source), findings: faint, is_well_formed: false };
            return Err(Box::new(Checked::of_configuration(name, reading)));
        }
        let (holding, findings) = entry::read(source.value(), &of_acceptances, codes, as_of);
        let uses = holding.iter().map(|(at, _)| (*at, AtomicBool::new(false))).collect();
        let accepted = holding.into_iter().map(|(_, acceptance)| Arc::new(acceptance)).collect();
        let policy = Policy { levels: file.levels.clone(), accepted };
        let own = (!file.words.is_empty()).then(|| Own::of(&file.words));
        let folder = path.parent().unwrap_or(Path::new(".")).to_owned();
        drop(ready);
        Ok(Config { folder, name, source, file, packs, policy, own, uses, findings })
    }

    /// Its `files`, from its own folder.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        self.file.files.iter().map(|file| self.folder.join(file)).collect()
    }

    /// Remembers which of its acceptances were used.
    pub(super) fn remember(&self, checked: &Checked<'_>) {
        for used in checked.findings.iter().filter_map(|found| found.acceptance()) {
            let at = self.policy.accepted.iter().position(|acceptance| std::ptr::eq(&raw const **acceptance, used));
            if let Some((_, is_used)) = at.and_then(|at| self.uses.get(at)) {
                is_used.store(true, Ordering::Relaxed);
            }
        }
    }

    /// Its acceptances that accepted nothing, each with its place in the list.
    pub(super) fn unused(&self) -> Vec<(usize, &Acceptance)> {
        let uses = self.uses.iter().zip(&self.policy.accepted);
        uses.filter(|((_, used), _)| !used.load(Ordering::Relaxed)).map(|((at, _), acceptance)| (*at, &**acceptance)).collect()
    }

    /// What there is to say of its acceptances, as a report on the file; of the unused ones where all its charters were looked at.
    pub(super) fn report(&self, all_were_checked: bool) -> Option<Checked<'static>> {
        let mut findings = self.findings.clone();
        if all_were_checked {
            findings.extend(self.unused().into_iter().map(|(at, acceptance)| unused(acceptance, at)));
        }
        if findings.is_empty() {
            return None;
        }
        let source = Source::of_toml(self.source.text()).ok();
        let reading = Reading { text: self.source.text().to_owned(), source, findings, is_well_formed: true };
        Some(Checked::of_configuration(self.name.clone(), reading))
    }

    /// A report of what is wrong with what it names.
    pub(super) fn refused(&self, findings: Vec<Finding>) -> Checked<'static> {
        let source = Source::of_toml(self.source.text()).ok();
        let reading = Reading { text: self.source.text().to_owned(), source, findings, is_well_formed: false };
        Checked::of_configuration(self.name.clone(), reading)
    }

    /// The line of a route, from 1.
    pub(super) fn line(&self, route: &Route) -> usize {
        let start = self.source.key_bytes(route).start;
        1 + self.source.text()[..start].matches('\n').count()
    }
}

/// The folders of packs that a configuration names, whatever else it says.
pub(super) fn regulations(text: &str) -> Vec<PathBuf> {
    let source = Source::of_toml(text).ok();
    let named = source.as_ref().and_then(|source| source.value().get("regulations")?.as_array());
    named.into_iter().flatten().filter_map(|folder| folder.as_str().map(PathBuf::from)).collect()
}

/// What is wrong with the levels beyond their shape: rules that do not exist, or whose level cannot be changed.
fn levels(config: &Value, codes: &[&str]) -> Vec<Finding> {
    let route = Route::root().key("levels");
    let written = config.get("levels").and_then(Value::as_object).into_iter().flatten();
    let wrong = written.filter_map(|(code, _)| {
        let id = match codes.contains(&code.as_str()) {
            false => "acceptance-no-such-code",
            true if !may_be_accepted(code) => "config-fixed-level",
            true => return None,
        };
        let message = Message::own(id, vec![("code", code.as_str().into())]);
        let mut finding = Finding::new("CFG-02", Level::Error, message, Place::Key(route.key(code)));
        finding.help = (id == "acceptance-no-such-code").then(|| suggest(code, codes.iter().copied())).flatten();
        Some(finding)
    });
    wrong.collect()
}
