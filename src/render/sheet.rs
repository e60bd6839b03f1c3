//! Sheets that show less than there is: what their author is told.

use super::Layout;
use super::page::layout::cut;
use crate::charter::Charter;
use crate::charter::read::Reading;
use crate::charter::text::Language;
use crate::finding::{Arg, Finding, Level, Message, Place};
use crate::source::route::Route;

/// A sheet that shows the most important promises or channels only: how many of how many, once for languages with as many.
pub fn shortened(reading: &Reading, charter: &Charter, layout: &Layout, languages: &[Language]) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for (id, args) in languages.iter().filter_map(|language| cut::counts(charter, layout, *language)) {
        let mut finding = Finding::new("PUB-02", Level::Note, Message::own(id, args), place(reading, layout));
        finding.help = Some(Message::own("help-sheet-shows", Vec::new()));
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    findings
}

/// A sheet on which there was no room for some passages, even in the smallest letters.
pub fn cut(reading: &Reading, layout: &Layout, language: Language, passages: usize) -> Finding {
    let args =
        vec![("layout", layout.name.into()), ("language", Arg::Language(language.tag().to_owned())), ("count", Arg::Count(passages))];
    let mut finding = Finding::new("PUB-03", Level::Warning, Message::own("sheet-too-small", args), place(reading, layout));
    finding.help = Some(Message::own("help-sheet-too-small", Vec::new()));
    finding
}

/// Where the author can shorten something.
fn place(reading: &Reading, layout: &Layout) -> Place {
    let key = if layout.name.starts_with("complaint") { "complaints" } else { "commitments" };
    if reading.value().get(key).is_some() { Place::Key(Route::root().key(key)) } else { Place::File }
}
