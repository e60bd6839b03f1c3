//! Tagged PDF: a Typst theme is compiled in process, the page handed to it as a file of data.

mod suspect;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;
use std::time::Duration;

use ::typst::diag::{FileError, FileResult, SourceDiagnostic};
use ::typst::foundations::{Bytes, Datetime, Duration as Offset, Label, Selector, Smart};
use ::typst::introspection::{Introspector, MetadataElem};
use ::typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use ::typst::text::{Font, FontBook};
use ::typst::utils::{LazyHash, PicoStr};
use ::typst::visualize::{ExchangeFormat, RasterImage, SvgImage};
use ::typst::{Feature, Features, Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::typst::FONTS;
pub(super) use suspect::suspects;

/// What Typst refuses.
#[derive(Debug, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct Refused {
    /// The file of the theme.
    pub file: String,
    /// The line in it, from 1; 0 where it is the document as a whole.
    pub line: usize,
    /// Where in it.
    pub bytes: Range<usize>,
    /// What is wrong, in Typst's words.
    pub message: String,
}

/// The files that a document is made of, by path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Whether Typst takes a picture; else why not.
pub(super) fn accepts(extension: &str, bytes: &[u8]) -> Result<(), String> {
    let bytes = Bytes::new(bytes.to_vec());
    let format = match extension {
        "png" => ExchangeFormat::Png,
        "jpg" => ExchangeFormat::Jpg,
        _ => return SvgImage::new(bytes).map(drop).map_err(|error| format!("{error:?}")),
    };
    RasterImage::plain(bytes, format).map(drop).map_err(|error| error.to_string())
}

/// What Typst calls the typeface of a file.
pub(super) fn family(bytes: &[u8]) -> Option<String> {
    Font::new(Bytes::new(bytes.to_vec()), 0).map(|font| font.info().family.as_str().to_owned())
}

/// What does not depend on the document.
struct Common {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static COMMON: LazyLock<Common> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS.iter().flat_map(|(_, bytes)| Font::iter(Bytes::new(*bytes))).collect();
    let features = [Feature::A11yExtras].into_iter().collect::<Features>();
    Common {
        library: LazyHash::new(Library::builder().with_features(features).build()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    }
});

/// A document that was made.
#[derive(Debug, PartialEq, Eq)]
pub struct Printed {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many passages its theme left out, because a sheet had no room for them.
    pub left_out: usize,
}

/// Under which label a theme says, as metadata, how many passages it left out.
const LEFT_OUT: &str = "left-out";

/// Compiles the file `main` of `files` to PDF/UA-1 and PDF/A-2a in one. Equal files give equal bytes; `ident` tells this
/// document from all others. Typefaces among the files are there beside the program's own.
///
/// # Errors
/// Where Typst or the rules of these standards refuse it.
pub fn compile(main: &str, ident: &str, files: Files) -> Result<Printed, Vec<Refused>> {
    let document = Document::of(id(main).map_err(|message| vec![whole(main, message)])?, files);
    let compiled = ::typst::compile::<PagedDocument>(&document).output;
    let written = compiled.and_then(|paged| {
        let bytes = typst_pdf::pdf(&paged, &options(ident)?)?;
        Ok(Printed { bytes, left_out: left_out(&paged) })
    });
    ::typst::comemo::evict(4);
    written.map_err(|refused| refused.iter().map(|one| document.refused(main, one)).collect())
}

fn left_out(document: &PagedDocument) -> usize {
    let Some(label) = Label::new(PicoStr::intern(LEFT_OUT)) else { return 0 };
    let told = document.introspector().query(&Selector::Label(label));
    let counts = told.iter().filter_map(|one| one.to_packed::<MetadataElem>()?.value.clone().cast::<usize>().ok());
    counts.sum()
}

/// The same for a theme that is not the program's own; none where it takes longer than `patience`. Typst itself ends endless `while`
/// loops and recursion, but not every loop in a loop.
pub fn compile_within(patience: Duration, main: &str, ident: &str, files: Files) -> Option<Result<Printed, Vec<Refused>>> {
    let (sender, receiver) = std::sync::mpsc::channel();
    let (main, ident) = (main.to_owned(), ident.to_owned());
    let work = move || {
        // Nobody waits any more where this cannot be sent.
        let _ = sender.send(compile(&main, &ident, files));
    };
    std::thread::Builder::new().stack_size(STACK).spawn(work).ok()?;
    receiver.recv_timeout(patience).ok()
}

/// More than Typst's own bounds on recursion need: content that a loop nests has none, and is let go of in one go.
const STACK: usize = 256 * 1024 * 1024;

fn options(ident: &str) -> Result<PdfOptions, ::typst::ecow::EcoVec<SourceDiagnostic>> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).unwrap_or_default();
    Ok(PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        creator: Smart::Custom(Some("charter".to_owned())),
        standards,
        ..PdfOptions::default()
    })
}

fn id(path: &str) -> Result<FileId, String> {
    let path = VirtualPath::new(path).map_err(|error| format!("{error:?}"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn whole(file: &str, message: String) -> Refused {
    Refused { file: file.to_owned(), line: 0, bytes: 0..0, message }
}

/// A document to compile.
struct Document {
    main: FileId,
    files: Files,
    /// The program's typefaces and those among the files, where there are any of these.
    own: Option<(LazyHash<FontBook>, Vec<Font>)>,
}

impl Document {
    fn of(main: FileId, files: Files) -> Document {
        let is_font = |path: &str| path.ends_with(".ttf") || path.ends_with(".otf");
        let given = files.iter().filter(|(path, _)| is_font(path)).flat_map(|(_, bytes)| Font::iter(Bytes::new(bytes.clone())));
        let given: Vec<Font> = given.collect();
        let own = (!given.is_empty()).then(|| {
            let fonts = [COMMON.fonts.clone(), given].concat();
            (LazyHash::new(FontBook::from_fonts(&fonts)), fonts)
        });
        Document { main, files, own }
    }

    fn bytes(&self, id: FileId) -> FileResult<&Vec<u8>> {
        let path = id.get().vpath().get_without_slash();
        let known = matches!(id.get().root(), VirtualRoot::Project).then(|| self.files.get(path)).flatten();
        known.ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn refused(&self, main: &str, refused: &SourceDiagnostic) -> Refused {
        let at = refused.span.id().and_then(|id| Some((id, self.range(refused.span)?)));
        let Some((id, range)) = at else { return whole(main, refused.message.to_string()) };
        let file = id.get().vpath().get_without_slash().to_owned();
        let text = self.bytes(id).map(Vec::as_slice).unwrap_or_default();
        let line = text.iter().take(range.start).filter(|byte| **byte == b'\n').count() + 1;
        Refused { file, line, bytes: range, message: refused.message.to_string() }
    }
}

impl World for Document {
    fn library(&self) -> &LazyHash<Library> {
        &COMMON.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.own.as_ref().map_or(&COMMON.book, |(book, _)| book)
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let text = String::from_utf8(self.bytes(id)?.clone()).map_err(|_| FileError::InvalidUtf8)?;
        Ok(Source::new(id, text))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Ok(Bytes::new(self.bytes(id)?.clone()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.own.as_ref().map_or(&COMMON.fonts, |(_, fonts)| fonts).get(index).cloned()
    }

    fn today(&self, _: Option<Offset>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use ::typst::layout::{Abs, Frame, FrameItem, Point};

    use super::*;
    use crate::charter::Charter;
    use crate::charter::read::Reading;
    use crate::render::page::layout::LAYOUTS;
    use crate::render::{FORMATS, Layout, LinkedData, Request, Templates};
    use crate::time::date::Date;

    /// The words of a page that do not end within it.
    fn outside(frame: &Frame, at: Point, room: Point, found: &mut Vec<String>) {
        for (place, item) in frame.items() {
            let start = at + *place;
            match item {
                FrameItem::Group(group) => outside(&group.frame, start, room, found),
                FrameItem::Text(text) if start.x + text.width() > room.x + Abs::pt(0.1) || start.y > room.y => {
                    found.push(text.text.to_string())
                }
                _ => {}
            }
        }
    }

    /// A charter as it is set in its drafting language.
    fn paged(charter: &Charter, layout: &'static Layout) -> PagedDocument {
        let (templates, data) = (Templates::builtin().unwrap(), LinkedData::default());
        let format = FORMATS.iter().find(|format| format.name == "pdf").unwrap();
        let as_of = Date::parse("2026-11-23").unwrap();
        let request = Request { layout, ..Request::of(charter, format, &[], as_of, &data) };
        let files = crate::render::typst::files(charter, &request, &templates).into_iter().collect();
        let main = if layout.name == Layout::FULL.name { "charter.typ" } else { "sheet.typ" };
        ::typst::compile::<PagedDocument>(&Document::of(id(main).unwrap(), files)).output.unwrap()
    }

    /// A word of two hundred letters, a text of three thousand words: nothing is cut off, and what should be one sheet is one.
    #[test]
    fn nothing_is_cut_off() {
        let text = include_str!("../../tests/prints/long.yaml").replace("LETTERS", &"x".repeat(200));
        let text = text.replace("LOCAL", &"y".repeat(60)).replace("WORDS", &"word ".repeat(3000)).replace("TEXT", &"word ".repeat(600));
        let charter = Reading::of(text.as_bytes()).charter().unwrap();
        let small = LAYOUTS.iter().filter_map(|layout| layout.on("a4").filter(|_| layout.paper == "a3"));
        for layout in LAYOUTS.iter().chain(small) {
            let paged = paged(&charter, layout);
            let of = format!("{} on {}", layout.name, layout.paper);
            for page in paged.pages() {
                let mut found = Vec::new();
                outside(&page.frame, Point::zero(), page.frame.size().to_point(), &mut found);
                assert!(found.is_empty(), "{of}: {found:?}");
            }
            let is_sheet = ["summary", "poster", "complaint-poster"].contains(&layout.name);
            assert!(!is_sheet || (paged.pages().len() == 1 && left_out(&paged) > 0), "{of}: {} pages", paged.pages().len());
        }
    }

    fn words(frame: &Frame) -> String {
        let of = |item: &FrameItem| match item {
            FrameItem::Group(group) => words(&group.frame),
            FrameItem::Text(text) => text.text.to_string(),
            _ => String::new(),
        };
        frame.items().map(|(_, item)| of(item)).collect()
    }

    /// How many promises of how many a sheet shows is said where it shows so many, and not where some had no room.
    #[test]
    fn a_sheet_that_is_cut_does_not_count() {
        let more: String = (0..4).map(|at| format!("  - {{ id: more-{at}, promise: {{ en: More. }}, action: behave }}\n")).collect();
        let text = include_str!("../../tests/sheets/charter.yaml").replace("commitments:\n", &format!("commitments:\n{more}"));
        for (text, is_cut) in [(text.clone(), false), (text.replace("We call you back", &"word ".repeat(3000)), true)] {
            let charter = Reading::of(text.as_bytes()).charter().unwrap();
            let layout = LAYOUTS.iter().find(|layout| layout.name == "poster").unwrap();
            let paged = paged(&charter, layout);
            let shown: String = paged.pages().iter().map(|page| words(&page.frame)).collect();
            assert_eq!((left_out(&paged) > 0, shown.contains("stand here")), (is_cut, !is_cut), "{shown}");
        }
    }

    #[test]
    fn a_theme_that_does_not_end_is_left() {
        let theme = |text: &str| Files::from([("main.typ".to_owned(), text.as_bytes().to_vec())]);
        let loops = "#for a in range(700) { for b in range(700) { let c = a + b } }";
        assert!(compile_within(Duration::from_millis(1), "main.typ", "x", theme(loops)).is_none());
        let deep = "#let f(n) = f(n + 1)\n#f(1)";
        assert!(compile_within(Duration::from_secs(600), "main.typ", "x", theme(deep)).is_some_and(|made| made.is_err()));
    }
}
