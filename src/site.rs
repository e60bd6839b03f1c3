//! A register of charters as a static site: the pages of each, lists of them all, and what machines read.

mod badge;
mod catalogue;
pub mod charter;
mod feed;
mod list;
mod search;

use crate::charter::commitment::Theme;
use crate::charter::text::{Language, Text};
use crate::charter::{Charter, Status};
use crate::render::{Broken, Templates};
use crate::report::matrix::Counts;
use crate::time::date::Date;

/// A file of the site: its path there, and what it holds.
pub type File = (String, Vec<u8>);

/// What the register says of a charter.
#[derive(Debug)]
pub struct Entry {
    id: String,
    languages: Vec<Language>,
    title: Text,
    organisation: Text,
    short_name: Option<Text>,
    country: Option<String>,
    services: Vec<(String, Text)>,
    /// Its promises on a theme, each with its id and the languages in which it is made.
    themes: Vec<(Theme, String, Vec<Language>)>,
    status: Option<Status>,
    version: Option<String>,
    adopted: Option<Date>,
    valid_from: Option<Date>,
    valid_until: Option<Date>,
    counts: Option<Counts>,
}

/// Charters that are published together.
pub struct Register<'run> {
    /// The charters, each id once.
    pub entries: &'run [Entry],
    /// The day as of which the site is made.
    pub as_of: Date,
    /// Where it will stand, with a slash at the end; without it, links are from page to page only.
    pub base: Option<&'run str>,
}

impl Register<'_> {
    /// All but the pages of each charter. Equal input gives equal bytes.
    ///
    /// # Errors
    /// Where a template does not fit a page.
    pub fn files(&self, templates: &Templates) -> Result<Vec<File>, Broken> {
        let mut files = vec![("index.html".to_owned(), list::welcome(self, templates)?), ("search.js".to_owned(), search::SCRIPT.into())];
        for language in Language::ALL {
            files.extend(list::pages(self, language, templates)?);
            files.push((search::name(language), search::index(self, language)));
            files.push((feed::name(language), feed::feed(self, language)));
        }
        files.push((catalogue::NAME.to_owned(), catalogue::catalogue(self)));
        Ok(files)
    }

    /// An address within the site: whole where it is known where the site will stand.
    fn address(&self, path: &str) -> String {
        format!("{}{path}", self.base.unwrap_or_default())
    }
}

/// The promises of a charter on a theme, each with its id and the languages in which it is made.
fn themes(charter: &Charter) -> Vec<(Theme, String, Vec<Language>)> {
    let on_theme = charter.commitments.iter().filter_map(|commitment| Some((commitment.theme?, commitment)));
    let with_languages = on_theme.map(|(theme, commitment)| {
        let languages = charter.languages.iter().copied().filter(|language| commitment.promise.is_for(*language));
        (theme, commitment.id.0.clone(), languages.collect())
    });
    with_languages.collect()
}

impl Entry {
    fn of(charter: &Charter, counts: Option<Counts>) -> Entry {
        let validity = charter.validity.clone().unwrap_or_default();
        Entry {
            id: charter.id.0.clone(),
            languages: charter.languages.clone(),
            title: charter.title.clone(),
            organisation: charter.organisation.name.clone(),
            short_name: charter.organisation.short_name.clone(),
            themes: themes(charter),
            country: charter.organisation.country.as_ref().map(|country| country.0.clone()),
            services: charter.services.iter().map(|service| (service.id.0.clone(), service.name.clone())).collect(),
            status: charter.status,
            version: validity.version,
            adopted: validity.adopted,
            valid_from: validity.valid_from,
            valid_until: validity.valid_until,
            counts,
        }
    }

    /// The charter's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    fn drafting(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::En)
    }

    /// The language in which somebody who reads `language` reads the charter.
    fn read_in(&self, language: Language) -> Language {
        if self.languages.contains(&language) { language } else { self.drafting() }
    }

    fn page(&self, language: Language) -> String {
        format!("charters/{}.{}.html", self.id, language.tag())
    }

    fn matrix(&self, language: Language) -> String {
        format!("charters/{}.matrix.{}.html", self.id, language.tag())
    }

    /// The author's words, best in this language, with the language that they are in.
    fn words<'entry>(&self, text: &'entry Text, language: Language) -> (&'entry str, Language) {
        text.best(language, self.drafting()).unwrap_or(("", language))
    }
}

/// Words as they are put in order and searched: without capitals and without the marks on Latin letters.
fn folded(text: &str) -> String {
    let plain = |character: char| match character {
        'à'..='å' => "a",
        'æ' => "ae",
        'ç' => "c",
        'è'..='ë' => "e",
        'ì'..='ï' => "i",
        'ñ' => "n",
        'ò'..='ö' | 'ø' => "o",
        'ù'..='ü' => "u",
        'ý' | 'ÿ' => "y",
        'œ' => "oe",
        'ß' => "ss",
        '’' => "'",
        _ => "",
    };
    let mut written = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        match plain(character) {
            "" => written.push(character),
            letters => written.push_str(letters),
        }
    }
    written
}
