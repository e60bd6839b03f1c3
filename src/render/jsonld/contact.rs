//! Channels, contact points, sites, and when they are open.

use serde_json::{Value, json};

use super::{Nodes, filled};
use crate::charter::answer::Answer;
use crate::charter::channel::{Channel, ChannelKind};
use crate::charter::hours::times::written;
use crate::charter::hours::{HolidayWord, Hours, OsmHolidays, PublicHolidays};
use crate::charter::site::{Address, Site};
use crate::charter::text::Text;
use crate::language::Locale;
use crate::render::prose;

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// Whether a channel is reached by a number or a mailbox.
pub(super) fn has_point(channel: &Channel) -> bool {
    channel.phone.is_some() || channel.email.is_some()
}

impl Nodes<'_> {
    pub(super) fn channels(&self) -> Vec<Value> {
        let channels = self.charter.channels.iter();
        channels.flat_map(|channel| std::iter::once(self.channel(channel)).chain(has_point(channel).then(|| self.point(channel)))).collect()
    }

    fn channel(&self, channel: &Channel) -> Value {
        let sites: Vec<Value> = channel.sites.iter().map(|id| self.to("site", &id.0)).collect();
        let description = channel.topics.as_ref().map(|text| self.prose(text));
        filled(json!({
            "@id": self.id("channel", &channel.id.0),
            "@type": ["ServiceChannel", "cv:Channel"],
            "name": self.name(channel),
            "dct:identifier": self.identifier("channel", &channel.id.0),
            "description": description,
            "dct:description": description,
            "serviceUrl": channel.url.as_ref().map(|link| self.addresses(link)),
            "servicePhone": (channel.phone.is_some() && channel.kind != ChannelKind::Fax).then(|| self.to("contact", &channel.id.0)),
            "servicePostalAddress": channel.address.as_ref().map(|address| self.address(address)),
            "serviceLocation": sites,
            "availableLanguage": channel.languages.iter().map(|language| language.tag()).collect::<Vec<_>>(),
            "cv:openingHours": channel.hours.as_ref().and_then(|answer| self.in_words(answer)),
            "cv:ownedBy": self.to("organisation", ""),
        }))
    }

    fn point(&self, channel: &Channel) -> Value {
        let number = channel.phone.as_ref().map(|phone| phone.0.clone());
        let is_fax = channel.kind == ChannelKind::Fax;
        let email = channel.email.as_ref().map(|email| email.0.clone());
        filled(json!({
            "@id": self.id("contact", &channel.id.0),
            "@type": ["ContactPoint", "cv:ContactPoint"],
            "contactType": self.name(channel),
            "telephone": if is_fax { None } else { number.clone() },
            "faxNumber": if is_fax { number.clone() } else { None },
            "email": email,
            "cv:telephone": if is_fax { None } else { number },
            "cv:email": email,
            "availableLanguage": channel.languages.iter().map(|language| language.tag()).collect::<Vec<_>>(),
            "hoursAvailable": self.hours(channel.hours.as_ref()),
            "cv:openingHours": channel.hours.as_ref().and_then(|answer| self.in_words(answer)),
        }))
    }

    /// What a channel is called; the kind of it where it has no name.
    fn name(&self, channel: &Channel) -> Vec<Value> {
        if let Some(name) = &channel.name {
            return self.words(name);
        }
        let kind = format!("{:?}", channel.kind);
        let mut id = "channel-kind".to_owned();
        for character in kind.chars() {
            if character.is_uppercase() {
                id.push('-');
            }
            id.extend(character.to_lowercase());
        }
        let languages = self.charter.languages.iter();
        languages.map(|language| json!({ "@value": Locale::of(*language).say(&id, &[]), "@language": language.tag() })).collect()
    }

    pub(super) fn sites(&self) -> Vec<Value> {
        let site = |site: &Site| {
            filled(json!({
                "@id": self.id("site", &site.id.0),
                "@type": "GovernmentOffice",
                "name": self.words(&site.name),
                "address": site.address.as_ref().map(|address| self.address(address)),
                "openingHoursSpecification": self.hours(site.hours.as_ref()),
            }))
        };
        self.charter.sites.iter().map(site).collect()
    }

    fn address(&self, address: &Address) -> Value {
        let of = |text: &Text| self.words(text);
        let country = address.country.as_ref().or(self.charter.organisation.country.as_ref());
        filled(json!({
            "@type": "PostalAddress",
            "streetAddress": of(&address.street),
            "postalCode": prose::without_controls(&address.postcode),
            "addressLocality": of(&address.city),
            "addressCountry": country.map(|country| country.0.clone()),
        }))
    }

    /// Opening hours in the words of every language.
    fn in_words(&self, answer: &Answer<Hours>) -> Option<Value> {
        let hours = answer.stated()?;
        let drafting = self.charter.drafting_language();
        let said = self
            .charter
            .languages
            .iter()
            .map(|language| json!({ "@value": Locale::of(*language).hours(hours, drafting).sentence, "@language": language.tag() }));
        Some(json!({ "@type": "time:TemporalEntity", "dct:description": said.collect::<Vec<_>>() }))
    }

    /// The ordinary week, and public holidays where they are stated; nothing where seasons or hours elsewhere cannot be held.
    fn hours(&self, answer: Option<&Answer<Hours>>) -> Vec<Value> {
        let Some(hours) = answer.and_then(Answer::stated) else { return Vec::new() };
        let Ok(periods) = hours.periods() else { return Vec::new() };
        let [period] = periods.as_slice() else { return Vec::new() };
        let mut specifications: Vec<Value> = Vec::new();
        let mut done: Vec<usize> = Vec::new();
        for day in 0..7 {
            let alike: Vec<usize> = (day..7).filter(|other| !done.contains(other) && period.days[*other] == period.days[day]).collect();
            if !alike.contains(&day) {
                continue;
            }
            done.extend(&alike);
            let days: Vec<&str> = alike.iter().map(|day| WEEKDAYS[*day]).collect();
            specifications.extend(period.days[day].iter().map(|stretch| open(&days, stretch.from, stretch.until)));
        }
        match hours {
            Hours::Week(week) => match &week.public_holidays {
                Some(PublicHolidays::Word(HolidayWord::Closed)) => specifications.push(open(&["PublicHolidays"], 0, 0)),
                Some(PublicHolidays::Times(times)) => {
                    specifications.extend(times.stretches().iter().map(|stretch| open(&["PublicHolidays"], stretch.from, stretch.until)));
                }
                Some(PublicHolidays::Word(HolidayWord::Open)) | None => {}
            },
            Hours::Osm(osm) if osm.holidays() == OsmHolidays::Closed => specifications.push(open(&["PublicHolidays"], 0, 0)),
            _ => {}
        }
        specifications
    }
}

fn open(days: &[&str], from: u16, until: u16) -> Value {
    // The end of a day is its last minute here: the same time twice would say that it is closed.
    let closes = if until == 1440 { "23:59".to_owned() } else { written(until) };
    let days: Vec<Value> = days.iter().map(|day| json!({ "@id": format!("http://schema.org/{day}") })).collect();
    json!({ "@type": "OpeningHoursSpecification", "dayOfWeek": days, "opens": written(from), "closes": closes })
}
