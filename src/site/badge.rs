//! A badge: how many obligations a charter states, leaves out and contradicts, each number with a way to its reasons. It never says that
//! a body complies.

use super::Entry;
use crate::charter::text::Language;
use crate::check::Verdict;
use crate::finding::Arg;
use crate::language::Locale;
use crate::report::matrix::Counts;
use crate::report::xml;
use crate::time::date::Date;

/// The width that a letter takes in a badge.
const LETTER: usize = 7;
const PADDING: usize = 8;

pub(super) fn name(id: &str, language: Language) -> String {
    format!("badges/{id}.{}.svg", language.tag())
}

/// The numbers of a badge in words, each with where its reasons stand in the matrix: what is stated, silent and contradicted always, what
/// is referred to another page or cannot be compared where there is any.
pub(super) fn counts(counts: &Counts, language: Language) -> Vec<(Verdict, String)> {
    let numbers = [
        (Verdict::Stated, counts.stated, "badge-stated"),
        (Verdict::Referred, counts.referred, "count-referred"),
        (Verdict::CannotTell, counts.cannot_tell, "count-cannot-tell"),
        (Verdict::Silent, counts.silent, "badge-silent"),
        (Verdict::Contradicts, counts.contradicts, "badge-contradicts"),
    ];
    let is_shown = |(verdict, count, _): &(Verdict, usize, &str)| *count > 0 || !matches!(verdict, Verdict::Referred | Verdict::CannotTell);
    let shown = numbers.into_iter().filter(is_shown);
    shown.map(|(verdict, count, id)| (verdict, Locale::of(language).say(id, &[("count", Arg::Count(count))]))).collect()
}

pub(super) fn badge(entry: &Entry, numbers: &Counts, as_of: Date, language: Language) -> String {
    let locale = Locale::of(language);
    let label = locale.say("badge-label", &[]);
    let numbers = counts(numbers, language);
    let sum = numbers.iter().map(|(_, words)| words.as_str()).collect::<Vec<_>>().join(", ");
    let (body, _) = entry.words(&entry.organisation, language);
    let (name, _) = entry.words(&entry.title, language);
    let args = [("charter", name.into()), ("organisation", body.into()), ("date", Arg::Date(as_of)), ("counts", sum.as_str().into())];
    let title = locale.say("badge-title", &args);
    let beside = width(&label);
    let mut at = beside;
    // A badge stands in a page of somebody else, which would show the reasons in the room of the badge.
    let mut links = String::new();
    let last = numbers.len() - 1;
    for (place, (verdict, words)) in numbers.iter().enumerate() {
        let words = if place == last { words.clone() } else { format!("{words},") };
        let href = format!("../{}#verdict-{}", entry.matrix(language), verdict.word());
        links.push_str(&format!("<a href=\"{}\" target=\"_top\">{}</a>\n", xml(&href), text(&words, at)));
        at += width(&words) - PADDING;
    }
    let all = at + PADDING;
    let tag = language.tag();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{all}\" height=\"24\" viewBox=\"0 0 {all} 24\" lang=\"{tag}\" xml:lang=\"{tag}\" \
         aria-labelledby=\"title\" font-family=\"system-ui, Segoe UI, Roboto, Noto Sans, Arial, sans-serif\" font-size=\"12\">\n\
         <title id=\"title\">{}</title>\n\
         <rect width=\"{all}\" height=\"24\" rx=\"3\" fill=\"#f3f5f9\"/>\n\
         <rect width=\"{beside}\" height=\"24\" rx=\"3\" fill=\"#16325c\"/>\n\
         <g fill=\"#ffffff\">{}</g>\n<g fill=\"#1d2430\" text-decoration=\"underline\">\n{links}</g>\n</svg>\n",
        xml(&title),
        text(&label, 0),
    )
}

/// Words as wide as there is room for them, whatever the typeface.
fn text(words: &str, at: usize) -> String {
    let (from, length) = (at + PADDING, width(words) - 2 * PADDING);
    format!("<text x=\"{from}\" y=\"16\" textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\">{}</text>", xml(words))
}

fn width(words: &str) -> usize {
    words.chars().count() * LETTER + 2 * PADDING
}
