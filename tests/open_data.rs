//! Open data of a charter, and its text for e-mail: equal bytes twice, and hostile words stay words.

use crate::support::{compare, root, run};

/// The formats, how their snapshots end, and whether there is one a language.
const FORMATS: [(&str, &str); 2] = [("text", "txt"), ("csv", "csv")];

fn made(charter: &str, format: &str) -> String {
    let args = ["render", charter, "--format", format, "--as-of", "2026-11-23"];
    let ran = run(&root(), &args);
    assert_eq!(ran.code, 0, "{charter}: {}", ran.errors);
    assert_eq!(run(&root(), &args).output, ran.output, "{charter} {format}");
    ran.output
}

#[test]
fn charters_in_every_open_format() {
    for charter in ["examples/complete", "examples/fps-economy", "tests/render/hostile"] {
        let name = charter.rsplit('/').next().unwrap();
        for (format, extension) in FORMATS {
            compare(format!("tests/open_data/{name}.{extension}"), &made(&format!("{charter}.yaml"), format));
        }
    }
}

#[test]
fn plain_text_fits_an_e_mail() {
    for charter in ["examples/complete.yaml", "examples/fps-economy.yaml", "tests/render/hostile.yaml"] {
        for line in made(charter, "text").lines() {
            let is_one_word = line.trim().trim_start_matches("- ").split(' ').count() == 1;
            assert!(line.chars().count() <= 72 || is_one_word, "{charter}: {line}");
            assert_eq!(line, line.trim_end(), "{charter}");
        }
    }
}

#[test]
fn every_row_has_every_column_and_no_cell_is_a_formula() {
    for charter in ["examples/complete.yaml", "examples/fps-economy.yaml", "tests/render/hostile.yaml"] {
        let text = made(charter, "csv");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let columns = reader.headers().unwrap().len();
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert!(!rows.is_empty(), "{charter}");
        for row in rows {
            assert_eq!(row.len(), columns, "{charter}");
            assert!(!row.iter().any(|cell| cell.starts_with(['=', '+', '-', '@'])), "{row:?}");
        }
    }
}

#[test]
fn a_file_of_all_languages_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let charter = root().join("examples/complete.yaml");
    let ran = run(folder.path(), &["render", charter.to_str().unwrap(), "--format", "csv", "--lang", "all", "--output", "data"]);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    let names: Vec<String> =
        std::fs::read_dir(folder.path().join("data")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(names, ["fps-example.csv"]);
}
