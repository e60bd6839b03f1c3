//! Layouts: what of a charter is shown, and on what paper.

mod card;
mod complaint_file;
mod complaint_form;
mod complaint_poster;
pub(crate) mod cut;
mod figures;
mod full;
mod ladder;
mod letter;
mod poster;
mod reach;
mod summary;
mod visit;

pub(super) use ladder::ladder;

use super::write::Writer;
use super::{Block, Section, Span};
use crate::render::Request;

/// What of a charter is shown, and on what paper.
#[derive(Clone, Copy)]
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

/// The posters on smaller paper, for a counter or a door.
const SMALL: [Layout; 2] = [Layout { paper: "a4", ..LAYOUTS[2] }, Layout { paper: "a4", ..LAYOUTS[4] }];

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

    /// The same on other paper; none where it is not made for that.
    pub fn on(&self, paper: &str) -> Option<&'static Layout> {
        LAYOUTS.iter().chain(&SMALL).find(|layout| layout.name == self.name && layout.paper == paper)
    }

    /// How the names of its files tell it from the whole charter: `demo-service.poster.fr.pdf`, `demo-service.poster-a4.fr.pdf`.
    pub(crate) fn infix(&self) -> String {
        let is_usual = LAYOUTS.iter().any(|layout| layout.name == self.name && layout.paper == self.paper);
        match (self.name == Layout::FULL.name, is_usual) {
            (true, _) => String::new(),
            (false, true) => format!(".{}", self.name),
            (false, false) => format!(".{}-{}", self.name, self.paper),
        }
    }
}
