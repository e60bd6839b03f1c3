//! The templates that pages are poured into.

use base64::Engine;
use sha2::Digest;
use tera::{Context, Tera};

use super::{Made, Page, Request, escape};
use crate::charter::Charter;

/// Templates, read once for all pages.
pub struct Templates {
    html: Tera,
    markdown: Tera,
}

/// A document that cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    /// A template that cannot be read, or does not fit the page; with the place in it where that is known.
    #[error("{0}")]
    Template(String),
    /// This program was built without the format.
    #[error("built without PDF")]
    WithoutPdf,
}

const HTML: [(&str, &str); 5] = [
    ("blocks.html", include_str!("../../charter-templates/default/blocks.html")),
    ("charter.html", include_str!("../../charter-templates/default/charter.html")),
    ("matrix.html", include_str!("../../charter-templates/default/matrix.html")),
    ("register.html", include_str!("../../charter-templates/default/register.html")),
    ("welcome.html", include_str!("../../charter-templates/default/welcome.html")),
];
const MARKDOWN: [(&str, &str); 3] = [
    ("blocks.md", include_str!("../../charter-templates/default/blocks.md")),
    ("charter.md", include_str!("../../charter-templates/default/charter.md")),
    ("matrix.md", include_str!("../../charter-templates/default/matrix.md")),
];
const CSS: &str = include_str!("../../charter-templates/default/charter.css");
const MATRIX_CSS: &str = include_str!("../../charter-templates/default/matrix.css");
const REGISTER_CSS: &str = include_str!("../../charter-templates/default/register.css");

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

    /// The page of a report, in the template of this name; `running_title` stands above every printed sheet.
    ///
    /// # Errors
    /// Where the template does not fit the page.
    pub fn pour(&self, template: &str, page: &impl serde::Serialize, running_title: &str) -> Result<String, Broken> {
        self.styled(template, page, &[CSS, MATRIX_CSS], running_title, "'none'")
    }

    /// A page of a register, which may run the script beside it and read the index that the script searches.
    ///
    /// # Errors
    /// Where the template does not fit the page.
    pub fn pour_register(&self, template: &str, page: &impl serde::Serialize, running_title: &str) -> Result<String, Broken> {
        self.styled(template, page, &[CSS, REGISTER_CSS], running_title, "'none'; script-src 'self'; connect-src 'self'")
    }

    fn styled(
        &self,
        template: &str,
        page: &impl serde::Serialize,
        css: &[&str],
        running_title: &str,
        forms: &str,
    ) -> Result<String, Broken> {
        let running = format!("@page {{ @top-left {{ content: {}; }} }}", escape::css_string(running_title));
        let css = [css, &[&running]].concat().join("\n");
        let mut context = Context::new();
        context.insert("page", page);
        context.insert("policy", &policy(&css, forms));
        context.insert("css", &css);
        if template.ends_with(".md") {
            return Ok(tidy(&self.markdown.render(template, &context).map_err(broken)?));
        }
        self.html.render(template, &context).map_err(broken)
    }
}

/// The content security policy of a page that is whole in itself: nothing is loaded, nothing runs, only this style sheet applies, and
/// forms go where `forms` says.
pub fn policy(css: &str, forms: &str) -> String {
    let hash = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(css.as_bytes()));
    format!("default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action {forms}")
}

fn pour(templates: &Templates, template: &str, page: &Page) -> Result<String, Broken> {
    // A form that is sent by mail is the only thing that leaves a page.
    let forms = if page.has_form() { "mailto:" } else { "'none'" };
    templates.styled(template, page, &[CSS], &page.running_title, forms)
}

/// As HTML.
pub(super) fn html(charter: &Charter, request: &Request<'_>, templates: &Templates) -> Result<Made, Broken> {
    let text = pour(templates, "charter.html", &Page::of(charter, request))?;
    Ok(Made::File(text.into_bytes()))
}

/// As Markdown.
pub(super) fn markdown(charter: &Charter, request: &Request<'_>, templates: &Templates) -> Result<Made, Broken> {
    let text = pour(templates, "charter.md", &Page::of(charter, request))?;
    Ok(Made::File(text.into_bytes()))
}

fn broken(error: tera::Error) -> Broken {
    Broken::Template(error.to_string())
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
