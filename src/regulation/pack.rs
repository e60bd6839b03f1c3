//! A pack: what a jurist reviews and a charter is compared with.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Map;

use super::act::Act;
use super::body::RegisterBody;
use super::obligation::Obligation;
use super::{InAll, act};
use crate::source::route::Route;
use crate::time::calendar::{Holiday, WorkCalendar, Workweek};
use crate::time::date::Date;

/// A regulation pack, whole and consistent.
#[derive(Debug, Clone)]
pub struct Pack {
    /// What stands in `pack.yaml`.
    pub head: Head,
    /// The register of sources.
    pub acts: BTreeMap<String, Act>,
    /// The register of outside bodies.
    pub bodies: BTreeMap<String, RegisterBody>,
    /// The obligations, by area and as they stand in the files.
    pub obligations: Vec<Obligation>,
    /// The SHA-256 of its files, by name and content.
    pub sha256: String,
}

/// What stands in `pack.yaml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Head {
    /// The pack's id.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// Its version.
    pub version: String,
    /// The country or union whose law it holds, in two letters. A pack that is `international` judges only charters that name it.
    #[schemars(regex(pattern = "^([A-Z]{2}|international)$"))]
    pub jurisdiction: String,
    /// What it is called.
    pub title: InAll,
    /// The kinds of body it knows, by id.
    pub kinds_of_body: Ordered<InAll>,
    /// Kinds of body that are under another law too: only what names them stands in this pack.
    #[serde(default)]
    pub partly_covered: Vec<String>,
    /// What the law says that a complaint to the body itself does to the terms of an appeal.
    pub own_complaints: Option<InAll>,
    /// Its areas, by id; the obligations of each stand in the file of that name.
    pub areas: Ordered<InAll>,
    /// The public holidays on which nobody works.
    #[serde(default)]
    pub public_holidays: Vec<HolidayRule>,
    /// The day as of which its examples are judged, where they hold dates; else the first day of each version.
    pub examples_as_of: Option<Date>,
}

/// A map in the order in which it is written.
#[derive(Debug, Clone)]
pub struct Ordered<T>(pub Vec<(String, T)>);

/// A public holiday.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct HolidayRule {
    /// The day of every year.
    pub date: Option<crate::charter::reference::MonthDay>,
    /// Days after Easter Sunday.
    pub easter: Option<i16>,
    /// What it is called.
    pub name: InAll,
}

impl HolidayRule {
    fn holiday(&self) -> Option<Holiday> {
        let fixed = self.date.as_ref().and_then(|day| {
            let (month, day) = day.split_once('-')?;
            Some(Holiday::Fixed(month.parse().ok()?, day.parse().ok()?))
        });
        fixed.or_else(|| self.easter.map(Holiday::Easter))
    }
}

impl Head {
    /// Whether it judges a charter that names no pack and is of this country, if it says one.
    pub fn is_usual_in(&self, country: Option<&str>) -> bool {
        self.jurisdiction.len() == 2 && country.is_none_or(|country| country == self.jurisdiction)
    }
}

impl Pack {
    /// The source with this id.
    pub fn act(&self, id: &str) -> Option<&act::Act> {
        self.acts.get(id)
    }

    /// The obligation with this code.
    pub fn obligation(&self, code: &str) -> Option<&Obligation> {
        self.obligations.iter().find(|obligation| obligation.code.eq_ignore_ascii_case(code))
    }

    /// Every obligation and its route in the file of its area.
    pub fn places(&self) -> impl Iterator<Item = (&Obligation, Route)> {
        let (mut area, mut at) = ("", 0);
        self.obligations.iter().map(move |obligation| {
            at = if obligation.area == area { at + 1 } else { 0 };
            area = &obligation.area;
            (obligation, Route::root().item(at))
        })
    }

    /// The days on which bodies under this pack work.
    pub fn calendar(&self, week: Workweek) -> WorkCalendar {
        WorkCalendar::new(self.head.public_holidays.iter().filter_map(HolidayRule::holiday).collect(), week)
    }

    /// The public holidays of a year, and what they are called.
    pub fn holidays_in(&self, year: i16) -> impl Iterator<Item = (Date, &InAll)> {
        self.head.public_holidays.iter().filter_map(move |rule| Some((Date(rule.holiday()?.in_year(year)?), &rule.name)))
    }
}

impl<T> Ordered<T> {
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.0.iter().find(|(of, _)| of == key).map(|(_, value)| value)
    }
}

impl<'de, T: serde::de::DeserializeOwned> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let map = Map::deserialize(deserializer)?;
        let entries = map.into_iter().map(|(key, value)| {
            let value = serde_json::from_value(value).map_err(serde::de::Error::custom)?;
            Ok((key, value))
        });
        entries.collect::<Result<_, _>>().map(Ordered)
    }
}

impl<T: JsonSchema> JsonSchema for Ordered<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("OrderedMapOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        BTreeMap::<String, T>::json_schema(generator)
    }
}
