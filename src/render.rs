//! What a charter becomes for its readers: a table of formats.

pub mod brand;
mod csv;
mod docx;
pub(crate) mod escape;
mod html;
mod ics;
mod jsonld;
pub mod loss;
pub mod missing;
mod opening;
mod page;
#[cfg(feature = "pdf")]
pub mod pdf;
pub(crate) mod prose;
pub mod sheet;
pub mod templates;
mod text;
mod tree;
mod typst;

use crate::charter::Charter;
use crate::charter::read::Reading;
use crate::charter::text::Language;
use crate::finding::Finding;
use crate::regulation::Pack;
use crate::time::date::Date;
use brand::Brand;

pub use html::{CONTEXT, Given, policy};
pub use jsonld::LinkedData;
pub use page::Page;
pub use page::layout::{LAYOUTS, Layout};
pub use templates::{Broken, Templates};

/// A format that a charter can be rendered in.
pub struct Format {
    /// What the user calls it.
    pub name: &'static str,
    /// How the names of its files end, without the dot.
    pub extension: &'static str,
    /// What a web server calls it.
    pub media_type: &'static str,
    /// The author's Markdown in this format.
    prose: fn(&str) -> String,
    /// Makes it.
    make: fn(&Charter, &Request<'_>, &Templates) -> Result<Made, Broken>,
    /// Whether one file holds all languages of the charter.
    pub is_multilingual: bool,
    /// Whether a layout means anything to it: data has none.
    pub has_layouts: bool,
    /// What of the charter it cannot hold, in a language and in the look of an organisation.
    pub objects: fn(&Reading, &Brand, Language) -> Vec<Finding>,
}

/// What a charter was made into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Made {
    /// One file.
    File(Vec<u8>),
    /// A sheet that had no room for so many passages of what it was asked to show.
    Cut(Vec<u8>, usize),
    /// A folder of files, each with its path in it.
    Folder(Vec<(String, Vec<u8>)>),
}

/// Every format.
pub const FORMATS: [Format; 9] = [
    Format {
        name: "html",
        extension: "html",
        media_type: "text/html",
        prose: prose::html,
        make: html::html,
        is_multilingual: false,
        has_layouts: true,
        objects: |_, _, _| Vec::new(),
    },
    Format {
        name: "markdown",
        extension: "md",
        media_type: "text/markdown",
        prose: prose::markdown,
        make: html::markdown,
        is_multilingual: false,
        has_layouts: true,
        objects: |_, _, _| Vec::new(),
    },
    Format {
        name: "pdf",
        extension: "pdf",
        media_type: "application/pdf",
        prose: typst::prose,
        make: typst::pdf,
        is_multilingual: false,
        has_layouts: true,
        objects: missing::signs,
    },
    Format {
        name: "typst",
        extension: "typst",
        media_type: "application/octet-stream",
        prose: typst::prose,
        make: typst::folder,
        is_multilingual: false,
        has_layouts: true,
        objects: missing::signs,
    },
    Format {
        name: "docx",
        extension: "docx",
        media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        prose: str::to_owned,
        make: docx::docx,
        is_multilingual: false,
        has_layouts: true,
        objects: |_, _, _| Vec::new(),
    },
    Format {
        name: "text",
        extension: "txt",
        media_type: "text/plain",
        prose: text::prose,
        make: text::text,
        is_multilingual: false,
        has_layouts: true,
        objects: |_, _, _| Vec::new(),
    },
    Format {
        name: "csv",
        extension: "csv",
        media_type: "text/csv",
        prose: prose::plain,
        make: csv::csv,
        is_multilingual: true,
        has_layouts: false,
        objects: |_, _, _| Vec::new(),
    },
    Format {
        name: "jsonld",
        extension: "jsonld",
        media_type: "application/ld+json",
        prose: prose::plain,
        make: jsonld::jsonld,
        is_multilingual: true,
        has_layouts: false,
        objects: |_, _, _| Vec::new(),
    },
    Format {
        name: "ics",
        extension: "ics",
        media_type: "text/calendar",
        prose: prose::plain,
        make: ics::ics,
        is_multilingual: false,
        has_layouts: false,
        objects: |_, _, _| Vec::new(),
    },
];

/// HTML that becomes a part of another page.
pub const FRAGMENT: Format = Format {
    name: "html",
    extension: "fragment.html",
    media_type: "text/html",
    prose: prose::html,
    make: html::fragment,
    is_multilingual: false,
    has_layouts: true,
    objects: |_, _, _| Vec::new(),
};

/// What to render.
#[derive(Clone, Copy)]
pub struct Request<'run> {
    /// The format.
    pub format: &'run Format,
    /// What of the charter is shown.
    pub layout: &'static Layout,
    /// The language of the page.
    pub language: Language,
    /// The languages that are rendered together with it, for the switcher.
    pub languages: &'run [Language],
    /// The packs whose registers name acts and outside bodies.
    pub packs: &'run [&'run Pack],
    /// The day as of which notices are shown.
    pub as_of: Date,
    /// The linked data of the charter in these languages, by these packs, as of this day.
    pub data: &'run LinkedData,
}

impl<'run> Request<'run> {
    /// The whole charter in its drafting language, all its languages in the switcher; `data` is this charter's own.
    pub fn of(
        charter: &'run Charter,
        format: &'run Format,
        packs: &'run [&'run Pack],
        as_of: Date,
        data: &'run LinkedData,
    ) -> Request<'run> {
        let language = charter.drafting_language();
        Request { format, layout: Layout::FULL, language, languages: &charter.languages, packs, as_of, data }
    }
}

/// A charter in one format and one language. Equal input gives equal bytes.
///
/// # Errors
/// Where a template does not fit the page, or the format refuses the document.
pub fn render(charter: &Charter, request: &Request<'_>, templates: &Templates) -> Result<Made, Broken> {
    (request.format.make)(charter, request, templates)
}

/// The name of the file of a page: `demo-service.fr.html`, `demo-service.poster.fr.pdf`; of all languages: `demo-service.csv`.
pub fn file_name(charter: &Charter, language: Language, format: &Format, layout: &Layout) -> String {
    if format.is_multilingual {
        return format!("{}.{}", charter.id.0, format.extension);
    }
    format!("{}{}.{}.{}", charter.id.0, layout.infix(), language.tag(), format.extension)
}
