//! Rendered pages: those of every example in every language, and those of a charter whose author is hostile.

use charter::charter::text::Language;

use crate::support::{compare, files, root, run, text};

/// A page without the style sheet that all pages share, which is a file of its own, and without its fingerprint.
fn without_style(page: &str) -> String {
    let page = page.replace(&text("charter-templates/default/charter.css"), "");
    let Some((before, rest)) = page.split_once("sha256-") else { return page };
    let after = rest.split_once('=').map_or("", |(_, after)| after);
    format!("{before}sha256-…{after}")
}

fn rendered(charter: &str, format: &str, language: &str) -> String {
    let ran = run(&root(), &["render", charter, "--format", format, "--lang", language, "--as-of", "2026-11-23"]);
    assert_eq!(ran.code, 0, "{charter}: {}", ran.errors);
    ran.output
}

#[test]
fn examples_are_rendered_in_every_language() {
    for path in files("examples", "yaml") {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let source = std::fs::read_to_string(&path).unwrap();
        let languages = source.lines().find(|line| line.starts_with("languages:")).unwrap();
        for language in Language::ALL.map(Language::tag).into_iter().filter(|tag| languages.contains(tag)) {
            for (format, extension) in [("html", "html"), ("markdown", "md")] {
                let page = without_style(&rendered(&format!("examples/{name}.yaml"), format, language));
                compare(format!("tests/render/{name}.{language}.{extension}"), &page);
            }
        }
    }
}

#[test]
fn hostile_words_stay_words() {
    for (format, extension) in [("html", "html"), ("markdown", "md")] {
        let page = without_style(&rendered("tests/render/hostile.yaml", format, "fr"));
        compare(format!("tests/render/hostile.fr.{extension}"), &page);
    }
    let page = text("tests/render/hostile.fr.html");
    for bad in ["<script", "<img", "href=\"javascript", "href=\"data:", "href=\"vbscript", "onerror=\"", "49"] {
        assert!(!page.to_lowercase().contains(bad), "{bad}");
    }
    assert_eq!(page.matches("</style>").count(), 1);
    assert_eq!(page.matches("<h1").count(), 1);
}

#[test]
fn a_page_asks_nothing_of_the_network() {
    for path in files("tests/render", "html") {
        let page = std::fs::read_to_string(&path).unwrap();
        for bad in ["<link", "<script", "<img", "<iframe", "<object", "<embed", " src=\"", " srcset=\""] {
            assert!(!page.contains(bad), "{}: {bad}", path.display());
        }
    }
    for bad in ["@import", "url("] {
        assert!(!text("charter-templates/default/charter.css").contains(bad));
    }
}

#[test]
fn anchors_are_unique_and_links_within_the_page_lead_somewhere() {
    for path in files("tests/render", "html") {
        let page = std::fs::read_to_string(&path).unwrap();
        let mut ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{}: an id stands twice", path.display());
        for target in page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(ids.binary_search(&target).is_ok(), "{}: #{target}", path.display());
        }
    }
}

#[test]
fn headings_do_not_skip_a_level() {
    for path in files("tests/render", "html") {
        let page = std::fs::read_to_string(&path).unwrap();
        let mut before = 0;
        for level in page.split("<h").skip(1).filter_map(|rest| rest.chars().next()?.to_digit(10)) {
            assert!(level <= before + 1, "{}: h{level} after h{before}", path.display());
            before = level;
        }
    }
}

#[test]
fn no_word_of_the_program_is_missing() {
    let ids: Vec<String> = text("locales/en/page.ftl").lines().filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())).collect();
    for path in files("tests/render", "md") {
        let page = std::fs::read_to_string(&path).unwrap();
        for id in ids.iter().filter(|id| id.contains('-')) {
            let stands = page.split(|character: char| !character.is_alphanumeric() && character != '-').any(|word| word == id);
            assert!(!stands, "{}: {id}", path.display());
        }
    }
}

#[test]
fn several_languages_need_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let charter = root().join("examples/fps-economy.yaml");
    let charter = charter.to_str().unwrap();
    let refused = run(folder.path(), &["render", charter, "--lang", "all"]);
    assert_eq!((refused.code, refused.output.as_str()), (2, ""));
    let written = run(folder.path(), &["render", charter, "--lang", "all", "--output", "pages"]);
    assert_eq!(written.code, 0, "{}", written.errors);
    let mut names: Vec<String> =
        std::fs::read_dir(folder.path().join("pages")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["fps-economy.fr.html", "fps-economy.nl.html"]);
    let page = std::fs::read_to_string(folder.path().join("pages/fps-economy.fr.html")).unwrap();
    assert!(page.contains("href=\"fps-economy.nl.html\" lang=\"nl\""));
}

#[test]
fn a_language_that_the_charter_does_not_have_is_refused() {
    let ran = run(&root(), &["render", "examples/fps-economy.yaml", "--lang", "de"]);
    assert_eq!((ran.code, ran.output.as_str()), (2, ""));
    assert!(ran.errors.contains("not in German"), "{}", ran.errors);
}
