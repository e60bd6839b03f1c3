//! What a charter becomes for its readers: a table of formats.

pub(crate) mod escape;
mod page;
pub(crate) mod prose;
mod templates;

use crate::charter::Charter;
use crate::charter::text::Language;
use crate::regulation::Pack;
use crate::time::date::Date;

pub use page::Page;
pub use templates::{Broken, Templates};

/// A format that a charter can be rendered in.
pub struct Format {
    /// What the user calls it.
    pub name: &'static str,
    /// How the names of its files end, without the dot.
    pub extension: &'static str,
    /// What a web server calls it.
    pub media_type: &'static str,
    /// Its template.
    template: &'static str,
    /// The author's Markdown in this format.
    prose: fn(&str) -> String,
}

/// Every format.
pub const FORMATS: [Format; 2] = [
    Format { name: "html", extension: "html", media_type: "text/html", template: "charter.html", prose: prose::html },
    Format { name: "markdown", extension: "md", media_type: "text/markdown", template: "charter.md", prose: prose::markdown },
];

/// What to render.
#[derive(Clone, Copy)]
pub struct Request<'run> {
    /// The format.
    pub format: &'run Format,
    /// The language of the page.
    pub language: Language,
    /// The languages that are rendered together with it, for the switcher.
    pub languages: &'run [Language],
    /// The packs whose registers name acts and outside bodies.
    pub packs: &'run [&'run Pack],
    /// The day as of which notices are shown.
    pub as_of: Date,
}

/// A charter in one format and one language. Equal input gives equal bytes.
///
/// # Errors
/// Where a template does not fit the page.
pub fn render(charter: &Charter, request: &Request<'_>, templates: &Templates) -> Result<String, Broken> {
    templates.fill(request.format, &Page::of(charter, request))
}

/// The name of the file of a page: `demo-service.fr.html`.
pub fn file_name(charter: &Charter, language: Language, format: &Format) -> String {
    format!("{}.{}.{}", charter.id.0, language.tag(), format.extension)
}

#[cfg(test)]
mod tests {}
