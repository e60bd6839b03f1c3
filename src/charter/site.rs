//! Places that customers can visit.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answer::Answer;
use super::hours::Hours;
use super::reference::{Country, Id};
use super::text::{Prose, Text};

/// A place that customers can visit.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Site {
    /// Its name in this file.
    pub id: Id,
    /// What it is called.
    pub name: Text,
    /// The region whose building law holds there.
    pub region: Option<Region>,
    /// Which part of the language law holds there.
    pub language_regime: Option<LanguageRegime>,
    /// Where it is.
    pub address: Option<Address>,
    /// When it is open.
    pub hours: Option<Answer<Hours>>,
    /// Whether one needs an appointment.
    pub appointment: Option<Appointment>,
    /// How to get there.
    pub directions: Option<Prose>,
    /// How accessible the building is.
    pub accessibility: Option<Answer<BuildingAccessibility>>,
}

/// The region whose building law holds at a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// The Brussels-Capital Region.
    Brussels,
    /// The Flemish Region.
    Flanders,
    /// The Walloon Region.
    Wallonia,
    /// Outside the country.
    Abroad,
}

/// Which part of the language law holds at a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LanguageRegime {
    /// A central service.
    Central,
    /// An executing service whose work covers the whole country.
    NationalExecution,
    /// A service of Brussels-Capital.
    Brussels,
    /// A service of the Dutch-speaking area.
    Dutch,
    /// A service of the French-speaking area.
    French,
    /// A service of the German-speaking area.
    German,
    /// A service of a municipality with language facilities.
    Facilities,
    /// A service abroad.
    Abroad,
}

/// A postal address.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Address {
    /// Street, number and box.
    pub street: Text,
    /// The postal code, in quotes.
    pub postcode: String,
    /// The town.
    pub city: Text,
    /// The country, in two letters.
    pub country: Option<Country>,
}

/// Whether one needs an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Appointment {
    /// There are none.
    None,
    /// One can make one.
    Possible,
    /// One had better make one.
    Recommended,
    /// One must make one.
    Required,
}

/// How accessible a building is: facts, each said as it is.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct BuildingAccessibility {
    /// An entrance without steps.
    pub step_free_entrance: Option<Facility>,
    /// A toilet that a wheelchair user can use.
    pub adapted_toilet: Option<Facility>,
    /// A lift to the floors that customers visit.
    pub lift: Option<Facility>,
    /// A reserved parking space near the entrance.
    pub reserved_parking: Option<Facility>,
    /// An induction loop for people with a hearing aid.
    pub induction_loop: Option<Facility>,
    /// Anything else, in words.
    pub statement: Option<Answer<Prose>>,
    /// How people are served where something is partial or unavailable.
    pub alternative: Option<Answer<Prose>>,
}

impl BuildingAccessibility {
    /// The facts that are stated, by key, in the order of the format.
    pub fn facilities(&self) -> impl Iterator<Item = (&'static str, Facility)> {
        [
            ("step_free_entrance", self.step_free_entrance),
            ("adapted_toilet", self.adapted_toilet),
            ("lift", self.lift),
            ("reserved_parking", self.reserved_parking),
            ("induction_loop", self.induction_loop),
        ]
        .into_iter()
        .filter_map(|(key, facility)| Some((key, facility?)))
    }
}

/// Whether a facility is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Facility {
    /// It is there.
    Available,
    /// In part.
    Partial,
    /// If one asks.
    OnRequest,
    /// It is not there.
    Unavailable,
    /// Nobody has looked yet.
    Unknown,
}
