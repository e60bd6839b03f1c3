//! What sheets show of promises, channels and ways to complain.

use charter::render::LAYOUTS;

use crate::support::{compare, root, run, text};
use crate::word::parts;

const CHARTER: &str = "tests/sheets/charter.yaml";

fn shown(charter: &str, layout: &str, language: &str, format: &str) -> String {
    let args = ["render", charter, "--layout", layout, "--format", format, "--lang", language, "--as-of", "2026-11-23"];
    let ran = run(&root(), &args);
    assert_eq!(ran.code, 0, "{layout}: {}", ran.errors);
    ran.output
}

#[test]
fn every_sheet_says_as_expected() {
    for layout in LAYOUTS.iter() {
        for language in ["en", "fr"] {
            compare(format!("tests/sheets/{}.{language}.txt", layout.name), &shown(CHARTER, layout.name, language, "text"));
        }
    }
}

/// People are told to complain online where they can: an address of a mailbox or of the charter is no form.
#[test]
fn only_a_form_is_a_way_to_complain_online() {
    let folder = tempfile::tempdir().unwrap();
    let with = |kind: &str, more: &str| {
        let charter = text(CHARTER).replace("{ id: box, kind: email,", &format!("{{ id: box, kind: {kind}, {more}"));
        let file = folder.path().join("c.yaml");
        std::fs::write(&file, charter).unwrap();
        shown(file.to_str().unwrap(), "complaint-poster", "en", "html")
    };
    for (kind, more, is_online) in [
        ("email", "", false),
        ("email", "url: https://gauge.example.be/mail,", false),
        ("web_form", "url: https://gauge.example.be/form,", true),
        ("portal", "url: https://gauge.example.be/form,", true),
    ] {
        let page = with(kind, more);
        assert_eq!((page.contains("Complain online"), page.contains("Read the full charter")), (is_online, !is_online), "{kind} {more}");
        assert_eq!(page.contains("/form\""), is_online, "{kind}");
    }
    let without = text(CHARTER).split("complaints:").next().unwrap().to_owned();
    std::fs::write(folder.path().join("c.yaml"), without).unwrap();
    let page = shown(folder.path().join("c.yaml").to_str().unwrap(), "complaint-poster", "en", "html");
    assert!(!page.contains("Complain online") && page.contains("Read the full charter"));
}

/// The e-mail that the form prepares says in words what was asked.
#[test]
fn a_form_names_its_fields_in_the_language_of_the_page() {
    for (language, names) in [("en", ["your name", "the gauge"]), ("fr", ["votre nom", "la jauge"])] {
        let page = shown(CHARTER, "complaint-form", language, "html");
        for name in names {
            assert!(page.contains(&format!(" name=\"{name}\"")), "{language}: {name}");
        }
        assert!(!page.contains("name=\"facts\"") && !page.contains("name=\"own-"));
    }
}

/// A sign that one language has hinders its document, and nothing else.
#[test]
fn a_sign_hinders_the_documents_that_show_it() {
    let folder = tempfile::tempdir().unwrap();
    let saying = |words: &str| {
        let charter = text(CHARTER).replace("{ en: We are kind., fr: Nous sommes aimables. }", words);
        std::fs::write(folder.path().join("c.yaml"), charter).unwrap();
    };
    let of = |args: &[&str]| run(folder.path(), &[&["render", "c.yaml", "--layout", "poster"], args].concat());
    let there = |name: &str| folder.path().join("out").join(name).exists();
    saying("{ en: We are kind 👍., fr: Nous sommes aimables. }");
    let ran = of(&["--format", "html,pdf", "--lang", "all", "--output", "out"]);
    assert_eq!(ran.code, 1);
    assert!(ran.errors.contains("c.yaml was not rendered in this format: pdf (en)"), "{}", ran.errors);
    assert!(!ran.errors.contains("pdf (fr)") && !ran.errors.contains("does not have the shape"), "{}", ran.errors);
    for (name, is_there) in [("en.html", true), ("fr.html", true), ("fr.pdf", true), ("en.pdf", false)] {
        assert_eq!(there(&format!("sheets.poster.{name}")), is_there, "{name}");
    }
    let ran = of(&["--format", "pdf", "--lang", "fr", "--output", "c.pdf"]);
    assert!(ran.code == 0 && !ran.errors.contains("PDF-01"), "{}", ran.errors);
    // Words that are not there in a language stand there in another.
    saying("{ en: We are kind 👍. }");
    assert_eq!(of(&["--format", "pdf", "--lang", "fr", "--output", "d.pdf"]).code, 1);
    saying("{ en: We are kind 👍., only_in: [en] }");
    assert_eq!(of(&["--format", "pdf", "--lang", "fr", "--output", "e.pdf"]).code, 0);
}

/// Who approves a poster in Word sees which promise each number is of.
#[test]
fn a_poster_in_word_names_its_promises() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x.docx");
    let args = ["render", CHARTER, "--layout", "poster", "--format", "docx", "--output", file.to_str().unwrap()];
    assert_eq!(run(&root(), &args).code, 0);
    let document = &parts(&std::fs::read(file).unwrap())["word/document.xml"];
    for (id, is_there) in [("call-back", true), ("kind", true), ("lost", false)] {
        assert_eq!(document.contains(&format!("commitments[{id}]")), is_there, "{id}");
    }
}

/// A charter with six promises in both languages and one in Dutch only.
fn with_one_in_dutch_only() -> String {
    let all = (0..6).map(|at| format!("  - {{ id: p{at}, promise: {{ fr: Nous répondons., nl: Wij antwoorden. }}, action: answer }}\n"));
    let head = "format: 1\nid: many\nlanguages: [fr, nl]\ntitle: { fr: Charte, nl: Handvest }\n\
                organisation: { name: { fr: Office, nl: Dienst }, country: FR }\ncommitments:\n";
    let only = "  - { id: last, promise: { nl: Wij bellen u., only_in: [nl] }, action: call_back }\n";
    format!("{head}{}{only}", all.collect::<String>())
}

#[test]
fn only_promises_of_the_language_are_counted() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("c.yaml"), with_one_in_dutch_only()).unwrap();
    for (language, is_short) in [("fr", false), ("nl", true)] {
        let ran = run(folder.path(), &["render", "c.yaml", "--layout", "poster", "--lang", language, "--format", "text"]);
        assert_eq!((ran.code, ran.errors.contains("PUB-02")), (0, is_short), "{language}: {}", ran.errors);
    }
}

/// What is refused changes neither where the rest goes nor what is told of it.
#[test]
fn several_formats_go_into_a_folder_even_where_one_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let charter = with_one_in_dutch_only().replace("nl: Wij bellen u.", "nl: Wij bellen u ＝.");
    std::fs::write(folder.path().join("c.yaml"), charter).unwrap();
    let ran = run(folder.path(), &["render", "c.yaml", "--format", "html,pdf", "--lang", "nl", "--output", "out"]);
    assert_eq!(ran.code, 1, "{}", ran.errors);
    assert!(folder.path().join("out/many.nl.html").is_file());
    let ran =
        run(folder.path(), &["render", "c.yaml", "--format", "jsonld,ics", "--lang", "nl", "--output", "data", "--loss-report", "l.txt"]);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    let report = std::fs::read_to_string(folder.path().join("l.txt")).unwrap();
    assert!(["jsonld", "ics"].iter().all(|format| report.contains(format)), "{report}");
}
