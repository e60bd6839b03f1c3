//! Open data of a charter, and its text for e-mail: equal bytes twice, and hostile words stay words.

use crate::support::{compare, root, run};

/// The formats, and how their snapshots end.
const FORMATS: [(&str, &str); 4] = [("text", "txt"), ("csv", "csv"), ("jsonld", "jsonld"), ("ics", "ics")];

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

#[test]
fn linked_data_names_every_promise_and_can_stand_in_a_page() {
    for charter in ["examples/complete.yaml", "examples/fps-economy.yaml", "tests/render/hostile.yaml"] {
        let text = made(charter, "jsonld");
        assert!(!text.contains('<'), "{charter}");
        let document: serde_json::Value = serde_json::from_str(&text).unwrap();
        let nodes = document["@graph"].as_array().unwrap();
        let ids: Vec<&str> = nodes.iter().map(|node| node["@id"].as_str().unwrap()).collect();
        let mut unique = ids.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), ids.len(), "{charter}: an id stands twice");
        for service in nodes.iter().filter(|node| node["@type"].to_string().contains("PublicService")) {
            for key in ["dct:identifier", "dct:title", "dct:description", "cv:hasCompetentAuthority"] {
                assert!(!service[key].is_null(), "{charter}: {key}");
            }
            for link in ["cpsv:follows", "cv:hasChannel", "cv:contactPoint"] {
                let known = |to: &serde_json::Value| ids.contains(&to["@id"].as_str().unwrap());
                assert!(service[link].as_array().into_iter().flatten().all(known), "{charter}: {link}");
            }
        }
        let rules = nodes.iter().filter(|node| node["@type"] == "cpsv:Rule").count();
        let promises =
            std::fs::read_to_string(root().join(charter)).unwrap().lines().filter(|line| line.trim_start().starts_with("promise:")).count();
        assert_eq!(rules, promises, "{charter}");
    }
}

#[test]
fn only_calendar_time_becomes_a_duration() {
    let folder = tempfile::tempdir().unwrap();
    let head = "format: 1\nid: x\nlanguages: [en]\ntitle: T\nregulations: []\norganisation: { name: N }\nservices:\n  - { id: s, name: S, processing: ";
    let of = |processing: &str| {
        std::fs::write(folder.path().join("x.yaml"), format!("{head}{processing} }}\n")).unwrap();
        let ran = run(folder.path(), &["render", "x.yaml", "--format", "jsonld"]);
        assert_eq!(ran.code, 0, "{}", ran.errors);
        let document: serde_json::Value = serde_json::from_str(&ran.output).unwrap();
        document["@graph"][2]["cv:processingTime"]["@value"].as_str().map(str::to_owned)
    };
    assert_eq!(of("{ within: 30 calendar days }").as_deref(), Some("P30D"));
    assert_eq!(of("{ within: 2 weeks }").as_deref(), Some("P14D"));
    assert_eq!(of("{ within: 10 working days }"), None);
    assert_eq!(of("{ within: 30 days }"), None);
    assert_eq!(of("{ within: 30 calendar days, target: 95% }"), None);
    assert_eq!(of("{ within: 30 calendar days, statistic: mean }"), None);
}
