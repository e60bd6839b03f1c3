//! The window of a preview: which layout and language is shown, the page, and the findings beside it, each with a way to its passage.

use serde_json::Value;

use super::anchor::anchor;
use super::server::Answer;
use super::shown::Shown;
use crate::finding::Arg;
use crate::render::{LAYOUTS, policy};
use crate::report::xml;

const STYLE: &str = include_str!("preview.css");
const SCRIPT: &str = include_str!("preview.js");

/// Which page is looked at.
#[derive(Clone, Copy)]
struct Choice {
    layout: &'static str,
    language: &'static str,
}

/// The answer to a path, with its query; none where there is nothing.
pub(super) fn answer(shown: &Shown, path: &str) -> Option<Answer> {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    match path {
        "/" => Some(html(window(shown, choice(shown, query)))),
        "/preview.js" => {
            Some(Answer { status: "200 OK", media_type: "text/javascript; charset=utf-8", policy: None, body: SCRIPT.as_bytes().to_vec() })
        }
        _ => {
            let (layout, language) = path.strip_prefix("/page/")?.split_once('/')?;
            let page = shown.pages.iter().find(|((of, tag), _)| *of == layout && *tag == language).map(|(_, page)| page.clone());
            // The policy of the page stands in the page.
            let policy = Some("frame-ancestors 'self'".to_owned());
            Some(Answer { status: "200 OK", media_type: "text/html; charset=utf-8", policy, body: page? })
        }
    }
}

fn html(body: String) -> Answer {
    let policy =
        format!("{}; script-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'", policy(STYLE.trim(), "'none'"));
    Answer { status: "200 OK", media_type: "text/html; charset=utf-8", policy: Some(policy), body: body.into_bytes() }
}

/// What a query asks for; what it does not, or what there is not, is the first of its kind.
fn choice(shown: &Shown, query: &str) -> Choice {
    let of = |name: &str| query.split('&').filter_map(|part| part.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value);
    let layout = LAYOUTS.iter().map(|layout| layout.name).find(|name| of("layout") == Some(name)).unwrap_or(LAYOUTS[0].name);
    let mut tags = shown.languages.iter().map(|language| language.tag());
    let language = tags.find(|tag| of("language") == Some(tag)).or_else(|| shown.languages.first().map(|language| language.tag()));
    Choice { layout, language: language.unwrap_or_default() }
}

fn window(shown: &Shown, choice: Choice) -> String {
    let say = |id: &str| xml(&shown.locale.say(id, &[]));
    let title = xml(&shown.locale.say("preview-title", &[("file", shown.name.as_str().into())]));
    let way = |layout: &str, language: &str, name: &str, current: bool| {
        let current = if current { " aria-current=\"true\"" } else { "" };
        format!("<li><a href=\"/?layout={layout}&amp;language={language}\"{current}>{}</a></li>\n", xml(name))
    };
    let layouts: String =
        LAYOUTS.iter().map(|layout| way(layout.name, choice.language, layout.name, layout.name == choice.layout)).collect();
    let languages: String = shown
        .languages
        .iter()
        .map(|language| way(choice.layout, language.tag(), &shown.locale.language_name(*language), language.tag() == choice.language))
        .collect();
    let page = if shown.pages.is_empty() {
        format!("<p class=\"none\">{}</p>\n", say("preview-no-page"))
    } else {
        let Choice { layout, language } = choice;
        format!("<iframe name=\"page\" src=\"/page/{layout}/{language}\" title=\"{}\"></iframe>\n", say("preview-page"))
    };
    let tag = shown.locale.language().tag();
    format!(
        "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, \
         initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n<style>{}</style>\n\
         <script src=\"/preview.js\" defer></script>\n</head>\n<body>\n<header>\n<h1>{title}</h1>\n<nav aria-label=\"{}\"><ul>\n{layouts}</ul></nav>\n\
         <nav aria-label=\"{}\"><ul>\n{languages}</ul></nav>\n</header>\n<div class=\"columns\">\n<main aria-label=\"{}\">\n{page}</main>\n\
         <aside aria-labelledby=\"findings-title\">\n<h2 id=\"findings-title\">{}</h2>\n<div id=\"findings\">\n{}</div>\n</aside>\n</div>\n</body>\n</html>\n",
        STYLE.trim(),
        say("preview-layouts"),
        say("page-languages"),
        say("preview-page"),
        say("preview-findings"),
        findings(shown, choice),
    )
}

fn findings(shown: &Shown, choice: Choice) -> String {
    let say = |id: &str| xml(&shown.locale.say(id, &[]));
    let mut written = String::new();
    if !shown.is_current {
        let id = if shown.pages.is_empty() { "preview-unread" } else { "preview-last" };
        written.push_str(&format!("<p class=\"broken\" role=\"status\">{}</p>\n", say(id)));
    }
    if shown.findings.is_empty() {
        return written + &format!("<p>{}</p>\n", say("preview-nothing"));
    }
    let count = shown.locale.say("preview-count", &[("count", Arg::Count(shown.findings.len()))]);
    written.push_str(&format!("<p>{}</p>\n<ul class=\"findings\">\n", xml(&count)));
    let page = shown.pages.get(&(LAYOUTS[0].name, choice.language)).map(|page| String::from_utf8_lossy(page)).unwrap_or_default();
    for finding in &shown.findings {
        written.push_str(&item(finding, &page, shown, choice));
    }
    written + "</ul>\n"
}

/// A finding, with where it stands in the file and, where there is such a place, on the whole page.
fn item(finding: &Value, page: &str, shown: &Shown, choice: Choice) -> String {
    let text = |key: &str| finding[key].as_str().map(xml).unwrap_or_default();
    let level = finding["level"].as_str().unwrap_or("note");
    let word = xml(&shown.locale.say(&format!("level-{level}"), &[]));
    let mut written =
        format!("<li class=\"{}\"><p><strong>{word}</strong> {}: <bdi>{}</bdi></p>\n", xml(level), text("code"), text("message"));
    let place = &finding["place"];
    let line = place["line"].as_u64().map(|line| xml(&shown.locale.say("preview-line", &[("line", line.to_string().into())])));
    let way = place["route"].as_str().and_then(|route| Some((route, anchor(route, page)?)));
    let way = way.map(|(route, id)| {
        let href = format!("/page/{}/{}#{}", LAYOUTS[0].name, choice.language, xml(&id));
        format!("<a href=\"{href}\" target=\"page\">{} <bdi>{}</bdi></a>", xml(&shown.locale.say("preview-jump", &[])), xml(route))
    });
    let places: Vec<String> = line.into_iter().chain(way).collect();
    if !places.is_empty() {
        written.push_str(&format!("<p class=\"place\">{}</p>\n", places.join(" · ")));
    }
    if let Some(help) = finding["help"].as_str() {
        written.push_str(&format!("<p class=\"help\"><bdi>{}</bdi></p>\n", xml(help)));
    }
    written + "</li>\n"
}
