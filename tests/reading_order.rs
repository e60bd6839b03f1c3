//! What other programs make of the documents that are typeset: `CHARTER_PDF_TOOLS=1` asks for qpdf and for pdfinfo of poppler.

use std::path::Path;
use std::process::{Command, Output};

use charter::charter::text::Language;
use charter::render::LAYOUTS;

use crate::prints::sheets;
use crate::support::{compare, not_tried, root, run};

fn is_asked() -> bool {
    let is_asked = std::env::var_os("CHARTER_PDF_TOOLS").is_some();
    if !is_asked {
        not_tried("qpdf and pdfinfo: CHARTER_PDF_TOOLS is not set");
    }
    is_asked
}

fn printed(folder: &Path, layout: &str, language: &str) -> String {
    let file = folder.join("x.pdf").to_str().unwrap().to_owned();
    let (charter, day) = ("tests/prints/charter.yaml", "2026-11-23");
    let args = ["render", charter, "--format", "pdf", "--layout", layout, "--lang", language, "--as-of", day, "--output", &file];
    let ran = run(&root(), &args);
    assert_eq!(ran.code, 0, "{layout} {language}: {}", ran.errors);
    file
}

fn said(program: &str, args: &[&str]) -> Output {
    Command::new(program).args(args).output().unwrap_or_else(|error| panic!("CHARTER_PDF_TOOLS asks for {program}: {error}"))
}

#[test]
fn qpdf_finds_no_fault() {
    if !is_asked() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for (layout, language) in LAYOUTS.iter().zip(Language::ALL.into_iter().cycle()) {
        let ran = said("qpdf", &["--check", &printed(folder.path(), layout.name, language.tag())]);
        assert!(ran.status.success(), "{} {language}: {}", layout.name, String::from_utf8_lossy(&ran.stderr));
    }
    let whole = std::fs::read(folder.path().join("x.pdf")).unwrap();
    let cut = folder.path().join("cut.pdf");
    std::fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    assert!(!said("qpdf", &["--check", cut.to_str().unwrap()]).status.success(), "it finds fault with half a file");
}

/// Every sheet of every example in every language is one, whatever the charter holds; a card is one a channel.
#[test]
fn every_example_fits_on_its_sheets() {
    if !is_asked() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    for example in std::fs::read_dir(root().join("examples")).unwrap().map(|entry| entry.unwrap().path()) {
        let layouts = "summary,poster,letter,complaint-poster,complaint-form,complaint-file";
        let args = ["render", example.to_str().unwrap(), "--format", "pdf", "--layout", layouts, "--lang", "all", "--output", out];
        let ran = run(&root(), &args);
        assert_eq!(ran.code, 0, "{}", ran.errors);
        assert!(!ran.errors.contains("PUB-03"), "{}", ran.errors);
    }
    for print in std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()) {
        assert_eq!(sheets(&std::fs::read(&print).unwrap()), 1, "{}", print.display());
    }
}

/// The elements and their words, in the order in which a screen reader says them.
#[test]
fn the_structure_reads_in_order() {
    if !is_asked() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for layout in &LAYOUTS {
        let ran = said("pdfinfo", &["-struct-text", &printed(folder.path(), layout.name, "fr")]);
        let text = String::from_utf8_lossy(&ran.stdout);
        let is_said = |line: &&str| !line.trim_start().starts_with(['/', '=']) && !line.trim_start().starts_with("Object ");
        // Of an element its name, of words the words.
        let bare = |line: &str| {
            let words = line.trim_start();
            let shown = if words.starts_with('"') { words } else { words.split([' ', ':']).next().unwrap_or_default() };
            format!("{}{shown}", " ".repeat(line.len() - words.len()))
        };
        let lines: Vec<String> = text.lines().filter(is_said).map(bare).collect();
        assert!(lines.len() > 5, "{text}");
        compare(format!("tests/prints/{}.order.txt", layout.name), &(lines.join("\n") + "\n"));
    }
}
