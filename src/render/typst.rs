//! The page and a Typst theme: as a folder that the typst program compiles, or compiled here.

#[cfg(feature = "pdf")]
use super::Layout;
use super::tree::tree;
use super::{Broken, Made, Page, Request, Templates};
use crate::charter::Charter;

/// The files of the theme.
const THEME: [(&str, &str); 3] = [
    ("charter.typ", include_str!("../../charter-templates/default/charter.typ")),
    ("sheet.typ", include_str!("../../charter-templates/default/sheet.typ")),
    ("blocks.typ", include_str!("../../charter-templates/default/blocks.typ")),
];

/// The author's Markdown as a tree in JSON, which the theme reads as data.
pub(super) fn prose(text: &str) -> String {
    serde_json::to_string(&tree(text)).unwrap_or_default()
}

/// The theme and the page, by path.
fn files(charter: &Charter, request: &Request<'_>) -> Vec<(String, Vec<u8>)> {
    let page = serde_json::to_vec_pretty(&Page::of(charter, request)).unwrap_or_default();
    let theme = THEME.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
    std::iter::once(("page.json".to_owned(), page)).chain(theme).collect()
}

/// As a folder.
pub(super) fn folder(charter: &Charter, request: &Request<'_>, _: &Templates) -> Result<Made, Broken> {
    let mut files = files(charter, request);
    files.extend(FONTS.map(|(name, bytes)| (format!("fonts/{name}"), bytes.to_vec())));
    Ok(Made::Folder(files))
}

/// The typeface, as font files and its licence.
pub(super) const FONTS: [(&str, &[u8]); 5] = [
    ("SourceSans3-Regular.ttf", include_bytes!("../../charter-templates/default/fonts/SourceSans3-Regular.ttf")),
    ("SourceSans3-Italic.ttf", include_bytes!("../../charter-templates/default/fonts/SourceSans3-Italic.ttf")),
    ("SourceSans3-Bold.ttf", include_bytes!("../../charter-templates/default/fonts/SourceSans3-Bold.ttf")),
    ("SourceSans3-BoldItalic.ttf", include_bytes!("../../charter-templates/default/fonts/SourceSans3-BoldItalic.ttf")),
    ("LICENSE", include_bytes!("../../charter-templates/default/fonts/LICENSE")),
];

/// As PDF.
#[cfg(feature = "pdf")]
pub(super) fn pdf(charter: &Charter, request: &Request<'_>, _: &Templates) -> Result<Made, Broken> {
    let main = if request.layout.name == Layout::FULL.name { "charter.typ" } else { "sheet.typ" };
    let ident = format!("{}{}.{}", charter.id.0, request.layout.infix(), request.language.tag());
    let made = super::pdf::compile(main, &ident, files(charter, request).into_iter().collect());
    made.map(Made::File).map_err(|refused| {
        let lines: Vec<String> = refused.iter().map(ToString::to_string).collect();
        Broken::Template(lines.join("\n"))
    })
}

/// As PDF, which this program was built without.
#[cfg(not(feature = "pdf"))]
pub(super) fn pdf(_: &Charter, _: &Request<'_>, _: &Templates) -> Result<Made, Broken> {
    Err(Broken::WithoutPdf)
}
