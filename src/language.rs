//! The words, numbers and dates of one language.

mod article;
mod date;
mod duration;
mod hours;
mod number;
mod phone;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::charter::text::Language;
use crate::finding::{Arg, Citation, Message};

pub use hours::{HoursInWords, HoursRow};

/// The words, numbers and dates of one language, read once a process when they are first needed.
pub struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    dates: date::Dates,
    numbers: number::Numbers,
}

macro_rules! files {
    ($language:literal) => {
        &[
            include_str!(concat!("../locales/", $language, "/format.ftl")),
            include_str!(concat!("../locales/", $language, "/rhythm.ftl")),
            include_str!(concat!("../locales/", $language, "/finding.ftl")),
            include_str!(concat!("../locales/", $language, "/bound.ftl")),
            include_str!(concat!("../locales/", $language, "/hours.ftl")),
            include_str!(concat!("../locales/", $language, "/report.ftl")),
            include_str!(concat!("../locales/", $language, "/acceptance.ftl")),
            include_str!(concat!("../locales/", $language, "/explain.ftl")),
            include_str!(concat!("../locales/", $language, "/fix.ftl")),
            include_str!(concat!("../locales/", $language, "/page.ftl")),
            include_str!(concat!("../locales/", $language, "/init.ftl")),
            include_str!(concat!("../locales/", $language, "/pack.ftl")),
            include_str!(concat!("../locales/", $language, "/ci.ftl")),
            include_str!(concat!("../locales/", $language, "/matrix.ftl")),
            include_str!(concat!("../locales/", $language, "/upcoming.ftl")),
            include_str!(concat!("../locales/", $language, "/owed.ftl")),
            include_str!(concat!("../locales/", $language, "/lint.ftl")),
            include_str!(concat!("../locales/", $language, "/pdf.ftl")),
            include_str!(concat!("../locales/", $language, "/layout.ftl")),
            include_str!(concat!("../locales/", $language, "/watch.ftl")),
            include_str!(concat!("../locales/", $language, "/plain.ftl")),
            include_str!(concat!("../locales/", $language, "/readability.ftl")),
            include_str!(concat!("../locales/", $language, "/site.ftl")),
            include_str!(concat!("../locales/", $language, "/preview.ftl")),
            include_str!(concat!("../locales/", $language, "/open.ftl")),
            include_str!(concat!("../locales/", $language, "/words.ftl")),
            include_str!(concat!("../locales/", $language, "/consistency.ftl")),
            include_str!(concat!("../locales/", $language, "/stale.ftl")),
            include_str!(concat!("../locales/", $language, "/links.ftl")),
            include_str!(concat!("../locales/", $language, "/look.ftl")),
            include_str!(concat!("../locales/", $language, "/sheet.ftl")),
            include_str!(concat!("../locales/", $language, "/system.ftl")),
        ]
    };
}

/// A language, the region whose habits it is written by, and its messages.
const LOCALES: [(Language, &str, &[&str]); 4] = [
    (Language::Fr, "fr-BE", files!("fr")),
    (Language::Nl, "nl-BE", files!("nl")),
    (Language::De, "de-BE", files!("de")),
    (Language::En, "en-GB", files!("en")),
];

/// A number as the language writes it that stands at this place of `Language::ALL`; Fluent asks for a plain function.
fn grouped<const AT: usize, Memoizer>(value: &FluentValue<'_>, _: &Memoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(Locale::of(Language::ALL[AT]).number(number.value)),
        _ => None,
    }
}

impl Locale {
    /// The locale of a language.
    pub fn of(language: Language) -> &'static Locale {
        static READY: [OnceLock<Locale>; 4] = [const { OnceLock::new() }; 4];
        let at = LOCALES.iter().position(|(of, ..)| *of == language).unwrap_or_default();
        READY[at].get_or_init(|| {
            let (language, region, files) = LOCALES[at];
            Locale::read(language, region, files)
        })
    }

    fn read(language: Language, region: &str, files: &[&str]) -> Locale {
        let identifier: LanguageIdentifier = region.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Fr => grouped::<0, _>,
            Language::Nl => grouped::<1, _>,
            Language::De => grouped::<2, _>,
            Language::En => grouped::<3, _>,
        }));
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Locale { language, bundle, dates: date::Dates::of(region), numbers: number::Numbers::of(region) }
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The word for a value of a closed list: the message `<list>-<value>`.
    pub fn word(&self, list: &str, value: &impl std::fmt::Debug) -> String {
        let mut id = list.to_owned();
        for character in format!("{value:?}").chars() {
            if character.is_uppercase() {
                id.push('-');
            }
            id.extend(character.to_lowercase());
        }
        self.say(&id, &[])
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A message, filled in; its id where there is none.
    pub fn say(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        let values = args.iter().map(|(name, arg)| {
            let value = match arg {
                Arg::Count(count) => FluentValue::from(*count),
                other => FluentValue::from(self.arg(other)),
            };
            (*name, value)
        });
        self.fill(id, &values.collect())
    }

    fn fill(&self, id: &str, args: &FluentArgs<'_>) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        match pattern {
            Some(pattern) => self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned(),
            None => id.to_owned(),
        }
    }

    /// A message in this language: of the program, or of a pack.
    pub fn message(&self, message: &Message) -> String {
        match message {
            Message::Own { id, args } => self.say(id, args),
            Message::Pack { words, args } => {
                let words = words.get(self.language.tag()).or_else(|| words.get("en")).or_else(|| words.values().next());
                let text = words.cloned().unwrap_or_default();
                args.iter().fold(text, |text, (name, arg)| text.replace(&format!("{{{name}}}"), &self.arg(arg)))
            }
        }
    }

    /// A source and its part as one cites them: "Act of 11 April 1994, art. 6 § 5".
    pub fn citation(&self, citation: &Citation) -> String {
        let tag = self.language.tag();
        let of = |words: &BTreeMap<String, String>| words.get(tag).or_else(|| words.get("en")).cloned().unwrap_or_default();
        self.cited(&of(&citation.act), citation.article.as_deref(), citation.section.as_deref().map(of).as_deref())
    }

    /// The name of a source with an article, a section, or neither.
    pub fn cited(&self, act: &str, article: Option<&str>, section: Option<&str>) -> String {
        match (article, section) {
            (Some(article), _) => self.say("report-article", &[("act", act.into()), ("article", self.article(article).into())]),
            (None, Some(section)) => self.say("report-section", &[("act", act.into()), ("section", section.into())]),
            (None, None) => act.to_owned(),
        }
    }

    /// What fills in a message, in words.
    pub fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => self.number(*count as f64),
            Arg::Duration(duration) => self.duration(duration),
            Arg::Date(date) => self.date(*date),
            Arg::Number(number) => self.number(*number),
            Arg::Percent(share) => self.percent(*share),
            Arg::Language(tag) => Language::of_tag(tag).map_or_else(|| tag.clone(), |language| self.language_name(language)),
            Arg::Weekdays(first, last) => self.days(&(*first..=*last).collect::<Vec<_>>()),
            Arg::Clock(minutes) => self.clock(*minutes),
            Arg::Months(months) => self.months(months),
            Arg::Message(message) => self.message(message),
            Arg::List(items) => self.list(&items.iter().map(|item| self.arg(item)).collect::<Vec<_>>()),
        }
    }

    /// Several that have commas in them.
    pub fn row(&self, items: &[String]) -> String {
        items.join(&format!("{} ", self.say("page-semicolon", &[])))
    }

    /// Several, with commas and the word for "and": "a, b et c".
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [before @ .., last] => format!("{} {} {last}", before.join(", "), self.say("list-and", &[])),
        }
    }

    /// What a language calls itself, with a capital: "Français".
    pub fn own_name(language: Language) -> String {
        let name = Locale::of(language).language_name(language);
        let mut characters = name.chars();
        characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
    }

    /// What a language is called: "français".
    pub fn language_name(&self, of: Language) -> String {
        self.say(&format!("language-{}", of.tag()), &[])
    }
}
