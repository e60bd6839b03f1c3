//! A pack as one JSON text: the same that stands in its files, read many times faster, and what takes long to reckon from it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::act::Act;
use super::body::RegisterBody;
use super::builtin::Ready;
use super::load::{File, Obligations, PackFault, in_order, load};
use super::pack::{Head, Pack};
use crate::check::WorkCalendar;
use crate::source::Source;

/// The pack of a text that [`compile`] wrote.
///
/// # Errors
/// Where the text is another one.
pub fn read(text: &str) -> serde_json::Result<Ready> {
    let Compiled { sha256, head, acts, bodies, mut areas, spans } = serde_json::from_str(text)?;
    let obligations = in_order(&head, &mut areas);
    let Ready { pack, calendars } = Ready::from(Pack { head, acts, bodies, obligations, sha256 });
    let mut spans = spans.into_iter();
    let calendars = calendars.map(|calendar| match spans.next() {
        Some(spans) => calendar.with_spans(spans),
        None => calendar,
    });
    Ok(Ready { pack, calendars })
}

/// The files of a pack as one text.
///
/// # Errors
/// Every fault of the pack, as [`load`] tells it.
pub fn compile(files: &[File]) -> Result<String, Vec<PackFault>> {
    let ready = Ready::from(load(files)?);
    let value_of = |name: &str| {
        let file = files.iter().find(|(file, _)| file.strip_suffix(".yaml") == Some(name));
        file.and_then(|(_, bytes)| Source::read(bytes).0).map(|source| source.value().clone())
    };
    let areas = ready.pack.head.areas.0.iter().filter_map(|(area, _)| Some((area.clone(), value_of(area)?)));
    let compiled = json!({
        "sha256": ready.pack.sha256,
        "head": value_of("pack"),
        "acts": value_of("acts"),
        "bodies": value_of("bodies").unwrap_or_else(|| Value::Object(Map::new())),
        "areas": areas.collect::<Map<String, Value>>(),
        "spans": ready.calendars.iter().map(WorkCalendar::spans).collect::<Vec<_>>(),
    });
    Ok(compiled.to_string() + "\n")
}

/// What stands in the text.
#[derive(Deserialize)]
struct Compiled {
    sha256: String,
    head: Head,
    acts: BTreeMap<String, Act>,
    bodies: BTreeMap<String, RegisterBody>,
    areas: BTreeMap<String, Obligations>,
    /// What working days can be, in weeks of five and of six days: it takes long to reckon.
    spans: [Vec<(u32, u32)>; 2],
}
