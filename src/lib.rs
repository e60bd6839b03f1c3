//! `charter` drafts the customer charter of a public body, compares it with the regulation that binds it, and publishes it.

pub mod charter;
pub mod check;
pub mod finding;
pub mod source;
pub mod time;
