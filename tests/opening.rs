//! Opening hours are the same in every notation, on every day of two years: in that of OpenStreetMap, as linked data, as a calendar and
//! in words. What is compared is read from what was written.

mod calendar;
mod days;
mod linked;
mod notation;
mod words;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use charter::charter::read::Reading;
use charter::charter::text::Language;
use charter::regulation::builtin::builtin;
use charter::render::{FORMATS, LinkedData, Made, Request, Templates, render};
use jiff::civil::Date;
use proptest::prelude::*;

use crate::support::{day, files};
use days::{Open, Said, is_holiday, two_years};

/// What a notation says of each place, by the id that the file gives it: `channel-x`, `site-x`.
type Places = BTreeMap<String, BTreeMap<Date, Said>>;

fn made(charter: &str, format: &str, language: Language) -> String {
    let reading = Reading::of(charter.as_bytes());
    assert!(reading.is_well_formed, "{:?} in {charter}", reading.findings);
    let charter = reading.charter().unwrap();
    let packs = [&builtin("be-federal").unwrap().pack];
    let format = FORMATS.iter().find(|of| of.name == format).unwrap();
    let data = LinkedData::default();
    let request = Request { language, ..Request::of(&charter, format, &packs, day(), &data) };
    let Ok(Made::File(bytes)) = render(&charter, &request, &Templates::builtin().unwrap()) else { panic!("no file") };
    String::from_utf8(bytes).unwrap()
}

/// Compares what the notations say of every place, and says how many minutes that were.
fn compared(charter: &str, language: Language) -> usize {
    let document: serde_json::Value = serde_json::from_str(&made(charter, "jsonld", language)).unwrap();
    let linked = linked::places(&document);
    let calendar = calendar::places(&made(charter, "ics", language));
    let names = linked::names(&document, language);
    let words = words::places(&made(charter, "text", language), &names, language);
    let mut minutes = 0;
    for (id, said) in &calendar {
        for day in two_years() {
            let open = &said[&day];
            let told = &words.get(id).unwrap_or_else(|| panic!("{id} has no words"))[&day];
            if is_holiday(day) && *told == Said::Nothing {
                assert_eq!(*open, Said::Open(Open::new()), "{id} {day}: not stated is not open");
                continue;
            }
            let known = linked.get(id).unwrap_or_else(|| panic!("{id} is no linked data"));
            assert_eq!(known[&day], *open, "{id} {day}: linked data and calendar");
            assert_eq!(told, open, "{id} {day}: words and calendar");
            minutes += open.minutes();
        }
    }
    for (id, words) in &words {
        let is_open = words.values().any(|said| said.minutes() > 0);
        let is_always = words.values().all(|said| said.minutes() == 1440);
        assert!(!is_open || is_always || calendar.contains_key(id), "{id} is in no calendar");
    }
    minutes
}

#[test]
fn examples_say_the_same_in_every_notation() {
    let mut minutes = 0;
    for path in files("examples", "yaml") {
        let source = std::fs::read_to_string(&path).unwrap();
        let languages = source.lines().find(|line| line.starts_with("languages:")).unwrap();
        for language in Language::ALL.into_iter().filter(|language| languages.contains(language.tag())) {
            minutes += compared(&source, language);
        }
    }
    assert!(minutes > 1_000_000, "{minutes}");
}

/// A charter with a telephone line for each of these hours.
fn charter(hours: &[String], language: Language) -> String {
    let mut text = format!("format: 1\nid: x\nlanguages: [{language}]\ntitle: T\norganisation: {{ name: N, country: BE }}\nchannels:\n");
    for (at, hours) in hours.iter().enumerate() {
        let _ = writeln!(text, "  - {{ id: line-{at}, kind: phone, name: Line{at}, phone: \"+3225550100\", hours: {hours} }}");
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn generated_hours_say_the_same_in_every_notation(
        weeks in prop::collection::vec(notation::hours(), 6),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let osm: Vec<String> = weeks.iter().map(notation::Hours::osm).collect();
        let quoted: Vec<String> = osm.iter().map(|text| format!("{text:?}")).collect();
        let text = charter(&quoted, language);
        compared(&text, language);
        let calendar = calendar::places(&made(&text, "ics", language));
        for (at, text) in osm.iter().enumerate() {
            let oracle = notation::oracle(text);
            let said = &calendar[&format!("channel-line-{at}")];
            for day in two_years().filter(|day| !is_holiday(*day) || text.contains("PH")) {
                prop_assert_eq!(&said[&day], &Said::Open(oracle(day)), "{} on {}", text, day);
            }
        }
        let yaml: Vec<String> = weeks.iter().map(notation::Hours::yaml).collect();
        compared(&charter(&yaml, language), language);
    }
}
