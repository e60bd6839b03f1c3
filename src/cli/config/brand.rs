//! The look of an organisation, as `charter.toml` states it.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::charter::text::Text;
use crate::finding::{Arg, Finding, Level, Message, Place};
use crate::render::brand::colour::Colour;
use crate::render::brand::palette::{LEAST, Palette};
use crate::source::route::Route;

/// The look of an organisation.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BrandFile {
    /// The colour of the head of a page.
    pub colour: Option<Shade>,
    /// The colour of the words on it; without it white or black, whichever can be read.
    pub on_colour: Option<Shade>,
    /// The colour of links.
    pub link: Option<Shade>,
    /// The colour of lines and edges, which carry no meaning.
    pub accent: Option<Shade>,
    /// The typefaces of web pages, the preferred one first, such as `["Flanders Art Sans", "Arial", "sans-serif"]`.
    pub typeface: Vec<String>,
    /// The typeface of documents: TrueType or OpenType files, one a style, from the folder of this file.
    pub font_files: Vec<String>,
    /// The logo.
    pub logo: Option<LogoFile>,
    /// The official logo for complaints, on posters about these.
    pub complaint_logo: Option<LogoFile>,
}

/// A colour for all pages, or one for light and one for dark pages.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Shade {
    /// For all pages.
    All(Colour),
    /// For light and for dark pages.
    Each(Shades),
}

/// A colour for light and one for dark pages.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
pub struct Shades {
    /// On light pages, and on paper.
    pub light: Colour,
    /// On dark pages.
    pub dark: Colour,
}

/// A picture, and what it says to those who do not see it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct LogoFile {
    /// An SVG, PNG or JPEG file, from the folder of this file.
    pub file: String,
    /// What it says, for those who do not see it.
    pub alt: Text,
}

impl Shade {
    fn on(self, is_dark: bool) -> Colour {
        match self {
            Shade::All(colour) => colour,
            Shade::Each(Shades { light, .. }) if !is_dark => light,
            Shade::Each(Shades { dark, .. }) => dark,
        }
    }
}

impl BrandFile {
    /// Its colours on light or on dark pages.
    pub(super) fn palette(&self, is_dark: bool) -> Palette {
        let own = if is_dark { Palette::DARK } else { Palette::LIGHT };
        let given = |shade: Option<Shade>| shade.map(|shade| shade.on(is_dark));
        let colour = given(self.colour);
        let on_colour = given(self.on_colour).or_else(|| colour.map(Palette::words_on));
        Palette {
            colour: colour.unwrap_or(own.colour),
            on_colour: on_colour.unwrap_or(own.on_colour),
            link: given(self.link).unwrap_or(own.link),
            accent: given(self.accent).unwrap_or(own.accent),
        }
    }

    /// A finding for each of its colours that cannot be read.
    pub(super) fn faint(&self) -> Vec<Finding> {
        let of = |is_dark: bool| self.palette(is_dark).faint(is_dark).into_iter().map(move |faint| (is_dark, faint));
        let findings = of(false).chain(of(true)).map(|(is_dark, faint)| {
            // The ratio is cut, not rounded: 4.499 is not 4.5.
            let ratio = (faint.words.contrast(faint.ground) * 100.0).floor() / 100.0;
            let args = vec![
                ("words", faint.words.to_string().into()),
                ("ground", faint.ground.to_string().into()),
                ("ratio", Arg::Number(ratio)),
                ("least", Arg::Number(LEAST)),
            ];
            let message = Message::own(if is_dark { "brand-faint-dark" } else { "brand-faint-light" }, args);
            let mut finding = Finding::new("CFG-03", Level::Error, message, Place::Value(self.place(faint.key, is_dark)));
            finding.help = Some(Message::own("help-brand-faint", Vec::new()));
            finding
        });
        findings.collect()
    }

    fn place(&self, key: &str, is_dark: bool) -> Route {
        let route = Route::root().key("render").key("brand");
        let (key, shade) = match key {
            "link" => ("link", self.link),
            _ if self.on_colour.is_none() => ("colour", self.colour),
            _ => ("on_colour", self.on_colour),
        };
        match shade {
            Some(Shade::Each(_)) => route.key(key).key(if is_dark { "dark" } else { "light" }),
            _ => route.key(key),
        }
    }
}
