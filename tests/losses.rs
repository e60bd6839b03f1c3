//! What a format does not hold of a charter: whatever stands in a charter is in what was written, or in the report.

use std::collections::{BTreeMap, BTreeSet};

use charter::charter::Charter;
use charter::charter::read::Reading;
use charter::charter::text::Language;
use charter::regulation::Pack;
use charter::regulation::builtin::builtin;
use charter::render::loss::{Loss, losses};
use charter::render::{FORMATS, Format, LinkedData, Made, Request, Templates, render};
use charter::source::route::{Route, Step};
use serde_json::Value;

use crate::support::{compare, day, root, run, text};

const VOCABULARIES: [&str; 3] = ["csv", "ics", "jsonld"];

fn format(name: &str) -> &'static Format {
    static ALL: &[Format] = &FORMATS;
    ALL.iter().find(|format| format.name == name).unwrap()
}

struct Written {
    text: String,
    losses: Vec<Loss>,
}

fn written(value: &Value, format: &Format) -> Option<Written> {
    let charter: Charter = serde_json::from_value(value.clone()).ok()?;
    let packs: Vec<&Pack> = ["be-federal", "iso-10001"].iter().filter_map(|id| Some(&builtin(id)?.pack)).collect();
    let language = Language::Fr;
    let data = LinkedData::default();
    let request = Request { language, ..Request::of(&charter, format, &packs, day(), &data) };
    let losses = losses(&charter, value, &request).unwrap();
    let Made::File(bytes) = render(&charter, &request, &Templates::builtin().unwrap()).unwrap() else { panic!("a folder") };
    Some(Written { text: String::from_utf8(bytes).unwrap().replace("\r\n ", ""), losses })
}

fn leaves(value: &Value, route: &Route, found: &mut Vec<Route>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| leaves(value, &route.key(key), found)),
        Value::Array(items) => items.iter().enumerate().for_each(|(at, item)| leaves(item, &route.item(at), found)),
        _ => found.push(route.clone()),
    }
}

fn set(value: &mut Value, route: &Route, new: Value) {
    let mut at = value;
    for step in &route.0 {
        at = match step {
            Step::Key(key) => &mut at[key.as_str()],
            Step::Item(item) => &mut at[*item],
        };
    }
    *at = new;
}

fn is_lost(losses: &[Loss], route: &Route) -> bool {
    losses.iter().any(|loss| route.is_within(&loss.place))
}

/// The language of a text in one language.
fn language(route: &Route) -> Option<&str> {
    route.last_key().filter(|key| Language::ALL.iter().any(|language| language.tag() == *key))
}

/// A mark in every text at once.
#[test]
fn every_text_is_written_or_reported() {
    let reading = Reading::of(text("examples/complete.yaml").as_bytes());
    let mut routes = Vec::new();
    leaves(reading.value(), &Route::root(), &mut routes);
    routes.retain(|route| language(route).is_some());
    assert!(routes.len() > 500);
    let mut marked = reading.value().clone();
    for (at, route) in routes.iter().enumerate() {
        let old = route.of(reading.value()).unwrap().as_str().unwrap();
        set(&mut marked, route, format!("{old}mark{at}x").into());
    }
    for name in VOCABULARIES {
        let written = written(&marked, format(name)).unwrap();
        let (mut silent, mut both) = (Vec::new(), Vec::new());
        for (at, route) in routes.iter().enumerate() {
            if !format(name).is_multilingual && language(route) != Some("fr") {
                continue;
            }
            let is_written = written.text.contains(&format!("mark{at}x"));
            match (is_written, is_lost(&written.losses, route)) {
                (false, false) => silent.push(route.display(&marked)),
                (true, true) => both.push(route.display(&marked)),
                _ => {}
            }
        }
        assert!(silent.is_empty(), "{name} loses without a word: {silent:#?}");
        assert!(both.is_empty(), "{name} holds what it reports as lost: {both:#?}");
    }
}

/// The words that stand in lists of the format, and values of other kinds.
fn candidates() -> Vec<Value> {
    let schema: Value = serde_json::from_str(&text("schemas/charter.schema.json")).unwrap();
    let mut words = BTreeSet::new();
    fn collect(value: &Value, words: &mut BTreeSet<String>) {
        match value {
            Value::Object(map) => {
                words.extend(map.get("const").and_then(Value::as_str).map(str::to_owned));
                words.extend(map.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
                map.values().for_each(|value| collect(value, words));
            }
            Value::Array(items) => items.iter().for_each(|value| collect(value, words)),
            _ => {}
        }
    }
    collect(&schema, &mut words);
    let fixed = [
        "11:15-12:45",
        "6 working days",
        "2027-02-03",
        "02-03",
        "37%",
        "LU",
        "nl",
        "USD",
        "x@y.be",
        "+3225559999",
        "2000",
        "04-01",
        "other-name",
        "https://x.be/other",
        "Mo 11:15-12:45",
        "jan-mar",
    ];
    let fixed = fixed.iter().map(|text| Value::from(*text)).chain([true.into(), false.into(), 7.into(), 0.5.into()]);
    fixed.chain(words.into_iter().map(Value::from)).collect()
}

/// Another value in the place of every other kind of value, one after the other; of values of one kind the first.
#[test]
fn every_other_value_is_written_or_reported() {
    let reading = Reading::of(text("examples/complete.yaml").as_bytes());
    let mut routes = Vec::new();
    leaves(reading.value(), &Route::root(), &mut routes);
    let mut kinds: BTreeMap<String, Vec<Route>> = BTreeMap::new();
    for route in routes.into_iter().filter(|route| language(route).is_none()) {
        let kind: Vec<&str> = route.0.iter().map(|step| if let Step::Key(key) = step { key } else { "[]" }).collect();
        kinds.entry(kind.join(".")).or_default().push(route);
    }
    let candidates = candidates();
    let (mut tried, mut silent, mut allowed) = (0, Vec::new(), BTreeMap::new());
    for name in VOCABULARIES {
        let before = written(reading.value(), format(name)).unwrap();
        for (kind, routes) in &kinds {
            // There is one version of the format, and a file a language where one does not hold them all.
            let is_told_otherwise = kind == "format" || (kind == "languages.[]" && !format(name).is_multilingual);
            let held = routes.iter().find(|route| !is_lost(&before.losses, route));
            let Some(route) = held.filter(|_| !is_told_otherwise) else { continue };
            let others = allowed.entry(kind.clone()).or_insert_with(|| {
                let is_allowed = |candidate: &&Value| {
                    let mut changed = reading.value().clone();
                    set(&mut changed, &routes[0], (*candidate).clone());
                    // Reading it is faster than judging it.
                    serde_json::from_value::<Charter>(changed.clone()).is_ok()
                        && charter::charter::read::judge().mismatches(&changed).is_empty()
                };
                candidates.iter().filter(is_allowed).take(6).cloned().collect::<Vec<Value>>()
            });
            let mut others = others.iter().filter(|other| route.of(reading.value()) != Some(other)).map(|other| {
                let mut changed = reading.value().clone();
                set(&mut changed, route, other.clone());
                changed
            });
            let is_told = |changed: &Value| {
                let after = written(changed, format(name));
                after.is_some_and(|after| after.text != before.text || is_lost(&after.losses, route))
            };
            // Of some kinds there is one value only.
            let Some(first) = others.next() else { continue };
            tried += 1;
            let is_told = is_told(&first) || others.any(|changed| is_told(&changed));
            silent.extend((!is_told).then(|| format!("{name}: {}", route.display(reading.value()))));
        }
    }
    assert!(tried > 60, "{tried}");
    assert!(silent.is_empty(), "lost without a word: {silent:#?}");
}

#[test]
fn a_report_is_told_in_a_line_and_written_into_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let charter = root().join("examples/fps-economy.yaml");
    let charter = charter.to_str().unwrap();
    for (name, file, snapshot) in [("csv", "lost.txt", "fps-economy.csv.lost.txt"), ("jsonld", "lost.json", "fps-economy.jsonld.lost.json")]
    {
        let args = ["render", charter, "--format", name, "--as-of", "2026-11-23", "--output", "data", "--loss-report", file];
        let ran = run(folder.path(), &args);
        assert_eq!(ran.code, 0, "{}", ran.errors);
        assert!(ran.errors.contains("does not hold"), "{}", ran.errors);
        compare(format!("tests/open_data/{snapshot}"), &std::fs::read_to_string(folder.path().join(file)).unwrap());
    }
}

#[test]
fn a_report_that_cannot_be_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("c.yaml"), text("examples/minimal.yaml")).unwrap();
    let of = |args: &[&str]| run(folder.path(), &[&["render", "c.yaml"], args].concat());
    let page = of(&["--loss-report", "lost.txt"]);
    assert_eq!((page.code, page.output.as_str()), (2, ""), "{}", page.errors);
    assert!(page.errors.contains("csv, ics and jsonld"), "{}", page.errors);
    assert_eq!(of(&["--format", "csv", "--output", "x", "--loss-report", "x"]).code, 2);
    let over = of(&["--format", "csv", "--output", "x.csv", "--loss-report", "c.yaml"]);
    assert_eq!(over.code, 3, "{}", over.errors);
    assert_eq!(std::fs::read_to_string(folder.path().join("c.yaml")).unwrap(), text("examples/minimal.yaml"));
}
