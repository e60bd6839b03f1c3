//! Random text in every field of a charter comes out as the text or the Markdown that it is, never as markup of the target.

mod every_field;
mod readers;

use std::sync::LazyLock;

use charter::charter::read::Reading;
use charter::render::{FORMATS, FRAGMENT, Format, LAYOUTS, Layout, LinkedData, Made, Request, Templates, render};
use proptest::prelude::*;
use serde_json::Value;

use crate::fuzz::targets::fields::{Field, Kind, fields, filled};
use crate::support::{day, text};

/// What means something in some target.
const PIECES: [&str; 49] = [
    "=HYPERLINK(\"https://x.example\",\"y\")",
    "+cmd|' /C calc'!A0",
    "-1+1",
    "@SUM(1+1)*x",
    "\nEND:VCALENDAR\nBEGIN:VEVENT",
    "</script><script>alert(1)</script>",
    "<!--",
    "-->",
    "]]>",
    "</style><style>*{}",
    "<img src=x onerror=alert(1)>",
    "</title>",
    "</textarea>",
    "\" onmouseover=\"alert(1)",
    "' autofocus onfocus='x",
    "&lt;b&gt;",
    "&amp;",
    "&#x3c;",
    "&",
    "<",
    ">",
    "{{ 7*7 }}",
    "{% raw %}",
    "{# #}",
    "#let x = 1",
    "#eval(\"1\")",
    "$ x^2 $",
    "@label",
    "= Heading",
    "#import \"/etc/passwd\"",
    "\\u{41}",
    "*",
    "_",
    "`",
    "url(javascript:x)",
    "expression(1)",
    "\\22 ",
    "/*",
    "*/",
    "</svg><svg onload=x>",
    "xlink:href",
    "{\"@id\": 1}",
    "\\\"",
    "\u{2028}",
    "שלום",
    "مرحبا",
    "😀👩‍👩‍👧",
    "é",
    "%3Cscript%3E",
];

/// Where links of a page lead.
const LINKS: [&str; 6] = ["https://", "http://", "mailto:", "tel:", "#", "fps-example."];

fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned),
        2 => "\\PC{1,12}",
        1 => Just("w".repeat(200)),
        2 => Just(" ".to_owned()),
    ];
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

/// A charter, and its fields.
struct Example {
    value: Value,
    fields: Vec<Field>,
}

impl Example {
    fn of(path: &str) -> Example {
        let value: Value = serde_yaml::from_str(&text(path)).unwrap();
        let fields = fields(&value);
        Example { value, fields }
    }

    /// The same with these words in turn, in every field, or in every one that is not Markdown.
    fn with(&self, words: &[&str], only_plain: bool) -> Reading {
        let charter = filled(&self.value, &self.fields, |at, kind| {
            let is_asked = !only_plain || kind != Kind::Markdown;
            is_asked.then(|| kind.holding("m", words[at % words.len()]))
        });
        Reading::of(charter.to_string().as_bytes())
    }
}

static COMPLETE: LazyLock<Example> = LazyLock::new(|| Example::of("examples/complete.yaml"));

/// The complete example with these words in every field.
fn charter_of(words: &str, only_plain: bool) -> Reading {
    assert!(COMPLETE.fields.len() > 700);
    COMPLETE.with(&[words], only_plain)
}

fn made(reading: &Reading, format: &Format, layout: &'static Layout) -> String {
    assert!(reading.is_well_formed, "{:#?}", reading.findings);
    let charter = reading.charter().unwrap();
    let data = LinkedData::default();
    let request = Request { layout, ..Request::of(&charter, format, &[], day(), &data) };
    match render(&charter, &request, &TEMPLATES).unwrap() {
        Made::File(bytes) => String::from_utf8(bytes).unwrap(),
        Made::Folder(_) | Made::Cut(..) => unreachable!(),
    }
}

static TEMPLATES: LazyLock<Templates> = LazyLock::new(|| Templates::builtin().unwrap());

/// The tags of every layout, as a page and as a part of one, of a charter that is harmless.
static HARMLESS: LazyLock<Vec<(&'static Layout, &'static Format, Vec<String>)>> = LazyLock::new(|| {
    let charter = charter_of("words", true);
    let kinds = LAYOUTS.iter().flat_map(|layout| [(layout, &FORMATS[0]), (layout, &FRAGMENT)]);
    kinds.map(|(layout, format)| (layout, format, tags(&made(&charter, format, layout)))).collect()
});

/// A page of HTML, read strictly: its tags with the names of their attributes, and its text.
#[derive(Default)]
struct Read {
    tags: Vec<String>,
    text: String,
    hrefs: Vec<String>,
}

fn unescaped(text: &str) -> String {
    assert!(!text.contains(['<', '>']), "a stray bracket in {text:?}");
    for entity in text.split('&').skip(1) {
        assert!(["amp;", "lt;", "gt;", "quot;", "#39;"].iter().any(|known| entity.starts_with(known)), "a stray ampersand in {text:?}");
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

fn read(page: &str) -> Read {
    let mut found = Read::default();
    let mut rest = page.strip_prefix("<!doctype html>").unwrap_or(page);
    while let Some(start) = rest.find('<') {
        found.text.push_str(&unescaped(&rest[..start]));
        rest = &rest[start + 1..];
        let name_end = rest.find(|character: char| !character.is_ascii_alphanumeric() && character != '/').unwrap();
        let name = rest[..name_end].to_owned();
        assert!(!name.is_empty(), "{rest:.60}");
        let mut tag = name.clone();
        rest = &rest[name_end..];
        loop {
            rest = rest.trim_start_matches([' ', '\n']);
            if let Some(after) = rest.strip_prefix('>').or_else(|| rest.strip_prefix("/>")) {
                rest = after;
                break;
            }
            let end = rest.find(['=', '>', ' ', '"']).unwrap();
            let attribute = &rest[..end];
            assert!(attribute.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-'), "{name} {attribute:?}");
            tag.push_str(&format!(" {attribute}"));
            rest = &rest[end..];
            if let Some(value) = rest.strip_prefix("=\"") {
                let end = value.find('"').unwrap();
                let value_text = unescaped(&value[..end]);
                if attribute == "href" {
                    found.hrefs.push(value_text);
                }
                rest = &value[end + 1..];
            }
        }
        found.tags.push(tag);
        if name == "style" || name == "script" {
            rest = &rest[rest.find(&format!("</{name}>")).unwrap()..];
        }
    }
    found.text.push_str(&unescaped(rest));
    found
}

fn flat(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|character| {
            !matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') && (!character.is_control() || *character == '\n')
        })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The last rule of a style sheet, which holds the title as a string.
fn running_title(page: &str) -> &str {
    let style = page.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    style.split_once("@page { @top-left { content: \"").unwrap().1.strip_suffix("\"; } }").unwrap()
}

/// A link whose text does not stand in its address has a class.
fn unclassed(tags: &[String]) -> Vec<&str> {
    tags.iter().map(|tag| if tag == "a href class" { "a href" } else { tag.as_str() }).collect()
}

/// Tags without what only an example with other words has: a link of the switcher to a page is one.
fn tags(page: &str) -> Vec<String> {
    read(page).tags
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn plain_words_make_no_tag(words in words()) {
        prop_assume!(!flat(&words).is_empty());
        let hostile = charter_of(&words, true);
        for (layout, format, harmless) in HARMLESS.iter() {
            let page = made(&hostile, format, layout);
            let found = read(&page);
            prop_assert_eq!(unclassed(&found.tags), unclassed(harmless), "{}: {:?}", layout.name, words);
            let is_known = |href: &String| LINKS.iter().any(|start| href.starts_with(start));
            let is_led_astray = !found.hrefs.iter().all(is_known);
            prop_assert!(!is_led_astray, "{}: {:?}", layout.name, words);
            // A part of a page need not say whose it is.
            if page.contains("<style>") {
                prop_assert!(flat(&found.text).contains(&flat(&words)), "{words:?} is not on the {}", layout.name);
                let is_open = running_title(&page).contains(['"', '<', '>', '\n', '{', '}', ';']);
                prop_assert!(!is_open, "{}", running_title(&page));
            }
        }
    }

    #[test]
    fn markdown_makes_tags_of_markdown_only(words in words()) {
        const TAGS: [&str; 24] = ["p", "em", "strong", "del", "a", "ul", "ol", "li", "code", "pre", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "br", "hr", "/", "h", "div", "section", "dl"];
        let hostile = charter_of(&words, false);
        let harmless = &HARMLESS[0].2;
        let page = made(&hostile, &FORMATS[0], Layout::FULL);
        for tag in tags(&page).iter().filter(|tag| !harmless.contains(tag)) {
            let mut parts = tag.trim_start_matches('/').split(' ');
            let name = parts.next().unwrap();
            prop_assert!(TAGS.contains(&name), "{tag}");
            for attribute in parts {
                prop_assert!(matches!((name, attribute), ("a", "href") | ("a", "title") | ("ol", "start") | ("code", "class")), "{tag}");
            }
        }
        // Data hold the words as one value.
        let data = page.split_once("application/ld+json\">").unwrap().1.split_once("</script>").unwrap().0;
        let is_open = data.contains(['<', '>', '&']);
        prop_assert!(!is_open, "{data}");
        prop_assert!(serde_json::from_str::<Value>(data).is_ok());
        for format in FORMATS.iter().filter(|format| ["markdown", "text", "csv", "jsonld"].contains(&format.name)) {
            prop_assert!(!made(&hostile, format, Layout::FULL).is_empty());
        }
    }
}

/// What is set as a document is data: the theme never reads a word of it as Typst.
#[cfg(feature = "pdf")]
mod documents {
    use super::*;
    use crate::prints::faults;

    #[test]
    fn no_theme_reads_words_as_typst() {
        for theme in ["charter.typ", "sheet.typ", "blocks.typ"] {
            let theme = text(format!("charter-templates/default/{theme}"));
            assert!(!theme.contains("eval") && !theme.contains("mode:"));
        }
    }

    fn printed(reading: &Reading, layout: &'static Layout) -> Vec<u8> {
        let charter = reading.charter().unwrap();
        let format = FORMATS.iter().find(|format| format.name == "pdf").unwrap();
        let data = LinkedData::default();
        let request = Request { layout, ..Request::of(&charter, format, &[], day(), &data) };
        match render(&charter, &request, &TEMPLATES).unwrap() {
            Made::File(bytes) | Made::Cut(bytes, _) => bytes,
            Made::Folder(_) => unreachable!(),
        }
    }

    #[test]
    fn every_layout_is_set_with_syntax_of_all_targets_in_every_field() {
        // Signs that the typeface lacks are a finding, and nothing is set.
        let long = "w".repeat(200);
        let pieces: Vec<&str> = PIECES.into_iter().filter(|piece| piece.is_ascii()).chain([long.as_str()]).collect();
        let reading = Example::of("tests/prints/charter.yaml").with(&pieces, false);
        for layout in &LAYOUTS {
            let faults = faults(&printed(&reading, layout));
            assert!(faults.is_empty(), "{}: {faults:#?}", layout.name);
        }
    }

    #[test]
    fn a_promise_of_three_thousand_words_is_set() {
        let promise = format!("promise: \"{}\"", "Nous répondons à chaque lettre. ".repeat(600).trim());
        let charter = text("tests/prints/charter.yaml");
        let first = charter.lines().find(|line| line.trim_start().starts_with("promise:")).unwrap();
        let (indent, long) = (first.split("promise:").next().unwrap(), promise);
        let long = charter.replacen(first, &format!("{indent}{long}"), 1);
        let reading = Reading::of(long.as_bytes());
        for layout in LAYOUTS.iter().filter(|layout| layout.name == "full") {
            let faults = faults(&printed(&reading, layout));
            assert!(faults.is_empty(), "{}: {faults:#?}", layout.name);
            assert!(read(&made(&reading, &FORMATS[0], layout)).text.contains("Nous répondons à chaque lettre."));
        }
    }
}
