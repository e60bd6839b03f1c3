//! What there is to know of what stands under the pointer.

use serde_json::Value;

use super::{ids, schema};
use crate::charter::hours::Hours;
use crate::charter::read::shapes;
use crate::charter::text::Language;
use crate::finding::Arg;
use crate::language::Locale;
use crate::regulation::judgement::citations;
use crate::regulation::{Judgement, Pack};
use crate::report::Checked;
use crate::source::route::Route;
use crate::time::duration::Duration;

/// So many obligations are told of one place.
const MOST: usize = 8;

/// What there is to know, as Markdown; none where that is nothing.
pub(super) fn of(checked: &Checked<'_>, route: &Route, is_key: bool, packs: &[&Pack], locale: &Locale) -> Option<String> {
    let charter = checked.reading.value();
    let mut parts = Vec::new();
    if is_key {
        parts.extend(schema::description(&route.0).map(str::to_owned));
    } else {
        parts.extend(of_word(charter, route));
        parts.extend(of_name(charter, route, packs, locale));
    }
    parts.extend(hours(charter, route, locale));
    parts.extend(duration(charter, route, locale));
    let judged = checked.reports.iter().flat_map(|report| report.judgements.iter().map(|judgement| (judgement, report.pack)));
    let near: Vec<(&Judgement<'_>, &Pack)> = judged.filter(|(judgement, _)| is_about(judgement, route)).take(MOST).collect();
    parts.extend(near.into_iter().map(|(judgement, pack)| obligation(judgement, pack, locale)));
    (!parts.is_empty()).then(|| parts.join("\n\n---\n\n"))
}

/// Whether an obligation was judged by what stands here, or just below or above.
fn is_about(judgement: &Judgement<'_>, route: &Route) -> bool {
    judgement.evidence.iter().any(|evidence| {
        let at = &evidence.route;
        let depth = at.0.len().abs_diff(route.0.len());
        !at.0.is_empty() && depth <= 1 && (at.is_within(route) || route.is_within(at))
    })
}

fn obligation(judgement: &Judgement<'_>, pack: &Pack, locale: &Locale) -> String {
    let tag = locale.language().tag();
    let version = judgement.version;
    let verdict = locale.say(&format!("verdict-word-{}", judgement.verdict.word().replace('_', "-")), &[]);
    let mut lines =
        vec![format!("**{}** {} — *{verdict}*", judgement.obligation.code, version.title.of(tag)), version.asks.of(tag).to_owned()];
    for citation in citations(version, pack) {
        let named = locale.citation(&citation);
        lines.push(match citation.links.get(tag).or_else(|| citation.links.get("en")) {
            Some(link) => format!("[{named}]({link})"),
            None => named,
        });
    }
    lines.push(locale.say(&format!("class-{}", judgement.class.word()), &[]));
    lines.join("  \n")
}

/// What a word of a list means.
fn of_word(charter: &Value, route: &Route) -> Option<String> {
    let word = route.of(charter)?.as_str()?;
    let (_, meaning) = schema::at(&route.0).words().into_iter().find(|(known, _)| known == word)?;
    meaning.map(|meaning| format!("`{word}`: {meaning}"))
}

/// What is known of what is named here: an entry of the charter, or something of a pack.
fn of_name(charter: &Value, route: &Route, packs: &[&Pack], locale: &Locale) -> Option<String> {
    let id = route.of(charter)?.as_str()?;
    let tag = locale.language().tag();
    let (names, _) = shapes().at(charter, route);
    let of_pack = packs.iter().find_map(|pack| {
        names.iter().find_map(|name| match *name {
            "BodyRef" => pack.bodies.get(id).map(|body| format!("**{}**  \n{}", body.name.of(tag), ids::about_body(body, locale))),
            "KindOfBody" => pack.head.kinds_of_body.get(id).map(|title| title.of(tag).to_owned()),
            "ActRef" => pack.act(id).map(|act| match act.link(tag) {
                Some(link) => format!("[{}]({link})", act.short.of(tag)),
                None => act.short.of(tag).to_owned(),
            }),
            "PackRef" => (pack.head.id == id).then(|| pack.head.title.of(tag).to_owned()),
            _ => None,
        })
    });
    of_pack.or_else(|| {
        let target = ids::target(charter, route)?;
        let entry = if target.last_key() == Some("id") { target.parent()? } else { target };
        ids::name(entry.of(charter)?).map(|name| format!("**{}**", escaped(&name)))
    })
}

/// The hours that stand here, in words.
fn hours(charter: &Value, route: &Route, locale: &Locale) -> Option<String> {
    let mut at = route.clone();
    while !shapes().at(charter, &at).0.contains(&"Hours") {
        at = at.parent()?;
    }
    let hours: Hours = serde_json::from_value(at.of(charter)?.clone()).ok()?;
    let drafting = charter.get("languages").and_then(|languages| languages.get(0)?.as_str()).and_then(Language::of_locale);
    Some(escaped(&locale.hours(&hours, drafting.unwrap_or(Language::En)).sentence))
}

/// The length of time that stands here, in words.
fn duration(charter: &Value, route: &Route, locale: &Locale) -> Option<String> {
    if !shapes().at(charter, route).0.contains(&"Duration") {
        return None;
    }
    let duration: Duration = serde_json::from_value(route.of(charter)?.clone()).ok()?;
    Some(locale.arg(&Arg::Duration(duration)))
}

/// The author's words, which are no Markdown here.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if "\\`*_{}[]<>#|!~".contains(character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
