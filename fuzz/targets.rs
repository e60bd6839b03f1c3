//! What must hold for any bytes: nothing panics, and every place lies in the file. `cargo test` runs these on generated and on changed
//! real input, `cargo fuzz run reader` and the others for as long as one likes.

#[path = "fields.rs"]
pub mod fields;

use charter::charter::read::Reading;
use charter::charter::text::Language;
use charter::finding::Place;
use charter::regulation::load::load;
use charter::render::brand::Brand;
use charter::render::{FORMATS, LinkedData, Request, Templates, render};
use charter::time::date::Date;
use fields::{Kind, fields, filled};

/// The reader of charters.
pub fn reader(bytes: &[u8]) -> Reading {
    let reading = Reading::of(bytes);
    for finding in &reading.findings {
        let range = match (&finding.place, &reading.source) {
            (Place::Value(route), Some(source)) => source.value_bytes(route),
            (Place::Key(route), Some(source)) => source.key_bytes(route),
            (Place::Bytes(range), _) => range.clone(),
            _ => continue,
        };
        assert!(range.start <= range.end && range.end <= reading.text.len(), "{range:?} of {}", reading.text.len());
        assert!(reading.text.is_char_boundary(range.start) && reading.text.is_char_boundary(range.end), "{range:?}");
    }
    reading
}

/// The loader of packs.
pub fn pack(bytes: &[u8]) {
    for name in ["pack.yaml", "acts.yaml", "bodies.yaml", "openness.yaml"] {
        for fault in load(&[(name.to_owned(), bytes.to_owned())]).err().into_iter().flatten() {
            if let Place::Bytes(range) = fault.finding.place {
                assert!(range.start <= range.end && range.end <= bytes.len(), "{range:?}");
            }
        }
    }
}

/// The renderer, on whatever has the shape of a charter.
pub fn renderer(bytes: &[u8]) {
    let reading = reader(bytes);
    if !reading.is_well_formed {
        return;
    }
    let (Ok(charter), Some(as_of), Ok(templates)) = (reading.charter(), Date::parse("2026-11-23"), Templates::builtin()) else {
        panic!("what the schema allows, the types read")
    };
    // What a format objects to is a finding, and is not rendered.
    for language in [charter.drafting_language(), Language::De] {
        for format in FORMATS.iter().filter(|format| (format.objects)(&reading, &Brand::default(), language).is_empty()) {
            let data = LinkedData::default();
            let request = Request { language, ..Request::of(&charter, format, &[], as_of, &data) };
            if let Err(broken) = render(&charter, &request, &templates) {
                panic!("{broken}");
            }
        }
    }
}

/// The renderer, on a charter with these words in every field that holds words of its author's own.
pub fn words(charter: &str, words: &str) {
    let reading = Reading::of(charter.as_bytes());
    let fields = fields(reading.value());
    assert!(!fields.is_empty());
    let hostile = filled(reading.value(), &fields, |_, kind: Kind| Some(kind.holding("m", words)));
    renderer(hostile.to_string().as_bytes());
}
