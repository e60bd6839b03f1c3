//! How hard a text is to read: the counts and scores that were worked out by hand.

use charter::charter::text::Language;
use charter::lint::passage::Version;
use charter::lint::readability::{Counts, syllables, text};
use charter::source::route::Route;
use serde_json::Value;

#[test]
fn counts_and_scores_are_those_worked_out_by_hand() {
    let texts: Vec<Value> = serde_yaml::from_str(&crate::support::text("tests/readability/texts.yaml")).unwrap();
    for language in Language::ALL {
        let of_language: Vec<&Value> = texts.iter().filter(|text| text["language"] == language.tag()).collect();
        assert!(of_language.len() >= 3, "{language}");
        for fixture in of_language {
            let version = Version::of(language, Route::root(), fixture["text"].as_str().unwrap());
            let counts: Vec<usize> = serde_json::from_value(fixture["counts"].clone()).unwrap();
            let found = text(&version);
            assert_eq!(found, Counts { sentences: counts[0], words: counts[1], syllables: counts[2] }, "{fixture}");
            let score = found.score(language).unwrap();
            assert!((score - fixture["score"].as_f64().unwrap()).abs() < 0.001, "{score} {fixture}");
        }
    }
}

#[test]
fn the_syllables_of_words_are_those_that_are_spoken() {
    let words = [
        (Language::Fr, "école administration accueil théâtre naïf commune services", [2, 5, 2, 2, 2, 2, 2]),
        (Language::Nl, "beantwoorden ideeën tijd financiële open gemeente geïnformeerd", [4, 3, 1, 5, 2, 3, 4]),
        (Language::De, "beantworten über Europa Behörde eidesstattlich Bau Auskunft", [4, 2, 3, 3, 4, 1, 2]),
        (Language::En, "open table services decided worked you readability", [2, 2, 3, 3, 1, 1, 5]),
    ];
    for (language, words, counts) in words {
        for (word, count) in words.split(' ').zip(counts) {
            assert_eq!(syllables(&word.to_lowercase(), language), count, "{word}");
        }
    }
}

#[test]
fn no_text_has_no_score() {
    assert_eq!(Counts::default().score(Language::En), None);
    let dots = "…".repeat(100_000);
    assert_eq!(text(&Version::of(Language::Fr, Route::root(), &dots)).words, 0);
}
