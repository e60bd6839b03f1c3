//! A register of many charters: its files, what is said of charters that are not in it, and whose files it touches.

use std::collections::BTreeMap;
use std::path::Path;

use charter::charter::text::Language;
use serde_json::Value;

use crate::support::{Ran, compare, root, run, run_with, shown, text};

/// The files below a folder, by their path there.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(folder: &Path, below: &str, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let name = format!("{below}{}", entry.file_name().to_str().unwrap());
            if entry.path().is_dir() {
                walk(&entry.path(), &format!("{name}/"), found);
            } else {
                found.insert(name, std::fs::read(entry.path()).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, "", &mut found);
    found
}

fn site(folder: &Path, args: &[&str]) -> Ran {
    run(folder, &[&["site"], args].concat())
}

/// A folder with two charters in it.
fn register() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["fps-finance", "minimal"] {
        std::fs::create_dir_all(folder.path().join("charters")).unwrap();
        std::fs::write(folder.path().join(format!("charters/{name}.yaml")), text(format!("examples/{name}.yaml"))).unwrap();
    }
    folder
}

#[test]
fn a_register_reads_as_expected() {
    let folder = register();
    let ran = site(folder.path(), &["charters", "--output", "out", "--base-url", "https://charters.example.be"]);
    assert_eq!((ran.code, ran.output.as_str(), ran.errors.as_str()), (0, "", "2 charters published in out.\n"));
    let files = tree(&folder.path().join("out"));
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    compare("tests/site/files.txt", &(names.join("\n") + "\n"));
    for name in [
        "index.fr.html",
        "services.nl.html",
        "languages.de.html",
        "index.html",
        "search.en.json",
        "feed.en.xml",
        "catalogue.jsonld",
        "badges/fps-finance.fr.svg",
    ] {
        let seen = String::from_utf8(files[name].clone()).unwrap();
        // All pages share one style sheet.
        let seen = match (seen.split_once("<style>"), seen.split_once("</style>")) {
            (Some((before, _)), Some((_, after))) => {
                let (head, rest) = before.split_once("sha256-").unwrap();
                format!("{head}sha256-…&{}<style>…</style>{after}", rest.split_once('&').unwrap().1)
            }
            _ => seen,
        };
        compare(Path::new("tests/site").join(name.replace('/', "-")), &seen);
    }
}

/// Every link of every page leads to a file of the site, and to a place in it.
#[test]
fn every_link_leads_somewhere() {
    let folder = tempfile::tempdir().unwrap();
    let examples = root().join("examples");
    assert_eq!(site(folder.path(), &[examples.to_str().unwrap(), "--output", "out"]).code, 0);
    let files = tree(&folder.path().join("out"));
    let mut count = 0;
    for (name, bytes) in &files {
        let text = String::from_utf8_lossy(bytes);
        let home = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        for attribute in [" href=\"", " src=\"", "\"href\":\"", "\"contentUrl\": \""] {
            for link in text.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()) {
                if link.contains(':') || (home == "charters" && name.ends_with(".jsonld")) {
                    continue;
                }
                let (path, place) = link.split_once('#').unwrap_or((link, ""));
                let path = match path.strip_prefix("../") {
                    Some(above) => above.to_owned(),
                    None if path.is_empty() => name.clone(),
                    None if home.is_empty() => path.to_owned(),
                    None => format!("{home}/{path}"),
                };
                let there = files.get(&path).unwrap_or_else(|| panic!("{name} leads to {link}"));
                let there = String::from_utf8_lossy(there);
                assert!(place.is_empty() || there.contains(&format!(" id=\"{place}\"")), "{name} leads to {link}");
                count += 1;
            }
        }
    }
    assert!(count > 1000, "{count}");
}

/// The numbers of a badge are those of the matrix, and it never says that a body complies.
#[test]
fn a_badge_counts_what_the_matrix_counts() {
    let folder = register();
    assert_eq!(site(folder.path(), &["charters", "--output", "out"]).code, 0);
    for language in Language::ALL {
        let tag = language.tag();
        let matrix = run(folder.path(), &["matrix", "charters/fps-finance.yaml", "--format", "json", "--lang", tag, "--fail-on", "never"]);
        let counts = serde_json::from_str::<Value>(&matrix.output).unwrap()["counts"].clone();
        let badge = std::fs::read_to_string(folder.path().join(format!("out/badges/fps-finance.{tag}.svg"))).unwrap();
        for verdict in ["stated", "silent", "contradicts"] {
            let (_, shown) = badge.split_once(&format!("#verdict-{verdict}\" target=\"_top\"><text")).unwrap();
            let shown = shown.split_once('>').unwrap().1;
            assert!(shown.starts_with(&format!("{} ", counts[verdict])), "{tag} {verdict}: {shown}");
        }
        for word in ["compliant", "conforme", "konform", "conform"] {
            assert!(!badge.to_lowercase().contains(word), "{badge}");
        }
    }
}

#[test]
fn what_is_not_published_is_said() {
    let folder = register();
    std::fs::write(folder.path().join("charters/a-broken.yaml"), "format: 1\nid: broken\nchanels: []\n").unwrap();
    std::fs::write(folder.path().join("charters/same.yaml"), text("examples/minimal.yaml")).unwrap();
    compare("tests/site/left-out.txt", &shown(&site(folder.path(), &["charters", "--output", "out", "--lang", "fr"])));
    let files = tree(&folder.path().join("out"));
    assert!(!files.keys().any(|name| name.contains("broken")) && files.contains_key("charters/fps-finance.fr.html"));
    let ran = site(folder.path(), &["charters/a-broken.yaml", "--output", "other"]);
    assert_eq!(ran.code, 1);
    assert!(ran.errors.ends_with("Nothing was published.\n") && !folder.path().join("other").exists(), "{}", ran.errors);
}

#[test]
fn only_files_of_its_own_are_touched() {
    let folder = register();
    let out = folder.path().join("out");
    let make = || site(folder.path(), &["charters", "--output", "out"]);
    std::fs::create_dir(&out).unwrap();
    assert_eq!(make().code, 0, "an empty folder is taken");
    let first = tree(&out);
    assert_eq!(make().code, 0);
    assert_eq!(first, tree(&out), "equal input gives equal bytes");

    // What somebody puts beside stays; what is no longer made goes.
    std::fs::write(out.join("CNAME"), "charters.example.be").unwrap();
    std::fs::rename(folder.path().join("charters/minimal.yaml"), folder.path().join("minimal.yaml")).unwrap();
    assert_eq!(make().code, 0);
    let second = tree(&out);
    assert!(
        second.contains_key("CNAME") && !second.keys().any(|name| name.contains("demo") || name.contains("minimal")),
        "{:?}",
        second.keys()
    );

    // What somebody changed is not overwritten, and nothing else is.
    std::fs::write(out.join("index.fr.html"), "mine").unwrap();
    std::fs::rename(folder.path().join("minimal.yaml"), folder.path().join("charters/minimal.yaml")).unwrap();
    let ran = make();
    assert_eq!(ran.code, 3);
    assert!(ran.errors.contains("out/index.fr.html"), "{}", ran.errors);
    let third = tree(&out);
    assert_eq!(third.get("index.fr.html").unwrap(), b"mine");
    assert_eq!(third.len(), second.len());

    // A folder of somebody else, a file, and a list that leads out of its folder.
    assert_eq!(site(folder.path(), &["charters", "--output", "charters"]).code, 3);
    assert_eq!(site(folder.path(), &["charters", "--output", "charters/minimal.yaml"]).code, 3);
    std::fs::create_dir(folder.path().join("evil")).unwrap();
    let minimal = folder.path().join("charters/minimal.yaml");
    let print = "0".repeat(64);
    std::fs::write(folder.path().join("evil/.charter-site"), format!("{print}  ../charters/minimal.yaml\n")).unwrap();
    assert_eq!(site(folder.path(), &["charters", "--output", "evil"]).code, 3);
    assert!(minimal.exists());
    let left: Vec<String> =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert!(!left.iter().any(|name| name.ends_with(".tmp")), "{left:?}");
}

#[test]
fn wrong_usage_is_told() {
    let folder = register();
    for args in [
        &["site"][..],
        &["site", "-"],
        &["site", "charters", "--base-url", "charters.example.be"],
        &["site", "charters", "--base-url", "https://a.be/\"><script>"],
        &["site", "charters/*.toml"],
        &["site", "charters", "--as-of", "tomorrow"],
    ] {
        let ran = run(folder.path(), args);
        assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{args:?}: {}", ran.errors);
    }
    assert!(!folder.path().join("site").exists());
}

/// Hostile words come out as words in every file of the site.
#[test]
fn hostile_words_stay_words() {
    let folder = tempfile::tempdir().unwrap();
    let hostile = "\"</script></title><script>alert(1)</script>&amp; <svg onload=x> ]]>\u{202e} ' {{ 7777 * 7 }}";
    let quoted = serde_json::to_string(hostile).unwrap();
    let charter = format!(
        "format: 1\nid: hostile\nlanguages: [fr]\ntitle: {quoted}\norganisation: {{ name: {quoted}, country: BE }}\n\
         validity: {{ version: {quoted}, adopted: 2026-01-01 }}\nservices: [{{ id: a, name: {quoted} }}]\n"
    );
    std::fs::write(folder.path().join("c.yaml"), charter).unwrap();
    let ran = run_with(folder.path(), &["site", "c.yaml", "--output", "out"], b"", |_| {});
    assert_eq!(ran.code, 0, "{}", ran.errors);
    for (name, bytes) in tree(&folder.path().join("out")) {
        let text = String::from_utf8(bytes).unwrap();
        assert!(!text.contains("<script>alert") || name.ends_with("json"), "{name}");
        assert!(!text.contains("<svg onload") || name.ends_with("json"), "{name}");
        assert!(!text.contains("54439"), "{name}");
        if name.ends_with("json") || name.ends_with("jsonld") {
            serde_json::from_str::<Value>(&text).unwrap();
        }
        if name.starts_with("feed.") {
            assert_eq!(text.matches("<entry>").count(), 1);
        }
    }
}
