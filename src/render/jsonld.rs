//! A charter as linked data: schema.org and CPSV-AP 3.2 on the same things, in all languages of the charter.

mod contact;
mod embedded;
mod hours;
mod legal;
mod promise;
mod service;
mod taken;

use std::sync::OnceLock;

use serde_json::{Map, Value, json};

use super::{Broken, Made, Request, Templates, escape, prose};
use crate::charter::Charter;
use crate::charter::text::{Link, Words};

/// The namespaces beside schema.org's, as the Core Public Service Vocabulary Application Profile names them.
const PREFIXES: [(&str, &str); 9] = [
    ("cpsv", "http://purl.org/vocab/cpsv#"),
    ("cv", "http://data.europa.eu/m8g/"),
    ("dct", "http://purl.org/dc/terms/"),
    ("eli", "http://data.europa.eu/eli/ontology#"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("org", "http://www.w3.org/ns/org#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("time", "http://www.w3.org/2006/time#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

pub(super) use taken::TAKES;

/// A charter as linked data, the same for all its pages: it is made when the first of them asks for it.
#[derive(Debug, Default)]
pub struct LinkedData {
    graph: OnceLock<Value>,
    embedded: OnceLock<String>,
}

impl LinkedData {
    fn graph(&self, charter: &Charter, request: &Request<'_>) -> &Value {
        self.graph.get_or_init(|| graph(charter, request))
    }

    /// What of it search engines read, for an element in a page.
    pub(super) fn embedded(&self, charter: &Charter, request: &Request<'_>) -> &str {
        self.embedded.get_or_init(|| embedded::embedded(self.graph(charter, request)))
    }
}

/// As JSON-LD.
pub(super) fn jsonld(charter: &Charter, request: &Request<'_>, _: &Templates) -> Result<Made, Broken> {
    let text = serde_json::to_string_pretty(request.data.graph(charter, request)).map_err(|error| Broken::Template(error.to_string()))?;
    // The same text may stand in a page of HTML, where nothing in it may end the element that holds it.
    Ok(Made::File((text.replace('<', "\\u003c") + "\n").into_bytes()))
}

fn graph(charter: &Charter, request: &Request<'_>) -> Value {
    let nodes = Nodes { charter, request, base: base(charter) };
    let mut graph = vec![nodes.document(), nodes.organisation()];
    graph.extend(nodes.services());
    graph.extend(nodes.channels());
    graph.extend(nodes.sites());
    graph.extend(nodes.promises());
    graph.extend(nodes.acts());
    let prefixes: Map<String, Value> = PREFIXES.iter().map(|(prefix, iri)| ((*prefix).to_owned(), json!(iri))).collect();
    json!({ "@context": ["https://schema.org", prefixes], "@graph": graph })
}

/// Where the charter is published, without a place in the page; none where it does not say so.
fn base(charter: &Charter) -> String {
    let published = charter.validity.as_ref().and_then(|validity| validity.published_url.as_ref());
    let address = published.and_then(|link| link.best(charter.drafting_language(), charter.drafting_language()));
    let address = address.map(|(link, _)| prose::without_controls(link)).filter(|link| link.starts_with("http"));
    address.map(|link| escape::href(link.split('#').next().unwrap_or_default())).unwrap_or_default()
}

/// Makes the things of a charter.
struct Nodes<'run> {
    charter: &'run Charter,
    request: &'run Request<'run>,
    base: String,
}

impl Nodes<'_> {
    /// The name of a thing in the web.
    fn id(&self, kind: &str, id: &str) -> String {
        if id.is_empty() { format!("{}#{kind}", self.base) } else { format!("{}#{kind}-{id}", self.base) }
    }

    fn to(&self, kind: &str, id: &str) -> Value {
        json!({ "@id": self.id(kind, id) })
    }

    /// The name of a thing within this body.
    fn identifier(&self, kind: &str, id: &str) -> String {
        if id.is_empty() { self.charter.id.0.clone() } else { format!("{}/{kind}/{id}", self.charter.id.0) }
    }

    /// The author's words in every language in which they exist.
    fn words(&self, words: &Words) -> Vec<Value> {
        self.tagged(words, |text| prose::without_controls(text.trim()))
    }

    /// The author's Markdown, likewise, in plain words.
    fn prose(&self, words: &Words) -> Vec<Value> {
        self.tagged(words, prose::plain)
    }

    fn tagged(&self, words: &Words, plain: impl Fn(&str) -> String) -> Vec<Value> {
        let drafting = self.charter.drafting_language();
        let languages = self.charter.languages.iter().filter(|language| words.is_for(**language));
        let texts = languages.filter_map(|language| Some((*language, plain(words.in_language(*language, drafting)?))));
        texts.filter(|(_, text)| !text.is_empty()).map(|(language, text)| json!({ "@value": text, "@language": language.tag() })).collect()
    }

    /// The addresses of a link, one or one a language.
    fn addresses(&self, link: &Link) -> Vec<String> {
        let drafting = self.charter.drafting_language();
        let mut addresses: Vec<String> = Vec::new();
        for language in &self.charter.languages {
            let best = link.best(*language, drafting).map(|(link, _)| prose::without_controls(link));
            if let Some(link) = best.filter(|link| prose::is_harmless(link)).map(|link| escape::href(&link))
                && !addresses.contains(&link)
            {
                addresses.push(link);
            }
        }
        addresses
    }

    /// The charter itself.
    fn document(&self) -> Value {
        let charter = self.charter;
        let (name, validity) = (self.words(&charter.title), charter.validity.as_ref());
        let services: Vec<Value> = match charter.services.as_slice() {
            [] => vec![self.to("service", "")],
            services => services.iter().map(|service| self.to("service", &service.id.0)).collect(),
        };
        filled(json!({
            "@id": self.id("charter", ""),
            "@type": "DigitalDocument",
            "name": name,
            "identifier": charter.id.0,
            "abstract": charter.introduction.as_ref().map(|text| self.prose(text)),
            "inLanguage": charter.languages.iter().map(|language| language.tag()).collect::<Vec<_>>(),
            "creativeWorkStatus": charter.status.map(|status| format!("{status:?}")),
            "version": validity.and_then(|validity| validity.version.as_ref()).map(|version| prose::without_controls(version)),
            "datePublished": validity.and_then(|validity| validity.adopted).map(|day| day.to_string()),
            "expires": validity.and_then(|validity| validity.valid_until).map(|day| day.to_string()),
            "url": validity.and_then(|validity| validity.published_url.as_ref()).map(|link| self.addresses(link)),
            "publisher": self.to("organisation", ""),
            "about": services,
            "isBasedOn": self.act_links(charter.references.iter().map(|reference| &*reference.act.0)),
        }))
    }

    fn organisation(&self) -> Value {
        let organisation = &self.charter.organisation;
        let country = organisation.country.as_ref().map_or("BE", |country| country.0.as_str());
        let place = match country {
            "BE" => json!({ "@id": "http://publications.europa.eu/resource/authority/atu/BEL", "@type": "dct:Location" }),
            other => json!({ "@type": "dct:Location", "dct:identifier": other }),
        };
        let name = self.words(&organisation.name);
        let points = self.charter.channels.iter().filter(|channel| self.has_point(channel));
        let mut contacts: Vec<Value> = points.map(|channel| self.to("contact", &channel.id.0)).collect();
        let (usual, special) = self.hours(organisation.hours.as_ref(), None);
        let hours = [usual, special].concat();
        contacts.extend(self.in_words(organisation.hours.as_ref()).map(|words| {
            let kind = ["ContactPoint", "cv:ContactPoint"];
            filled(json!({ "@id": self.id("contact", ""), "@type": kind, "hoursAvailable": hours, "cv:openingHours": words }))
        }));
        filled(json!({
            "@id": self.id("organisation", ""),
            "@type": ["GovernmentOrganization", "cv:PublicOrganisation", "org:Organization"],
            "name": name,
            "skos:prefLabel": name,
            "alternateName": organisation.short_name.as_ref().map(|name| self.words(name)),
            "url": organisation.url.as_ref().map(|link| self.addresses(link)),
            "dct:spatial": place,
            "contactPoint": contacts,
        }))
    }
}

/// A thing without what is not said of it.
fn filled(mut node: Value) -> Value {
    if let Some(map) = node.as_object_mut() {
        map.retain(|_, value| !value.is_null() && value.as_array().is_none_or(|items| !items.is_empty()));
    }
    node
}
