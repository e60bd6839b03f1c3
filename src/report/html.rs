//! A page for people who get a report by mail or keep it: no script, nothing fetched.

use super::entry::{self, Entry};
use super::escape::xml;
use super::{Checked, Context, Summary, sentence};

const STYLE: &str = include_str!("html.css");

pub(super) fn head(context: &Context<'_>) -> String {
    let (tag, title) = (context.locale.language().tag(), xml(&context.locale.say("ci-title", &[])));
    format!(
        "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
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
        "<article class=\"{}\">\n<h3><span class=\"level\">{}</span> {}: {}</h3>\n",
        entry.level().word(),
        xml(&sentence::level(entry.found, context)),
        shown(entry.code()),
        shown(&entry.message)
    );
    if let Some(spot) = &entry.spot {
        let line: String = checked.reading.text.lines().nth(spot.line - 1).unwrap_or_default().chars().take(240).collect();
        let place = format!("{path}:{}:{}", spot.line, spot.column);
        written.push_str(&format!("<p class=\"place\">{}</p>\n<pre><code>{}</code></pre>\n", shown(&place), shown(&line)));
    }
    written.push_str("<dl>\n");
    for (word, text) in &entry.notes {
        let mut text = text.lines();
        let mut shown = shown(text.next().unwrap_or_default());
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

/// Every obligation in force, once.
fn matrix(checked: &Checked<'_>, context: &Context<'_>) -> String {
    let tag = context.locale.language().tag();
    let mut written = String::new();
    for report in &checked.reports {
        let heads = ["ci-rule", "ci-obligation", "ci-verdict", "ci-where"].map(|id| xml(&context.locale.say(id, &[])));
        let heads: String = heads.iter().map(|head| format!("<th scope=\"col\">{head}</th>")).collect();
        let caption = xml(report.pack.head.title.of(tag));
        written.push_str(&format!("<table>\n<caption>{caption}</caption>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n"));
        for judgement in &report.judgements {
            let routes = judgement.evidence.iter().map(|evidence| evidence.route.display(checked.reading.value()));
            let routes: Vec<String> = routes.filter(|route| !route.is_empty()).take(4).collect();
            written.push_str(&format!(
                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>\n",
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

/// An author's words; what reads from right to left does not turn the rest.
fn shown(text: &str) -> String {
    format!("<bdi>{}</bdi>", xml(text))
}
