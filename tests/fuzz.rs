//! Hostile input, on the targets of `fuzz/targets.rs`.

use proptest::prelude::*;

use crate::support::{files, text};

#[path = "../fuzz/targets.rs"]
pub mod targets;

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
        targets::renderer(&bytes);
        targets::pack(&bytes);
    }

    #[test]
    fn any_yaml_like_text_is_read(text in "(([a-z]{1,6}|é|[-?:,\\[\\]{}#&*!|>'\"%@`]| |\n|  |: |- ){0,60})") {
        targets::renderer(text.as_bytes());
        targets::pack(text.as_bytes());
    }

    #[test]
    fn changed_charters_are_read(which in any::<prop::sample::Index>(), cuts in cuts()) {
        let seeds = [files("examples", "yaml"), files("tests/cli", "yaml"), files("tests/render", "yaml")].concat();
        let seed = std::fs::read(&seeds[which.index(seeds.len())]).unwrap();
        targets::renderer(&mutated(&seed, &cuts));
    }

    #[test]
    fn changed_packs_are_read(which in any::<prop::sample::Index>(), cuts in cuts()) {
        let seeds = files("regulations", "yaml");
        let seed = std::fs::read(&seeds[which.index(seeds.len())]).unwrap();
        targets::pack(&mutated(&seed, &cuts));
    }

    /// Any words in every field of a charter that holds words of its author's own.
    #[test]
    fn any_words_are_rendered(words in "\\PC{0,40}") {
        targets::words(&text("examples/minimal.yaml"), &words);
    }
}
