//! The promises as comma-separated values (RFC 4180), in the columns of Canada's data on service standards.

use super::escape::cell;
use super::loss::{ALWAYS, Taken, entry};
use super::page::{promise, promise_state, term_of};
use super::{Broken, Made, Request, Templates, escape, prose};
use crate::charter::Charter;
use crate::charter::channel::{Channel, ChannelKind};
use crate::charter::commitment::{Action, Commitment, Theme};
use crate::charter::organisation::DocumentRole;
use crate::charter::service::Service;
use crate::charter::term::{Force, Term};
use crate::charter::text::{Language, Link, Words};
use crate::source::route::{Route, Step};

/// A promise about one service and through one kind of channel, where it names any.
struct Row<'run> {
    charter: &'run Charter,
    request: &'run Request<'run>,
    commitment: &'run Commitment,
    term: &'run Term,
    service: Option<&'run Service>,
    channel: Option<&'static str>,
}

/// What stands in a column.
enum Cell {
    /// One value.
    One(fn(&Row<'_>) -> String),
    /// One a language of the charter; the column's name ends with the language.
    Each(fn(&Row<'_>, Language) -> String),
}

/// The columns, in order. What an organisation has reached stands in no charter, so those cells are empty.
const COLUMNS: [(&str, Cell); 18] = [
    ("fiscal_yr", Cell::One(|_| String::new())),
    ("service_id", Cell::One(|row| row.service.map(|service| service.id.0.clone()).unwrap_or_default())),
    ("service_name", Cell::Each(|row, language| row.service.map(|service| row.words(&service.name, language)).unwrap_or_default())),
    ("service_standard_id", Cell::One(|row| row.commitment.id.0.clone())),
    ("service_standard", Cell::Each(|row, language| promise(row.charter, row.request, row.commitment, language).unwrap_or_default())),
    ("type", Cell::One(|row| kind(row.commitment, row.term).to_owned())),
    ("channel", Cell::One(|row| row.channel.unwrap_or_default().to_owned())),
    ("channel_comments", Cell::Each(|row, language| row.channel_names(language))),
    ("target", Cell::One(|row| share(row.term))),
    ("volume_meeting_target", Cell::One(|_| String::new())),
    ("total_volume", Cell::One(|_| String::new())),
    ("performance", Cell::One(|_| String::new())),
    ("comments", Cell::Each(|row, language| row.conditions(language))),
    ("target_met", Cell::One(|_| "NA".to_owned())),
    ("standards_targets_uri", Cell::Each(|row, language| row.published(language))),
    ("performance_results_uri", Cell::Each(|row, language| row.results(language))),
    ("owner_org", Cell::One(|row| row.charter.id.0.clone())),
    ("owner_org_title", Cell::One(|row| row.owner())),
];

/// As comma-separated values.
pub(super) fn csv(charter: &Charter, request: &Request<'_>, _: &Templates) -> Result<Made, Broken> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let mut written = writer.write_record(headings(charter));
    for commitment in &charter.commitments {
        let Some(term) = term_of(charter, commitment) else { continue };
        for service in services(charter, commitment, &term) {
            for channel in channels(charter, &term) {
                let row = Row { charter, request, commitment, term: &term, service, channel };
                written = written.and_then(|()| writer.write_record(row.cells()));
            }
        }
    }
    let bytes = written.ok().and_then(|()| writer.into_inner().ok());
    bytes.map(Made::File).ok_or_else(|| Broken::Template("csv".to_owned()))
}

fn headings(charter: &Charter) -> Vec<String> {
    let named = COLUMNS.iter().flat_map(|(name, cell)| match cell {
        Cell::One(_) => vec![(*name).to_owned()],
        Cell::Each(_) => charter.languages.iter().map(|language| format!("{name}_{language}")).collect(),
    });
    named.collect()
}

/// The services that a promise is about; none where it is about all.
fn services<'charter>(charter: &'charter Charter, commitment: &Commitment, term: &Term) -> Vec<Option<&'charter Service>> {
    let named = |service: &&Service| {
        let is_applied_to = term.applies_to.as_ref().is_some_and(|applies_to| applies_to.services.iter().any(|id| id.0 == service.id.0));
        is_applied_to || commitment.term.as_ref().is_some_and(|place| place.0 == format!("services[{}].processing", service.id.0))
    };
    or_all(charter.services.iter().filter(named))
}

/// The codes of the channels that a promise is about; none where it is about all.
fn channels(charter: &Charter, term: &Term) -> Vec<Option<&'static str>> {
    let named = named_channels(charter, term).map(|channel| channel.kind);
    let kinds = term.applies_to.iter().flat_map(|applies_to| applies_to.channel_kinds.iter().copied());
    let mut codes: Vec<&'static str> = Vec::new();
    for code in named.chain(kinds).map(code) {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    or_all(codes.into_iter())
}

fn or_all<T>(named: impl Iterator<Item = T>) -> Vec<Option<T>> {
    let mut named: Vec<Option<T>> = named.map(Some).collect();
    if named.is_empty() {
        named.push(None);
    }
    named
}

fn named_channels<'run>(charter: &'run Charter, term: &'run Term) -> impl Iterator<Item = &'run Channel> {
    let is_named = |id: &str| {
        let by_scope = term.applies_to.as_ref().is_some_and(|applies_to| applies_to.channels.iter().any(|channel| channel.0 == id));
        by_scope || term.channel.as_ref().is_some_and(|channel| channel.0 == id)
    };
    charter.channels.iter().filter(move |channel| is_named(&channel.id.0))
}

/// The code of a kind of channel.
fn code(kind: ChannelKind) -> &'static str {
    match kind {
        ChannelKind::Visit => "PERSON",
        ChannelKind::Phone => "TEL",
        ChannelKind::Email => "EML",
        ChannelKind::Post => "POST",
        ChannelKind::Fax => "FAX",
        ChannelKind::SignLanguage => "OTH",
        ChannelKind::WebForm | ChannelKind::Website | ChannelKind::Portal | ChannelKind::App => "ONL",
        ChannelKind::Chat | ChannelKind::Social | ChannelKind::Ebox | ChannelKind::Video => "ONL",
    }
}

/// The code of what is promised: access, accuracy, timeliness, or something else.
fn kind(commitment: &Commitment, term: &Term) -> &'static str {
    let has_a_time = term.tiers.iter().any(|tier| tier.within.is_some());
    let is_timed = has_a_time || term.within.is_some() || term.by.is_some() || term.every.is_some() || term.before.is_some();
    match (commitment.action, commitment.theme) {
        (Some(Action::AnswerPhone | Action::BeAvailable | Action::ServeAtCounter), _) => "ACS",
        _ if is_timed => "TML",
        (Some(Action::Correct | Action::SolveAtFirstContact), _) => "ACY",
        (_, Some(Theme::ResponseTime)) => "TML",
        (_, Some(Theme::Accessibility)) => "ACS",
        _ => "OTH",
    }
}

/// The share of cases, from 0 to 1; all of them where that is guaranteed.
fn share(term: &Term) -> String {
    match (term.target, term.force) {
        (Some(share), _) => ((share.0 * 100.0).round() / 10_000.0).to_string(),
        (None, Some(Force::Guarantee)) => "1".to_owned(),
        (None, _) => String::new(),
    }
}

impl Row<'_> {
    fn cells(&self) -> Vec<String> {
        let cells = COLUMNS.iter().flat_map(|(_, cell)| match cell {
            Cell::One(value) => vec![value(self)],
            Cell::Each(value) => self.charter.languages.iter().map(|language| value(self, *language)).collect(),
        });
        cells.map(|text| cell(&text)).collect()
    }

    /// The author's words in exactly this language.
    fn words(&self, words: &Words, language: Language) -> String {
        let text = words.in_language(language, self.charter.drafting_language()).unwrap_or_default();
        prose::without_controls(text.trim())
    }

    fn channel_names(&self, language: Language) -> String {
        let named = named_channels(self.charter, self.term).filter(|channel| Some(code(channel.kind)) == self.channel);
        let names: Vec<String> = named.filter_map(|channel| Some(self.words(channel.name.as_ref()?, language))).collect();
        names.join("; ")
    }

    fn conditions(&self, language: Language) -> String {
        let texts = [&self.term.conditions, &self.term.exclusions].into_iter().flatten();
        let state = promise_state(self.charter, self.request, self.commitment, language);
        let said = texts.map(|text| prose::plain(&self.words(text, language))).filter(|text| !text.is_empty());
        state.into_iter().chain(said).collect::<Vec<_>>().join(" ")
    }

    fn published(&self, language: Language) -> String {
        self.address(self.charter.validity.as_ref().and_then(|validity| validity.published_url.as_ref()), language)
    }

    fn results(&self, language: Language) -> String {
        let results = self.charter.documents.iter().find(|document| document.role == DocumentRole::Results);
        self.address(results.map(|document| &document.link), language)
    }

    /// One address may serve all languages.
    fn address(&self, link: Option<&Link>, language: Language) -> String {
        let best = link.and_then(|link| link.best(language, self.charter.drafting_language()));
        let address = best.map(|(link, _)| prose::without_controls(link)).filter(|link| prose::is_harmless(link));
        address.map(|link| escape::href(&link)).unwrap_or_default()
    }

    /// The name of the body in every language, as the Canadian data write it.
    fn owner(&self) -> String {
        let mut names: Vec<String> = Vec::new();
        for name in self.charter.languages.iter().map(|language| self.words(&self.charter.organisation.name, *language)) {
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        names.join(" | ")
    }
}

/// What stands in some cell.
pub(super) const TAKES: &[Taken] = &[
    ("id", ALWAYS),
    ("languages", ALWAYS),
    ("organisation.name", ALWAYS),
    ("validity.published_url", ALWAYS),
    ("documents[].link", |charter, _, place| {
        let results = charter.documents.iter().position(|document| document.role == DocumentRole::Results);
        results.is_some_and(|at| place.0.get(1) == Some(&Step::Item(at)))
    }),
    ("services[].id", is_of_promised_service),
    ("services[].name", is_of_promised_service),
    ("channels[].name", |charter, _, place| {
        let Some(channel) = entry(&charter.channels, place) else { return false };
        let terms = charter.commitments.iter().filter_map(|commitment| term_of(charter, commitment));
        terms.into_iter().any(|term| named_channels(charter, &term).any(|named| named.id.0 == channel.id.0))
    }),
    ("commitments[].id", ALWAYS),
    ("commitments[].state", ALWAYS),
    ("commitments[].promise", ALWAYS),
    ("commitments[].within", |charter, _, place| says(charter, place, &["{deadline}", "{duration}"])),
    ("commitments[].amount", |charter, _, place| says(charter, place, &["{amount}"])),
    ("commitments[].target", ALWAYS),
    ("commitments[].conditions", ALWAYS),
    ("commitments[].exclusions", ALWAYS),
];

fn is_of_promised_service(charter: &Charter, _: &Request<'_>, place: &Route) -> bool {
    let Some(service) = entry(&charter.services, place) else { return false };
    let is_named = |commitment: &Commitment| {
        let term = term_of(charter, commitment);
        term.is_some_and(|term| services(charter, commitment, &term).into_iter().flatten().any(|named| named.id.0 == service.id.0))
    };
    charter.commitments.iter().any(is_named)
}

/// Whether a promise has one of these placeholders in all its languages, so that what fills it in stands in its words.
fn says(charter: &Charter, place: &Route, placeholders: &[&str]) -> bool {
    let Some(commitment) = entry(&charter.commitments, place) else { return false };
    let drafting = charter.drafting_language();
    let mut texts = charter.languages.iter().filter_map(|language| commitment.promise.in_language(*language, drafting));
    texts.all(|text| placeholders.iter().any(|placeholder| text.contains(placeholder)))
}
