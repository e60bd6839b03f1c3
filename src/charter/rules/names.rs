//! Names: unique in their list, and there when something refers to them.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::at;
use crate::charter::lookup::{follow, is_term};
use crate::charter::near::{instead, suggest_or_list};
use crate::finding::{Finding, Level};
use crate::source::route::{Route, Step};

/// The lists whose entries others refer to.
const LISTS: [&str; 5] = ["channels", "sites", "services", "audiences", "chapters"];

/// The names that a charter gives.
pub(super) struct Names<'value> {
    root: &'value Value,
    seen: HashSet<(Route, String)>,
    /// The ids of the lists at the root that others refer to.
    ids: HashMap<&'static str, HashSet<&'value str>>,
}

impl<'value> Names<'value> {
    pub(super) fn of(root: &'value Value) -> Self {
        let ids_of = |list: &'static str| {
            let entries = root.get(list).and_then(Value::as_array).into_iter().flatten();
            (list, entries.filter_map(|entry| entry.get("id")?.as_str()).collect())
        };
        Names { root, seen: HashSet::new(), ids: LISTS.into_iter().map(ids_of).collect() }
    }

    /// An `id`: once only in its list.
    pub(super) fn defined(&mut self, route: &Route, value: &Value, findings: &mut Vec<Finding>) {
        let [list @ .., Step::Item(_), Step::Key(key)] = route.0.as_slice() else { return };
        let Some(id) = value.as_str().filter(|_| key == "id") else { return };
        if !self.seen.insert((Route(list.to_vec()), id.to_owned())) {
            findings.push(at("REF-02", Level::Error, "ref-same-id", vec![("id", id.into())], route));
        }
    }

    /// A reference: to something that is there.
    pub(super) fn used(&self, shape: &str, route: &Route, value: &Value, findings: &mut Vec<Finding>) {
        let Some(id) = value.as_str() else { return };
        let lists: &[&str] = match shape {
            "ChannelRef" => &["channels"],
            "SiteRef" => &["sites"],
            "ServiceRef" => &["services"],
            "AudienceRef" => &["audiences"],
            "ChapterRef" => &["chapters"],
            _ => {
                if !is_term(id) || self.follow(id).is_none() {
                    findings.push(at("REF-01", Level::Error, "ref-no-such-term", vec![("id", id.into())], route));
                }
                return;
            }
        };
        self.find(lists, id, route, findings);
    }

    /// `same_as`: a channel or a site.
    pub(super) fn same_as(&self, route: &Route, value: &Value, findings: &mut Vec<Finding>) {
        if let Some(id) = value.get("same_as").and_then(Value::as_str) {
            self.find(&["channels", "sites"], id, &route.key("same_as"), findings);
            let entries = ["channels", "sites"].into_iter().filter_map(|list| self.root.get(list)?.as_array()).flatten();
            let other = entries.into_iter().find(|entry| entry.get("id").and_then(Value::as_str) == Some(id));
            if other.is_some_and(|other| other.get("hours").is_none_or(|hours| hours.get("same_as").is_some())) {
                findings.push(at("REF-01", Level::Error, "ref-no-hours-there", vec![("id", id.into())], &route.key("same_as")));
            }
        }
    }

    fn find(&self, lists: &[&str], id: &str, route: &Route, findings: &mut Vec<Finding>) {
        if lists.iter().any(|list| self.ids.get(list).is_some_and(|ids| ids.contains(id))) {
            return;
        }
        let known: BTreeSet<&str> = lists.iter().filter_map(|list| self.ids.get(list)).flatten().copied().collect();
        let args = vec![("id", id.into()), ("list", lists.join("`, `").into())];
        let mut finding = at("REF-01", Level::Error, "ref-no-such-id", args, route);
        finding.fix = instead(route, id, known.iter().copied());
        finding.help = suggest_or_list(id, &known.into_iter().collect::<Vec<_>>());
        findings.push(finding);
    }

    /// The value that a route as people write it leads to.
    pub(super) fn follow(&self, route: &str) -> Option<&'value Value> {
        follow(self.root, route)
    }
}
