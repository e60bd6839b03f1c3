//! Names: of the charter's own entries, and of what the packs register.

use lsp_types::CompletionItemKind;
use serde_json::Value;

use super::completion::Word;
use super::context::Context;
use super::document::Document;
use crate::charter::lookup;
use crate::charter::read::shapes;
use crate::charter::text::Language;
use crate::language::Locale;
use crate::regulation::{Pack, RegisterBody};
use crate::source::route::{Route, Step};

/// The lists of whose entries a definition names one.
fn lists(shape: &str) -> &'static [&'static str] {
    match shape {
        "ChannelRef" => &["channels"],
        "SiteRef" => &["sites"],
        "ServiceRef" => &["services"],
        "AudienceRef" => &["audiences"],
        "ChapterRef" => &["chapters"],
        _ => &[],
    }
}

/// The lists whose entries can be named; `same_as` names one of the first two.
const LISTS: [&str; 5] = ["channels", "sites", "services", "audiences", "chapters"];

/// The names that are known for what may stand here, by the names of its definitions.
pub(super) fn known(names: &[&str], context: &Context, document: &Document<'_>, packs: &[&Pack], locale: &Locale) -> Vec<Word> {
    let tag = locale.language().tag();
    let mut words = Vec::new();
    for name in names {
        let is_same_as = context.steps.last() == Some(&Step::Key("same_as".to_owned()));
        let own = if is_same_as { &LISTS[..2] } else { lists(name) };
        for list in own {
            words.extend(entries(document, list).map(|(id, detail)| Word {
                word: id,
                detail,
                kind: CompletionItemKind::REFERENCE,
                ..Word::plain()
            }));
        }
        match *name {
            "TermRef" => words.extend(terms(&document.last).into_iter().map(|word| Word {
                word,
                kind: CompletionItemKind::REFERENCE,
                ..Word::plain()
            })),
            "Language" => {
                for word in &mut words {
                    let language = Language::of_tag(&word.word);
                    word.detail = language.map(|language| locale.language_name(language));
                }
            }
            _ => {}
        }
        for pack in packs {
            let word = |id: &str, detail: &str, about: Option<String>| Word {
                word: id.to_owned(),
                detail: Some(detail.to_owned()),
                about,
                kind: CompletionItemKind::CONSTANT,
            };
            match *name {
                "KindOfBody" => words.extend(pack.head.kinds_of_body.0.iter().map(|(id, title)| word(id, title.of(tag), None))),
                "BodyRef" => words.extend(pack.bodies.iter().map(|(id, body)| word(id, body.name.of(tag), Some(about_body(body, locale))))),
                "ActRef" => words.extend(pack.acts.iter().map(|(id, act)| word(id, act.short.of(tag), act.link(tag)))),
                "PackRef" => words.push(word(&pack.head.id, pack.head.title.of(tag), None)),
                _ => {}
            }
        }
    }
    words
}

/// What the register knows of a body, as Markdown.
pub(super) fn about_body(body: &RegisterBody, locale: &Locale) -> String {
    let tag = locale.language().tag();
    let mut lines = vec![body.competence.of(tag).to_owned()];
    lines.extend(body.url.as_ref().and_then(|url| url.best(tag)).map(|url| format!("<{url}>")));
    lines.extend(body.email.clone());
    lines.extend(body.phone.as_deref().map(|phone| locale.phone(phone)));
    lines.join("  \n")
}

/// The entries of a list of the charter, by id and name; by the lines of its text where it could never be read.
fn entries(document: &Document<'_>, list: &str) -> impl Iterator<Item = (String, Option<String>)> {
    let mut entries: Vec<(String, Option<String>)> = Vec::new();
    for entry in document.last.get(list).and_then(Value::as_array).into_iter().flatten() {
        let Some(id) = entry.get("id").and_then(Value::as_str) else { continue };
        entries.push((id.to_owned(), name(entry)));
    }
    if document.last.is_null() {
        let below = document.text.lines().skip_while(|line| line.split(':').next() != Some(list)).skip(1);
        let below = below.take_while(|line| line.starts_with([' ', '-', '#']) || line.trim().is_empty());
        let ids = below.filter_map(|line| line.split_once("id: ")?.1.split([' ', ',', '}', '\r']).next());
        entries.extend(ids.filter(|id| !id.is_empty()).map(|id| (id.to_owned(), None)));
    }
    entries.into_iter()
}

/// What an entry is called, in whichever language comes first.
pub(super) fn name(entry: &Value) -> Option<String> {
    let name = ["name", "title", "promise"].into_iter().find_map(|key| entry.get(key))?;
    let words = name.as_str().or_else(|| name.as_object()?.values().find_map(Value::as_str))?;
    Some(words.chars().take(80).collect())
}

/// The places of terms in the charter, as a promise names them.
fn terms(charter: &Value) -> Vec<String> {
    let mut terms = Vec::new();
    for place in lookup::TERMS {
        match place.split_once("[]") {
            None => terms.extend(follow(charter, place).map(|_| place.to_owned())),
            Some((list, key)) => {
                let Some(list_route) = follow(charter, list) else { continue };
                for entry in list_route.of(charter).and_then(Value::as_array).into_iter().flatten() {
                    let place = entry.get("id").and_then(Value::as_str).map(|id| format!("{list}[{id}]{key}"));
                    terms.extend(place.filter(|place| follow(charter, place).is_some()));
                }
            }
        }
    }
    terms
}

/// The way to a place as people write it: `services[permit].processing`.
fn follow(charter: &Value, place: &str) -> Option<Route> {
    let mut route = Route::root();
    for part in place.split('.') {
        let (key, id) = part.split_once('[').map_or((part, None), |(key, id)| (key, id.strip_suffix(']')));
        route = route.key(key);
        if let Some(id) = id {
            let items = route.of(charter)?.as_array()?;
            route = route.item(items.iter().position(|item| item.get("id").and_then(Value::as_str) == Some(id))?);
        }
    }
    route.of(charter).map(|_| route)
}

/// Where the entry is defined that is named at `route`, or defined there.
pub(super) fn target(charter: &Value, route: &Route) -> Option<Route> {
    let id = route.of(charter)?.as_str()?;
    if let [Step::Key(list), Step::Item(_), Step::Key(key)] = route.0.as_slice()
        && key == "id"
        && LISTS.contains(&list.as_str())
    {
        return Some(route.clone());
    }
    let (names, _) = shapes().at(charter, route);
    if names.contains(&"TermRef") {
        return follow(charter, id);
    }
    let of_shape = names.iter().map(|name| lists(name)).find(|lists| !lists.is_empty());
    let is_same_as = matches!(route.0.last(), Some(Step::Key(key)) if key == "same_as");
    let lists = of_shape.or(is_same_as.then_some(&LISTS[..2]))?;
    lists.iter().find_map(|list| Some(follow(charter, &format!("{list}[{id}]"))?.key("id")))
}

/// Where the entry is named that is defined at `target`.
pub(super) fn uses(charter: &Value, target_at: &Route) -> Vec<Route> {
    let mut uses = Vec::new();
    shapes().visit(charter, &mut |route, shape, value| {
        let can_name = !lists(shape).is_empty() || shape == "TermRef" || matches!(route.0.last(), Some(Step::Key(key)) if key == "same_as");
        if can_name && value.is_string() && target(charter, route).as_ref() == Some(target_at) && !uses.contains(route) {
            uses.push(route.clone());
        }
    });
    uses
}
