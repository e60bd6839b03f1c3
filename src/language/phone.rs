//! Telephone numbers as people write them.

use super::Locale;

impl Locale {
    /// A number in international form, as people in Belgium write it: "0800 12 033", "02 123 45 67"; a foreign one with
    /// a space after its first digits.
    pub fn phone(&self, e164: &str) -> String {
        let Some(national) = e164.strip_prefix("+32").filter(|rest| rest.bytes().all(|byte| byte.is_ascii_digit())) else {
            return e164.to_owned();
        };
        let with_zero = format!("0{national}");
        let groups: &[usize] = match (with_zero.as_bytes().get(1), with_zero.len()) {
            (Some(b'8' | b'7' | b'9'), 9) if with_zero[2..].starts_with('0') => &[4, 2, 3],
            (Some(b'4'), 10) => &[4, 2, 2, 2],
            (Some(b'2' | b'3' | b'4' | b'9'), 9) => &[2, 3, 2, 2],
            (_, 9) => &[3, 2, 2, 2],
            _ => return e164.to_owned(),
        };
        let mut rest = with_zero.as_str();
        let parts = groups.iter().map(|length| {
            let (part, after) = rest.split_at(*length);
            rest = after;
            part
        });
        parts.collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charter::text::Language;

    #[test]
    fn belgian_numbers_are_grouped() {
        let locale = Locale::of(Language::Nl);
        assert_eq!(locale.phone("+3280012033"), "0800 12 033");
        assert_eq!(locale.phone("+3225518850"), "02 551 88 50");
        assert_eq!(locale.phone("+32475123456"), "0475 12 34 56");
        assert_eq!(locale.phone("+3281123456"), "081 12 34 56");
        assert_eq!(locale.phone("+33140205050"), "+33140205050");
        assert_eq!(locale.phone("é"), "é");
    }
}
