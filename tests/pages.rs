//! Rendered pages: those of every example in every language, and those of a charter whose author is hostile.

use charter::charter::text::Language;

use crate::support::{compare, files, root, run, text};

/// A page without the style sheet that all pages share, which is a file of its own, without its data, which are tested below, and
/// without their fingerprints.
fn without_style(page: &str) -> String {
    let page = page.replace(&text("charter-templates/default/charter.css"), "");
    let mut parts = page.split("sha256-");
    let mut short = parts.next().unwrap().to_owned();
    for part in parts {
        short.push_str(&format!("sha256-…{}", part.split_once('=').map_or("", |(_, after)| after)));
    }
    match data(&page) {
        Some(data) => short.replace(data, "…"),
        None => short,
    }
}

const DATA: &str = "<script type=\"application/ld+json\">";

/// The linked data in a page.
fn data(page: &str) -> Option<&str> {
    page.split_once(DATA)?.1.split("</script>").next()
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
    for bad in ["<img", "href=\"javascript", "href=\"data:", "href=\"vbscript", "onerror=\"", "49"] {
        assert!(!page.to_lowercase().contains(bad), "{bad}");
    }
    assert_eq!(page.matches("</style>").count(), 1);
    assert_eq!(page.matches("<h1").count(), 1);
}

#[test]
fn a_page_asks_nothing_of_the_network() {
    for path in files("tests/render", "html") {
        let page = std::fs::read_to_string(&path).unwrap();
        for bad in ["<link", "<img", "<iframe", "<object", "<embed", " src=\"", " srcset=\""] {
            assert!(!page.contains(bad), "{}: {bad}", path.display());
        }
    }
    for bad in ["@import", "url("] {
        assert!(!text("charter-templates/default/charter.css").contains(bad));
    }
}

/// Two elements are scripts: data, in which nothing ends an element, and the button that prints, which is the program's own.
#[test]
fn nothing_runs_but_the_button_that_prints() {
    let button = format!("<script>{}</script>", text("charter-templates/default/print.js").trim());
    for charter in ["tests/render/hostile", "examples/complete", "examples/minimal"] {
        let language = if charter.ends_with("minimal") { "en" } else { "fr" };
        let page = rendered(&format!("{charter}.yaml"), "html", language);
        let data = data(&page).unwrap();
        assert!(!data.contains(['<', '>', '&', '\u{2028}']), "{charter}");
        serde_json::from_str::<serde_json::Value>(data).unwrap();
        assert_eq!(page.matches(&button).count(), 1, "{charter}");
        let rest = page.replace(data, "").replace(&button, "").replace(DATA, "");
        assert!(!rest.to_lowercase().contains("<script"), "{charter}");
        assert!(page.contains("<p id=\"print-page\" hidden>"), "nothing is offered where scripting is off");
    }
}

#[test]
fn a_fragment_is_a_part_of_a_page() {
    for (level, charter) in [("2", "examples/complete"), ("3", "tests/render/hostile")] {
        let args = ["render", &format!("{charter}.yaml"), "--fragment", "--title-level", level, "--lang", "fr", "--as-of", "2026-11-23"];
        let ran = run(&root(), &args);
        assert_eq!(ran.code, 0, "{}", ran.errors);
        let name = charter.rsplit('/').next().unwrap();
        compare(format!("tests/render/fragments/{name}.html"), &ran.output);
        for bad in ["<html", "<head", "<style", "<script", "<main", "<header", "<footer", "<h1", "<meta", " style=\""] {
            assert!(!ran.output.contains(bad), "{charter}: {bad}");
        }
        let id = if name == "complete" { "fps-example-" } else { "hostile-" };
        for place in [" id=\"", "href=\"#", "aria-labelledby=\"", " for=\""] {
            for target in ran.output.split(place).skip(1) {
                assert!(target.starts_with(id), "{charter}: {place}{}", target.split('"').next().unwrap());
            }
        }
    }
    let refused = run(&root(), &["render", "examples/minimal.yaml", "--fragment", "--format", "pdf"]);
    assert_eq!((refused.code, refused.output.as_str()), (2, ""));
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
        let mut before = if path.parent().unwrap().ends_with("fragments") { 3 } else { 0 };
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
    assert!(ran.errors.contains("gibt es nicht in dieser Sprache (Deutsch)"), "{}", ran.errors);
}

/// Whatever is made of it, a charter is judged once, and what is said of it is said once; that pages were made is no verdict.
#[test]
fn several_formats_are_told_of_once() {
    let folder = tempfile::tempdir().unwrap();
    let of = |more: &[&str]| run(&root(), &[&["render", "examples/bosa-complaints.yaml"], more].concat());
    let (out, one) = (folder.path().to_str().unwrap(), of(&[]));
    let many = of(&["--format", "html,markdown", "--layout", "full,letter", "--output", out]);
    assert_eq!((one.code, many.code), (0, 0), "{}", many.errors);
    let said = |errors: &str| errors.lines().filter(|line| line.starts_with("error[") || line.starts_with("warning[")).count();
    assert!(said(&one.errors) > 0 && said(&one.errors) == said(&many.errors), "{}", many.errors);
    let made = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(made, 4);
    assert_eq!(of(&["--format", "html,markdown"]).code, 2, "several pages need a folder");
}
