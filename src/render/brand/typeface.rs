//! The typeface of documents: files of an organisation's own.

use ttf_parser::{Face, Permissions, name_id};

use crate::finding::Message;

/// The most bytes that a file of a typeface has.
pub const HEAVIEST: usize = 8 * 1024 * 1024;

/// The typefaces that every browser has under these names, which are no names of typefaces.
pub const GENERIC: [&str; 8] = ["serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded"];

/// A style of a typeface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Font {
    /// What the typeface is called.
    pub family: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// How the name of its file ends.
    pub extension: &'static str,
}

impl Font {
    /// The style that bytes are.
    ///
    /// # Errors
    /// Where they are none, or one that may not stand in a document: what is wrong.
    pub fn read(bytes: Vec<u8>) -> Result<Font, Message> {
        let none = || Message::own("font-none", Vec::new());
        let face = Face::parse(&bytes, 0).map_err(|_| none())?;
        if face.permissions() == Some(Permissions::Restricted) {
            return Err(Message::own("font-locked", Vec::new()));
        }
        let named = |id: u16| face.names().into_iter().filter(|name| name.name_id == id).find_map(|name| name.to_string());
        let family = named(name_id::TYPOGRAPHIC_FAMILY).or_else(|| named(name_id::FAMILY)).ok_or_else(none)?;
        // Typst takes what it holds for a style off the name.
        #[cfg(feature = "pdf")]
        let family = crate::render::pdf::family(&bytes).unwrap_or(family);
        let extension = if bytes.starts_with(b"OTTO") { "otf" } else { "ttf" };
        Ok(Font { family, bytes, extension })
    }
}
