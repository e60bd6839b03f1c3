//! What an answer has to look like, judged by the format itself.

use serde_json::{Value, json};

use crate::charter::read::Reading;
use crate::language::Locale;

/// What an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// A name.
    Name,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A web address.
    Link,
    /// The times of a day.
    Times,
}

impl Field {
    /// The answer as a charter holds it, nothing where it is left open, or in words what it should look like.
    pub(super) fn read(self, answer: &str, locale: &Locale) -> Result<Option<String>, String> {
        let answer = self.tidied(answer);
        if answer.is_empty() {
            return Ok(None);
        }
        let reading = Reading::of(self.charter_with(&answer).to_string().as_bytes());
        match reading.findings.first() {
            None => Ok(Some(answer)),
            Some(finding) if reading.is_well_formed && self == Field::Times => Err(locale.message(&finding.message)),
            Some(_) => Err(locale.say(self.wrong(), &[])),
        }
    }

    /// A number may be written with spaces and strokes, and with `00` before the country.
    fn tidied(self, answer: &str) -> String {
        let answer = answer.trim();
        if self != Field::Phone {
            return answer.to_owned();
        }
        let number: String = answer.replace("(0)", "").chars().filter(|letter| !" \u{a0}\u{202f}./-()".contains(*letter)).collect();
        number.strip_prefix("00").map_or(number.clone(), |rest| format!("+{rest}"))
    }

    fn charter_with(self, answer: &str) -> Value {
        let mut organisation = json!({ "name": "x" });
        // Of a visit nothing else is asked.
        let mut channel = json!({ "id": "x", "kind": "visit" });
        match self {
            Field::Name => {}
            Field::Phone => channel["phone"] = answer.into(),
            Field::Email => channel["email"] = answer.into(),
            Field::Link => channel["url"] = answer.into(),
            Field::Times => organisation["hours"] = json!({ "monday_to_friday": answer }),
        }
        json!({ "format": 1, "id": "x", "languages": ["en"], "title": "x", "organisation": organisation, "channels": [channel] })
    }

    /// What somebody reads whose answer is not what is wanted. Every text can be a name.
    fn wrong(self) -> &'static str {
        match self {
            Field::Name => "expected-text",
            Field::Phone => "init-wrong-phone",
            Field::Email => "init-wrong-email",
            Field::Link => "init-wrong-link",
            Field::Times => "init-wrong-times",
        }
    }
}
