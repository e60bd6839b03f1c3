//! Documents for Word: what stands in their parts, by a reader of archives and of XML; and, where it is asked for, in a word processor.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::process::Command;

use charter::charter::read::Reading;
use roxmltree::{Document, Node};
use serde_json::Value;

use crate::support::{not_tried, root, run, text};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn written(charter: &str, language: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x.docx");
    let output = file.to_str().unwrap();
    let args = ["render", charter, "--format", "docx", "--lang", language, "--as-of", "2026-11-23", "--output", output];
    let ran = run(&root(), &args);
    assert_eq!(ran.code, 0, "{charter}: {}", ran.errors);
    std::fs::read(file).unwrap()
}

/// The parts of a document, by name; each can be read as XML.
pub fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        Document::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        parts.insert(name, text);
    }
    parts
}

fn words(node: Node<'_, '_>) -> String {
    node.descendants().filter(|node| node.has_tag_name((W, "t"))).filter_map(|node| node.text()).collect()
}

fn style<'node>(paragraph: Node<'node, 'node>) -> &'node str {
    let style = paragraph.descendants().find(|node| node.has_tag_name((W, "pStyle")));
    style.and_then(|style| style.attribute((W, "val"))).unwrap_or_default()
}

fn paragraphs<'node>(document: &'node Document<'node>) -> impl Iterator<Item = Node<'node, 'node>> {
    document.descendants().filter(|node| node.has_tag_name((W, "p")))
}

#[test]
fn headings_tables_lists_and_languages_are_real() {
    let parts = parts(&written("examples/complete.yaml", "fr"));
    let document = Document::parse(&parts["word/document.xml"]).unwrap();
    let markdown =
        run(&root(), &["render", "examples/complete.yaml", "--format", "markdown", "--lang", "fr", "--as-of", "2026-11-23"]).output;
    let plain = |text: &str| text.replace(['\\', '*'], "").trim().to_owned();
    let expected: Vec<(usize, String)> = markdown
        .lines()
        .filter_map(|line| line.split_once(' ').filter(|(marks, _)| !marks.is_empty() && marks.chars().all(|sign| sign == '#')))
        .map(|(marks, heading)| (marks.len(), plain(heading.split(" {#").next().unwrap_or(heading))))
        .collect();
    let level =
        |style: &str| if style == "Title" { Some(1) } else { style.strip_prefix("Heading")?.parse::<usize>().ok().map(|level| level + 1) };
    let found: Vec<(usize, String)> = paragraphs(&document).filter_map(|node| Some((level(style(node))?, words(node)))).collect();
    assert!(found.len() > 40, "{found:?}");
    for heading in &found {
        assert!(
            expected.iter().any(|(level, text)| *level == heading.0 && text.contains(&heading.1)),
            "{heading:?} is not in {expected:?}"
        );
    }
    for table in document.descendants().filter(|node| node.has_tag_name((W, "tbl"))) {
        let rows: Vec<Node<'_, '_>> = table.children().filter(|node| node.has_tag_name((W, "tr"))).collect();
        let is_head = |row: &Node<'_, '_>| row.descendants().any(|node| node.has_tag_name((W, "tblHeader")));
        assert!(rows.first().is_some_and(is_head) && !rows[1..].iter().any(is_head));
        let cells = |row: &Node<'_, '_>| row.children().filter(|node| node.has_tag_name((W, "tc"))).count();
        assert!(rows.iter().all(|row| cells(row) == cells(&rows[0])));
    }
    assert!(document.descendants().any(|node| node.has_tag_name((W, "numPr"))));
    assert!(parts["word/styles.xml"].contains(r#"w:val="fr-BE""#));
    let core = Document::parse(&parts["docProps/core.xml"]).unwrap();
    let said = |name: &str| core.descendants().find(|node| node.tag_name().name() == name).and_then(|node| node.text()).unwrap().to_owned();
    assert_eq!([said("language"), said("created")], ["fr-BE", "2026-11-23T00:00:00Z"]);
}

/// What `channels[email].accessibility` leads to.
fn follow<'value>(value: &'value Value, place: &str) -> Option<&'value Value> {
    place.split('.').try_fold(value, |value, part| match part.split_once('[') {
        Some((key, number)) if number.starts_with('#') => {
            let number: usize = number.trim_matches(['#', ']']).parse().unwrap();
            value.get(key)?.get(number - 1)
        }
        Some((key, id)) => value.get(key)?.as_array()?.iter().find(|item| item["id"] == id.trim_end_matches(']')),
        None => value.get(part),
    })
}

#[test]
fn every_place_that_is_shown_is_one_of_the_charter() {
    for charter in ["examples/complete.yaml", "examples/fps-economy.yaml", "examples/canada-passport.yaml"] {
        let reading = Reading::of(text(charter).as_bytes());
        let language = reading.value()["languages"][0].as_str().unwrap().to_owned();
        let parts = parts(&written(charter, &language));
        let document = Document::parse(&parts["word/document.xml"]).unwrap();
        let places: Vec<String> = paragraphs(&document).filter(|node| style(*node) == "Place").map(words).collect();
        assert!(!places.is_empty());
        for place in &places {
            assert!(follow(reading.value(), place).is_some(), "{charter}: {place}");
        }
        for commitment in reading.value()["commitments"].as_array().into_iter().flatten() {
            let place = format!("commitments[{}]", commitment["id"].as_str().unwrap());
            let is_said = commitment["promise"].as_str().is_some() || commitment["promise"]["only_in"].is_null();
            assert!(!is_said || places.contains(&place), "{charter}: {place}");
        }
    }
}

#[test]
fn two_documents_have_equal_bytes() {
    assert!(written("examples/complete.yaml", "nl") == written("examples/complete.yaml", "nl"));
}

/// A charter whose author writes what programs take for markup, from right to left, in pictures and without end.
fn odd(folder: &Path) -> String {
    let hostile = r#""</w:t></w:r><w:p/> & \"x\" \u0000 \u202e عربي 12 עברית 👩‍🔧 ]]> \ufffe""#;
    let promise = format!("مرحبا {} {}", "x".repeat(300), "long ".repeat(3000));
    let charter = format!(
        "format: 1\nid: x\nlanguages: [en, fr]\ntitle: {hostile}\norganisation: {{ name: {hostile}, url: \"https://x.be/?a=<b>&c=\\\"d\" }}\nintroduction: {hostile}\n\
         values:\n  - {{ id: v, name: {{ fr: Bonjour }} }}\n\
         channels:\n  - {{ id: a, kind: visit, name: {hostile}, topics: {hostile} }}\n\
         commitments:\n  - {{ id: p, promise: \"{promise}\" }}\n",
    );
    let file = folder.join("odd.yaml");
    std::fs::write(&file, charter).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn hostile_words_stay_words_and_keep_their_direction() {
    let folder = tempfile::tempdir().unwrap();
    for charter in ["tests/render/hostile.yaml".to_owned(), odd(folder.path())] {
        let language = if charter.ends_with("odd.yaml") { "en" } else { "fr" };
        let parts = parts(&written(&charter, language));
        let document = Document::parse(&parts["word/document.xml"]).unwrap();
        let relations = Document::parse(&parts["word/_rels/document.xml.rels"]).unwrap();
        for target in relations.descendants().filter_map(|node| node.attribute("TargetMode").and(node.attribute("Target"))) {
            assert!(["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| target.starts_with(scheme)), "{target}");
        }
        let title = paragraphs(&document).find(|node| style(*node) == "Title").map(words).unwrap();
        assert!(title.contains(if language == "en" { "</w:t></w:r><w:p/> & \"x\"" } else { "<script>alert(1)</script>" }), "{title}");
    }
    let parts = parts(&written(&odd(folder.path()), "en"));
    let document = Document::parse(&parts["word/document.xml"]).unwrap();
    let rtl =
        document.descendants().filter(|node| node.has_tag_name((W, "r")) && node.descendants().any(|node| node.has_tag_name((W, "rtl"))));
    let rtl: Vec<String> = rtl.map(words).collect();
    assert!(rtl.iter().any(|text| text.contains("عربي")) && !rtl.iter().any(|text| text.contains('x')), "{rtl:?}");
    let french = document.descendants().find(|node| node.has_tag_name((W, "lang")) && node.attribute((W, "val")) == Some("fr-BE"));
    let french = french.and_then(|lang| lang.parent_element()?.parent_element()).map(words);
    assert_eq!(french.as_deref(), Some("Bonjour"), "a passage in another language says so");
    let promise = paragraphs(&document).find(|node| style(*node) == "Promise").unwrap();
    assert!(promise.descendants().any(|node| node.has_tag_name((W, "bidi"))));
}

/// LibreOffice reads what Word reads: each paragraph comes out of it again.
#[test]
fn libreoffice_opens_it() {
    if std::env::var_os("CHARTER_OFFICE").is_none() {
        return not_tried("LibreOffice: CHARTER_OFFICE is not set");
    }
    let folder = tempfile::tempdir().unwrap();
    for (charter, language) in
        [("examples/complete.yaml".to_owned(), "fr"), ("tests/render/hostile.yaml".to_owned(), "fr"), (odd(folder.path()), "en")]
    {
        let bytes = written(&charter, language);
        std::fs::write(folder.path().join("x.docx"), &bytes).unwrap();
        let home = format!("-env:UserInstallation=file://{}/office", folder.path().display());
        let args = [&home, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", ".", "x.docx"];
        let ran =
            Command::new("soffice").args(args).current_dir(folder.path()).output().expect("CHARTER_OFFICE asks for soffice on the path");
        assert!(ran.status.success(), "{ran:?}");
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        let read = bare(&std::fs::read_to_string(folder.path().join("x.txt")).unwrap());
        let parts = parts(&bytes);
        let document = Document::parse(&parts["word/document.xml"]).unwrap();
        let all: Vec<String> = paragraphs(&document).map(|node| bare(&words(node))).filter(|text| !text.is_empty()).collect();
        assert!(all.len() > 5);
        for paragraph in all {
            assert!(read.contains(&paragraph), "{charter}: {paragraph}");
        }
    }
}
