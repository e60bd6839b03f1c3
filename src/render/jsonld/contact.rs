//! Channels, contact points and sites.

use serde_json::{Value, json};

use super::{Nodes, filled};
use crate::charter::channel::{Channel, ChannelKind};
use crate::charter::site::{Address, Site};
use crate::charter::text::Text;
use crate::language::Locale;
use crate::render::{opening, prose};

impl Nodes<'_> {
    /// Every channel, and the contact point of those that have one.
    pub(super) fn channels(&self) -> Vec<Value> {
        let point = |channel: &Channel| self.has_point(channel).then(|| self.point(channel));
        self.charter.channels.iter().flat_map(|channel| std::iter::once(self.channel(channel)).chain(point(channel))).collect()
    }

    /// Whether a channel has a number, a mailbox, or hours: a contact point alone can hold them.
    pub(super) fn has_point(&self, channel: &Channel) -> bool {
        let has_hours = opening::stated(self.charter, channel.hours.as_ref()).is_some();
        channel.phone.is_some() || channel.email.is_some() || has_hours
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
            "cv:openingHours": self.in_words(channel.hours.as_ref()),
            "cv:ownedBy": self.to("organisation", ""),
        }))
    }

    fn point(&self, channel: &Channel) -> Value {
        let number = channel.phone.as_ref().map(|phone| phone.0.clone());
        let is_fax = channel.kind == ChannelKind::Fax;
        let email = channel.email.as_ref().map(|email| email.0.clone());
        let (usual, special) = self.hours(channel.hours.as_ref(), None);
        let hours = [usual, special].concat();
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
            "hoursAvailable": hours,
            "cv:openingHours": self.in_words(channel.hours.as_ref()),
        }))
    }

    /// What a channel is called; the kind of it where it has no name.
    fn name(&self, channel: &Channel) -> Vec<Value> {
        if let Some(name) = &channel.name {
            return self.words(name);
        }
        let languages = self.charter.languages.iter();
        languages
            .map(|language| json!({ "@value": Locale::of(*language).word("channel-kind", &channel.kind), "@language": language.tag() }))
            .collect()
    }

    pub(super) fn sites(&self) -> Vec<Value> {
        let site = |site: &Site| {
            let (usual, special) = self.hours(site.hours.as_ref(), site.address.as_ref().and_then(|address| address.country.as_ref()));
            filled(json!({
                "@id": self.id("site", &site.id.0),
                "@type": "GovernmentOffice",
                "name": self.words(&site.name),
                "address": site.address.as_ref().map(|address| self.address(address)),
                "openingHoursSpecification": usual,
                "specialOpeningHoursSpecification": special,
                "cv:openingHours": self.in_words(site.hours.as_ref()),
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
}
