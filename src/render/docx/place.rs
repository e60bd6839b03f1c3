//! The place in the charter of what stands on a page.

/// What anchors of entries begin with, the list that the entry stands in, and the key in it.
const ENTRIES: [(&str, &str, &str); 7] = [
    ("promise-", "commitments", ""),
    ("channel-", "channels", ""),
    ("accessibility-", "channels", ".accessibility"),
    ("site-", "sites", ""),
    ("building-", "sites", ".accessibility"),
    ("service-", "services", ""),
    ("chapter-", "chapters", ""),
];

/// Anchors of sections that are not called as the key is of which they speak.
const SECTIONS: [(&str, &str); 10] = [
    ("promises", "commitments"),
    ("contact", "channels"),
    ("more", "documents"),
    ("competences", "organisation.competences"),
    ("access", "openness.documents"),
    ("correction", "openness.correction"),
    ("environment", "openness.environment"),
    ("reconsideration", "openness.reconsideration"),
    ("publication", "openness.publication"),
    ("reuse", "openness.reuse"),
];

/// Anchors of sections of which no one key speaks.
const NONE: [&str; 4] = ["promises-other", "rights-and-duties", "about", "adoption"];

/// Where something stands in the charter, as findings say it: `channels[contact-centre]`; none where it has no one place.
pub(super) fn place(anchor: &str) -> Option<String> {
    let entry = ENTRIES.iter().find_map(|(prefix, list, key)| Some(format!("{list}[{}]{key}", anchor.strip_prefix(prefix)?)));
    // Ways to contest a decision have numbers for names.
    let recourse = || Some(format!("recourse[#{}]", anchor.strip_prefix("recourse-")?));
    let section = || SECTIONS.iter().find(|(of, _)| *of == anchor).map(|(_, place)| (*place).to_owned());
    let has_none = NONE.contains(&anchor) || anchor.starts_with("step-");
    entry.or_else(recourse).or_else(section).or_else(|| (!has_none).then(|| anchor.replace('-', "_")))
}
