//! What an author says to the reader, in one language or in several.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error};
use serde_json::Value;

/// A language a charter can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French
    Fr,
    /// Dutch
    Nl,
    /// German
    De,
    /// English
    En,
}

/// Whether a sign takes no room: soft hyphens, joiners, marks of direction.
pub fn is_unseen(next: char) -> bool {
    matches!(next, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

impl Language {
    /// Every language, in the order in which Belgium names them.
    pub const ALL: [Language; 4] = [Language::Fr, Language::Nl, Language::De, Language::En];

    /// The BCP 47 tag: `fr`, `nl`, `de` or `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Fr => "fr",
            Language::Nl => "nl",
            Language::De => "de",
            Language::En => "en",
        }
    }

    /// The English name.
    pub fn english(self) -> &'static str {
        match self {
            Language::Fr => "French",
            Language::Nl => "Dutch",
            Language::De => "German",
            Language::En => "English",
        }
    }

    /// The language with this tag.
    pub fn of_tag(tag: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The language of a BCP 47 tag or a POSIX locale such as `fr_BE.UTF-8`.
    pub fn of_locale(locale: &str) -> Option<Language> {
        let primary = locale.split(['-', '_', '.', '@']).next()?;
        Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// Words in one language (a plain string) or in several (a map of language to string).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// One string, in the drafting language.
    Plain(String),
    /// One string a language.
    ByLanguage {
        /// In the author's order.
        texts: Vec<(Language, String)>,
        /// The languages in which alone the passage is meant to exist.
        only_in: Vec<Language>,
    },
}

impl Words {
    /// The words in `language`, if they exist in it. A plain string is in the drafting language.
    pub fn in_language(&self, language: Language, drafting: Language) -> Option<&str> {
        match self {
            Words::Plain(text) => (language == drafting).then_some(text),
            Words::ByLanguage { texts, .. } => texts.iter().find(|(of, _)| *of == language).map(|(_, text)| text.as_str()),
        }
    }

    /// The words in `language`, else in the drafting language, else in the first one there is,
    /// with the language they are in.
    pub fn best(&self, language: Language, drafting: Language) -> Option<(&str, Language)> {
        [language, drafting].into_iter().find_map(|wanted| Some((self.in_language(wanted, drafting)?, wanted))).or_else(|| match self {
            Words::Plain(text) => Some((text, drafting)),
            Words::ByLanguage { texts, .. } => texts.first().map(|(of, text)| (text.as_str(), *of)),
        })
    }

    /// Whether the passage is meant to exist in `language`.
    pub fn is_for(&self, language: Language) -> bool {
        match self {
            Words::Plain(_) => true,
            Words::ByLanguage { only_in, .. } => only_in.is_empty() || only_in.contains(&language),
        }
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::String(text) => Ok(Words::Plain(text)),
            Value::Object(map) => {
                let mut texts = Vec::with_capacity(map.len());
                let mut only_in = Vec::new();
                for (key, value) in map {
                    if key == "only_in" {
                        only_in = serde_json::from_value(value).map_err(D::Error::custom)?;
                    } else {
                        let language = Language::of_tag(&key).ok_or_else(|| D::Error::custom(format!("`{key}` is no language")))?;
                        let text = value.as_str().ok_or_else(|| D::Error::custom("a text is a string"))?;
                        texts.push((language, text.to_owned()));
                    }
                }
                if texts.is_empty() {
                    return Err(D::Error::custom("a text needs a language"));
                }
                Ok(Words::ByLanguage { texts, only_in })
            }
            _ => Err(D::Error::custom("a text is a string or a map of language to string")),
        }
    }
}

macro_rules! words {
    ($(#[doc = $doc:literal])+ $name:ident, $item:expr, $example:tt) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Words);

        impl std::ops::Deref for $name {
            type Target = Words;
            fn deref(&self) -> &Words {
                &self.0
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                let item: Schema = $item;
                let languages = Language::ALL.map(|language| {
                    let mut property = item.clone();
                    property.insert("description".into(), format!("In {}.", language.english()).into());
                    (language.tag().to_owned(), property.to_value())
                });
                let mut properties: serde_json::Map<String, Value> = languages.into_iter().collect();
                let tag = generator.subschema_for::<Language>();
                properties.insert("only_in".into(), serde_json::json!({
                    "description": "The languages in which alone this passage exists on purpose; the others then miss nothing.",
                    "type": "array", "items": tag, "minItems": 1,
                }));
                json_schema!({
                    "description": concat!($($doc),+).trim(),
                    "anyOf": [item, { "type": "object", "properties": properties,
                        "anyOf": [{"required": ["fr"]}, {"required": ["nl"]}, {"required": ["de"]}, {"required": ["en"]}] }],
                    "examples": $example,
                })
            }
        }
    };
}

words!(
    /// Plain text without formatting: a name, a title, an address line. A map of language to string; one string where the charter has one language.
    Text,
    json_schema!({ "type": "string" }),
    [{ "fr": "Service clients", "nl": "Klantendienst" }, "Customer service"]
);
words!(
    /// Text in Markdown (CommonMark; raw HTML is refused). A map of language to string; one string where the charter has one language.
    Prose,
    json_schema!({ "type": "string" }),
    [{ "fr": "Écrivez-nous.", "nl": "Schrijf ons." }, "Write to us."]
);
words!(
    /// What is promised, in Markdown, with the placeholders {deadline}, {duration}, {target} and {amount}, which the data of the promise fill in each language; `\{` is a brace.
    Promise,
    json_schema!({ "type": "string" }),
    [{ "fr": "Nous répondons à votre e-mail {deadline}.", "nl": "Wij beantwoorden uw e-mail {deadline}." }]
);
words!(
    /// A web address (https, http), an e-mail address (mailto:) or a telephone number (tel:); one, or one a language.
    Link,
    json_schema!({ "type": "string", "pattern": "^(https?://[^\\s/?#]+\\S*|mailto:\\S+@\\S+|tel:[+0-9]\\S*)$" }),
    [{ "fr": "https://example.be/fr", "nl": "https://example.be/nl" }]
);
