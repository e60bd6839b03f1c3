//! An address as a picture that a telephone reads.

use qrcode::{Color, QrCode};

use super::Block;
use super::write::Writer;
use crate::charter::text::Link;

impl Block {
    /// The picture of an address, under a label; none where the link leads nowhere, or is too long for a picture.
    pub(super) fn code(writer: &Writer<'_>, link: &Link, label: &str) -> Option<Block> {
        let span = writer.link(link)?;
        let href = span.href?;
        let code = QrCode::new(&href).ok()?;
        let size = code.width();
        let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
        // The standard asks for a margin of four squares.
        let path = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % size + 4, at / size + 4)).collect();
        Some(Block::Code { label: writer.say(label), href, shown: span.text, size: size + 8, path })
    }
}
