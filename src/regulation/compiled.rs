//! A pack as one JSON text: the same that stands in its files, read many times faster.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::act::Act;
use super::body::RegisterBody;
use super::load::{File, Obligations, PackFault, in_order, load};
use super::pack::{Head, Pack};
use crate::source::Source;

/// The pack of a text that [`compile`] wrote.
///
/// # Errors
/// Where the text is another one.
pub fn read(text: &str) -> serde_json::Result<Pack> {
    let Compiled { sha256, head, acts, bodies, mut areas } = serde_json::from_str(text)?;
    let obligations = in_order(&head, &mut areas);
    Ok(Pack { head, acts, bodies, obligations, sha256 })
}

/// The files of a pack as one text.
///
/// # Errors
/// Every fault of the pack, as [`load`] tells it.
pub fn compile(files: &[File]) -> Result<String, Vec<PackFault>> {
    let pack = load(files)?;
    let value_of = |name: &str| {
        let file = files.iter().find(|(file, _)| file.strip_suffix(".yaml") == Some(name));
        file.and_then(|(_, bytes)| Source::read(bytes).0).map(|source| source.value().clone())
    };
    let areas = pack.head.areas.0.iter().filter_map(|(area, _)| Some((area.clone(), value_of(area)?)));
    let compiled = json!({
        "sha256": pack.sha256,
        "head": value_of("pack"),
        "acts": value_of("acts"),
        "bodies": value_of("bodies").unwrap_or_else(|| Value::Object(Map::new())),
        "areas": areas.collect::<Map<String, Value>>(),
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
}
