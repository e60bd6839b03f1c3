//! Every field that holds words of the author's own, each with other words: whatever a format shows of a harmless charter, it shows of a
//! hostile one as the words that they are, and its markup is the same.

use std::collections::BTreeSet;

use charter::charter::schema::charter_schema;
use charter::charter::text::{Words, is_unseen};
use charter::render::brand::{Brand, Logo, picture::Picture};
use charter::render::templates::files::Own;
use charter::source::route::Route;

use super::readers::{self, Seen};
use super::*;
use crate::fuzz::targets::fields::FREE;
use crate::support::run;

/// The words of the field at this place in the list, with a mark between two pieces.
fn words_of(at: usize, piece: &str) -> String {
    format!("{piece} m{at}x {piece}")
}

/// The charter with such words in every field.
fn marked(charter: &Value, fields: &[Field], piece: impl Fn(usize) -> &'static str) -> Value {
    filled(charter, fields, |at, kind| {
        let (mark, words) = (format!("m{at}x"), words_of(at, piece(at)));
        Some(match kind {
            // Every sign that Markdown may mean something by is escaped, as any author can.
            Kind::Markdown => {
                words.chars().flat_map(|sign| sign.is_ascii_punctuation().then_some('\\').into_iter().chain([sign])).collect()
            }
            Kind::Link | Kind::Email => kind.holding(&mark, piece(at)),
            Kind::Plain => words,
        })
    })
}

/// Without what a format may put between words or leave out: blanks, marks of direction, signs that are not seen, and hyphens at the end of a line.
fn bare(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && !sign.is_control() && !is_unseen(*sign) && *sign != '-').collect()
}

/// The fields whose marks stand in a file.
fn shown(words: &str) -> BTreeSet<usize> {
    words.split('m').skip(1).filter_map(|rest| rest.split_once('x')?.0.parse().ok()).collect()
}

/// Finds every harmless field again in the hostile file; how many these are.
fn compared(of: &str, fields: &[Field], harmless: &Seen, hostile: &Seen, piece: impl Fn(usize) -> &'static str) -> BTreeSet<usize> {
    let (expected, words) = (shown(&harmless.words), bare(&hostile.words));
    let first = harmless.shape.iter().zip(&hostile.shape).find(|(one, other)| one != other);
    assert!(first.is_none() && harmless.shape.len() == hostile.shape.len(), "{of}: other markup: {first:?}");
    for at in &expected {
        let (route, kind) = &fields[*at];
        let piece = piece(*at);
        let mark = format!("m{at}x");
        let is_there = match kind {
            // A document shows the words of a link and not where it leads.
            Kind::Link | Kind::Email => words.contains(&mark) || of.contains("pdf"),
            // An index holds words without their capitals and accents.
            _ if of.starts_with("search") => words.contains(&mark),
            // A page that ends within the words has other words between.
            _ if of.contains("pdf") => words.contains(&bare(&format!("{piece}{mark}"))) || words.contains(&bare(&format!("{mark}{piece}"))),
            _ => words.contains(&bare(&words_of(*at, piece))),
        };
        let near = words.find(&mark).map(|at| {
            words[..at].chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().chain(words[at..].chars().take(60)).collect::<String>()
        });
        assert!(is_there, "{of}: {route:?} {kind:?} with {piece:?}: {near:?}");
    }
    expected
}

/// Templates in the look of an organisation whose logo says something.
fn templates(alt: &str) -> Templates {
    let logo =
        || Some(Logo { picture: Picture::read(text("tests/looks/logo.svg").into_bytes()).unwrap(), alt: Words::Plain(alt.to_owned()) });
    Templates::of(Brand { logo: logo(), complaint_logo: logo(), ..Brand::default() }, Own::default()).unwrap()
}

/// What readers find in every file that is made of a charter, by format and layout.
fn seen(charter: &Value, templates: &Templates, readers: &[Reader], layouts: &[&str]) -> Vec<(String, Seen)> {
    let reading = Reading::of(serde_json::to_string(charter).unwrap().as_bytes());
    assert!(reading.is_well_formed, "{:#?}", reading.findings);
    let (charter, data) = (reading.charter().unwrap(), LinkedData::default());
    let seen = |(name, reader): &Reader, layout: &'static Layout| {
        let format = FORMATS.iter().find(|of| of.name == *name)?;
        let is_asked = if format.has_layouts { layouts.contains(&layout.name) } else { layout.name == "full" };
        let request = Request { layout, ..Request::of(&charter, format, &[], day(), &data) };
        is_asked.then(|| match render(&charter, &request, templates).unwrap() {
            Made::File(bytes) | Made::Cut(bytes, _) => (format!("{name} {}", layout.name), reader(&bytes)),
            Made::Folder(files) => {
                let of = files.iter().find(|(name, _)| name == "page.json").unwrap();
                (format!("{name} {}", layout.name), reader(&of.1))
            }
        })
    };
    readers.iter().flat_map(|reader| LAYOUTS.iter().filter_map(move |layout| seen(reader, layout))).collect()
}

/// A format, and how its files are read.
type Reader = (&'static str, fn(&[u8]) -> Seen);

const READERS: [Reader; 8] = [
    ("html", readers::html),
    ("markdown", readers::markdown),
    ("typst", readers::json),
    ("docx", readers::docx),
    ("text", readers::text),
    ("csv", readers::csv),
    ("jsonld", readers::jsonld),
    ("ics", readers::ics),
];

const HARMLESS: &str = "word";
/// So many charters are made, each with other words in each field.
const TURNS: usize = 3;

/// What no format shows: the logo of the file, because that of `charter.toml` is shown, and a notice on another day.
const NEVER: [&str; 2] = ["organisation.logo", "notices[#1]"];

#[test]
fn every_field_is_words_in_every_format() {
    let charter: Value = serde_yaml::from_str(&text("examples/complete.yaml")).unwrap();
    let fields = fields(&charter);
    assert!(fields.len() > 700, "{}", fields.len());
    for kind in [Kind::Plain, Kind::Markdown, Kind::Link, Kind::Email] {
        assert!(fields.iter().any(|(_, of)| *of == kind));
    }
    let layouts = LAYOUTS.each_ref().map(|layout| layout.name);
    let harmless = seen(&marked(&charter, &fields, |_| HARMLESS), &templates(HARMLESS), &READERS, &layouts);
    let mut ever = BTreeSet::new();
    for turn in 0..TURNS {
        let piece = |at: usize| PIECES[(at + turn * 17) % PIECES.len()];
        let hostile = seen(&marked(&charter, &fields, piece), &templates(piece(0)), &READERS, &layouts);
        assert_eq!(harmless.len(), hostile.len());
        for ((of, before), (_, after)) in harmless.iter().zip(&hostile) {
            let found = compared(of, &fields, before, after, piece);
            assert!(found.len() > 2, "{of} shows {found:?}");
            ever.extend(found);
        }
    }
    // Pages are in the drafting language.
    let is_elsewhere = |route: &Route| matches!(route.last_key(), Some("nl" | "de" | "en"));
    let is_never = |route: &Route| NEVER.iter().any(|never| route.display(&charter).starts_with(never));
    let silent = fields.iter().enumerate().filter(|(at, (route, _))| !ever.contains(at) && !is_elsewhere(route) && !is_never(route));
    let silent: Vec<String> = silent.map(|(_, (route, _))| route.display(&charter)).collect();
    assert!(silent.is_empty(), "no format shows {silent:#?}");
}

#[cfg(feature = "pdf")]
#[test]
fn every_field_is_words_in_a_document() {
    let charter: Value = serde_yaml::from_str(&text("examples/complete.yaml")).unwrap();
    let fields = fields(&charter);
    // Signs that the typeface lacks are a finding.
    let pieces: Vec<&str> = PIECES.into_iter().filter(|piece| piece.is_ascii()).collect();
    let piece = |at: usize| pieces[at % pieces.len()];
    let readers: [Reader; 2] = [("typst", readers::json), ("pdf", readers::pdf)];
    let hostile = seen(&marked(&charter, &fields, piece), &templates(HARMLESS), &readers, &["full"]);
    let [(_, data), (_, document)] = hostile.as_slice() else { panic!("two files") };
    // Its data are those of a harmless charter; what stands in them stands in the document.
    let data = Seen { shape: Vec::new(), words: data.words.clone() };
    let found = compared("pdf full", &fields, &data, document, piece);
    assert!(found.len() > 200, "{}", found.len());
}

/// The register, its badges, its feed, its index and its catalogue.
#[test]
fn every_field_is_words_in_a_register() {
    let charter: Value = serde_yaml::from_str(&text("examples/complete.yaml")).unwrap();
    let fields = fields(&charter);
    let site = |charter: &Value| {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("c.yaml"), serde_json::to_string(charter).unwrap()).unwrap();
        let ran = run(folder.path(), &["site", "c.yaml", "--output", "out", "--as-of", "2026-11-23"]);
        assert!(folder.path().join("out/badges").is_dir(), "{}", ran.errors);
        folder
    };
    let harmless = site(&marked(&charter, &fields, |_| HARMLESS));
    for turn in 0..TURNS {
        let piece = |at: usize| PIECES[(at + turn * 17) % PIECES.len()];
        let hostile = site(&marked(&charter, &fields, piece));
        for (path, reader, at_least) in [
            ("badges/fps-example.fr.svg", readers::xml as fn(&[u8]) -> Seen, 2),
            ("badges/fps-example.de.svg", readers::xml, 2),
            ("feed.nl.xml", readers::xml, 2),
            ("catalogue.jsonld", readers::jsonld, 2),
            ("search.en.json", readers::json, 2),
            ("index.fr.html", readers::html, 2),
            ("languages.de.html", readers::html, 2),
            ("charters/fps-example.matrix.nl.html", readers::html, 1),
        ] {
            let seen = |folder: &tempfile::TempDir| reader(&std::fs::read(folder.path().join("out").join(path)).unwrap());
            let found = compared(path, &fields, &seen(&harmless), &seen(&hostile), piece);
            assert!(found.len() >= at_least, "{path} shows {found:?}");
        }
    }
}

/// Whatever else becomes free text in a charter is tried too.
#[test]
fn no_field_of_free_text_is_forgotten() {
    fn walk(value: &Value, key: &str, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(map) => {
                let is_bound = ["pattern", "enum", "const", "format", "not"].iter().any(|word| map.contains_key(*word));
                if map
                    .get("type")
                    .is_some_and(|kind| *kind == "string" || kind.as_array().is_some_and(|kinds| kinds.contains(&"string".into())))
                    && !is_bound
                {
                    found.insert(key.to_owned());
                }
                for (inner, value) in map {
                    let is_name = matches!(inner.as_str(), "properties" | "$defs");
                    match value {
                        Value::Object(named) if is_name => named.iter().for_each(|(name, value)| walk(value, name, found)),
                        other => walk(other, key, found),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| walk(item, key, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    walk(&charter_schema(), "", &mut found);
    let words = ["Text", "Prose", "Promise", "fr", "nl", "de", "en"];
    let known: BTreeSet<String> = FREE.iter().chain(&words).map(|&name| name.to_owned()).collect();
    assert_eq!(found, known);
}
