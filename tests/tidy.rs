//! The repository holds to its prose.

use crate::support::{files, root, text};

const DOCUMENTS: [&str; 4] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"];

#[test]
fn paths_in_the_documents_exist() {
    let mut missing = Vec::new();
    for document in DOCUMENTS {
        for word in text(document).split('`').skip(1).step_by(2) {
            let is_path = word.contains('/')
                && !word.contains([' ', '{', '*', '<', '$', '…', ':', '='])
                && !word.starts_with(['/', '-', '~'])
                && !word.contains("CODE");
            if is_path && !root().join(word).exists() && !word.starts_with("target/") && !word.starts_with("pages/") {
                missing.push(format!("{document}: {word}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn charters_in_the_documents_are_valid() {
    for document in files("docs", "md").into_iter().chain([root().join("README.md")]) {
        let markdown = std::fs::read_to_string(&document).unwrap();
        for block in markdown.split("```yaml\n").skip(1).filter_map(|rest| rest.split("```").next()) {
            if block.starts_with("format:") {
                let reading = charter::charter::read::Reading::of(block.as_bytes());
                assert!(reading.is_well_formed, "{}: {:#?}", document.display(), reading.findings);
            }
        }
    }
}

#[test]
fn no_file_is_long() {
    for path in files("src", "rs") {
        let lines = std::fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= 400, "{}: {lines} lines", path.display());
    }
}

#[test]
fn every_dependency_says_why() {
    let manifest = text("Cargo.toml");
    let mut reason = false;
    let mut within = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            within = line.contains("dependencies]");
            reason = false;
        } else if within && line.starts_with('#') {
            reason = true;
        } else if within && line.contains(" = ") {
            assert!(reason, "{line}");
        }
    }
}

/// What the README shows of a report is what its charter gives.
#[test]
fn the_report_in_the_readme_is_true() {
    let readme = text("README.md");
    let block = |start: &str| readme.split(start).nth(1).unwrap().split("```").next().unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("charter.yaml"), block("```yaml\n")).unwrap();
    let said = crate::support::run(folder.path(), &["check", "charter.yaml"]).output;
    for line in block("```text\n").lines() {
        let line = line.split('…').next().unwrap().trim_end();
        assert!(said.contains(line), "{line}");
    }
}
