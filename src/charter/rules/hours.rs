//! Opening hours: that can be.

use serde_json::Value;

use super::at;
use crate::charter::hours::problems::{HoursFault, problems};
use crate::finding::{Args, Finding, Level, Message};
use crate::source::route::Route;

pub(super) fn judge(route: &Route, value: &Value, findings: &mut Vec<Finding>) {
    for (below, fault) in problems(value) {
        let (id, args): (_, Args) = match fault {
            HoursFault::ClosesBeforeOpening { from, until } => ("hrs-closes-before", vec![("from", from.into()), ("until", until.into())]),
            HoursFault::Overlap => ("hrs-overlap", Vec::new()),
            HoursFault::NotOsm => ("hrs-not-osm", Vec::new()),
            HoursFault::EmptyPeriod => ("hrs-empty-period", Vec::new()),
            HoursFault::SeasonsOverlap => ("hrs-seasons-overlap", Vec::new()),
            HoursFault::NoSuchDay => ("hrs-no-such-day", Vec::new()),
        };
        let route = Route([route.0.as_slice(), below.0.as_slice()].concat());
        let mut finding = at("HRS-01", Level::Error, id, args, &route);
        finding.help = (id == "hrs-not-osm").then(|| Message::own("help-hours", Vec::new()));
        findings.push(finding);
    }
}
