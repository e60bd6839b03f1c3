//! The articles of an act of the European Union, as each language cites their paragraphs and points.

use super::Locale;
use crate::charter::text::Language;

impl Locale {
    /// `13(2)(d), 77` in the words of the language; what is written otherwise stays as it is.
    pub(super) fn article(&self, text: &str) -> String {
        let is_of_the_union = text.split(", ").all(|item| Item::of(item).is_some()) && text.contains('(');
        if !is_of_the_union || self.language() == Language::En {
            return text.to_owned();
        }
        let mut said = String::new();
        for item in text.split(", ").filter_map(Item::of) {
            if !said.is_empty() {
                said.push_str(&if item.number.is_empty() { ", ".to_owned() } else { self.say("report-article-next", &[]) });
            }
            said.push_str(item.number);
            for (at, part) in item.parts.into_iter().enumerate() {
                if at > 0 || !item.number.is_empty() {
                    said.push_str(&self.say("report-article-joint", &[]));
                }
                let is_number = part.bytes().all(|byte| byte.is_ascii_digit());
                let (id, name) = if is_number { ("report-article-paragraph", "number") } else { ("report-article-point", "letter") };
                said.push_str(&self.say(id, &[(name, part.into())]));
            }
        }
        said
    }
}

/// An article with the paragraph and the point of it, or only these.
struct Item<'text> {
    number: &'text str,
    parts: Vec<&'text str>,
}

impl<'text> Item<'text> {
    fn of(text: &'text str) -> Option<Item<'text>> {
        let end = text.find('(').unwrap_or(text.len());
        let (number, mut rest) = text.split_at(end);
        let mut parts = Vec::new();
        while !rest.is_empty() {
            let (part, after) = rest.strip_prefix('(')?.split_once(')')?;
            let is_part =
                part.bytes().all(|byte| byte.is_ascii_digit()) || part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_lowercase());
            if part.is_empty() || !is_part {
                return None;
            }
            parts.push(part);
            rest = after;
        }
        let is_article = number.bytes().all(|byte| byte.is_ascii_digit()) && !(number.is_empty() && parts.is_empty());
        is_article.then_some(Item { number, parts })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_manner() {
        let said = |language, text| Locale::of(language).article(text);
        assert_eq!(said(Language::Fr, "13(2)(d), 77"), "13, paragraphe 2, point d) ; 77");
        assert_eq!(said(Language::Nl, "12(1), (3)"), "12, lid 1, lid 3");
        assert_eq!(said(Language::De, "10(1)(a), (d)"), "10 Absatz 1 Buchstabe a, Buchstabe d");
        assert_eq!(said(Language::En, "13(2)(d), 77"), "13(2)(d), 77");
    }

    #[test]
    fn other_acts_stay_as_they_are() {
        for text in ["8, § 2", "2, § 1, 2°", "22, §§ 1, 2, 3; 6", "37", "1 (new)", "()", ""] {
            assert_eq!(Locale::of(Language::Fr).article(text), text);
        }
    }
}
