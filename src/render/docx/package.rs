//! The parts of a document, packed: equal input gives equal bytes, so the archive has no clock.

use std::io::{Cursor, Error, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::line::{Style, region, runs};
use super::xml::{Element, element, valued};
use super::{BULLETS, Parts};
use crate::render::page::Page;

const STYLES: &str = include_str!("../../../charter-templates/default/word/styles.xml");
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const MEDIA: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The document as a file.
pub(super) fn package(page: &Page, document: &Element, parts: &Parts) -> Result<Vec<u8>, Error> {
    let files = [
        ("[Content_Types].xml", content_types().document()?),
        ("_rels/.rels", package_relations().document()?),
        ("docProps/core.xml", properties(page).document()?),
        ("word/document.xml", document.document()?),
        ("word/_rels/document.xml.rels", relations(parts).document()?),
        ("word/styles.xml", STYLES.replace("LANGUAGE", region(page.language)).into_bytes()),
        ("word/numbering.xml", numbering(parts).document()?),
        ("word/settings.xml", settings(page).document()?),
        ("word/footer.xml", footer(page).document()?),
    ];
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name, options).map_err(Error::other)?;
        archive.write_all(&bytes)?;
    }
    archive.finish().map(Cursor::into_inner).map_err(Error::other)
}

fn content_types() -> Element {
    let default = |extension: &str, media: &str| element("Default").with("Extension", extension).with("ContentType", media);
    let part = |name: &str, media: String| element("Override").with("PartName", name).with("ContentType", media);
    element("Types").with("xmlns", format!("{PACKAGE}/content-types")).holding([
        default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        default("xml", "application/xml"),
        part("/word/document.xml", format!("{MEDIA}.document.main+xml")),
        part("/word/styles.xml", format!("{MEDIA}.styles+xml")),
        part("/word/numbering.xml", format!("{MEDIA}.numbering+xml")),
        part("/word/settings.xml", format!("{MEDIA}.settings+xml")),
        part("/word/footer.xml", format!("{MEDIA}.footer+xml")),
        part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml".to_owned()),
    ])
}

fn relation(id: &str, kind: String, target: &str) -> Element {
    element("Relationship").with("Id", id).with("Type", kind).with("Target", target)
}

fn package_relations() -> Element {
    element("Relationships").with("xmlns", format!("{PACKAGE}/relationships")).holding([
        relation("document", format!("{OFFICE}/officeDocument"), "word/document.xml"),
        relation("properties", format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"),
    ])
}

fn relations(parts: &Parts) -> Element {
    let own = ["styles", "numbering", "settings", "footer"].map(|name| relation(name, format!("{OFFICE}/{name}"), &format!("{name}.xml")));
    let links = parts
        .relations
        .iter()
        .enumerate()
        .map(|(at, href)| relation(&format!("link{}", at + 1), format!("{OFFICE}/hyperlink"), href).with("TargetMode", "External"));
    element("Relationships").with("xmlns", format!("{PACKAGE}/relationships")).holding(own).holding(links)
}

/// What the window of a word processor says of the document.
fn properties(page: &Page) -> Element {
    let day = |name| element(name).with("xsi:type", "dcterms:W3CDTF").saying(&format!("{}T00:00:00Z", page.as_of));
    element("cp:coreProperties")
        .with("xmlns:cp", format!("{PACKAGE}/metadata/core-properties"))
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .holding([
            element("dc:title").saying(&page.running_title),
            element("dc:creator").saying(&page.organisation.text),
            element("dc:language").saying(region(page.language)),
            day("dcterms:created"),
            day("dcterms:modified"),
        ])
}

/// The list of entries with a dot, and a list with numbers for each that begins anew.
fn numbering(parts: &Parts) -> Element {
    let level = |at: usize, format: &str, mark: String| {
        let indent = element("w:ind").with("w:left", (360 * (at + 1)).to_string()).with("w:hanging", "360");
        element("w:lvl").with("w:ilvl", at.to_string()).holding([
            valued("w:start", "1"),
            valued("w:numFmt", format),
            valued("w:lvlText", mark),
            valued("w:lvlJc", "left"),
            element("w:pPr").holding([indent]),
        ])
    };
    let kind = |id: &str, levels: Vec<Element>| {
        element("w:abstractNum").with("w:abstractNumId", id).holding([valued("w:multiLevelType", "hybridMultilevel")]).holding(levels)
    };
    let dots = (0..9).map(|at| level(at, "bullet", ["•", "–", "·"][at % 3].to_owned())).collect();
    let numbers = (0..9).map(|at| level(at, "decimal", format!("%{}.", at + 1))).collect();
    let list = |id: usize, of: &str| element("w:num").with("w:numId", id.to_string()).holding([valued("w:abstractNumId", of)]);
    let numbered = parts.lists.iter().enumerate().map(|(at, start)| {
        let restarts = (0..9).map(|level| {
            let start = if level == 0 { start.to_string() } else { "1".to_owned() };
            element("w:lvlOverride").with("w:ilvl", level.to_string()).holding([valued("w:startOverride", start)])
        });
        list(BULLETS + 1 + at, "1").holding(restarts)
    });
    element("w:numbering").with("xmlns:w", WORD).holding([kind("0", dots), kind("1", numbers), list(BULLETS, "0")]).holding(numbered)
}

fn settings(page: &Page) -> Element {
    let mode = element("w:compatSetting")
        .with("w:name", "compatibilityMode")
        .with("w:uri", "http://schemas.microsoft.com/office/word")
        .with("w:val", "15");
    element("w:settings")
        .with("xmlns:w", WORD)
        .holding([element("w:compat").holding([mode]), valued("w:themeFontLang", region(page.language))])
}

/// The title and the number of the page.
fn footer(page: &Page) -> Element {
    let field = |kind: &str| element("w:r").holding([element("w:fldChar").with("w:fldCharType", kind)]);
    let number = element("w:r").holding([element("w:instrText").with("xml:space", "preserve").saying(" PAGE ")]);
    let title = runs(&page.running_title, Style::of(page.title.lang));
    let tab = element("w:r").holding([element("w:tab")]);
    let shown = element("w:r").holding([element("w:t").saying("1")]);
    let paragraph = element("w:p").holding([element("w:pPr").holding([valued("w:pStyle", "Footer")])]).holding(title).holding([
        tab,
        field("begin"),
        number,
        field("separate"),
        shown,
        field("end"),
    ]);
    element("w:ftr").with("xmlns:w", WORD).holding([paragraph])
}
