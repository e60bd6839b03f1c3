//! The lists of a register in one language: by body, by service, by theme, by language; and the page on which one chooses a language.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Entry, File, Register, badge, feed, folded, search};
use crate::charter::Status;
use crate::charter::commitment::Theme;
use crate::charter::text::{Language, Text};
use crate::finding::Arg;
use crate::language::Locale;
use crate::render::{Broken, Templates};

/// The lists: the name of each, and the message that is its heading.
const VIEWS: [(&str, &str); 4] =
    [("index", "site-by-body"), ("services", "site-by-service"), ("themes", "site-by-theme"), ("languages", "site-by-language")];
/// What the template says, by the name it calls it.
const WORDS: [(&str, &str); 10] = [
    ("title", "site-title"),
    ("skip", "page-skip"),
    ("languages", "page-languages"),
    ("views", "site-views"),
    ("search", "site-search"),
    ("none", "site-found-none"),
    ("one", "site-found-one"),
    ("other", "site-found-other"),
    ("feed", "site-changes"),
    ("catalogue", "site-catalogue"),
];

/// A list.
#[derive(Serialize)]
struct List {
    language: &'static str,
    switcher: Vec<Way>,
    views: Vec<Way>,
    heading: String,
    said: Vec<String>,
    index: String,
    feed: String,
    groups: Vec<Group>,
    words: BTreeMap<&'static str, String>,
}

/// A link, and whether it leads here.
#[derive(Serialize)]
struct Way {
    href: String,
    name: String,
    lang: Option<&'static str>,
    current: bool,
}

/// What stands under one heading.
#[derive(Serialize)]
struct Group {
    id: String,
    heading: Said,
    items: Vec<Item>,
}

/// A charter in a list.
#[derive(Serialize)]
struct Item {
    name: Said,
    href: String,
    hreflang: &'static str,
    of: Option<Said>,
    notes: Vec<String>,
    versions: Vec<Way>,
    compared: Option<Compared>,
}

/// What a charter does with the obligations.
#[derive(Serialize)]
struct Compared {
    label: String,
    counts: Vec<Way>,
}

/// Words with their language, where it is not the page's.
#[derive(Serialize, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Said {
    text: String,
    lang: Option<&'static str>,
}

/// The page on which one chooses a language, none before another.
pub(super) fn welcome(register: &Register<'_>, templates: &Templates) -> Result<Vec<u8>, Broken> {
    #[derive(Serialize)]
    struct Welcome {
        language: &'static str,
        title: String,
        titles: Vec<Said>,
        ways: Vec<Way>,
    }
    let first = Language::ALL[0];
    let titles = Language::ALL.map(|language| Locale::of(language).say("site-title", &[]));
    let ways = Language::ALL.into_iter().map(|language| Way {
        href: register.address(&view("index", language)),
        name: Locale::own_name(language),
        lang: Some(language.tag()),
        current: false,
    });
    let said = Language::ALL.into_iter().zip(&titles).map(|(language, title)| Said { text: title.clone(), lang: Some(language.tag()) });
    let page = Welcome { language: first.tag(), title: titles.join(" – "), titles: said.collect(), ways: ways.collect() };
    Ok(templates.pour_register("welcome.html", &page, &titles[0])?.into_bytes())
}

/// The lists in a language.
pub(super) fn pages(register: &Register<'_>, language: Language, templates: &Templates) -> Result<Vec<File>, Broken> {
    let groups =
        [by_body(register, language), by_service(register, language), by_theme(register, language), by_language(register, language)];
    let lists = VIEWS.into_iter().zip(groups).map(|((name, heading), groups)| {
        let list = list(register, language, name, heading, groups);
        let text = templates.pour_register("register.html", &list, &list.words["title"])?;
        Ok((view(name, language), text.into_bytes()))
    });
    lists.collect()
}

fn view(name: &str, language: Language) -> String {
    format!("{name}.{}.html", language.tag())
}

fn list(register: &Register<'_>, language: Language, name: &str, heading: &str, groups: Vec<Group>) -> List {
    let locale = Locale::of(language);
    let bodies: BTreeSet<&str> = register.entries.iter().map(|entry| entry.words(&entry.organisation, language).0).collect();
    let counts = [
        locale.say("count-charters", &[("count", Arg::Count(register.entries.len()))]),
        locale.say("site-bodies", &[("count", Arg::Count(bodies.len()))]),
    ];
    let args = [("counts", locale.list(&counts).into()), ("date", Arg::Date(register.as_of))];
    List {
        language: language.tag(),
        switcher: languages(|other| (view(name, other), other == language)),
        views: VIEWS
            .into_iter()
            .map(|(other, heading)| Way { href: view(other, language), name: locale.say(heading, &[]), lang: None, current: other == name })
            .collect(),
        heading: locale.say(heading, &[]),
        said: vec![locale.say("site-said", &args), locale.say("site-compares", &[])],
        index: search::name(language),
        feed: feed::name(language),
        groups,
        words: WORDS.iter().map(|(name, id)| (*name, locale.say(id, &[]))).collect(),
    }
}

/// A way to each language, by what it calls itself.
fn languages(way: impl Fn(Language) -> (String, bool)) -> Vec<Way> {
    let each = Language::ALL.into_iter().map(|language| {
        let (href, current) = way(language);
        Way { href, name: Locale::own_name(language), lang: Some(language.tag()), current }
    });
    each.collect()
}

fn by_body(register: &Register<'_>, language: Language) -> Vec<Group> {
    let mut bodies: BTreeMap<(String, Said), Vec<&Entry>> = BTreeMap::new();
    for entry in register.entries {
        let body = said(entry, &entry.organisation, language);
        bodies.entry((folded(&body.text), body)).or_default().push(entry);
    }
    let groups = bodies.into_iter().enumerate().map(|(at, ((_, heading), entries))| {
        let items = entries.into_iter().map(|entry| item(entry, language)).collect();
        Group { id: format!("body-{}", at + 1), heading, items: sorted(items) }
    });
    groups.collect()
}

/// Every service by its first letter, with a way to where the charter speaks of it.
fn by_service(register: &Register<'_>, language: Language) -> Vec<Group> {
    let mut letters: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    for entry in register.entries {
        for (id, name) in &entry.services {
            let item = part(entry, name, &format!("service-{id}"), language);
            let letter: String = folded(&item.name.text)
                .chars()
                .find(|letter| letter.is_alphanumeric())
                .map(|letter| letter.to_uppercase().collect())
                .unwrap_or_default();
            letters.entry(letter).or_default().push(item);
        }
    }
    let groups = letters.into_iter().enumerate().map(|(at, (letter, items))| {
        let heading = Said { text: letter, lang: None };
        Group { id: format!("letter-{}", at + 1), heading, items: sorted(items) }
    });
    groups.collect()
}

/// The charters that promise something on a theme, each with a way to the first such promise.
fn by_theme(register: &Register<'_>, language: Language) -> Vec<Group> {
    let groups = Theme::ALL.into_iter().filter_map(|theme| {
        let items = register.entries.iter().filter_map(|entry| {
            let is_read = |languages: &[Language]| languages.contains(&entry.read_in(language));
            let (_, id, _) = entry.themes.iter().find(|(of, _, languages)| *of == theme && is_read(languages))?;
            Some(part(entry, &entry.title, &format!("promise-{id}"), language))
        });
        let items: Vec<Item> = items.collect();
        let heading = Said { text: Locale::of(language).word("theme", &theme), lang: None };
        let id = format!("theme-{theme:?}").to_lowercase();
        (!items.is_empty()).then(|| Group { id, heading, items: sorted(items) })
    });
    groups.collect()
}

/// A part of a charter, with the body whose charter it is.
fn part(entry: &Entry, name: &Text, anchor: &str, language: Language) -> Item {
    let read_in = entry.read_in(language);
    Item {
        name: said(entry, name, language),
        href: format!("{}#{anchor}", entry.page(read_in)),
        hreflang: read_in.tag(),
        of: Some(said(entry, &entry.organisation, language)),
        notes: Vec::new(),
        versions: Vec::new(),
        compared: None,
    }
}

fn by_language(register: &Register<'_>, language: Language) -> Vec<Group> {
    let groups = Language::ALL.into_iter().filter_map(|of| {
        let here = register.entries.iter().filter(|entry| entry.languages.contains(&of));
        let items = here.map(|entry| {
            let (title, title_in) = entry.words(&entry.title, of);
            let (body, body_in) = entry.words(&entry.organisation, of);
            let lang = |words: Language| (words != language).then(|| words.tag());
            Item {
                name: Said { text: title.to_owned(), lang: lang(title_in) },
                href: entry.page(of),
                hreflang: of.tag(),
                of: Some(Said { text: body.to_owned(), lang: lang(body_in) }),
                notes: Vec::new(),
                versions: Vec::new(),
                compared: None,
            }
        });
        let items = sorted(items.collect());
        let heading = Said { text: Locale::own_name(of), lang: (of != language).then(|| of.tag()) };
        (!items.is_empty()).then(|| Group { id: format!("in-{}", of.tag()), heading, items })
    });
    groups.collect()
}

fn sorted(mut items: Vec<Item>) -> Vec<Item> {
    items.sort_by_cached_key(|item| (folded(&item.name.text), item.of.as_ref().map(|of| folded(&of.text)), item.href.clone()));
    items
}

fn item(entry: &Entry, language: Language) -> Item {
    let locale = Locale::of(language);
    let read_in = entry.read_in(language);
    let version = entry.version.as_deref().map(|version| locale.say("site-version", &[("version", version.into())]));
    let since = entry.valid_from.map(|day| locale.say("site-since", &[("date", Arg::Date(day))]));
    let status = match entry.status {
        None | Some(Status::Published) => None,
        Some(Status::Draft) => Some("status-draft"),
        Some(Status::InReview) => Some("status-in-review"),
        Some(Status::Approved) => Some("status-approved"),
        Some(Status::Superseded) => Some("status-superseded"),
    };
    let matrix = entry.matrix(language);
    let compared = entry.counts.as_ref().map(|counts| Compared {
        label: locale.say("site-obligations", &[]),
        counts: badge::counts(counts, language)
            .into_iter()
            .map(|(verdict, name)| Way { href: format!("{matrix}#verdict-{}", verdict.word()), name, lang: None, current: false })
            .collect(),
    });
    Item {
        name: said(entry, &entry.title, language),
        href: entry.page(read_in),
        hreflang: read_in.tag(),
        of: None,
        notes: version.into_iter().chain(since).chain(status.map(|id| locale.say(id, &[]))).collect(),
        versions: languages(|other| (entry.page(other), false))
            .into_iter()
            .zip(Language::ALL)
            .filter(|(_, of)| entry.languages.contains(of))
            .map(|(way, _)| way)
            .collect(),
        compared,
    }
}

fn said(entry: &Entry, text: &Text, language: Language) -> Said {
    let (text, of) = entry.words(text, language);
    Said { text: text.to_owned(), lang: (of != language).then(|| of.tag()) }
}
