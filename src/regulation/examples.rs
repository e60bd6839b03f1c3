//! Every version of every obligation tells its good example from its bad one.

use serde_json::{Map, Value, json};

use super::builtin::Ready;
use super::judgement::judge;
use super::load::PackFault;
use super::obligation::{Obligation, Version};
use super::pack::{Head, Pack};
use crate::charter::read::{Reading, of_fault};
use crate::check::Verdict;
use crate::finding::{Arg, Finding, Level, Message, Place};
use crate::source::Source;
use crate::time::date::Date;

/// Every example that is no charter or does not do what it says.
pub(super) fn faults(pack: &Pack) -> Vec<PackFault> {
    // What an example is compared with: the pack, as if the version were all that it holds.
    let mut alone = Ready::from(Pack { obligations: Vec::new(), ..pack.clone() });
    let mut faults = Vec::new();
    for (obligation, route) in pack.places() {
        for (at, version) in obligation.versions.iter().enumerate().filter(|(_, version)| !version.repealed) {
            let route = route.key("versions").item(at).key("examples");
            let mut wrong = |key: &str, message: Message, help: Option<Message>| {
                let mut finding = Finding::new("PCK-05", Level::Error, message, Place::Key(route.key(key)));
                finding.help = help;
                faults.push(PackFault { file: format!("{}.yaml", obligation.area), finding });
            };
            let day = day_of(obligation, version, &pack.head);
            // What is pending is judged as if its day had come.
            let version = Version { from: Some(day), pending: false, ..version.clone() };
            let (good, bad, expected) = (&version.examples.good, &version.examples.bad, version.examples.bad_verdict);
            alone.pack.obligations = vec![Obligation { versions: vec![version.clone()], ..obligation.clone() }];
            match verdict(good, &alone, day) {
                Err(why) => wrong("good", no_charter(&why), why.help),
                Ok(Verdict::Stated | Verdict::Referred) => {}
                Ok(verdict) => wrong("good", Message::own("pack-good-example", vec![("verdict", word(verdict))]), None),
            }
            match verdict(bad, &alone, day) {
                Err(why) => wrong("bad", no_charter(&why), why.help),
                Ok(verdict) if verdict != expected => {
                    let args = vec![("expected", word(expected)), ("verdict", word(verdict))];
                    wrong("bad", Message::own("pack-bad-example", args), None);
                }
                Ok(Verdict::Silent | Verdict::Contradicts | Verdict::CannotTell) => {}
                Ok(_) => wrong("bad_verdict", Message::own("pack-bad-example-is-good", Vec::new()), None),
            }
        }
    }
    faults
}

/// The day as of which the examples of a version are judged: one that the pack names, and on which the version is in force.
pub fn day_of(obligation: &Obligation, version: &Version, head: &Head) -> Date {
    let from = version.from.or(head.examples_as_of).unwrap_or(Date(jiff::civil::date(2000, 1, 1)));
    let last = obligation.replaced_on(from).and_then(|next| next.0.yesterday().ok()).map(Date);
    let day = head.examples_as_of.map_or(from, |day| day.max(from));
    last.map_or(day, |last| day.min(last))
}

/// The charter that an example makes of a minimal one, whose keys it replaces.
pub fn charter_of(fragment: &str, pack: &Pack, version: &Version) -> Result<Value, Box<Finding>> {
    let (source, faults) = Source::read(fragment.as_bytes());
    let example = match (source.as_ref().map(Source::value), faults.iter().find(|fault| fault.is_fatal())) {
        (Some(Value::Object(example)), None) => example,
        (_, Some(fault)) => return Err(Box::new(of_fault(fault))),
        _ => return Err(Box::new(Finding::new("FMT-02", Level::Error, Message::own("expected-map", Vec::new()), Place::File))),
    };
    let mut charter = minimal(pack, version);
    for (key, value) in example.clone() {
        match (charter.get_mut(&key), value) {
            (Some(Value::Object(old)), Value::Object(new)) => old.extend(new),
            (_, value) => {
                charter.insert(key, value);
            }
        }
    }
    Ok(Value::Object(charter))
}

/// A charter that says nothing but what it is, of a body that the version binds.
fn minimal(pack: &Pack, version: &Version) -> Map<String, Value> {
    let mut organisation = json!({ "name": "Demo Service", "kind_of_body": &version.applies_to.kind_of_body[..1] });
    if pack.head.jurisdiction.len() == 2 {
        organisation["country"] = json!(pack.head.jurisdiction);
    }
    let charter = json!({
        "format": 1,
        "id": "demo-service",
        "languages": ["en"],
        "title": "Customer charter",
        "working_days": "monday_to_friday",
        "regulations": [pack.head.id],
        "organisation": organisation,
    });
    charter.as_object().cloned().unwrap_or_default()
}

/// What an example does with the one obligation of a pack; why it is no charter.
fn verdict(fragment: &str, alone: &Ready, day: Date) -> Result<Verdict, Box<Finding>> {
    let version = &alone.pack.obligations[0].versions[0];
    let charter = charter_of(fragment, &alone.pack, version)?;
    let reading = Reading::of(charter.to_string().as_bytes());
    if let Some(finding) = reading.findings.into_iter().find(|finding| finding.level == Level::Error) {
        return Err(Box::new(finding));
    }
    let report = judge(&charter, &alone.pack, &alone.calendars, day);
    Ok(report.judgements.first().map_or(Verdict::NotApplicable, |judgement| judgement.verdict))
}

fn no_charter(why: &Finding) -> Message {
    Message::own("pack-example-is-no-charter", vec![("why", Arg::Message(Box::new(why.message.clone())))])
}

fn word(verdict: Verdict) -> Arg {
    let id = match verdict {
        Verdict::Stated => "verdict-word-stated",
        Verdict::Referred => "verdict-word-referred",
        Verdict::CannotTell => "verdict-word-cannot-tell",
        Verdict::Silent => "verdict-word-silent",
        Verdict::Contradicts => "verdict-word-contradicts",
        Verdict::NotApplicable => "verdict-word-not-applicable",
    };
    Arg::Message(Box::new(Message::own(id, Vec::new())))
}
