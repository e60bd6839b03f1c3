//! An outside body, by the register or written out.

use schemars::JsonSchema;
use serde::Deserialize;

use super::reference::{BodyRef, Email, Phone};
use super::site::Address;
use super::text::{Link, Text};

/// A body of the pack's register, or one written out.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Body {
    /// By the pack's register.
    Registered(BodyRef),
    /// Written out.
    Own(Box<OwnBody>),
}

/// A body that is not in the register.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct OwnBody {
    /// What it is called.
    pub name: Text,
    /// How it is reached.
    #[serde(flatten)]
    pub contact: BodyContact,
}

/// How a body is reached.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BodyContact {
    /// The e-mail address.
    pub email: Option<Email>,
    /// The telephone number.
    pub phone: Option<Phone>,
    /// The web page.
    pub url: Option<Link>,
    /// The postal address.
    pub address: Option<Address>,
}
