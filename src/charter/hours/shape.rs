//! The shape of opening hours in a file.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{Deserializer, Error};
use serde_json::{Map, Value, json};

use super::{Closure, DayKey, Osm, PublicHolidays, Season, Times, Week};

/// The day lines of a map, in order.
type DayLines = Vec<(DayKey, Times)>;

/// The day lines of a map, and the rest of it.
fn split_days<E: Error>(map: Map<String, Value>) -> Result<(DayLines, Map<String, Value>), E> {
    let mut days = Vec::new();
    let mut rest = Map::new();
    for (key, value) in map {
        match DayKey::parse(&key) {
            Some(day) => days.push((day, serde_json::from_value(value).map_err(E::custom)?)),
            None => {
                rest.insert(key, value);
            }
        }
    }
    Ok((days, rest))
}

fn take<T: serde::de::DeserializeOwned, E: Error>(map: &mut Map<String, Value>, key: &str) -> Result<Option<T>, E> {
    map.remove(key).map(|value| serde_json::from_value(value).map_err(E::custom)).transpose()
}

fn nothing_left<E: Error>(map: &Map<String, Value>) -> Result<(), E> {
    match map.keys().next() {
        Some(key) => Err(E::custom(format!("`{key}` is no key of hours"))),
        None => Ok(()),
    }
}

impl<'de> Deserialize<'de> for Week {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (days, mut rest) = split_days(Map::deserialize(deserializer)?)?;
        let week = Week {
            days,
            public_holidays: take(&mut rest, "public_holidays")?,
            closures: take(&mut rest, "closures")?.unwrap_or_default(),
            seasons: take(&mut rest, "seasons")?.unwrap_or_default(),
        };
        nothing_left(&rest)?;
        Ok(week)
    }
}

impl<'de> Deserialize<'de> for Season {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (days, mut rest) = split_days(Map::deserialize(deserializer)?)?;
        let season = Season {
            days,
            months: take(&mut rest, "months")?.ok_or_else(|| D::Error::missing_field("months"))?,
            public_holidays: take(&mut rest, "public_holidays")?,
        };
        nothing_left(&rest)?;
        Ok(season)
    }
}

/// The properties of every day key.
fn day_properties(generator: &mut SchemaGenerator) -> Map<String, Value> {
    let times = generator.subschema_for::<Times>().to_value();
    DayKey::all()
        .map(|key| {
            let mut line = times.clone();
            let about = match key {
                DayKey::WorkingDays => "The times on working days, where the source speaks of working days only.".into(),
                _ => format!("The times on: {}.", key.key().replace('_', " ")),
            };
            line["description"] = json!(about);
            (key.key(), line)
        })
        .collect()
}

impl JsonSchema for Week {
    fn schema_name() -> Cow<'static, str> {
        "Week".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut properties = day_properties(generator);
        let holidays = generator.subschema_for::<PublicHolidays>();
        let closures = generator.subschema_for::<Closure>();
        let seasons = generator.subschema_for::<Season>();
        properties.insert("public_holidays".into(), holidays.to_value());
        properties.insert("closures".into(), json!({ "description": "Days on which it is closed.", "type": "array", "items": closures }));
        properties.insert(
            "seasons".into(),
            json!({ "description": "Parts of the year with a week of their own.", "type": "array", "items": seasons }),
        );
        json_schema!({
            "description": "A week: times by day or by a row of days, of which the narrower replaces the wider.",
            "type": "object",
            "properties": properties,
            "minProperties": 1,
            "examples": [{ "monday_to_friday": "09:00-12:00, 13:00-16:00", "thursday": "09:00-19:00", "public_holidays": "closed" }],
        })
    }
}

impl JsonSchema for Season {
    fn schema_name() -> Cow<'static, str> {
        "Season".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut properties = day_properties(generator);
        properties.insert("months".into(), json!({
            "description": "The months: the first three letters of their English names, single or from-to, with commas between.",
            "type": "string",
            "pattern": "^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))?(, ?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))?)*$",
            "examples": ["jul-aug", "jan, jul-aug, dec"],
        }));
        let holidays = generator.subschema_for::<PublicHolidays>();
        properties.insert("public_holidays".into(), holidays.to_value());
        json_schema!({
            "description": "A part of the year with a week of its own, which replaces the usual one.",
            "type": "object",
            "properties": properties,
            "required": ["months"],
            "examples": [{ "months": "jul-aug", "monday_to_friday": "09:00-12:00" }],
        })
    }
}

impl JsonSchema for Times {
    fn schema_name() -> Cow<'static, str> {
        "Times".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "`closed`, or from-to on the 24-hour clock, with commas between; in quotes.",
            "type": "string",
            "pattern": "^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)(, ?([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00))*)$",
            "examples": ["09:00-12:00, 13:00-16:00", "closed"],
        })
    }
}

impl JsonSchema for Osm {
    fn schema_name() -> Cow<'static, str> {
        "Osm".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Opening hours in OpenStreetMap's notation.",
            "type": "string",
            "not": { "const": "always" },
            "examples": ["Mo-Fr 09:00-17:00; PH off"],
        })
    }
}
