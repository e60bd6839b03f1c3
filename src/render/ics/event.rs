//! The events of a place: when it is open, and when it is closed by way of exception.

use super::content::Content;
use super::place::{Place, best, published};
use super::zone;
use crate::charter::Charter;
use crate::charter::hours::times::written;
use crate::finding::Arg;
use crate::language::Locale;
use crate::render::Request;
use crate::render::opening::{Day, Rhythm, rhythms};
use crate::time::date::Date;

const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// All events: those of each place, then the closings that places may share.
pub(super) fn write(places: &[Place<'_>], charter: &Charter, request: &Request<'_>, content: &mut Content) {
    let writer = Events { charter, request };
    let mut closings: Vec<Closing<'_>> = Vec::new();
    for place in places {
        let Some(opening) = &place.opening else { continue };
        for rhythm in rhythms(opening.days.iter().map(|day| (day.date, day.open.as_slice()))) {
            writer.open(place, &rhythm, content);
        }
        for (first, last, reason) in writer.closings(&opening.days) {
            match closings.iter_mut().find(|known| (known.first, known.last, &known.reason) == (first, last, &reason)) {
                Some(known) => known.places.push(place),
                None => closings.push(Closing { first, last, reason, places: vec![place] }),
            }
        }
    }
    closings.sort_by_key(|closing| closing.first);
    for closing in &closings {
        writer.closed(closing, content);
    }
}

/// Days on which places are closed by way of exception.
struct Closing<'run> {
    first: Date,
    last: Date,
    reason: Option<String>,
    places: Vec<&'run Place<'run>>,
}

struct Events<'run> {
    charter: &'run Charter,
    request: &'run Request<'run>,
}

impl Events<'_> {
    fn open(&self, place: &Place<'_>, rhythm: &Rhythm, content: &mut Content) {
        let days: Vec<&str> = rhythm.weekdays.iter().map(|day| WEEKDAYS[usize::from(*day)]).collect();
        let (from, until) = (rhythm.stretch.from, rhythm.stretch.until);
        let since = if rhythm.is_whole { String::new() } else { format!("-{}", compact(rhythm.first)) };
        let times = format!("{}-{}", written(from).replace(':', ""), written(until).replace(':', ""));
        self.begin(place, &format!("open-{}-{times}{since}", days.concat().to_lowercase()), content);
        self.moment(place, "DTSTART", rhythm.first, from, content);
        self.moment(place, "DTEND", rhythm.first, until, content);
        if rhythm.first != rhythm.last {
            let last = last_moment(place, rhythm.last, from);
            content.line("RRULE", &format!("FREQ=WEEKLY;UNTIL={last};BYDAY={}", days.join(",")));
        }
        for day in &rhythm.except {
            self.moment(place, "EXDATE", *day, from, content);
        }
        let words = Locale::of(self.request.language).say("ics-open", &[("place", place.name.as_str().into())]);
        let about: Vec<&str> = std::iter::once(&place.in_words).chain(&place.contact).map(String::as_str).collect();
        self.end(&words, &about.join("\n"), "OPEN", place, content);
    }

    fn closed(&self, closing: &Closing<'_>, content: &mut Content) {
        let Some(place) = closing.places.first() else { return };
        let after = closing.last.0.tomorrow().map_or(closing.last, Date);
        self.begin(place, &format!("closed-{}", compact(closing.first)), content);
        content.line("DTSTART;VALUE=DATE", &compact(closing.first));
        content.line("DTEND;VALUE=DATE", &compact(after));
        let locale = Locale::of(self.request.language);
        let names: Vec<String> = closing.places.iter().map(|place| place.name.clone()).collect();
        // Many places that are closed on a public holiday are one event, told of in full below it.
        let shown = if names.len() > 2 { locale.say("ics-places", &[("count", Arg::Count(names.len()))]) } else { locale.list(&names) };
        let words = match &closing.reason {
            Some(reason) => locale.say("ics-closed-reason", &[("place", shown.into()), ("reason", reason.as_str().into())]),
            None => locale.say("ics-closed", &[("place", shown.into())]),
        };
        self.end(&words, &names.join("\n"), "CLOSED", place, content);
    }

    /// The days on which it is closed and usually is not, those in a row with one reason together.
    fn closings(&self, days: &[Day<'_>]) -> Vec<(Date, Date, Option<String>)> {
        let mut runs: Vec<(Date, Date, Option<String>)> = Vec::new();
        let mut is_unbroken = false;
        for day in days {
            // A public holiday may be a day on which it would be open, if other than usual.
            let is_exception = !day.usual.is_empty() || day.closure.is_some() && day.holiday.is_some();
            let is_closing = day.is_said && day.open.is_empty() && is_exception;
            let is_pause = day.open.is_empty() && day.usual.is_empty();
            let reason = self.reason(day);
            match runs.last_mut().filter(|(.., of)| is_unbroken && is_closing && *of == reason) {
                Some((_, last, _)) => *last = day.date,
                None if is_closing => runs.push((day.date, day.date, reason)),
                None => {}
            }
            is_unbroken = is_closing || (is_unbroken && is_pause);
        }
        runs
    }

    /// The author's reason, else the name of the public holiday.
    fn reason(&self, day: &Day<'_>) -> Option<String> {
        match day.closure {
            Some(closure) => closure.reason.as_ref().map(|reason| best(self.charter, self.request, reason)).filter(|text| !text.is_empty()),
            None => day.holiday.map(|name| name.of(self.request.language.tag()).to_owned()),
        }
    }

    fn begin(&self, place: &Place<'_>, what: &str, content: &mut Content) {
        let (place, language) = (&place.id, self.request.language);
        content.begin("VEVENT");
        content.line("UID", &format!("{place}-{what}-{language}@{}", self.home()));
        content.line("DTSTAMP", &format!("{}T000000Z", compact(self.request.as_of)));
    }

    fn end(&self, summary: &str, about: &str, category: &str, place: &Place<'_>, content: &mut Content) {
        let language = self.request.language.tag();
        content.text("SUMMARY", language, summary);
        content.text("DESCRIPTION", language, about);
        if let Some(location) = place.location.as_ref().filter(|_| category == "OPEN") {
            content.text("LOCATION", language, location);
        }
        if let Some(url) = place.url.clone().filter(|_| category == "OPEN").or_else(|| published(self.charter, self.request)) {
            content.line("URL", &url);
        }
        content.line("CATEGORIES", category);
        content.line("CLASS", "PUBLIC");
        // Nobody who subscribes is busy because a counter is open.
        content.line("TRANSP", "TRANSPARENT");
        content.end("VEVENT");
    }

    /// A moment on the clock of the place; on the reader's own where the place's is not known.
    fn moment(&self, place: &Place<'_>, name: &str, day: Date, minutes: u16, content: &mut Content) {
        let day = if minutes == 1440 { day.0.tomorrow().map_or(day, Date) } else { day };
        let at = format!("{}T{}00", compact(day), written(minutes % 1440).replace(':', ""));
        match place.zone {
            Some(zone) => content.line(&format!("{name};TZID={zone}"), &at),
            None => content.line(name, &at),
        }
    }

    /// What makes the names of the events the only ones of their kind.
    fn home(&self) -> String {
        let address = published(self.charter, self.request).unwrap_or_default();
        let host = address.split("//").nth(1).and_then(|rest| rest.split(['/', '?', '#', ':']).next()).filter(|host| !host.is_empty());
        host.map_or_else(|| self.charter.id.0.clone(), |host| format!("{}.{host}", self.charter.id.0))
    }
}

/// The last moment at which something begins, in UTC as the standard asks where there is a time zone.
fn last_moment(place: &Place<'_>, day: Date, minutes: u16) -> String {
    let midnight = day.0.at(0, 0, 0, 0);
    let local = midnight.checked_add(jiff::Span::new().minutes(minutes)).unwrap_or(midnight);
    if place.zone.is_none() {
        return local.strftime("%Y%m%dT%H%M%S").to_string();
    }
    let ahead = jiff::Span::new().hours(zone::ahead(day.0, minutes));
    local.checked_sub(ahead).unwrap_or(local).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A day without hyphens.
fn compact(day: Date) -> String {
    day.to_string().replace('-', "")
}
