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
fn a_pack_in_the_configuration_judges_as_one_on_the_command_line() {
    let folder = folder(|_| {});
    let asked = run(folder.path(), &["check", "charter.yaml", "--regulations", "pack"]);
    std::fs::write(folder.path().join("charter.toml"), "regulations = [\"pack\"]\n").unwrap();
    let configured = run(folder.path(), &["check", "charter.yaml"]);
    assert_eq!((configured.code, configured.output), (asked.code, asked.output));
    std::fs::remove_file(folder.path().join("pack/acts.yaml")).unwrap();
    let broken = run(folder.path(), &["check", "charter.yaml"]);
    assert_eq!((broken.code, broken.output.as_str()), (2, ""), "{}", broken.errors);
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

/// Looking at a pack: exit code 1 for what is wrong with it, as for a charter; 3 where there is none to look at.
#[test]
fn a_pack_is_looked_at_alone() {
    let folder = folder(|pack| {
        let text = std::fs::read_to_string(pack.join("promises.yaml")).unwrap();
        std::fs::write(pack.join("wrong.yaml"), text.replace("stated: { at", "statd: { at")).unwrap();
    });
    let mut said = String::new();
    for args in [
        &["regulations", "check", "pack"][..],
        &["regulations", "check", "pack", "--lang", "fr"],
        &["regulations", "check", "pack", "--format", "json"],
        &["regulations", "check", "nowhere"],
        &["regulations", "list"],
        &["regulations", "list", "--regulations", "pack"],
        &["regulations", "check", "--help"],
    ] {
        said.push_str(&format!("$ charter {}\n\n{}\n", args.join(" "), shown(&run(folder.path(), args))));
    }
    compare("tests/packs/looked-at.txt", &said);
    for (id, _) in charter::regulation::builtin::PACKS {
        let ran = run(&root(), &["regulations", "check", &format!("regulations/{id}")]);
        assert_eq!(ran.code, 0, "{}", ran.output);
    }
}

/// A pack that was begun is whole at once, and judges; a folder that holds something is left as it is.
#[test]
fn a_pack_is_begun() {
    let folder = folder(|_| {});
    let charter = std::fs::read_to_string(folder.path().join("charter.yaml")).unwrap();
    std::fs::write(folder.path().join("charter.yaml"), charter.replace("service-promise", "our-rules")).unwrap();
    let mut said = String::new();
    for args in [
        &["regulations", "new", "packs/Our Rules"][..],
        &["regulations", "check", "packs/Our Rules"],
        &["check", "charter.yaml", "--regulations", "packs/Our Rules"],
        &["regulations", "new", "packs/Our Rules"],
        &["regulations", "new", ".", "--lang", "nl"],
        &["regulations", "new", "charter.yaml"],
    ] {
        said.push_str(&format!("$ charter {}\n\n{}\n", args.join(" "), shown(&run(folder.path(), args))));
    }
    compare("tests/packs/begun.txt", &said);
    let mut names: Vec<String> =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["charter.yaml", "pack", "packs"]);
}

/// A pack of no country judges only the charters that name it; with it and another, a name is known that one of them knows.
#[test]
fn good_practice_is_asked_for_by_name() {
    let folder = folder(|_| {});
    let charter = std::fs::read_to_string(folder.path().join("charter.yaml")).unwrap();
    let judged_by = |change: &dyn Fn(&str) -> String| {
        std::fs::write(folder.path().join("other.yaml"), change(&charter)).unwrap();
        let ran = run(folder.path(), &["check", "other.yaml", "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&ran.output).unwrap();
        let codes = |key: &str| -> Vec<String> {
            let all = report["charters"][0][key].as_array().unwrap();
            all.iter().filter_map(|one| one["code"].as_str()).map(str::to_owned).collect()
        };
        (codes("verdicts"), codes("findings"))
    };
    let none = |text: &str| text.replace("regulations: [service-promise]\n", "");
    let (verdicts, _) = judged_by(&|text| none(text).replace("country: AU", "country: BE"));
    assert!(verdicts.contains(&"OPN-03".to_owned()) && !verdicts.contains(&"ISO-01".to_owned()));
    let (verdicts, _) = judged_by(&|text| none(text));
    assert_eq!(verdicts, Vec::<String>::new());
    let both = |text: &str, kind: &str| text.replace("[service-promise]", "[be-federal, iso-10001]").replace("[agency]", kind);
    let (verdicts, findings) = judged_by(&|text| both(text, "[federal_public_service]"));
    assert!(verdicts.contains(&"OPN-03".to_owned()) && verdicts.contains(&"ISO-01".to_owned()));
    assert!(!findings.iter().any(|code| code.starts_with("REF-")), "{findings:?}");
    let (_, findings) = judged_by(&|text| both(text, "[public_body]"));
    assert!(findings.contains(&"REF-04".to_owned()), "{findings:?}");
    let (_, findings) = judged_by(&|text| both(text, "[agency]"));
    assert!(findings.contains(&"REF-03".to_owned()), "{findings:?}");
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
