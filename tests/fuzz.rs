//! Hostile input: the reader, the pack loader and the renderer never panic, and every place lies in the file. The same functions
//! are the targets of `fuzz/`.

use charter::charter::read::Reading;
use charter::charter::text::Language;
use charter::finding::Place;
use charter::regulation::load::load;
use charter::render::{FORMATS, Request, Templates, render};
use proptest::prelude::*;

use crate::support::{day, files, text};

fn read(bytes: &[u8]) {
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
    if reading.is_well_formed
        && let Ok(charter) = reading.charter()
    {
        let templates = Templates::builtin().unwrap();
        for format in &FORMATS {
            for language in [charter.drafting_language(), Language::De] {
                let request = Request { format, language, languages: &charter.languages, packs: &[], as_of: day() };
                render(&charter, &request, &templates).unwrap();
            }
        }
    }
}

fn loaded(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    for name in ["pack.yaml", "acts.yaml", "openness.yaml"] {
        if let Err(faults) = load(&[(name.to_owned(), text.clone())]) {
            for fault in faults {
                assert!(fault.bytes.end <= fault.text.len(), "{:?} of {}", fault.bytes, fault.text.len());
            }
        }
    }
}

/// Real text, cut, doubled, changed.
fn mutated(seed: &[u8], cuts: &[(prop::sample::Index, u8, u8)]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for (at, how, byte) in cuts {
        if bytes.is_empty() {
            break;
        }
        let at = at.index(bytes.len());
        match how % 6 {
            0 => bytes[at] = *byte,
            1 => bytes.insert(at, *byte),
            2 => {
                bytes.remove(at);
            }
            3 => bytes.truncate(at),
            4 => {
                let end = (at + usize::from(*byte)).min(bytes.len());
                let part = bytes[at..end].to_vec();
                bytes.splice(at..at, part);
            }
            _ => {
                let end = (at + usize::from(*byte)).min(bytes.len());
                bytes.drain(at..end);
            }
        }
    }
    bytes
}

fn cuts() -> impl Strategy<Value = Vec<(prop::sample::Index, u8, u8)>> {
    prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), any::<u8>()), 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read(&bytes);
        loaded(&bytes);
    }

    #[test]
    fn any_yaml_like_text_is_read(text in "(([a-z]{1,6}|é|[-?:,\\[\\]{}#&*!|>'\"%@`]| |\n|  |: |- ){0,60})") {
        read(text.as_bytes());
        loaded(text.as_bytes());
    }

    #[test]
    fn changed_charters_are_read(which in any::<prop::sample::Index>(), cuts in cuts()) {
        let seeds = [files("examples", "yaml"), files("tests/cli", "yaml"), files("tests/render", "yaml")].concat();
        let seed = std::fs::read(&seeds[which.index(seeds.len())]).unwrap();
        read(&mutated(&seed, &cuts));
    }

    #[test]
    fn changed_packs_are_read(which in any::<prop::sample::Index>(), cuts in cuts()) {
        let seeds = files("regulations", "yaml");
        let seed = std::fs::read(&seeds[which.index(seeds.len())]).unwrap();
        loaded(&mutated(&seed, &cuts));
    }

    /// Any words in any text of a charter give pages that hold them as words.
    #[test]
    fn any_words_are_rendered(words in "\\PC{0,40}") {
        let charter = text("examples/minimal.yaml");
        let hostile = serde_json::to_string(&words).unwrap();
        let charter = charter.lines().map(|line| if line.starts_with("title:") { format!("title: {hostile}\n") } else { format!("{line}\n") }).collect::<String>();
        read(charter.as_bytes());
    }
}
