//! Opening hours and closings as a calendar (RFC 5545) of two years, in one language.

mod content;
mod event;
mod place;
mod zone;

use super::loss::{ALWAYS, Taken, entry};
use super::opening::{is_by_day, knows_holidays, stated, two_years};
use super::{Broken, Made, Request, Templates};
use crate::charter::Charter;
use crate::charter::site::Site;
use crate::finding::Arg;
use crate::language::Locale;
use crate::source::route::{Route, Step};
use content::Content;
use place::{Place, best, places, published};

/// As a calendar.
pub(super) fn ics(charter: &Charter, request: &Request<'_>, _: &Templates) -> Result<Made, Broken> {
    let places = places(charter, request);
    let locale = Locale::of(request.language);
    let title = locale.say("ics-title", &[("title", best(charter, request, &charter.title).into())]);
    let about = about(charter, request, &places);
    let mut content = Content::default();
    content.begin("VCALENDAR");
    content.line("VERSION", "2.0");
    content.line("PRODID", concat!("-//charter//charter ", env!("CARGO_PKG_VERSION"), "//EN"));
    content.line("CALSCALE", "GREGORIAN");
    content.line("METHOD", "PUBLISH");
    let language = request.language.tag();
    for name in ["NAME", "X-WR-CALNAME"] {
        content.text(name, language, &title);
    }
    for name in ["DESCRIPTION", "X-WR-CALDESC"] {
        content.text(name, language, &about);
    }
    if let Some(address) = published(charter, request) {
        content.line("URL;VALUE=URI", &address);
    }
    let mut zones: Vec<&str> = places.iter().filter(|place| place.opening.is_some()).filter_map(|place| place.zone).collect();
    // A calendar holds something, even if nothing is ever open.
    if zones.is_empty() {
        zones.push("Europe/Brussels");
    }
    zones.sort_unstable();
    zones.dedup();
    zones.iter().for_each(|zone| zone::write(zone, &mut content));
    event::write(&places, charter, request, &mut content);
    content.end("VCALENDAR");
    Ok(Made::File(content.into_bytes()))
}

/// Which days the calendar holds, and in words the hours that are no events: those that never end, and those that are not said by day.
fn about(charter: &Charter, request: &Request<'_>, places: &[Place<'_>]) -> String {
    let locale = Locale::of(request.language);
    let day = |day: Option<crate::time::date::Date>| Arg::from(day.map(|day| locale.date(day)).unwrap_or_default());
    let args = [
        ("first", day(two_years(request.as_of).next())),
        ("last", day(two_years(request.as_of).last())),
        ("date", day(Some(request.as_of))),
    ];
    let mut lines = vec![locale.say("ics-about", &args)];
    let others = places.iter().filter(|place| place.opening.is_none());
    lines.extend(others.map(|place| format!("{}{} {}", place.name, locale.say("page-colon", &[]), place.in_words)));
    lines.extend(charter.organisation.url.as_ref().and_then(|link| place::address(charter, request, link)));
    lines.join("\n")
}

/// What stands in the calendar or in an event.
pub(super) const TAKES: &[Taken] = &[
    ("id", ALWAYS),
    ("languages", ALWAYS),
    ("title", ALWAYS),
    ("working_days", ALWAYS),
    ("organisation.name", |charter, _, _| charter.organisation.hours.is_some()),
    ("organisation.hours", ALWAYS),
    ("organisation.country", ALWAYS),
    ("organisation.url", ALWAYS),
    ("validity.published_url", ALWAYS),
    ("sites[].id", has_events),
    ("sites[].name", |charter, _, place| entry(&charter.sites, place).is_some_and(|site| site.hours.is_some())),
    ("sites[].hours", |charter, request, place| entry(&charter.sites, place).is_some_and(|site| knows_holidays_at(charter, request, site))),
    ("sites[].address", has_events),
    ("sites[].appointment", has_events),
    ("channels[].id", has_events),
    ("channels[].name", |charter, _, place| entry(&charter.channels, place).is_some_and(|channel| channel.hours.is_some())),
    ("channels[].hours", ALWAYS),
    ("channels[].phone", has_events),
    ("channels[].email", has_events),
    ("channels[].url", has_events),
    ("channels[].appointment", has_events),
    ("channels[].address", |charter, request, place| {
        let is_shown = |channel: &crate::charter::channel::Channel| channel.sites.len() != 1;
        has_events(charter, request, place) && entry(&charter.channels, place).is_some_and(is_shown)
    }),
];

/// Whether what a site says of public holidays is in the calendar.
fn knows_holidays_at(charter: &Charter, request: &Request<'_>, site: &Site) -> bool {
    let country = site.address.as_ref().and_then(|address| address.country.as_ref());
    knows_holidays(charter, request, site.hours.as_ref(), country)
}

/// Whether the site or channel at a place has hours that are events.
fn has_events(charter: &Charter, _: &Request<'_>, place: &Route) -> bool {
    let hours = match place.0.first() {
        Some(Step::Key(list)) if list == "sites" => entry(&charter.sites, place).and_then(|site| site.hours.as_ref()),
        _ => entry(&charter.channels, place).and_then(|channel| channel.hours.as_ref()),
    };
    is_by_day(charter, hours) && stated(charter, hours).is_some_and(|hours| !hours.is_always())
}
