//! SARIF 2.1.0: one run, with the obligations as a taxonomy and a result for each finding and for each obligation that is met or does
//! not apply. By the standard, only what fails has a level; the level of all others stands among the properties.

mod catalogue;

use serde_json::{Value, json};

use super::entry::{self, Entry};
use super::place::{self, Lines, Spot};
use super::{Checked, Context, Summary, escape, sentence};
use crate::acceptance::{Status, fingerprint};
use crate::check::Verdict;
use crate::finding::Place;
use crate::fix::{changes, title};
use crate::regulation::Judgement;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(super) fn head(context: &Context<'_>) -> String {
    let mut run = json!({
        "automationDetails": { "id": format!("charter/{}", context.as_of) },
        "columnKind": "unicodeCodePoints",
        "language": context.locale.language().tag(),
    });
    catalogue::describe(&mut run, context);
    let run = run.to_string();
    let open = run.strip_suffix('}').unwrap_or(&run);
    format!("{{\"$schema\":\"{SCHEMA}\",\"version\":\"2.1.0\",\"runs\":[{open},\"results\":[")
}

pub(super) fn charter(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let lines = Lines::of(&checked.reading.text);
    let uri = escape::uri(&entry::path(checked, context));
    let found = entry::all(checked, context).into_iter().map(|entry| of_entry(&entry, checked, &uri, &lines, context));
    let mut results: Vec<String> = found.map(|result| format!("\n{result}")).collect();
    for judgement in checked.reports.iter().flat_map(|report| &report.judgements).filter(|judgement| judgement.level.is_none()) {
        results.push(format!("\n{}", of_judgement(judgement, checked, &uri, &lines, context)));
    }
    results.join(",")
}

pub(super) fn foot(summary: &Summary, context: &Context<'_>) -> String {
    let packs = sentence::used(summary, context);
    let packs: Vec<Value> = packs.map(|pack| json!({ "id": pack.head.id, "version": pack.head.version, "sha256": pack.sha256 })).collect();
    let foot = json!({
        "invocations": [{ "executionSuccessful": !summary.is_incomplete }],
        "properties": { "asOf": context.as_of.to_string(), "packs": packs, "statements": sentence::statements(summary, context) },
    });
    let foot = foot.to_string();
    format!("\n],{}]}}\n", foot.strip_prefix('{').unwrap_or(&foot))
}

fn of_entry(entry: &Entry<'_>, checked: &Checked<'_>, uri: &str, lines: &Lines<'_>, context: &Context<'_>) -> Value {
    let finding = &entry.found.finding;
    let verdict = finding.ground.as_ref().map(|ground| ground.verdict);
    // What cannot be compared is for a person to decide.
    let (kind, level) = if verdict == Some("cannot_tell") { ("review", "none") } else { ("fail", finding.level.word()) };
    let mut result = result(&finding.code, kind, level, &entry.details(context), &entry.fingerprint, context);
    result["locations"] = json!([location(uri, entry.spot.as_ref(), &entry.found.at, checked)]);
    let related = finding.related.iter().enumerate().filter_map(|(at, (place, label))| {
        let spot = lines.spot(place::bytes(place, &checked.reading)?);
        let mut related = location(uri, Some(&spot), &place::route(place, &checked.reading).unwrap_or_default(), checked);
        related["id"] = (at + 1).into();
        if let Some(label) = label {
            related["message"] = json!({ "text": context.locale.message(label) });
        }
        Some(related)
    });
    let related: Vec<Value> = related.collect();
    if !related.is_empty() {
        result["relatedLocations"] = related.into();
    }
    if let Some(fix) = fix(entry, checked, uri, lines, context) {
        result["fixes"] = json!([fix]);
    }
    match &entry.found.status {
        Status::Open => {}
        Status::Accepted(acceptance) => {
            let who = format!("{} ({}, {})", acceptance.reason, acceptance.owner, acceptance.until);
            result["suppressions"] = json!([{ "kind": "external", "status": "accepted", "justification": who }]);
        }
        Status::Known => result["baselineState"] = "unchanged".into(),
    }
    result["properties"] = json!({ "level": finding.level.word() });
    if let Some(ground) = &finding.ground {
        result["properties"] = json!({
            "level": finding.level.word(), "verdict": ground.verdict, "class": ground.class, "verified": ground.verified,
        });
    }
    result
}

/// An obligation of which there is nothing to say to the author.
fn of_judgement(judgement: &Judgement<'_>, checked: &Checked<'_>, uri: &str, lines: &Lines<'_>, context: &Context<'_>) -> Value {
    let kind = match judgement.verdict {
        Verdict::Stated => "pass",
        Verdict::Referred => "informational",
        Verdict::CannotTell => "review",
        Verdict::Silent | Verdict::Contradicts => "fail",
        Verdict::NotApplicable => "notApplicable",
    };
    let title = judgement.version.title.of(context.locale.language().tag());
    let says = judgement.evidence.iter().find_map(|evidence| evidence.says.as_ref()).map(|says| context.locale.message(says));
    let word = says.unwrap_or_else(|| sentence::verdict(judgement.verdict, context));
    let text = context.locale.say("report-detail", &[("word", title.into()), ("text", word.into())]);
    let place = judgement.evidence.first().map(|evidence| Place::Value(evidence.route.clone()));
    let place = place.filter(|place| *place != Place::Value(Default::default()));
    let route = place.as_ref().and_then(|place| place::route(place, &checked.reading)).unwrap_or_default();
    let spot = place.and_then(|place| place::bytes(&place, &checked.reading)).map(|bytes| lines.spot(bytes));
    let code = &judgement.obligation.code;
    let fingerprint = fingerprint(&checked.name, code, &route, 1);
    let mut result = result(code, kind, "none", &text, &fingerprint, context);
    result["locations"] = json!([location(uri, spot.as_ref(), &route, checked)]);
    result["properties"] = json!({
        "verdict": judgement.verdict.word(), "class": judgement.class.word(), "verified": judgement.verified,
    });
    result
}

fn result(code: &str, kind: &str, level: &str, text: &str, fingerprint: &str, context: &Context<'_>) -> Value {
    let mut result = json!({ "ruleId": code });
    if let Some(at) = catalogue::rule(code, context) {
        result["ruleIndex"] = at.into();
    }
    result["kind"] = kind.into();
    result["level"] = level.into();
    result["message"] = json!({ "text": text });
    result["partialFingerprints"] = json!({ "charterRoute/v1": fingerprint });
    if let Some(taxon) = catalogue::taxon(code, context) {
        result["taxa"] = json!([taxon]);
    }
    result
}

fn location(uri: &str, spot: Option<&Spot>, route: &str, checked: &Checked<'_>) -> Value {
    let mut location = json!({ "physicalLocation": { "artifactLocation": { "uri": uri } } });
    if let Some(spot) = spot {
        location["physicalLocation"]["region"] = region(spot);
        location["physicalLocation"]["region"]["snippet"] =
            json!({ "text": checked.reading.text.get(spot.bytes.clone()).unwrap_or_default() });
    }
    if !route.is_empty() {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": route, "kind": "element" }]);
    }
    location
}

fn region(spot: &Spot) -> Value {
    json!({
        "startLine": spot.line,
        "startColumn": spot.column,
        "endLine": spot.end_line,
        "endColumn": spot.end_column,
        "byteOffset": spot.bytes.start,
        "byteLength": spot.bytes.len(),
    })
}

/// What to write instead, and whether it may be made without being looked at.
fn fix(entry: &Entry<'_>, checked: &Checked<'_>, uri: &str, lines: &Lines<'_>, context: &Context<'_>) -> Option<Value> {
    let finding = &entry.found.finding;
    let fix = finding.fix.as_deref()?;
    let changes = changes(checked.reading.source.as_ref()?, fix).filter(|changes| !changes.is_empty())?;
    let replacements = changes
        .into_iter()
        .map(|change| json!({ "deletedRegion": region(&lines.spot(change.bytes)), "insertedContent": { "text": change.text } }));
    let replacements: Vec<Value> = replacements.collect();
    let word = context.locale.say(if fix.is_safe { "fix-safe" } else { "fix-offered" }, &[]);
    let args = [("word", word.into()), ("text", title(finding, fix, context.locale).into())];
    Some(json!({
        "description": { "text": context.locale.say("report-detail", &args) },
        "artifactChanges": [{ "artifactLocation": { "uri": uri }, "replacements": replacements }],
    }))
}
