//! The templates that pages are poured into.

use base64::Engine;
use sha2::Digest;
use tera::{Context, Tera};

use super::{Format, Page, escape};

/// Templates, read once for all pages.
pub struct Templates {
    html: Tera,
    markdown: Tera,
}

/// A template that cannot be read, or does not fit the page.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Broken(String);

const HTML: [(&str, &str); 3] = [
    ("blocks.html", include_str!("../../charter-templates/default/blocks.html")),
    ("charter.html", include_str!("../../charter-templates/default/charter.html")),
    ("matrix.html", include_str!("../../charter-templates/default/matrix.html")),
];
const MARKDOWN: [(&str, &str); 3] = [
    ("blocks.md", include_str!("../../charter-templates/default/blocks.md")),
    ("charter.md", include_str!("../../charter-templates/default/charter.md")),
    ("matrix.md", include_str!("../../charter-templates/default/matrix.md")),
];
const CSS: &str = include_str!("../../charter-templates/default/charter.css");
const MATRIX_CSS: &str = include_str!("../../charter-templates/default/matrix.css");

impl Templates {
    /// The templates of the program.
    ///
    /// # Errors
    /// Where one of them cannot be read.
    pub fn builtin() -> Result<Templates, Broken> {
        let mut html = Tera::default();
        html.autoescape_on([".html"]);
        html.add_raw_templates(HTML).map_err(broken)?;
        let mut markdown = Tera::default();
        markdown.autoescape_on([".md"]);
        markdown.set_escape_fn(escape::write_markdown);
        markdown.register_filter("address", |link: &str, _: tera::Kwargs, _: &tera::State| escape::href(link));
        markdown.add_raw_templates(MARKDOWN).map_err(broken)?;
        Ok(Templates { html, markdown })
    }

    pub(super) fn fill(&self, format: &Format, page: &Page) -> Result<String, Broken> {
        let mut context = Context::new();
        context.insert("page", page);
        context.insert("css", CSS);
        context.insert("running_title", &escape::css_string(&page.running_title));
        let engine = if format.template.ends_with(".md") { &self.markdown } else { &self.html };
        let text = engine.render(format.template, &context).map_err(broken)?;
        Ok(if format.template.ends_with(".md") { tidy(&text) } else { text })
    }
}

impl Templates {
    /// The page of a report, in the template of this name; `running_title` stands above every printed sheet.
    ///
    /// # Errors
    /// Where the template does not fit the page.
    pub fn pour(&self, template: &str, page: &impl serde::Serialize, running_title: &str) -> Result<String, Broken> {
        let running = format!("@page {{ @top-left {{ content: {}; }} }}", escape::css_string(running_title));
        let css = [CSS, MATRIX_CSS, &running].join("\n");
        let mut context = Context::new();
        context.insert("page", page);
        context.insert("policy", &policy(&css));
        context.insert("css", &css);
        if template.ends_with(".md") {
            return Ok(tidy(&self.markdown.render(template, &context).map_err(broken)?));
        }
        self.html.render(template, &context).map_err(broken)
    }
}

/// The content security policy of a page that is whole in itself: nothing is loaded, nothing runs, and only this style sheet applies.
fn policy(css: &str) -> String {
    let hash = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(css.as_bytes()));
    format!("default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")
}

fn broken(error: tera::Error) -> Broken {
    Broken(error.to_string())
}

/// Never more than one empty line, no blanks at the end of a line, one line break at the end of the file.
fn tidy(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut empty = true;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() {
            if !empty {
                written.push('\n');
            }
            empty = true;
        } else {
            written.push_str(line);
            written.push('\n');
            empty = false;
        }
    }
    written.truncate(written.trim_end().len());
    written.push('\n');
    written
}
