//! Links within a charter that lead to no part of it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::charter::near::suggest;
use crate::finding::{Finding, Level};
use crate::lint::passage::Passage;
use crate::lint::tokens::{Kind, Target};
use crate::lint::{Judge, Lint};

/// CON-10
pub const LINT: Lint = Lint { codes: &[("CON-10", Level::Warning)], judge: Judge::Charter(judge) };

/// The anchors of a page's own parts.
const PARTS: [&str; 32] = [
    "about",
    "access",
    "adoption",
    "competences",
    "complaints",
    "contact",
    "contents",
    "correction",
    "customer-duties",
    "customer-rights",
    "data-protection",
    "decisions",
    "environment",
    "feedback",
    "inclusion",
    "legal-note",
    "measurement",
    "more",
    "openness",
    "promises",
    "promises-other",
    "publication",
    "reconsideration",
    "references",
    "requests",
    "reuse",
    "rights-and-duties",
    "scope",
    "services",
    "sites",
    "social-security",
    "values",
];

/// The lists whose entries have anchors, and what stands before their id.
const ENTRIES: [(&str, &[&str]); 5] = [
    ("channels", &["channel", "accessibility"]),
    ("chapters", &["chapter"]),
    ("commitments", &["promise"]),
    ("services", &["service"]),
    ("sites", &["site", "building"]),
];

fn judge(charter: &Value, passages: &[Passage<'_>], findings: &mut Vec<Finding>) {
    let mut known = None;
    for version in passages.iter().flat_map(|passage| &passage.versions) {
        for token in version.tokens.iter().filter(|token| token.kind == Kind::Link(Target::Place)) {
            let target = token.text.trim_start_matches("](").trim_end_matches(')').trim().trim_start_matches('#');
            let known = known.get_or_insert_with(|| anchors(charter));
            if !known.contains(target) {
                let mut finding = version.found_in(
                    &version.text[token.bytes.clone()],
                    "CON-10",
                    "con-anchor",
                    vec![("target", format!("#{target}").into())],
                );
                finding.help = suggest(target, known.iter().map(String::as_str));
                findings.push(finding);
            }
        }
    }
}

/// Every anchor that a page of this charter can have.
pub fn anchors(charter: &Value) -> BTreeSet<String> {
    let mut anchors: BTreeSet<String> = PARTS.iter().flat_map(|part| [(*part).to_owned(), format!("{part}-title")]).collect();
    let steps = ["orient", "welcome", "deliver", "follow-up"].map(|step| format!("step-{step}"));
    anchors.extend(steps.into_iter().chain(["text".to_owned()]));
    let items = |list: &str| charter.get(list).and_then(Value::as_array).into_iter().flatten();
    for (list, prefixes) in ENTRIES {
        for id in items(list).filter_map(|entry| entry.get("id")?.as_str()) {
            anchors.extend(prefixes.iter().map(|prefix| format!("{prefix}-{id}")));
        }
    }
    anchors.extend(items("recourse").enumerate().map(|(at, _)| format!("recourse-{}", at + 1)));
    anchors
}
