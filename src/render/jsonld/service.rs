//! Services.

use serde_json::{Value, json};

use super::{Nodes, filled};
use crate::charter::answer::Answer;
use crate::charter::commitment::Commitment;
use crate::charter::service::Service;
use crate::charter::term::{Statistic, Term, Terms};
use crate::render::page::term_of;
use crate::time::duration::{Duration, Unit};

impl Nodes<'_> {
    /// Every service; where the charter names none, what the body does as a whole.
    pub(super) fn services(&self) -> Vec<Value> {
        if !self.charter.services.is_empty() {
            return self.charter.services.iter().map(|service| self.service(service)).collect();
        }
        let name = self.words(&self.charter.title);
        let introduction = self.charter.introduction.as_ref().map(|text| self.prose(text)).filter(|text| !text.is_empty());
        let mut node = json!({
            "name": name,
            "dct:title": name,
            "description": introduction.as_ref().unwrap_or(&name),
            "dct:description": introduction.as_ref().unwrap_or(&name),
            "cv:hasLegalResource": self.act_links(self.charter.references.iter().map(|reference| &*reference.act.0)),
        });
        self.complete(&mut node, "", &[]);
        vec![filled(node)]
    }

    fn service(&self, service: &Service) -> Value {
        let name = self.words(&service.name);
        let description = service.description.as_ref().map(|text| self.prose(text)).filter(|text| !text.is_empty());
        let audiences = self.charter.audiences.iter().filter(|audience| service.audiences.iter().any(|id| id.0 == audience.id.0));
        let audiences: Vec<Value> = audiences.map(|audience| json!({ "@type": "Audience", "name": self.words(&audience.name) })).collect();
        let mut node = json!({
            "name": name,
            "dct:title": name,
            "description": description.as_ref().unwrap_or(&name),
            "dct:description": description.as_ref().unwrap_or(&name),
            "url": service.url.as_ref().map(|link| self.addresses(link)),
            "audience": audiences,
            "cv:processingTime": service.processing.as_ref().and_then(calendar_time),
            "cv:hasLegalResource": self.act_links(service.act.iter().map(|act| &*act.0)),
        });
        let channels: Vec<&str> = service.channels.iter().map(|id| &*id.0).collect();
        self.complete(&mut node, &service.id.0, &channels);
        filled(node)
    }

    /// What every service has.
    fn complete(&self, node: &mut Value, id: &str, channels: &[&str]) {
        let channels = self.charter.channels.iter().filter(|channel| channels.is_empty() || channels.contains(&&*channel.id.0));
        let (all, points): (Vec<_>, Vec<_>) = (channels.clone().collect(), channels.filter(|channel| self.has_point(channel)).collect());
        let to_channels: Vec<Value> = all.iter().map(|channel| self.to("channel", &channel.id.0)).collect();
        let to_points: Vec<Value> = points.iter().map(|channel| self.to("contact", &channel.id.0)).collect();
        let rules = self.charter.commitments.iter().filter(|commitment| self.is_about(commitment, id));
        let rules: Vec<Value> = rules.map(|commitment| self.to("promise", &commitment.id.0)).collect();
        node["@id"] = json!(self.id("service", id));
        node["@type"] = json!(["GovernmentService", "cpsv:PublicService"]);
        node["dct:identifier"] = json!(self.identifier("service", id));
        node["provider"] = self.to("organisation", "");
        node["cv:hasCompetentAuthority"] = self.to("organisation", "");
        node["availableChannel"] = json!(to_channels);
        node["cv:hasChannel"] = json!(to_channels);
        node["cv:contactPoint"] = json!(to_points);
        node["cpsv:follows"] = json!(rules);
    }

    /// Whether a promise is about a service; one that names none is about all.
    fn is_about(&self, commitment: &Commitment, id: &str) -> bool {
        let term = term_of(self.charter, commitment);
        let services = term.and_then(|term| term.applies_to).map(|applies_to| applies_to.services).unwrap_or_default();
        services.is_empty() || services.iter().any(|service| service.0 == id)
    }
}

/// The time that a service takes, where it is one length of calendar time for every case.
pub(super) fn calendar_time(answer: &Answer<Terms>) -> Option<Value> {
    let [term] = answer.stated()?.as_slice() else { return None };
    let written = iso(term)?;
    Some(json!({ "@value": written, "@type": "xsd:duration" }))
}

fn iso(term: &Term) -> Option<String> {
    let is_for_all = term.target.is_none() && term.tiers.is_empty() && term.extension.is_none() && term.applies_to.is_none();
    let is_for_all = is_for_all && term.clock_stops.is_empty() && term.conditions.is_none() && term.exclusions.is_none();
    let is_longest = term.statistic.is_none_or(|statistic| statistic == Statistic::Maximum);
    let Answer::Stated(Duration::Of { value, unit }) = term.within.as_ref()? else { return None };
    if !is_for_all || !is_longest || value.fract() != 0.0 {
        return None;
    }
    Some(match unit {
        Unit::Second => format!("PT{value}S"),
        Unit::Minute => format!("PT{value}M"),
        Unit::Hour => format!("PT{value}H"),
        Unit::CalendarDay => format!("P{value}D"),
        // XML Schema has no weeks.
        Unit::Week => format!("P{}D", value * 7.0),
        Unit::Month => format!("P{value}M"),
        Unit::Year => format!("P{value}Y"),
        Unit::WorkingDay | Unit::Day => return None,
    })
}
