//! Where on a page a finding has its passage.

/// The lists of a charter whose items have a place of their own on a page, with how that place is called.
const ITEMS: [(&str, &str); 5] =
    [("channels", "channel-"), ("sites", "site-"), ("commitments", "promise-"), ("services", "service-"), ("chapters", "chapter-")];
/// Parts of a charter that stand on a page under another name than their key.
const ELSEWHERE: [(&str, &str); 13] = [
    ("channels", "contact"),
    ("commitments", "promises"),
    ("chapters", "promises"),
    ("information", "requests"),
    ("recourse", "decisions"),
    ("follow_up", "feedback"),
    ("only_once", "inclusion"),
    ("audiences", "adoption"),
    ("approvals", "adoption"),
    ("consultation", "adoption"),
    ("validity", "adoption"),
    ("documents", "more"),
    ("organisation", "competences"),
];

/// The id on the page that is nearest to a route such as `channels[email].hours`; none where the page has none.
pub(super) fn anchor(route: &str, page: &str) -> Option<String> {
    let key = route.split(['.', '[']).next().unwrap_or_default();
    let item = route.strip_prefix(key).and_then(|rest| rest.strip_prefix('[')).and_then(|rest| rest.split(']').next());
    let of_item = ITEMS.iter().find(|(list, _)| *list == key).zip(item).map(|((_, prefix), id)| format!("{prefix}{id}"));
    let by_name = key.replace('_', "-");
    let elsewhere = ELSEWHERE.iter().find(|(other, _)| *other == key).map(|(_, place)| (*place).to_owned());
    let is_there = |id: &String| !id.is_empty() && page.contains(&format!(" id=\"{id}\""));
    of_item.into_iter().chain([by_name]).chain(elsewhere).find(is_there)
}
