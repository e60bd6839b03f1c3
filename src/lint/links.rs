//! Whether the addresses of a charter lead somewhere: which they are, and what is said of the answers that somebody got who asked.

use std::collections::BTreeMap;

use serde_json::Value;

use super::passage::passages;
use super::tokens::{Kind, Target};
use crate::charter::read::shapes;
use crate::finding::{Arg, Args, Edit, Finding, Fix, Level, Message, Place};
use crate::source::route::Route;
use crate::time::date::Date;

/// The codes of what is said, each with its level; none is worse than a warning.
pub const CODES: [(&str, Level); 4] =
    [("LNK-01", Level::Warning), ("LNK-02", Level::Warning), ("LNK-03", Level::Note), ("LNK-04", Level::Note)];

/// An address of a charter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// As it is written, without what leads to a part of the page.
    pub url: String,
    /// Where it stands; whether it stands there alone.
    pub places: Vec<(Route, bool)>,
}

/// What came of asking for an address.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// There is a page.
    Reached,
    /// There is a page, for good at another address.
    Moved(String),
    /// There is no page, says the server (404, 410).
    Gone(u16),
    /// The server shows it to no program (401, 403, 429 …).
    Closed(u16),
    /// The server answered something else.
    Status(u16),
    /// Nobody answered.
    Failed(Failure),
    /// It was not asked for.
    NotAsked(Reason),
}

/// Why nobody answered.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Failure {
    /// The name of the host is not known.
    NoHost,
    /// It took too long.
    Timeout,
    /// There was no connection.
    NoConnection,
    /// There was no safe connection: the certificate, for example.
    Unsafe(String),
    /// One address leads to another, and so on.
    Redirects,
    /// An address led to something that is none.
    BadRedirect(String),
    /// Something else, in the words of the system.
    Other(String),
}

/// Why an address was not asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It is one of a private network.
    Private,
    /// The host asks programs not to.
    Robots,
    /// It is no web address.
    NoWeb,
    /// There are too many.
    TooMany,
}

/// The web addresses of a charter, each once, in the order of the file.
pub fn addresses(charter: &Value) -> Vec<Address> {
    let mut found: Vec<(String, Route, bool)> = Vec::new();
    shapes().visit(charter, &mut |route, shape, value| {
        if shape != "Link" {
            return;
        }
        match value {
            Value::String(url) => found.push((url.clone(), route.clone(), true)),
            Value::Object(map) => {
                found.extend(map.iter().filter_map(|(tag, url)| Some((url.as_str()?.to_owned(), route.key(tag), true))));
            }
            _ => {}
        }
    });
    let passages = passages(charter);
    for version in passages.iter().flat_map(|passage| &passage.versions) {
        for token in version.tokens.iter().filter(|token| token.kind == Kind::Link(Target::Web)) {
            let target = token.text.strip_prefix("](").and_then(|rest| rest.strip_suffix(')')).unwrap_or(&token.text);
            let target = target.split_whitespace().next().unwrap_or_default().trim_matches(['<', '>']);
            let target = if target.to_ascii_lowercase().starts_with("www.") { format!("https://{target}") } else { target.to_owned() };
            found.push((target, version.route.clone(), false));
        }
    }
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    let mut all: Vec<Address> = Vec::new();
    for (url, route, is_alone) in found {
        let url = url.split('#').next().unwrap_or_default().trim().to_owned();
        if url.is_empty() {
            continue;
        }
        let at = *at.entry(url.clone()).or_insert_with(|| {
            all.push(Address { url, places: Vec::new() });
            all.len() - 1
        });
        if !all[at].places.iter().any(|(known, _)| *known == route) {
            all[at].places.push((route, is_alone));
        }
    }
    all
}

/// What is said of an answer, and of the day on which it was given where that is not today's.
pub fn finding(address: &Address, answer: &Answer, asked: Option<Date>) -> Option<Finding> {
    let url = || ("url", Arg::from(address.url.as_str()));
    let status = |status: u16| ("status", Arg::Text(status.to_string()));
    let because = |id: &'static str, args: Args| ("why", Arg::Message(Box::new(Message::own(id, args))));
    let (code, id, args, help): (&str, &'static str, Args, Option<&'static str>) = match answer {
        Answer::Reached => return None,
        Answer::Moved(to) => ("LNK-04", "lnk-moved", vec![url(), ("to", to.as_str().into())], Some("help-lnk-moved")),
        Answer::Gone(code) => ("LNK-01", "lnk-gone", vec![url(), status(*code)], Some("help-lnk-gone")),
        Answer::Closed(code) => ("LNK-03", "lnk-closed", vec![url(), status(*code)], Some("help-lnk-look")),
        Answer::Status(code) => {
            ("LNK-02", "lnk-not-reached", vec![url(), because("lnk-why-status", vec![status(*code)])], Some("help-lnk-later"))
        }
        Answer::Failed(failure) => {
            let (id, words): (&'static str, &str) = match failure {
                Failure::NoHost => ("lnk-why-no-host", ""),
                Failure::Timeout => ("lnk-why-timeout", ""),
                Failure::NoConnection => ("lnk-why-no-connection", ""),
                Failure::Unsafe(words) => ("lnk-why-unsafe", words),
                Failure::Redirects => ("lnk-why-redirects", ""),
                Failure::BadRedirect(words) => ("lnk-why-bad-redirect", words),
                Failure::Other(words) => ("lnk-why-other", words),
            };
            ("LNK-02", "lnk-not-reached", vec![url(), because(id, vec![("words", words.into())])], Some("help-lnk-later"))
        }
        Answer::NotAsked(reason) => {
            let id = match reason {
                Reason::Private => "lnk-why-private",
                Reason::Robots => "lnk-why-robots",
                Reason::NoWeb => "lnk-why-no-web",
                Reason::TooMany => "lnk-why-too-many",
            };
            ("LNK-03", "lnk-not-asked", vec![url(), because(id, vec![])], Some("help-lnk-look"))
        }
    };
    let (first, others) = address.places.split_first()?;
    let mut finding = Finding::new(code, super::level(code), Message::own(id, args), Place::Value(first.0.clone()));
    finding.help = help.map(|help| Message::own(help, vec![]));
    finding.related = others.iter().map(|(route, _)| (Place::Value(route.clone()), None)).collect();
    finding.notes.extend(asked.map(|day| Message::own("lnk-asked", vec![("date", Arg::Date(day))])));
    // An address that stands alone can be written anew, in all its places or in none.
    if let Answer::Moved(to) = answer
        && address.places.iter().all(|(_, is_alone)| *is_alone)
    {
        let edits = address.places.iter().map(|(route, _)| Edit::Replace { at: route.clone(), with: Value::from(to.as_str()) }).collect();
        finding.fix = Some(Box::new(Fix { edits, is_safe: false }));
    }
    Some(finding)
}
