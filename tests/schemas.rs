//! The published schemas come from the types, and agree with them on everything that is at hand.

use std::sync::LazyLock;

use charter::acceptance::baseline::BaselineFile;
use charter::charter::Charter;
use charter::charter::read::Reading;
use charter::charter::schema;
use charter::cli::config::file::ConfigFile;
use charter::regulation::load::PackFile;
use charter::render::{CONTEXT, Given};
use charter::report::json::ReportFile;
use charter::report::jsonl::Line;
use charter::report::matrix::Matrix;
use charter::report::stale::StaleFile;
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{compare, files, root, run, text};

#[test]
fn the_published_schemas_are_current() {
    let pretty = |schema: &Value| serde_json::to_string_pretty(schema).unwrap() + "\n";
    compare("schemas/charter.schema.json", &pretty(&schema::charter_schema()));
    compare("schemas/regulation.schema.json", &pretty(&schema::of::<PackFile>("urn:charter:schema:regulation:1.0.0")));
    compare("schemas/report.schema.json", &pretty(&schema::of::<ReportFile>("urn:charter:schema:report:1.0.0")));
    compare("schemas/report-line.schema.json", &pretty(&schema::of::<Line>("urn:charter:schema:report-line:1.0.0")));
    compare("schemas/matrix.schema.json", &pretty(&schema::of::<Matrix>("urn:charter:schema:matrix:1.0.0")));
    compare("schemas/config.schema.json", &pretty(&schema::of::<ConfigFile>("urn:charter:schema:config:1.0.0")));
    compare("schemas/stale.schema.json", &pretty(&schema::of::<StaleFile>("urn:charter:schema:stale:1.0.0")));
    compare("schemas/baseline.schema.json", &pretty(&schema::of::<BaselineFile>("urn:charter:schema:baseline:1.0.0")));
    compare("schemas/template.schema.json", &pretty(&schema::of::<Given<'_>>(&format!("urn:charter:schema:template:{CONTEXT}.0.0"))));
}

#[test]
fn every_property_of_a_charter_is_described() {
    fn walk(value: &Value, route: &str, missing: &mut Vec<String>) {
        if let Some(properties) = value.get("properties").and_then(Value::as_object) {
            for (key, property) in properties {
                if property.get("description").is_none() && property.get("$ref").is_none() {
                    missing.push(format!("{route}.{key}"));
                }
            }
        }
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| walk(value, &format!("{route}/{key}"), missing)),
            Value::Array(items) => items.iter().for_each(|value| walk(value, route, missing)),
            _ => {}
        }
    }
    let mut missing = Vec::new();
    walk(&schema::charter_schema(), "", &mut missing);
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn reports_are_valid_by_their_schema() {
    let schema: Value = serde_json::from_str(&text("schemas/report.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for language in ["en", "fr"] {
        let ran = run(&root(), &["check", "examples", "tests/cli", "--format", "json", "--lang", language]);
        let report: Value = serde_json::from_str(&ran.output).unwrap();
        let errors: Vec<String> = validator.iter_errors(&report).map(|error| format!("{} at {}", error, error.instance_path())).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
}

#[test]
fn lines_of_a_report_are_valid_by_their_schema() {
    let schema: Value = serde_json::from_str(&text("schemas/report-line.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let ran = run(&root(), &["check", "examples", "tests/cli", "--format", "jsonl"]);
    for line in ran.output.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let errors: Vec<String> = validator.iter_errors(&line).map(|error| format!("{error} at {}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{line}: {errors:#?}");
    }
}

#[test]
fn schema_and_types_agree_on_every_yaml_of_the_project() {
    let mut charters = 0;
    for path in [files("examples", "yaml"), files("tests", "yaml")].concat() {
        let reading = Reading::of(&std::fs::read(&path).unwrap());
        charters += usize::from(reading.is_well_formed);
        agree(&reading, &path.display().to_string());
    }
    assert!(charters > 10);
}

/// What another YAML library reads is what ours reads, but for values that ours takes as text.
#[test]
fn values_are_those_of_another_yaml_library() {
    for path in [files("examples", "yaml"), files("regulations", "yaml")].concat() {
        let bytes = std::fs::read(&path).unwrap();
        let (source, _) = charter::source::Source::read(&bytes);
        let other: Value = serde_yaml::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(source.unwrap().value(), &other, "{}", path.display());
    }
}

fn agree(reading: &Reading, name: &str) {
    if reading.is_well_formed
        && let Err(error) = serde_json::from_value::<Charter>(reading.value().clone())
    {
        panic!("{name}: the schema allows what the types refuse: {error}");
    }
}

static COMPLETE: LazyLock<Value> = LazyLock::new(|| serde_yaml::from_str(&text("examples/complete.yaml")).unwrap());

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    /// The complete example, changed in a few places at random: where the schema still allows it, the types do too.
    #[test]
    fn schema_and_types_agree_on_generated_charters(changes in prop::collection::vec((any::<prop::sample::Index>(), 0..9usize, any::<prop::sample::Index>()), 1..4)) {
        let mut value = COMPLETE.clone();
        for (at, how, other) in changes {
            let count = count(&value);
            let spare = nth(&value, other.index(count)).cloned().unwrap_or_default();
            change(&mut value, at.index(count), how, spare);
        }
        let reading = Reading::of(serde_json::to_string(&value).unwrap().as_bytes());
        agree(&reading, "generated");
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(map) => map.values().map(count).sum(),
        _ => 0,
    }
}

fn nth(value: &Value, at: usize) -> Option<&Value> {
    fn walk<'value>(value: &'value Value, at: &mut usize) -> Option<&'value Value> {
        if *at == 0 {
            return Some(value);
        }
        *at -= 1;
        match value {
            Value::Array(items) => items.iter().find_map(|item| walk(item, at)),
            Value::Object(map) => map.values().find_map(|item| walk(item, at)),
            _ => None,
        }
    }
    walk(value, &mut { at })
}

fn change(value: &mut Value, at: usize, how: usize, spare: Value) {
    fn walk(value: &mut Value, at: &mut usize, how: usize, spare: &Value) -> bool {
        if *at == 0 {
            *value = match (how, &*value) {
                (0, _) => Value::Null,
                (1, _) => Value::Bool(true),
                (2, _) => 5.into(),
                (3, _) => "5 working days".into(),
                (4, _) => Value::Array(Vec::new()),
                (5, _) => serde_json::json!({ "link": "https://example.be" }),
                (6, _) => serde_json::json!({ "not_stated": "soon" }),
                (7, _) => serde_json::json!({ "fr": "é", "only_in": ["fr"] }),
                _ => spare.clone(),
            };
            return true;
        }
        *at -= 1;
        match value {
            Value::Array(items) => items.iter_mut().any(|item| walk(item, at, how, spare)),
            Value::Object(map) => map.values_mut().any(|item| walk(item, at, how, spare)),
            _ => false,
        }
    }
    let mut at = at;
    walk(value, &mut at, how, &spare);
}
