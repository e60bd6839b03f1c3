//! The matrix: every obligation once, in five formats, four languages, and with hostile words everywhere.

use std::collections::BTreeSet;
use std::path::Path;

use charter::charter::read::Reading;
use charter::charter::text::Language;
use charter::language::Locale;
use charter::regulation::builtin::builtin;
use charter::report::matrix::{Accepted, FORMATS, Matrix};
use charter::report::{Checked, Context};
use charter::time::date::Date;
use serde_json::Value;

use crate::support::{compare, day, root, run, run_with, shown, text};

const EXAMPLES: [&str; 6] = ["bosa-complaints", "complete", "court-of-audit", "fps-economy", "fps-finance", "minimal"];

/// Pages without the style sheet that all of them share.
fn without_style(page: &str) -> String {
    match (page.split_once("<style>"), page.split_once("</style>")) {
        (Some((before, _)), Some((_, after))) => {
            let (head, rest) = before.split_once("sha256-").unwrap();
            let (_, rest) = rest.split_once('&').unwrap();
            format!("{head}sha256-…&{rest}<style>…</style>{after}")
        }
        _ => page.to_owned(),
    }
}

#[test]
fn a_matrix_reads_as_expected() {
    for (language, format, file) in [
        ("en", "table", "table.en.txt"),
        ("fr", "table", "table.fr.txt"),
        ("fr", "markdown", "markdown.fr.md"),
        ("fr", "html", "html.fr.html"),
        ("nl", "csv", "csv.nl.csv"),
        ("de", "json", "json.de.json"),
    ] {
        let ran =
            run(&root().join("tests/coming"), &["matrix", "charter.yaml", "--regulations", "pack", "--format", format, "--lang", language]);
        let seen = if format == "table" { shown(&ran) } else { without_style(&ran.output) };
        // Repositories keep texts with plain line breaks.
        let seen = seen.replace("\r\n", "\n");
        compare(Path::new("tests/matrix").join(file), &seen);
    }
}

#[test]
fn at_a_terminal_lines_are_broken() {
    let ran = run_with(&root(), &["matrix", "examples/fps-economy.yaml", "--lang", "de", "--color", "never"], b"", |world| {
        world.terminal = Some(80);
    });
    for line in ran.output.lines().filter(|line| !line.contains("http")) {
        assert!(line.chars().count() <= 80, "{line}");
    }
}

#[test]
fn every_obligation_in_force_stands_in_it_once() {
    let schema: Value = serde_json::from_str(&text("schemas/matrix.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for date in ["2026-11-23", "2024-07-14", "2024-07-15", "1990-01-01"] {
        let rules: Value = serde_json::from_str(&run(&root(), &["rules", "--format", "json", "--as-of", date]).output).unwrap();
        // The examples name the Belgian pack only.
        let named = rules.as_array().unwrap().iter().filter(|rule| rule["pack"] == "be-federal");
        let rules: Vec<&str> = named.map(|rule| rule["code"].as_str().unwrap()).collect();
        for example in EXAMPLES {
            let file = format!("examples/{example}.yaml");
            let args = |command, format| [command, file.as_str(), "--format", format, "--as-of", date];
            let matrix: Value = serde_json::from_str(&run(&root(), &args("matrix", "json")).output).unwrap();
            assert!(validator.is_valid(&matrix), "{example}");
            let rows: Vec<&Value> =
                matrix["areas"].as_array().unwrap().iter().flat_map(|area| area["obligations"].as_array().unwrap()).collect();
            let codes: Vec<&str> = rows.iter().map(|row| row["code"].as_str().unwrap()).collect();
            assert_eq!(codes, rules, "{example}, {date}");
            assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
            let report: Value = serde_json::from_str(&run(&root(), &args("check", "json")).output).unwrap();
            for (row, verdict) in rows.iter().zip(report["charters"][0]["verdicts"].as_array().unwrap()) {
                assert_eq!(row["verdict"], verdict["verdict"], "{example} {}", row["code"]);
                assert!(!row["basis"].as_array().unwrap().is_empty());
                match row["verdict"].as_str().unwrap() {
                    "not_applicable" => assert!(row["why"].is_string(), "{example} {}", row["code"]),
                    "silent" => {}
                    _ => assert!(row["evidence"][0]["line"].is_u64(), "{example} {}: {row:#}", row["code"]),
                }
            }
            assert_eq!(matrix["statements"], report["statements"]);
        }
    }
}

/// The lines that a matrix names are those on which the last key of the route stands.
#[test]
fn lines_are_those_of_the_file() {
    for example in EXAMPLES {
        let file = format!("examples/{example}.yaml");
        let lines: Vec<String> = text(&file).lines().map(str::to_owned).collect();
        let matrix: Value = serde_json::from_str(&run(&root(), &["matrix", &file, "--format", "json"]).output).unwrap();
        let rows = matrix["areas"].as_array().unwrap().iter().flat_map(|area| area["obligations"].as_array().unwrap());
        for place in rows.flat_map(|row| row["evidence"].as_array().unwrap()) {
            let (Some(route), Some(line)) = (place["route"].as_str(), place["line"].as_u64()) else { continue };
            let last = route.rsplit('.').next().unwrap();
            // The words of a text that begins below its key stand on the next line.
            let above = &lines[(line as usize).saturating_sub(2)];
            let written = if above.ends_with(['|', '>']) { above } else { &lines[line as usize - 1] };
            let word = match last.split_once('[') {
                Some((_, id)) => id.trim_end_matches(']').split('[').next_back().unwrap(),
                None => last,
            };
            assert!(written.contains(word) || word.starts_with('#'), "{file}:{line}: {route}: {written}");
        }
    }
}

#[test]
fn a_file_gets_it_and_the_exit_code_is_that_of_check() {
    let folder = tempfile::tempdir().unwrap();
    let charter = text("examples/fps-finance.yaml");
    std::fs::write(folder.path().join("c.yaml"), &charter).unwrap();
    let ran = run(folder.path(), &["matrix", "c.yaml", "--format", "csv", "--output", "m.csv"]);
    assert_eq!((ran.code, ran.output.as_str(), ran.errors.as_str()), (1, "", "m.csv written.\n"));
    assert!(std::fs::read_to_string(folder.path().join("m.csv")).unwrap().starts_with("Area,Code,"));
    for level in ["never", "error", "warning", "note"] {
        let of = |command| run(folder.path(), &[command, "c.yaml", "--fail-on", level]).code;
        assert_eq!(of("matrix"), of("check"), "{level}");
    }
    let ran = run(folder.path(), &["matrix", "c.yaml", "--output", "./c.yaml"]);
    assert_eq!(ran.code, 3);
    assert_eq!(std::fs::read_to_string(folder.path().join("c.yaml")).unwrap(), charter);
    assert_eq!(run(folder.path(), &["matrix", "c.yaml", "--output", "no/m.csv"]).code, 3);
    assert_eq!(run(folder.path(), &["matrix", "none.yaml"]).code, 3);
    let ran = run_with(folder.path(), &["matrix", "-", "--format", "json", "--fail-on", "never"], charter.as_bytes(), |_| {});
    assert_eq!(ran.code, 0);
    assert_eq!(serde_json::from_str::<Value>(&ran.output).unwrap()["file"], "<stdin>");
}

#[test]
fn of_what_is_no_charter_none_is_made() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("c.yaml"), "format: 1\nid: a\nchanels: []\n").unwrap();
    let ran = run(folder.path(), &["matrix", "c.yaml", "--output", "m.html", "--format", "html"]);
    assert_eq!((ran.code, ran.output.as_str()), (1, ""));
    assert!(ran.errors.contains("chanels") && ran.errors.contains("no matrix was made"), "{}", ran.errors);
    assert!(!folder.path().join("m.html").exists());
}

/// Every word of it is hostile: no format is broken, and none does what it says.
#[test]
fn hostile_words_stay_words() {
    const HOSTILE: &str = "=1+1\u{7}\u{1b}[31m|<script>alert(1)</script>\"',;&[x](javascript:y) `z`\r\n- {{ 7 }}é";
    let ready = builtin("be-federal").unwrap();
    let packs = [&ready.pack];
    let context = Context {
        locale: Locale::of(Language::Fr),
        as_of: day(),
        packs: &packs,
        own_rules: &[],
        fail_on: None,
        folder: Path::new("."),
        colour: false,
        width: None,
    };
    let reading = Reading::of(text("examples/court-of-audit.yaml").as_bytes());
    let report = charter::regulation::judge(reading.value(), &ready.pack, &ready.calendars, day());
    let mut matrix = Matrix::of(&Checked::new(HOSTILE.into(), reading, vec![report]), &context);
    matrix.title.text = HOSTILE.into();
    matrix.organisation.text = HOSTILE.into();
    matrix.organisation.language = "nl".into();
    for area in &mut matrix.areas {
        area.title = HOSTILE.into();
        for row in &mut area.obligations {
            row.title = HOSTILE.into();
            row.asks = HOSTILE.into();
            for place in &mut row.evidence {
                place.route = Some(HOSTILE.into());
                place.says = Some(HOSTILE.into());
            }
            for basis in &mut row.basis {
                basis.cited = HOSTILE.into();
                basis.link = Some("javascript:alert(1)".into());
            }
            row.accepted = Some(Accepted { reason: HOSTILE.into(), owner: HOSTILE.into(), until: "2027-01-31".into() });
        }
    }
    matrix.areas[0].obligations[0].basis[0].link = Some("https://example.be/\"><script>)>|x".into());
    let cells = matrix.areas.iter().map(|area| area.obligations.len()).sum::<usize>();
    for format in FORMATS {
        let written = (format.write)(&matrix, &context).unwrap();
        match format.name {
            "json" => assert_eq!(serde_json::from_str::<Value>(&written).unwrap()["title"]["text"], HOSTILE),
            "csv" => {
                let mut reader = csv::ReaderBuilder::new().from_reader(written.as_bytes());
                let mut rows = 0;
                for row in reader.records().map(Result::unwrap) {
                    rows += 1;
                    assert_eq!(row.len(), 14);
                    assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{row:?}");
                }
                assert_eq!(rows, cells);
                assert!(written.matches("\r\n").count() > rows && written.ends_with("\r\n"));
                assert!(!written.contains("javascript:alert"));
            }
            "html" => {
                assert!(!written.contains("<script") && !written.contains("href=\"javascript"), "{written}");
                assert!(written.contains("constat accepté temporairement") || written.contains("Constat accepté temporairement"));
                assert_eq!(written.matches("<style>").count(), 1);
            }
            "markdown" => {
                let options = pulldown_cmark::Options::all();
                for event in pulldown_cmark::Parser::new_ext(&written, options) {
                    match event {
                        pulldown_cmark::Event::Html(html) | pulldown_cmark::Event::InlineHtml(html) => assert_eq!(&*html, "<br>"),
                        pulldown_cmark::Event::Start(pulldown_cmark::Tag::Link { dest_url, .. }) => {
                            assert!(dest_url.starts_with("https://"), "{dest_url}");
                        }
                        _ => {}
                    }
                }
            }
            _ => assert!(written.chars().all(|character| character == '\n' || !character.is_control()), "{written}"),
        }
    }
}

/// A pack that did not judge is not spoken of.
#[test]
fn without_a_pack_it_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let charter = text("examples/minimal.yaml").replace("country: BE", "country: FR").replace("regulations: [be-federal]", "");
    std::fs::write(folder.path().join("c.yaml"), charter).unwrap();
    for format in FORMATS {
        let ran = run(folder.path(), &["matrix", "c.yaml", "--format", format.name, "--as-of", &Date::to_string(&day())]);
        assert_eq!(ran.code, 0, "{}{}", ran.output, ran.errors);
        assert!(ran.output.contains("It was compared with no regulation pack.") || format.name == "csv", "{}", ran.output);
    }
}
