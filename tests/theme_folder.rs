//! The folder that `--format typst` writes, compiled by the library from what stands on the disk and nothing else: the same document.

use std::path::{Path, PathBuf};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::looks::dressed;
use crate::support::run;

/// A folder as the program `typst` sees it, with no typeface but those in `fonts`.
struct Folder {
    root: PathBuf,
    main: FileId,
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Folder {
    fn at(root: &Path, main: &str) -> Folder {
        let mut files: Vec<PathBuf> = std::fs::read_dir(root.join("fonts")).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let fonts: Vec<Font> = files.iter().flat_map(|file| Font::iter(Bytes::new(std::fs::read(file).unwrap()))).collect();
        let main = RootedPath::new(VirtualRoot::Project, VirtualPath::new(main).unwrap()).intern();
        let features = [Feature::A11yExtras].into_iter().collect::<Features>();
        let library = LazyHash::new(Library::builder().with_features(features).build());
        Folder { root: root.to_owned(), main, library, book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }

    /// The document, or what Typst has against it.
    fn compiled(&self, ident: &str) -> Result<Vec<u8>, String> {
        let options = PdfOptions {
            ident: Smart::Custom(ident.to_owned()),
            creator: Smart::Custom(Some("charter".to_owned())),
            standards: PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).unwrap(),
            ..PdfOptions::default()
        };
        let made = typst::compile::<PagedDocument>(self).output.and_then(|document| typst_pdf::pdf(&document, &options));
        made.map_err(|faults| format!("{faults:?}"))
    }
}

impl World for Folder {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let text = String::from_utf8(self.file(id)?.to_vec()).map_err(|_| FileError::InvalidUtf8)?;
        Ok(Source::new(id, text))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = self.root.join(id.get().vpath().get_without_slash());
        std::fs::read(&path).map(Bytes::new).map_err(|error| FileError::from_io(error, &path))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[test]
fn the_folder_makes_the_same_document() {
    let (branded, plain) = (dressed(), dressed());
    std::fs::remove_file(plain.path().join("charter.toml")).unwrap();
    for (folder, layout, main) in
        [(&plain, "full", "charter.typ"), (&branded, "complaint-poster", "sheet.typ"), (&branded, "letter", "sheet.typ")]
    {
        let args = ["render", "charter.yaml", "--format", "pdf,typst", "--layout", layout, "--lang", "fr", "--as-of", "2026-11-23"];
        let ran = run(folder.path(), &[&args[..], &["--output", "out/"]].concat());
        assert_eq!(ran.code, 0, "{layout}: {}", ran.errors);
        let infix = if layout == "full" { String::new() } else { format!(".{layout}") };
        let of = |extension: &str| folder.path().join(format!("out/demo-service{infix}.fr.{extension}"));
        let theme = Folder::at(&of("typst"), main);
        let compiled = theme.compiled(&format!("demo-service{infix}.fr")).unwrap();
        assert!(compiled == std::fs::read(of("pdf")).unwrap(), "{layout}: another document");
        // It is the folder that is compiled: without its data there is nothing.
        std::fs::remove_file(of("typst").join("page.json")).unwrap();
        assert!(theme.compiled("x").is_err(), "{layout}");
    }
}
