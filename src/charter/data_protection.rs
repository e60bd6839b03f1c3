//! How personal data are protected.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answer::Answer;
use super::body::Body;
use super::organisation::Contact;
use super::term::Terms;
use super::text::Prose;

/// How personal data are protected.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct DataProtection {
    /// Who is responsible for the data.
    pub controller: Option<Answer<Prose>>,
    /// The data protection officer: a function, not a person.
    pub officer: Option<Answer<Contact>>,
    /// What is done with the data.
    pub privacy_notice: Option<Answer<Prose>>,
    /// Requests of persons about their own data.
    pub requests: Option<Answer<Terms>>,
    /// The supervisory authority.
    pub authority: Option<Answer<Body>>,
}
