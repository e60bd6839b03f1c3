//! Reports against the public schemas of their formats. Those are not ours to hand out: `CHARTER_CONFORMANCE=1` asks for this, and
//! `CHARTER_SCHEMAS` names a folder that holds them.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::support::{not_tried, root, run};

/// Whether this was asked for; who asks and has no schemas is failed.
fn is_asked(format: &str) -> bool {
    let is_asked = std::env::var_os("CHARTER_CONFORMANCE").is_some();
    if !is_asked {
        not_tried(&format!("conformance of {format}: CHARTER_CONFORMANCE is not set"));
    }
    is_asked
}

/// A schema in the folder, or in the one in which that stands.
fn schema(name: &str) -> PathBuf {
    let Some(folder) = std::env::var_os("CHARTER_SCHEMAS") else { panic!("CHARTER_SCHEMAS names no folder with the public schemas") };
    let folder = root().join(folder);
    let places = [folder.join(name), folder.join("..").join(name)];
    places.into_iter().find(|place| place.is_file()).unwrap_or_else(|| panic!("{name} is neither in {} nor above it", folder.display()))
}

/// What the format writes of every charter of the project, in two languages and of a charter without a finding.
fn reports(format: &str) -> Vec<String> {
    let of = |paths: &[&str], lang: &str| run(&root(), &[&["check"], paths, &["--format", format, "--lang", lang]].concat()).output;
    vec![
        of(&["examples", "tests/cli", "tests/formats", "tests/render"], "fr"),
        of(&["tests/formats/charter.yaml"], "de"),
        of(&["tests/cli/clean/charter.yaml"], "en"),
        run(&root().join(crate::accepted::FOLDER), &[&crate::accepted::ARGS[..], &["--format", format]].concat()).output,
    ]
}

fn conforms(format: &str, name: &str) {
    if !is_asked(format) {
        return;
    }
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(schema(name)).unwrap()).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    for report in reports(format) {
        let report: Value = serde_json::from_str(&report).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&report).map(|error| format!("{error} at {}", error.instance_path())).take(9).collect();
        assert!(errors.is_empty(), "{format}: {errors:#?}");
    }
}

fn xmllint(args: &[&str], report: &str, folder: &Path) {
    std::fs::write(folder.join("report.xml"), report).unwrap();
    let said = Command::new("xmllint").args(["--noout", "--nonet"]).args(args).arg(folder.join("report.xml")).output();
    let said = said.expect("xmllint is needed (libxml2-utils)");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
}

#[test]
fn conformance_of_sarif() {
    conforms("sarif", "sarif-schema-2.1.0.json");
}

#[test]
fn conformance_of_gitlab() {
    conforms("gitlab", "gl-codequality.schema.json");
}

#[test]
fn conformance_of_junit() {
    if !is_asked("junit") {
        return;
    }
    let schema = schema("JUnit.xsd");
    let folder = tempfile::tempdir().unwrap();
    for report in reports("junit") {
        xmllint(&["--schema", schema.to_str().unwrap()], &report, folder.path());
    }
}

/// Checkstyle has no schema; that it is XML can be said.
#[test]
fn conformance_of_checkstyle() {
    if !is_asked("checkstyle") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for report in reports("checkstyle") {
        xmllint(&[], &report, folder.path());
    }
}
