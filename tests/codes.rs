//! QR codes, read as a telephone reads them: they lead where the letters beside them say.

use std::path::Path;

use charter::charter::text::Language;
use rqrr::PreparedImage;

use crate::support::{root, run};

const CHARTERS: [&str; 2] = ["examples/complete.yaml", "tests/prints/charter.yaml"];
const POSTERS: [&str; 2] = ["poster", "complaint-poster"];
/// So many dots wide a square is drawn.
const SQUARE: usize = 5;

fn made(folder: &Path, charter: &str, layout: &str, language: &str, format: &str) -> std::path::PathBuf {
    let file = folder.join(format!("{layout}.{format}"));
    let args = ["render", charter, "--layout", layout, "--lang", language, "--as-of", "2026-11-23", "--format", format, "--output"];
    let ran = run(&root(), &[&args[..], &[file.to_str().unwrap()]].concat());
    assert_eq!(ran.code, 0, "{charter} {layout} {language}: {}", ran.errors);
    file
}

/// A picture and the words beside it.
#[derive(Debug)]
struct Code {
    size: usize,
    path: String,
    href: String,
    shown: String,
}

/// The pictures of a page: `<svg … viewBox="0 0 SIZE SIZE" …><path …/><path d="PATH"/></svg>`, and the link after each.
fn codes(page: &str) -> Vec<Code> {
    let unescaped = |text: &str| text.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&amp;", "&");
    let code = |part: &str| {
        let (picture, rest) = part.split_once("</svg>")?;
        let size = picture.split_once("viewBox=\"0 0 ")?.1.split_once(' ')?.0.parse().ok()?;
        let path = picture.rsplit_once("<path d=\"")?.1.split_once('"')?.0.to_owned();
        let (href, rest) = rest.split_once("<a href=\"")?.1.split_once('"')?;
        let shown = rest.split_once('>')?.1.split_once("</a>")?.0;
        Some(Code { size, path, href: unescaped(href), shown: unescaped(shown) })
    };
    page.split("<p class=\"code\">").skip(1).map(|part| code(part).unwrap_or_else(|| panic!("{part:.600}"))).collect()
}

/// What a telephone reads of dots, each as dark as the function says: 0 is black.
fn read(width: usize, height: usize, shade: impl FnMut(usize, usize) -> u8) -> Vec<String> {
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, shade);
    picture.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect()
}

/// The squares of a picture: `M5 4h1v1h-1z` is one.
fn squares(code: &Code) -> Vec<bool> {
    let mut dark = vec![false; code.size * code.size];
    for square in code.path.split('M').skip(1) {
        let (x, y) = square.strip_suffix("h1v1h-1z").and_then(|place| place.split_once(' ')).unwrap_or_else(|| panic!("{square}"));
        dark[y.parse::<usize>().unwrap() * code.size + x.parse::<usize>().unwrap()] = true;
    }
    dark
}

fn decoded(code: &Code) -> String {
    let dark = squares(code);
    let side = code.size * SQUARE;
    let shade = |x: usize, y: usize| if dark[y / SQUARE * code.size + x / SQUARE] { 0 } else { 255 };
    let [only] = read(side, side, shade).try_into().unwrap_or_else(|read| panic!("not one picture: {read:?}"));
    only
}

/// An address as people write it.
fn in_letters(address: &str) -> &str {
    address.trim_start_matches("https://").trim_start_matches("www.").trim_end_matches('/')
}

#[test]
fn a_code_on_a_page_leads_where_the_letters_say() {
    let folder = tempfile::tempdir().unwrap();
    for charter in CHARTERS {
        for (layout, language) in POSTERS.iter().flat_map(|layout| Language::ALL.map(|language| (*layout, language.tag()))) {
            let page = std::fs::read_to_string(made(folder.path(), charter, layout, language, "html")).unwrap();
            let codes = codes(&page);
            assert_eq!(codes.len(), 1, "{charter} {layout} {language}");
            assert_eq!(decoded(&codes[0]), codes[0].href, "{charter} {layout} {language}");
            assert_eq!(in_letters(&codes[0].href), in_letters(&codes[0].shown), "{charter} {layout} {language}");
        }
    }
}

/// A reader that reads anything would show nothing.
#[test]
fn a_code_that_is_spoilt_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let page = std::fs::read_to_string(made(folder.path(), CHARTERS[0], "poster", "fr", "html")).unwrap();
    let code = &codes(&page)[0];
    let side = code.size * SQUARE;
    let dark = squares(code);
    // Half of its middle is turned over.
    let is_spoilt = |x: usize, y: usize| (12..code.size - 4).contains(&x) && (12..code.size - 4).contains(&y) && x.is_multiple_of(2);
    let shade = |x: usize, y: usize| {
        let (x, y) = (x / SQUARE, y / SQUARE);
        if dark[y * code.size + x] != is_spoilt(x, y) { 0 } else { 255 }
    };
    let mut picture = PreparedImage::prepare_from_greyscale(side, side, shade);
    assert!(picture.detect_grids().iter().all(|grid| grid.decode().is_err()));
}

/// A document has the same squares as the page …
#[cfg(feature = "pdf")]
#[test]
fn a_document_is_handed_the_same_code() {
    let folder = tempfile::tempdir().unwrap();
    for layout in POSTERS {
        let page = std::fs::read_to_string(made(folder.path(), CHARTERS[0], layout, "fr", "html")).unwrap();
        let data = std::fs::read_to_string(made(folder.path(), CHARTERS[0], layout, "fr", "typst").join("page.json")).unwrap();
        let data: serde_json::Value = serde_json::from_str(&data).unwrap();
        let sections = data["sections"].as_array().unwrap().iter();
        let blocks: Vec<&serde_json::Value> = sections.flat_map(|section| section["blocks"].as_array().unwrap()).collect();
        let code = blocks.iter().find(|block| block["is"] == "code").unwrap();
        let on_page = &codes(&page)[0];
        assert_eq!((code["path"].as_str(), code["href"].as_str()), (Some(on_page.path.as_str()), Some(on_page.href.as_str())), "{layout}");
    }
}

/// … and a telephone reads it from the sheet, as poppler draws it.
#[cfg(feature = "pdf")]
#[test]
fn a_code_on_a_sheet_leads_where_the_letters_say() {
    if std::env::var_os("CHARTER_PDF_TOOLS").is_none() {
        return crate::support::not_tried("pdftoppm: CHARTER_PDF_TOOLS is not set");
    }
    let folder = tempfile::tempdir().unwrap();
    for (charter, layout) in CHARTERS.iter().flat_map(|charter| POSTERS.map(|layout| (*charter, layout))) {
        let page = std::fs::read_to_string(made(folder.path(), charter, layout, "nl", "html")).unwrap();
        let sheet = made(folder.path(), charter, layout, "nl", "pdf");
        let drawn = std::process::Command::new("pdftoppm").args(["-gray", "-r", "100", sheet.to_str().unwrap()]).output();
        let drawn = drawn.unwrap_or_else(|error| panic!("CHARTER_PDF_TOOLS asks for pdftoppm: {error}"));
        // A portable grey map: `P5 WIDTH HEIGHT 255`, then a byte a dot.
        let head: Vec<&[u8]> = drawn.stdout.splitn(4, |byte| byte.is_ascii_whitespace()).take(3).collect();
        let number = |at: usize| std::str::from_utf8(head[at]).unwrap().parse::<usize>().unwrap();
        assert_eq!(head[0], b"P5");
        let (width, height) = (number(1), number(2));
        let dots = &drawn.stdout[drawn.stdout.len() - width * height..];
        assert_eq!(read(width, height, |x, y| dots[y * width + x]), [codes(&page)[0].href.clone()], "{charter} {layout}");
    }
}
