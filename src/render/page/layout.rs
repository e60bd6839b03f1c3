//! Layouts: what of a charter is shown, and on what paper.

mod card;
mod complaint_file;
mod complaint_form;
mod complaint_poster;
mod figures;
mod full;
mod ladder;
mod letter;
mod poster;
mod reach;
mod summary;

pub(super) use ladder::ladder;

use super::write::Writer;
use super::{Block, Section, Span};
use crate::render::Request;

/// What of a charter is shown, and on what paper.
pub struct Layout {
    /// What the user calls it.
    pub name: &'static str,
    /// The paper: `a4`, `a3`.
    pub paper: &'static str,
    /// What it shows.
    fill: fn(&Writer<'_>, &Request<'_>) -> Sheet,
}

/// Every layout.
pub const LAYOUTS: [Layout; 8] = [
    Layout { name: "full", paper: "a4", fill: full::sheet },
    Layout { name: "summary", paper: "a4", fill: summary::sheet },
    Layout { name: "poster", paper: "a3", fill: poster::sheet },
    Layout { name: "letter", paper: "a4", fill: letter::sheet },
    Layout { name: "complaint-poster", paper: "a3", fill: complaint_poster::sheet },
    Layout { name: "complaint-form", paper: "a4", fill: complaint_form::sheet },
    Layout { name: "complaint-file", paper: "a4", fill: complaint_file::sheet },
    Layout { name: "staff-card", paper: "a4", fill: card::sheet },
];

/// What a layout shows.
pub(super) struct Sheet {
    /// The title.
    pub(super) title: Span,
    /// What stands before the first section.
    pub(super) front: Vec<Block>,
    /// The sections.
    pub(super) sections: Vec<Section>,
}

impl Layout {
    /// The whole charter.
    pub const FULL: &'static Layout = &LAYOUTS[0];

    pub(super) fn sheet(&self, writer: &Writer<'_>, request: &Request<'_>) -> Sheet {
        (self.fill)(writer, request)
    }

    /// How the names of its files tell it from the whole charter: `demo-service.poster.fr.pdf`.
    pub(crate) fn infix(&self) -> String {
        if self.name == Layout::FULL.name { String::new() } else { format!(".{}", self.name) }
    }
}
