//! The places of a charter that a check looks at.

use super::Check;
use super::route::{At, PackRoute, Part};

impl Check {
    /// Calls `see` for every place that the check looks at: its keys from the root, items of lists left aside, and the
    /// check that looks there.
    pub fn places(&self, see: &mut dyn FnMut(&[&str], &Check)) {
        self.places_below(&[], see);
    }

    fn places_below(&self, base: &[&str], see: &mut dyn FnMut(&[&str], &Check)) {
        let at = match self {
            Check::AnyOf(checks) | Check::AllOf(checks) => {
                return checks.iter().for_each(|check| check.places_below(base, see));
            }
            Check::ForEach(each) => {
                return each.items.routes().iter().for_each(|route| each.check.places_below(&keys(base, route), see));
            }
            Check::Languages(_) => return see(&["languages"], self),
            Check::Stated(check) => &check.at,
            Check::Bound(check) => &check.at,
            Check::OneOf(check) => &check.at,
            Check::Includes(check) => &check.at,
            Check::Counts(check) => &check.at,
            Check::Covers(check) => &check.at,
            Check::OpenLate(check) => &check.at,
            Check::Fresh(check) => &check.at,
            Check::NamesBody(check) => &check.at,
            Check::Schema(check) => &check.at,
        };
        looks_at(at, base, &mut |keys| see(keys, self));
    }
}

fn looks_at(at: &At, base: &[&str], see: &mut dyn FnMut(&[&str])) {
    for route in at.routes() {
        see(&keys(base, route));
    }
}

fn keys<'route>(base: &[&'route str], route: &'route PackRoute) -> Vec<&'route str> {
    let base = if route.relative { base } else { &[] };
    let own = route.parts.iter().filter_map(|part| match part {
        Part::Key(key) => Some(key.as_str()),
        Part::Each(_) | Part::AnyValue => None,
    });
    base.iter().copied().chain(own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_keys_from_the_root() {
        let check: Check = serde_json::from_value(serde_json::json!({ "all_of": [
            { "stated": { "at": ["openness.documents.how", "documents[role=openness].link"] } },
            { "for_each": { "in": "sites[]", "none": "silent", "check": { "stated": { "at": ".accessibility.*" } } } },
            { "languages": { "all": ["fr"] } },
        ]}))
        .expect("a check");
        let mut seen = Vec::new();
        check.places(&mut |keys, _| seen.push(keys.join(".")));
        assert_eq!(seen, ["openness.documents.how", "documents.link", "sites.accessibility", "languages"]);
    }
}
