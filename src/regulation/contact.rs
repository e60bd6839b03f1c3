//! Outside bodies that a charter writes out although the pack's register has them.

use serde_json::Value;

use super::body::RegisterBody;
use super::pack::Pack;
use super::{InAll, InSome};
use crate::charter::read::shapes;
use crate::finding::{Arg, Edit, Finding, Fix, Level, Message, Place};
use crate::source::route::Route;

/// Adds what differs between the contact details that the charter writes out and those of the register.
pub(super) fn judge(charter: &Value, pack: &Pack, findings: &mut Vec<Finding>) {
    shapes().visit(charter, &mut |route, shape, value| {
        if shape == "OwnBody"
            && let Some((id, body)) = pack.bodies.iter().find(|(_, body)| is_called(value, &body.name))
        {
            findings.extend(differing(route, value, id, body, pack));
        }
    });
}

/// What the charter says of a body, and what the register does.
struct Detail<'register> {
    key: &'static str,
    /// As the register writes it; none where it does not know.
    registered: Option<&'register str>,
    differs: bool,
}

fn differing(route: &Route, own: &Value, id: &str, body: &RegisterBody, pack: &Pack) -> Option<Finding> {
    let details: Vec<Detail<'_>> = own.as_object()?.iter().filter_map(|(key, value)| detail(key, value, body)).collect();
    let mut differing = details.iter().filter(|detail| detail.differs);
    let first = differing.next()?;
    let known = std::iter::once(first).chain(differing.clone()).filter_map(|detail| detail.registered);
    let known = known.map(|known| Arg::from(format!("`{known}`"))).collect();
    let args = vec![("pack", pack.head.id.as_str().into()), ("known", Arg::List(known))];
    let place = Place::Value(route.key(first.key));
    let mut finding = Finding::new("REF-05", Level::Warning, Message::own("ref-other-contact", args), place);
    finding.related = differing.map(|detail| (Place::Value(route.key(detail.key)), None)).collect();
    finding.help = Some(Message::own("help-registered-body", vec![("id", id.into())]));
    // Nothing that the charter tells is lost: the register knows as much of the body.
    let is_known = details.iter().all(|detail| detail.registered.is_some());
    let edits = vec![Edit::Replace { at: route.clone(), with: Value::from(id) }];
    finding.fix = Some(Box::new(Fix { edits, is_safe: is_known }));
    Some(finding)
}

fn detail<'register>(key: &str, value: &Value, body: &'register RegisterBody) -> Option<Detail<'register>> {
    let (key, registered, is_same) = match key {
        "phone" => {
            let known = body.phone.as_deref();
            ("phone", known, known == value.as_str())
        }
        "email" => {
            let known = body.email.as_deref();
            ("email", known, known.zip(value.as_str()).is_some_and(|(known, own)| known.eq_ignore_ascii_case(own)))
        }
        "url" => {
            let known = body.url.as_ref().and_then(|url| url.best("fr"));
            let all: Vec<String> = body.url.iter().flat_map(in_some).map(site).collect();
            // A page of its web site is no other web site.
            ("url", known, words(value).all(|own| all.iter().any(|known| site(own).starts_with(known))))
        }
        "address" => {
            let address = body.address.as_ref();
            let known = address.and_then(|address| address.street.best("fr"));
            ("address", known, address.is_some_and(|address| value.get("postcode").is_none_or(|own| *own == *address.postcode)))
        }
        _ => return None,
    };
    Some(Detail { key, registered, differs: registered.is_some() && !is_same })
}

/// Whether every name that the charter gives is one of the body's.
fn is_called(own: &Value, name: &InAll) -> bool {
    let known: Vec<String> = [&name.fr, &name.nl, &name.de, &name.en].map(|name| plain(name)).into();
    let mut names = own.get("name").into_iter().flat_map(words).peekable();
    names.peek().is_some() && names.all(|own| known.contains(&plain(own)))
}

/// A name without its abbreviation in brackets, and in small letters.
fn plain(name: &str) -> String {
    let name = name.split(" (").next().unwrap_or_default();
    name.to_lowercase().replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A web address without what decides nothing.
fn site(url: &str) -> String {
    let url = url.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    url.trim_end_matches('/').to_lowercase()
}

/// The words of a text, in whichever languages.
fn words(text: &Value) -> impl Iterator<Item = &str> {
    let one = text.as_str().into_iter();
    one.chain(["fr", "nl", "de", "en"].into_iter().filter_map(|tag| text.get(tag)?.as_str()))
}

fn in_some(words: &InSome) -> impl Iterator<Item = &str> {
    [&words.fr, &words.nl, &words.de, &words.en].into_iter().filter_map(|words| words.as_deref())
}
