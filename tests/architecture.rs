//! The house as ARCHITECTURE.md describes it.

use crate::support::{files, root};

/// The modules from left to right; a module uses only those to its left.
const ORDER: [&str; 15] = [
    "source",
    "time",
    "finding",
    "charter",
    "check",
    "regulation",
    "acceptance",
    "language",
    "lint",
    "fix",
    "render",
    "report",
    "site",
    "lsp",
    "cli",
];

fn sources() -> Vec<(String, String)> {
    let of = |path: &std::path::PathBuf| path.strip_prefix(root().join("src")).unwrap().to_str().unwrap().replace('\\', "/");
    files("src", "rs").iter().map(|path| (of(path), std::fs::read_to_string(path).unwrap())).collect()
}

fn module(path: &str) -> &str {
    path.split(['/', '.']).next().unwrap()
}

#[test]
fn imports_run_one_way() {
    let at = |name: &str| ORDER.iter().position(|module| *module == name);
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let Some(own) = at(module(&path)) else { continue };
        for line in text.lines().map(str::trim_start).filter(|line| !line.starts_with("//")) {
            for used in line.split("crate::").skip(1).filter_map(|rest| rest.split([':', ';', ',', '{', '}', ' ', ')']).next()) {
                if at(used).is_some_and(|used| used > own) {
                    wrong.push(format!("{path}: {line}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_module_stands_in_the_order() {
    for (path, _) in sources() {
        let name = module(&path);
        assert!(ORDER.contains(&name) || ["lib", "main"].contains(&name), "{path}");
    }
}

#[test]
fn only_the_command_touches_the_world() {
    const WORLD: [&str; 8] =
        ["std::fs", "std::env", "std::net", "std::process", "std::io::stdin", "std::io::stdout", "std::io::stderr", "::now("];
    for (path, text) in sources().into_iter().filter(|(path, _)| !["cli", "main"].contains(&module(path))) {
        for word in WORLD {
            assert!(!text.contains(word), "{path} names {word}");
        }
    }
}

#[test]
fn libraries_stay_in_their_rooms() {
    for (library, rooms) in [
        ("granit_parser", &["source"][..]),
        ("clap", &["cli"]),
        ("inquire", &["cli"]),
        ("notify", &["cli"]),
        ("httparse", &["cli"]),
        ("ureq", &["cli"]),
        ("url", &["cli"]),
        ("tera", &["render"]),
        ("typst_pdf", &["render"]),
        ("qrcode", &["render"]),
        ("quick_xml", &["render"]),
        ("zip", &["render"]),
        ("pulldown_cmark_to_cmark", &["render"]),
        ("annotate_snippets", &["report"]),
        ("fluent_bundle", &["language"]),
        ("icu_datetime", &["language"]),
        ("opening_hours", &["charter"]),
        ("chrono", &["charter"]),
        ("compact_calendar", &["charter"]),
    ] {
        for (path, text) in sources().into_iter().filter(|(path, _)| !rooms.contains(&module(path))) {
            assert!(
                !text.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(&format!("{library}::"))),
                "{path} names {library}"
            );
        }
    }
}

/// A legal number stands in a pack, never in code.
#[test]
fn no_module_knows_a_law() {
    for (path, text) in sources() {
        for word in ["1994-04-11", "be-federal/", "2016/679", "EN 301 549"] {
            let named = text.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(word));
            assert!(!named || path == "regulation/builtin.rs" || path.starts_with("charter/"), "{path} names {word}");
        }
    }
}
