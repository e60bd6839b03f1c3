//! Sentences that every form of report says.

use super::{Context, Summary};
use crate::acceptance::{Found, Status};
use crate::check::Verdict;
use crate::finding::{Arg, Citation, Level};
use crate::regulation::Pack;
use crate::regulation::level::is_verified;
use crate::time::date::Date;

/// What there is to say of a finding beside its message, each with the id of its word; what was found too, where it is asked for.
pub(super) fn notes(found: &Found, context: &Context<'_>, with_label: bool) -> Vec<(&'static str, String)> {
    let (finding, locale) = (&found.finding, context.locale);
    let mut notes = Vec::new();
    if let Some(acceptance) = found.acceptance() {
        notes.push(("acceptance-until", locale.date(acceptance.until)));
        notes.push(("acceptance-reason", acceptance.reason.clone()));
        notes.push(("acceptance-owner", acceptance.owner.clone()));
    }
    if found.rule_level != finding.level {
        let level = locale.say(level_id(found.rule_level), &[]);
        notes.push(("word-note", locale.say("acceptance-level-changed", &[("level", level.into())])));
    }
    notes.extend(finding.label.iter().filter(|_| with_label).map(|label| ("word-found", locale.message(label))));
    notes.extend(finding.notes.iter().map(|note| ("word-note", locale.message(note))));
    if let Some(ground) = &finding.ground {
        notes.push(("word-asked", locale.message(&ground.asks)));
        for cited in &ground.citations {
            let mut text = context.locale.citation(cited);
            if let Some(link) = link(cited, context) {
                text = format!("{text}\n{link}");
            }
            notes.push(("word-basis", text));
        }
        notes.push(("word-weight", weight(ground.class, ground.since, ground.verified, context)));
    }
    notes.extend(finding.help.as_ref().map(|help| ("word-help", locale.message(help))));
    notes
}

/// Where it can be read.
pub(super) fn link<'citation>(citation: &'citation Citation, context: &Context<'_>) -> Option<&'citation str> {
    let tag = context.locale.language().tag();
    citation.links.get(tag).or_else(|| citation.links.get("en")).map(String::as_str)
}

/// How much the source weighs, since when it asks this, and whether it was compared with its text.
pub(super) fn weight(class: &str, since: Option<Date>, verified: bool, context: &Context<'_>) -> String {
    let name = match class {
        "law" => "class-law",
        "directive" => "class-directive",
        "practice" => "class-practice",
        _ => "class-house",
    };
    let mut parts = vec![context.locale.say(name, &[])];
    parts.extend(since.map(|since| context.locale.say("report-since", &[("date", Arg::Date(since))])));
    if ["law", "directive"].contains(&class) {
        let verified = if verified { "report-verified" } else { "report-not-verified" };
        parts.push(context.locale.say(verified, &[]));
    }
    parts.join(" · ")
}

/// What was compared, with what, and what that says and does not say.
pub(super) fn statements(summary: &Summary, context: &Context<'_>) -> Vec<String> {
    let mut statements = Vec::new();
    for pack in used(summary, context) {
        let locale = context.locale;
        let args = [
            ("pack", pack.head.title.of(locale.language().tag()).into()),
            ("version", pack.head.version.as_str().into()),
            ("sha", pack.sha256.chars().take(12).collect::<String>().into()),
            ("date", Arg::Date(context.as_of)),
        ];
        statements.push(locale.say("report-compared-with", &args));
        let (verified, all, dates) = verification(pack, context);
        let id = if verified == 0 { "report-verification-none" } else { "report-verification" };
        let args = [("verified", Arg::Count(verified)), ("all", Arg::Count(all)), ("dates", Arg::List(dates))];
        statements.push(locale.say(id, &args));
    }
    if statements.is_empty() {
        statements.push(context.locale.say("report-no-pack", &[]));
    }
    statements.push(context.locale.say("report-is-no-advice", &[]));
    statements
}

/// The packs that judged a charter.
pub(super) fn used<'run>(summary: &Summary, context: &Context<'run>) -> impl Iterator<Item = &'run Pack> {
    context.packs.iter().copied().filter(|pack| summary.packs.contains(&pack.head.id))
}

/// How many versions in force rest on a text that was opened, of how many, and on which days.
fn verification(pack: &Pack, context: &Context<'_>) -> (usize, usize, Vec<Arg>) {
    let mut dates = std::collections::BTreeSet::new();
    let (mut verified, mut all) = (0, 0);
    for obligation in &pack.obligations {
        let Some(version) = obligation.in_force(context.as_of) else { continue };
        all += 1;
        let Some(basis) = version.basis.first() else { continue };
        if is_verified(basis, obligation.replaced_on(context.as_of), pack) {
            verified += 1;
            dates.extend(basis.verified.as_ref().map(|verified| verified.date));
        }
    }
    (verified, all, dates.into_iter().map(Arg::Date).collect())
}

/// "2 errors, 3 warnings and 14 notes in 1 charter".
pub(super) fn counts(summary: &Summary, context: &Context<'_>) -> String {
    let charters = context.locale.say("count-charters", &[("count", Arg::Count(summary.charters))]);
    match levels(summary, context) {
        Some(found) => context.locale.say("report-found", &[("found", found.into()), ("charters", charters.into())]),
        None => context.locale.say("report-nothing-found", &[("charters", charters.into())]),
    }
}

/// "2 errors, 3 warnings and 14 notes"; nothing where nothing was found.
pub(super) fn levels(summary: &Summary, context: &Context<'_>) -> Option<String> {
    let levels = [("count-errors", summary.errors), ("count-warnings", summary.warnings), ("count-notes", summary.notes)];
    let found = levels.into_iter().filter(|(_, number)| *number > 0);
    let found: Vec<String> = found.map(|(id, number)| context.locale.say(id, &[("count", Arg::Count(number))])).collect();
    (!found.is_empty()).then(|| context.locale.list(&found))
}

/// The word for how much a finding matters: its level, or that it is accepted.
pub(super) fn level(found: &Found, context: &Context<'_>) -> String {
    let id = match &found.status {
        Status::Accepted(_) => "acceptance-accepted",
        Status::Open | Status::Known => level_id(found.finding.level),
    };
    context.locale.say(id, &[])
}

fn level_id(level: Level) -> &'static str {
    match level {
        Level::Error => "level-error",
        Level::Warning => "level-warning",
        Level::Note => "level-note",
    }
}

/// "12 stated, 2 referred, 14 silent"; nothing where no pack judged.
pub(super) fn verdicts(summary: &Summary, context: &Context<'_>) -> Option<String> {
    let counted = counted(summary.verdicts, context);
    (!counted.is_empty()).then(|| context.locale.say("report-verdicts", &[("verdicts", counted.join(", ").into())]))
}

/// What a charter does with an obligation, in words.
pub(super) fn verdict(verdict: Verdict, context: &Context<'_>) -> String {
    let id = match verdict {
        Verdict::Stated => "verdict-word-stated",
        Verdict::Referred => "verdict-word-referred",
        Verdict::CannotTell => "verdict-word-cannot-tell",
        Verdict::Silent => "verdict-word-silent",
        Verdict::Contradicts => "verdict-word-contradicts",
        Verdict::NotApplicable => "verdict-word-not-applicable",
    };
    context.locale.say(id, &[])
}

/// Each number of verdicts that is not 0, in words; in the order of `Verdict::ALL`.
pub(super) fn counted(numbers: [usize; 6], context: &Context<'_>) -> Vec<String> {
    let counted = Verdict::ALL.into_iter().zip(numbers).filter(|(_, count)| *count > 0);
    counted.map(|(verdict, count)| context.locale.say(count_id(verdict), &[("count", Arg::Count(count))])).collect()
}

fn count_id(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Stated => "count-stated",
        Verdict::Referred => "count-referred",
        Verdict::CannotTell => "count-cannot-tell",
        Verdict::Silent => "count-silent",
        Verdict::Contradicts => "count-contradicts",
        Verdict::NotApplicable => "count-not-applicable",
    }
}
