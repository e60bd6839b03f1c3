//! `charter` drafts the customer charter of a public body, compares it with the regulation that binds it, and publishes it.

pub mod acceptance;
pub mod charter;
pub mod check;
pub mod cli;
pub mod finding;
pub mod fix;
pub mod language;
pub mod lint;
pub mod lsp;
pub mod regulation;
pub mod render;
pub mod report;
pub mod site;
pub mod source;
pub mod time;
