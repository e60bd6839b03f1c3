//! How an organisation looks: its colours, its typeface, its logos.

pub mod colour;
mod look;
pub mod official;
pub mod palette;
pub mod picture;
mod svg;
pub mod typeface;

use super::escape;
use crate::charter::text::Words;
pub use look::{Look, Shown};
use palette::Palette;
use picture::Picture;
use typeface::{Font, GENERIC};

/// How an organisation looks.
#[derive(Debug, Clone)]
pub struct Brand {
    /// Its colours on light pages and on paper.
    pub light: Palette,
    /// Its colours on dark pages.
    pub dark: Palette,
    /// The typefaces of its web pages, the preferred one first; none for the reader's own.
    pub typeface: Vec<String>,
    /// The typeface of its documents, a file a style; none for the program's own.
    pub fonts: Vec<Font>,
    /// Its logo.
    pub logo: Option<Logo>,
    /// The official logo for complaints.
    pub complaint_logo: Option<Logo>,
}

/// A picture, and what it says to those who do not see it.
#[derive(Debug, Clone)]
pub struct Logo {
    /// The picture.
    pub picture: Picture,
    /// What it says.
    pub alt: Words,
}

impl Default for Brand {
    fn default() -> Brand {
        let (light, dark) = (Palette::LIGHT, Palette::DARK);
        Brand { light, dark, typeface: Vec::new(), fonts: Vec::new(), logo: None, complaint_logo: None }
    }
}

impl Brand {
    /// What the style sheet is told of it; nothing where it is the program's own look.
    pub(super) fn css(&self) -> String {
        let mut css = String::new();
        if (self.light, self.dark) != (Palette::LIGHT, Palette::DARK) {
            css.push_str(&format!("@media screen {{ :root {{ {} }} }}\n", self.light.variables()));
            css.push_str(&format!("@media screen and (prefers-color-scheme: dark) {{ :root {{ {} }} }}\n", self.dark.variables()));
        }
        if !self.typeface.is_empty() {
            let named = |name: &String| if GENERIC.contains(&name.as_str()) { name.clone() } else { escape::css_string(name) };
            css.push_str(&format!("body {{ font-family: {}; }}\n", self.typeface.iter().map(named).collect::<Vec<_>>().join(", ")));
        }
        css
    }
}
