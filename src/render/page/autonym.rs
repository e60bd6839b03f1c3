//! What languages call themselves, for readers who look for theirs.

use crate::charter::text::Language;
use crate::language::Locale;

/// Languages in which Belgian bodies and their neighbours publish, beside the four of a charter.
const OTHERS: [(&str, &str); 27] = [
    ("ar", "العربية"),
    ("bg", "Български"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("el", "Ελληνικά"),
    ("es", "Español"),
    ("et", "Eesti"),
    ("fi", "Suomi"),
    ("ga", "Gaeilge"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("it", "Italiano"),
    ("lb", "Lëtzebuergesch"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mt", "Malti"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("sq", "Shqip"),
    ("sv", "Svenska"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("zh", "中文"),
];

/// The name of a language in itself; its tag where it is not known.
pub(super) fn autonym(tag: &str) -> String {
    if let Some(language) = Language::of_locale(tag) {
        return Locale::own_name(language);
    }
    let primary = tag.split('-').next().unwrap_or_default();
    OTHERS.iter().find(|(of, _)| *of == primary).map_or_else(|| tag.to_owned(), |(_, name)| (*name).to_owned())
}
