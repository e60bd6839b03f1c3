//! Pages in the look of an organisation.

use std::path::Path;

use crate::prints::{faults, sheets};
use crate::support::{Ran, root, run, text};

/// A folder with a charter, and its look: colours, logos and a typeface.
pub fn dressed() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (from, to) in [
        ("tests/prints/charter.yaml", "charter.yaml"),
        ("tests/looks/charter.toml", "charter.toml"),
        ("tests/looks/logo.svg", "logo.svg"),
        ("charter-templates/default/fonts/SourceSans3-Bold.ttf", "fonts/bold.ttf"),
    ] {
        let to = folder.path().join(to);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(root().join(from), to).unwrap();
    }
    folder
}

fn rendered(folder: &Path, args: &[&str]) -> Ran {
    run(folder, &[&["render", "charter.yaml", "--as-of", "2026-11-23"], args].concat())
}

#[test]
fn a_page_wears_the_look() {
    let folder = dressed();
    let ran = rendered(folder.path(), &["--lang", "fr"]);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    for there in [
        "<img class=\"logo\" src=\"data:image/svg+xml;base64,",
        "alt=\"Service &quot;Démo&quot; &lt;b&gt;\">",
        "; img-src data:\">",
        "@media screen { :root { --band: #7a0019; --on-band: #ffffff; --link: #7a0019; --mark: #f0a800; } }",
        "@media screen and (prefers-color-scheme: dark) { :root { --band: #7a0019; --on-band: #ffffff; --link: #ffb3c0; --mark: #f0a800; } }",
        "body { font-family: \"Flanders \\22 Art\\22  Sans\\3c \\2f style\\3e \", sans-serif; }",
    ] {
        assert!(ran.output.contains(there), "{there}");
    }
    assert_eq!(ran.output.matches("<img").count(), 1, "the logo for complaints is for posters about them");
    let german = rendered(folder.path(), &["--lang", "de"]).output;
    assert!(german.contains("&lt;b&gt;\" lang=\"fr\">"), "an alternative text in another language says in which");
    let plain = run(&root(), &["render", "tests/prints/charter.yaml", "--lang", "fr"]).output;
    assert!(!plain.contains("img-src") && !plain.contains("<img"), "nothing is allowed that is not there");
}

#[test]
fn the_poster_wears_the_official_logo_or_says_that_it_lacks() {
    let folder = dressed();
    let ran = rendered(folder.path(), &["--layout", "complaint-poster", "--lang", "fr"]);
    assert_eq!(ran.output.matches("<img").count(), 2);
    assert!(ran.output.contains("<p class=\"official\"><img") && !ran.errors.contains("PUB-01"), "{}", ran.errors);
    for (format, layout, is_said) in [("html", "complaint-poster", true), ("pdf", "complaint-poster", true), ("html", "full", false)] {
        let args = ["render", "tests/prints/charter.yaml", "--layout", layout, "--format", format, "--lang", "fr"];
        let ran = run(&root(), &[&args[..], &["--output", folder.path().join("out").to_str().unwrap()]].concat());
        assert_eq!((ran.code, ran.errors.contains("remarque[PUB-01]")), (0, is_said), "{format} {layout}: {}", ran.errors);
    }
}

#[test]
fn documents_in_the_look_are_accessible_and_lasting() {
    let folder = dressed();
    for layout in ["full", "complaint-poster", "letter"] {
        let ran = rendered(folder.path(), &["--lang", "nl", "--layout", layout, "--format", "pdf", "--output", "x.pdf"]);
        assert_eq!(ran.code, 0, "{layout}: {}", ran.errors);
        let faults = faults(&std::fs::read(folder.path().join("x.pdf")).unwrap());
        assert!(faults.is_empty(), "{layout}: {faults:#?}");
    }
    let ran = rendered(folder.path(), &["--lang", "nl", "--layout", "complaint-poster", "--format", "typst", "--output", "theme/"]);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    let made = std::fs::read_dir(folder.path().join("theme")).unwrap().next().unwrap().unwrap().path();
    let look: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(made.join("brand.json")).unwrap()).unwrap();
    assert_eq!(look["logo"]["alt"], "Dienst Demo");
    assert_eq!(look["colour"], "#7a0019");
    assert_eq!(std::fs::read_to_string(made.join("complaint-logo.svg")).unwrap(), text("tests/looks/logo.svg"));
    assert!(made.join("fonts/brand-1.ttf").exists());
}

#[test]
fn both_logos_have_room_on_both_papers() {
    let folder = dressed();
    for (paper, name) in [("a3", "demo-service.complaint-poster.fr.pdf"), ("a4", "demo-service.complaint-poster-a4.fr.pdf")] {
        let args = ["--lang", "fr", "--layout", "complaint-poster", "--paper", paper, "--format", "pdf", "--output", "prints/"];
        let ran = rendered(folder.path(), &args);
        assert_eq!(ran.code, 0, "{paper}: {}", ran.errors);
        let pdf = std::fs::read(folder.path().join("prints").join(name)).unwrap();
        assert_eq!((sheets(&pdf), faults(&pdf)), (1, Vec::new()), "{paper}");
    }
}

#[test]
fn a_register_wears_the_look() {
    let folder = dressed();
    let ran = run(folder.path(), &["site", ".", "--output", "out", "--as-of", "2026-11-23"]);
    assert!(folder.path().join("out/charters").is_dir(), "{}", ran.errors);
    let page = std::fs::read_to_string(folder.path().join("out/charters/demo-service.fr.html")).unwrap();
    assert!(page.contains("--band: #7a0019") && page.contains("<img class=\"logo\""), "{page}");
}

#[test]
fn a_file_that_is_no_logo_is_refused_before_it_is_decoded() {
    let folder = dressed();
    std::fs::write(
        folder.path().join("logo.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg'>".to_owned() + &" ".repeat(2_000_000) + "</svg>",
    )
    .unwrap();
    let ran = rendered(folder.path(), &[]);
    assert_eq!(ran.code, 2);
    assert!(ran.errors.contains("larger than 1,024 KiB") && ran.output.is_empty(), "{}", ran.errors);
}

#[cfg(unix)]
#[test]
fn no_link_leads_out_of_the_folder() {
    let (folder, other) = (dressed(), tempfile::tempdir().unwrap());
    std::fs::write(other.path().join("secret.svg"), text("tests/looks/logo.svg")).unwrap();
    std::fs::remove_file(folder.path().join("logo.svg")).unwrap();
    std::os::unix::fs::symlink(other.path().join("secret.svg"), folder.path().join("logo.svg")).unwrap();
    let ran = rendered(folder.path(), &[]);
    assert_eq!(ran.code, 2);
    assert_eq!(ran.errors.matches("lies outside the folder of charter.toml").count(), 2, "{}", ran.errors);
    // A link within the folder is as good as a file.
    std::fs::write(folder.path().join("fonts/real.svg"), text("tests/looks/logo.svg")).unwrap();
    std::fs::remove_file(folder.path().join("logo.svg")).unwrap();
    std::os::unix::fs::symlink("fonts/real.svg", folder.path().join("logo.svg")).unwrap();
    assert_eq!(rendered(folder.path(), &[]).code, 0);
}
