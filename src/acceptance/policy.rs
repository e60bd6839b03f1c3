//! What an organisation says of findings before they are found.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::baseline::Known;
use super::{Acceptance, Found, Status, may_be_accepted};
use crate::finding::Level;
use crate::time::date::Date;

/// What an organisation says of findings before they are found: levels of its own, what it accepts for a while.
#[derive(Debug, Clone, Default)]
pub struct Policy {
    /// Levels by code.
    pub levels: BTreeMap<String, Level>,
    /// What it accepts.
    pub accepted: Vec<Arc<Acceptance>>,
}

impl Policy {
    /// What of it still holds on a later day.
    pub fn on(&self, day: Date) -> Policy {
        let holding = self.accepted.iter().filter(|acceptance| acceptance.until >= day);
        Policy { levels: self.levels.clone(), accepted: holding.cloned().collect() }
    }

    /// Gives a finding the level and the standing that the organisation says. What makes a text no charter always counts.
    pub fn settle(&self, found: &mut Found, known: Option<&Known<'_>>) {
        let code = found.finding.code.as_str();
        if !may_be_accepted(code) {
            return;
        }
        if let Some(level) = self.levels.get(code) {
            found.finding.level = *level;
        }
        if let Some(acceptance) = self.accepted.iter().find(|acceptance| acceptance.covers(code, &found.at)) {
            found.status = Status::Accepted(Arc::clone(acceptance));
        } else if known.is_some_and(|known| known.has(found)) {
            found.status = Status::Known;
        }
    }
}
