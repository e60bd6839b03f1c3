//! A pack of one's own: what it says of a charter; and what its author reads of every pack that is none, in four languages. A case is
//! the pack of `tests/packs/base` with one thing changed.

use std::path::Path;

use charter::charter::text::Language;

use crate::support::{compare, root, run, shown};

/// A folder with a charter and a pack, which `change` has changed.
fn folder(change: impl FnOnce(&Path)) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("pack");
    std::fs::create_dir(&pack).unwrap();
    std::fs::copy(root().join("tests/packs/charter.yaml"), folder.path().join("charter.yaml")).unwrap();
    for file in crate::support::files("tests/packs/base", "yaml") {
        std::fs::copy(&file, pack.join(file.file_name().unwrap())).unwrap();
    }
    change(&pack);
    folder
}

/// What is said of a charter that a changed pack is to judge: never a verdict.
fn refused(name: &str, change: impl FnOnce(&Path)) {
    let folder = folder(change);
    let mut said = String::new();
    for language in Language::ALL {
        let ran = run(folder.path(), &["check", "charter.yaml", "--regulations", "pack", "--lang", language.tag()]);
        assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{name}: {}", ran.errors);
        said.push_str(&format!("## {}\n\n{}\n", language.tag(), ran.errors));
    }
    compare(format!("tests/packs/{name}.txt"), &said);
}

#[test]
fn a_pack_of_ones_own_judges() {
    let folder = folder(|_| {});
    let mut said = String::new();
    for args in [
        &["check", "charter.yaml", "--regulations", "pack"][..],
        &["--regulations", "pack", "check", "charter.yaml", "--lang", "fr"],
        &["explain", "OUR-01", "--regulations", "pack", "--lang", "nl"],
        &["rules", "--regulations", "pack", "--area", "promises", "--lang", "de"],
        &["check", "charter.yaml"],
        &["check", "charter.yaml", "--regulations", "nowhere"],
        &["check", "charter.yaml", "--regulations", "pack", "--regulations", "pack"],
    ] {
        said.push_str(&format!("$ charter {}\n\n{}\n", args.join(" "), shown(&run(folder.path(), args))));
    }
    compare("tests/packs/used.txt", &said);
}

#[test]
fn words_that_are_wrong() {
    for (name, file, right, wrong) in [
        ("unknown-act", "promises.yaml", "act: manual, article: \"3\"", "act: manul, article: \"3\""),
        ("misspelt-check", "promises.yaml", "stated: { at", "statd: { at"),
        ("unheard-of-check", "promises.yaml", "stated: { at", "forbids: { at"),
        ("missing-language", "promises.yaml", "nl: \"Antwoorden\", ", ""),
        ("no-date", "promises.yaml", "from: 2020-01-01", "from: 2020-02-31"),
        ("unknown-kind-of-body", "promises.yaml", "kind_of_body: [agency]", "kind_of_body: [agency, bureau]"),
        ("duplicate-code", "promises.yaml", "OUR-02", "OUR-01"),
        ("code-of-another-pack", "promises.yaml", "OUR-02", "OPN-03"),
        ("code-of-the-format", "promises.yaml", "OUR-02", "FMT-01"),
        ("id-of-another-pack", "pack.yaml", "id: service-promise", "id: be-federal"),
        (
            "good-example-that-is-none",
            "promises.yaml",
            "within: 5 working days } }\n        bad",
            "within: 9 working days } }\n        bad",
        ),
        ("bad-example-that-is-good", "promises.yaml", "within: 6 working days } }\n        bad", "within: 4 working days } }\n        bad"),
        ("example-that-is-no-charter", "promises.yaml", "organisation: { short_name: DA }", "organisation: { shrt_name: DA }"),
        ("area-that-leads-out", "pack.yaml", "  promises:", "  ../../secrets:"),
        ("area-without-file", "pack.yaml", "  promises:", "  hours: { en: A, fr: B, nl: C, de: D }\n  promises:"),
    ] {
        refused(name, |pack| {
            let text = std::fs::read_to_string(pack.join(file)).unwrap();
            assert!(text.contains(right), "{name}");
            std::fs::write(pack.join(file), text.replacen(right, wrong, 1)).unwrap();
        });
    }
}

/// A regular expression takes linear time or is refused: one that other engines try in 2^40 ways judges at once.
#[test]
fn regular_expressions_that_backtrack_without_end() {
    let with = |pattern: &str, pack: &Path| {
        let text = std::fs::read_to_string(pack.join("promises.yaml")).unwrap();
        let schema = format!("schema: {{ at: organisation.mission, schema: {{ type: string, pattern: '{pattern}' }} }}");
        let text = text.replace("stated: { at: organisation.mission }", &schema);
        let words = "        contradicts: { en: \"Other.\", fr: \"Autre.\", nl: \"Anders.\", de: \"Anders.\" }\n      help";
        let at = text.rfind("      help").unwrap();
        let text = format!("{}{words}{}", &text[..at], &text[at + "      help".len()..]);
        std::fs::write(pack.join("promises.yaml"), text).unwrap();
    };
    refused("look-ahead", |pack| with("^(?=We).*$", pack));
    refused("back-reference", |pack| with("^(.)\\1+$", pack));
    refused("too-large-expression", |pack| with("^((((a{200}){200}){200}){200})$", pack));
    let folder = folder(|pack| with("^([A-Za-z .]+)+$", pack));
    let charter = std::fs::read_to_string(folder.path().join("charter.yaml")).unwrap();
    let hostile = format!("  name: Demo Agency\n  mission: {}1\n", "a".repeat(40_000));
    std::fs::write(folder.path().join("charter.yaml"), charter.replace("  name: Demo Agency\n", &hostile)).unwrap();
    let ran = run(folder.path(), &["check", "charter.yaml", "--regulations", "pack"]);
    assert!(ran.code == 0 && ran.output.contains("warning[OUR-02]"), "{}{}", ran.output, ran.errors);
}

#[test]
fn dates_out_of_order() {
    refused("dates-out-of-order", |pack| {
        let text = std::fs::read_to_string(pack.join("promises.yaml")).unwrap();
        let version = text[text.rfind("    - from: ").unwrap()..].replace("2020-01-01", "2019-01-01");
        std::fs::write(pack.join("promises.yaml"), text + &version).unwrap();
    });
}

#[test]
fn files_that_are_wrong() {
    refused("no-pack-file", |pack| std::fs::remove_file(pack.join("pack.yaml")).unwrap());
    refused("no-acts-file", |pack| std::fs::remove_file(pack.join("acts.yaml")).unwrap());
    refused("empty-folder", |pack| {
        for file in ["pack.yaml", "acts.yaml", "promises.yaml"] {
            std::fs::remove_file(pack.join(file)).unwrap();
        }
    });
    refused("empty-file", |pack| std::fs::write(pack.join("acts.yaml"), "").unwrap());
    refused("not-utf-8", |pack| std::fs::write(pack.join("acts.yaml"), b"manual:\n  kind: guidance\n  note: caf\xe9\n").unwrap());
    refused("too-large", |pack| std::fs::File::create(pack.join("acts.yaml")).unwrap().set_len(20 * 1024 * 1024).unwrap());
    refused("too-many-files", |pack| (0..120).for_each(|at| std::fs::write(pack.join(format!("z{at:03}.yaml")), "[]\n").unwrap()));
    refused("other-ending", |pack| std::fs::rename(pack.join("promises.yaml"), pack.join("promises.yml")).unwrap());
    refused("no-file", |pack| std::fs::create_dir(pack.join("bodies.yaml")).unwrap());
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_of_the_folder() {
    use std::os::unix::fs::symlink;
    refused("link-that-leads-out", |pack| {
        std::fs::rename(pack.join("acts.yaml"), pack.join("../secrets.yaml")).unwrap();
        symlink("../secrets.yaml", pack.join("acts.yaml")).unwrap();
    });
    // A link within the folder, and a folder that is a link itself, are read.
    let folder = folder(|pack| {
        std::fs::rename(pack.join("acts.yaml"), pack.join("register")).unwrap();
        symlink("register", pack.join("acts.yaml")).unwrap();
        symlink("pack", pack.join("../link")).unwrap();
    });
    let ran = run(folder.path(), &["check", "charter.yaml", "--regulations", "link"]);
    assert_eq!((ran.code, ran.errors.as_str()), (0, ""));
}
