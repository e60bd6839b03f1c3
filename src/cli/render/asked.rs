//! What was asked for: which formats, layouts, papers and languages.

use super::super::{Run, USAGE};
use crate::charter::Charter;
use crate::charter::text::Language;
use crate::finding::Arg;
use crate::language::Locale;
use crate::render::{FORMATS, FRAGMENT, Format, LAYOUTS, Layout};

/// The word for all formats, layouts or languages.
pub(super) const ALL: &str = "all";

/// A format, and what it shows.
pub(super) type Kind = (&'static Format, &'static Layout);

/// The names of the formats, and the word for all.
pub(super) fn formats() -> Vec<&'static str> {
    FORMATS.iter().map(|format| format.name).chain([ALL]).collect()
}

/// The names of the layouts, and the word for all.
pub(super) fn layouts() -> Vec<&'static str> {
    LAYOUTS.iter().map(|layout| layout.name).chain([ALL]).collect()
}

/// Each format in each layout that was asked for; a format of data, which shows no layout, once.
pub(super) fn kinds(asked: &super::Render, run: &mut Run<'_>) -> Result<Vec<Kind>, u8> {
    let is_asked = |all: &[String], name: &str| all.iter().any(|one| one == name || one == ALL);
    let layouts: Vec<&'static Layout> = LAYOUTS.iter().filter(|layout| is_asked(&asked.layout, layout.name)).collect();
    let layouts = match &asked.paper {
        None => layouts,
        Some(paper) => on(paper, &layouts, run)?,
    };
    let mut kinds = Vec::new();
    for format in FORMATS.iter().filter(|format| is_asked(&asked.format, format.name)) {
        let format = match (asked.fragment, format.name) {
            (false, _) => format,
            (true, "html") => &FRAGMENT,
            (true, _) => return Err(refuse("cli-fragment-is-html", &[], run)),
        };
        if format.has_layouts {
            kinds.extend(layouts.iter().map(|layout| (format, *layout)));
        } else if is_asked(&asked.layout, Layout::FULL.name) {
            kinds.push((format, Layout::FULL));
        } else {
            return Err(refuse("cli-format-has-no-layout", &[("format", format.name.into())], run));
        }
    }
    Ok(kinds)
}

fn on(paper: &str, layouts: &[&Layout], run: &mut Run<'_>) -> Result<Vec<&'static Layout>, u8> {
    let found = layouts.iter().map(|layout| layout.on(paper).ok_or(layout.name));
    found.collect::<Result<_, _>>().map_err(|name| refuse("cli-not-on-paper", &[("layout", name.into()), ("paper", paper.into())], run))
}

fn refuse(id: &str, args: &[(&'static str, Arg)], run: &mut Run<'_>) -> u8 {
    run.world.complain(&(run.own_locale().say(id, args) + "\n"));
    USAGE
}

/// The language that was asked for; none for the drafting language.
pub(super) enum Asked {
    Drafting,
    All,
    One(Language),
}

/// The language that `--lang` asks for.
pub(super) fn asked(run: &mut Run<'_>) -> Result<Asked, u8> {
    match run.lang.clone().as_deref() {
        None => Ok(Asked::Drafting),
        Some(ALL) => Ok(Asked::All),
        Some(tag) => match Language::of_tag(tag) {
            Some(language) => Ok(Asked::One(language)),
            None => Err(run.usage(&format!("invalid value '{tag}' for '--lang <LANGUAGE>': one of fr, nl, de, en, all"))),
        },
    }
}

/// The languages of a charter that were asked for.
pub(super) fn languages(charter: &Charter, asked: &Asked, locale: &Locale) -> Result<Vec<Language>, String> {
    match asked {
        Asked::Drafting => Ok(vec![charter.drafting_language()]),
        Asked::All => Ok(charter.languages.clone()),
        Asked::One(language) if charter.languages.contains(language) => Ok(vec![*language]),
        Asked::One(language) => {
            let known = charter.languages.iter().map(|language| Arg::from(locale.language_name(*language))).collect();
            let args = [("language", locale.language_name(*language).into()), ("languages", Arg::List(known))];
            Err(locale.say("cli-language-not-declared", &args))
        }
    }
}
