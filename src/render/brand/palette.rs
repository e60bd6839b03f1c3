//! The colours of an organisation on light and on dark pages, and which of them cannot be told apart.

use super::colour::Colour;

/// The colours of an organisation on one kind of page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// The head of a page, and buttons.
    pub colour: Colour,
    /// The words on it.
    pub on_colour: Colour,
    /// Words that lead somewhere.
    pub link: Colour,
    /// Lines and edges that carry no meaning.
    pub accent: Colour,
}

/// What words stand on: the paper, a tinted box, a message.
struct Grounds([Colour; 3]);

const LIGHT: (Palette, Grounds) = (
    Palette { colour: Colour::of(0x16325c), on_colour: Colour::of(0xffffff), link: Colour::of(0x0b4fa8), accent: Colour::of(0xb8860b) },
    Grounds([Colour::of(0xffffff), Colour::of(0xf3f5f9), Colour::of(0xfff5d6)]),
);
const DARK: (Palette, Grounds) = (
    Palette { colour: Colour::of(0x0c1a31), on_colour: Colour::of(0xf2f5fa), link: Colour::of(0x8fbcff), accent: Colour::of(0xe3b341) },
    Grounds([Colour::of(0x12161d), Colour::of(0x1b212b), Colour::of(0x3a3115)]),
);

/// What WCAG asks of words, level AA.
pub const LEAST: f64 = 4.5;
/// The ink of a document.
const INK: Colour = Colour::of(0x1d2430);

/// Two colours that cannot be told apart well enough.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Faint {
    /// The words: `on_colour`, `link`.
    pub key: &'static str,
    /// Their colour.
    pub words: Colour,
    /// What they stand on.
    pub ground: Colour,
}

impl Palette {
    /// The program's own, on light pages.
    pub const LIGHT: Palette = LIGHT.0;
    /// The program's own, on dark pages.
    pub const DARK: Palette = DARK.0;

    /// Words that can be read on the colour: white where that can be, else black.
    pub fn words_on(colour: Colour) -> Colour {
        let (white, black) = (Colour::of(0xffffff), Colour::of(0));
        if white.contrast(colour) >= LEAST { white } else { black }
    }

    /// What of it cannot be read on light or on dark pages.
    pub fn faint(&self, is_dark: bool) -> Vec<Faint> {
        let grounds = if is_dark { DARK.1.0 } else { LIGHT.1.0 };
        let on_colour = Faint { key: "on_colour", words: self.on_colour, ground: self.colour };
        let weak = |faint: &Faint| faint.words.contrast(faint.ground) < LEAST;
        // The ground on which the words are seen worst stands for the others.
        let links = grounds.map(|ground| Faint { key: "link", words: self.link, ground });
        let link = links.into_iter().min_by(|one, other| one.words.contrast(one.ground).total_cmp(&other.words.contrast(other.ground)));
        [Some(on_colour), link].into_iter().flatten().filter(weak).collect()
    }

    /// The colour of headings on paper: the organisation's, where it can be read there.
    pub fn heading(&self) -> Colour {
        if self.colour.contrast(LIGHT.1.0[0]) >= LEAST { self.colour } else { INK }
    }

    /// As the variables of the style sheet.
    pub(super) fn variables(&self) -> String {
        format!("--band: {}; --on-band: {}; --link: {}; --mark: {};", self.colour, self.on_colour, self.link, self.accent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_style_sheet() {
        let css = include_str!("../../../charter-templates/default/charter.css");
        let (light, dark) = css.split_once("prefers-color-scheme: dark").unwrap();
        for (text, (palette, Grounds(grounds))) in [(light, LIGHT), (dark.split_once("* {").unwrap().0, DARK)] {
            for (name, colour) in ["paper", "tint", "warn"].into_iter().zip(grounds) {
                assert!(text.contains(&format!("--{name}: {colour};")), "--{name}: {colour}");
            }
            for variable in palette.variables().split_inclusive(';').map(str::trim) {
                assert!(text.contains(variable), "{variable}");
            }
        }
    }

    #[test]
    fn the_own_colours_can_be_read() {
        assert!(Palette::LIGHT.faint(false).is_empty() && Palette::DARK.faint(true).is_empty());
    }

    #[test]
    fn words_can_be_found_for_every_colour() {
        for grey in 0..=255_u32 {
            let colour = Colour::of(grey * 0x01_01_01);
            assert!(Palette::words_on(colour).contrast(colour) >= LEAST, "{colour}");
        }
    }
}
