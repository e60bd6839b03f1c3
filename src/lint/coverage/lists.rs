//! Lists of another length than in the other language.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::finding::{Arg, Finding, Level};
use crate::lint::parity::odd_ones;
use crate::lint::passage::{Passage, Version};
use crate::lint::{Judge, Lint};

/// PAR-23
pub const LINT: Lint = Lint { codes: &[("PAR-23", Level::Warning)], judge: Judge::Passage(judge) };

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    if !passage.is_markdown || passage.versions.len() < 2 {
        return;
    }
    let lists: Vec<Vec<usize>> = passage.versions.iter().map(entries).collect();
    for (one, other) in odd_ones(&lists, PartialEq::eq) {
        let count = |at: usize| Arg::Count(lists[at].iter().sum());
        let args = vec![("count", count(other)), ("other-count", count(one))];
        findings.push(passage.differs("PAR-23", "par-lists", args, other, one));
    }
}

/// How many entries each list has, in the order of the text.
fn entries(version: &Version<'_>) -> Vec<usize> {
    let mut lines = version.text.lines().map(str::trim_start);
    if !lines.any(|line| line.starts_with(['-', '*', '+', '•']) || line.starts_with(|first: char| first.is_ascii_digit())) {
        return Vec::new();
    }
    let (mut lists, mut open) = (Vec::new(), Vec::new());
    for event in Parser::new(version.text) {
        match event {
            Event::Start(Tag::List(_)) => {
                open.push(lists.len());
                lists.push(0);
            }
            Event::End(TagEnd::List(_)) => {
                open.pop();
            }
            Event::Start(Tag::Item) => {
                if let Some(list) = open.last() {
                    lists[*list] += 1;
                }
            }
            _ => {}
        }
    }
    // No list of Markdown, but of authors.
    let bullets = version.text.lines().filter(|line| line.trim_start().starts_with('•')).count();
    lists.extend((bullets > 0).then_some(bullets));
    lists
}
