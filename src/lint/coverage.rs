//! Whether every language says all of it.

pub mod language;
pub mod lists;
pub mod shorter;
