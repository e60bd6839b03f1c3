//! Templates of one's own: exported, changed, poured into. Those that are refused stand in `tests/refused`.

use std::path::Path;

use charter::render::CONTEXT;
use charter::render::templates::files::FILES;
use serde_json::Value;

use crate::support::{compare, root, run, text};

fn organisation() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::copy(root().join("examples/complete.yaml"), folder.path().join("charter.yaml")).unwrap();
    std::fs::write(folder.path().join("charter.toml"), "[render]\ntemplates = \"own\"\n").unwrap();
    folder
}

fn rendered(folder: &Path, charter: &str, format: &str) -> Vec<u8> {
    let output = folder.join("out");
    // The shortest layout of a document: each is typeset by the same theme.
    let layout = if format == "pdf" { "letter" } else { "full" };
    let args = ["render", charter, "--format", format, "--layout", layout, "--as-of", "2026-11-23", "--output", output.to_str().unwrap()];
    let ran = run(folder, &args);
    assert_eq!(ran.code, 0, "{format}: {}", ran.errors);
    std::fs::read(output).unwrap()
}

#[test]
fn what_is_exported_makes_the_same_pages() {
    let folder = organisation();
    let exported = run(folder.path(), &["template", "export", "own"]);
    assert_eq!(exported.code, 0, "{}", exported.errors);
    assert!(exported.errors.contains("    [render]\n    templates = \"own\"\n"), "{}", exported.errors);
    for (name, text) in FILES {
        assert_eq!(std::fs::read_to_string(folder.path().join("own").join(name)).unwrap(), text, "{name}");
    }
    let plain = root().join("examples/complete.yaml");
    for format in [
        "html",
        "markdown",
        #[cfg(feature = "pdf")]
        "pdf",
    ] {
        let own = rendered(folder.path(), "charter.yaml", format);
        assert!(own == rendered(folder.path(), plain.to_str().unwrap(), format), "{format}");
    }
}

#[test]
fn nothing_is_overwritten_by_an_export() {
    let folder = organisation();
    std::fs::create_dir(folder.path().join("own")).unwrap();
    std::fs::write(folder.path().join("own/blocks.md"), "mine").unwrap();
    let refused = run(folder.path(), &["template", "export", "own"]);
    assert_eq!(refused.code, 3);
    assert_eq!(refused.errors, "own/blocks.md exists already; nothing was written.\n");
    assert_eq!(std::fs::read_to_string(folder.path().join("own/blocks.md")).unwrap(), "mine");
    assert_eq!(std::fs::read_dir(folder.path().join("own")).unwrap().count(), 1);
}

#[test]
fn one_template_is_enough() {
    let folder = organisation();
    std::fs::create_dir_all(folder.path().join("own/parts")).unwrap();
    let own = |name: &str, text: &str| std::fs::write(folder.path().join("own").join(name), text).unwrap();
    own(
        "charter.md",
        "{% if context != 1 %}{{ throw(message=\"another version\") }}{% endif %}# {{ page.title.text }}\n\n{% include \"parts/end.md\" %}\n",
    );
    own("parts/end.md", "The end of *{{ page.organisation.text }}*.\n");
    own("charter.css", "body { color: #123456; }");
    own(".hidden.html", "{{ broken");
    let markdown = String::from_utf8(rendered(folder.path(), "charter.yaml", "markdown")).unwrap();
    assert_eq!(markdown, "# Charte du client\n\nThe end of *Service public fédéral Exemple*.\n");
    let html = String::from_utf8(rendered(folder.path(), "charter.yaml", "html")).unwrap();
    assert!(html.contains("<style>body { color: #123456; }\n@page") && html.contains("<h2 id=\"contents\">"));
}

#[cfg(unix)]
#[test]
fn no_link_leads_out_of_the_folder() {
    let folder = organisation();
    std::fs::create_dir(folder.path().join("own")).unwrap();
    std::os::unix::fs::symlink(folder.path().join("charter.yaml"), folder.path().join("own/charter.md")).unwrap();
    let ran = run(folder.path(), &["render", "charter.yaml", "--format", "markdown"]);
    assert_eq!((ran.code, ran.output.as_str()), (2, ""));
    assert!(ran.errors.contains("charter.md is a link that leads out of the folder of templates"), "{}", ran.errors);
    // Nor does a link to the folder itself go round for ever.
    std::fs::remove_file(folder.path().join("own/charter.md")).unwrap();
    std::os::unix::fs::symlink(".", folder.path().join("own/again")).unwrap();
    assert_eq!(run(folder.path(), &["render", "charter.yaml", "--format", "markdown"]).code, 0);
}

/// What a property is, in the words of the manual.
fn kind(property: &Value) -> String {
    if let Some(name) = property["$ref"].as_str() {
        let name = name.rsplit('/').next().unwrap();
        return format!("[{name}](#{})", name.to_lowercase());
    }
    match property["type"].as_str() {
        Some("array") => format!("list of {}", kind(&property["items"])),
        Some("integer") => "number".to_owned(),
        Some(other) => other.to_owned(),
        None => property["const"].as_str().map(|word| format!("`{word}`")).unwrap_or_default(),
    }
}

fn table(shape: &Value) -> String {
    let mut table = String::from("\n| Name | What it is | What it says |\n|---|---|---|\n");
    let required = shape["required"].as_array().cloned().unwrap_or_default();
    for (name, property) in shape["properties"].as_object().unwrap() {
        let may_lack = if required.iter().any(|one| one == name.as_str()) { "" } else { " or nothing" };
        let about = property["description"].as_str().unwrap_or_default().replace('\n', " ");
        table.push_str(&format!("| `{name}` | {}{may_lack} | {about} |\n", kind(property)));
    }
    table
}

/// One thing that has properties, words, or is one of several things.
fn shape(shape: &Value) -> String {
    let about = shape["description"].as_str().unwrap_or_default();
    let mut text = format!("\n{about}\n");
    if shape.get("properties").is_some() {
        text.push_str(&table(shape));
    }
    for variant in shape["oneOf"].as_array().into_iter().flatten() {
        let is = variant["properties"]["is"]["const"].as_str().unwrap_or_default();
        text.push_str(&format!("\n`is` = `{is}`: {}\n{}", variant["description"].as_str().unwrap_or_default(), table(variant)));
    }
    text
}

#[test]
fn the_manual_says_what_a_template_is_given() {
    let schema: Value = serde_json::from_str(&text("schemas/template.schema.json")).unwrap();
    let mut page = format!(
        "# What a template is given\n\nMade from the types of the program; `charter schema template` prints it as a JSON Schema. This is version {CONTEXT} of it, which a\ntemplate finds in `context`: a name that is changed or taken away makes it grow, a name that is added does not. A template of HTML or\nMarkdown is given all that stands in the first table. A Typst theme finds `page` in the file `page.json` and `brand` in `brand.json`.\n"
    );
    page.push_str(&table(&schema));
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        page.push_str(&format!("\n## {name}\n{}", shape(definition)));
    }
    compare("docs/src/template-context.md", &page);
}
