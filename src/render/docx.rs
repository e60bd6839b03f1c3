//! A page as a document for Word (Office Open XML), for those who approve it there: headings, lists and tables that are such, the
//! language of every passage, and below each heading and promise its place in the charter.

mod body;
mod line;
mod package;
mod paragraph;
mod place;
mod xml;

use super::{Broken, Made, Page, Request, Templates};
use crate::charter::Charter;

/// The number of the list of all entries with a dot.
const BULLETS: usize = 1;

/// As a document for Word.
pub(super) fn docx(charter: &Charter, request: &Request<'_>, _: &Templates) -> Result<Made, Broken> {
    let page = Page::of(charter, request);
    let mut parts = Parts::default();
    let body = body::document(&page, &mut parts);
    package::package(&page, &body, &parts).map(Made::File).map_err(|error| Broken::Template(error.to_string()))
}

/// What a document refers to by number.
#[derive(Debug, Default)]
struct Parts {
    /// Addresses out of the document.
    relations: Vec<String>,
    /// The first number of each numbered list.
    lists: Vec<u64>,
    /// The anchors of the page.
    bookmarks: Vec<String>,
}

impl Parts {
    /// The name of an address.
    fn relation(&mut self, href: &str) -> String {
        format!("link{}", number(&mut self.relations, href))
    }

    /// The name of an anchor: Word wants one of letters, digits and at most forty signs.
    fn bookmark(&mut self, id: &str) -> String {
        format!("place{}", number(&mut self.bookmarks, id))
    }

    /// The number of a list that begins with `start`.
    fn numbered(&mut self, start: u64) -> usize {
        self.lists.push(start);
        BULLETS + self.lists.len()
    }
}

/// Where a text stands in a row of them, from 1; at its end where it is new.
fn number(all: &mut Vec<String>, text: &str) -> usize {
    let known = all.iter().position(|known| known == text);
    known.unwrap_or_else(|| {
        all.push(text.to_owned());
        all.len() - 1
    }) + 1
}
