//! What an organisation says of a finding: that it is accepted for a while, or was known already. The verdict stays.

pub mod baseline;
pub mod entry;
pub mod policy;

use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::finding::{Finding, Level};
use crate::time::date::Date;

/// A finding that an organisation accepts for a while, and who answers for that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// The rule: `OPN-03`.
    pub code: String,
    /// Where, by ids: `channels[contact-centre].hours`, and what stands in it; everywhere where none is named.
    pub at: Option<String>,
    /// Why.
    pub reason: String,
    /// Who answers for it.
    pub owner: String,
    /// The last day on which it holds.
    pub until: Date,
}

/// How a finding stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// It counts.
    Open,
    /// It is shown with who accepts it and until when, and does not count.
    Accepted(Arc<Acceptance>),
    /// The baseline has it: it does not count.
    Known,
}

/// A finding in a report.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// What was found, at the level that is in force.
    pub finding: Finding,
    /// The level that the rule has of itself.
    pub rule_level: Level,
    /// The route of its place by ids; empty for bytes and for a file as a whole.
    pub at: String,
    /// Which it is of those with this code at this place, from 1.
    pub nth: usize,
    /// How it stands.
    pub status: Status,
}

/// Whether findings of a code can be accepted, or given another level. What makes a text no charter cannot, nor what is said of
/// acceptances themselves.
pub fn may_be_accepted(code: &str) -> bool {
    let (family, _) = code.split_once('-').unwrap_or((code, ""));
    !["SYN", "FMT", "ACC", "CFG"].contains(&family)
}

impl Acceptance {
    /// Whether it is about a finding of this code at this route.
    pub fn covers(&self, code: &str, at: &str) -> bool {
        let within = |place: &str| at.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
        self.code == code && self.at.as_deref().is_none_or(within)
    }
}

impl Status {
    /// The word in reports that machines read: `open`, `accepted`, `known`.
    pub fn word(&self) -> &'static str {
        match self {
            Status::Open => "open",
            Status::Accepted(_) => "accepted",
            Status::Known => "known",
        }
    }
}

impl Found {
    /// Whether it counts.
    pub fn is_open(&self) -> bool {
        self.status == Status::Open
    }

    /// The acceptance, where it is accepted.
    pub fn acceptance(&self) -> Option<&Acceptance> {
        match &self.status {
            Status::Accepted(acceptance) => Some(acceptance),
            Status::Open | Status::Known => None,
        }
    }

    /// What stays the same when lines move: a hash of file, code and route.
    pub fn fingerprint(&self, file: &str) -> String {
        fingerprint(file, &self.finding.code, &self.at, self.nth)
    }
}

/// A hash of a file, a code, a route, and which it is of several there.
pub fn fingerprint(file: &str, code: &str, at: &str, nth: usize) -> String {
    let mut hash = Sha256::new();
    for part in [file, code, at, &nth.to_string()] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(place: &str) -> Acceptance {
        let until = Date(jiff::civil::date(2027, 1, 31));
        Acceptance { code: "OPN-03".into(), at: Some(place.into()), reason: "r".into(), owner: "o".into(), until }
    }

    #[test]
    fn an_acceptance_covers_its_place_and_what_stands_in_it() {
        let acceptance = at("channels[phone]");
        assert!(acceptance.covers("OPN-03", "channels[phone]"));
        assert!(acceptance.covers("OPN-03", "channels[phone].hours"));
        assert!(!acceptance.covers("OPN-03", "channels[phone-2].hours"));
        assert!(!acceptance.covers("OPN-03", "channels"));
        assert!(!acceptance.covers("OPN-02", "channels[phone]"));
        assert!(at("openness").covers("OPN-03", "openness.documents"));
        assert!(!at("open").covers("OPN-03", "openness"));
    }
}
