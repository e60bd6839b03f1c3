//! Documents that are typeset: what the standards for accessible and lasting PDF ask of them.

use std::path::Path;

use charter::charter::text::Language;
use charter::render::{FORMATS, LAYOUTS};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::support::{root, run, text};

fn printed(folder: &Path, charter: &str, layout: &str, language: &str) -> Vec<u8> {
    let file = folder.join("x.pdf");
    let output = file.to_str().unwrap();
    let args = ["render", charter, "--format", "pdf", "--layout", layout, "--lang", language, "--as-of", "2026-11-23", "--output", output];
    let ran = run(&root(), &args);
    assert_eq!(ran.code, 0, "{charter} {layout} {language}: {}", ran.errors);
    std::fs::read(file).unwrap()
}

/// What a validator has against it.
pub fn faults(pdf: &[u8]) -> Vec<String> {
    let mut faults = Vec::new();
    for profile in ["ua1", "pdfa-2a"] {
        let profile: ValidationProfile = profile.parse().unwrap();
        let report = validate_pdf_bytes(pdf, &ValidationOptions::default().profile(profile)).unwrap();
        let told = report.failures.iter().filter(|failure| failure.rule_id != STREAM_LENGTH || !lengths_are_right(pdf));
        faults.extend(told.map(|failure| format!("{profile:?} {}: {}", failure.rule_id, failure.message)));
    }
    faults
}

/// The validator takes a last byte of data that happens to be a carriage return for a part of the line break after it.
const STREAM_LENGTH: &str = "ISO 19005-2:2011:6.1.7.1:1";

/// Whether every stream ends where it says that it ends.
fn lengths_are_right(pdf: &[u8]) -> bool {
    let after = |at: usize, word: &[u8]| pdf.get(at..).is_some_and(|rest| rest.starts_with(word));
    let starts = (0..pdf.len()).filter(|at| after(*at, b">>\nstream\n"));
    starts.map(|at| at + b">>\nstream\n".len()).all(|start| {
        let head = &pdf[..start];
        let length = head.windows(8).rposition(|word| word == b"/Length ").map(|at| &head[at + 8..]);
        let digits: String = length.into_iter().flatten().map(|byte| char::from(*byte)).take_while(char::is_ascii_digit).collect();
        digits.parse::<usize>().is_ok_and(|length| after(start + length, b"\nendstream"))
    })
}

#[test]
fn every_layout_in_every_language_is_accessible_and_lasting() {
    let folder = tempfile::tempdir().unwrap();
    for layout in &LAYOUTS {
        for language in Language::ALL.map(Language::tag) {
            let pdf = printed(folder.path(), "tests/prints/charter.yaml", layout.name, language);
            let faults = faults(&pdf);
            assert!(faults.is_empty(), "{} {language}: {faults:#?}", layout.name);
            assert!(layout.name == "full" || sheets(&pdf) == 1, "{} {language}: one sheet", layout.name);
        }
    }
}

/// How many sheets a document has.
pub fn sheets(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let count = text.split("/Type/Pages/Count ").nth(1).unwrap_or_default();
    count.split(|character: char| !character.is_ascii_digit()).next().unwrap_or_default().parse().unwrap()
}

/// The example that holds everything has room on one page, without leaving anything out.
#[test]
fn the_largest_example_fits_on_its_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x.pdf");
    let args = ["render", "examples/complete.yaml", "--format", "pdf", "--layout", "summary", "--lang", "de", "--output"];
    let ran = run(&root(), &[&args[..], &[file.to_str().unwrap()]].concat());
    assert!(ran.code == 0 && !ran.errors.contains("PUB-03"), "{}", ran.errors);
    assert_eq!(sheets(&std::fs::read(&file).unwrap()), 1);
    let ran = run(&root(), &["render", "examples/complete.yaml", "--layout", "summary", "--lang", "en"]);
    assert!(ran.output.contains("This page shows 6 of 24 promises and 4 of 21 channels."), "{}", ran.output);
    assert!(ran.errors.contains("note[PUB-02]") && !ran.errors.contains("PUB-03"), "{}", ran.errors);
}

/// Where a sheet has no room, it says so, and so is its author told; a text that is short enough is no reason for it.
#[test]
fn what_a_sheet_leaves_out_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let short = text("tests/prints/charter.yaml");
    let long = short.replace("We answer your e-mail {deadline}.", &"word ".repeat(3000));
    for (name, charter, is_cut) in [("short.yaml", short, false), ("long.yaml", long, true)] {
        std::fs::write(folder.path().join(name), charter).unwrap();
        let ran = run(folder.path(), &["render", name, "--format", "pdf", "--layout", "poster", "--lang", "en", "--output", "x.pdf"]);
        assert_eq!((ran.code, ran.errors.contains("warning[PUB-03]")), (0, is_cut), "{}", ran.errors);
        assert_eq!(ran.errors.matches("[PUB-01]").count() + ran.errors.matches("warning[PUB-03]").count(), usize::from(is_cut));
        assert_eq!(sheets(&std::fs::read(folder.path().join("x.pdf")).unwrap()), 1);
    }
}

/// Words that are not there in the language of the page stand there in the other, with a mark, and what is filled in is in it too.
#[test]
fn a_missing_translation_is_marked() {
    let folder = tempfile::tempdir().unwrap();
    let charter = text("tests/prints/charter.yaml").replace(", en: \"We answer your e-mail {deadline}.\"", "");
    assert!(!charter.contains("We answer"));
    std::fs::write(folder.path().join("c.yaml"), charter).unwrap();
    let page = run(folder.path(), &["render", "c.yaml", "--lang", "en"]).output;
    assert!(
        page.contains("<div class=\"words\" lang=\"fr\">\n<p>Nous répondons à votre e-mail dans un délai de 5 jours ouvrables.</p>"),
        "{page}"
    );
    assert!(page.contains(":is(.prose, .words)[lang]::before { content: attr(lang);"));
    let args = ["render", "c.yaml", "--lang", "en", "--format", "pdf,typst", "--layout", "poster", "--output", "out/"];
    let ran = run(folder.path(), &args);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    let data: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(folder.path().join("out/demo-service.poster.en.typst/page.json")).unwrap()).unwrap();
    let items = &data["sections"][0]["blocks"][0]["items"];
    assert_eq!((items[0]["lang"].as_str(), items[1]["lang"].as_str()), (Some("fr"), None));
    let faults = faults(&std::fs::read(folder.path().join("out/demo-service.poster.en.pdf")).unwrap());
    assert!(faults.is_empty(), "{faults:#?}");
}

/// The one command of the manual that prints everything: each layout in each language in each format, and data once.
#[test]
fn the_manual_prints_everything() {
    let manual = text("docs/src/publishing.md");
    let command = manual.lines().find_map(|line| line.strip_prefix("$ charter ").filter(|line| line.contains("--layout all"))).unwrap();
    assert!(command.contains(" --format all ") && command.contains(" --lang all "), "{command}");
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let is_asked = std::env::var_os("CHARTER_PDF_TOOLS").is_some();
    // Documents are typeset by other tests, unless there is time.
    let command =
        if is_asked { command.to_owned() } else { command.replace("--format all", "--format html,markdown,docx,text,csv,jsonld,ics") };
    let command = command.replace("rendered/", out);
    let ran = run(&root(), &command.split(' ').collect::<Vec<_>>());
    assert_eq!(ran.code, 0, "{}", ran.errors);
    for format in FORMATS.iter().filter(|format| is_asked || !["pdf", "typst"].contains(&format.name)) {
        let made = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let made: Vec<String> = made.filter(|name| name.ends_with(&format!(".{}", format.extension))).collect();
        let languages = if format.is_multilingual { 1 } else { Language::ALL.len() };
        let layouts = if format.has_layouts { LAYOUTS.len() } else { 1 };
        assert_eq!(made.len(), languages * layouts, "{}: {made:?}", format.name);
        for layout in LAYOUTS.iter().filter(|layout| format.has_layouts && layout.name != "full") {
            assert_eq!(made.iter().filter(|name| name.contains(&format!(".{}.", layout.name))).count(), languages, "{}", layout.name);
        }
    }
}

/// An organisation's own typeface counts: what it has is there, what only the program's has is there too.
#[test]
fn a_sign_of_an_own_typeface_is_there() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("fonts")).unwrap();
    std::fs::copy(root().join("tests/prints/sign.ttf"), folder.path().join("fonts/own.ttf")).unwrap();
    std::fs::write(folder.path().join("c.yaml"), text("tests/prints/charter.yaml").replace("Service Démo", "Service ع")).unwrap();
    let args = ["render", "c.yaml", "--format", "pdf", "--layout", "letter", "--output", "c.pdf"];
    let ran = run(folder.path(), &args);
    assert!(ran.code == 1 && ran.errors.contains("ع (U+0639)"), "{}", ran.errors);
    std::fs::write(folder.path().join("charter.toml"), "[render.brand]\nfont_files = [\"fonts/own.ttf\"]\n").unwrap();
    let ran = run(folder.path(), &args);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    let faults = faults(&std::fs::read(folder.path().join("c.pdf")).unwrap());
    assert!(faults.is_empty(), "{faults:#?}");
}

/// The pictures beside headings are the same in documents and on pages.
#[test]
fn icons_are_drawn_alike() {
    let (html, typst) = (text("charter-templates/default/blocks.html"), text("charter-templates/default/blocks.typ"));
    let icons: Vec<(&str, &str)> = html
        .lines()
        .filter_map(|line| line.split_once("name == \"")?.1.split_once("\" -%}"))
        .filter(|(_, path)| path.starts_with('M'))
        .collect();
    assert_eq!(icons.len(), 12);
    for (name, path) in icons {
        assert!(typst.contains(&format!("  {name}: \"{path}\",\n")), "{name}");
    }
}

#[test]
fn the_validator_finds_fault_with_a_bad_file() {
    assert!(!faults(&std::fs::read(root().join("tests/prints/untagged.pdf")).unwrap()).is_empty());
}

#[test]
fn two_prints_give_equal_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let print = || printed(folder.path(), "tests/prints/charter.yaml", "summary", "fr");
    assert!(print() == print());
}

/// Text that is Typst, HTML or TeX comes out as the text it is.
#[test]
fn hostile_words_are_printed_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let faults = faults(&printed(folder.path(), "tests/prints/hostile.yaml", "full", "en"));
    assert!(faults.is_empty(), "{faults:#?}");
    let args = ["render", "tests/prints/hostile.yaml", "--format", "typst", "--lang", "en", "--output", folder.path().to_str().unwrap()];
    assert_eq!(run(&root(), &args).code, 0);
    let made = folder.path().join("hostile.en.typst");
    for file in ["charter.typ", "sheet.typ", "blocks.typ"] {
        let written = std::fs::read_to_string(made.join(file)).unwrap();
        assert_eq!(written, text(format!("charter-templates/default/{file}")), "the theme holds no word of the author");
    }
}

#[test]
fn a_sign_that_the_typeface_lacks_is_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("c.yaml"), text("tests/prints/charter.yaml").replace("Service Démo", "Service 😀")).unwrap();
    let ran = run(folder.path(), &["render", "c.yaml", "--format", "pdf", "--output", "c.pdf"]);
    assert_eq!(ran.code, 1);
    assert!(ran.errors.contains("PDF-01"), "{}", ran.errors);
    assert!(ran.errors.contains("😀 (U+1F600)"), "{}", ran.errors);
    assert!(!folder.path().join("c.pdf").exists());
}
