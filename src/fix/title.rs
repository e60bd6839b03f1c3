//! A fix in words.

use serde_json::Value;

use crate::finding::{Edit, Finding, Fix};
use crate::language::Locale;

/// What a fix does, in few words.
pub fn title(finding: &Finding, fix: &Fix, locale: &Locale) -> String {
    let say = |id, value: &str| locale.say(id, &[("value", value.into())]);
    match fix.edits.first() {
        Some(Edit::Rename { key, .. }) => say("fix-write", key),
        Some(Edit::Replace { with: Value::String(word), .. }) if word.chars().count() <= 60 && !word.contains('\n') => {
            say("fix-write", word)
        }
        Some(Edit::Quote { .. }) => locale.say("help-quotes", &[]),
        Some(Edit::Remove { .. }) => locale.say("fix-remove", &[]),
        _ => locale.message(finding.help.as_ref().unwrap_or(&finding.message)),
    }
}
