//! The register of outside bodies.

use schemars::JsonSchema;
use serde::Deserialize;

use super::act::Verified;
use super::{InAll, InSome};

/// An outside body: an ombudsman, a supervisory authority, a court.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct RegisterBody {
    /// What it is called.
    pub name: InAll,
    /// Its web site.
    pub url: Option<InSome>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its telephone number (E.164).
    pub phone: Option<String>,
    /// Its postal address.
    pub address: Option<RegisterAddress>,
    /// What it is competent for.
    pub competence: InAll,
    /// What the law says of turning there: what it does to the terms of an appeal, and what is asked at the same time.
    pub effect: Option<InAll>,
    /// On what that rests.
    #[serde(default)]
    pub basis: Vec<Basis>,
    /// Who looked, and when.
    pub verified: Option<Verified>,
}

/// A postal address of an outside body.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct RegisterAddress {
    /// Street, number and box.
    pub street: InSome,
    /// The postal code.
    pub postcode: String,
    /// The town.
    pub city: InSome,
    /// The country, in two letters.
    pub country: String,
}

/// The part of a source on which something rests.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Basis {
    /// The source, by the register.
    pub act: String,
    /// The article, and its paragraph or point.
    pub article: Option<String>,
    /// The part, where the source has no articles: a commitment, a criterion, a chapter, a passage.
    pub section: Option<InAll>,
    /// That somebody compared it with the text.
    pub verified: Option<Verified>,
}
