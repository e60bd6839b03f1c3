//! Pages of HTML, whole or as a part of another one, and Markdown.

use base64::Engine;
use schemars::JsonSchema;
use serde::Serialize;
use sha2::Digest;

use super::brand::Look;
use super::brand::picture::Picture;
use super::{Broken, Layout, Made, Page, Request, Templates};
use crate::charter::Charter;

/// What offers to print a page. It is all that ever runs on one.
const SCRIPT: &str = include_str!("../../charter-templates/default/print.js").trim_ascii();

/// The version of what templates are given: it grows when something in it is renamed, moved or taken away.
pub const CONTEXT: u32 = 1;

/// What a template of HTML or Markdown is given.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "What a template is given")]
pub struct Given<'run> {
    /// The version of all this.
    pub context: u32,
    /// What is shown of the charter.
    pub page: &'run Page,
    /// How the organisation looks.
    pub brand: Look,
    /// The style sheet, with the organisation's colours.
    pub css: String,
    /// What offers to print the page: the only script that may run on it.
    pub script: &'static str,
    /// The charter as linked data, for the element that holds it; none where the layout shows only a part of it.
    pub data: Option<&'run str>,
    /// The content security policy of the page: what it may load and run.
    pub policy: String,
    /// The level of the title of a part of another page, from 1 to 3; a whole page has 1.
    pub title_level: usize,
}

/// The content security policy of a page that is whole in itself: nothing is loaded, nothing runs, only this style sheet applies, and
/// forms go where `forms` says.
pub fn policy(css: &str, forms: &str) -> String {
    format!("default-src 'none'; style-src {}; base-uri 'none'; form-action {forms}", hash(css))
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(text.as_bytes())))
}

/// The same for a page that may print itself, holds data and shows logos.
fn policy_of(page: &Page, brand: &Look, css: &str, data: Option<&str>) -> String {
    // A form that is sent by mail is the only thing that leaves a page.
    let forms = if page.has_form() { "mailto:" } else { "'none'" };
    let pictures = if brand.has_logo() { "; img-src data:" } else { "" };
    // Data is never run, and needs no leave; some that check pages ask for it nevertheless.
    let scripts: Vec<String> = [Some(SCRIPT), data].into_iter().flatten().map(hash).collect();
    format!("{}; script-src {}{pictures}", policy(css, forms), scripts.join(" "))
}

fn given<'run>(charter: &Charter, request: &Request<'run>, templates: &Templates, page: &'run Page) -> Given<'run> {
    let brand = templates.brand.look(charter, request, |_, picture: &Picture| picture.address());
    let css = templates.css(&page.running_title);
    let data = (request.layout.name == Layout::FULL.name).then(|| request.data.embedded(charter, request));
    let policy = policy_of(page, &brand, &css, data);
    Given { context: CONTEXT, page, policy, brand, css, script: SCRIPT, data, title_level: 1 }
}

/// As HTML.
pub(super) fn html(charter: &Charter, request: &Request<'_>, templates: &Templates) -> Result<Made, Broken> {
    let page = Page::of(charter, request);
    Ok(Made::File(templates.fill("charter.html", &given(charter, request, templates, &page))?.into_bytes()))
}

/// As a part of another page of HTML: no head, no style, and no anchor that another part could have.
pub(super) fn fragment(charter: &Charter, request: &Request<'_>, templates: &Templates) -> Result<Made, Broken> {
    let mut page = Page::of(charter, request);
    page.prefix(&format!("{}-", charter.id.0));
    let given = Given { title_level: templates.title_level, ..given(charter, request, templates, &page) };
    Ok(Made::File(templates.fill("fragment.html", &given)?.into_bytes()))
}

/// As Markdown.
pub(super) fn markdown(charter: &Charter, request: &Request<'_>, templates: &Templates) -> Result<Made, Broken> {
    let page = Page::of(charter, request);
    Ok(Made::File(templates.fill("charter.md", &given(charter, request, templates, &page))?.into_bytes()))
}
