//! What has opening hours: the organisation, its sites and its channels.

use crate::charter::Charter;
use crate::charter::answer::Answer;
use crate::charter::channel::Channel;
use crate::charter::hours::Hours;
use crate::charter::reference::Country;
use crate::charter::site::{Address, Site};
use crate::charter::text::{Link, Words};
use crate::language::Locale;
use crate::render::opening::{self, Opening};
use crate::render::{Request, escape, prose};

use super::zone;

/// Something that has opening hours.
pub(super) struct Place<'run> {
    /// What it is called in the file: `site-brussels`.
    pub(super) id: String,
    /// What people call it.
    pub(super) name: String,
    /// Day by day; none where the hours never end, or are not said by day.
    pub(super) opening: Option<Opening<'run>>,
    /// The hours in words.
    pub(super) in_words: String,
    /// Where it is.
    pub(super) location: Option<String>,
    /// How it is reached.
    pub(super) contact: Vec<String>,
    /// Its page.
    pub(super) url: Option<String>,
    /// Its time zone; none where it is not known.
    pub(super) zone: Option<&'static str>,
}

/// All that has opening hours, in the order of the charter.
pub(super) fn places<'run>(charter: &'run Charter, request: &Request<'run>) -> Vec<Place<'run>> {
    let organisation = &charter.organisation;
    let name = best(charter, request, &organisation.name);
    let own = place(charter, request, ("organisation".to_owned(), name), organisation.hours.as_ref(), None);
    let sites = charter.sites.iter().filter_map(|site| of_site(charter, request, site));
    let channels = charter.channels.iter().filter_map(|channel| of_channel(charter, request, channel));
    own.into_iter().chain(sites).chain(channels).collect()
}

fn place<'run>(
    charter: &'run Charter,
    request: &Request<'run>,
    (id, name): (String, String),
    answer: Option<&'run Answer<Hours>>,
    country: Option<&Country>,
) -> Option<Place<'run>> {
    let in_words = in_words(charter, request, answer?);
    let is_always = opening::stated(charter, answer).is_some_and(Hours::is_always);
    let opening = Opening::of(charter, request, answer, country).filter(|_| !is_always);
    let country = country.or(charter.organisation.country.as_ref()).map_or("BE", |country| country.0.as_str());
    Some(Place { id, name, opening, in_words, location: None, contact: Vec::new(), url: None, zone: zone::of(country) })
}

fn of_site<'run>(charter: &'run Charter, request: &Request<'run>, site: &'run Site) -> Option<Place<'run>> {
    let id = format!("site-{}", site.id.0);
    let country = site.address.as_ref().and_then(|address| address.country.as_ref());
    let mut place = place(charter, request, (id, best(charter, request, &site.name)), site.hours.as_ref(), country)?;
    place.location = site.address.as_ref().map(|address| located(charter, request, address));
    let appointment = site.appointment.as_ref();
    place.contact.extend(appointment.map(|appointment| appointed(request, appointment)));
    Some(place)
}

fn of_channel<'run>(charter: &'run Charter, request: &Request<'run>, channel: &'run Channel) -> Option<Place<'run>> {
    let id = format!("channel-{}", channel.id.0);
    let named = channel.name.as_ref().map(|name| best(charter, request, name)).filter(|name| !name.is_empty());
    let name = named.unwrap_or_else(|| word(request, "channel-kind", &channel.kind));
    let mut place = place(charter, request, (id, name), channel.hours.as_ref(), None)?;
    let locale = Locale::of(request.language);
    place.contact.extend(channel.phone.iter().map(|phone| locale.phone(phone)));
    place.contact.extend(channel.email.iter().map(|email| email.0.clone()));
    place.contact.extend(channel.appointment.as_ref().map(|appointment| appointed(request, appointment)));
    place.url = channel.url.as_ref().and_then(|link| address(charter, request, link));
    place.location = match channel.sites.as_slice() {
        [only] => {
            let site = charter.sites.iter().find(|site| site.id.0 == only.0);
            site.and_then(|site| site.address.as_ref()).map(|address| located(charter, request, address))
        }
        _ => channel.address.as_ref().map(|address| located(charter, request, address)),
    };
    Some(place)
}

/// Hours, and what is said instead of them.
fn in_words(charter: &Charter, request: &Request<'_>, answer: &Answer<Hours>) -> String {
    match answer {
        Answer::Stated(hours) => {
            let hours = opening::stated(charter, Some(answer)).unwrap_or(hours);
            Locale::of(request.language).hours(hours, charter.drafting_language()).sentence
        }
        Answer::Elsewhere(link) => address(charter, request, link).unwrap_or_default(),
        Answer::NotOffered(words) | Answer::NotStated(words) => prose::plain(&best(charter, request, words)),
    }
}

fn located(charter: &Charter, request: &Request<'_>, address: &Address) -> String {
    let town = format!("{} {}", prose::without_controls(&address.postcode), best(charter, request, &address.city));
    format!("{}, {town}", best(charter, request, &address.street))
}

/// The author's words in the language of the calendar, else in another.
pub(super) fn best(charter: &Charter, request: &Request<'_>, words: &Words) -> String {
    let best = words.best(request.language, charter.drafting_language()).filter(|_| words.is_for(request.language));
    best.map(|(text, _)| prose::without_controls(text.trim())).unwrap_or_default()
}

/// Where a link leads.
pub(super) fn address(charter: &Charter, request: &Request<'_>, link: &Link) -> Option<String> {
    let (link, _) = link.best(request.language, charter.drafting_language())?;
    let link = prose::without_controls(link);
    prose::is_harmless(&link).then(|| escape::href(&link))
}

/// Where the charter is published.
pub(super) fn published(charter: &Charter, request: &Request<'_>) -> Option<String> {
    address(charter, request, charter.validity.as_ref()?.published_url.as_ref()?)
}

/// Whether one comes by appointment.
fn appointed(request: &Request<'_>, appointment: &impl std::fmt::Debug) -> String {
    let locale = Locale::of(request.language);
    format!("{}{} {}", locale.say("contact-appointment", &[]), locale.say("page-colon", &[]), word(request, "appointment", appointment))
}

/// The word for a value of a closed list.
fn word(request: &Request<'_>, list: &str, value: &impl std::fmt::Debug) -> String {
    Locale::of(request.language).word(list, value)
}
