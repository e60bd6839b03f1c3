//! The examples: what `charter check` says of them is a file that somebody has read.

use crate::support::{compare, files, root, run};

#[test]
fn reports_on_the_examples_are_current() {
    for path in files("examples", "yaml") {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let file = format!("examples/{name}.yaml");
        let source = std::fs::read_to_string(&path).unwrap();
        let languages = source.lines().find_map(|line| line.strip_prefix("languages: [")).unwrap();
        let ran = run(&root(), &["check", &file, "--as-of", "2026-11-23", "--lang", &languages[..2]]);
        compare(format!("tests/examples/{name}.txt"), &crate::support::shown(&ran));
    }
}

#[test]
fn no_example_breaks_the_format() {
    for path in files("examples", "yaml") {
        let reading = charter::charter::read::Reading::of(&std::fs::read(&path).unwrap());
        let errors: Vec<_> = reading.findings.iter().filter(|finding| finding.level == charter::finding::Level::Error).collect();
        assert!(reading.is_well_formed && errors.is_empty(), "{}: {errors:#?}", path.display());
    }
}

/// The complete example says everything that is asked on its day, and names every key of the format.
#[test]
fn the_complete_example_is_complete() {
    let ran = run(&root(), &["check", "examples/complete.yaml", "--as-of", "2026-11-23", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&ran.output).unwrap();
    let summary = &report["summary"];
    for verdict in ["silent", "contradicts", "cannot_tell", "errors", "warnings"] {
        assert_eq!(summary[verdict], 0, "{verdict}: {}", ran.output);
    }
    let source = crate::support::text("examples/complete.yaml");
    let schema = charter::charter::schema::charter_schema();
    let mut missing = Vec::new();
    for (name, definition) in schema["$defs"].as_object().unwrap().iter().chain([(&"Charter".to_owned(), &schema)]) {
        for key in definition.get("properties").and_then(|of| of.as_object()).into_iter().flatten().map(|(key, _)| key) {
            let written = source.contains(&format!("{key}:")) || source.contains(&format!("\"{key}\":"));
            if !written && !["extends"].contains(&key.as_str()) {
                missing.push(format!("{name}.{key}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
