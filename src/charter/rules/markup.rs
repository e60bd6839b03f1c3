//! Markdown: no raw HTML, no link that is more than a link.

use pulldown_cmark::{Event, LinkType, Parser, Tag};
use serde_json::Value;

use super::{MOST_OF_A_TEXT, at};
use crate::finding::{Finding, Level};
use crate::source::route::Route;

pub(super) fn judge(route: &Route, value: &Value, findings: &mut Vec<Finding>) {
    match value {
        Value::String(text) => judge_text(route, text, findings),
        Value::Object(map) => {
            for (language, text) in map {
                if let Some(text) = text.as_str() {
                    judge_text(&route.key(language), text, findings);
                }
            }
        }
        _ => {}
    }
}

fn judge_text(route: &Route, text: &str, findings: &mut Vec<Finding>) {
    if !text.contains(['<', '[']) {
        return;
    }
    let (mut html, before) = (false, findings.len());
    for event in Parser::new(text) {
        if findings.len() - before >= MOST_OF_A_TEXT {
            return;
        }
        match event {
            Event::Html(tag) | Event::InlineHtml(tag) if !html => {
                html = true;
                let tag: String = tag.trim().chars().take(40).collect();
                findings.push(at("TXT-08", Level::Error, "txt-raw-html", vec![("html", tag.into())], route));
            }
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. })
                if link_type != LinkType::Email && !is_safe_link(&dest_url) =>
            {
                let link: String = dest_url.chars().take(60).collect();
                findings.push(at("TXT-09", Level::Error, "txt-unsafe-link", vec![("link", link.into())], route));
            }
            _ => {}
        }
    }
}

/// Whether a link leads to a page, an address, a number or a place in the same page, and does nothing else.
pub fn is_safe_link(link: &str) -> bool {
    let lower = link.to_ascii_lowercase();
    ["https://", "http://", "mailto:", "tel:", "#"].iter().any(|start| lower.starts_with(start))
}
