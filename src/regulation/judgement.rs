//! Comparing a charter with a pack, as of a day.

use serde_json::Value;

use super::InAll;
use super::act::Class;
use super::contact;
use super::level::{class_of, is_verified, level_of};
use super::obligation::{Obligation, Version};
use super::pack::Pack;
use crate::charter::Kind as DocumentKind;
use crate::check::{Evidence, Outcome, Scene, Verdict, WorkCalendar, Workweek};
use crate::finding::{Arg, Citation, Finding, Ground, Level, Message, Place};
use crate::source::route::Route;
use crate::time::date::Date;

/// What a charter does with one obligation that is in force.
#[derive(Debug, Clone)]
pub struct Judgement<'pack> {
    /// The obligation.
    pub obligation: &'pack Obligation,
    /// Its version in force.
    pub version: &'pack Version,
    /// What the charter does.
    pub verdict: Verdict,
    /// Where, and what is there.
    pub evidence: Vec<Evidence>,
    /// How much it matters; none where it need not be said.
    pub level: Option<Level>,
    /// How much the source weighs.
    pub class: Class,
    /// Whether the first article was compared with the text that is in force.
    pub verified: bool,
}

/// What a charter does with a pack.
#[derive(Debug, Clone)]
pub struct Report<'pack> {
    /// The pack.
    pub pack: &'pack Pack,
    /// Every obligation in force, once, in the pack's order.
    pub judgements: Vec<Judgement<'pack>>,
    /// Duties that bind the charter and whose date is not set.
    pub pending: Vec<(&'pack Obligation, &'pack Version)>,
    /// What its author should know.
    pub findings: Vec<Finding>,
}

/// Compares `charter` with `pack` as of a day. `calendars` are those of the pack, for weeks of five and of six days.
pub fn judge<'pack>(charter: &Value, pack: &'pack Pack, calendars: &[WorkCalendar; 2], as_of: Date) -> Report<'pack> {
    let scene = Scene { charter, item: None, as_of, week: week_of(charter), calendars };
    let mut findings = Vec::new();
    let kinds = kinds_of_body(charter, pack);
    contact::judge(charter, pack, &mut findings);
    let document = document_kind(charter);
    let judgements: Vec<Judgement<'pack>> = pack
        .obligations
        .iter()
        .filter_map(|obligation| {
            let version = obligation.in_force(as_of)?;
            let outcome = match does_not_apply(version, pack, &kinds, document, &scene) {
                Some(why) => Outcome::not_applicable(Message::own(why, Vec::new())),
                None => version.check.judge(&scene),
            };
            let until = obligation.replaced_on(as_of);
            Some(Judgement {
                obligation,
                version,
                verdict: outcome.verdict,
                level: level_of(outcome.verdict, version, until, pack),
                class: class_of(version, pack),
                verified: version.basis.first().is_some_and(|basis| is_verified(basis, until, pack)),
                evidence: outcome.evidence,
            })
        })
        .collect();
    findings.extend(judgements.iter().filter_map(|judgement| finding_of(judgement, pack, charter)));
    let versions = pack.obligations.iter().flat_map(|obligation| obligation.versions.iter().map(move |version| (obligation, version)));
    let pending = versions.filter(|(_, version)| version.pending && does_not_apply(version, pack, &kinds, document, &scene).is_none());
    Report { pack, judgements, pending: pending.collect(), findings }
}

fn does_not_apply(version: &Version, pack: &Pack, kinds: &[String], document: DocumentKind, scene: &Scene<'_>) -> Option<&'static str> {
    let bound = version.applies_to.kind_of_body.iter().any(|kind| kinds.contains(kind));
    if !bound {
        // Of a body that is under another law too, the pack holds only a part.
        let outside = kinds.iter().all(|kind| pack.head.partly_covered.contains(kind));
        return Some(if outside { "not-applicable-outside" } else { "not-applicable-body" });
    }
    if !version.applies_to.document.contains(&document) {
        return Some("not-applicable-document");
    }
    let other_law = version.applies_to.unless.as_ref().is_some_and(|unless| unless.holds(scene));
    other_law.then_some("not-applicable-case")
}

fn week_of(charter: &Value) -> Option<Workweek> {
    match charter.get("working_days")?.as_str()? {
        "monday_to_friday" => Some(Workweek::OfFive),
        "monday_to_saturday" => Some(Workweek::OfSix),
        _ => None,
    }
}

fn document_kind(charter: &Value) -> DocumentKind {
    let kind = charter.get("kind").cloned().unwrap_or_default();
    serde_json::from_value(kind).unwrap_or_default()
}

/// The kinds of body that the charter says and the pack knows; the pack's first where there is none of these.
fn kinds_of_body(charter: &Value, pack: &Pack) -> Vec<String> {
    let known = &pack.head.kinds_of_body;
    let written = Route::root().key("organisation").key("kind_of_body");
    let written = written.of(charter).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let kinds: Vec<String> = written.filter(|kind| known.get(kind).is_some()).map(str::to_owned).collect();
    if kinds.is_empty() { known.0.first().map(|(first, _)| first.clone()).into_iter().collect() } else { kinds }
}

fn finding_of(judgement: &Judgement<'_>, pack: &Pack, charter: &Value) -> Option<Finding> {
    let level = judgement.level?;
    let version = judgement.version;
    let words = |words: &InAll| Message::Pack { words: words.by_tag(), args: Vec::new() };
    let message = match (judgement.verdict, &version.message.contradicts) {
        (Verdict::Contradicts, Some(contradicts)) => words(contradicts),
        (Verdict::CannotTell, _) => Message::own("verdict-cannot-tell", vec![("title", Arg::Message(Box::new(words(&version.title))))]),
        _ => words(&version.message.silent),
    };
    let mut places = judgement.evidence.iter().map(|evidence| (place_of(evidence, judgement.verdict, charter), evidence.says.clone()));
    let (place, label) = places.next().unwrap_or((Place::File, None));
    let mut finding = Finding::new(&judgement.obligation.code, level, message, place);
    finding.label = label;
    finding.related = places.collect();
    finding.help = Some(words(&version.help));
    finding.ground = Some(Box::new(Ground {
        title: words(&version.title),
        asks: words(&version.asks),
        verdict: judgement.verdict.word(),
        class: judgement.class.word(),
        verified: judgement.verified,
        since: version.from,
        citations: citations(version, pack),
    }));
    Some(finding)
}

/// The articles that a version rests on.
pub fn citations(version: &Version, pack: &Pack) -> Vec<Citation> {
    version
        .basis
        .iter()
        .filter_map(|basis| {
            let act = pack.act(&basis.act)?;
            let links = ["en", "fr", "nl", "de"].into_iter().filter_map(|tag| Some((tag.to_owned(), act.link(tag)?)));
            let section = basis.section.as_ref().map(InAll::by_tag);
            Some(Citation { act: act.short.by_tag(), article: basis.article.clone(), section, links: links.collect() })
        })
        .collect()
}

/// What is missing has no place of its own: it is shown at the key under which it would stand.
pub fn place_of(evidence: &Evidence, verdict: Verdict, charter: &Value) -> Place {
    if evidence.route.0.is_empty() {
        return Place::File;
    }
    let is_small = evidence.route.of(charter).is_some_and(|value| !value.is_object() && !value.is_array());
    if verdict == Verdict::Silent && !is_small {
        return Place::Key(evidence.route.clone());
    }
    if is_small { Place::Value(evidence.route.clone()) } else { Place::Key(evidence.route.clone()) }
}
