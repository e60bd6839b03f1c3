//! The bookmarks of a document: its headings, in their order and on their level, each leading to a page.

use lopdf::Document;

use crate::support::{root, run};

fn printed(format: &str, layout: &str, language: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x");
    let args = ["render", "tests/prints/charter.yaml", "--layout", layout, "--lang", language, "--as-of", "2026-11-23"];
    let ran = run(&root(), &[&args[..], &["--format", format, "--output", file.to_str().unwrap()]].concat());
    assert_eq!(ran.code, 0, "{layout} {language}: {}", ran.errors);
    std::fs::read(file).unwrap()
}

/// What a heading says, without what is drawn beside it.
fn words(html: &str) -> String {
    let mut words = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        words.push_str(before);
        rest = after.split_once('>').map_or("", |(_, after)| after);
    }
    words.push_str(rest);
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let words = entities.iter().fold(words, |words, (entity, sign)| words.replace(entity, sign));
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The headings of a page below its title, but that of its table of contents, which a document need not lead to.
fn headings(page: &str) -> Vec<(usize, String)> {
    let heading = |part: &str| {
        let (level, rest) = (part.chars().next()?.to_digit(10)? as usize, part.get(1..)?);
        let (attributes, rest) = rest.split_once('>')?;
        let text = rest.split_once(&format!("</h{level}>"))?.0;
        (level > 1 && !attributes.contains("id=\"contents\"")).then(|| (level - 1, words(text)))
    };
    page.split("<h").filter_map(heading).collect()
}

#[test]
fn bookmarks_are_the_headings_in_their_order() {
    for (layout, language, at_least) in [("full", "de", 12), ("complaint-poster", "en", 2)] {
        let page = String::from_utf8(printed("html", layout, language)).unwrap();
        let expected = headings(&page);
        assert!(expected.len() >= at_least, "{layout} {language}: {expected:?}");
        let document = Document::load_mem(&printed("pdf", layout, language)).unwrap();
        let outline = document.get_toc().unwrap();
        assert!(outline.errors.is_empty(), "{:?}", outline.errors);
        let said = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let found: Vec<(usize, String)> = outline.toc.iter().map(|entry| (entry.level, said(&entry.title))).collect();
        assert_eq!(found, expected, "{layout} {language}");
        let pages: Vec<usize> = outline.toc.iter().map(|entry| entry.page).collect();
        let count = document.get_pages().len();
        assert!(pages.is_sorted() && pages.iter().all(|page| (1..=count).contains(page)), "{layout} {language}: {pages:?}");
        assert!(layout != "full" || pages.last() > Some(&2), "{layout} {language}: {pages:?}");
    }
}
