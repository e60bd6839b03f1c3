//! Whether people understand what is written.

pub mod abbreviation;
pub mod address;
pub mod jargon;
pub mod negation;
pub mod passive;
