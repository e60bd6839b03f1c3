//! The files that a configuration names for the look of pages, read.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::Config;
use super::brand::LogoFile;
use crate::finding::{Arg, Finding, Level, Message, Place};
use crate::render::brand::picture::{self, Picture};
use crate::render::brand::typeface::{self, Font};
use crate::render::brand::{Brand, Logo};
use crate::source::route::Route;

impl Config {
    /// The look of the organisation.
    ///
    /// # Errors
    /// A finding for each file that cannot be used.
    pub(in crate::cli) fn brand(&self) -> Result<Brand, Vec<Finding>> {
        let file = &self.file.render.brand;
        let route = Route::root().key("render").key("brand");
        let mut findings = Vec::new();
        let mut fonts: Vec<Font> = Vec::new();
        for (at, name) in file.font_files.iter().enumerate() {
            match self.named(name, typeface::HEAVIEST).and_then(Font::read) {
                Ok(font) => fonts.push(font),
                Err(message) => findings.push(unfit(message, route.key("font_files").item(at))),
            }
        }
        let mut logo = |key: &str, logo: Option<&LogoFile>| {
            let LogoFile { file, alt } = logo?;
            match self.named(file, picture::HEAVIEST).and_then(Picture::read) {
                Ok(picture) => Some(Logo { picture, alt: alt.0.clone() }),
                Err(message) => {
                    findings.push(unfit(message, route.key(key).key("file")));
                    None
                }
            }
        };
        let (own, official) = (logo("logo", file.logo.as_ref()), logo("complaint_logo", file.complaint_logo.as_ref()));
        let brand = Brand {
            light: file.palette(false),
            dark: file.palette(true),
            typeface: file.typeface.clone(),
            fonts,
            logo: own,
            complaint_logo: official,
        };
        if findings.is_empty() { Ok(brand) } else { Err(findings) }
    }

    /// The bytes of a file that it names, of one that is too large only so many that this is seen; else why it cannot be read.
    fn named(&self, name: &str, most: usize) -> Result<Vec<u8>, Message> {
        let path = within(&self.folder, name, "config-file-outside")?;
        let mut bytes = Vec::new();
        let file = File::open(&path).map_err(|error| unread(name, &error))?;
        if !file.metadata().is_ok_and(|metadata| metadata.is_file()) {
            return Err(unread(name, Arg::Message(Box::new(Message::own("system-no-file", Vec::new())))));
        }
        file.take(most as u64 + 1).read_to_end(&mut bytes).map_err(|error| unread(name, &error))?;
        Ok(bytes)
    }
}

/// Where a name leads from a folder, once links are followed; never out of it: then what `outside` says.
pub(super) fn within(folder: &Path, name: &str, outside: &'static str) -> Result<PathBuf, Message> {
    let home = folder.canonicalize().map_err(|error| unread(name, &error))?;
    let path = home.join(name).canonicalize().map_err(|error| unread(name, &error))?;
    if path.starts_with(&home) { Ok(path) } else { Err(Message::own(outside, vec![("file", name.into())])) }
}

/// That a file cannot be read.
pub(super) fn unread(name: &str, why: impl Into<Arg>) -> Message {
    Message::own("config-file-unread", vec![("file", name.into()), ("why", why.into())])
}

fn unfit(message: Message, route: Route) -> Finding {
    Finding::new("CFG-04", Level::Error, message, Place::Value(route))
}
