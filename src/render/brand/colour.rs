//! Colours, and how well one is told from another.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error};

/// A colour, as `#16325c` or `#f00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(u8, u8, u8);

impl Colour {
    /// The colour that the last three bytes of a number name: `0x16325c`.
    pub const fn of(number: u32) -> Colour {
        let [_, red, green, blue] = number.to_be_bytes();
        Colour(red, green, blue)
    }

    /// The colour that a text names.
    pub fn parse(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#').filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))?;
        let whole: String = if digits.len() == 3 { digits.chars().flat_map(|digit| [digit, digit]).collect() } else { digits.to_owned() };
        (whole.len() == 6).then(|| u32::from_str_radix(&whole, 16).ok().map(Colour::of)).flatten()
    }

    /// How well the one is told from the other, from 1 to 21, as WCAG reckons it.
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Colour, D::Error> {
        Colour::parse(&String::deserialize(deserializer)?)
            .ok_or_else(|| D::Error::custom("a colour is # and three or six digits from 0 to f"))
    }
}

impl JsonSchema for Colour {
    fn schema_name() -> Cow<'static, str> {
        "Colour".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A colour: # and three or six digits from 0 to f.",
            "type": "string", "pattern": "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$", "examples": ["#16325c"],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_written() {
        assert_eq!(Colour::parse("#16325C").map(|colour| colour.to_string()).as_deref(), Some("#16325c"));
        assert_eq!(Colour::parse("#f80"), Colour::parse("#ff8800"));
        for text in ["", "#", "#12", "#12345", "#1234567", "16325c", "#gggggg", "red", "#é1é1é"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    #[test]
    fn contrasts_are_those_of_wcag() {
        let (white, black, grey) = (Colour::of(0xffffff), Colour::of(0), Colour::of(0x767676));
        assert!((white.contrast(black) - 21.0).abs() < 1e-9);
        assert!((white.contrast(white) - 1.0).abs() < 1e-9);
        // The lightest grey that may be read on white, and its neighbour that may not.
        assert!(white.contrast(grey) >= 4.5 && white.contrast(Colour::of(0x777777)) < 4.5);
        assert_eq!(white.contrast(grey).to_bits(), grey.contrast(white).to_bits());
    }
}
