//! Acceptances as a configuration holds them: which of them hold, and what is wrong with the others.

use jiff::ToSpan;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::{Acceptance, may_be_accepted};
use crate::charter::near::suggest;
use crate::finding::{Arg, Args, Finding, Level, Message, Place};
use crate::source::route::{Route, Step};
use crate::time::date::Date;

/// The most months from the day of the check on which an acceptance may end.
pub const LONGEST_MONTHS: i32 = 12;

/// A finding that is accepted for a while; its verdict stays.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Entry {
    /// The rule, such as `OPN-03`.
    #[schemars(regex(pattern = r"\S"))]
    pub code: String,
    /// Where: a route by ids, as reports show it, such as `channels[contact-centre].hours`, and what stands in it; everywhere if it is
    /// left out.
    #[schemars(regex(pattern = r"\S"))]
    pub at: Option<String>,
    /// Why.
    #[schemars(regex(pattern = r"\S"))]
    pub reason: String,
    /// Who answers for it.
    #[schemars(regex(pattern = r"\S"))]
    pub owner: String,
    /// The last day on which it holds, at most 12 months ahead.
    pub until: Date,
}

/// The last day until which a finding can be accepted on a day.
pub fn latest(as_of: Date) -> Date {
    as_of.0.checked_add(LONGEST_MONTHS.months()).map_or(as_of, Date)
}

/// The acceptances of a configuration that hold on a day, by their place in its list, and what there is to say of the others.
/// `faults` are what its schema found in the list.
pub fn read(config: &Value, faults: &[Finding], codes: &[&str], as_of: Date) -> (Vec<(usize, Acceptance)>, Vec<Finding>) {
    let (mut holding, mut findings) = (Vec::new(), Vec::new());
    let list = Route::root().key("accepted");
    let entries = config.get("accepted").and_then(Value::as_array);
    for (at, entry) in entries.into_iter().flatten().enumerate() {
        let route = list.item(at);
        let malformed = faults.iter().filter(|fault| fault.place.route().is_some_and(|fault| fault.is_within(&route)));
        let mut wrong: Vec<Finding> = malformed.map(|fault| said_of(entry, fault, config)).collect();
        // A text can be wrong in two ways at once, and is mended once.
        wrong.dedup_by(|one, other| one.place == other.place && matches!(one.place, Place::Value(_)));
        let read: Option<Entry> = serde_json::from_value(entry.clone()).ok();
        match read.filter(|_| wrong.is_empty()) {
            None => findings.append(&mut wrong),
            Some(entry) => match hindrance(&entry, &route, codes, as_of) {
                Some(finding) => findings.push(finding),
                None => holding.push((at, entry.into())),
            },
        }
    }
    (holding, findings)
}

/// What is said of an acceptance that accepted nothing.
pub fn unused(acceptance: &Acceptance, at: usize) -> Finding {
    let route = Route::root().key("accepted").item(at).key("code");
    let args = vec![("of", named(&acceptance.code, acceptance.at.as_deref()))];
    let mut finding = Finding::new("ACC-05", Level::Note, Message::own("acceptance-unused", args), Place::Value(route));
    finding.help = Some(Message::own("acceptance-help-remove", Vec::new()));
    finding
}

/// "OPN-03" or "OPN-03 at `openness.documents`", which names the finding that was to be accepted.
pub fn named(code: &str, at: Option<&str>) -> Arg {
    match at {
        None => code.into(),
        Some(at) => Arg::Message(Box::new(Message::own("acceptance-of-place", vec![("code", code.into()), ("at", at.into())]))),
    }
}

/// Why an entry that is well formed does not hold.
fn hindrance(entry: &Entry, route: &Route, codes: &[&str], as_of: Date) -> Option<Finding> {
    let of = named(&entry.code, entry.at.as_deref());
    let finding = |rule, level, id, args: Args, key: &str| Finding::new(rule, level, Message::own(id, args), Place::Value(route.key(key)));
    if !codes.contains(&entry.code.as_str()) {
        let args = vec![("code", entry.code.as_str().into())];
        let mut finding = finding("ACC-02", Level::Error, "acceptance-no-such-code", args, "code");
        finding.help = suggest(&entry.code, codes.iter().copied());
        return Some(finding);
    }
    if !may_be_accepted(&entry.code) {
        let args = vec![("code", entry.code.as_str().into())];
        return Some(finding("ACC-02", Level::Error, "acceptance-never", args, "code"));
    }
    if entry.until < as_of {
        let args = vec![("of", of), ("until", Arg::Date(entry.until))];
        let mut finding = finding("ACC-04", Level::Warning, "acceptance-expired", args, "until");
        finding.help = Some(Message::own("acceptance-help-expired", Vec::new()));
        return Some(finding);
    }
    let latest = latest(as_of);
    if entry.until > latest {
        let args = vec![("of", of), ("latest", Arg::Date(latest))];
        let mut finding = finding("ACC-03", Level::Error, "acceptance-too-long", args, "until");
        finding.help = Some(Message::own("acceptance-help-until", vec![("latest", latest.to_string().into())]));
        return Some(finding);
    }
    None
}

/// A fault of an entry, as what it means: that nothing is accepted by it.
fn said_of(entry: &Value, fault: &Finding, config: &Value) -> Finding {
    let text = |key: &str| entry.get(key).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
    let of = text("code")
        .map_or_else(|| Arg::Message(Box::new(Message::own("acceptance-of-unknown", Vec::new()))), |code| named(code, text("at")));
    let mut finding = Finding::new("ACC-01", Level::Error, Message::own("acceptance-malformed", vec![("of", of)]), fault.place.clone());
    let is_blank = fault.place.route().and_then(|route| route.of(config)?.as_str()).is_some_and(|text| text.trim().is_empty());
    finding.label = Some(if is_blank { Message::own("acceptance-blank", Vec::new()) } else { fault.message.clone() });
    finding.help = fault.help.clone();
    finding
}

/// Whether a fault of a configuration makes only an acceptance void, and not the configuration.
pub fn is_of_an_acceptance(fault: &Finding) -> bool {
    let within =
        fault.place.route().is_some_and(|route| matches!(route.0.as_slice(), [Step::Key(list), Step::Item(_), ..] if list == "accepted"));
    within && fault.code != "FMT-01"
}

impl From<Entry> for Acceptance {
    fn from(entry: Entry) -> Acceptance {
        let Entry { code, at, reason, owner, until } = entry;
        Acceptance { code, at, reason, owner, until }
    }
}
