//! Links that lead to another kind of thing than in the other language.

use crate::finding::{Arg, Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::tokens::{Kind, Target};
use crate::lint::{Judge, Lint};

/// PAR-11
pub const LINT: Lint = Lint { codes: &[("PAR-11", Level::Warning)], judge: Judge::Passage(judge) };

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    let links: Vec<Vec<Target>> = passage.versions.iter().map(links).collect();
    for (norm, at) in super::odd_ones(&links, PartialEq::eq) {
        let args = vec![("here", words(&links[at])), ("there", words(&links[norm]))];
        findings.push(passage.differs("PAR-11", "par-links", args, at, norm));
    }
}

/// The kinds of the links of a text, in order of kind.
fn links(version: &Version<'_>) -> Vec<Target> {
    let mut links: Vec<Target> = Vec::new();
    for (at, token) in version.tokens.iter().enumerate() {
        let Kind::Link(target) = token.kind else { continue };
        // An address that is the text of a link to itself is one link.
        let is_label = version.tokens.get(at + 1).is_some_and(|next| matches!(next.kind, Kind::Link(_)) && next.is_joined);
        if !is_label {
            links.push(target);
        }
    }
    links.sort_unstable();
    links
}

fn words(links: &[Target]) -> Arg {
    if links.is_empty() {
        return Arg::Message(Box::new(Message::own("par-link-none", vec![])));
    }
    let word = |target: &Target| match target {
        Target::Web => "par-link-web",
        Target::Email => "par-link-email",
        Target::Telephone => "par-link-telephone",
        Target::Place => "par-link-place",
    };
    Arg::List(links.iter().map(|target| Arg::Message(Box::new(Message::own(word(target), vec![])))).collect())
}
