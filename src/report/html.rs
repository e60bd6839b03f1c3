//! A page for people who get a report by mail or keep it: no script, nothing fetched.

use super::entry::{self, Entry};
use super::escape::xml;
use super::place::Spot;
use super::upcoming::{self, Upcoming};
use super::{Checked, Context, Summary, sentence};
use crate::render::policy;

const STYLE: &str = include_str!("html.css");
/// The most characters of a line that are shown.
const LONGEST: usize = 240;

pub(super) fn head(context: &Context<'_>) -> String {
    let (tag, title) = (context.locale.language().tag(), xml(&context.locale.say("ci-title", &[])));
    // What the policy names by its hash is the whole of the element; some checkers leave out the blanks at its ends.
    let style = STYLE.trim();
    let policy = xml(&policy(style, "'none'"));
    format!(
        "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n\
         <h1>{title}</h1>\n"
    )
}

pub(super) fn charter(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let mut counted = Summary::default();
    counted.add(checked);
    let counts = sentence::levels(&counted, context).unwrap_or_else(|| context.locale.say("ci-nothing", &[]));
    let path = entry::path(checked, context);
    let mut written = format!("<section>\n<h2>{}</h2>\n<p>{}</p>\n", shown(&path), xml(&counts));
    for entry in entry::shown(checked, context) {
        written.push_str(&finding(&entry, &path, checked, context));
    }
    if let Some(upcoming) = &checked.upcoming {
        written.push_str(&coming(upcoming, &path, checked, context));
    }
    written.push_str(&matrix(checked, context));
    written + "</section>\n"
}

pub(super) fn foot(summary: &Summary, context: &Context<'_>) -> String {
    let mut lines = vec![sentence::counts(summary, context)];
    lines.extend(sentence::verdicts(summary, context));
    lines.extend(sentence::statements(summary, context));
    let lines: String = lines.iter().map(|line| format!("<p>{}</p>\n", xml(line))).collect();
    format!("<section>\n<h2>{}</h2>\n{lines}</section>\n</main>\n</body>\n</html>\n", xml(&context.locale.say("ci-result", &[])))
}

fn finding(entry: &Entry<'_>, path: &str, checked: &Checked<'_>, context: &Context<'_>) -> String {
    let mut written = format!(
        "<article class=\"{}\">\n<h3><span class=\"level\">{}</span> {} – {}</h3>\n",
        entry.level().word(),
        xml(&sentence::level(entry.found, context)),
        shown(entry.code()),
        spoken(&entry.message)
    );
    if let Some(spot) = &entry.spot {
        let place = format!("{path}:{}:{}", spot.line, spot.column);
        written.push_str(&format!("<p class=\"place\">{}</p>\n{}", shown(&place), passage(spot, checked)));
    }
    written.push_str("<dl>\n");
    for (word, text) in &entry.notes {
        let mut text = text.lines();
        let mut shown = spoken(text.next().unwrap_or_default());
        for line in text {
            // Under an article stands where it can be read.
            let is_link = *word == "word-basis" && (line.starts_with("https://") || line.starts_with("http://"));
            let line = xml(line);
            shown.push_str(&if is_link { format!("<br><a href=\"{line}\">{line}</a>") } else { format!("<br>{line}") });
        }
        written.push_str(&format!("<dt>{}</dt><dd>{shown}</dd>\n", xml(&context.locale.say(word, &[]))));
    }
    written + "</dl>\n</article>\n"
}

/// What is coming, by day.
fn coming(upcoming: &Upcoming<'_>, path: &str, checked: &Checked<'_>, context: &Context<'_>) -> String {
    let told = upcoming::told(upcoming, path, checked, context);
    let mut written = format!("<section class=\"coming\">\n<h3>{}</h3>\n", shown(&told.title));
    for (day, sentences) in &told.days {
        if sentences.is_empty() {
            written.push_str(&format!("<p>{}</p>\n", xml(day)));
            continue;
        }
        let items: String = sentences.iter().map(|sentence| format!("<li>{}</li>\n", spoken(sentence))).collect();
        written.push_str(&format!("<h4>{}</h4>\n<ul>\n{items}</ul>\n", xml(day)));
    }
    written + "</section>\n"
}

/// Every obligation in force, once.
fn matrix(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let tag = context.locale.language().tag();
    let mut written = String::new();
    for report in &checked.reports {
        let heads = ["ci-rule", "ci-obligation", "ci-verdict", "ci-where"].map(|id| xml(&context.locale.say(id, &[])));
        let [_, obligation, verdict, place] = &heads;
        let head: String = heads.iter().map(|head| format!("<th scope=\"col\">{head}</th>")).collect();
        let caption = xml(report.pack.head.title.of(tag));
        written.push_str(&format!("<table>\n<caption>{caption}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n"));
        for judgement in &report.judgements {
            let routes = judgement.evidence.iter().map(|evidence| evidence.route.display(checked.reading.value()));
            let routes: Vec<String> = routes.filter(|route| !route.is_empty()).take(4).collect();
            written.push_str(&format!(
                "<tr><th scope=\"row\">{}</th><td data-label=\"{obligation}\">{}</td><td data-label=\"{verdict}\">{}</td>\
                 <td data-label=\"{place}\">{}</td></tr>\n",
                xml(&judgement.obligation.code),
                xml(judgement.version.title.of(tag)),
                xml(&sentence::verdict(judgement.verdict, context)),
                shown(&routes.join(", "))
            ));
        }
        written.push_str("</tbody>\n</table>\n");
    }
    written
}

/// The line, with what is meant in it.
fn passage(spot: &Spot, checked: &Checked<'_>) -> String {
    let line = checked.reading.text.lines().nth(spot.line - 1).unwrap_or_default();
    let part = |from: usize, to: usize| xml(&line.chars().skip(from).take(to.saturating_sub(from)).collect::<String>());
    let (from, to) = ((spot.column - 1).min(LONGEST), (spot.end_column - 1).min(LONGEST));
    let margin = line.chars().take_while(|character| character.is_whitespace()).count().min(from);
    format!("<pre><code><bdi>{}<mark>{}</mark>{}</bdi></code></pre>\n", part(margin, from), part(from, to), part(to, LONGEST))
}

/// A sentence of this program, in which what is written in a charter stands between backticks.
fn spoken(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return shown(text);
    }
    let parts = parts.into_iter().enumerate().map(|(at, part)| match at % 2 {
        0 => xml(part),
        _ => format!("<code>{}</code>", xml(part)),
    });
    format!("<bdi>{}</bdi>", parts.collect::<String>())
}

/// An author's words; what reads from right to left does not turn the rest.
fn shown(text: &str) -> String {
    format!("<bdi>{}</bdi>", xml(text))
}
