//! Who speaks, and what the document is.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answer::Answer;
use super::hours::Hours;
use super::reference::{ActRef, Country, Email, Id, KindOfBody, Phone};
use super::site::Address;
use super::text::{Language, Link, Prose, Text};
use crate::time::date::Date;
use crate::time::duration::Duration;

/// The public body whose charter this is.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Organisation {
    /// Its official name.
    pub name: Text,
    /// The short name people use.
    pub short_name: Option<Text>,
    /// The country whose law it is under.
    pub country: Option<Country>,
    /// What kind of body it is, in the words of the regulation pack; decides which obligations apply.
    #[serde(default)]
    pub kind_of_body: Vec<KindOfBody>,
    /// What it is there for.
    pub mission: Option<Answer<Prose>>,
    /// When it is open, where one schedule serves the whole organisation.
    pub hours: Option<Answer<Hours>>,
    /// What it is competent for and how it is organised.
    pub competences: Option<Answer<Prose>>,
    /// Its logo. Pages and documents show the one that `[render.brand]` in `charter.toml` names.
    pub logo: Option<Logo>,
    /// Its web site.
    pub url: Option<Link>,
}

/// A picture that stands for the body.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Logo {
    /// The file, beside the charter.
    pub file: String,
    /// What somebody reads who does not see it.
    pub alt: Text,
}

/// From when until when the charter holds.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Validity {
    /// The version, in quotes.
    pub version: Option<String>,
    /// When it was adopted.
    pub adopted: Option<Date>,
    /// The first day on which it holds.
    pub valid_from: Option<Date>,
    /// The last day on which it holds.
    pub valid_until: Option<Date>,
    /// The day by which it is reviewed.
    pub review_by: Option<Date>,
    /// Where it is published.
    pub published_url: Option<Link>,
}

/// Who approved the charter.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Approval {
    /// The function, not the person.
    pub role: Text,
    /// When.
    pub date: Date,
    /// Which languages were approved.
    #[serde(default)]
    pub languages: Vec<Language>,
}

/// How customers were heard.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Consultation {
    /// With whom.
    pub with: Text,
    /// How.
    pub how: Option<Prose>,
    /// When.
    pub date: Option<Date>,
    /// How often they are heard again.
    pub every: Option<Duration>,
}

/// Something the body stands for.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Value {
    /// Its name in this file.
    pub id: Id,
    /// What it is called.
    pub name: Text,
    /// What it means here.
    pub text: Option<Prose>,
}

/// A chapter of the author's own.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Chapter {
    /// Its name in this file.
    pub id: Id,
    /// Its title.
    pub title: Text,
    /// What stands before its promises.
    pub text: Option<Prose>,
}

/// What the charter is about, and what not.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Scope {
    /// What it covers.
    pub covers: Option<Prose>,
    /// What it does not cover.
    pub does_not_cover: Option<Prose>,
}

/// A page that completes the charter.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Document {
    /// What the page is about.
    pub role: DocumentRole,
    /// What it is called.
    pub title: Option<Text>,
    /// Where it is.
    pub link: Link,
}

/// What a page that completes the charter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DocumentRole {
    /// How to complain.
    Complaints,
    /// Personal data.
    Privacy,
    /// The accessibility of the web site.
    WebAccessibility,
    /// What the body will do.
    ActionPlan,
    /// What the body has reached.
    Results,
    /// All services.
    ServiceCatalogue,
    /// Access to administrative documents.
    Openness,
    /// Another one.
    Other,
}

/// An act that the charter rests on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Reference {
    /// The act, by the pack's register.
    pub act: ActRef,
    /// The article, section or paragraph.
    pub article: Option<String>,
}

/// A group of customers.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Audience {
    /// Its name in this file.
    pub id: Id,
    /// What it is called.
    pub name: Text,
    /// Who belongs to it.
    pub text: Option<Prose>,
}

/// How a function is reached.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Contact {
    /// The function or service.
    pub name: Option<Text>,
    /// The e-mail address.
    pub email: Option<Email>,
    /// The telephone number.
    pub phone: Option<Phone>,
    /// The web page.
    pub url: Option<Link>,
    /// The postal address.
    pub address: Option<Address>,
}

/// A message that overrides the charter for a while.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Notice {
    /// What it says.
    pub text: Prose,
    /// The first day on which it is shown.
    pub from: Option<Date>,
    /// The last day on which it is shown.
    pub until: Option<Date>,
}
