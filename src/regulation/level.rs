//! How much a verdict matters.

use super::act::Class;
use super::body::Basis;
use super::obligation::{Kind, Version};
use super::pack::Pack;
use crate::check::Verdict;
use crate::finding::Level;
use crate::time::date::Date;

/// The class of the source that a version rests on first.
pub fn class_of(version: &Version, pack: &Pack) -> Class {
    let first = version.basis.first().and_then(|basis| pack.act(&basis.act));
    first.map_or(Class::House, |act| act.kind.class())
}

/// How much a verdict matters; none where it does not need to be said. What is only remembered, or may be
/// allowed by an act that the pack does not hold, may warn, never condemn.
pub fn level_of(verdict: Verdict, version: &Version, until: Option<Date>, pack: &Pack) -> Option<Level> {
    // Good practice that a law recommends is good practice.
    let class = match version.kind {
        Kind::Practice => class_of(version, pack).max(Class::Practice),
        _ => class_of(version, pack),
    };
    let level = match (verdict, class) {
        (Verdict::Stated | Verdict::Referred | Verdict::NotApplicable, _) => return None,
        (Verdict::Contradicts, Class::Law | Class::Directive) => Level::Error,
        (Verdict::Contradicts, Class::Practice) => Level::Warning,
        (Verdict::Contradicts, Class::House) => Level::Note,
        (Verdict::Silent, Class::Law) if version.kind == Kind::DutyToInform => Level::Error,
        (Verdict::Silent, Class::Directive) => Level::Warning,
        (Verdict::Silent, _) => Level::Note,
        (Verdict::CannotTell, Class::Law) => Level::Warning,
        (Verdict::CannotTell, _) => Level::Note,
    };
    let verified = version.basis.first().is_some_and(|basis| is_verified(basis, until, pack));
    Some(if verified && !version.derogable { level } else { level.min(Level::Warning) })
}

/// Whether the article was compared with a text that holds every known amendment of the act, but for those that came
/// when the version had been replaced (on `until`).
pub fn is_verified(basis: &Basis, until: Option<Date>, pack: &Pack) -> bool {
    let Some(verified) = &basis.verified else { return false };
    let Some(act) = pack.act(&basis.act) else { return false };
    act.amended_by.iter().all(|amendment| {
        let in_text = verified.text_state.zip(amendment.in_force).is_some_and(|(state, since)| since <= state);
        let too_late = until.zip(amendment.in_force).is_some_and(|(until, since)| since >= until);
        let read = amendment.act.as_ref().is_some_and(|act| verified.later_amendments_read.contains(act));
        in_text || too_late || read
    })
}
