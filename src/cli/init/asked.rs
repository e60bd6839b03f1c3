//! What the obligations in force ask of a body, by the place in a charter; all of it from the packs.

use crate::charter::Kind;
use crate::check::Check;
use crate::regulation::{Obligation, Pack, Version};
use crate::time::date::Date;
use crate::time::duration::{Duration, Unit};

/// What is asked of bodies of some kinds on a day.
pub(super) struct Asked<'pack> {
    in_force: Vec<(&'pack Pack, &'pack Obligation, &'pack Version)>,
}

impl<'pack> Asked<'pack> {
    /// What these packs ask of a charter of bodies of these kinds.
    pub(super) fn of(packs: &[&'pack Pack], kinds: &[String], day: Date) -> Asked<'pack> {
        let all = packs.iter().flat_map(|pack| pack.obligations.iter().filter_map(|one| Some((*pack, one, one.in_force(day)?))));
        let binds = |version: &Version| {
            version.applies_to.document.contains(&Kind::Charter) && version.applies_to.kind_of_body.iter().any(|kind| kinds.contains(kind))
        };
        Asked { in_force: all.filter(|(_, _, version)| binds(version)).collect() }
    }

    /// The codes of the obligations that look at one of these keys of a charter.
    pub(super) fn codes(&self, keys: &[&str]) -> Vec<&'pack str> {
        let looks = self.in_force.iter().filter(|(_, _, version)| {
            let mut looks = false;
            version.check.places(&mut |place, _| looks |= place.first().is_some_and(|first| keys.contains(first)));
            looks
        });
        looks.map(|(_, obligation, _)| obligation.code.as_str()).collect()
    }

    /// The term that is asked at a place such as `complaints.answer`: its length as a charter writes it, and what else
    /// is asked of it.
    pub(super) fn term(&self, place: &str) -> Option<(String, String)> {
        self.first_at(&[place.to_owned(), format!("{place}.within")], |_, check| {
            let Check::Bound(bound) = check else { return None };
            let length = written(bound.at_most.or(bound.exactly).or(bound.at_least)?);
            let mut more = String::new();
            if let Some(event) = bound.counted_from.first() {
                more.push_str(&format!(", counted_from: {event}"));
            }
            if let Some(longest) = bound.extension_at_most {
                more.push_str(&format!(", extension: {{ within: {} }}", written(longest)));
            }
            Some((length, more))
        })
    }

    /// All that a list at a place should hold.
    pub(super) fn items(&self, place: &str) -> Option<Vec<String>> {
        self.first_at(&[place.to_owned()], |_, check| match check {
            Check::Includes(includes) => Some(includes.all.clone()),
            _ => None,
        })
    }

    /// The times from Monday to Friday that opening hours at a place should cover.
    pub(super) fn times(&self, place: &str) -> Option<String> {
        self.first_at(&[place.to_owned()], |_, check| match check {
            Check::Covers(covers) => covers.hours.strip_prefix("Mo-Fr ").map(str::to_owned),
            _ => None,
        })
    }

    /// The outside bodies that are asked for at a place, by the ids of the register.
    pub(super) fn bodies(&self, place: &str) -> Vec<&'pack str> {
        let places = [place.to_owned(), format!("{place}.body")];
        self.first_at(&places, |pack, check| {
            let Check::NamesBody(names) = check else { return None };
            let known = names.any.iter().filter_map(|id| pack.bodies.get_key_value(id));
            Some(known.map(|(id, _)| id.as_str()).collect())
        })
        .unwrap_or_default()
    }

    fn first_at<T>(&self, places: &[String], take: impl Fn(&'pack Pack, &Check) -> Option<T>) -> Option<T> {
        let mut found = None;
        for (pack, _, version) in &self.in_force {
            version.check.places(&mut |place, check| {
                if found.is_none() && places.contains(&place.join(".")) {
                    found = take(pack, check);
                }
            });
        }
        found
    }
}

/// A length of time as a charter writes it.
fn written(duration: Duration) -> String {
    let Duration::Of { value, unit } = duration else {
        return if duration == Duration::Immediately { "immediately" } else { "same day" }.to_owned();
    };
    let unit = match unit {
        Unit::Second => "second",
        Unit::Minute => "minute",
        Unit::Hour => "hour",
        Unit::WorkingDay => "working day",
        Unit::CalendarDay => "calendar day",
        Unit::Day => "day",
        Unit::Week => "week",
        Unit::Month => "month",
        Unit::Year => "year",
    };
    format!("{value} {unit}{}", if value == 1.0 { "" } else { "s" })
}
