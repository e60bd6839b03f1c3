//! The official logo for complaints, which the body itself supplies.

use super::Brand;
use crate::charter::read::Reading;
use crate::finding::{Finding, Level, Message, Place};
use crate::render::Layout;
use crate::source::route::Route;

/// Whether a layout shows it.
pub(super) fn is_shown(layout: &Layout) -> bool {
    layout.name == "complaint-poster"
}

/// A finding where a layout shows it, and it was not supplied.
pub fn missing(reading: &Reading, layout: &Layout, brand: &Brand) -> Vec<Finding> {
    if !is_shown(layout) || brand.complaint_logo.is_some() {
        return Vec::new();
    }
    let place = if reading.value().get("complaints").is_some() { Place::Key(Route::root().key("complaints")) } else { Place::File };
    let mut finding = Finding::new("PUB-01", Level::Note, Message::own("no-complaint-logo", Vec::new()), place);
    finding.help = Some(Message::own("help-complaint-logo", Vec::new()));
    vec![finding]
}
