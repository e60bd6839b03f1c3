//! What of a charter linked data hold.

use super::service::calendar_time;
use crate::charter::answer::Answer;
use crate::charter::site::Site;
use crate::render::loss::{ALWAYS, Taken, entry};
use crate::render::opening::{knows_holidays, stated};

/// What the vocabularies have a word for.
pub(in crate::render) const TAKES: &[Taken] = &[
    ("id", ALWAYS),
    ("languages", ALWAYS),
    ("title", ALWAYS),
    ("status", ALWAYS),
    ("introduction", ALWAYS),
    ("validity.version", ALWAYS),
    ("validity.adopted", ALWAYS),
    ("validity.valid_until", ALWAYS),
    ("validity.published_url", ALWAYS),
    ("organisation.name", ALWAYS),
    ("organisation.short_name", ALWAYS),
    ("organisation.country", ALWAYS),
    ("organisation.url", ALWAYS),
    // In words, where not by day.
    ("organisation.hours", |charter, _, _| stated(charter, charter.organisation.hours.as_ref()).is_some()),
    ("references[].act", ALWAYS),
    ("audiences[].name", |charter, _, place| {
        let Some(audience) = entry(&charter.audiences, place) else { return false };
        charter.services.iter().any(|service| service.audiences.iter().any(|id| id.0 == audience.id.0))
    }),
    ("sites[].id", ALWAYS),
    ("sites[].name", ALWAYS),
    ("sites[].address", ALWAYS),
    ("sites[].hours", |charter, request, place| {
        let is_held = |site: &Site| {
            let country = site.address.as_ref().and_then(|address| address.country.as_ref());
            stated(charter, site.hours.as_ref()).is_some() && knows_holidays(charter, request, site.hours.as_ref(), country)
        };
        entry(&charter.sites, place).is_some_and(is_held)
    }),
    ("channels[].id", ALWAYS),
    ("channels[].name", ALWAYS),
    ("channels[].topics", ALWAYS),
    ("channels[].phone", ALWAYS),
    ("channels[].email", ALWAYS),
    ("channels[].url", ALWAYS),
    ("channels[].address", ALWAYS),
    ("channels[].sites", ALWAYS),
    ("channels[].languages", ALWAYS),
    ("channels[].hours", |charter, _, place| {
        entry(&charter.channels, place).is_some_and(|channel| stated(charter, channel.hours.as_ref()).is_some())
    }),
    ("services[].id", ALWAYS),
    ("services[].name", ALWAYS),
    ("services[].description", ALWAYS),
    ("services[].url", ALWAYS),
    ("services[].audiences", ALWAYS),
    ("services[].channels", ALWAYS),
    ("services[].act", ALWAYS),
    ("services[].processing.within", |charter, _, place| {
        entry(&charter.services, place).and_then(|service| service.processing.as_ref()).and_then(calendar_time).is_some()
    }),
    // A promise with the term of a service says it in words.
    ("services[].processing", |charter, _, place| {
        let Some(service) = entry(&charter.services, place) else { return false };
        let terms = service.processing.as_ref().and_then(Answer::stated).map_or(0, |terms| terms.as_slice().len());
        let own = format!("services[{}].processing", service.id.0);
        terms == 1 && charter.commitments.iter().any(|commitment| commitment.term.as_ref().is_some_and(|term| term.0 == own))
    }),
    ("commitments[].id", ALWAYS),
    ("commitments[].promise", ALWAYS),
    ("commitments[].state", ALWAYS),
    // The words of a rule say all of its term.
    ("commitments[].term", ALWAYS),
    ("commitments[].within", ALWAYS),
    ("commitments[].at_least", ALWAYS),
    ("commitments[].at_most", ALWAYS),
    ("commitments[].by", ALWAYS),
    ("commitments[].every", ALWAYS),
    ("commitments[].before", ALWAYS),
    ("commitments[].same_day_if_before", ALWAYS),
    ("commitments[].counted_from", |charter, _, place| {
        entry(&charter.commitments, place).is_some_and(|commitment| commitment.own_term.within.is_some())
    }),
    ("commitments[].target", ALWAYS),
    ("commitments[].statistic", ALWAYS),
    ("commitments[].tiers", ALWAYS),
    ("commitments[].force", ALWAYS),
    ("commitments[].applies_to", ALWAYS),
    ("commitments[].conditions", ALWAYS),
    ("commitments[].exclusions", ALWAYS),
    ("commitments[].clock_stops", ALWAYS),
    ("commitments[].extension", ALWAYS),
    ("commitments[].if_missed", ALWAYS),
    ("commitments[].reasoned", ALWAYS),
    ("commitments[].reference_number", ALWAYS),
    ("commitments[].cost", ALWAYS),
    ("commitments[].channel", ALWAYS),
    ("commitments[].amount", |charter, _, place| {
        let Some(commitment) = entry(&charter.commitments, place) else { return false };
        let drafting = charter.drafting_language();
        let mut texts = charter.languages.iter().filter_map(|language| commitment.promise.in_language(*language, drafting));
        texts.all(|text| text.contains("{amount}"))
    }),
];
