//! Placeholders that stand in one language only.

use std::collections::BTreeSet;

use crate::charter::rules::placeholders::PLACEHOLDERS;
use crate::finding::{Arg, Finding, Level, Message};
use crate::lint::passage::{Passage, Version};
use crate::lint::tokens::Kind;
use crate::lint::{Judge, Lint};

/// PAR-12
pub const LINT: Lint = Lint { codes: &[("PAR-12", Level::Warning)], judge: Judge::Passage(judge) };

fn judge(passage: &Passage<'_>, findings: &mut Vec<Finding>) {
    if !passage.is_promise {
        return;
    }
    let names: Vec<BTreeSet<&str>> = passage.versions.iter().map(names).collect();
    let all: BTreeSet<&str> = names.iter().flatten().copied().collect();
    for name in all {
        let Some(with) = names.iter().position(|names| names.contains(name)) else { continue };
        for at in (0..names.len()).filter(|at| !names[*at].contains(name)) {
            let mut finding = passage.differs("PAR-12", "par-placeholder", vec![("name", Arg::from(name))], at, with);
            finding.help = Some(Message::own("help-par-placeholder", vec![("name", name.into())]));
            findings.push(finding);
        }
    }
}

/// The placeholders of a text; both forms of the term are one.
fn names<'text>(version: &'text Version<'_>) -> BTreeSet<&'text str> {
    let is_known = |name: &str| PLACEHOLDERS.contains(&name);
    let names = version.tokens.iter().filter(|token| token.kind == Kind::Placeholder && is_known(&token.text));
    names
        .map(|token| match token.text.as_ref() {
            "duration" => "deadline",
            name => name,
        })
        .collect()
}
