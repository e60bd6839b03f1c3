//! How an organisation looks, as templates are told.

use schemars::JsonSchema;
use serde::Serialize;

use super::picture::Picture;
use super::{Brand, official};
use crate::charter::Charter;
use crate::render::{Request, prose};

/// How an organisation looks, on light pages and on paper.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Look {
    /// The colour of the head of a page.
    pub colour: String,
    /// The colour of the words on it.
    pub on_colour: String,
    /// The colour of headings.
    pub heading: String,
    /// The colour of links.
    pub link: String,
    /// The colour of lines and edges.
    pub accent: String,
    /// The typefaces of documents, the preferred one first.
    pub fonts: Vec<String>,
    /// The organisation's logo.
    pub logo: Option<Shown>,
    /// The official logo for complaints, where the page is a poster about these.
    pub complaint_logo: Option<Shown>,
}

/// A logo on a page in one language.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Shown {
    /// Where the picture is: an address that holds it, or a file beside the document.
    pub src: String,
    /// What it says to those who do not see it.
    pub alt: String,
    /// The language of that, where it is not the page's.
    pub lang: Option<&'static str>,
}

impl Look {
    /// Whether there is a picture in it.
    pub fn has_logo(&self) -> bool {
        self.logo.is_some() || self.complaint_logo.is_some()
    }
}

impl Brand {
    /// The look of a page, each logo where `place` puts it.
    pub(in crate::render) fn look(&self, charter: &Charter, request: &Request<'_>, place: fn(&str, &Picture) -> String) -> Look {
        let shown = |name: &str, logo: &super::Logo| {
            let (alt, of) = logo.alt.best(request.language, charter.drafting_language()).unwrap_or(("", request.language));
            let lang = (of != request.language).then(|| of.tag());
            Shown { src: place(name, &logo.picture), alt: prose::without_controls(alt.trim()), lang }
        };
        let official = self.complaint_logo.as_ref().filter(|_| official::is_shown(request.layout));
        let mut fonts: Vec<String> = self.fonts.iter().map(|font| font.family.clone()).collect();
        fonts.push("Source Sans 3".to_owned());
        fonts.dedup();
        Look {
            colour: self.light.colour.to_string(),
            on_colour: self.light.on_colour.to_string(),
            heading: self.light.heading().to_string(),
            link: self.light.link.to_string(),
            accent: self.light.accent.to_string(),
            fonts,
            logo: self.logo.as_ref().map(|logo| shown("logo", logo)),
            complaint_logo: official.map(|logo| shown("complaint-logo", logo)),
        }
    }
}
