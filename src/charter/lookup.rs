//! The term that a promise refers to, by its place in the charter.

use serde_json::Value;

use super::Charter;
use super::answer::Answer;
use super::term::{Term, Terms};

/// The term at a place such as `complaints.answer` or `services[permit].processing`; the first where there are several.
pub fn term(charter: &Charter, place: &str) -> Option<Term> {
    found(charter, place).and_then(|terms| terms.as_slice().first().cloned())
}

/// The value that a place as people write it leads to: `services[permit].processing`.
pub fn follow<'value>(charter: &'value Value, place: &str) -> Option<&'value Value> {
    place.split('.').try_fold(charter, |value, part| match part.split_once('[') {
        Some((key, id)) => value.get(key)?.as_array()?.iter().find(|item| item.get("id").and_then(Value::as_str) == id.strip_suffix(']')),
        None => value.get(part),
    })
}

/// Whether a term can stand at a place of this kind.
pub fn is_term(place: &str) -> bool {
    let kind: String = match (place.find('['), place.find(']')) {
        (Some(start), Some(end)) if start < end => format!("{}[]{}", &place[..start], &place[end + 1..]),
        _ => place.to_owned(),
    };
    TERMS.contains(&kind.as_str())
}

/// The places of terms, ids left out.
pub const TERMS: [&str; 9] = [
    "openness.documents.answer",
    "openness.correction.answer",
    "openness.reconsideration.decision",
    "data_protection.requests",
    "complaints.acknowledgement",
    "complaints.answer",
    "complaints.steps[].answer",
    "services[].processing",
    "channels[].accessibility.feedback",
];

fn found<'charter>(charter: &'charter Charter, place: &str) -> Option<&'charter Terms> {
    let openness = charter.openness.as_ref();
    let complaints = charter.complaints.as_ref().and_then(Answer::stated);
    let answer = match place {
        "openness.documents.answer" => openness?.documents.as_ref()?.stated()?.answer.as_ref(),
        "openness.correction.answer" => openness?.correction.as_ref()?.stated()?.answer.as_ref(),
        "openness.reconsideration.decision" => openness?.reconsideration.as_ref()?.stated()?.decision.as_ref(),
        "data_protection.requests" => charter.data_protection.as_ref()?.stated()?.requests.as_ref(),
        "complaints.acknowledgement" => complaints?.acknowledgement.as_ref(),
        "complaints.answer" => complaints?.answer.as_ref(),
        _ => return of_entry(charter, place),
    };
    answer?.stated()
}

fn of_entry<'charter>(charter: &'charter Charter, place: &str) -> Option<&'charter Terms> {
    let (list, rest) = place.split_once('[')?;
    let (id, key) = rest.split_once(']')?;
    match (list, key) {
        ("services", ".processing") => charter.services.iter().find(|service| service.id.0 == id)?.processing.as_ref()?.stated(),
        ("complaints.steps", ".answer") => {
            let complaints = charter.complaints.as_ref()?.stated()?;
            complaints.steps.iter().find(|step| step.id.0 == id)?.answer.as_ref()?.stated()
        }
        ("channels", ".accessibility.feedback") => {
            let channel = charter.channels.iter().find(|channel| channel.id.0 == id)?;
            channel.accessibility.as_ref()?.stated()?.feedback.as_ref()?.stated()
        }
        _ => None,
    }
}
