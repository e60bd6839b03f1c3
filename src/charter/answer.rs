//! The four values of an answer: stated, elsewhere, not offered, not stated by the source.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde_json::Value;

use super::text::{Link, Prose};

/// What the charter answers to a question a reader may have; absence is the fifth value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer<T> {
    /// The charter says it.
    Stated(T),
    /// Another page says it.
    Elsewhere(Link),
    /// The body says openly that it does not offer this, and why.
    NotOffered(Prose),
    /// The source says something that fixes nothing, such as "in a reasonable time".
    NotStated(Prose),
}

impl<T> Answer<T> {
    /// What is stated, if it is.
    pub fn stated(&self) -> Option<&T> {
        match self {
            Answer::Stated(value) => Some(value),
            _ => None,
        }
    }
}

/// The keys that make an answer other than a stated one.
pub const INSTEAD: [&str; 3] = ["link", "not_offered", "not_stated"];

impl<'de, T: DeserializeOwned> Deserialize<'de> for Answer<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let only_key = value.as_object().filter(|map| map.len() == 1).and_then(|map| map.iter().next());
        let answer = match only_key {
            Some((key, link)) if key == "link" => Link::deserialize(link).map(Answer::Elsewhere),
            Some((key, why)) if key == "not_offered" => Prose::deserialize(why).map(Answer::NotOffered),
            Some((key, why)) if key == "not_stated" => Prose::deserialize(why).map(Answer::NotStated),
            _ => T::deserialize(value).map(Answer::Stated),
        };
        answer.map_err(D::Error::custom)
    }
}

impl<T: JsonSchema> JsonSchema for Answer<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}Answer", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let stated = generator.subschema_for::<T>();
        let elsewhere = generator.subschema_for::<Elsewhere>();
        let not_offered = generator.subschema_for::<NotOffered>();
        let not_stated = generator.subschema_for::<NotStated>();
        json_schema!({ "anyOf": [stated, elsewhere, not_offered, not_stated] })
    }
}

/// The answer stands on another page, which is linked and not read.
#[derive(JsonSchema)]
#[allow(dead_code)]
struct Elsewhere {
    /// The page that says it.
    link: Link,
}

/// The body does not offer this and says so.
#[derive(JsonSchema)]
#[allow(dead_code)]
struct NotOffered {
    /// Why it is not offered, and what there is instead.
    not_offered: Prose,
}

/// The body leaves this open, in these words.
#[derive(JsonSchema)]
#[allow(dead_code)]
struct NotStated {
    /// The words of the source, such as "in a reasonable time".
    not_stated: Prose,
}
